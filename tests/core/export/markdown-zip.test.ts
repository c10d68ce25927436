import { strFromU8, unzipSync } from "fflate";
import { describe, expect, it } from "vitest";
import { articleToMarkdown } from "../../../src/core/export/markdown";
import { articlesToMarkdownZip } from "../../../src/core/export/markdown-zip";
import type { KeptArticle } from "../../../src/core/kept";
import { sampleArticle, sampleNote } from "../sample-backup";

function titled(n: number, title: string): KeptArticle {
  const kept = sampleArticle(n);
  return { ...kept, article: { ...kept.article, source: { ...kept.article.source, title } } };
}

function unpacked(articles: readonly KeptArticle[]): Readonly<Record<string, string>> {
  const parts = [...articlesToMarkdownZip({ articles, notes: [sampleNote(1)] }, Date.UTC(2026, 2, 5), "vi")];
  const whole = Uint8Array.from(parts.flatMap((part) => [...part]));
  return Object.fromEntries(Object.entries(unzipSync(whole)).map(([name, bytes]) => [name, strFromU8(bytes)]));
}

describe("a folder of Markdown", () => {
  it("has a file for each article, the same as one exported alone", () => {
    const [first, second] = [titled(1, "Cầu Đỏ"), titled(2, "Đường mới")];
    expect(unpacked([first, second])).toEqual({
      "Cầu Đỏ.md": articleToMarkdown(first, [sampleNote(1)], "vi"),
      "Đường mới.md": articleToMarkdown(second, [], "vi"),
    });
  });

  it("never has two files of one name on any system, nor one outside of it", () => {
    const names = Object.keys(unpacked([titled(1, "Cầu"), titled(2, "CẦU"), titled(3, "Cầu 2"), titled(4, "../../etc/x"), titled(5, "")]));
    expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(5);
    for (const name of names) expect(name).not.toMatch(/[/\\]/);
  });

  it("is a proper, empty one without articles", () => expect(unpacked([])).toEqual({}));
});
