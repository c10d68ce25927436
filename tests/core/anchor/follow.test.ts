/** What becomes of a passage when the article is edited: told by both texts. `[…]` marks the passage before, and where it is expected after. */
import { describe, expect, it } from "vitest";
import { createFollower } from "../../../src/core/anchor/follow";
import { articleFromText } from "../../../src/core/plain-article";
import { followed } from "./followed";

describe("a passage that stayed", () => {
  it.each([
    ["nothing was edited", "Mưa lớn. [Ba xã bị ngập.] Nước đang rút.", "Mưa lớn. Ba xã bị ngập. Nước đang rút.", "exact: Ba xã bị ngập."],
    ["a sentence came before it", "[Ba xã bị ngập.] Nước rút.", "Mưa rất lớn đêm qua. Ba xã bị ngập. Nước rút.", "exact: Ba xã bị ngập."],
    [
      "decomposed letters",
      "Nay [Ba xã bị ngập] cả.",
      "Nay Ba xã bị ngập cả.".normalize("NFD"),
      `exact: ${"Ba xã bị ngập".normalize("NFD")}`,
    ],
    ["the other place of the tone", "Nay [Hoà Bình đón khách] đông.", "Nay Hòa Bình đón khách đông.", "exact: Hòa Bình đón khách"],
    [
      "other quotation marks and dashes",
      'Ông nói: ["Phải làm ngay" - và đi].',
      "Ông nói: “Phải làm ngay” – và đi.",
      "exact: “Phải làm ngay” – và đi",
    ],
    ["other blanks", "Có [ba  xã ngập] nước.", "Có ba xã\u00a0ngập nước.", "exact: ba xã\u00a0ngập"],
    ["a passage that begins within a word", "We saw [thing new] there.", "Ha. We saw thing new there.", "exact: thing new"],
    [
      "its sentence was moved",
      "A một hai ba. [Ba xã bị ngập sâu.] C bốn năm. D sáu bảy.",
      "A một hai ba. C bốn năm. D sáu bảy. Ba xã bị ngập sâu.",
      "moved: Ba xã bị ngập sâu.",
    ],
    [
      "its sentence was moved behind a headline without a stop",
      "Xã Mây Trắng có cầu mới\nTrời mưa. Gió lớn. [Ba xã ven sông bị ngập sâu] suốt đêm qua. Nước đang rút dần.",
      "Xã Mây Trắng có cầu mới Ba xã ven sông bị ngập sâu suốt đêm qua. \nTrời mưa. Gió lớn. Nước đang rút dần.",
      "moved: Ba xã ven sông bị ngập sâu",
    ],
    [
      "a sentence was moved behind its headline",
      "[Xã Mây Trắng có cầu mới]\nTrời mưa. Ba xã ven sông bị ngập sâu suốt đêm qua. Nước đang rút dần.",
      "Xã Mây Trắng có cầu mới Ba xã ven sông bị ngập sâu suốt đêm qua. \nTrời mưa. Nước đang rút dần.",
      "exact: Xã Mây Trắng có cầu mới",
    ],
    [
      "the headline that it was one sentence with has gone elsewhere",
      "Xã Mây Trắng có cầu mới Ba xã ven sông [bị ngập sâu] suốt đêm qua. Trời mưa. Nước đang rút dần.",
      "Ba xã ven sông bị ngập sâu suốt đêm qua. Trời mưa. Nước đang rút dần.\nXã Mây Trắng có cầu mới",
      "exact: bị ngập sâu",
    ],
    [
      "the right one of two places of the same words",
      "Xã Tây có 3 người mất tích. Chính quyền đang tìm. Xã Đông cũng vậy. [Chính quyền đang tìm.] Hết.",
      "Thêm một câu mới. Xã Tây có 3 người mất tích. Chính quyền đang tìm. Xã Đông cũng vậy. Chính quyền đang tìm. Hết.",
      "exact: Chính quyền đang tìm.",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(followed(before, after)).toBe(expected);
  });

  it("takes the second of two equal sentences when the passage was the second", () => {
    const before = articleFromText("Đầu tiên là xã Tây. Đang tìm kiếm. Rồi xã Đông. Đang tìm kiếm. Hết bài.");
    const after = articleFromText("Mới. Đầu tiên là xã Tây. Đang tìm kiếm. Rồi xã Đông. Đang tìm kiếm. Hết bài.");
    const start = before.text.lastIndexOf("Đang");
    const answer = createFollower(before, after)({ start, end: start + 13 });
    expect(answer).toEqual({ state: "exact", span: { start: start + 5, end: start + 18 } });
  });
});

describe("a passage that changed", () => {
  it.each([
    ["a figure", "Lũ về. [12 người chết] ở vùng núi. Hết.", "Lũ về. 15 người chết ở vùng núi. Hết.", "changed: 15 người chết (12 → 15)"],
    ["a name", "Hôm qua [ông Bình nói sẽ làm] ngay.", "Hôm qua ông Minh nói sẽ làm ngay.", "changed: ông Minh nói sẽ làm (Bình → Minh)"],
    [
      "a negation",
      "Bộ nói rằng họ [đã ký hợp đồng đó] hôm qua.",
      "Bộ nói rằng họ chưa ký hợp đồng đó hôm qua.",
      "changed: chưa ký hợp đồng đó (đã → chưa)",
    ],
    [
      "a word of one",
      "Giá vàng đã [tăng] mạnh trong phiên hôm nay.",
      "Giá vàng đã giảm mạnh trong phiên hôm nay.",
      "changed: giảm (tăng → giảm)",
    ],
    [
      "words that came in",
      "They said [the road was closed today].",
      "They said the old road was closed today.",
      "changed: the old road was closed today ( → old)",
    ],
    [
      "words that went",
      "They said [the old road was closed today].",
      "They said the road was closed today.",
      "changed: the road was closed today (old → )",
    ],
    ["capitals", "Nay [chủ tịch nước đến thăm] tỉnh.", "Nay Chủ tịch nước đến thăm tỉnh.", "changed: Chủ tịch nước đến thăm (chủ → Chủ)"],
    [
      "one of its sentences was taken out",
      "Mở đầu. [Ba xã bị ngập sâu từ đêm. Điện mất hẳn. Nước đang rút rất chậm.] Hết.",
      "Mở đầu. Ba xã bị ngập sâu từ đêm. Nước đang rút rất chậm. Hết.",
      "changed: Ba xã bị ngập sâu từ đêm. Nước đang rút rất chậm. (Điện mất hẳn. → )",
    ],
    [
      "two sentences were joined",
      "Mở đầu. [Ba xã bị ngập sâu. Nước đang rút chậm.] Hết bài.",
      "Mở đầu. Ba xã bị ngập sâu, nước đang rút chậm. Hết bài.",
      "changed: Ba xã bị ngập sâu, nước đang rút chậm. (. Nước → , nước)",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(followed(before, after)).toBe(expected);
  });
});

describe("a passage that is gone", () => {
  it.each([
    [
      "of two words a small one is left in a sentence of another tongue",
      "Rain fell on us. They won the [right to] march in the old town at last today. Water rose again.",
      "Rain fell on us. They won leur droit to march in the old town at hui jour. Water rose again.",
    ],
    ["its sentence was deleted", "Mưa. [Ba xã bị ngập sâu.] Hết.", "Mưa. Hết."],
    [
      "its paragraph was deleted beside its twin about another district",
      "Mở bài.\n[Huyện Đông có 12 nhà tốc mái và 3 cầu hỏng.]\nHuyện Tây có 15 nhà tốc mái và 4 cầu hỏng.\nKết.",
      "Mở bài.\nHuyện Tây có 15 nhà tốc mái và 4 cầu hỏng.\nKết.",
    ],
    [
      "its words were taken out of a sentence that stayed",
      "Hôm qua ông nói sẽ làm ngay [và không chờ] ở đó.",
      "Hôm qua ông nói sẽ làm ngay ở đó.",
    ],
    ["another sentence stands in its place", "Mưa lớn. [Ba xã bị ngập sâu.] Hết bài.", "Mưa lớn. Trường học mở cửa trở lại. Hết bài."],
    ["most of it went", "Đầu. [Một câu dài bị xóa đi mất rồi. Hai câu dài cũng thế thôi. Ngắn.] Cuối.", "Đầu. Ngắn. Cuối."],
    [
      "its twin stood elsewhere all the time",
      "[Đang tìm kiếm.] Xã Tây ngập. Hết. Xã Đông ngập. Đang tìm kiếm. Xong.",
      "Xã Tây ngập. Hết. Xã Đông ngập. Đang tìm kiếm. Xong.",
    ],
    [
      "moved, and a figure changed",
      "A một hai ba. [Ba xã có 12 nhà bị ngập sâu.] C bốn. D năm.",
      "A một hai ba. C bốn. D năm. Ba xã có 15 nhà bị ngập sâu.",
    ],
    [
      "its sentence stands whole within two others now",
      "A một hai ba. [Ba xã ven sông bị ngập sâu.] C bốn. D năm.",
      "A một hai ba. C bốn. Tin mới Ba xã ven sông bị ngập sâu. D năm. Tin cũ Ba xã ven sông bị ngập sâu.",
    ],
    [
      "its words stood within another sentence all the time",
      "A một hai ba. [Ba xã ven sông bị ngập sâu.] C bốn. Ảnh Ba xã ven sông bị ngập sâu. D năm.",
      "A một hai ba. C bốn. Hình Ba xã ven sông bị ngập sâu. D năm.",
    ],
    [
      "a few words that stand within another sentence now",
      "A một hai ba. [Trời mưa rất to.] C bốn. D năm.",
      "A một hai ba. C bốn. D năm. Ông kể Trời mưa rất to. Vậy đó.",
    ],
    ["nothing is left", "[Ba xã] ngập.", ""],
  ])("%s", (_, before, after) => {
    expect(followed(before, after)).toBe("lost");
  });

  it("is told for a place outside the words", () => {
    expect(createFollower(articleFromText("một "), articleFromText("hai"))({ start: 3, end: 4 })).toEqual({ state: "lost" });
  });
});

describe("a passage that stands whole beside a twin", () => {
  it.each([
    [
      "the twin before it, in what is read as one sentence",
      "[the road was shut. some 12 people were hurt], they say. all is well now",
      "the road was shut. some 15 people were hurt, they say. the road was shut. some 12 people were hurt, they say. all is well now",
      "exact: the road was shut. some 12 people were hurt",
    ],
    [
      "the twin behind it",
      "all is well. the road was shut, [some 12 people were hurt, they say].",
      "all is well. the road was shut, some 12 people were hurt, they say. the road was shut, some 15 people were hurt, they say.",
      "exact: some 12 people were hurt, they say",
    ],
  ])("%s", (_, before, after, expected) => {
    expect(followed(before, after)).toBe(expected);
  });

  it("is known by the quote before it, where who said it stands twice", () => {
    const before = 'He came. "Who are we? " she asked the town. [The hall was quiet.] So it ended.';
    const after = 'He came. "Who are we? " she asked the town. "Who are they? " she asked the town. The hall was quiet. So it ended.';
    expect(followed(before, after)).toBe("exact: The hall was quiet.");
    const both = before.replace("[", "").replace("town.", "[town.");
    expect(followed(both, after)).toBe("changed: The hall was quiet. (town. → )");
  });

  it("is told without what was put between its words, if that is more than the passage", () => {
    const before = "The firm drew it back, as its head left [in May. Some 12 banks asked for their money then], and it fell.";
    const after =
      "The firm drew it back, as its head left in May. Nobody at all had known of it before, the old town says, nor did the people of the whole valley. Some 12 banks asked for their money then, and it fell.";
    expect(followed(before, after)).toBe("changed: Some 12 banks asked for their money then (in May. → )");
  });

  it("is lost where one of two equal sentences was moved, and nothing tells which", () => {
    const before = "It rained. [They went home at last.] The hall was dark. No bell rang. All slept. They went home at last. It ended.";
    const after = "It rained. The hall was dark. No bell rang. All slept. They went home at last. They went home at last. It ended.";
    expect(followed(before, after)).toBe("lost");
  });

  it("is not a small word that came there with others", () => {
    const before = "They say the longer range of [the] new vehicles will make them more popular.";
    const after = "They say the longer range truck them the vehicles will make them more popular.";
    expect(followed(before, after)).not.toContain("exact");
  });

  it("has no more foreign words at its ends than stayed of it", () => {
    const before =
      "Beijing also wants to see some more relief from the old 15% tax on Sept. 1 and [on a list of goods for our homes today. One expert said so] in May.";
    const after =
      "Beijing also wants to see some more relief from the old 15% tax on Sept. Volker and Morrison told them that the call was out of line. One expert said so in May.";
    expect(followed(before, after)).not.toContain("Morrison");
  });

  it("is not given the place of other words that were the same before", () => {
    const before = "In the east [12 people were hurt], in the west 12 people were hurt too.";
    const after = "In the east 15 people were hurt, in the west 12 people were hurt too.";
    expect(followed(before, after)).toBe("changed: 15 people were hurt (12 → 15)");
  });
});
