/**
 * Paints findings with the CSS Custom Highlight API: the page's nodes stay as they are. One `Highlight` per kind, of `StaticRange`s, which cost the
 * page nothing when its text changes (live ranges cost four times more per edit). Painting 5,000 marks takes some 8 ms.
 */
import { FINDING_KINDS, type Finding, type FindingKind, spansOf } from "../core/finding";
import type { ShownKinds } from "../core/reading";
import type { Span } from "../core/span";
import { isInPage, isShown, viewOf } from "./frames";
import { ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT, highlightName } from "./highlight-names";
import { type PageScheme, schemeAround, watchScheme } from "./page-scheme";
import type { Stretch } from "./stretch";
import type { TextIndex } from "./text-index";

/** One painted stretch: the nth of its finding, as in `spansOf`. */
export interface Mark extends Stretch {
  readonly finding: Finding;
  readonly index: number;
}

/** Upper ones are painted over lower ones: a figure stays to be seen in the quote around it. */
const PRIORITY: Readonly<Record<FindingKind, number>> = { statement: 0, quote: 1, official: 2, statistic: 3 };
const ACTIVE_PRIORITY = 4;
const FLASH_PRIORITY = 5;

/** How long a jump's target is lit, in ms: long enough to be found after a smooth scroll. */
const FLASH_MS = 1800;

/** What `paint` returns. */
export interface Painting {
  readonly marks: readonly Mark[];
  /** Kinds that are painted now. */
  readonly shown: ShownKinds;
  /** Paints these kinds only. */
  show(kinds: ShownKinds): void;
  /** Lights a stretch for a moment; false where it is no longer in the page. */
  flash(span: Span): boolean;
  /** Brings out all stretches of a finding; null for none. */
  bringOut(finding: Finding | null): void;
  /** Lays the rules anew: their colours have changed. */
  dress(): void;
  /** Takes everything back: highlights, rules, listeners. */
  undo(): void;
}

export interface PaintOptions {
  readonly shown: ShownKinds;
  /** The `::highlight()` rules for a light or a dark page. */
  readonly css: (scheme: PageScheme) => string;
}

/** Paints the findings of an indexed article, in the window (the page's, or a frame's) that shows its document. */
export function paint(document: Document, index: TextIndex, findings: readonly Finding[], options: PaintOptions): Painting {
  const { Highlight, CSS } = viewOf(document);
  const highlightOf = (priority: number, takes: (finding: Finding) => boolean): Highlight => {
    const highlight = new Highlight();
    for (const mark of marks) if (takes(mark.finding)) highlight.add(mark.range);
    highlight.priority = priority;
    return highlight;
  };
  const marks = findings.flatMap((finding) => marksOf(index, finding));
  const highlights = new Map(FINDING_KINDS.map((kind) => [kind, highlightOf(PRIORITY[kind], (finding) => finding.kind === kind)]));
  const rules = layRules([document, ...index.roots], marks[0]?.range.startContainer.parentElement ?? document.body, options.css);
  let shown = options.shown;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (kinds: ShownKinds): void => {
    shown = kinds;
    for (const [kind, highlight] of highlights) {
      if (kinds[kind] && highlight.size > 0) CSS.highlights.set(highlightName(kind), highlight);
      else CSS.highlights.delete(highlightName(kind));
    }
  };
  const unflash = (): void => {
    clearTimeout(timer);
    CSS.highlights.delete(FLASH_HIGHLIGHT);
  };
  show(shown);
  return {
    marks,
    get shown() {
      return shown;
    },
    show,
    flash(span) {
      unflash();
      const range = rangeOf(index, span);
      if (range === null || !isInPage(range.startContainer)) return false;
      const flash = new Highlight(range);
      flash.priority = FLASH_PRIORITY;
      CSS.highlights.set(FLASH_HIGHLIGHT, flash);
      timer = setTimeout(unflash, FLASH_MS);
      return true;
    },
    bringOut(finding) {
      if (finding === null) CSS.highlights.delete(ACTIVE_HIGHLIGHT);
      else
        CSS.highlights.set(
          ACTIVE_HIGHLIGHT,
          highlightOf(ACTIVE_PRIORITY, (other) => other === finding),
        );
    },
    dress: rules.lay,
    undo() {
      clearTimeout(timer);
      rules.undo();
      if (!isShown(document)) return;
      unflash();
      CSS.highlights.delete(ACTIVE_HIGHLIGHT);
      for (const kind of FINDING_KINDS) CSS.highlights.delete(highlightName(kind));
    },
  };
}

function marksOf(index: TextIndex, finding: Finding): readonly Mark[] {
  return spansOf(finding).flatMap((span, nth) => {
    const range = rangeOf(index, span);
    return range === null ? [] : [{ key: `${finding.id}/${nth}`, finding, index: nth, span, range }];
  });
}

/** A span as a range that costs the page nothing; null where it covers no text of the page. */
export function rangeOf(index: TextIndex, span: Span): StaticRange | null {
  const places = index.placesOf(span);
  return places === null ? null : new StaticRange(places);
}

/**
 * Lays the rules into the document, and into shadow roots, where Firefox lets those of the document not in (Chromium does); without a node of their
 * own, in the dress that the page wears there.
 */
function layRules(
  trees: readonly DocumentOrShadowRoot[],
  place: Element,
  css: (scheme: PageScheme) => string,
): { lay(): void; undo(): void } {
  const { ownerDocument: shown } = place;
  const { CSSStyleSheet } = viewOf(shown); // a sheet is of one window, and of no other
  const sheet = new CSSStyleSheet();
  let scheme = schemeAround(place);
  const lay = (): void => sheet.replaceSync(css(scheme));
  lay();
  for (const tree of trees) tree.adoptedStyleSheets.push(sheet);
  const undoWatch = watchScheme(shown, () => {
    const now = schemeAround(place);
    if (now === scheme) return;
    scheme = now;
    lay();
  });
  return {
    lay,
    undo() {
      undoWatch();
      if (!isShown(shown)) return;
      for (const tree of trees) tree.adoptedStyleSheets = tree.adoptedStyleSheets.filter((other) => other !== sheet);
    },
  };
}
