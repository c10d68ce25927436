import { describe, expect, it } from "vitest";
import { detectPeople } from "../../../src/core/detect/officials/detect-people";
import type { Official } from "../../../src/core/finding";
import { articleFromText } from "../../../src/core/plain-article";
import { slice } from "../../../src/core/span";
import { readText } from "../../../src/core/text/read-text";

function officialsOf(text: string): readonly Official[] {
  return detectPeople(readText(articleFromText(text))).officials;
}

/** `Name: office; office`, one line an official. */
function told(text: string): string[] {
  return officialsOf(text).map((official) => `${official.name}: ${official.offices.map((office) => office.words).join("; ")}`);
}

/** The words of all mentions, titles in brackets. */
function mentioned(text: string): string[] {
  return officialsOf(text).flatMap((official) =>
    official.mentions.map((mention) => (mention.kind === "title" ? `[${slice(text, mention.span)}]` : slice(text, mention.span))),
  );
}

describe("an office before the name", () => {
  it.each([
    ["Thủ tướng Phan Văn Lộc phát biểu.", ["Phan Văn Lộc: Thủ tướng"]],
    ["Phó Chủ tịch UBND tỉnh Nghệ An Lê Hồng Thụ kiểm tra đê.", ["Lê Hồng Thụ: Phó Chủ tịch UBND tỉnh Nghệ An"]],
    ["Chủ tịch UBND xã Thanh Tường Lưu Văn Kha cho biết.", ["Lưu Văn Kha: Chủ tịch UBND xã Thanh Tường"]],
    [
      "Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Bình Đặng Thị Nguyệt trao quà.",
      ["Đặng Thị Nguyệt: Giám đốc Sở Văn hóa, Thể thao và Du lịch tỉnh Quảng Bình"],
    ],
    ["Theo Bộ trưởng Bộ Giáo dục và Đào tạo Ngô Đức Tín, kỳ thi sẽ lùi.", ["Ngô Đức Tín: Bộ trưởng Bộ Giáo dục và Đào tạo"]],
    ["Thượng tá Hà Quốc Bảo, Trưởng Công an huyện Đô Lương, xác nhận.", ["Hà Quốc Bảo: Trưởng Công an huyện Đô Lương; Thượng tá"]],
    ["Tổng thống Pháp Julien Moreau gặp Thủ tướng Đức Klara Vogt.", ["Julien Moreau: Tổng thống Pháp", "Klara Vogt: Thủ tướng Đức"]],
    ["Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ Đỗ Văn Khánh chủ trì.", ["Đỗ Văn Khánh: Bộ trưởng; Chủ nhiệm Văn phòng Chính phủ"]],
    ["Nguyên Bí thư Tỉnh ủy Vũ Thành Lam dự lễ.", ["Vũ Thành Lam: Nguyên Bí thư Tỉnh ủy"]],
    ["Chủ tịch UBND xã Mỹ Sơn Lường Văn Tám nói.", ["Lường Văn Tám: Chủ tịch UBND xã Mỹ Sơn"]],
    ["Ông Lường Văn Tám, Chủ tịch UBND xã Mỹ Sơn, nói.", ["Lường Văn Tám: Chủ tịch UBND xã Mỹ Sơn"]],
    ["Trung tướng Lường Văn Sơn, Tư lệnh Quân khu 4, dự.", ["Lường Văn Sơn: Tư lệnh Quân khu 4; Trung tướng"]],
    ["Đồn trưởng Đồn Biên phòng 99 Sầm Văn Hạc nhận quà.", ["Sầm Văn Hạc: Đồn trưởng Đồn Biên phòng 99"]],
    ["Đại biểu Quốc hội khóa XV Vi Thị Mận chất vấn.", ["Vi Thị Mận: Đại biểu Quốc hội khóa XV"]],
    ["Tư lệnh Lực lượng lính dù Nga Pavel Orlinsky xác nhận.", ["Pavel Orlinsky: Tư lệnh Lực lượng lính dù Nga"]],
    ["Hiệu trưởng ĐH Y Hà Nội Đặng Văn Mười trao bằng.", ["Đặng Văn Mười: Hiệu trưởng ĐH Y Hà Nội"]],
    [
      "Đặc phái viên Liên Hợp Quốc về quyền con người Ben Halloway công bố.",
      ["Ben Halloway: Đặc phái viên Liên Hợp Quốc về quyền con người"],
    ],
    ["Tổng thống nước chủ nhà Igor Melnikov đón đoàn.", ["Igor Melnikov: Tổng thống nước chủ nhà"]],
    ["Tượng cố Chủ tịch Juan Pereda được khánh thành.", ["Juan Pereda: cố Chủ tịch"]],
    ["Trưởng bản Huồi Cáng Lầu Bá Chò dẫn đường.", ["Lầu Bá Chò: Trưởng bản Huồi Cáng"]],
    ["Chủ tịch HĐND xã Y Thanh Hà Niê Kđăm phát biểu.", ["Y Thanh Hà Niê Kđăm: Chủ tịch HĐND xã"]],
    ["Đại sứ Triều Tiên tại Liên Hợp Quốc So Min Chol lên tiếng.", ["So Min Chol: Đại sứ Triều Tiên tại Liên Hợp Quốc"]],
    [
      "Cục trưởng Cục Quản lý chất lượng nông lâm sản và thủy sản Lê Hồng Thụ cho biết.",
      ["Lê Hồng Thụ: Cục trưởng Cục Quản lý chất lượng nông lâm sản và thủy sản"],
    ],
    ["Prime Minister Do Van Khanh opened the session.", ["Do Van Khanh: Prime Minister"]],
    [
      "Ukrainian President Oleh Marchenko met U.S. Secretary of State Martin Cole.",
      ["Oleh Marchenko: Ukrainian President", "Martin Cole: U.S. Secretary of State"],
    ],
    ["The bill was signed by former Vermont Gov. Peter Ashby.", ["Peter Ashby: former Vermont Gov."]],
    ["Deputy Foreign Minister Anna Lindqvist spoke.", ["Anna Lindqvist: Deputy Foreign Minister"]],
    ["Police Chief Martin O'Hara said so.", ["Martin O'Hara: Police Chief"]],
    ["Sen. Laura J. Whitfield, D-Ohio, voted no.", ["Laura J. Whitfield: Sen."]],
    ["The letter went to President's physician Dr. Alan Reed.", ["Alan Reed: President's physician"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("an office after the name", () => {
  it.each([
    ["Ông Trần Quang Dương, Chủ tịch UBND phường Bến Thủy, cho hay.", ["Trần Quang Dương: Chủ tịch UBND phường Bến Thủy"]],
    ["Bà Hồ Thị Lệ - Phó Giám đốc Sở Y tế - nói.", ["Hồ Thị Lệ: Phó Giám đốc Sở Y tế"]],
    ["Ông Vi Văn Tòng (Bí thư Huyện ủy) nhấn mạnh.", ["Vi Văn Tòng: Bí thư Huyện ủy"]],
    ["Ông Cao Văn Hạnh là Hiệu trưởng Trường THPT Nguyễn Trãi.", ["Cao Văn Hạnh: Hiệu trưởng Trường THPT Nguyễn Trãi"]],
    ["Yaroslav Bondar, người phát ngôn cảnh sát Ukraine, nói.", ["Yaroslav Bondar: người phát ngôn cảnh sát Ukraine"]],
    [
      "Nguyen Van Tam - Politburo member, Secretary of the Provincial Party Committee; Le Thi Hoa - Head of the Commission.",
      ["Nguyen Van Tam: Politburo member; Secretary of the Provincial Party Committee", "Le Thi Hoa: Head of the Commission"],
    ],
    ["Maria Olsen, the Danish ambassador to the European Union, resigned.", ["Maria Olsen: Danish ambassador to the European Union"]],
    ["Sean Porter, a spokesman for the State Department, declined.", ["Sean Porter: spokesman for the State Department"]],
    ["Tom Hale, who was then serving as mayor, agreed.", ["Tom Hale: mayor"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("one office for several, several for one, offices given by a verb", () => {
  it.each([
    [
      "Senators including Laura Whitfield, Peter Ashby and Anna Lindqvist voted no.",
      ["Laura Whitfield: Senators", "Peter Ashby: Senators", "Anna Lindqvist: Senators"],
    ],
    [
      "Hai Phó Chủ tịch UBND tỉnh Lê Văn Bình và Phạm Thị Oanh cùng dự.",
      ["Lê Văn Bình: Phó Chủ tịch UBND tỉnh", "Phạm Thị Oanh: Phó Chủ tịch UBND tỉnh"],
    ],
    [
      "Voters go to the primary in May, before the election. Carol Finch is still a front-runner, so are David Moss and Anna Lindqvist.",
      ["Carol Finch: front-runner", "David Moss: front-runner", "Anna Lindqvist: front-runner"],
    ],
    ["Senators Carol Finch and David Moss objected.", ["Carol Finch: Senators", "David Moss: Senators"]],
    ["Ông Bùi Văn Tư được bầu giữ chức Chủ tịch UBND huyện Con Cuông.", ["Bùi Văn Tư: Chủ tịch UBND huyện Con Cuông"]],
    ["Ông Mai Văn Sáu và ông Tạ Đình Cẩn là Phó Chủ tịch UBND.", ["Mai Văn Sáu: Phó Chủ tịch UBND", "Tạ Đình Cẩn: Phó Chủ tịch UBND"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("no officials", () => {
  it.each([
    ["Wolves captain Peter Ashby scored twice."],
    ["The ship's commander, Anna Lindqvist, was on the bridge."],
    ["Tổng Giám đốc Công ty CP Sông Lam Trần Văn Hợi ký hợp đồng."],
    ["Chủ tịch CLB bóng đá Hoàng Văn Thụ nói."],
    ["Cố chủ tịch Samsung Han Dong-su để lại nhiều tranh."],
    ["Tư lệnh Lực lượng lính dù xác nhận. Tư lệnh Thành phố nói."],
    ["Carol Finch is a front-runner for the best actress award, so is Anna Lindqvist."],
    ["Chủ tịch nước dự. Phó chủ tịch EgyptoAir, Ahmed Sabry, thừa nhận."],
    ["Giám đốc Vietnam Airlines Dương Văn Thành cho biết."],
    ["Xe đi trên đường Võ Nguyên Giáp, qua Trường THPT Lê Viết Thuật."],
    ["Luật sư Nguyễn Thế Truyền bào chữa cho bị cáo Lê Văn Mạnh."],
    ["Ảnh: Thành Cường"],
    ["Ho Chi Minh City grew fast. He lives in Trump Tower."],
    ["Chief executive Carol Finch of Acme Corp. said sales rose."],
    ["John Baker, president of the Riverside Football Club, resigned."],
    ["Omar Vance, a senior military analyst at Stratlab, wrote."],
    ["Theo Reuters, Tổng thống Mỹ sẽ thăm Hà Nội."],
    ["The General Assembly met. The Commander-in-Chief Forum was on TV."],
    ["Chairman, CEO and president Craig Mellor said sales rose."],
    ["Chủ tịch HĐQT kiêm Tổng Giám đốc Trần Văn Hợi phát biểu."],
    ["The senior vice president Jim Chalmers spoke for the firm."],
    ["A Major Wexwork investor sold. Fans of Captain Zorg cheered."],
    ["Lão tướng Ivo Marković thắng trận mở màn."],
    ["Nhân viên Cục Ứng phó Khẩn cấp trực đêm."],
  ])("%s", (text) => {
    expect(told(text)).toEqual([]);
  });
});

describe("mentions", () => {
  it.each([
    // The full name comes with a title first, with an honorific last.
    ["Chủ tịch UBND tỉnh Đậu Khắc Uyên chủ trì. Ông Uyên nhắc. Hết giờ, ông Đậu Khắc Uyên về.", ["Đậu Khắc Uyên", "Uyên", "Đậu Khắc Uyên"]],
    // Given names that are towns or common words as well.
    ["Đại úy Phạm Văn Trung, Trưởng Công an xã, có mặt. Đại úy Trung nói. Anh Trung kể.", ["Phạm Văn Trung", "Trung", "Trung"]],
    ["Ông Nguyễn Văn Vinh, Chủ tịch UBND xã, về Vinh. Ông Vinh họp.", ["Nguyễn Văn Vinh", "Vinh"]],
    ["Ông Lê Văn Công, Bí thư Huyện ủy, gặp anh Công an viên. Bí thư Công an ủi dân.", ["Lê Văn Công"]],
    ["Mr. Phan Van An, the ambassador to Laos, spoke. An aide left. Mr. An stayed.", ["Phan Van An", "An"]],
    ["Xe của Tổng thống Nga tại Syria đến muộn. Tổng thống Nga Pavel Orlov nói.", ["[Tổng thống Nga]", "Pavel Orlov"]],
    ["Chủ tịch nước Phan Văn Lộc nói. Nhiệm kỳ Chủ tịch nước dài, ông tuyên thệ Chủ tịch nước năm ngoái.", ["Phan Văn Lộc"]],
    ["Foreign Minister Carol Finch spoke. The minister left.", ["Carol Finch", "[minister]"]],
    ["Ambassador Tom Hale came. The envoy was late. The secretary was not.", ["Tom Hale", "[envoy]"]],
    // A title before a short name tells who it is, before the full name comes.
    ["Tin ngày\nBí thư Tấn lắc đầu.\nBí thư Thành ủy Lê Văn Tấn đi kiểm tra.", ["Tấn", "Lê Văn Tấn"]],
    // One named in passing is not meant by the family name of who was named before.
    ["Anna Quill hid it. In the days of President Luis Quill, Quill was ill. Quill wrote a book.", ["Luis Quill"]],
    ["President Luis Quill came with Anna Quill. Quill was ill. Quill wrote a book.", ["Luis Quill", "Quill", "Quill"]],
    // A stop after a pronoun closes its sentence.
    ["Chủ tịch xã Lê Văn Tấn gặp bà. Nhưng bà về. Ông Tấn chờ.", ["Lê Văn Tấn", "Tấn"]],
    // A town, a ministry's initials, a firm's name.
    ["Chủ tịch nước Phan Văn Lộc dự lễ tại TP Phan Văn Lộc.", ["Phan Văn Lộc"]],
    ["Thứ trưởng Bộ TT&TT Phan Hồng Lộc dự.", ["Phan Hồng Lộc"]],
    // Of two of one given name the one who was named in the same line; none where neither or both were.
    ["Chủ tịch xã Lê Văn Tấn nói.\nChủ tịch huyện Hồ Bá Tấn nói. Ông Tấn về.", ["Lê Văn Tấn", "Hồ Bá Tấn", "Tấn"]],
    ["Chủ tịch xã Lê Văn Tấn gặp Chủ tịch huyện Hồ Bá Tấn. Ông Tấn về.", ["Lê Văn Tấn", "Hồ Bá Tấn"]],
    ["Chủ tịch xã Lê Văn Tấn nói.\nChủ tịch huyện Hồ Bá Tấn nói.\nÔng Tấn về.", ["Lê Văn Tấn", "Hồ Bá Tấn"]],
    // One just spoken of, pointed at; one of some is none.
    ["Ông Lê Văn Tấn, Chủ tịch UBND xã Mây, nói. Vị chủ tịch xã về. Một vị chủ tịch xã vắng.", ["Lê Văn Tấn", "[chủ tịch xã]"]],
    // Two before one dash.
    ["Hoàng Văn Lộc và Nguyễn Như Tấn - Phó Chủ tịch HĐND tỉnh điều hành.", ["Hoàng Văn Lộc", "Nguyễn Như Tấn"]],
    ["Với 100% đại biểu tán thành, đại biểu Vi Văn Tấn về.", ["Vi Văn Tấn"]],
    // A family name that is a small word too, once the article has told it in full.
    ["Prime Minister Carol May spoke. Prime Minister May left. In May it rained.", ["Carol May", "May"]],
    ["Prime Minister Carol Finch spoke. Prime Minister May left.", ["Carol Finch"]],
    // A title that goes on with a foreign name is another's.
    [
      "Tổng Chưởng lý Jeff Quillan nói. Tổng Chưởng lý District of Quill Karl Poe nói. Tổng Chưởng lý về.",
      ["Jeff Quillan", "[Tổng Chưởng lý]"],
    ],
    // A service abroad, and the town of it.
    ["Theo Dan Quill, phát ngôn viên của Sở Cảnh sát Wasilla, anh này bị bắt.", ["Dan Quill"]],
    ["Giám đốc Sở Cảnh sát Denver Paul Quill nói.", ["Paul Quill"]],
    // A husband and a wife of one family name.
    ["Loài hoa mang tên Peter và Laura Ashby. Tổng thống Ashby cảm ơn. Bà Ashby cười. Ông Ashby về nước.", ["Ashby", "Ashby"]],
    ["Thủ tướng Phan Văn Lộc đến Vinh.\nÔng Lộc thăm cảng. Thủ tướng yêu cầu làm nhanh.", ["Phan Văn Lộc", "Lộc", "[Thủ tướng]"]],
    [
      "President Adam Whitlock spoke.\nWhitlock left. The president's aides stayed. Mr. Whitlock returned.",
      ["Adam Whitlock", "Whitlock", "[president]", "Whitlock"],
    ],
    ["Ngoại trưởng Nga Igor Melnikov đến Hà Nội.\nMelnikov nói.", ["Igor Melnikov", "Melnikov"]],
    // One person under two spellings.
    ["Prime Minister Phan Van Loc spoke.\nThủ tướng Phan Văn Lộc. Ảnh minh họa", ["Phan Van Loc", "Phan Văn Lộc"]],
    // A title means nobody where two hold it.
    [
      "Bộ trưởng Lê Văn An và Bộ trưởng Hà Thị Ba cùng dự.\nMột ngày sau.\nHai bên bàn tiếp.\nBộ trưởng kết luận.",
      ["Lê Văn An", "Hà Thị Ba"],
    ],
    ["State Rep. Gene Wu left. Wu was late.", ["Gene Wu", "Wu"]],
    // Nor one of lower rank.
    ["Deputy President Paul Sembe came. The president left.", ["Paul Sembe"]],
    ["Shadow chancellor Laura Hughes spoke. The chancellor left.", ["Laura Hughes"]],
    // Nor where it means the office as such.
    ["Tổng thống Mỹ Adam Whitlock mãn nhiệm. Cuộc bầu cử tổng thống diễn ra tháng 11.", ["Adam Whitlock"]],
    ["President Adam Whitlock left. She ran for president.", ["Adam Whitlock"]],
    // The short name of somebody else who was named before.
    ["Tin trong ngày\nMột dòng tin\nÔng Lộc trồng cam. Đại tá Trần Thế Lộc cho biết.", ["Trần Thế Lộc"]],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe("a headline in capitals", () => {
  it.each([
    ["PHAN VĂN LỘC LÀM THỦ TƯỚNG\nThủ tướng Phan Văn Lộc nhậm chức.", ["PHAN VĂN LỘC", "Phan Văn Lộc"]],
    ["BẦU ÔNG LƯỜNG VĂN TÁM LÀM CHỦ TỊCH XÃ\nChủ tịch xã Lường Văn Tám nói.", ["LƯỜNG VĂN TÁM", "Lường Văn Tám"]],
    ["ADAM WHITLOCK SWORN IN AS MAYOR\nMayor Adam Whitlock spoke.", ["ADAM WHITLOCK", "Adam Whitlock"]],
    // Nobody whom the article does not name in full, and no part of a name.
    ["ĐỖ VĂN KHÁNH THĂM NGHỆ AN HÔM NAY\nThủ tướng Phan Văn Lộc nói.", ["Phan Văn Lộc"]],
    ["CẢ LÀNG LỘC SƠN VUI HỘI\nThủ tướng Phan Văn Lộc nói.", ["Phan Văn Lộc"]],
  ])("%s", (text, expected) => {
    expect(mentioned(text)).toEqual(expected);
  });
});

describe("a Vietnamese office and its neighbours", () => {
  it.each([
    ["Chủ tịch Hạ viện Martin Cole nói.", ["Martin Cole: Chủ tịch Hạ viện"]],
    ["Chủ tịch Thượng viện Lê Văn Tám nói.", ["Lê Văn Tám: Chủ tịch Thượng viện"]],
    [
      "Bác sĩ Lê Văn Tám - Giám đốc Bệnh viện Đa khoa Nghệ An - thông tin: đã đủ thuốc.",
      ["Lê Văn Tám: Giám đốc Bệnh viện Đa khoa Nghệ An"],
    ],
    ["Chất vấn Giám đốc Sở Y tế, đại biểu Quốc hội Vi Thị Mận nêu hai câu.", ["Vi Thị Mận: đại biểu Quốc hội"]],
    ["Thừa ủy quyền của Bộ trưởng, Thiếu tướng Lê Văn Tám trao quyết định.", ["Lê Văn Tám: Thiếu tướng"]],
    ["Thống đốc vùng Belgorod Vyacheslav Orlinsky xác nhận.", ["Vyacheslav Orlinsky: Thống đốc vùng Belgorod"]],
    ["Chủ tọa Lê Văn Tám tuyên án.", ["Lê Văn Tám: Chủ tọa"]],
    ["Thay mặt Chủ tịch UBND xã, Bí thư Đảng ủy xã Lê Văn Tám cảm ơn.", ["Lê Văn Tám: Bí thư Đảng ủy xã"]],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });

  it("comes back to a new holder, and not to those who are counted", () => {
    expect(mentioned("Cử tri bầu ông Adam Whitlock làm thị trưởng. Tân thị trưởng phát biểu.")).toContain("[Tân thị trưởng]");
    expect(mentioned("Đại biểu Quốc hội Vi Thị Mận nói. Có 78/78 đại biểu Quốc hội dự.")).toEqual(["Vi Thị Mận"]);
  });
});

describe("an English office among capitals", () => {
  it.each([
    ["LDP Secretary General Hiro Tanabe left.", ["Hiro Tanabe: LDP Secretary General"]],
    ["Farm Minister Hiro Tanabe, 44, left.", ["Hiro Tanabe: Farm Minister"]],
    ["The UN's humanitarian chief, Martin Cole, spoke.", ["Martin Cole: UN's humanitarian chief"]],
    ["ZQX Sales Chief Martin Cole left.", []],
    ["The National Statistics Office (NSO) grew. Martin Cole, head of the NSO, spoke.", ["Martin Cole: head of the NSO"]],
    [
      "National Bureau of Statistics (NBS) spokesperson Martin Cole spoke.",
      ["Martin Cole: National Bureau of Statistics (NBS) spokesperson"],
    ],
    ["Martin Cole, president of the American Association of University Teachers, spoke.", []],
    ["Acme Holdings (AHX) grew. Martin Cole, head of the AHX, spoke.", []],
    ["Det Ch Supt Martin Cole spoke.", ["Martin Cole: Det Ch Supt"]],
    [
      "Martin Cole, a member of the Political Bureau and foreign minister, left.",
      ["Martin Cole: foreign minister; member of the Political Bureau"],
    ],
  ])("%s", (text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});

describe("an office in its parts", () => {
  it.each([
    ["France's Deputy President Paul Sembe left.", "Deputy President | France | current"],
    ["Former Vice President Martin Cole left.", "Vice President | - | former"],
    ["Then-Secretary of State Martin Cole left.", "Secretary of State | - | former"],
    ["Former deputy transport minister Martin Cole left.", "deputy transport minister | - | former"],
    ["Martin Cole, the Bank of England governor, left.", "governor | Bank of England | current"],
    ["Nguyên Phó Thủ tướng Phan Văn Lộc đến.", "Phó Thủ tướng | - | former"],
    ["Quyền Giám đốc Sở Y tế Phan Văn Lộc đến.", "Giám đốc | Sở Y tế | acting"],
    ["Việc này thuộc thẩm quyền Giám đốc Sở Y tế Phan Văn Lộc.", "Giám đốc | Sở Y tế | current"],
  ])("%s", (text, expected) => {
    const [office] = officialsOf(text)[0]?.offices ?? [];
    expect(`${office?.title} | ${office?.body ?? "-"} | ${office?.standing}`).toBe(expected);
  });
});

describe("names as they are written", () => {
  it.each([
    ["Thủ tướng Nguyễn Văn Hòa đến. Ông Hoà nói.", 2],
    ["Thủ tướng Nguyễn Văn Hòa đến. Ông Hòa nói.".normalize("NFD"), 2],
    ["Chủ tịch Triều Tiên Pak Jong-su gặp Tổng thống Mỹ. Ông Pak cười.", 2],
    ["Crown Prince Salem bin Rashid met Minister Omar al-Fayed. Al-Fayed left.", 2],
  ])("%s", (text, mentions) => {
    expect(mentioned(text)).toHaveLength(mentions);
  });

  it("tells how a person stands to the office", () => {
    const standing = (text: string) => officialsOf(text)[0]?.offices[0]?.standing;
    expect(standing("Cựu Thủ tướng Anh Laura Hughes viết sách.")).toBe("former");
    expect(standing("Acting Mayor Tom Hale spoke.")).toBe("acting");
    expect(standing("Cố Thủ tướng Lê Văn An.")).toBe("late");
    expect(standing("President-elect Adam Whitlock won.")).toBe("elect");
    expect(standing("Thủ tướng Lê Văn An.")).toBe("current");
  });
});
