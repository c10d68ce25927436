import { describe, expect, it } from "vitest";
import { hear, type Setting } from "../speech";

const EN: Setting = { language: "en", cast: { "Ann Lee": ["Mayor Ann Lee", "Ann Lee", "Lee"], "Tom Fox": ["Tom Fox", "Fox"] } };
const VI: Setting = {
  language: "vi",
  cast: { "Trần Văn Mẫu": ["Ông Trần Văn Mẫu", "ông Mẫu", "Ông Mẫu"], "Lê Thị Ví": ["bà Lê Thị Ví", "bà Ví"] },
};

describe("what was said, by whom, by which rule", () => {
  it.each<[string, Setting, string, [string, string | null, string][]]>([
    ["that", EN, "Lee said that the bridge would open in May.", [["the bridge would open in May", "Ann Lee", "en.statement.verb-that"]]],
    ["no that", EN, "Lee said the bridge would open.", [["the bridge would open", "Ann Lee", "en.statement.verb-clause"]]],
    ["a hearer", EN, "Lee told reporters the bridge would open.", [["the bridge would open", "Ann Lee", "en.statement.verb-clause"]]],
    [
      "a report that says something itself",
      VI,
      "Ông Mẫu từ chức. Báo cáo năm ngoái của nhà máy giấy cho biết, cầu đã nứt từ lâu.",
      [["cầu đã nứt từ lâu", "nhà máy giấy", "vi.statement.verb-clause"]],
    ],
    [
      "a clause of a noun of time",
      EN,
      "It was the third time Lee said the bridge was safe.",
      [["the bridge was safe", "Ann Lee", "en.statement.verb-clause"]],
    ],
    ["no source: what is carried along", VI, "Xe chở theo ông Mẫu, cầu đã nứt từ lâu năm trước.", []],
    [
      "through a participle",
      EN,
      "A senior official, speaking on condition of anonymity, said the bridge was safe.",
      [["the bridge was safe", "senior official", "en.statement.verb-clause"]],
    ],
    ["no statement: what somebody asks not to be", EN, "Lee, who asked not to be named in the paper, left.", []],
    ["bảo", VI, "Ông Mẫu bảo cầu đã nứt từ lâu năm trước.", [["cầu đã nứt từ lâu năm trước", "Trần Văn Mẫu", "vi.statement.verb-clause"]]],
    ["no saying: đảm bảo", VI, "Ông Mẫu đảm bảo an toàn cho dân trong mùa lũ.", []],
    [
      "vị này",
      VI,
      "Ông Mẫu đến dự. Vị này cho biết cầu đã nứt từ lâu năm trước.",
      [["cầu đã nứt từ lâu năm trước", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    [
      "after a dateline",
      EN,
      "SPRINGFIELD, May 3 (Press) - The bridge will open in May, Lee said on Monday.",
      [["The bridge will open in May", "Ann Lee", "statement.said-after"]],
    ],
    ["an order", EN, "Lee ordered the firm to close the bridge.", [["the firm to close the bridge", "Ann Lee", "en.statement.order"]]],
    ["a charge", EN, "Fox accused the firm of hiding the cracks.", [["the firm of hiding the cracks", "Tom Fox", "statement.charge"]]],
    [
      "said after",
      EN,
      "The bridge will open in May, Lee said on Monday.",
      [["The bridge will open in May", "Ann Lee", "statement.said-after"]],
    ],
    [
      "according to, before",
      EN,
      "According to Fox, the bridge was closed.",
      [["the bridge was closed", "Tom Fox", "statement.according-to"]],
    ],
    [
      "according to, after",
      EN,
      "The bridge was closed for a year, according to Fox.",
      [["The bridge was closed for a year", "Tom Fox", "statement.according-to"]],
    ],
    [
      "two verbs, one subject",
      EN,
      "Lee said the bridge was safe and warned that the road was not.",
      [
        ["the bridge was safe", "Ann Lee", "en.statement.verb-clause"],
        ["the road was not", "Ann Lee", "en.statement.verb-that"],
      ],
    ],
    ["a participle", EN, "Lee opened the bridge, saying it was safe.", [["it was safe", "Ann Lee", "en.statement.verb-clause"]]],
    [
      "through an apposition",
      EN,
      "Lee, a former builder in the town, said the bridge was safe.",
      [["the bridge was safe", "Ann Lee", "en.statement.verb-clause"]],
    ],
    ["unnamed", EN, "A police officer said the bridge was safe.", [["the bridge was safe", "police officer", "en.statement.verb-clause"]]],
    [
      "that, after a place of two names",
      EN,
      "Lee said at a stop in Springfield, Ohio, that the bridge was safe.",
      [["the bridge was safe", "Ann Lee", "en.statement.verb-that"]],
    ],
    ["that as a subject", EN, "Lee said that was not her bridge.", [["that was not her bridge", "Ann Lee", "en.statement.verb-clause"]]],
    [
      "a clause after an adjunct, with a that of its own",
      EN,
      "Lee said in the letter this bridge proves that old iron does not rust.",
      [["this bridge proves that old iron does not rust", "Ann Lee", "en.statement.verb-clause"]],
    ],
    ["told to", EN, "Lee told her staff to close the bridge.", [["her staff to close the bridge", "Ann Lee", "en.statement.order"]]],
    ["warned not to", EN, "Lee warned drivers not to cross it.", [["drivers not to cross it", "Ann Lee", "en.statement.order"]]],
    ["asked how", EN, "Lee asked how the bridge was built.", [["how the bridge was built", "Ann Lee", "en.statement.verb-clause"]]],
    ["a promise", EN, "Lee vowed to mend the old bridge.", [["to mend the old bridge", "Ann Lee", "en.statement.verb-clause"]]],
    [
      "an order, then a deed",
      EN,
      "Lee asked the firm to close the bridge and returned the money.",
      [["the firm to close the bridge", "Ann Lee", "en.statement.order"]],
    ],
    [
      "a clause, then a deed",
      EN,
      "Lee claimed the bridge was safe, but offered no proof.",
      [["the bridge was safe", "Ann Lee", "en.statement.verb-clause"]],
    ],
    [
      "a fronted clause, then the writer's",
      EN,
      "While Lee has said the bridge is safe, the council wants it closed.",
      [["the bridge is safe", "Ann Lee", "en.statement.verb-clause"]],
    ],
    [
      "with its subject before the teller",
      EN,
      "It is a bridge that experts say will stand for years.",
      [["will stand for years", "experts", "en.statement.verb-clause"]],
    ],
    [
      "a source after it, an apposition behind",
      EN,
      "The bridge was closed for a year, according to Fox, head of the works.",
      [["The bridge was closed for a year", "Tom Fox", "statement.according-to"]],
    ],
    [
      "told by another than the source behind it",
      EN,
      "Lee said the old bridge was closed, according to Fox.",
      [["the old bridge was closed", "Ann Lee", "en.statement.verb-clause"]],
    ],
    ["a label", EN, "Fox described the bridge as a danger to all.", [["the bridge as a danger to all", "Tom Fox", "statement.charge"]]],
    ["rằng", VI, "Ông Mẫu nói rằng cầu sẽ mở vào tháng năm.", [["cầu sẽ mở vào tháng năm", "Trần Văn Mẫu", "vi.statement.verb-that"]]],
    [
      "dấu phẩy",
      VI,
      "Ông Mẫu cho biết, cầu sẽ mở vào tháng năm.",
      [["cầu sẽ mở vào tháng năm", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    ["yêu cầu", VI, "Ông Mẫu yêu cầu xã sửa cầu trước mùa mưa.", [["xã sửa cầu trước mùa mưa", "Trần Văn Mẫu", "vi.statement.order"]]],
    [
      "theo, chức danh và địa chỉ sau tên",
      VI,
      "Theo ông Mẫu, Giám đốc Công ty Mây, Sở Cầu, quỹ sẽ mở lại. Theo bà Ví, trú tại xã Mây, huyện Núi, cầu sẽ đóng lại.",
      [
        ["quỹ sẽ mở lại", "Trần Văn Mẫu", "statement.according-to"],
        ["cầu sẽ đóng lại", "Lê Thị Ví", "statement.according-to"],
      ],
    ],
    [
      "theo, ngoặc đơn sau tên",
      VI,
      "Theo một báo cáo của Trung tâm Núi Xa (TNX, Pháp), cầu sẽ đóng lại.",
      [["cầu sẽ đóng lại", "Trung tâm Núi Xa", "statement.according-to"]],
    ],
    [
      "theo một tờ báo, cơ quan tuyên bố",
      VI,
      "Theo hãng tin Mây, Hội Cầu Đường tuyên bố cầu sẽ đóng lại. Theo Sở Cầu, Hội Cầu Đường tuyên bố cầu sẽ đóng lại.",
      [
        ["cầu sẽ đóng lại", "Hội Cầu Đường", "vi.statement.verb-clause"],
        ["Hội Cầu Đường tuyên bố cầu sẽ đóng lại", "Sở Cầu", "statement.according-to"],
      ],
    ],
    [
      "theo một tờ báo, người có tên khẳng định",
      VI,
      "Theo báo Mây, ông Mẫu khẳng định cầu sẽ đóng lại.",
      [["cầu sẽ đóng lại", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    [
      "theo cáo trạng, ngày rồi mới đến việc",
      VI,
      "Theo cáo trạng, ngày 3/5, sau khi qua cầu, xe bị giữ lại.",
      [["ngày 3/5, sau khi qua cầu, xe bị giữ lại", "cáo trạng", "statement.according-to"]],
    ],
    [
      "theo lời kể với ai",
      VI,
      "Theo lời kể của bà Ví với nhà báo, cầu sẽ đóng lại.",
      [["cầu sẽ đóng lại", "Lê Thị Ví", "statement.according-to"]],
    ],
    [
      "according to, another source in apposition",
      EN,
      "The bridge was closed for a year, according to the Grain Times, the Evening Post.",
      [["The bridge was closed for a year", "Grain Times", "statement.according-to"]],
    ],
    [
      "said while doing something else",
      EN,
      "The old bridge was closed, Fox said while visiting the mill.",
      [["The old bridge was closed", "Tom Fox", "statement.said-after"]],
    ],
    [
      "an irregular past before the source",
      EN,
      "The mill paid a fee for the bridge, according to Fox.",
      [["The mill paid a fee for the bridge", "Tom Fox", "statement.according-to"]],
    ],
    [
      "theo … thì",
      VI,
      "Theo ông Mẫu thì cầu sẽ mở vào tháng năm.",
      [["cầu sẽ mở vào tháng năm", "Trần Văn Mẫu", "statement.according-to"]],
    ],
    [
      "tuy nhiên, theo",
      VI,
      "Cầu đã đóng lại từ lâu, tuy nhiên, theo báo Mây, cầu sẽ mở lại.",
      [["cầu sẽ mở lại", "báo Mây", "statement.according-to"]],
    ],
    ["theo", VI, "Theo ông Mẫu, cầu sẽ mở vào tháng năm.", [["cầu sẽ mở vào tháng năm", "Trần Văn Mẫu", "statement.according-to"]]],
    ["nói sau", VI, "Cầu sẽ mở vào tháng năm, ông Mẫu cho biết.", [["Cầu sẽ mở vào tháng năm", "Trần Văn Mẫu", "statement.said-after"]]],
    [
      "đồng thời",
      VI,
      "Ông Mẫu cho biết cầu đã xong, đồng thời đề nghị xã cắm biển báo mới.",
      [
        ["cầu đã xong", "Trần Văn Mẫu", "vi.statement.verb-clause"],
        ["xã cắm biển báo mới", "Trần Văn Mẫu", "vi.statement.order"],
      ],
    ],
    [
      "đồng thời, không có từ dẫn lời",
      VI,
      "Ông Mẫu cho biết xã đã sửa cầu, đồng thời cắm biển báo mới.",
      [["xã đã sửa cầu, đồng thời cắm biển báo mới", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    ["thông báo cho biết", VI, "Ông Mẫu thông báo cho biết cầu sẽ đóng.", [["cầu sẽ đóng", "Trần Văn Mẫu", "vi.statement.verb-clause"]]],
    [
      "rằng ở xa, sau vừa qua",
      VI,
      "Ông Mẫu thừa nhận trong bức thư tháng ba vừa qua rằng cầu đã nứt.",
      [["cầu đã nứt", "Trần Văn Mẫu", "vi.statement.verb-that"]],
    ],
    [
      "danh từ có vị ngữ",
      VI,
      "Ông Mẫu khẳng định kế hoạch sửa cầu sẽ thay đổi.",
      [["kế hoạch sửa cầu sẽ thay đổi", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    [
      "theo một nguồn, người khác nói",
      VI,
      "Theo bà Ví, phụ trách việc sửa cầu, ông Mẫu hôm qua cho biết cầu đã xong.",
      [["cầu đã xong", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    [
      "khi ai đó nói thì",
      VI,
      "Khi bà Ví nói cầu đã xong thì ông Mẫu yêu cầu xã cắm biển báo.",
      [
        ["cầu đã xong", "Lê Thị Ví", "vi.statement.verb-clause"],
        ["xã cắm biển báo", "Trần Văn Mẫu", "vi.statement.order"],
      ],
    ],
    ["cơ quan", VI, "Công an huyện cho biết cầu đã xong.", [["cầu đã xong", "Công an huyện", "vi.statement.verb-clause"]]],
    [
      "ngày giữa chủ ngữ và động từ",
      VI,
      "Ông Mẫu ngày 3/5 cho biết cầu đã xong.",
      [["cầu đã xong", "Trần Văn Mẫu", "vi.statement.verb-clause"]],
    ],
    ["đại từ", VI, "Ông Mẫu đi thăm cầu. Ông cho biết cầu đã xong.", [["cầu đã xong", "Trần Văn Mẫu", "vi.statement.verb-clause"]]],
  ])("%s", (_, setting, text, expected) => {
    expect(hear(text, setting).statements.map((told) => [told.words, told.who, told.rule])).toEqual(expected);
  });

  it("a headline of the form name, colon, words", () => {
    const { statements } = hear("Mayor Ann Lee: The bridge is open", { ...EN, kinds: { 0: "headline" } });
    expect(statements).toEqual([{ words: "The bridge is open", who: "Ann Lee", rule: "headline.name-colon" }]);
  });

  it("beside a quote the rest counts when it is a clause of five words", () => {
    const { quotes, statements } = hear("Lee said the new bridge would not be closed “for any reason at all.”", EN);
    expect(quotes.map((quote) => quote.words)).toEqual(["“for any reason at all.”"]);
    expect(statements.map((told) => told.words)).toEqual(["the new bridge would not be closed"]);
  });
});

describe("no statements", () => {
  it.each<[string, Setting, string]>([
    ["a bare noun phrase", EN, "Lee denied the allegations of the firm."],
    ["a passive", EN, "Lee was told that morning about the bridge."],
    ["a noun", EN, "The claims of the firm were false."],
    ["a negation", EN, "Lee did not say the bridge was safe."],
    ["a relative clause after the complement", EN, "Lee reported cracks that had not been mended."],
    ["that with a relative clause", EN, "Lee told reporters after the meeting that was held on a boat."],
    ["what somebody says", EN, "The gap between what Lee says the bridge costs and its price is wide."],
    ["a mere possibility", EN, "Critics might claim the bridge is unsafe."],
    ["a noun before its name", EN, "The bridge joins it to state roads that are new."],
    ["a label of something else", EN, "Fox denounced the bridge, which served as a border."],
    ["a statement by the next clause's subject", EN, "The bridge is old, and Lee is promising a new one."],
    ["a commune's headline", { ...VI, kinds: { 0: "headline" } }, "Xã Mây Trắng: Cầu mới đã xong"],
    ["a place headline", { ...EN, kinds: { 0: "headline" } }, "Springfield: Bridge closed after the storm"],
    ["the writer's own voice", EN, "We should note that the bridge is old."],
    ["cụm danh từ", VI, "Ông Mẫu nhấn mạnh vai trò của cây cầu."],
    ["vật được công bố", VI, "Ông Mẫu công bố danh sách những người thực hiện dự án."],
    ["điều bị phủ nhận", VI, "Ông Mẫu bác bỏ thông tin cầu sẽ sập."],
    ["báo cáo cho thấy", VI, "Ông Mẫu báo cáo cho thấy cầu đã nứt."],
    ["do ai đề xuất", VI, "Đây là cây cầu do ông Mẫu đề xuất xây từ ba năm trước."],
    ["có chỉ đạo", VI, "Ông Mẫu chưa có chỉ đạo sửa cầu trước mùa mưa này."],
    ["không trong từ ghép", VI, "Ông Mẫu xác nhận cuộc không kích."],
    ["việc", VI, "Ông Mẫu kêu gọi việc sửa cầu trước mùa mưa."],
    ["danh từ", VI, "Các cáo buộc này gây xôn xao dư luận."],
    ["bị động", VI, "Ông Mẫu bị cáo buộc nhận tiền của nhà thầu."],
    ["phủ định", VI, "Ông Mẫu không nói cầu đã xong."],
    ["từ ghép", VI, "Xã đã triển khai dự án và khởi tố vụ án trong năm."],
    ["as most firms reported", EN, "The year was not all bad, as most of the mills reported better gains than before."],
    ["denied a thing", EN, "Fox denied the rumours in a letter shared with the mill."],
    ["revealed a thing to somebody", EN, "Fox revealed one of the plans to all the mills."],
    ["reported details of a thing that", EN, "Fox reported details of the tour that stops at the mill."],
    ["the writer", EN, "As I write this piece on the bridge to nowhere, it is late."],
    ["một trong các danh từ", VI, "Ông Mẫu lo việc nghiên cứu, thông tin, tuyên truyền về cầu đường."],
    ["được ai tiết lộ", VI, "Chuyện này được ông Mẫu tiết lộ trong cuốn sách viết từ năm ngoái."],
    ["theo quy định", VI, "Theo quy định, cầu phải được sửa hằng năm."],
    ["tin từ hãng tin", VI, "Cầu sập sau cơn bão lớn đêm qua (theo Hãng Mây)."],
  ])("%s", (_, setting, text) => {
    expect(hear(text, setting).statements).toEqual([]);
  });
});
