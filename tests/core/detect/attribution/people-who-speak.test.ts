/** Speakers by the names that the people detector finds: the whole analyser, on texts of our own. */
import { describe, expect, it } from "vitest";
import { analyse } from "../../../../src/core/analyse";
import type { Language } from "../../../../src/core/article";
import { articleFromText } from "../../../../src/core/plain-article";

function speakers(text: string, language: Language): (string | null)[] {
  const findings = analyse(articleFromText(`Hôm nay\n${text}`, { language }));
  return findings.flatMap((finding) => (finding.kind === "quote" || finding.kind === "statement" ? [finding.speaker?.name ?? null] : []));
}

describe("people who speak", () => {
  it.each<[string, Language, string, (string | null)[]]>([
    ["a firm before the name", "vi", "CEO Acmar Jane Lee cho biết quỹ sẽ mở lại trong năm nay.", ["Jane Lee"]],
    ["no firm in a name of three words", "vi", "CEO Jane Anne Lee cho biết quỹ sẽ mở lại trong năm nay.", ["Jane Anne Lee"]],
    [
      "a short given name",
      "en",
      "Patrick Quill Jr., 55, came late. His aunt met Pat Quill. Later Quill said it was late.",
      ["Patrick Quill Jr."],
    ],
    ["another given name", "en", "Patrick Quill, 55, came late. Peter Quill, 51, came too. Peter Quill said it was late.", ["Peter Quill"]],
    ["an initial that is an article too", "en", "Sonya A. Quill, a lawyer, said it was late.", ["Sonya A. Quill"]],
    [
      "an office that is a body's name",
      "en",
      "A man pleaded guilty to charges of harming Rep. Ann Lee (D-Minn.), the U.S. Attorney’s Office announced Monday.",
      ["U.S. Attorney’s Office"],
    ],
    [
      "the chief, not the deputy who was named",
      "vi",
      "Phó Chủ tịch UBND tỉnh Vi Quang Tốn dự. Theo Chủ tịch UBND tỉnh, cầu đã nứt từ lâu.",
      ["Chủ tịch UBND tỉnh"],
    ],
    [
      "the chief, not the deputy, in English",
      "en",
      "Deputy police chief Ann Quill came. The police chief said it was late.",
      ["police chief"],
    ],
    ["the deputy", "vi", "Phó Chủ tịch UBND tỉnh Vi Quang Tốn dự. Theo Phó Chủ tịch UBND tỉnh, cầu đã nứt từ lâu.", ["Vi Quang Tốn"]],
    ["what a person is, with a capital", "en", "Neighbor Carla Quill, 58, said it was late.", ["Carla Quill"]],
    ["one given name is a person's", "en", "Her husband, Luis, said he ran outside. “It was late,” he said.", ["Luis", "Luis"]],
    ["a body, not the paper it issues", "vi", "UBND tỉnh ban hành Công văn số 23 yêu cầu các xã rà soát.", ["UBND tỉnh"]],
    [
      "a verb between commas, behind an office",
      "vi",
      "Ông Vi Quang Tốn, Chủ tịch UBND xã, chia sẻ, toàn xã có 20 ha cam.",
      ["Vi Quang Tốn"],
    ],
    ["a name that no list holds, apposed", "en", "“It was late,” said Zuan Tekk Kin, head of research at a firm.", ["Zuan Tekk Kin"]],
    [
      "behind a colon, not who speaks next",
      "en",
      "Mayor Carla Quill’s office posted: “It’s late, Texas.” Councilman Luis Dean, 78, said he would not run.",
      ["Mayor Carla Quill’s office", "Luis Dean"],
    ],
    ["a state's television", "en", "A bridge fell, killing 70 people, state television MRXV reported.", ["state television MRXV"]],
    ["a wife, apposed", "vi", "Bà Hoàng Thị Mây, vợ ông Núi cho biết quỹ sẽ mở lại trong năm nay.", ["Hoàng Thị Mây"]],
  ])("%s", (_, language, text, expected) => {
    expect(speakers(text, language)).toEqual(expected);
  });
});
