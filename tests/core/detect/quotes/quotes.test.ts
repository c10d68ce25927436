import { describe, expect, it } from "vitest";
import { hear, type Setting } from "../speech";

const EN: Setting = { language: "en", cast: { "Ann Lee": ["Mayor Ann Lee", "Ann Lee", "Lee"], "Tom Fox": ["Tom Fox", "Fox"] } };
const VI: Setting = {
  language: "vi",
  cast: { "Trần Văn Mẫu": ["ông Trần Văn Mẫu", "Bộ trưởng Mẫu", "ông Mẫu"], "Lê Thị Ví": ["bà Lê Thị Ví", "bà Ví"] },
};

describe("whose words, and by which rule", () => {
  it.each<[string, Setting, string, [string, string | null, string][]]>([
    ["said after", EN, "“We will open the bridge,” Lee said.", [["“We will open the bridge,”", "Ann Lee", "en.quote.said-after"]]],
    ["inverted", EN, "“We will open the bridge,” said Mayor Ann Lee.", [["“We will open the bridge,”", "Ann Lee", "en.quote.said-after"]]],
    [
      "quoted as saying",
      EN,
      "“We will open the bridge,” Fox was quoted as saying.",
      [["“We will open the bridge,”", "Tom Fox", "en.quote.said-after"]],
    ],
    [
      "vị này",
      VI,
      "Hôm qua bà Lê Thị Ví nói cầu đã nứt từ lâu. “Chúng tôi sẽ mở cầu”, vị này nói.",
      [["“Chúng tôi sẽ mở cầu”", "Lê Thị Ví", "vi.quote.said-after"]],
    ],
    ["said before", EN, "Lee said, “We will open the bridge.”", [["“We will open the bridge.”", "Ann Lee", "en.quote.said-before"]]],
    ["a colon", EN, "Lee added: “We will open the bridge.”", [["“We will open the bridge.”", "Ann Lee", "quote.colon"]]],
    [
      "split by its cue",
      EN,
      "“We will open it,” Lee said, “and soon enough.”",
      [
        ["“We will open it,”", "Ann Lee", "en.quote.said-after"],
        ["“and soon enough.”", "Ann Lee", "en.quote.said-before"],
      ],
    ],
    [
      "goes on in the same paragraph",
      EN,
      "“We will open it,” Fox said. “The work is done.”",
      [
        ["“We will open it,”", "Tom Fox", "en.quote.said-after"],
        ["“The work is done.”", "Tom Fox", "quote.continued"],
      ],
    ],
    [
      "goes on in the next paragraph",
      EN,
      "“We will open it,” Fox said.\n\n“The work is done.”",
      [
        ["“We will open it,”", "Tom Fox", "en.quote.said-after"],
        ["“The work is done.”", "Tom Fox", "quote.continued"],
      ],
    ],
    [
      "lời của ai, trước dấu hai chấm",
      VI,
      "Việc mở cầu xuất phát từ câu nói của ông Mẫu khi tới thăm làng: “Chúng tôi sẽ mở cầu trong năm nay”",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", "Trần Văn Mẫu", "quote.colon"]],
    ],
    [
      "người gửi, trong lời người khác kể",
      VI,
      "Nguồn tin cho hay, hôm qua Hội Cầu Mây đã gửi thư để lên án xã, mô tả đây là “tình huống xấu nhất từ trước đến nay” của cầu.",
      [["“tình huống xấu nhất từ trước đến nay”", "Hội Cầu Mây", "vi.quote.said-before"]],
    ],
    ["a pronoun", EN, "Lee opened the bridge. “It is a good day,” she said.", [["“It is a good day,”", "Ann Lee", "en.quote.said-after"]]],
    ["a group", EN, "“The road is closed,” police said.", [["“The road is closed,”", "police", "en.quote.said-after"]]],
    ["according to", EN, "“The road is closed,” according to Fox.", [["“The road is closed,”", "Tom Fox", "quote.according-to"]]],
    ["a signature", EN, "“The road is closed for good.” — Tom Fox", [["“The road is closed for good.”", "Tom Fox", "quote.signature"]]],
    [
      "a name below, left open",
      EN,
      '"The road is closed for good.\n\nMayor Ann Lee',
      [['"The road is closed for good.', "Ann Lee", "quote.pull-quote"]],
    ],
    [
      "a quotation within one",
      EN,
      "“Fox told me ‘the road is closed’ last week,” Lee said.",
      [
        ["“Fox told me ‘the road is closed’ last week,”", "Ann Lee", "en.quote.said-after"],
        ["‘the road is closed’", "Tom Fox", "quote.nested"],
      ],
    ],
    [
      "a post with its author",
      EN,
      "The road is closed for good.\n— Tom Fox (@tomfox) May 2, 2031",
      [["The road is closed for good.", "Tom Fox", "quote.post"]],
    ],
    [
      "nobody",
      EN,
      "“All of the roads in this town are closed for good.”",
      [["“All of the roads in this town are closed for good.”", null, "quote.speaker-open"]],
    ],
    ["nói sau", VI, "“Chúng tôi sẽ mở cầu”, ông Mẫu nói.", [["“Chúng tôi sẽ mở cầu”", "Trần Văn Mẫu", "vi.quote.said-after"]]],
    [
      "gạch ngang",
      VI,
      "“Chúng tôi sẽ mở cầu” – Bộ trưởng Mẫu khẳng định.",
      [["“Chúng tôi sẽ mở cầu”", "Trần Văn Mẫu", "vi.quote.said-after"]],
    ],
    [
      "dẫn lời",
      VI,
      "“Chúng tôi sẽ mở cầu”, báo Ngày Mới dẫn lời ông Mẫu.",
      [["“Chúng tôi sẽ mở cầu”", "Trần Văn Mẫu", "quote.according-to"]],
    ],
    [
      "a body with commas in an apposition",
      EN,
      "“We will open the bridge,” Fox, head of roads, rails, and rivers, said.",
      [["“We will open the bridge,”", "Tom Fox", "en.quote.said-after"]],
    ],
    [
      "what a co-author is",
      EN,
      "“We will open the bridge,” study head and co-author Tom Fox said.",
      [["“We will open the bridge,”", "Tom Fox", "en.quote.said-after"]],
    ],
    [
      "no comma before the cue",
      EN,
      "“We will open the bridge” says Tom Fox, head of roads.",
      [["“We will open the bridge”", "Tom Fox", "en.quote.said-after"]],
    ],
    [
      "a cue that closes the sentence",
      EN,
      "“We will never open the bridge for anybody” in that town, Fox said.",
      [["“We will never open the bridge for anybody”", "Tom Fox", "en.quote.said-after"]],
    ],
    [
      "said by words that are not understood",
      EN,
      "“It is late,” Fox said. “We will open the bridge in the spring of next year,” the plaque beside it went.",
      [
        ["“It is late,”", "Tom Fox", "en.quote.said-after"],
        ["“We will open the bridge in the spring of next year,”", null, "quote.speaker-open"],
      ],
    ],
    ["sau đó là cử chỉ", VI, "“Chúng tôi sẽ mở cầu” - ông Mẫu gay gắt.", [["“Chúng tôi sẽ mở cầu”", "Trần Văn Mẫu", "quote.named-after"]]],
    [
      "sau đó là một câu dài",
      VI,
      "“Chúng tôi sẽ mở cầu trong năm nay cho cả làng”, ông Mẫu lên xe về nhà ăn cơm rồi ra đồng cấy lúa.",
      [["“Chúng tôi sẽ mở cầu trong năm nay cho cả làng”", null, "quote.speaker-open"]],
    ],
    [
      "hai chấm sau cử chỉ",
      VI,
      "Ông Mẫu lắc đầu: “Chúng tôi sẽ mở cầu trong năm nay”.".replace("Ông", "ông"),
      [["“Chúng tôi sẽ mở cầu trong năm nay”", "Trần Văn Mẫu", "quote.colon"]],
    ],
    [
      "theo một người, rồi lời của người ấy",
      VI,
      "Theo ông Mẫu, cầu đã xong từ lâu. “Chúng tôi sẽ mở cầu trong năm nay”.",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", "Trần Văn Mẫu", "quote.continued"]],
    ],
    ["mở đầu câu của người viết", VI, "ông Mẫu nói cầu đã xong. “Lời hứa suông” này của làng đã cũ.", []],
    [
      "tên không ai biết, đã nói",
      VI,
      "“Chúng tôi sẽ mở cầu”, Tí kể. Mưa. “Cầu sẽ mở lại ngay trong năm nay”, Tí day dứt.",
      [
        ["“Chúng tôi sẽ mở cầu”", "Tí", "vi.quote.said-after"],
        ["“Cầu sẽ mở lại ngay trong năm nay”", "Tí", "quote.named-after"],
      ],
    ],
    [
      "told in between",
      EN,
      "“It is late,” Fox said. Lee told us that Fox was wrong. “We will open the bridge.”",
      [
        ["“It is late,”", "Tom Fox", "en.quote.said-after"],
        ["“We will open the bridge.”", "Ann Lee", "quote.continued"],
      ],
    ],
    [
      "a record of a talk",
      EN,
      "Tom Fox met Ann Lee.\n\n“FOX: We will open the bridge soon.\n\n“LEE: It will be late.\n\n“NOTE: The record ends here, as it should.”",
      [
        ["“FOX: We will open the bridge soon.", "Tom Fox", "quote.colon"],
        ["“LEE: It will be late.", "Ann Lee", "quote.colon"],
        ["“NOTE: The record ends here, as it should.”", null, "quote.speaker-open"],
      ],
    ],
    [
      "hai chấm, sau phần mở đầu câu",
      VI,
      "Trong một tin nhắn, ông Mẫu cảm ơn cả làng: “Chúng tôi sẽ mở cầu trong năm nay”.",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", "Trần Văn Mẫu", "quote.colon"]],
    ],
    [
      "hai chấm, còn người khác",
      VI,
      "Còn bà Ví - trưởng ban: “Chúng tôi sẽ mở cầu trong năm nay”.",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", "Lê Thị Ví", "quote.colon"]],
    ],
    [
      "hai chấm, thì một người khác",
      VI,
      "ông Mẫu chưa kịp đứng lên thì một gã lạ mặt lao tới hét: “Chúng tôi sẽ mở cầu trong năm nay”.",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", null, "quote.speaker-open"]],
    ],
    [
      "hai chấm, người khác nói",
      VI,
      "ông Mẫu nói: “Cầu xấu”. Tấm biển cạnh cầu ghi thêm mấy dòng: “Chúng tôi sẽ mở cầu trong năm nay”.",
      [["“Chúng tôi sẽ mở cầu trong năm nay”", null, "quote.speaker-open"]],
    ],
    ["hai chấm", VI, "Bà Ví cho biết: “Chúng tôi sẽ mở cầu”.".replace("Bà", "bà"), [["“Chúng tôi sẽ mở cầu”", "Lê Thị Ví", "quote.colon"]]],
    ["trong câu", VI, "Theo ông Mẫu, cây cầu là “món quà của cả làng”.", [["“món quà của cả làng”", "Trần Văn Mẫu", "quote.according-to"]]],
    [
      "qua nhiều dòng",
      VI,
      '"Cầu đã xong.\nXe đã chạy ", ông Mẫu nói.',
      [
        ['"Cầu đã xong.', "Trần Văn Mẫu", "vi.quote.said-after"],
        ['Xe đã chạy "', "Trần Văn Mẫu", "vi.quote.said-after"],
      ],
    ],
  ])("%s", (_, setting, text, expected) => {
    expect(hear(text, setting).quotes.map((quote) => [quote.words, quote.who, quote.rule])).toEqual(expected);
  });

  it("a block quote, under the words that lead to it", () => {
    const { quotes } = hear("Lee wrote in her letter:\nThe bridge is open to all.", { ...EN, kinds: { 1: "quote" } });
    expect(quotes).toEqual([{ words: "The bridge is open to all.", who: "Ann Lee", rule: "quote.block" }]);
  });
});

describe("nobody's words", () => {
  it.each<[string, Setting, string]>([
    ["a campaign", EN, "Lee said the campaign “Clean Rivers for All” was over."],
    ["a broadcast", EN, "Lee said so on “Morning With Ben,” a talk show."],
    ["a term of two words", EN, "Lee said the “green wave” was over."],
    ["a scare quote", EN, "The “experts of the day” had gone home."],
    ["a movement", VI, "Ông Mẫu cho biết phong trào “Làng xanh quê ta” đã lan rộng.".replace("Ông", "ông")],
    ["a motto with a number", VI, "Ông Mẫu yêu cầu huy động lực lượng “4 tại chỗ” trong đêm."],
    ["a motto, in English", EN, "Lee asked the town to follow the “four on-the-spot” motto."],
    ["a motto", VI, "Đơn vị làm theo phương châm “Nhanh, gọn, sạch, đẹp” trong năm qua."],
    ["a nickname", VI, "Ngọn núi được mệnh danh là “Nóc nhà xứ Mây” nằm ở phía bắc."],
  ])("%s", (_, setting, text) => {
    expect(hear(text, setting).quotes).toEqual([]);
  });

  it("guesses no name where the pronoun's person is not in sight", () => {
    expect(hear("“It is a good day,” he said.", { language: "en" }).quotes).toEqual([
      { words: "“It is a good day,”", who: null, rule: "en.quote.said-after" },
    ]);
  });
});
