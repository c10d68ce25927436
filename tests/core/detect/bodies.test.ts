import { describe, expect, it } from "vitest";
import { detectPeople } from "../../../src/core/detect/officials/detect-people";
import { articleFromText } from "../../../src/core/plain-article";
import { readText } from "../../../src/core/text/read-text";

/** Each official with the offices, one line each. */
function told(text: string): readonly string[] {
  return detectPeople(readText(articleFromText(text))).officials.map(
    ({ name, offices }) => `${name}: ${offices.map(({ words }) => words).join("; ")}`,
  );
}

describe("a Vietnamese body's whole name belongs to the office, before a person's name and after it", () => {
  it.each([
    "Hiệu trưởng ĐH Sư phạm Hà Nội",
    "Hiệu trưởng Trường Đại học Sư phạm Kỹ thuật TP.HCM",
    "Phó Hiệu trưởng Đại học Kinh tế quốc dân",
    "Giám đốc Học viện Báo chí và Tuyên truyền",
    "Hiệu trưởng Trường CĐ Sư phạm Nghệ An",
    "Hiệu trưởng Trường Mầm non Hoa Sen",
    "Hiệu trưởng Trường Tiểu học Nghĩa Đồng",
    "Giám đốc Bệnh viện Hữu nghị đa khoa Nghệ An",
    "Giám đốc Bệnh viện 115 Nghệ An",
    "Viện trưởng Viện Huyết học Truyền máu Trung ương",
    "Giám đốc Đài Khí tượng Thủy văn khu vực Bắc Trung Bộ",
    "Trưởng ban Ban Quản lý Khu kinh tế Đông Nam",
    "Giám đốc Ban Quản lý dự án đầu tư xây dựng các công trình giao thông",
    "Giám đốc Khu bảo tồn thiên nhiên Pù Hoạt",
    "Giám đốc Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên huyện Nghi Lộc",
    "Chánh Văn phòng Đoàn ĐBQH và HĐND tỉnh",
    "Phó Trưởng Đoàn chuyên trách Đoàn ĐBQH tỉnh",
    "Đồn trưởng Đồn Biên phòng Quỳnh Thuận",
    "Chánh án TAND khu vực 3",
    "Bí thư Chi bộ xóm 5",
    "Kiểm toán trưởng Kiểm toán Nhà nước khu vực II",
    "Chủ tịch Hội đồng nhân dân thành phố Vinh",
    "Đại sứ đặc mệnh toàn quyền Việt Nam tại Lào",
    "Phó tổng biên tập báo Hoa Sen",
    "Tổng Biên tập tạp chí Sông Cả",
  ])("%s", (office) => {
    const expected = [`Lê Văn Kha: ${office}`];
    expect(told(`${office} Lê Văn Kha cho biết.`)).toEqual(expected);
    expect(told(`Ông Lê Văn Kha, ${office}, cho biết.`)).toEqual(expected);
  });

  it.each([
    ["a clinic's name is no public body's", "Giám đốc Phòng khám Hoa Sen Lê Văn Kha cho biết."],
    ["a region is no person", "Đài khí tượng khu vực Bắc Trung Bộ cho biết."],
    ["a company's title stays one", "Ông Lê Văn Kha, Giám đốc Công ty Giống cây trồng Hạ Sơn, cho biết."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("an English body's whole name belongs to the office", () => {
  it.each([
    "Commander of the Nghe An Border Guard",
    "Chief Constable of West Norshire Police",
    "Director General of the General Department of Taxation",
    "Chairman of the National Assembly's Committee for Economic and Financial Affairs",
    "Consul General of Vietnam in Savannakhet",
    "Director of the Southeast Economic Zone Management Board",
    "Chairman of the Vietnam General Confederation of Labour",
    "Deputy Commander of Military Region 4",
    "Director of the Department of Culture, Sports and Tourism",
    "Deputy Head of the Party Committee's Commission for Information, Education and Mass Mobilization",
    "Secretary of Health, Education and Welfare",
  ])("%s", (office) => {
    const expected = [`Le Hoai Chung: ${office}`];
    expect(told(`${office} Le Hoai Chung attended.`)).toEqual(expected);
    expect(told(`Mr. Le Hoai Chung, ${office}, attended.`)).toEqual(expected);
  });

  it.each([
    ["a captain of a team", "Captain of Norwick Rovers Tom Haldon scored."],
    ["a row of people after a field", "Head of sales, Tom Haldon and Ann Reed agreed."],
  ])("%s", (_, text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("offices told with small words", () => {
  it.each([
    [
      "Ông Pierre Schoren, Đặc phái viên cao cấp của Thủ tướng Thụy Điển Stefan Lofgren, nguyên cố vấn của cố Thủ tướng Olof Palmen, nói.",
      [
        "Pierre Schoren: Đặc phái viên cao cấp của Thủ tướng Thụy Điển Stefan Lofgren; nguyên cố vấn của cố Thủ tướng Olof Palmen",
        "Stefan Lofgren: Thủ tướng Thụy Điển",
        "Olof Palmen: cố Thủ tướng",
      ],
    ],
    ["Ông Olof Palmen, khi đó là Chủ tịch của Đảng xã hội Thụy Điển, mời tôi.", ["Olof Palmen: Chủ tịch của Đảng xã hội Thụy Điển"]],
    ["Ông Lê Văn Kha, lúc đó Bộ trưởng Y tế là Hà Văn Nam, nói.", ["Hà Văn Nam: Bộ trưởng Y tế"]],
    ["Đại tá Lê Văn Kha – Trưởng Công an huyện Duy Hạ, Hà Nam nói.", ["Lê Văn Kha: Trưởng Công an huyện Duy Hạ, Hà Nam; Đại tá"]],
    ["Chủ tịch UBND huyện Sơn Hạ, Hà Văn Nam nói.", ["Hà Văn Nam: Chủ tịch UBND huyện Sơn Hạ"]],
    [
      "When Alfonso Guardo Villaril, the Mexican secretary of the economy, came, we met.",
      ["Alfonso Guardo Villaril: Mexican secretary of the economy"],
    ],
    ["He lacked the record of John Kerl, who is now his secretary of state.", ["John Kerl: secretary of state"]],
    ["Anna Lindt, the minister for women and equality, spoke.", ["Anna Lindt: minister for women and equality"]],
    ["After meeting John Kerl, his secretary of state left.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("party and state after a legislator's name", () => {
  it.each([
    [
      "Critics such as Senators Charles E. Grantly, Republican of Iowa, and Patrick J. Laiken, Democrat of Vermont, agreed.",
      ["Charles E. Grantly: Senators", "Patrick J. Laiken: Senators"],
    ],
    ["Senator Tom Haldon, a moderate Democrat, and Ann Reed, a Republican, agreed.", ["Tom Haldon: Senator", "Ann Reed: Senator"]],
    ["Senator Tom Haldon, a friend of mine, and Ann Reed, a singer, agreed.", ["Tom Haldon: Senator"]],
    ["Republican Sens. Tom Haldon and Ann Reed agreed.", ["Tom Haldon: Republican Sens.", "Ann Reed: Republican Sens."]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("who holds a public office beside a company's", () => {
  it.each([
    [
      "Ông Trương Văn Hiên là Tổng giám đốc Tổng công ty Văn hóa và là đại biểu HĐND TP HCM khóa VIII.",
      ["Trương Văn Hiên: đại biểu HĐND TP HCM khóa VIII"],
    ],
    ["Ông Trương Văn Hiên là Tổng giám đốc Tổng công ty Văn hóa và là Chủ tịch.", []],
    ["Thư ký báo chí Sean Spencer của Nhà Trắng nói.", ["Sean Spencer: Thư ký báo chí"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a bare Chủ tịch", () => {
  it.each([
    ["Theo lời căn dặn của Chủ tịch Hồ Chí Minh, phải làm ngay.", ["Hồ Chí Minh: Chủ tịch"]],
    ["Theo Chủ tịch Lê Văn Kha, phải làm ngay.", []],
    ["Theo AFP, nhà lãnh đạo Kim Chong-ho thăm nhà máy. Thủ tướng Lê Văn Kha dự.", ["Kim Chong-ho: nhà lãnh đạo", "Lê Văn Kha: Thủ tướng"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
