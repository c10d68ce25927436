import { type Finding, type FindingKind, findingId, ruleId } from "../../src/core/finding";
import type { Span } from "../../src/core/span";
import { readArticle } from "../../src/dom/read-article";
import type { TextIndex } from "../../src/dom/text-index";

/** An invented news story with one mark of each kind in it. */
export const STORY = `<article style="font: 16px/24px serif; width: 360px">
<h1>Cracks close bridge</h1>
<p>The chairman of the district, <b>Tong Van Rieng</b>, said that the bridge would stay closed until spring.</p>
<p>“We found 31 cracks in two of its piers, and we will not gamble with lives,” he told reporters.</p>
<p>Drivers must go round by the <a href="#ferry">old ferry of Mr. Rieng</a>, which takes 40 minutes more on a good day.</p>
<p>The district asked the province in March for money to mend the piers, and the province has not answered yet.</p>
</article>`;

/** Puts a page into the document of the test. */
export function setPage(html: string): void {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  document.body.replaceChildren(...body.childNodes);
}

export interface MarkedPage {
  readonly index: TextIndex;
  readonly findings: readonly Finding[];
}

/** Reads the page in the document, with findings at these words. */
export function markPage(marks: readonly (readonly [FindingKind, ...words: readonly string[]])[] = MARKS): MarkedPage {
  const result = readArticle(document, { url: null, force: true });
  if (!result.ok) throw new Error(result.why);
  return { index: result.index, findings: marks.map(([kind, ...words]) => findingAt(kind, words, result.index.text)) };
}

const MARKS = [
  ["official", "Tong Van Rieng", "Rieng, which"],
  ["statement", "the bridge would stay closed until spring"],
  ["quote", "“We found 31 cracks in two of its piers, and we will not gamble with lives,”"],
  ["statistic", "31 cracks"],
] as const;

function findingAt(kind: FindingKind, words: readonly string[], text: string): Finding {
  const spans = words.map((each) => spanOf(each, text));
  const [span] = spans;
  if (span === undefined) throw new Error("a finding needs words");
  const found = { id: findingId(kind, span), rule: ruleId(`test.${kind}`), evidence: [{ role: "name", span }] } as const;
  switch (kind) {
    case "official": {
      const offices = [{ words: "Chairman", title: "Chairman", body: null, standing: "current", spans: [] } as const];
      const mentions = spans.map((each) => ({ kind: "name", span: each, rule: found.rule }) as const);
      return { ...found, kind, name: words[0] ?? "", offices, mentions };
    }
    case "statistic":
      return {
        ...found,
        kind,
        span,
        quantity: { type: "number", value: 31 },
        unit: { type: "count", counted: "cracks" },
      };
    case "quote":
    case "statement":
      return { ...found, kind, span, speaker: null, cue: null };
  }
}

function spanOf(words: string, text: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`the page has no “${words}”`);
  return { start, end: start + words.length };
}

/** The middle of the nth box of some words of the page, in CSS pixels of the viewport. */
export function pointOf(words: string): { readonly x: number; readonly y: number } {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? "").indexOf(words);
    if (at < 0) continue;
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const box = range.getBoundingClientRect();
    return { x: box.left + box.width / 2, y: box.top + box.height / 2 };
  }
  throw new Error(`the page has no “${words}”`);
}

/** Waits until something is so, looking every few ms. */
export async function until(what: string, isSo: () => boolean): Promise<void> {
  for (let look = 0; look < 500; look++) {
    if (isSo()) return;
    await pause(10);
  }
  throw new Error(`waited in vain for ${what}`);
}

export const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
