/** Where reported clauses begin and end, and what is too little to be one: the edges of each limit and list. */
import { describe, expect, it } from "vitest";
import { hear, type Setting } from "../speech";

const EN: Setting = { language: "en", cast: { "Ann Lee": ["Mayor Ann Lee", "Ann Lee", "Lee"], "Tom Fox": ["Tom Fox", "Fox"] } };
const VI: Setting = {
  language: "vi",
  cast: { "Trần Văn Mẫu": ["Ông Trần Văn Mẫu", "ông Mẫu", "Ông Mẫu"], "Lê Thị Ví": ["bà Lê Thị Ví", "bà Ví"] },
};

function clausesOf(text: string, setting: Setting): readonly string[] {
  return hear(text, setting).statements.map(({ words }) => words);
}

describe("a clause", () => {
  it.each<[string, Setting, string, string[]]>([
    ["ends at the parenthesis that it stands in", EN, "Lee left (she said the bridge was old) at noon.", ["the bridge was old"]],
    ["goes on after a parenthesis", EN, "Lee said the bridge (and its road) was safe.", ["the bridge (and its road) was safe"]],
    ["begins in the parenthesis of its cue", EN, "The town (the new bridge was closed, Lee said) is quiet.", ["the new bridge was closed"]],
    [
      "begins after a parenthesis that is closed",
      EN,
      "The bridge (an old one) was closed, Lee said.",
      ["The bridge (an old one) was closed"],
    ],
    ["begins after a conjunction", EN, "But the new bridge was closed, Lee said.", ["the new bridge was closed"]],
    ["ends before a dash and the writer's words", EN, "Lee said the bridge was safe — although it is old.", ["the bridge was safe"]],
    ["goes on after another dash", EN, "Lee said the bridge — an old one — was safe.", ["the bridge — an old one — was safe"]],
    [
      "ends at a semicolon before another cue",
      EN,
      "Lee said the bridge was safe; and warned that the road was not.",
      ["the bridge was safe", "the road was not"],
    ],
    ["ends before who else speaks", EN, "Lee said the bridge was safe, but Fox said it was old.", ["the bridge was safe", "it was old"]],
    ["holds two subjects", EN, "Lee said the bridge and Fox were old.", ["the bridge and Fox were old"]],
    ["ends before its full stop", VI, "Ông Mẫu nói cầu đã xong. Bà Ví về.", ["cầu đã xong"]],
    ["ends before words of the writer after a comma", EN, "Lee said the bridge was safe, although it is old.", ["the bridge was safe"]],
    [
      "in two parts",
      EN,
      "The bridge was closed in May, Lee said, and the road is open.",
      ["The bridge was closed in May", "and the road is open"],
    ],
    [
      "in one part, the writer's behind",
      EN,
      "The bridge was closed in May, Lee said, although it is new.",
      ["The bridge was closed in May"],
    ],
    ["that holds another's", EN, "Lee said Fox warned the bridge was old.", ["Fox warned the bridge was old"]],
    [
      "that holds another's, sure by that",
      EN,
      "Lee said Fox warned that the bridge was old.",
      ["Fox warned that the bridge was old", "the bridge was old"],
    ],
    ["of a gerund", EN, "Lee denied hiding the cracks.", ["hiding the cracks"]],
    ["of a gerund after to", EN, "Lee admitted to hiding the cracks.", ["to hiding the cracks"]],
    ["after one spoken to in two words", EN, "Lee told parliament members the bridge was safe.", ["the bridge was safe"]],
    ["after television spoken to", EN, "Lee told state television it was late in the town.", ["it was late in the town"]],
    ["after one spoken to by name", EN, "Lee told Fox the bridge was safe.", ["the bridge was safe"]],
    ["after one spoken to by a pronoun", EN, "Lee told him the bridge was safe.", ["the bridge was safe"]],
    ["after a newspaper spoken to", EN, "Lee told Radio Nowhere the bridge was safe.", ["the bridge was safe"]],
    ["after a time", EN, "Lee said on Monday the bridge was safe.", ["the bridge was safe"]],
    ["with a that of its own", EN, "Lee said the bridge is one that stands alone.", ["the bridge is one that stands alone"]],
    ["with its own predicate after a relative clause", EN, "Lee confirmed the man who was hurt is safe.", ["the man who was hurt is safe"]],
    ["after that demonstrative", EN, "Lee said at that time the bridge was old.", ["the bridge was old"]],
    ["sau ngày", VI, "Ông Mẫu cho biết hôm 3/5 cầu đã xong.", ["cầu đã xong"]],
    ["trong mệnh đề chỉ thời gian", VI, "Sau khi ông Mẫu nói cầu đã nứt, xe không qua nữa.", ["cầu đã nứt"]],
    ["sau ngày và dấu phẩy", VI, "Ông Mẫu cho biết ngày 3/5, cầu đã xong.", ["cầu đã xong"]],
    ["sau thêm", VI, "Ông Mẫu cho biết thêm cầu đã xong.", ["cầu đã xong"]],
    ["sau hai chấm", VI, "Ông Mẫu cho biết: cầu đã xong.", ["cầu đã xong"]],
    ["sau rằng và dấu phẩy", VI, "Ông Mẫu nói rằng, cầu đã xong.", ["cầu đã xong"]],
    ["trước mệnh đề chính", VI, "Nhấn mạnh cầu đã cũ, ông Mẫu yêu cầu xã sửa cầu ngay.", ["cầu đã cũ", "xã sửa cầu ngay"]],
    [
      "after a dateline of a town and its state",
      EN,
      "NAIROBI, Kenya — At least 39 people were hurt, according to the police.",
      ["At least 39 people were hurt"],
    ],
    [
      "before the main clause, after a dateline",
      EN,
      "(TTT) - Stressing that the bridge is old, Lee asked the firm to mend it.",
      ["the bridge is old", "the firm to mend it"],
    ],
    ["đến một giờ", VI, "Ông Mẫu cho biết đến 16h ngày 20/11, xã đã trồng 20 ha cam.", ["đến 16h ngày 20/11, xã đã trồng 20 ha cam"]],
    ["sau dấu hai chấm, không ngoặc kép", VI, "Ông Mẫu phấn khởi: Nhà tôi trồng 8 sào cam.", ["Nhà tôi trồng 8 sào cam"]],
    ["đủ dài cho một cáo buộc", VI, "Ông Mẫu cáo buộc bà Ví nhận tiền của nhà thầu xã.", ["bà Ví nhận tiền của nhà thầu xã"]],
    ["cáo buộc ngắn, có vị ngữ", VI, "Ông Mẫu cáo buộc bà Ví đã nhận tiền.", ["bà Ví đã nhận tiền"]],
    ["đủ dài cho một yêu cầu", VI, "Ông Mẫu yêu cầu xã sửa cầu.", []],
    ["gọi là", VI, "Ông Mẫu gọi cây cầu là mối nguy của xã.", ["cây cầu là mối nguy của xã"]],
    ["of an order, long enough", EN, "Lee told her to go home.", ["her to go home"]],
    ["without a small word, after a pronoun", EN, "Lee predicted she wins again.", ["she wins again"]],
    ["without a small word, after a pronoun and said", EN, "Lee said she plans a new bridge.", ["she plans a new bridge"]],
    ["without a small word, long, after said", EN, "Lee said parents still want new bridges.", ["parents still want new bridges"]],
    ["with a comma after its first name", EN, "Lee said Fox, the engineer, was right.", ["Fox, the engineer, was right"]],
    ["with a short is", EN, "Lee confirmed it's too early.", ["it's too early"]],
    ["of a question that is explained", EN, "Lee explained why bridges fall.", ["why bridges fall"]],
    ["of four words, before its cue", EN, "Those works are continuing, Lee said.", ["Those works are continuing"]],
    ["of a label with a pronoun", EN, "Fox called it an insult to the town.", ["it an insult to the town"]],
    [
      "ends at a comma before another cue",
      EN,
      "Lee said the bridge was safe, warning that the road was not.",
      ["the bridge was safe", "the road was not"],
    ],
    ["of a label with as", EN, "Fox described the bridge as dangerous.", ["the bridge as dangerous"]],
    [
      "with a relative clause after a conjunction",
      EN,
      "Lee said cranes and trucks that stand there are old.",
      ["cranes and trucks that stand there are old"],
    ],
    [
      "after a clause of its own with a comma",
      EN,
      "When it rained, Lee said the bridge was old, the road was wet.",
      ["the bridge was old, the road was wet"],
    ],
    [
      "before a cue, an adjunct in front",
      EN,
      "In May, the bridge was closed by the town, Lee said.",
      ["In May, the bridge was closed by the town"],
    ],
    [
      "before a cue with a long apposition behind a comma",
      EN,
      "The bridge was closed in May, said Lee, who was then the head of the works in the town and of the road that leads to it.",
      ["The bridge was closed in May"],
    ],
    ["bị rút", VI, "Ông Mẫu thông báo dự luật bị rút.", ["dự luật bị rút"]],
    ["bị phủ nhận, không là danh từ", VI, "Ông Mẫu phủ nhận bà Ví đã nhận tiền.", ["bà Ví đã nhận tiền"]],
    ["of a charge for", EN, "Fox blamed the firm for the cracks.", ["the firm for the cracks"]],
    ["of a label with a", EN, "Fox called the bridge a danger to all.", ["the bridge a danger to all"]],
  ])("%s", (_name, setting, text, expected) => {
    expect(clausesOf(text, setting)).toEqual(expected);
  });
});

describe("too little", () => {
  it.each<[string, Setting, string]>([
    ["asked, not asking", EN, "Asked whether the bridge would be mended, she smiled."],
    ["asked, behind when", EN, "When asked if the bridge would be mended, Lee smiled."],
    ["two words", EN, "Lee said bridges close."],
    ["an order of three words", EN, "Lee told her to go."],
    ["a predicate of a clause of time only", EN, "Lee announced a plan as the bridge was closed."],
    ["a predicate in quotation marks only", EN, "Lee confirmed the “it is open” sign."],
    ["a topic", EN, "Lee spoke about how the bridge was built."],
    ["an accusation of nothing", EN, "Fox accused the firm and its owners."],
    ["said the same", EN, "Lee said the same of all old bridges."],
    ["said something", EN, "Lee said little of the new bridges there."],
    ["said four words without a predicate", EN, "Lee said old bridges fall."],
    ["other verbs and a thing", EN, "Lee claimed vast wealth from bridges and roads."],
    ["three words before a cue", EN, "That is why, Lee said, bridges fall."],
    ["a word and a comma", EN, "Lee said in a June report, and those in town agreed on most of it."],
    ["an article that labels nothing", EN, "Fox denounced the bridge in an old newspaper."],
    ["to, without a deed", EN, "Lee confirmed to the press her plan."],
    ["a name without a label", EN, "Fox called the old bridge yesterday."],
    ["a verb that only quotes take", EN, "Lee smiled the bridge was open."],
    ["never", EN, "Lee never said the bridge was open."],
    ["never yet", EN, "Lee has not yet said the bridge was open."],
    ["an adjunct before the cue", EN, "In an interview on the bridge, Lee said on Monday."],
    [
      "a cue with a long clause behind",
      EN,
      "The bridge was closed in May, Lee said in the hall of the old house by the road to the works in the town of Springfield.",
    ],
    ["a comma after the cue, nothing else", EN, "Lee said, on Monday."],
    ["nơi chốn", VI, "Ông Mẫu nói tại hội trường xã."],
    ["yêu cầu ba chữ", VI, "Ông Mẫu yêu cầu sửa cầu ngay."],
    ["cáo buộc ngắn, không vị ngữ", VI, "Ông Mẫu cáo buộc bà Ví nhận tiền nhà thầu."],
    ["gọi mà không là", VI, "Ông Mẫu gọi bà Ví ra cầu xem nước lũ."],
    ["chỉ sau dấu phẩy", VI, "Ông Mẫu phát biểu cầu đã xong hôm qua."],
    ["chẳng", VI, "Ông Mẫu chẳng nói cầu đã xong."],
  ])("%s", (_name, setting, text) => {
    expect(clausesOf(text, setting)).toEqual([]);
  });
});

describe("beside a quote", () => {
  it.each<[string, string, string[]]>([
    ["a clause of five words", "Lee said the bridge would be mended “as soon as we can.”", ["the bridge would be mended"]],
    ["four words are too few", "Lee said the bridge is “as old as the hills.”", []],
    ["five words without a predicate are too few", "Lee said the long old iron bridge “stands on good ground.”", []],
    ["what follows the quote, a clause too", "Lee said “this old bridge” would be mended by the firm.", ["would be mended by the firm"]],
    ["what follows the quote, its own phrase", "Lee said “this is an old bridge” of a firm that is no more.", []],
  ])("%s", (_name, text, expected) => {
    expect(clausesOf(text, EN)).toEqual(expected);
  });
});

it("a verb whose quote stands before tells no more after its comma", () => {
  expect(clausesOf("“Cầu đã xong hôm nay”, ông Mẫu cho biết, xã sẽ cắm biển báo.", VI)).toEqual([]);
});

describe("a headline", () => {
  const headline = (text: string, setting: Setting = EN) => clausesOf(text, { ...setting, kinds: { 0: "headline" } });

  it.each<[string, string, string[]]>([
    ["of three words", "Mayor Ann Lee: Bridge is open", ["Bridge is open"]],
    ["of two words", "Mayor Ann Lee: Bridge open", []],
    ["of a group", "Police: Bridge is closed today", ["Bridge is closed today"]],
    ["of a topic", "Old houses: Roofs are leaking again", []],
    ["of a long phrase", "Owners of all old houses near the bridge and experts: Roofs are leaking", []],
    ["with a full stop", "Mayor Ann Lee: Bridge is open.", ["Bridge is open"]],
    ["with words before the name", "What now, Mayor Ann Lee: Bridge is open", []],
    ["that is repeated", "Mayor Ann Lee: Bridge is open\nIt rained.\nMayor Ann Lee: Bridge is open", ["Bridge is open", "Bridge is open"]],
    ["in quotation marks is a quote", "Mayor Ann Lee: “Bridge is open again”", []],
  ])("%s", (_name, text, expected) => {
    expect(headline(text)).toEqual(expected);
  });

  it("is told by nobody further down", () => {
    expect(clausesOf("Bridge news\nMayor Ann Lee: Bridge is open", { ...EN, kinds: { 0: "headline" } })).toEqual([]);
  });
});
