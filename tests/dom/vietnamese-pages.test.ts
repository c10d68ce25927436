/**
 * Whole pages of five Vietnamese papers, which are not part of this repository (`ONRECORD_SHARED`, default ../shared): of each page, headline, lead
 * and every block of the body are found, in their order, and nothing else. What belongs to the article was decided by reading each page; it is kept as
 * hashes, so that no text of theirs stands here. Left out, and said so, where the pages are not there (vitest.config.ts). `ONRECORD_SHOW_HASHES=1` prints what was found beside its hashes, for a page that is read anew.
 */
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { describe, expect, it } from "vitest";
import { parsePage } from "../../src/cli/parse-page";
import { letters } from "../../src/dom/compare-text";
import { readArticle } from "../../src/dom/read-article";
import expected from "./vietnamese-pages.expected.json";

const folder = join(resolve(process.env["ONRECORD_SHARED"] ?? "../shared"), "data/pages/vi");

/** Twelve hexadecimal digits: enough to tell some hundred blocks apart. Letters and digits alone are hashed, so that white space may be laid out otherwise. */
function hash(text: string): string {
  return createHash("sha256").update(letters(text)).digest("hex").slice(0, 12);
}

async function blocksOf(file: string): Promise<readonly string[]> {
  const read = readArticle(await parsePage(readFileSync(file, "utf8")), { url: null, force: false });
  if (!read.ok) return [read.why];
  const { text, blocks } = read.article;
  return blocks.map(({ kind, span }) => {
    const words = text.slice(span.start, span.end);
    if (process.env["ONRECORD_SHOW_HASHES"] === "1") console.info(`${kind} ${hash(words)} ${words}`);
    return `${kind} ${hash(words)}`;
  });
}

describe("whole pages", () => {
  it.for(Object.entries(expected))("%s: all of the article, and nothing else", async ([name, { blocks }]) => {
    expect(await blocksOf(join(folder, name))).toEqual(blocks);
  });
});
