import { describe, expect, it } from "vitest";
import { joinVersions, versionOf } from "../../src/core/import/version-of";
import type { KeptArticle } from "../../src/core/kept";
import { formerOf, textVersions } from "../../src/core/versions";
import { articleId, articleToKeep } from "../store/samples";

const hash = (letter: string) => letter.repeat(64);
const version = (letter: string, readAt: number, firstReadAt?: number) =>
  versionOf(articleId(1), { textHash: hash(letter), text: letter, readAt, firstReadAt });

function saved(letter: string, savedAt: number, readAt: number): KeptArticle {
  const { url, urls, article, findings } = articleToKeep(1);
  const times = { savedAt, readAt, updatedAt: savedAt, deletedAt: null };
  return { id: articleId(1), url, urls, article: { ...article, text: letter }, findings, textHash: hash(letter), ...times };
}

/** `text first–last`, the saved one in brackets. */
const told = (...args: Parameters<typeof textVersions>) =>
  textVersions(...args).map(({ text, firstReadAt, readAt, isSaved }) => {
    const words = `${text} ${firstReadAt}–${readAt}`;
    return isSaved ? `[${words}]` : words;
  });

describe("the versions of an article", () => {
  it.each([
    ["one that never changed", saved("a", 1, 5), [], ["[a 1–5]"]],
    ["one read with other words since", saved("a", 1, 5), [version("b", 9, 7)], ["[a 1–5]", "b 7–9"]],
    ["one saved anew, whose first text is a version", saved("b", 1, 9), [version("a", 5, 1)], ["a 1–5", "[b 9–9]"]],
    ["one whose saved text has a record of its own", saved("b", 1, 9), [version("a", 5, 1), version("b", 8, 6)], ["a 1–5", "[b 6–9]"]],
    ["one that came back to its saved text", saved("a", 1, 9), [version("b", 7), version("a", 9, 1)], ["b 7–7", "[a 1–9]"]],
    ["two read last at one time", saved("c", 1, 5), [version("b", 5, 5), version("a", 5, 3)], ["a 3–5", "b 5–5", "[c 5–5]"]],
    ["two of the same times", saved("c", 5, 5), [version("b", 5), version("a", 5)], ["a 5–5", "b 5–5", "[c 5–5]"]],
    ["one read again later than its record tells", saved("a", 3, 5), [version("a", 9, 8), version("b", 7)], ["b 7–7", "[a 5–9]"]],
  ])("are told in the order of their last readings: %s", (_, article, versions, expected) => {
    expect(told(article, versions)).toEqual(expected);
  });

  it.each([
    ["the saved one", saved("a", 1, 5), [version("b", 7), version("c", 9)], "c", "a"],
    ["the last other one where the text is the saved one", saved("c", 1, 9), [version("a", 5), version("b", 7)], "c", "b"],
    ["the saved one for a text that was never read", saved("a", 1, 5), [version("b", 7)], "x", "a"],
    ["none where there is no other", saved("a", 1, 5), [], "a", null],
  ])("one to compare with is %s", (_, article, versions, text, expected) => {
    expect(formerOf(textVersions(article, versions), text)?.text ?? null).toBe(expected);
  });

  it("of one text are one, from the first reading of both to the last", () => {
    expect(joinVersions(version("a", 5, 3), version("a", 9, 7))).toEqual(version("a", 9, 3));
    expect(joinVersions(version("a", 9), version("a", 5))).toEqual(version("a", 9, 5));
    expect(joinVersions(version("a", 5), version("a", 5))).toEqual(version("a", 5));
  });

  it("have no first reading later than the last", () => {
    expect(version("a", 5, 7)).toEqual(version("a", 5));
    expect(Object.keys(version("a", 5))).not.toContain("firstReadAt");
  });
});
