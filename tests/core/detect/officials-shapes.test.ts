import { describe, expect, it } from "vitest";
import { detectPeople } from "../../../src/core/detect/officials/detect-people";
import { articleFromText } from "../../../src/core/plain-article";
import { slice } from "../../../src/core/span";
import { readText } from "../../../src/core/text/read-text";

/** `Name: office; office | mention, [title mention]`, one line an official. */
function told(text: string): string[] {
  return detectPeople(readText(articleFromText(text))).officials.map(({ name, offices, mentions }) => {
    const places = mentions.map(({ kind, span }) => (kind === "title" ? `[${slice(text, span)}]` : slice(text, span)));
    return `${name}: ${offices.map((office) => office.words).join("; ")} | ${places.join(", ")}`;
  });
}

describe("whom a short form means", () => {
  it.each([
    // The title tells.
    [
      "Bộ trưởng Lê Văn Hùng gặp Thứ trưởng Trần Mạnh Hùng. Bộ trưởng Hùng nói. Ông Hùng cười.",
      ["Lê Văn Hùng: Bộ trưởng | Lê Văn Hùng, Hùng", "Trần Mạnh Hùng: Thứ trưởng | Trần Mạnh Hùng"],
    ],
    [
      "Minister Ann Lee met Senator Tom Lee. Minister Lee left. Senator Lee stayed. Lee spoke.",
      ["Ann Lee: Minister | Ann Lee, Lee", "Tom Lee: Senator | Tom Lee, Lee"],
    ],
    [
      "Senator Ann Lee met Minister Tom Lee. Mr. Lee left. Minister Lee spoke.",
      ["Ann Lee: Senator | Ann Lee", "Tom Lee: Minister | Tom Lee, Lee"],
    ],
    ["Minister Ann Lee met minister Tom Lee. Minister Lee left.", ["Ann Lee: Minister | Ann Lee", "Tom Lee: minister | Tom Lee"]],
    // Who came before.
    [
      "Thứ trưởng Lê Thị Lan đến. Bà Lan cười. Thứ trưởng Bùi Thị Lan đến sau.",
      ["Lê Thị Lan: Thứ trưởng | Lê Thị Lan, Lan", "Bùi Thị Lan: Thứ trưởng | Bùi Thị Lan"],
    ],
    // Who holds an office.
    ["Minister Ann Lee met Tom Lee of Hull. Lee left.", ["Ann Lee: Minister | Ann Lee, Lee"]],
    [
      "President Bill Oakman spoke. William Oakman left. Will Oakman left. President Jim Fox spoke. James Fox left.",
      ["Bill Oakman: President | Bill Oakman, William Oakman", "Jim Fox: President | Jim Fox, James Fox"],
    ],
    [
      "President Pat Oakman met Minister Ann Lee. Patrick Oakman left.",
      ["Pat Oakman: President | Pat Oakman, Patrick Oakman", "Ann Lee: Minister | Ann Lee"],
    ],
    ["President Volodymyr Zelenskiy spoke. Zelenskyy left.", ["Volodymyr Zelenskiy: President | Volodymyr Zelenskiy, Zelenskyy"]],
    ["Secretary-General Ban Ki-moon spoke; Ban Ki Moon left.", ["Ban Ki-moon: Secretary-General | Ban Ki-moon, Ban Ki Moon"]],
    [
      "Minister Ann Lee spoke. ANN LEE LEFT. Minister Ann Leeson left.",
      ["Ann Lee: Minister | Ann Lee, ANN LEE", "Ann Leeson: Minister | Ann Leeson"],
    ],
    [
      "Ministers Ann Lee and Ann Leigh spoke. ANN LEIGH LEFT WITH ANN LEE AND ANN OAK.",
      ["Ann Lee: Ministers | Ann Lee, ANN LEE", "Ann Leigh: Ministers | Ann Leigh, ANN LEIGH"],
    ],
    ["BỘ TRƯỞNG LÊ VĂN HÙNG\nBộ trưởng Lê Văn Hùng nói. Lê Văn Ví nói.", ["Lê Văn Hùng: Bộ trưởng | LÊ VĂN HÙNG, Lê Văn Hùng"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("titles that stand alone", () => {
  it.each([
    [
      "Phát ngôn viên Lê Văn Hùng của Bộ Ngoại giao nói. Phát ngôn viên của Air Mẫu đáp. Phát ngôn viên nói thêm.",
      ["Lê Văn Hùng: Phát ngôn viên | Lê Văn Hùng, [Phát ngôn viên]"],
    ],
    [
      "Foreign Minister Ann Lee met Ambassador Tom Fox. The minister left. The envoy stayed. The envoys of Ruritania left.",
      ["Ann Lee: Foreign Minister | Ann Lee, [minister]", "Tom Fox: Ambassador | Tom Fox, [envoy]"],
    ],
    ["White House spokesman Tom Fox spoke. The spokesman for Acme left.", ["Tom Fox: White House spokesman | Tom Fox"]],
    ["Secretary-General Ann Lee spoke. The UN chief left. The chief stayed.", ["Ann Lee: Secretary-General | Ann Lee"]],
    [
      "Bộ trưởng Lê Văn Hùng ký. Vị Bộ trưởng này nói. Ông Bộ trưởng cười.",
      ["Lê Văn Hùng: Bộ trưởng | Lê Văn Hùng, [Bộ trưởng], [Bộ trưởng]"],
    ],
    [
      "Congresswoman Ann Lee spoke. The lawmaker left. The congresswoman stayed.",
      ["Ann Lee: Congresswoman | Ann Lee, [lawmaker], [congresswoman]"],
    ],
    ["Prime Minister Ann Lee spoke. The premier left.", ["Ann Lee: Prime Minister | Ann Lee, [premier]"]],
    [
      "Former President Ann Lee left. The president spoke. The former president spoke.",
      ["Ann Lee: Former President | Ann Lee, [former president]"],
    ],
    // Two hold it: neither is meant.
    [
      "Chủ tịch xã Lê Văn Hùng đến. Chủ tịch xã Trần Văn Bình đến. Chủ tịch xã nói.",
      ["Lê Văn Hùng: Chủ tịch xã | Lê Văn Hùng", "Trần Văn Bình: Chủ tịch xã | Trần Văn Bình"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("bodies, and the places that they are of", () => {
  it.each([
    [
      "Ông Lê Văn Hùng, Chánh án Tòa án nhân dân khu vực 2 - Nghệ An, nói.",
      ["Lê Văn Hùng: Chánh án Tòa án nhân dân khu vực 2 - Nghệ An | Lê Văn Hùng"],
    ],
    ["Ông Lê Văn Hùng, Hiệu trưởng Trường Mầm non số 2, nói.", ["Lê Văn Hùng: Hiệu trưởng Trường Mầm non số 2 | Lê Văn Hùng"]],
    [
      "Trưởng Công an TP.Vinh Lê Văn Hùng nói. Chủ tịch UBND P.Bến Thủy Trần Văn Bình nói.",
      ["Lê Văn Hùng: Trưởng Công an TP.Vinh | Lê Văn Hùng", "Trần Văn Bình: Chủ tịch UBND P.Bến Thủy | Trần Văn Bình"],
    ],
    ["Chủ tịch đảng Xanh Alexander Bolt nói.", ["Alexander Bolt: Chủ tịch đảng Xanh | Alexander Bolt"]],
    ["Chủ tịch UBND phường Hoàng Văn Thụ, ông Lê Văn Hùng, nói.", ["Lê Văn Hùng: Chủ tịch UBND phường Hoàng Văn Thụ | Lê Văn Hùng"]],
    [
      "Chủ tịch UBND tỉnh Lê Văn Hùng nói. Thống đốc vùng Belgorod Vyacheslav Bolt nói.",
      ["Lê Văn Hùng: Chủ tịch UBND tỉnh | Lê Văn Hùng", "Vyacheslav Bolt: Thống đốc vùng Belgorod | Vyacheslav Bolt"],
    ],
    [
      "Chủ tịch xã Thanh Tường Lưu Văn Hòa và Chủ tịch xã Sơn Lê Văn Hùng nói.",
      ["Lưu Văn Hòa: Chủ tịch xã Thanh Tường | Lưu Văn Hòa", "Lê Văn Hùng: Chủ tịch xã Sơn | Lê Văn Hùng"],
    ],
    ["Đồn trưởng Đồn Biên phòng Thông Thụ Lê Văn Hùng nói.", ["Lê Văn Hùng: Đồn trưởng Đồn Biên phòng Thông Thụ | Lê Văn Hùng"]],
    ["Đồn trưởng Đồn Biên phòng Na Ngoi Nguyễn Văn Hùng nói.", ["Nguyễn Văn Hùng: Đồn trưởng Đồn Biên phòng Na Ngoi | Nguyễn Văn Hùng"]],
    ["Đại biểu Quốc hội khóa XIV Lê Văn Hùng nói.", ["Lê Văn Hùng: Đại biểu Quốc hội khóa XIV | Lê Văn Hùng"]],
    ["Đại sứ Nga tại Syria Ann Bolt nói.", ["Ann Bolt: Đại sứ Nga tại Syria | Ann Bolt"]],
    ["Ông Lê Văn Hùng, Vụ trưởng Vụ Khoa học, Bộ Y tế, nói.", ["Lê Văn Hùng: Vụ trưởng Vụ Khoa học, Bộ Y tế | Lê Văn Hùng"]],
    [
      "Ông Lê Văn Hùng, Đội trưởng Đội Trật tự, Công an quận Hoàn Kiếm, nói.",
      ["Lê Văn Hùng: Đội trưởng Đội Trật tự, Công an quận Hoàn Kiếm | Lê Văn Hùng"],
    ],
    ["Ông Lê Văn Hùng, Bí thư xã Sơn Hạ, huyện Sơn Thượng, nói.", ["Lê Văn Hùng: Bí thư xã Sơn Hạ, huyện Sơn Thượng | Lê Văn Hùng"]],
    ["Ông Lê Văn Hùng, Chủ tịch xã Sơn Hạ, thị xã Sơn Thượng, nói.", ["Lê Văn Hùng: Chủ tịch xã Sơn Hạ, thị xã Sơn Thượng | Lê Văn Hùng"]],
    ["Ông Lê Văn Hùng, Giám đốc Sở Y tế - Dân số, nói.", ["Lê Văn Hùng: Giám đốc Sở Y tế - Dân số | Lê Văn Hùng"]],
    [
      "Ông Lê Văn Hùng, Trưởng phòng Giáo dục - Đào tạo huyện Sơn Hạ, nói.",
      ["Lê Văn Hùng: Trưởng phòng Giáo dục - Đào tạo huyện Sơn Hạ | Lê Văn Hùng"],
    ],
    // What follows is no part of the office.
    ["Ông Lê Văn Hùng, Giám đốc Sở Y tế, Công an đã đến.", ["Lê Văn Hùng: Giám đốc Sở Y tế | Lê Văn Hùng"]],
    ["Ông Lê Văn Hùng, Giám đốc Sở Y tế Nghệ An - thông tin rằng đã xong.", ["Lê Văn Hùng: Giám đốc Sở Y tế Nghệ An | Lê Văn Hùng"]],
    ["Ông Lê Văn Hùng, phó chủ tịch bộ phận kho, nói.", []],
    ["Giám đốc Sở Nội vụ Nghệ An thông tin: Đường đã thông.", []],
    ["Bộ trưởng Hà Văn Hùng nói. Bộ trưởng kiểm tra công trình.", ["Hà Văn Hùng: Bộ trưởng | Hà Văn Hùng, [Bộ trưởng]"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("names of many shapes", () => {
  it.each([
    [
      "President Ursula van der Leyen spoke. President Ann van Fox left.",
      ["Ursula van der Leyen: President | Ursula van der Leyen", "Ann van Fox: President | Ann van Fox"],
    ],
    [
      "Senator Tom Fox, Jr. spoke. Senator Tom Fox Jr. left. Senator Ann Lee, Sr of Hull, left.",
      ["Tom Fox, Jr.: Senator | Tom Fox, Jr., Tom Fox Jr.", "Ann Lee, Sr: Senator | Ann Lee, Sr"],
    ],
    ["Bà An, Thứ trưởng Bộ Y tế, nói. President Liu He spoke.", ["An: Thứ trưởng Bộ Y tế | An", "Liu He: President | Liu He"]],
    ["Mr. Will Oak, the Ruritanian minister, spoke. Mr. Will spoke.", ["Will Oak: Ruritanian minister | Will Oak, Will"]],
    [
      "Bí thư Tỉnh ủy Vừ A Bằng nói. Chủ tịch xã Y Thanh Hà nói. Ông Giàng A Hùng, Chủ tịch xã, nói.",
      ["Vừ A Bằng: Bí thư Tỉnh ủy | Vừ A Bằng", "Y Thanh Hà: Chủ tịch xã | Y Thanh Hà", "Giàng A Hùng: Chủ tịch xã | Giàng A Hùng"],
    ],
    [
      'Senator Tom "Bo" Oak left. Senator Sonya A. Rossi left.',
      ['Tom "Bo" Oak: Senator | Tom "Bo" Oak', "Sonya A. Rossi: Senator | Sonya A. Rossi"],
    ],
    [
      "Senator Bashar al - Assad left. Minister Ann de la Cruz left.",
      ["Bashar al - Assad: Senator | Bashar al - Assad", "Ann de la Cruz: Minister | Ann de la Cruz"],
    ],
    ["Tổng thống Hàn Quốc Lee Jae Myung nói.", ["Lee Jae Myung: Tổng thống Hàn Quốc | Lee Jae Myung"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("several at once", () => {
  it.each([
    [
      "Senators such as Ann Lee and Tom Fox voted. Ministers including Ann Lee, Tom Fox and Bob Oak left.",
      [
        "Ann Lee: Senators; Ministers | Ann Lee, Ann Lee",
        "Tom Fox: Senators; Ministers | Tom Fox, Tom Fox",
        "Bob Oak: Ministers | Bob Oak",
      ],
    ],
    [
      "Trade ministers, such as Ann Lee, met. Trade ministers: Ann Lee and Tom Fox met.",
      ["Ann Lee: Trade ministers | Ann Lee, Ann Lee", "Tom Fox: Trade ministers | Tom Fox"],
    ],
    [
      "The trade ministers of Ruritania and Grandia, Ann Lee and Tom Fox, met.",
      ["Ann Lee: trade ministers of Ruritania and Grandia | Ann Lee", "Tom Fox: trade ministers of Ruritania and Grandia | Tom Fox"],
    ],
    [
      "Dự lễ có các đồng chí: Lê Văn Hùng, Phó Chủ tịch UBND tỉnh; Trần Thị Lan, Giám đốc Sở Y tế.",
      ["Lê Văn Hùng: Phó Chủ tịch UBND tỉnh | Lê Văn Hùng", "Trần Thị Lan: Giám đốc Sở Y tế | Trần Thị Lan"],
    ],
    [
      "Giám đốc Sở Y tế Lê Văn Hùng và Phó Giám đốc Trần Thị Lan dự.",
      ["Lê Văn Hùng: Giám đốc Sở Y tế | Lê Văn Hùng", "Trần Thị Lan: Phó Giám đốc | Trần Thị Lan"],
    ],
    [
      "Chancellor Ann Quill left. Chancellor Ann Quill's spokesman, Tom Fox, stayed.",
      ["Ann Quill: Chancellor | Ann Quill, Ann Quill", "Tom Fox: spokesman | Tom Fox"],
    ],
    ["Chancellor Ann Quill left. Her spokesman Tom Fox stayed.", ["Ann Quill: Chancellor | Ann Quill", "Tom Fox: spokesman | Tom Fox"]],
    ["Tom Fox and his brother, Senator Bob Fox, left.", ["Bob Fox: Senator | Bob Fox"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what stands between name and office", () => {
  it.each([
    [
      "Sen. Ann Lee (D-Mont.) spoke. Sen. Tom Fox, R-Tenn., left. Sen. Bob Oak, a moderate Democrat of West Virginia, left.",
      ["Ann Lee: Sen. | Ann Lee", "Tom Fox: Sen. | Tom Fox", "Bob Oak: Sen. | Bob Oak"],
    ],
    [
      "Senator Ann Lee, Republican from Ohio, spoke. Senator Tom Fox (a Democrat) left. Senator Bob Oak (in Hull) left.",
      ["Ann Lee: Senator | Ann Lee", "Tom Fox: Senator | Tom Fox", "Bob Oak: Senator | Bob Oak"],
    ],
    ["Trưởng ban Kinh tế (Hội đồng nhân dân tỉnh) Lê Văn Hùng nói.", ["Lê Văn Hùng: Trưởng ban Kinh tế | Lê Văn Hùng"]],
    [
      "Ông Lê Văn Hùng, 45 tuổi, Chủ tịch xã Sơn Hạ, nói. Ông Trần Văn Bình (50 tuổi), Bí thư xã Sơn Thượng, nói.",
      ["Lê Văn Hùng: Chủ tịch xã Sơn Hạ | Lê Văn Hùng", "Trần Văn Bình: Bí thư xã Sơn Thượng | Trần Văn Bình"],
    ],
    ["Lê Văn Hùng, 45 tuổi, là Chủ tịch xã Sơn Hạ.", ["Lê Văn Hùng: Chủ tịch xã Sơn Hạ | Lê Văn Hùng"]],
    [
      "Tom Fox, who is the Ruritanian foreign minister, spoke. Ann Lee is minister.",
      ["Tom Fox: Ruritanian foreign minister | Tom Fox", "Ann Lee: minister | Ann Lee"],
    ],
    [
      "Tom Fox, then the Ruritanian trade minister, spoke. Ruritanian trade minister-designate Ann Lee left.",
      ["Tom Fox: Ruritanian trade minister | Tom Fox, [Ruritanian trade minister]"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("whose office it is", () => {
  it.each([
    ["In a letter to lawmakers, Treasury Secretary Ann Lee said no.", ["Ann Lee: Treasury Secretary | Ann Lee"]],
    ["Trả lời đại biểu, Giám đốc Sở Y tế Lê Văn Hùng nói.", ["Lê Văn Hùng: Giám đốc Sở Y tế | Lê Văn Hùng"]],
    ["Chất vấn Giám đốc Sở, đại biểu Lê Văn Hùng nói.", ["Lê Văn Hùng: đại biểu | Lê Văn Hùng"]],
    ["Quan chức thuộc chính quyền Tổng thống Ann Bolt nói.", ["Ann Bolt: Tổng thống | Ann Bolt"]],
    ["The president's physician, Ann Lee, spoke. The president's lawyer, Tom Fox, left.", ["Ann Lee: president's physician | Ann Lee"]],
    ["WHO director-general Ann Lee spoke; a man who director Tom Fox met.", ["Ann Lee: WHO director-general | Ann Lee"]],
    ["Bank of Ruritania governor Ann Lee spoke.", ["Ann Lee: Bank of Ruritania governor | Ann Lee"]],
    ["Campaign manager Tom Fox left. White House campaign spokesman Bob Oak left.", []],
    [
      "The UN Trade Office (UNTO) met. UNTO director Ann Lee spoke. Tom Fox, director of UNTO, left.",
      ["Ann Lee: UNTO director | Ann Lee", "Tom Fox: director of UNTO | Tom Fox"],
    ],
    ["Văn phòng Ủy ban Dân tộc (VPDT) họp. Trưởng phòng VPDT Lê Văn Hùng nói.", ["Lê Văn Hùng: Trưởng phòng VPDT | Lê Văn Hùng"]],
    ["Principal deputy press secretary Ann Lee spoke.", ["Ann Lee: Principal deputy press secretary | Ann Lee"]],
    [
      "The late President Ann Lee; acting President Tom Fox; President-elect Bob Oak.",
      ["Ann Lee: late President | Ann Lee", "Tom Fox: acting President | Tom Fox", "Bob Oak: President-elect | Bob Oak"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
