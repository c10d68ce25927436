/** What `painting.ts` runs in the page: the same stretches marked in three ways. */
import { type Finding, findingId, ruleId } from "../../src/core/finding";
import { highlightName } from "../../src/dom/highlight-names";
import { type Painting, paint } from "../../src/dom/painter";
import { readArticle } from "../../src/dom/read-article";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import { highlightCss } from "../../src/ui/highlight-css";

/** mark.js, as far as it is used here. */
interface MarkJs {
  markRanges(ranges: readonly { readonly start: number; readonly length: number }[]): void;
  unmark(): void;
}
declare const Mark: new (context: Element) => MarkJs;

export interface Way {
  apply(): void;
  remove(): void;
  /** How many stretches are marked now. */
  count(): number;
}

declare global {
  var paintingBench: { readonly words: number; readonly ways: Readonly<Record<string, Way>> };
}

const SHOWN = { official: true, statistic: true, quote: true, statement: true };
const names = { kind: highlightName, active: "active", flash: "flash" };

/** Reads the page in the document, and prepares to mark every nth word pair of it. */
export function prepare(marks: number): void {
  const read = readArticle(document, { url: null, force: true });
  if (!read.ok || read.index.cut) throw new Error("The page of this bench is read whole.");
  const { index } = read;
  const words = [...index.text.matchAll(/\p{L}+/gu)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
  const step = words.length / marks;
  const spans = Array.from({ length: marks }, (_, nth) => words[Math.floor(nth * step)]).filter((span) => span !== undefined);
  const findings = spans.map((span, nth): Finding => {
    const kind = nth % 2 === 0 ? "quote" : "statement";
    return { kind, id: findingId(kind, span), rule: ruleId("bench"), evidence: [], span, speaker: null, cue: null };
  });
  let painting: Painting | null = null;
  let wrapped: HTMLElement[] = [];
  const peer = new Mark(document.body);
  // mark.js counts in the text of all text nodes, one after the other.
  const ranges = spans.map((span) => ({ start: offsetInNodes(index.placesOf(span)), length: span.end - span.start }));
  globalThis.paintingBench = {
    words: words.length,
    ways: {
      "On Record": {
        apply: () => {
          painting = paint(document, index, findings, { shown: SHOWN, css: (scheme) => highlightCss(scheme, names, DEFAULT_HUES) });
        },
        remove: () => painting?.undo(),
        count: () => [...CSS.highlights.values()].reduce((count, highlight) => count + highlight.size, 0),
      },
      "mark.js": {
        apply: () => peer.markRanges(ranges),
        remove: () => peer.unmark(),
        count: () => document.querySelectorAll("mark[data-markjs]").length,
      },
      "elements around": {
        apply: () => {
          wrapped = [...spans].reverse().flatMap((span) => {
            const places = index.placesOf(span);
            if (places === null || !(places.startContainer instanceof Text)) return [];
            const middle = places.startContainer.splitText(places.startOffset);
            middle.splitText(span.end - span.start);
            const mark = document.createElement("mark");
            middle.replaceWith(mark);
            mark.append(middle);
            return [mark];
          });
        },
        remove: () => {
          for (const mark of wrapped) {
            const { parentNode } = mark;
            mark.replaceWith(...mark.childNodes);
            parentNode?.normalize();
          }
        },
        count: () => document.querySelectorAll("mark").length,
      },
    },
  };
}

let starts: Map<Node, number> | null = null;

function offsetInNodes(places: StaticRangeInit | null): number {
  if (places === null) throw new Error("Every word of this bench is in the page.");
  if (starts === null) {
    starts = new Map();
    let at = 0;
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      starts.set(node, at);
      at += node.nodeValue?.length ?? 0;
    }
  }
  return (starts.get(places.startContainer) ?? 0) + places.startOffset;
}
