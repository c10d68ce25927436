/** Statements whose tellers, verbs or borders are less common, each beside one that looks alike. */
import { describe, expect, it } from "vitest";
import { hear, type Setting } from "../speech";

const EN: Setting = { language: "en", cast: { "Ann Lee": ["Mayor Ann Lee", "Ann Lee", "Lee"], "Tom Fox": ["Tom Fox", "Fox"] } };
const VI: Setting = {
  language: "vi",
  cast: {
    "Trần Văn Mẫu": ["Trung tá Trần Văn Mẫu, Đồn trưởng Đồn Biên phòng Núi Xa", "Ông Mẫu", "ông Mẫu"],
    "Lê Thị Ví": ["bà Lê Thị Ví", "Bà Ví", "bà Ví"],
  },
};

describe("who tells what", () => {
  it.each<[string, Setting, string, [string, string | null][]]>([
    ["a count that opens", EN, "At least 5 people died, Lee said.", [["At least 5 people died", "Ann Lee"]]],
    ["a count after about", EN, "About 40 homes were lost, officials said.", [["About 40 homes were lost", "officials"]]],
    ["a place that opens", EN, "At a rally that was held in May, Lee said so.", []],
    ["a ruling", EN, "Lee ruled on Monday that the bridge could open.", [["the bridge could open", "Ann Lee"]]],
    ["a rule over something", EN, "Lee ruled the town for 20 years. Fox ruled out a deal.", []],
    ["a plea", EN, "Lee pleaded with the town to open the bridge.", [["the town to open the bridge", "Ann Lee"]]],
    ["a plea in court", EN, "Lee pleaded guilty to theft in the town.", []],
    ["an appeal", EN, "Lee appealed to the town to open the bridge.", [["the town to open the bridge", "Ann Lee"]]],
    [
      "an agreement speaks for itself",
      EN,
      "Lee signed it. The agreement clarified that the bridge was safe.",
      [["the bridge was safe", "agreement"]],
    ],
    ["a book", EN, "Lee wrote a memoir of her time entitled The Bridge.", []],
    ["a letter that tells", EN, "Lee wrote the bridge was safe.", [["the bridge was safe", "Ann Lee"]]],
    ["a hearer told more about", EN, "Lee told a young woman who wanted to leave that she could stay.", [["she could stay", "Ann Lee"]]],
    ["nothing but that", EN, "Lee said she wanted to speak “directly to the town” and let them know that “this is our bridge.”", []],
    [
      "the airline, not the officials",
      EN,
      "Acme Air said it was lost. Officials said it was found. The airline said it was gone.",
      [
        ["it was lost", "Acme Air"],
        ["it was found", "Officials"],
        ["it was gone", "Acme Air"],
      ],
    ],
    ["when asked", VI, "Nhưng khi bà Ví đề nghị, cung cấp giấy kiểm định cho các hộ thì xã không có.", []],
    [
      "a portal",
      VI,
      "Thông tin từ Cổng thông tin điện tử Núi Xa cho biết, dự án sẽ khởi công.",
      [["dự án sẽ khởi công", "Cổng thông tin điện tử Núi Xa"]],
    ],
    [
      "a time before the source",
      VI,
      "Tính đến 17h ngày 7/11, theo báo cáo của Sở Y tế, bão đã làm xã mất điện.",
      [["bão đã làm xã mất điện", "Sở Y tế"]],
    ],
    ["a clause before the source", VI, "Xã đã mất điện từ đêm qua, theo báo cáo của Sở Y tế.", [["Xã đã mất điện từ đêm qua", "Sở Y tế"]]],
    ["an airline", VI, "Hãng hàng không cho biết đã báo cho các nhà.", [["đã báo cho các nhà", "Hãng hàng không"]]],
    ["what is not said", VI, "Hãng xe không cho biết đã báo cho các nhà.", []],
    ["a laugh", VI, "Bà Ví vẫn không nói câu nào, khiến khán giả bật cười.", []],
    ["an adverb before the fund", EN, "Overall, the fund predicted that trade will grow.", [["trade will grow", "fund"]]],
    ["a hearer's show", EN, "Lee told ACME MILL's weekly show it is clear that the bridge was old.", []],
    ["advising somebody", EN, "The town has a school, mainly training and advising both farmers and traders opposed to the bridge.", []],
    ["a decree", VI, "UBND tỉnh ban hành công văn yêu cầu các sở báo cáo.", [["các sở báo cáo", "UBND tỉnh"]]],
    [
      "the office behind the source",
      VI,
      "Theo Trung tá Trần Văn Mẫu, Đồn trưởng Đồn Biên phòng Núi Xa, lực lượng đã giúp dân dời nhà.",
      [["lực lượng đã giúp dân dời nhà", "Trần Văn Mẫu"]],
    ],
    ["no sign but an adverb", VI, "Bà Ví tái khẳng định xã luôn ủng hộ dân.", [["xã luôn ủng hộ dân", "Lê Thị Ví"]]],
    ["cũng như", VI, "Cũng như mọi năm trong mùa mưa lũ ở đây, bà Ví nói vậy.", []],
    ["when the quoted words were said", VI, "“Tôi sẽ mở cầu”, bà Ví chia sẻ hồi đầu năm nay, khi đang ở chợ.", []],
    ["what else was said", VI, "“Tôi sẽ mở cầu”, bà Ví chia sẻ thêm rằng xã sẽ có điện.", [["xã sẽ có điện", "Lê Thị Ví"]]],
  ])("%s", (_, setting, text, expected) => {
    expect(hear(text, setting).statements.map(({ words, who }) => [words, who])).toEqual(expected);
  });
});

describe("whose quote", () => {
  it.each<[string, Setting, string, (string | null)[]]>([
    ["what is planned", VI, "Bà Ví nói ông Mẫu sẽ yêu cầu bồi thường do “tổn hại về danh dự của xã”.", ["Lê Thị Ví"]],
    ["what another would do", EN, "Lee said the town would continue “fighting for the bridge until it opens” again.", ["Ann Lee"]],
    ["nobody's, before a name", VI, "Bà Ví nói đã gặp “nhà ngoại cảm” Trần Mây ở chợ.", []],
    ["an appeal", EN, "Lee appealed for witnesses: “If you saw it, please call.”", ["Ann Lee"]],
    [
      "where one serves, after a dash",
      VI,
      "Trung tá Trần Văn Mẫu, Đồn trưởng Đồn Biên phòng Núi Xa - vùng Biên phòng 2 bày tỏ: “Tôi mong cầu sớm xong.”",
      ["Trần Văn Mẫu"],
    ],
  ])("%s", (_, setting, text, expected) => {
    expect(hear(text, setting).quotes.map(({ who }) => who)).toEqual(expected);
  });
});
