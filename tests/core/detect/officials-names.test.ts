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

describe("names whose words are in other lists too", () => {
  it.each([
    ["Phó Thủ tướng Vi Hòa Bình chủ trì.", ["Vi Hòa Bình: Phó Thủ tướng | Vi Hòa Bình"]],
    ["Giám đốc Sở Xây dựng Moong Văn Hóa dự.", ["Moong Văn Hóa: Giám đốc Sở Xây dựng | Moong Văn Hóa"]],
    ["Phòng Văn Hóa Thông Tin huyện mở hội thi.", []],
    ["Ông Giàng A Tếnh, Bí thư Đảng ủy xã Nậm Có, nói.", ["Giàng A Tếnh: Bí thư Đảng ủy xã Nậm Có | Giàng A Tếnh"]],
    ["Chủ tịch UBND xã Púng Hoa Thào A Dếnh nói.", ["Thào A Dếnh: Chủ tịch UBND xã Púng Hoa | Thào A Dếnh"]],
    ["Trưởng bản Già Bá Pó nói.", ["Già Bá Pó: Trưởng bản | Già Bá Pó"]],
    ['Rep. Robert C. "Bobby" Osgrove spoke. Osgrove left.', ['Robert C. "Bobby" Osgrove: Rep. | Robert C. "Bobby" Osgrove, Osgrove']],
    ['William "Bill" Osgrove, mayor of Quillville, spoke.', ['William "Bill" Osgrove: mayor of Quillville | William "Bill" Osgrove']],
    ['Mayor Ann "spoke" Osgrove said.', ["Ann: Mayor | Ann"]],
    [
      "Đồng chí Vi Đình Tạc, Ủy viên Bộ Chính trị, Trưởng Ban Tổ chức T.Ư, dự. Ban Tuyên giáo T.Ư mời.",
      ["Vi Đình Tạc: Ủy viên Bộ Chính trị; Trưởng Ban Tổ chức T.Ư | Vi Đình Tạc"],
    ],
    ["Ông Vi Đình Tạc, Trưởng Ban Chỉ đạo Giải “Búa vàng”, dự.", ["Vi Đình Tạc: Trưởng Ban Chỉ đạo | Vi Đình Tạc"]],
    ["Thống đốc bang Florida Martin Osgrove nói.", ["Martin Osgrove: Thống đốc bang Florida | Martin Osgrove"]],
    ["Bí thư Đảng ủy xã Mỹ Sơn Vi Văn Mẫu nói.", ["Vi Văn Mẫu: Bí thư Đảng ủy xã Mỹ Sơn | Vi Văn Mẫu"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("headlines in capitals", () => {
  it.each([
    ["THỨ TRƯỞNG VI ĐÌNH TẠC KIỂM TRA ĐÊ\nThứ trưởng Vi Đình Tạc đến xã.", ["Vi Đình Tạc: Thứ trưởng | VI ĐÌNH TẠC, Vi Đình Tạc"]],
    // Whoever the text names nowhere else is left, and the title is not another one's.
    ["THỨ TRƯỞNG LÊ ĐÌNH LẠC KIỂM TRA ĐÊ\nThứ trưởng Vi Đình Tạc đến xã.", ["Vi Đình Tạc: Thứ trưởng | Vi Đình Tạc"]],
    [
      "KHAI TRỪ ÔNG VI ĐÌNH TẠC\nÔng Vi Đình Tạc, nguyên Bí thư Tỉnh ủy, bị khai trừ. Ông VI ĐÌNH không dự.",
      ["Vi Đình Tạc: nguyên Bí thư Tỉnh ủy | VI ĐÌNH TẠC, Vi Đình Tạc"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("whose office it is", () => {
  it.each([
    ["Phu nhân Tổng Bí thư, bà Cao Thị An, thăm trường.", []],
    ["Vợ Chủ tịch nước, bà Cao Thị An, thăm trường.", []],
    ["Nữ Phó Chủ tịch nước, bà Cao Thị An, thăm trường.", ["Cao Thị An: Nữ Phó Chủ tịch nước | Cao Thị An"]],
    ["Con trai Tổng thống Martin Osgrove đến.", ["Martin Osgrove: Tổng thống | Martin Osgrove"]],
    ["Một quan chức thuộc chính quyền Tổng thống Martin Osgrove nói.", ["Martin Osgrove: Tổng thống | Martin Osgrove"]],
    [
      "Ông Vi Đình Tạc, nguyên Quyền Chủ tịch Ủy ban Giám sát Tài chính Quốc gia, nói.",
      ["Vi Đình Tạc: nguyên Quyền Chủ tịch Ủy ban Giám sát Tài chính Quốc gia | Vi Đình Tạc"],
    ],
    ["Ông Vi Đình Tạc - Giám đốc Sở Y tế Nghệ An - thông tin thêm.", ["Vi Đình Tạc: Giám đốc Sở Y tế Nghệ An | Vi Đình Tạc"]],
    ["Chánh Văn phòng Tổng thống Martin Osgrove từ chức.", ["Martin Osgrove: Chánh Văn phòng Tổng thống | Martin Osgrove"]],
    ["The prize went to judges Ann Quill and Tom Fox.", []],
    ["The judge, Ann Quill, went.", ["Ann Quill: judge | Ann Quill"]],
    ["Ông Vi Đình Tạc, Trưởng ban quản lý cảng cá Hòn Rớ, nói.", ["Vi Đình Tạc: Trưởng ban quản lý cảng cá Hòn Rớ | Vi Đình Tạc"]],
    ["Members of Congress and President Osgrove met.", ["Osgrove: President | Osgrove"]],
    [
      "Chánh Văn phòng Bộ Y tế kiêm Người phát ngôn, ông Vi Đình Tạc, nói.",
      ["Vi Đình Tạc: Chánh Văn phòng Bộ Y tế; Người phát ngôn | Vi Đình Tạc"],
    ],
    [
      "Thượng tướng Vi Đình Tạc - Ủy viên Bộ Chính trị, Phó Bí thư Quân ủy Trung ương - dự lễ.",
      ["Vi Đình Tạc: Ủy viên Bộ Chính trị; Phó Bí thư Quân ủy Trung ương; Thượng tướng | Vi Đình Tạc"],
    ],
    [
      "Trưởng đại diện Tổ chức Lao động Quốc tế (ILO) tại Việt Nam Sinwon Osgrove nói.",
      ["Sinwon Osgrove: Trưởng đại diện Tổ chức Lao động Quốc tế | Sinwon Osgrove"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("seats and bodies in English", () => {
  it.each([
    ["Ann Quill MSP sent a letter.", ["Ann Quill: MSP | Ann Quill"]],
    ["Ann Quill MP, the Health Secretary, spoke.", ["Ann Quill: MP; Health Secretary | Ann Quill"]],
    ["Backbench MP Sir Martin Osgrove spoke.", ["Martin Osgrove: MP | Martin Osgrove"]],
    ["The Hackney North MP spoke.", []],
    ["Chief Constable Ann Quill of Kerr Police spoke.", ["Ann Quill: Chief Constable | Ann Quill"]],
    ["Chief Executive Ann Quill spoke.", []],
    ["Lao Minister of Public Security Vilay Osgrovong came.", ["Vilay Osgrovong: Lao Minister of Public Security | Vilay Osgrovong"]],
    ["Bank of England Governor Ann Quill spoke.", ["Ann Quill: Bank of England Governor | Ann Quill"]],
    ["State Bank of Vietnam Governor Cao Thi An spoke.", ["Cao Thi An: State Bank of Vietnam Governor | Cao Thi An"]],
    ["Ministry of Health spokesman Martin Osgrove spoke.", ["Martin Osgrove: Ministry of Health spokesman | Martin Osgrove"]],
    ["Bank of America President Ann Quill spoke.", []],
    ["The Kerrbridge city manager, Ann Quill, spoke.", ["Ann Quill: Kerrbridge city manager | Ann Quill"]],
    [
      "Ann Quill, director-general of the WHO, spoke. The WHO chief left.",
      ["Ann Quill: director-general of the WHO | Ann Quill, [WHO chief]"],
    ],
    [
      "The U.N. chief left. EU foreign policy chief Ann Quill met UN Secretary-General Martin Osgrove.",
      ["Martin Osgrove: UN Secretary-General | [U.N. chief], Martin Osgrove", "Ann Quill: EU foreign policy chief | Ann Quill"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
