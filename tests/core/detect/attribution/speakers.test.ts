import { describe, expect, it } from "vitest";
import { hear, type Setting } from "../speech";

const EN: Setting = {
  language: "en",
  cast: {
    "Ann Lee": ["Ms. Ann Lee", "Ann Lee", "Lee"],
    "Tom Fox": ["Ruritanian President Tom Fox", "Mr. Tom Fox", "Tom Fox", "Fox"],
    "Ben Oak": ["Ben Oak", "Oak"],
  },
};
const VI: Setting = {
  language: "vi",
  cast: {
    "Trần Văn Mẫu": ["ông Trần Văn Mẫu", "Ông Mẫu", "ông Mẫu"],
    "Lê Thị Ví": ["bà Lê Thị Ví", "Bà Ví", "bà Ví"],
    "Phạm Đức Thí": ["Chủ tịch Phạm Đức Thí", "Thủ tướng Phạm Đức Thí"],
  },
};

/** Speakers of all statements, in reading order. */
function speakers(text: string, setting: Setting): (string | null)[] {
  return hear(text, setting).statements.map((told) => told.who);
}

describe("who speaks, in English", () => {
  it.each<[string, string, (string | null)[]]>([
    ["adverbs and times between", "Fox has also repeatedly said on Monday that it was late.", ["Tom Fox"]],
    ["a time before the verb", "Fox on Tuesday said it was late.", ["Tom Fox"]],
    ["an apposition with an owner", "Ann Lee, Oak’s lawyer, said it was late.", ["Ann Lee"]],
    ["two appositions", "Ann Lee, a senior analyst at Acme, the risk firm, told reporters that it was late.", ["Ann Lee"]],
    ["a day before a body", "On Monday, the Grain Times, the voice of the trade, warned that it was late.", ["Grain Times"]],
    ["with a speaker of its own", "The mill is shut, with traders warning that it was late.", ["traders"]],
    ["an owner before, another subject", "Hours before Fox's walk Tuesday, Ann Lee laughed, saying it was late.", ["Ann Lee"]],
    ["whatever has an article, with said", "The sign said it was late. The brochure says that it was dear.", ["sign", "brochure"]],
    ["the most telling sign", "The most telling sign that it was late is the mill.", []],
    [
      "a firm with a given name, the company",
      "Ann Lee Records said it was late. The company said it was dear.",
      ["Ann Lee Records", "Ann Lee Records"],
    ],
    [
      "the company that was named last",
      "Acme Grain said it was late. Bolt Mills said it was dear. Fox sued Acme Grain. The company said it was right.",
      ["Acme Grain", "Bolt Mills", "Acme Grain"],
    ],
    [
      "the statement, by who issued it",
      "Acme Grain said in a statement that it was late. Bolt Mills said it was dear. The statement said it was wet.",
      ["Acme Grain", "Bolt Mills", "Acme Grain"],
    ],
    [
      "the company of that trade",
      "Acme Productions said it was late. Bolt Mills said it was dear. The production company said it was right.",
      ["Acme Productions", "Bolt Mills", "Acme Productions"],
    ],
    [
      "the automaker, by the body that opens the sentence before",
      "Volkmar met fans. Volkmar was late. The automaker says it was late.",
      ["Volkmar"],
    ],
    [
      "the source, by where it is",
      "A source inside the mill said it was late. The source said it was dear.",
      ["source inside the mill", "source inside the mill"],
    ],
    ["the leader of a state", "Ruritanian President Tom Fox came. The Ruritanian leader said it was late.", ["Tom Fox"]],
    [
      "the commission, by its full name",
      "Fox runs the regional health commission. The commission said it was late.",
      ["regional health commission"],
    ],
    ["the statement of nobody named", "The statement said it was wet.", ["statement"]],
    ["the source, an insider", "An insider said it was late. The source said it was dear.", ["insider", "insider"]],
    ["he, not she, by the given name", "Tom Fox met Ann Lee. She said it was late.", ["Ann Lee"]],
    ["two capitals by chance", "Jo Marsh came. Whatever Marsh did was right. Marsh said it was late.", ["Jo Marsh"]],
    ["reported, then a relative clause", "Acme Grain reported gains that topped all hopes of the trade.", []],
    ["called, after its clause", "The talks will go on, that some have called the last chance.", []],
    ["inverted, not before that", "Acme, via the Grain Times, said that Fox came late.", []],
    ["said he wants what lasts", "Fox said he wants a mill that lasts.", ["Tom Fox"]],
    ["an owned claim", "They left, doubting Lee's earlier claim that it was late.", []],
    ["a relative clause", "Fox, who runs the mill, said it was late.", ["Tom Fox"]],
    ["a name between commas", "The group that owns the mill, Acme Grain, says it was late.", ["Acme Grain"]],
    ["owned by a person: another person", "Lee’s lawyer said it was late.", ["Lee’s lawyer"]],
    ["several", "Officials familiar with the plan said it was late.", ["Officials familiar with the plan"]],
    ["two names", "Both Fox and Lee said that it was late.", ["Fox and Lee"]],
    ["she, not he", "Ms. Ann Lee met Mr. Tom Fox. She said it was late.", ["Ann Lee"]],
    ["he, not she", "Mr. Tom Fox met Ms. Ann Lee. He said it was late.", ["Tom Fox"]],
    ["they", "The union said it was late. They warned that it was dear.", ["union", "union"]],
    ["an acronym", "The Grain Safety Board met. GSB said it was late.", ["Grain Safety Board"]],
    ["the company", "Acme Grain said it was late. The company said it was dear.", ["Acme Grain", "Acme Grain"]],
    ["joined by and", "Fox said it was late and warned it was dear.", ["Tom Fox", "Tom Fox"]],
    ["a job in short before a name", "Acme CEO Jo Marsh said it was late. Marsh said it was dear.", ["Jo Marsh", "Jo Marsh"]],
    ["a job before, a place after", "Soil geologist Rua Pell of the Acme Institute said it was late.", ["Rua Pell"]],
    ["a family name that two share", "Jo Marsh met Al Marsh. Marsh said it was late.", ["Marsh"]],
    ["a body in capitals is no person", "The fire-board Grain Safety Office said it was late.", ["fire-board Grain Safety Office"]],
    ["fronted", "Stressing that it was late, Fox said it was dear.", ["Tom Fox", "Tom Fox"]],
    ["one of several", "Several testified, including a mill officer who said it was late.", ["mill officer"]],
    ["the office", "Grain Safety Office said it was late. The office said it was dear.", ["Grain Safety Office", "Grain Safety Office"]],
    ["the office of nobody named", "The office said it was late.", ["office"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text, EN)).toEqual(expected);
  });
});

describe("who speaks, in Vietnamese", () => {
  it.each<[string, string, (string | null)[]]>([
    [
      "a province that ends an address",
      "Hôm qua, ông Trần Văn Mẫu, trú xã Mỹ Sơn, huyện Đô Lương, Nghệ An cho biết trời đã mưa to.",
      ["Trần Văn Mẫu"],
    ],
    ["a province by itself", "Hôm qua, Nghệ An cho biết trời đã mưa to.", ["Nghệ An"]],
    [
      "this organisation",
      "Tổ chức Mây Trắng cho biết quỹ sẽ mở lại. Tổ chức này khẳng định quỹ vẫn còn tiền.",
      ["Tổ chức Mây Trắng", "Tổ chức Mây Trắng"],
    ],
    [
      "this company, after a person only",
      "Ông Mẫu cho biết quỹ sẽ mở lại. Công ty này khẳng định quỹ vẫn còn tiền.",
      ["Trần Văn Mẫu", "Công ty này"],
    ],
    ["an academic title", "Hôm nay ông Trần Văn Mẫu tới nơi. PGS Mẫu cho biết quỹ sẽ mở lại trong năm nay.", ["Trần Văn Mẫu"]],
    ["the country Anh", "Báo chí ở Anh đưa tin. Ông Mẫu tới nơi. Anh cho biết quỹ sẽ mở lại trong năm nay.", ["Anh"]],
    ["an address between", "Bà Ví, thị trấn Mây Trắng, Núi Xa, tỉnh Nghệ An thì ngậm ngùi cho biết quỹ sẽ mở lại.", ["Lê Thị Ví"]],
    ["a country in an address", "Bà Ví, 33 tuổi, sống ở Mây Trắng, Anh cho biết quỹ sẽ mở lại trong năm nay.", ["Lê Thị Ví"]],
    ["between dashes", "Ông Mẫu - trưởng ban Mây Trắng, người giữ quỹ - cũng cho biết quỹ sẽ mở lại.", ["Trần Văn Mẫu"]],
    ["a purpose is nobody's", "Ông Mẫu, 33 tuổi, đến nơi nhằm đòi ban quản lý mở lại quỹ của cả làng.", []],
    ["the analyst", "Theo dõi việc này có nhiều nhà phân tích tới từ xa. Ông Mẫu cho biết quỹ sẽ mở lại.", ["Trần Văn Mẫu"]],
    ["people of a place", "Nhiều người dân ở Mây Trắng cho biết quỹ sẽ mở lại.", ["Nhiều người dân ở Mây Trắng"]],
    ["those written to", "Bộ Mây gửi công văn tới Sở Núi, Sở Sông đề nghị mở lại quỹ trong năm nay.", ["Bộ Mây"]],
    [
      "the company",
      "Công ty Mây Trắng cho biết quỹ sẽ mở lại. Công ty khẳng định quỹ vẫn còn tiền.",
      ["Công ty Mây Trắng", "Công ty Mây Trắng"],
    ],
    [
      "Hội, not its document",
      "Hội Mây Trắng cho biết quỹ sẽ mở. Công văn Hội nêu rõ quỹ còn tiền. Hội cho hay quỹ đã đủ.",
      ["Hội Mây Trắng", "Công văn Hội", "Hội Mây Trắng"],
    ],
    ["two names", "Hôm qua, Tý và Sửu cho biết quỹ sẽ mở lại trong năm nay.", ["Tý và Sửu"]],
    ["a name with a hyphen", "Nhóm về. M-ara cho biết quỹ sẽ mở lại trong năm nay.", ["M-ara"]],
    ["mà, after another's order", "Khi làng đề nghị mở quỹ, ông Mẫu không mở mà nói quỹ đã hết tiền từ lâu.", ["Trần Văn Mẫu"]],
    ["quoted by another", "Ông Mẫu, trưởng ban, được dẫn lời nói quỹ sẽ mở lại trong năm nay.", ["Trần Văn Mẫu"]],
    ["a country is no name", "Hôm qua, một quan chức Nga cho biết quỹ sẽ mở lại trong năm nay.", ["quan chức Nga"]],
    ["a name and whom they work for", "Luật sư Đỗ Nhi thuộc văn phòng Mây cho biết quỹ sẽ mở lại.", ["Đỗ Nhi"]],
    ["before the court", "Trong phiên ấy, kiểm sát viên trước tòa cũng yêu cầu mở lại quỹ ngay trong năm nay.", ["kiểm sát viên"]],
    ["in a body", "Một cán bộ trong Sở Mây cho biết quỹ sẽ mở lại.", ["cán bộ trong Sở Mây"]],
    ["local time", "Vào lúc 9 giờ theo giờ địa phương, quỹ đã mở lại cho cả làng.", []],
    [
      "the main clause's speaker goes on",
      "Ông Mẫu nói quỹ sẽ mở, sau khi nhà báo hỏi quỹ còn tiền không. Ông nói thêm rằng quỹ đã đủ.",
      ["Trần Văn Mẫu", "nhà báo", "Trần Văn Mẫu"],
    ],
    ["a body that prosecutes", "Văn phòng công tố Mây Trắng cho biết quỹ sẽ mở lại.", ["Văn phòng công tố Mây Trắng"]],
    ["còn", "Còn Tí Mây cho biết quỹ sẽ mở lại trong năm nay.", ["Tí Mây"]],
    ["a family name alone", "Theo Kanzo Mori, quỹ còn tiền. Ông Mori cho biết quỹ sẽ mở lại trong năm nay.", ["Kanzo Mori", "Kanzo Mori"]],
    ["a family name that two share", "Hôm qua, Kanzo Mori gặp Juno Mori. Ông Mori cho biết quỹ sẽ mở lại.", ["Mori"]],
    ["anh, no country", "Ông Mẫu tới nơi. Anh cho biết quỹ sẽ mở lại trong năm nay.", ["Trần Văn Mẫu"]],
    ["Anh the country, among others", "Mỹ và Pháp tới nơi. Anh cho biết quỹ sẽ mở lại trong năm nay.", ["Anh"]],
    ["anh, in small letters too", "Ông Mẫu sang Mỹ và Pháp, thấy anh em vui. Anh cho biết quỹ sẽ mở lại trong năm nay.", ["Trần Văn Mẫu"]],
    ["a firm by its name alone", "CTCP Tập đoàn Mây Trắng mở cửa. Theo Mây Trắng, quỹ còn tiền.", ["CTCP Tập đoàn Mây Trắng"]],
    ["the one firm named", "Tập đoàn Mây Trắng mở cửa. Doanh nghiệp cho biết quỹ sẽ mở lại.", ["Tập đoàn Mây Trắng"]],
    ["one of two firms", "Tập đoàn Mây Trắng gặp Công ty Núi Xa. Doanh nghiệp cho biết quỹ sẽ mở lại.", [null]],
    ["many words for what it is", "Theo hãng chuyên nghiên cứu giá lúa Agromay, quỹ còn tiền.", ["Agromay"]],
    [
      "somebody described elsewhere",
      "Nhân viên Cơ quan Cầu Đường nghỉ việc. Nam nhân viên cho biết quỹ sẽ mở lại.",
      ["Nhân viên Cơ quan Cầu Đường"],
    ],
    ["one of several so described", "Hai nhân viên Cơ quan Cầu Đường nghỉ việc. Nhân viên này cho biết quỹ sẽ mở lại.", ["Nhân viên này"]],
    ["the head of government", "Thủ tướng Phạm Đức Thí tới thăm. Người đứng đầu Chính phủ cho biết quỹ sẽ mở lại.", ["Phạm Đức Thí"]],
    ["initials", "Nạn nhân là Trần Thị Q.M ở làng Mây. Chị Q.M cho biết quỹ sẽ mở lại.", ["Trần Thị Q.M"]],
    ["nguyên tắc, no person", "Quỹ chia theo nguyên tắc chỉ cần đủ người, đủ tiền là mở cửa.", []],
    ["an event does not speak", "Vụ nổ một lần nữa nhấn mạnh nguy cơ vẫn còn ở trong làng.", []],
    ["abroad", "Theo các hãng tin nước ngoài, quỹ sẽ mở lại.", ["các hãng tin nước ngoài"]],
    ["experts who analyse", "Theo các chuyên gia phân tích giá lúa, quỹ sẽ mở lại.", ["các chuyên gia phân tích giá lúa"]],
    ["spokesman of a pronoun", "Báo dẫn lời phát ngôn viên của bà nói rằng quỹ sẽ mở lại.", ["phát ngôn viên của bà"]],
    [
      "whose words are cited",
      "Báo dẫn lời chuyên gia về giá lúa ông Trần Văn Mẫu tại Viện Mây (Pháp) nhận định quỹ sẽ mở lại.",
      ["Trần Văn Mẫu"],
    ],
    ["where the one serves who opens the clause", "Ông Mẫu, Đội 2, Ban Quản lý Chợ Mây cho biết quỹ sẽ mở lại.", ["Trần Văn Mẫu"]],
    ["the one told of above", "Người giữ quỹ trên khẳng định quỹ sẽ mở lại trong năm nay.", ["Người giữ quỹ"]],
    ["a job and a name, apposed", "Theo báo Mây, đầu bếp Kanzo Mori, người từng giữ quỹ cũng khẳng định quỹ sẽ mở lại.", ["Kanzo Mori"]],
    ["what is quoted in parentheses", "Bà Lê Thị Ví (ban “Mở lại quỹ”) cho rằng quỹ sẽ mở lại.", ["Lê Thị Ví"]],
    ["a wife of somebody", "Vợ ông Mẫu cho biết quỹ sẽ mở lại.", ["Vợ ông Mẫu"]],
    ["a wife, apposed", "Bà Ví, vợ ông Mẫu cho biết quỹ sẽ mở lại.", ["Lê Thị Ví"]],
    ["the paper's own inquiry", "Theo khảo sát của PV, quỹ sẽ mở lại trong năm nay.", [null]],
    ["a body whose address ends in a city", "Công an quận Mây, TPHCM cho biết quỹ sẽ mở lại.", ["Công an quận Mây, TPHCM"]],
    ["no person of the same name", "Ông Osamo Suzuka tới nơi. Suzukar cho biết quỹ sẽ mở lại trong năm nay.", ["Suzukar"]],
    ["this firm, the one named last", "Mây Trắng cho biết quỹ còn tiền. Công ty này khẳng định quỹ sẽ mở lại.", ["Mây Trắng", "Mây Trắng"]],
    ["taxis that are called", "Công ty dịch vụ gọi taxi Mây Trắng là nơi giữ quỹ của cả làng.", []],
    ["a source within what is said", "Đại diện Sở Mây cho biết, theo Công văn số 5, quỹ sẽ mở lại.", ["Đại diện Sở Mây"]],
    ["either of two nouns", "Ông Mẫu cho biết làng chưa nhận được đơn thư hay phản ánh gì về quỹ này cả.", ["Trần Văn Mẫu"]],
    ["a thing that is set out", "Hội đã có thông cáo nêu rõ ý kiến về việc mở quỹ.", []],
    ["first reports of nobody", "Theo thông tin ban đầu, quỹ đã mở lại từ sáng nay.", []],
    ["fronted by là", "Là người giữ quỹ, ông Mẫu cho biết quỹ sẽ mở lại trong năm nay.", ["Trần Văn Mẫu"]],
    [
      "a body with commas in its name",
      "Theo Sở Văn hóa, Thể thao và Du lịch, tuyến đường dài 28 km sẽ xong trong năm nay.",
      ["Sở Văn hóa, Thể thao và Du lịch"],
    ],
    [
      "a body with its district and province",
      "Công an huyện Mây Trắng, tỉnh Nghệ An cho biết vụ việc đã rõ.",
      ["Công an huyện Mây Trắng, tỉnh Nghệ An"],
    ],
    [
      "a body, and another clause after the comma",
      "Theo Sở Y tế, Bệnh viện Mây Trắng và Trung tâm cấp cứu sẽ mở cửa hôm nay.",
      ["Sở Y tế"],
    ],
    ["chức danh sau tên", "Ông Mẫu, Giám đốc Sở Cầu, cho biết cầu đã xong.", ["Trần Văn Mẫu"]],
    ["chức danh không đóng phẩy", "Ông Mẫu, một quan chức tại huyện cho biết cầu đã xong.", ["Trần Văn Mẫu"]],
    ["gạch ngang", "Ông Mẫu - chuyên gia cầu đường - cho biết cầu đã xong.", ["Trần Văn Mẫu"]],
    ["trạng ngữ ở trước", "Tại cuộc họp chiều 3/5, ông Mẫu cũng nhiều lần cho biết cầu đã xong.", ["Trần Văn Mẫu"]],
    ["động từ nối tiếp", "Ông Mẫu gửi thư cho bà Ví nói rằng cầu đã xong.", ["Trần Văn Mẫu"]],
    ["chủ sở hữu", "Thông báo của Sở Cầu cho biết cầu đã xong.", ["Sở Cầu"]],
    ["luật sư của", "Các luật sư của bà Ví cho biết cầu đã xong.", ["Các luật sư của bà Ví"]],
    ["cơ quan có chữ và", "Bộ Cầu và Đường Làng cho biết cầu đã xong.", ["Bộ Cầu và Đường Làng"]],
    ["tên chưa ai biết", "Anh Tí cho biết cầu đã xong.", ["Tí"]],
    ["bà, không phải ông", "Bà Ví gặp ông Mẫu. Bà cho biết cầu đã xong.", ["Lê Thị Ví"]],
    ["ông, không phải bà", "Bà Ví gặp ông Mẫu. Sau đó, ông Mẫu về. Ông cho biết cầu đã xong.", ["Trần Văn Mẫu"]],
    ["họ", "Công an huyện cho biết cầu đã xong. Họ cảnh báo đường chưa xong.", ["Công an huyện", "Công an huyện"]],
    ["tên tắt", "Cục Quản lý Cầu (CQLC) họp. CQLC cho biết cầu đã xong.", ["Cục Quản lý Cầu"]],
    ["nhưng", "Ông Mẫu cho biết cầu đã xong nhưng khẳng định đường chưa xong.", ["Trần Văn Mẫu", "Trần Văn Mẫu"]],
  ])("%s", (_, text, expected) => {
    expect(speakers(text, VI)).toEqual(expected);
  });
});
