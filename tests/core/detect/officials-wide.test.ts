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

describe("short names that are common words as well", () => {
  it.each([
    [
      "Ông Hoàng Văn Thành, Chủ tịch UBND xã Sơn Thủy, cho biết. Ông Thành nói thêm.",
      ["Hoàng Văn Thành: Chủ tịch UBND xã Sơn Thủy | Hoàng Văn Thành, Thành"],
    ],
    ["Đại tá Vi Ngọc Sáu chủ trì. Theo đại tá Sáu, việc đã xong.", ["Vi Ngọc Sáu: Đại tá | Vi Ngọc Sáu, Sáu"]],
    ["Thứ trưởng Cao Thị An đến dự. Bà An phát biểu.", ["Cao Thị An: Thứ trưởng | Cao Thị An, An"]],
    // With no full name to shorten, such a word founds no person.
    ["Ông Trong về nhà.", []],
    ["Thứ trưởng Cao Thị An đến dự. Công an xã có mặt. An toàn là trên hết.", ["Cao Thị An: Thứ trưởng | Cao Thị An"]],
    // Where the family name comes first and stands for the whole.
    [
      "Người phát ngôn Bộ Ngoại giao Trung Quốc Lâm Mạc họp báo. Ông Lâm nói thêm.",
      ["Lâm Mạc: Người phát ngôn Bộ Ngoại giao Trung Quốc | Lâm Mạc, Lâm"],
    ],
    ["Đại sứ Việt Nam tại Trung Quốc Lâm Văn Mạc dự. Ông Lâm nói thêm.", ["Lâm Văn Mạc: Đại sứ Việt Nam tại Trung Quốc | Lâm Văn Mạc"]],
    // Communes are no persons, schools are named after them.
    [
      "Ông Vi Văn Tám, sinh năm 1935, quê quán xã Nam Cát, nguyên Bí thư Tỉnh ủy, đã mất.",
      ["Vi Văn Tám: nguyên Bí thư Tỉnh ủy | Vi Văn Tám"],
    ],
    ["Ông Vi Văn Tám, quê quán xã Nam Cát.", []],
    ["Thầy Lô Văn Hà, Hiệu trưởng Trường THCS Mỹ Lý, đến dự.", ["Lô Văn Hà: Hiệu trưởng Trường THCS Mỹ Lý | Lô Văn Hà"]],
    // An item of a list, names alone before its dash.
    [
      "Dự có các đồng chí: Vi Văn Tám, Lô Thị Sáu - Phó Chủ tịch UBND tỉnh; Cao Văn Bảy - Bí thư Huyện ủy.",
      [
        "Vi Văn Tám: Phó Chủ tịch UBND tỉnh | Vi Văn Tám",
        "Lô Thị Sáu: Phó Chủ tịch UBND tỉnh | Lô Thị Sáu",
        "Cao Văn Bảy: Bí thư Huyện ủy | Cao Văn Bảy",
      ],
    ],
    ["Vi Văn Tám, Lô Thị Sáu - Phó Chủ tịch UBND tỉnh.", ["Lô Thị Sáu: Phó Chủ tịch UBND tỉnh | Lô Thị Sáu"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("places abroad, written by sound", () => {
  it.each([
    [
      "Ông Khăm-đi Vông-phắc, Phó Tỉnh trưởng tỉnh Bô-ly-khăm-xay cảm ơn.",
      ["Khăm-đi Vông-phắc: Phó Tỉnh trưởng tỉnh Bô-ly-khăm-xay | Khăm-đi Vông-phắc"],
    ],
    [
      "Thị trưởng Mát-xcơ-va Xtê-pan Ô-rê-lốp gặp lãnh đạo thủ đô Viêng-chăn.",
      ["Xtê-pan Ô-rê-lốp: Thị trưởng Mát-xcơ-va | Xtê-pan Ô-rê-lốp"],
    ],
    ["Tổng thống Vê-nê-xu-ê-la Ra-mông Ô-li-vô đến thăm tỉnh Nghệ An.", ["Ra-mông Ô-li-vô: Tổng thống Vê-nê-xu-ê-la | Ra-mông Ô-li-vô"]],
    // A province that no list holds is one all the same, and nobody's name.
    ["Lãnh đạo tỉnh Mơ-rô-va-khẹt dự lễ.", []],
    [
      "Ông Khăm-đi Vông-phắc, Phó Tỉnh trưởng tỉnh Bô-ly-khăm-xay cảm ơn. Ông Khăm-đi ra về.",
      ["Khăm-đi Vông-phắc: Phó Tỉnh trưởng tỉnh Bô-ly-khăm-xay | Khăm-đi Vông-phắc, Khăm-đi"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("offices of the two-tier local government", () => {
  it.each([
    [
      "Thượng tá Vi Đình Tạc, Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 - Đô Lương cho hay.",
      ["Vi Đình Tạc: Chỉ huy trưởng Ban Chỉ huy Phòng thủ khu vực 2 - Đô Lương; Thượng tá | Vi Đình Tạc"],
    ],
    ["Ông Phan Đình Khảm, Trưởng Thuế cơ sở 3 nói.", ["Phan Đình Khảm: Trưởng Thuế cơ sở 3 | Phan Đình Khảm"]],
    ["Ông Moong Văn Xí - Trưởng bản Huồi Tố 1 nói.", ["Moong Văn Xí: Trưởng bản Huồi Tố 1 | Moong Văn Xí"]],
    ["Trưởng bản Huồi Tố 12 hộ nghèo là ông Moong Văn Xí.", []],
    [
      "Phó Thủ tướng Vi Văn Mẫu, Trưởng ban Chỉ đạo phòng thủ dân sự quốc gia, dự.",
      ["Vi Văn Mẫu: Phó Thủ tướng; Trưởng ban Chỉ đạo phòng thủ dân sự quốc gia | Vi Văn Mẫu"],
    ],
    // What the head does is no field of the body.
    [
      "Ông Võ Trọng Khởi, Phó Giám đốc Sở Nội vụ Nghệ An thông tin: Đường đã thông.",
      ["Võ Trọng Khởi: Phó Giám đốc Sở Nội vụ Nghệ An | Võ Trọng Khởi"],
    ],
    ["Chủ tịch Ủy ban MTTQ Việt Nam tỉnh Đậu Thị Sinh Mơ dự.", ["Đậu Thị Sinh Mơ: Chủ tịch Ủy ban MTTQ Việt Nam tỉnh | Đậu Thị Sinh Mơ"]],
    ["Tom Vo, former chairman of Dien Loc commune, came.", ["Tom Vo: former chairman of Dien Loc commune | Tom Vo"]],
    ["Tom Vo, chairman of Dien Loc Software, came.", []],
    ["Tom Vo, chief of Xop Mat hamlet, came.", ["Tom Vo: chief of Xop Mat hamlet | Tom Vo"]],
    [
      "Colonel Tom Vo, head of the Nam Can International Border Gate Station, came.",
      ["Tom Vo: head of the Nam Can International Border Gate Station; Colonel | Tom Vo"],
    ],
    [
      "Tom Vo, Director of the North Central Hydro-meteorological Station, came.",
      ["Tom Vo: Director of the North Central Hydro-meteorological Station | Tom Vo"],
    ],
    [
      "Ambassador Extraordinary and Plenipotentiary of Laos to Vietnam Tom Vo came.",
      ["Tom Vo: Ambassador Extraordinary and Plenipotentiary of Laos to Vietnam | Tom Vo"],
    ],
    [
      "NGƯT Vi Văn Tám - nguyên Hiệu trưởng Trường THPT Sơn Hạ, đến dự.",
      ["Vi Văn Tám: nguyên Hiệu trưởng Trường THPT Sơn Hạ | Vi Văn Tám"],
    ],
    [
      "Thiếu tá Vi Văn Tám – Đội trưởng Đội Vận động quần chúng, Đồn Biên phòng Sơn Hạ đến dự.",
      ["Vi Văn Tám: Đội trưởng Đội Vận động quần chúng; Thiếu tá | Vi Văn Tám"],
    ],
    [
      "Đồng chí Vi Văn Tám - Phó Chủ tịch UBND tỉnh được điều động, phân công giữ chức Bí thư Đảng ủy phường Sơn Hạ.",
      ["Vi Văn Tám: Phó Chủ tịch UBND tỉnh; Bí thư Đảng ủy phường Sơn Hạ | Vi Văn Tám"],
    ],
    [
      "Dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Vi Văn Tám, Lô Văn Sáu.",
      ["Vi Văn Tám: Ủy viên Ban Thường vụ Tỉnh ủy | Vi Văn Tám", "Lô Văn Sáu: Ủy viên Ban Thường vụ Tỉnh ủy | Lô Văn Sáu"],
    ],
    ["Dự có đồng chí Bí thư Tỉnh ủy: Vi Văn Tám, Lô Văn Sáu.", ["Vi Văn Tám: Bí thư Tỉnh ủy | Vi Văn Tám"]],
    [
      "Tom Vo, Secretary of the Party Committee and Chairman of the People's Council of Dien Loc ward, came.",
      ["Tom Vo: Secretary of the Party Committee; Chairman of the People's Council of Dien Loc ward | Tom Vo"],
    ],
    ["Head of Tan Phuc block Phan Van Thang came.", ["Phan Van Thang: Head of Tan Phuc block | Phan Van Thang"]],
    ["Tom Vo, head of the technology team of Tan Phuc block, came.", []],
    [
      "Deputy Minister of National Defence Senior Lieutenant General Tom Vo came.",
      ["Tom Vo: Deputy Minister of National Defence; Senior Lieutenant General | Tom Vo"],
    ],
    ["Deputy Minister Tom Vo, who heads the disaster committee, came.", ["Tom Vo: Deputy Minister | Tom Vo"]],
    [
      "Tom Vo, vice president and secretary-general of the Vietnam Red Cross Society, came.",
      ["Tom Vo: vice president; secretary-general of the Vietnam Red Cross Society | Tom Vo"],
    ],
    ["Minister of National Defence Tom Vo came.", ["Tom Vo: Minister of National Defence | Tom Vo"]],
    ["Giám đốc Sở Giao thông công chánh Vi Đình Tám cho biết.", ["Vi Đình Tám: Giám đốc Sở Giao thông công chánh | Vi Đình Tám"]],
    [
      "Trưởng Phòng Cảnh sát điều tra tội phạm về ma túy Vi Đình Tám cho biết.",
      ["Vi Đình Tám: Trưởng Phòng Cảnh sát điều tra tội phạm về ma túy | Vi Đình Tám"],
    ],
    ["Trưởng Thi hành án dân sự tỉnh Vi Đình Tám cho biết.", ["Vi Đình Tám: Trưởng Thi hành án dân sự tỉnh | Vi Đình Tám"]],
    ["Trưởng Thống kê tỉnh Nghệ An Vi Đình Tám cho biết.", ["Vi Đình Tám: Trưởng Thống kê tỉnh Nghệ An | Vi Đình Tám"]],
    ["Hiệu trưởng Trường Tiểu học Sơn Hạ 1 Vi Đình Tám cho biết.", ["Vi Đình Tám: Hiệu trưởng Trường Tiểu học Sơn Hạ 1 | Vi Đình Tám"]],
    [
      "Phó Trưởng Ban Chính sách, chiến lược Trung ương Vi Đình Tám cho biết.",
      ["Vi Đình Tám: Phó Trưởng Ban Chính sách, chiến lược Trung ương | Vi Đình Tám"],
    ],
    ["Trợ lý Tổng Bí thư Vi Đình Tám cho biết.", ["Vi Đình Tám: Trợ lý Tổng Bí thư | Vi Đình Tám"]],
    ["Có mặt Giám đốc Sở Tài chính, chiến lược mới được bàn.", []],
    ["Minister of Justice Tom Vo came.", ["Tom Vo: Minister of Justice | Tom Vo"]],
    ["Director of the Department of Justice Tom Vo came.", ["Tom Vo: Director of the Department of Justice | Tom Vo"]],
    ["Chairman of the Provincial Farmers' Association Tom Vo came.", ["Tom Vo: Chairman of the Provincial Farmers' Association | Tom Vo"]],
    [
      "Director of Dien Loc Friendship General Hospital Tom Vo came.",
      ["Tom Vo: Director of Dien Loc Friendship General Hospital | Tom Vo"],
    ],
    [
      "Chairman of the National Assembly's Economic and Financial Committee Tom Vo came.",
      ["Tom Vo: Chairman of the National Assembly's Economic and Financial Committee | Tom Vo"],
    ],
    ["WHO Representative in Vietnam Tom Vo came.", ["Tom Vo: WHO Representative in Vietnam | Tom Vo"]],
    ["UNDP Resident Representative in Vietnam Tom Vo came.", ["Tom Vo: UNDP Resident Representative in Vietnam | Tom Vo"]],
    ["Director of Nghe An Social Insurance Tom Vo came.", ["Tom Vo: Director of Nghe An Social Insurance | Tom Vo"]],
    ["Adviser to General Tom Vo came.", ["Tom Vo: General | Tom Vo"]],
    ["Mayor Ann Lee came. The chairman left.", ["Ann Lee: Mayor | Ann Lee"]],
    [
      "Chairman of the Provincial People's Committee Ann Lee came. The provincial Chairman spoke. The chairman left.",
      ["Ann Lee: Chairman of the Provincial People's Committee | Ann Lee, [provincial Chairman], [chairman]"],
    ],
    [
      "Chairman of the Provincial People's Committee Ann Lee came. It was cold. It was wet. It was late. The chairman left.",
      ["Ann Lee: Chairman of the Provincial People's Committee | Ann Lee"],
    ],
    [
      "Party General Secretary Ann Lee came. The General Secretary spoke.",
      ["Ann Lee: Party General Secretary | Ann Lee, [General Secretary]"],
    ],
    ["State President Ann Lee came. The President spoke.", ["Ann Lee: State President | Ann Lee, [President]"]],
    ["State Vice President Ann Lee came. The President spoke.", ["Ann Lee: State Vice President | Ann Lee"]],
    ["National Assembly Chairman Ann Lee came. The NA Chairman spoke.", ["Ann Lee: National Assembly Chairman | Ann Lee, [NA Chairman]"]],
    [
      "White House press secretary Ann Lee came. The press secretary spoke.",
      ["Ann Lee: White House press secretary | Ann Lee, [press secretary]"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("a chair of the province is no chair of its societies", () => {
    expect(told("Chủ tịch Hội Nông dân tỉnh Vi Quang Tốn dự. Chủ tịch UBND tỉnh yêu cầu rà soát. Chủ tịch Hội Nông dân nói.")).toEqual([
      "Vi Quang Tốn: Chủ tịch Hội Nông dân tỉnh | Vi Quang Tốn, [Chủ tịch Hội Nông dân]",
    ]);
    expect(told("Chủ tịch UBND tỉnh Vi Quang Tốn dự. Chủ tịch tỉnh yêu cầu rà soát.")).toEqual([
      "Vi Quang Tốn: Chủ tịch UBND tỉnh | Vi Quang Tốn, [Chủ tịch tỉnh]",
    ]);
  });
});

describe("Viet Nam in English", () => {
  it.each([
    ["Party General Secretary To Mau held talks.", ["To Mau: Party General Secretary | To Mau"]],
    ["An envoy spoke to President Do Mau.", ["Do Mau: President | Do Mau"]],
    ["The ambassador to China Ann Quill spoke.", ["Ann Quill: ambassador to China | Ann Quill"]],
    ["PM Vi Van Thu spoke. Deputy PM Tran Hong Vi agreed.", ["Vi Van Thu: PM | Vi Van Thu", "Tran Hong Vi: Deputy PM | Tran Hong Vi"]],
    ["It was late, 11 PM Monday.", []],
    [
      "Colonel Vi Van Tam, Political Commissar of the Border Guard Command, and Major Moong Van Xi spoke.",
      ["Vi Van Tam: Political Commissar of the Border Guard Command; Colonel | Vi Van Tam", "Moong Van Xi: Major | Moong Van Xi"],
    ],
    [
      "Giám đốc Sở Y tế Vi Văn Ba và Phó Giám đốc Lê Văn Năm dự.",
      ["Vi Văn Ba: Giám đốc Sở Y tế | Vi Văn Ba", "Lê Văn Năm: Phó Giám đốc | Lê Văn Năm"],
    ],
    ["Giám đốc Công ty Mây Vi Văn Ba và Phó Giám đốc Lê Văn Năm dự.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("what somebody is in charge of", () => {
  it.each([
    [
      "Phó Tổng thư ký Liên hợp quốc phụ trách các vấn đề nhân đạo Jane Quill cho biết.",
      ["Jane Quill: Phó Tổng thư ký Liên hợp quốc phụ trách các vấn đề nhân đạo | Jane Quill"],
    ],
    [
      "Trợ lý Ngoại trưởng Mỹ phụ trách Đông Á và Thái Bình Dương Jane Quill phát biểu.",
      ["Jane Quill: Trợ lý Ngoại trưởng Mỹ phụ trách Đông Á và Thái Bình Dương | Jane Quill"],
    ],
    ["Phó Giám đốc phụ trách Sở Y tế Vi Văn Mẫu dự.", ["Vi Văn Mẫu: Phó Giám đốc phụ trách Sở Y tế | Vi Văn Mẫu"]],
    ["Phó Giám đốc phụ trách kinh doanh Vi Văn Mẫu dự.", []],
    ["Phó Chủ tịch bộ phận thiết bị Vi Văn Mẫu dự.", []],
    ["Kiện tướng Vi Văn Mẫu dự.", []],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("local offices in English", () => {
  it.each([
    ["City Councilmember Dean Quill spoke.", ["Dean Quill: City Councilmember | Dean Quill"]],
    ["The plan of Assemblymember Ann Quill failed.", ["Ann Quill: Assemblymember | Ann Quill"]],
    ["External Affairs Minister Ravi Quill spoke.", ["Ravi Quill: External Affairs Minister | Ravi Quill"]],
    ["Tom Quill, a public defender, spoke.", ["Tom Quill: public defender | Tom Quill"]],
    ["Night manager Tom Quill spoke.", []],
    ["Tom Quill, the US captain, spoke.", []],
    ["Tom Quill, a US army captain, spoke.", ["Tom Quill: US army captain | Tom Quill"]],
    ["Mayor Tom Quill Calls Ann Fox", ["Tom Quill: Mayor | Tom Quill"]],
    // A body with a rank for its first word.
    ["The General Statistics Office was late.", []],
    // The letter's readers are no office of its writer.
    ["In a letter to lawmakers, Treasury Secretary Tom Quill was late.", ["Tom Quill: Treasury Secretary | Tom Quill"]],
    ["Howard Dean Quill, a senator, spoke.", ["Howard Dean Quill: senator | Howard Dean Quill"]],
    ["On Monday U.N. Secretary-General Ann Quill spoke.", ["Ann Quill: U.N. Secretary-General | Ann Quill"]],
    ["WHO Director-General Tom Quill spoke.", ["Tom Quill: WHO Director-General | Tom Quill"]],
    [
      "Kim Byung-ho, South Korea's vice unification minister, spoke.",
      ["Kim Byung-ho: South Korea's vice unification minister | Kim Byung-ho"],
    ],
    ["Chancellor Ann Quill's spokesman, Tom Fox, spoke.", ["Ann Quill: Chancellor | Ann Quill", "Tom Fox: spokesman | Tom Fox"]],
    [
      "Sens. Ann Quill of Maine, Tom Fox of Iowa and Joe Day of Utah agreed.",
      ["Ann Quill: Sens. | Ann Quill", "Tom Fox: Sens. | Tom Fox", "Joe Day: Sens. | Joe Day"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("a short name with a title before the full one", () => {
  it.each([
    [
      "Chuyện ở công viên\nBí thư Lữ lắc đầu. Chiều cùng ngày, Bí thư Thành ủy Hồ Quang Lữ đi kiểm tra.",
      ["Hồ Quang Lữ: Bí thư Thành ủy | Lữ, Hồ Quang Lữ"],
    ],
    [
      "Chuyện ở công viên\nThiếu tá Bình lắc đầu. Chiều cùng ngày, Bí thư Thành ủy Hồ Quang Bình đi kiểm tra.",
      ["Bình: Thiếu tá | Bình", "Hồ Quang Bình: Bí thư Thành ủy | Hồ Quang Bình"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("where an office ends and the name begins", () => {
  it.each([
    ["Bộ trưởng Nội vụ Mỹ Ryan Zolke nói.", ["Ryan Zolke: Bộ trưởng Nội vụ Mỹ | Ryan Zolke"]],
    ["Thủ tướng Nhật Bản Kenzo Ake nói.", ["Kenzo Ake: Thủ tướng Nhật Bản | Kenzo Ake"]],
    ["Ứng cử viên đảng Xanh Alexander Felder thắng cử.", ["Alexander Felder: Ứng cử viên đảng Xanh | Alexander Felder"]],
    [
      "Chủ tịch Ủy ban An toàn và Điều tra Tai nạn Hàng không Hy Lạp Nikos Pallas nói.",
      ["Nikos Pallas: Chủ tịch Ủy ban An toàn và Điều tra Tai nạn Hàng không Hy Lạp | Nikos Pallas"],
    ],
    [
      "Ông Lê Đức Phan, Trưởng phòng Báo chí, Cục Báo chí, Bộ TT&TT, cho hay.",
      ["Lê Đức Phan: Trưởng phòng Báo chí, Cục Báo chí, Bộ TT&TT | Lê Đức Phan"],
    ],
    ["Theo Chủ tịch UBND xã Tân Hòa, Công an huyện đang làm rõ.", []],
    [
      "Ông Lê Đức Phan, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, dự.",
      ["Lê Đức Phan: Ủy viên Bộ Chính trị; Thường trực Ban Bí thư | Lê Đức Phan"],
    ],
    ["Phát ngôn viên Peter Cobb của Bộ Quốc phòng Mỹ cho biết.", ["Peter Cobb: Phát ngôn viên | Peter Cobb"]],
    [
      "Taiwan's incumbent president, Chai Ming-hua of the ruling party, agreed.",
      ["Chai Ming-hua: Taiwan's incumbent president | Chai Ming-hua"],
    ],
    ["The president, Norva Trading of Ohio, agreed.", []],
    ["Voters know of Secretary Clinden's record.", ["Clinden: Secretary | Clinden"]],
    ["Our secretary Clinden said so.", []],
    ["Anh Hồ Văn Nguyệt là công an viên xóm.", ["Hồ Văn Nguyệt: công an viên xóm | Hồ Văn Nguyệt"]],
    ["Thủ tướng Sun Men phát biểu.", ["Sun Men: Thủ tướng | Sun Men"]],
    ["Giám đốc Sở Tài nguyên và Môi trường Lê Văn Kha nói.", ["Lê Văn Kha: Giám đốc Sở Tài nguyên và Môi trường | Lê Văn Kha"]],
    ["Hiệu trưởng Trường Nguyễn Trãi phát biểu.", []],
    ["Bí thư Tỉnh đoàn Lê Văn Kha nói.", ["Lê Văn Kha: Bí thư Tỉnh đoàn | Lê Văn Kha"]],
    [
      "Ông Lê Đức Phan, Giám đốc Bảo tàng Lịch sử quốc gia Việt Nam, nói.",
      ["Lê Đức Phan: Giám đốc Bảo tàng Lịch sử quốc gia Việt Nam | Lê Đức Phan"],
    ],
    ["Charlotte Mayor Jennifer Rolands said so.", ["Jennifer Rolands: Mayor | Jennifer Rolands"]],
    ["Emirates President Jennifer Rolands said so.", []],
    ["Oversight Chairman Jason Chafford (R-Utah) said so.", ["Jason Chafford: Chairman | Jason Chafford"]],
    ["Oversight Chairman Jason Chafford (a banker) said so.", []],
    [
      "Mark Haldon, a former adviser to Vice President Joan Birch, agreed.",
      ["Mark Haldon: former adviser to Vice President Joan Birch | Mark Haldon", "Joan Birch: Vice President | Joan Birch"],
    ],
    ["Mark Haldon, a former lawyer for Vice President Joan Birch, agreed.", ["Joan Birch: Vice President | Joan Birch"]],
    ["The state's campaign chairman, Phil Lowas, agreed.", []],
    ["The department's spokeswoman, Jane Norris, agreed.", ["Jane Norris: spokeswoman | Jane Norris"]],
    ["Kim Solway, an analyst at the Delhi-based group Norva, agreed.", []],
    ["Phát ngôn viên Peter Cobb của Công ty Norta cho biết.", []],
    ["Đại tá cảnh sát Prasit Somchai nói.", ["Prasit Somchai: Đại tá cảnh sát | Prasit Somchai"]],
    ["Phó thống đốc tỉnh Rayong, Arkom Sutapan nói.", ["Arkom Sutapan: Phó thống đốc tỉnh Rayong | Arkom Sutapan"]],
    ["Manhattan Supreme Court Justice Frank Norvo rejected the argument.", ["Frank Norvo: Supreme Court Justice | Frank Norvo"]],
    ["Rep. G.K. Ashfield (D-Ohio) voted no. Ashfield left.", ["G.K. Ashfield: Rep. | G.K. Ashfield, Ashfield"]],
    ["The retired Air Force general Lloyd Nashby agreed.", ["Lloyd Nashby: retired Air Force general | Lloyd Nashby"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("offices of several, known by a party's letter, or told after a short name", () => {
  it.each([
    [
      "Sens. Jon Tarver (D-Mont.) and David Vintner (R-La.) agreed.",
      ["Jon Tarver: Sens. | Jon Tarver", "David Vintner: Sens. | David Vintner"],
    ],
    [
      "The bill of Senator Bob Corley, R-Tenn., and Lindsey Gresham, R-S.C., failed.",
      ["Bob Corley: Senator | Bob Corley", "Lindsey Gresham: Senator | Lindsey Gresham"],
    ],
    ["Senator Bob Corley, Lindsey Gresham and others came.", ["Bob Corley: Senator | Bob Corley"]],
    [
      "Martha Clinden spoke. Clinden, the former secretary of state, stressed it.",
      ["Martha Clinden: former secretary of state | Martha Clinden, Clinden"],
    ],
    ["Sau giỗ anh Lực, Thủ tướng gửi lời chia buồn. Thủ tướng Vũ Văn Hạ đến thăm.", ["Vũ Văn Hạ: Thủ tướng | [Thủ tướng], Vũ Văn Hạ"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("titles that point to one just named", () => {
  it.each([
    [
      "Ông Lê Hữu Vỵ, Chủ tịch xã Tân Hòa, nói. Vị Chủ tịch xã này nói thêm.",
      ["Lê Hữu Vỵ: Chủ tịch xã Tân Hòa | Lê Hữu Vỵ, [Chủ tịch xã]"],
    ],
    ["Bộ trưởng Trần Văn Kha đến. Ông bộ trưởng cười.", ["Trần Văn Kha: Bộ trưởng | Trần Văn Kha, [bộ trưởng]"]],
    ["Đại tá Trần Văn Kha đến. Viên đại tá cười.", ["Trần Văn Kha: Đại tá | Trần Văn Kha, [đại tá]"]],
    ["President Alan Obbard spoke of having seen an African-American president.", ["Alan Obbard: President | Alan Obbard"]],
    ["Đại tá Trần Văn Kha đến. Nhiều đại tá dự.", ["Trần Văn Kha: Đại tá | Trần Văn Kha"]],
    [
      "President Alan Obbard met French President Luc Morel. Later the president left for Ohio. He slept. It rained. It was late. The president woke.",
      ["Alan Obbard: President | Alan Obbard, [president], [president]", "Luc Morel: French President | Luc Morel"],
    ],
    ["Rep. Adam Schill spoke, and the California congressman left.", ["Adam Schill: Rep. | Adam Schill, [California congressman]"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("offices and bodies of the lists", () => {
  it.each([
    "Trưởng Ban Pháp chế HĐND tỉnh",
    "Phó trưởng ban Dân vận Tỉnh ủy",
    "Bí thư thứ nhất Trung ương Đoàn",
    "Chủ tịch Ủy ban Trung ương MTTQ Việt Nam",
    "Viện trưởng Viện KSND tỉnh",
    "Chánh tòa Tòa Hình sự TAND Hà Nội",
    "Cục trưởng Cục Cảnh sát điều tra tội phạm về ma túy",
    "Trưởng phòng Quản lý xuất nhập cảnh",
    "Chủ tịch UBND đặc khu Phú Quốc",
    "Bí thư Đảng ủy phường Bến Thủy",
    "Giám đốc Sở Nông nghiệp và Môi trường",
    "Bộ trưởng Bộ Dân tộc và Tôn giáo",
    "Ứng viên tranh cử tổng thống",
    "Chủ tịch nước Cộng hòa Xã hội chủ nghĩa Việt Nam",
  ])("%s", (office) => {
    expect(told(`${office} Đặng Thị Nguyệt cho biết.`)).toEqual([`Đặng Thị Nguyệt: ${office} | Đặng Thị Nguyệt`]);
  });
  it.each([
    "Democratic nominee",
    "Republican presidential nominee",
    "GOP candidate",
    "NYPD Commissioner",
    "Supreme Court nominee",
    "Agriculture Secretary",
    "State Sen.",
    "County Executive",
    "Federal Aviation Administration spokesman",
    "Asian Development Bank country director",
    "Lord Chief Justice",
    "Scotland Yard spokeswoman",
  ])("%s", (office) => {
    expect(told(`In the end, ${office} Martin Osgrove said so.`)).toEqual([`Martin Osgrove: ${office} | Martin Osgrove`]);
  });
  it.each([
    "Phó chủ tịch EgyptAero, Ahmed Nassor, nói. Chủ tịch UBND tỉnh vắng mặt.",
    "Đội trưởng Mỹ Jim Furlong phát biểu.",
    "Trưởng ban quản lý chung cư Lê Hữu Vỵ nói.",
    "Guy Cecily, director of Priorities USA, agreed.",
    "An Oscar nominee, Martin Osgrove, came.",
    "Đại sứ quán Pháp mời bà Đặng Thị Nguyệt.",
  ])("none in: %s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("candidates whom the article gives no title", () => {
  it.each([
    [
      "Martin Osgrove spoke of the election. Osgrove's presidential bid needs money.",
      ["Martin Osgrove: presidential bid | Martin Osgrove, Osgrove"],
    ],
    [
      "The nominee lost. The campaign of others ended, but Martin Osgrove's campaign went on.",
      ["Martin Osgrove: campaign | Martin Osgrove"],
    ],
    ["Martin Osgrove spoke of litter. Osgrove's campaign needs money.", []],
    ["The election is near. Osgrove's campaign needs money.", []],
    ["Martin Osgrove spoke of the election. Osgrove's campaign against litter needs money.", []],
    ["Martin Osgrove spoke of the election. Osgrove's bid for the firm failed.", []],
    [
      "Senator Martin Osgrove spoke of the election. Osgrove's campaign needs money.",
      ["Martin Osgrove: Senator | Martin Osgrove, Osgrove"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
