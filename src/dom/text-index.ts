/**
 * The text of an article and where each piece of it stands in the page: spans to ranges, places in the page to offsets.
 * Built once (`index-text.ts`), then O(log segments) a lookup. Offsets are UTF-16 code units.
 */
import type { Block } from "../core/article";
import type { Span } from "../core/span";
import { isShadowRoot, isText } from "./elements";
import { isInPage } from "./frames";

/** What was copied to the letter in one go: `[start, start + length)` of the text is `[from, from + length)` of the node. */
export interface Segment {
  readonly node: Text;
  readonly from: number;
  readonly start: number;
  readonly length: number;
}

/** A boundary point as `Range` and `Selection` give them. */
export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** Where a span stands in the page; the shape that `StaticRange` takes. */
export interface PlaceRange {
  readonly startContainer: Text;
  readonly startOffset: number;
  readonly endContainer: Text;
  readonly endOffset: number;
}

/** Immutable. It goes stale when the page's text changes. */
export class TextIndex {
  readonly #segments: readonly Segment[];
  #roots: readonly ShadowRoot[] | null = null;
  readonly #firstOfNode = new Map<Node, number>();

  /** `segments` in order of `start`, those of one node side by side. */
  constructor(
    readonly text: string,
    readonly blocks: readonly Block[],
    segments: readonly Segment[],
    /** Whether the page held more text than was read. */
    readonly cut: boolean,
  ) {
    this.#segments = segments;
    for (const [index, segment] of segments.entries()) if (!this.#firstOfNode.has(segment.node)) this.#firstOfNode.set(segment.node, index);
  }

  /** The document that the text stands in: that of the page, or of a frame in it. Null for no text. */
  get document(): Document | null {
    return this.#segments[0]?.node.ownerDocument ?? null;
  }

  /** The open shadow roots in which text of the article stands. */
  get roots(): readonly ShadowRoot[] {
    this.#roots ??= rootsOf(this.#segments);
    return this.#roots;
  }

  /** Whether all text that was read is still in the page, as far as the lengths of its nodes tell. O(segments). */
  get isCurrent(): boolean {
    return this.#segments.every(({ node, from, length }) => isInPage(node) && node.data.length >= from + length);
  }

  /** Whether another index has the same text on the same nodes. O(segments). */
  equals(other: TextIndex): boolean {
    const theirs = other.#segments;
    return (
      this.text === other.text &&
      this.#segments.length === theirs.length &&
      this.#segments.every(
        ({ node, from, start }, nth) => theirs[nth]?.node === node && theirs[nth].from === from && theirs[nth].start === start,
      )
    );
  }

  /** The span as a pair of boundary points in text nodes; null where it covers no text of the page (empty, or a line break alone). */
  placesOf(span: Span): PlaceRange | null {
    const first = this.#lastStarting(span.start);
    const started = this.#segments[first];
    const start = started !== undefined && span.start < started.start + started.length ? started : this.#segments[first + 1];
    const end = this.#segments[this.#lastStarting(span.end - 1)];
    if (start === undefined || end === undefined) return null;
    const from = Math.max(span.start, start.start);
    const to = Math.min(span.end, end.start + end.length);
    if (from >= to) return null;
    return {
      startContainer: start.node,
      startOffset: start.from + from - start.start,
      endContainer: end.node,
      endOffset: end.from + to - end.start,
    };
  }

  /**
   * The offset of a place in the page; null where it lies outside the article. A place in white space that the text leaves out
   * is where the text goes on. An element's place is that of its nth child, as in DOM ranges.
   */
  offsetOf(node: Node, offset: number): number | null {
    if (!isText(node)) return this.#offsetOfChild(node, offset);
    let index = this.#firstOfNode.get(node);
    if (index === undefined) return null;
    let segment = this.#segments[index];
    for (;;) {
      if (segment === undefined) return null;
      if (offset < segment.from) return segment.start;
      if (offset <= segment.from + segment.length) return segment.start + offset - segment.from;
      const next: Segment | undefined = this.#segments[++index];
      if (next === undefined || next.node !== node) return segment.start + segment.length;
      segment = next;
    }
  }

  /** What a range of the page covers of the article; null for nothing. It may begin and end outside. O(segments) only where it does. */
  spanWithin(range: AbstractRange): Span | null {
    const start = this.offsetOf(range.startContainer, range.startOffset) ?? this.#firstAfter(range.startContainer, range.startOffset);
    const end = this.offsetOf(range.endContainer, range.endOffset) ?? this.#lastBefore(range.endContainer, range.endOffset);
    return start === null || end === null || start >= end ? null : { start, end };
  }

  #firstAfter(node: Node, offset: number): number | null {
    return this.#segments.find((segment) => comparePlaces(segment, node, offset) > 0)?.start ?? null;
  }

  #lastBefore(node: Node, offset: number): number | null {
    const last = this.#segments.findLast((segment) => comparePlaces(segment, node, offset) < 0);
    return last === undefined ? null : last.start + last.length;
  }

  /** The first text of the article from the nth child on, else the end of the last one before it; null where the element has none. */
  #offsetOfChild(parent: Node, offset: number): number | null {
    for (let child = parent.childNodes[offset] ?? null; child !== null; child = child.nextSibling) {
      const first = this.#edge(child, "start");
      if (first !== null) return first;
    }
    const before = offset > 0 ? (parent.childNodes[offset - 1] ?? null) : null;
    for (let child = before; child !== null; child = child.previousSibling) {
      const last = this.#edge(child, "end");
      if (last !== null) return last;
    }
    return null;
  }

  /** Offset of the first or the last text of the article within a node; null where there is none. Deepest first, in document order. */
  #edge(top: Node, side: "start" | "end"): number | null {
    const path: Node[] = [top];
    for (let node = path.pop(); node !== undefined; node = path.pop()) {
      if (this.#firstOfNode.has(node)) return this.offsetOf(node, side === "start" ? 0 : (node.nodeValue ?? "").length);
      const children = [...node.childNodes];
      path.push(...(side === "start" ? children.reverse() : children));
    }
    return null;
  }

  /** Index of the last segment that starts at or before `offset`, -1 for none. */
  #lastStarting(offset: number): number {
    let low = 0;
    let high = this.#segments.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const segment = this.#segments[middle];
      if (segment !== undefined && segment.start <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }
}

function rootsOf(segments: readonly Segment[]): readonly ShadowRoot[] {
  const roots = new Set<ShadowRoot>();
  for (const { node } of segments) {
    const root = node.getRootNode();
    if (isShadowRoot(root)) roots.add(root);
  }
  return [...roots];
}

/** Below 0 where the segment stands before a place that it is not in, above 0 after it; 0 where either is no longer in the page. */
function comparePlaces({ node: text, from }: Segment, node: Node, offset: number): number {
  if (!text.isConnected || !node.isConnected) return 0;
  const place = text.ownerDocument.createRange();
  place.setStart(node, offset);
  return text.getRootNode() === node.getRootNode() ? place.comparePoint(text, from) : 0;
}
