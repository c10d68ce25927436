/** An archive's file, read line by line: however long it is, only its articles are held. What is in them is found anew, in small steps. */
import { isArticleLine, readArticleLine } from "../core/import/article-lines";
import { type LeftOutCounts, type LeftOutReason, leftOut } from "../core/import/foreign/foreign";
import type { ReadArticle } from "../core/import/plan-articles";
import type { Analyser } from "../dom/page-reader";
import { Slices } from "../dom/slices";
import { hashText } from "../store/hash";

/** Articles that are imported at once: twice what a large library holds, with what is found in them some 400 MB of memory. */
export const MOST_ARTICLES = 10_000;

/** A line above this is no article, in UTF-16 code units. */
const LONGEST_LINE = 4 * 1024 * 1024;

/** What is looked at to tell an archive from other files, in bytes. */
const LOOKED_AT = 2 * LONGEST_LINE;

export interface LineReadOptions {
  /** Awaited at the first article. */
  readonly analyser: (slices: Slices) => Promise<Analyser>;
  /** Of the file, in bytes. */
  readonly progress: (done: number, total: number) => void;
  readonly signal: AbortSignal;
}

export type ReadLines =
  | { readonly ok: true; readonly articles: readonly ReadArticle[]; readonly counts: LeftOutCounts }
  | { readonly ok: false; readonly kind: "too-many"; readonly count: number; readonly most: number };

/** Whether a file is an archive's, told by its name or its first line. @throws {DOMException} where the browser cannot read it */
export async function isArchive(file: File): Promise<boolean> {
  if (/\.(?:jsonl|ndjson)$/i.test(file.name)) return true;
  const [first = ""] = (await file.slice(0, LOOKED_AT).text()).trimStart().split("\n", 1);
  return isArticleLine(first);
}

/** @throws {DOMException} `AbortError` when the signal aborts; others where the browser cannot read the file */
export async function readArticleLines(file: File, { analyser, progress, signal }: LineReadOptions): Promise<ReadLines> {
  const slices = new Slices();
  const articles: ReadArticle[] = [];
  const counts: Partial<Record<LeftOutReason, number>> = {};
  let analyse: Analyser["analyse"] | null = null;
  let found = 0;
  for await (const { line, end } of linesOf(file)) {
    signal.throwIfAborted();
    if (line.trim() === "") continue;
    const read = line.length > LONGEST_LINE ? leftOut("damaged") : readArticleLine(line);
    if (read.type === "left-out") {
      counts[read.reason] = (counts[read.reason] ?? 0) + 1;
      continue;
    }
    found++;
    if (found > MOST_ARTICLES) continue; // counted, so that it can be told how many there are
    const { url, article } = read;
    analyse ??= (await analyser(slices)).analyse;
    const findings = await slices.run(analyse(article), () => !signal.aborted);
    signal.throwIfAborted();
    if (findings !== null) articles.push({ url, article, findings, textHash: await hashText(article.text) });
    progress(end, file.size);
    await slices.rest();
  }
  return found > MOST_ARTICLES ? { ok: false, kind: "too-many", count: found, most: MOST_ARTICLES } : { ok: true, articles, counts };
}

/** The lines of a file (UTF-8, with or without a byte-order mark), each with the bytes that were read up to it, about. */
async function* linesOf(file: File): AsyncGenerator<{ readonly line: string; readonly end: number }> {
  const decoder = new TextDecoder();
  const reader = file.stream().getReader();
  let rest = "";
  let end = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      end += value?.length ?? 0;
      const lines = (rest + decoder.decode(value, { stream: !done })).split("\n");
      // Of a line that is too long, no more is held than shows it.
      rest = done ? "" : (lines.pop() ?? "").slice(0, LONGEST_LINE + 1);
      for (const line of lines) yield { line, end };
      if (done) return;
    }
  } finally {
    reader.releaseLock();
  }
}
