/** Which notes have their stored place brought up to the page, and which never. `[…]` marks the note, before and after. */
import { expect, describe as group, it } from "vitest";
import { describe } from "../../../src/core/anchor/describe";
import { createPlacer } from "../../../src/core/anchor/place";
import { settle } from "../../../src/core/anchor/settle";
import { articleFromText } from "../../../src/core/plain-article";
import { articleToKeep, newNote } from "../../store/samples";

const made = newNote(1, articleToKeep(1));

/** The words at the new place, with their neighbours; null where the note stays as it was. */
function settled(before: string, after: string): string | null {
  const start = before.indexOf("[");
  const end = before.indexOf("]") - 1;
  const old = before.replace(/[[\]]/g, "");
  const selectors = describe(articleFromText(old), { start, end });
  const note = { ...made, selectors, articleId: articleToKeep(1).proposedId, createdAt: 1, updatedAt: 1, deletedAt: null };
  const article = articleFromText(after);
  const moved = settle(article, note, createPlacer(article, [old])(selectors));
  if (moved === null) return null;
  const { quote, position } = moved.selectors;
  expect(after.slice(position.start, position.end)).toBe(quote.exact);
  return `${quote.prefix.slice(-6)}[${quote.exact}]${quote.suffix.slice(0, 4)}`;
}

group("a note's place", () => {
  it.each([
    [
      "moved with its sentence",
      "[Ba xã bị ngập.] Nước rút. Chợ vẫn họp.",
      "Nước rút. Chợ vẫn họp. Ba xã bị ngập.",
      " họp. [Ba xã bị ngập.]",
    ],
    ["stands further down", "[Ba xã bị ngập.] Nước rút.", "Mưa rất lớn. Ba xã bị ngập. Nước rút.", " lớn. [Ba xã bị ngập.] Nướ"],
    ["has other neighbours", "Mưa to. [Ba xã bị ngập.] Nước rút.", "Mưa nhỏ. Ba xã bị ngập. Nước rút.", " nhỏ. [Ba xã bị ngập.] Nướ"],
    ["is as it was", "Mưa. [Ba xã bị ngập.] Nước rút.", "Mưa. Ba xã bị ngập. Nước rút.", null],
    ["has other words", "Mưa. [Ba xã bị ngập.] Nước rút.", "Mưa. Bốn xã bị ngập. Nước rút.", null],
    ["is lost", "Mưa. [Ba xã bị ngập.] Nước rút.", "Mưa. Nước rút.", null],
    ["has its words in other marks", 'Nay "[Phải làm] ngay" rồi.', "Hôm nay “Phải làm ngay” rồi.", " nay “[Phải làm] nga"],
    ["has other marks within its words", 'Ông nói: ["Phải làm"] rồi đi.', "Ông ấy nói: “Phải làm” rồi đi.", null],
  ])("that %s", (_, before, after, expected) => {
    const found = settled(before, after);
    expect(found === null || expected === null ? found : found.slice(-expected.length)).toBe(expected);
  });
});
