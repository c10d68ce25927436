import { describe, expect, it, vi } from "vitest";
import { isArchive, MOST_ARTICLES, readArticleLines } from "../../src/browser/read-article-lines";
import type { Analyser } from "../../src/dom/page-reader";

const line = (n: number, changes: object = {}): string =>
  JSON.stringify({ id: `a${n}`, url: `https://bao-thu.example/${n}.html`, text: `Tin số ${n} ở Nghệ An`, ...changes });

/** Finds nothing, in a step. */
const analyser = async (): Promise<Analyser> => ({
  *analyse() {
    yield;
    return [];
  },
  correct: (_, findings) => findings,
  summarise: () => ({ sentences: [], topics: [] }) as never, // not asked for
});

function read(content: BlobPart, { signal = new AbortController().signal, progress = vi.fn() } = {}) {
  return readArticleLines(new File([content], "a.jsonl"), { analyser, progress, signal });
}

describe("an archive's file", () => {
  it.each([
    ["as it is", `${line(1)}\n${line(2)}\n`],
    ["without a last line break", `${line(1)}\n${line(2)}`],
    ["with line ends of Windows and a byte-order mark", `\ufeff${line(1)}\r\n\r\n${line(2)}\r\n`],
  ])("is read line by line, %s", async (_, content) => {
    const outcome = await read(content);
    expect(outcome).toMatchObject({
      ok: true,
      counts: {},
      articles: [{ article: { text: "Tin số 1 ở Nghệ An" } }, { url: "https://bao-thu.example/2.html" }],
    });
  });

  it("tells what is left out, and why; a line of any length ends nothing", async () => {
    const long = line(3, { text: "dài ".repeat(1_500_000) });
    const outcome = await read(["{", long, line(4, { url: undefined }), '{"officials":[],"statistics":[]}', line(5)].join("\n"));
    expect(outcome).toMatchObject({
      ok: true,
      articles: [{ url: "https://bao-thu.example/5.html" }],
      counts: { damaged: 2, pageless: 1, textless: 1 },
    });
  });

  it("tells how far it is, up to the end", async () => {
    const content = [1, 2, 3].map((n) => line(n)).join("\n");
    const progress = vi.fn();
    await read(content, { progress });
    const { size } = new Blob([content]);
    expect(progress).toHaveBeenLastCalledWith(size, size);
  });

  it("is given up when nobody wants it any more", async () => {
    const life = new AbortController();
    const reading = read([1, 2, 3].map((n) => line(n)).join("\n"), { signal: life.signal, progress: vi.fn(() => life.abort()) });
    await expect(reading).rejects.toThrow(/abort/i);
  });

  it("is refused where it holds more than can be held, with how many", async () => {
    const content = Array.from({ length: MOST_ARTICLES + 2 }, (_, n) => line(n)).join("\n");
    expect(await read(content)).toEqual({ ok: false, kind: "too-many", count: MOST_ARTICLES + 2, most: MOST_ARTICLES });
  }, 60_000);
});

describe("a file is an archive's", () => {
  it.each([
    ["by its name", "findings.JSONL", "{", true],
    ["by its first line", "findings.json", `\n${line(1)}\n{`, true],
    ["not as a backup", "on-record.json", '{"format":"onrecord","version":1}', false],
    ["not as an export of others", "hypothesis.json", '{\n  "total": 1,\n  "rows": []\n}', false],
    ["not as plain words", "notes.txt", "Tin số 1", false],
    ["not empty", "empty.json", "", false],
  ])("%s", async (_, name, content, expected) => {
    expect(await isArchive(new File([content], name))).toBe(expected);
  });
});
