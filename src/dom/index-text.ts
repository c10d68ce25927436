/**
 * Makes the text of an article from the page: one walk, O(characters).
 *
 * White space is laid out as HTML does by tags alone: runs of it become one space, none stands at the edges of a block; block boundaries and
 * `<br>` become one line break; table cells, and what style sheets set apart in a line, are parted by a tab. No-break and zero-width spaces at
 * the start of a block are left out: editors leave paragraphs of them. Nothing else is changed: decomposed letters stay decomposed,
 * no-break spaces between words stay. A line break and a tab lie in no node.
 */
import type { Block, BlockKind } from "../core/article";
import { namesApart, nameWords } from "./class-hints";
import { isBlank, isBlock, isCell, isElement } from "./elements";
import { type Segment, TextIndex } from "./text-index";
import { walk } from "./walk";

/** What the walk is told of the page. */
export interface Guide {
  /** Whether the element and all in it is left out. */
  skips(element: Element): boolean;
  /** The kind of the blocks within this element; null to go on with that of the element around it. */
  kindOf(element: Element): BlockKind | null;
}

/** From this length on no further block is read, in UTF-16 code units: some 80,000 words, ten times the longest news story. */
export const MOST_TEXT = 500_000;

/** One block that goes on for this many limits is cut in its midst. */
const HARD_LIMIT = 2;

/** Indexes the parts (disjoint elements in document order). */
export function indexText(parts: readonly Element[], guide: Guide, limit: number = MOST_TEXT): TextIndex {
  const writer = new Writer(limit);
  for (const part of parts) {
    writer.breakLine();
    const kinds: BlockKind[] = [];
    walk(part, {
      enter(element) {
        if (writer.isFull || guide.skips(element)) return false;
        if (element.localName === "br") writer.breakLine();
        const kind = guide.kindOf(element) ?? kinds.at(-1) ?? "paragraph";
        if (isCell(element) || isSetApart(element) || (kind === "caption" && isGlued(element))) writer.breakCell();
        else if (isBlock(element)) writer.breakLine();
        kinds.push(kind);
        return true;
      },
      leave(element) {
        kinds.pop();
        if (isSetApart(element)) writer.breakCell();
        else if (!isCell(element) && isBlock(element)) writer.breakLine();
      },
      text(node) {
        writer.write(node, kinds.at(-1) ?? "paragraph");
      },
    });
  }
  return writer.finish();
}

/**
 * Whether an element within a line is a credit, or the place that a report was sent from: style sheets set it apart from the words that it is
 * glued to, and without that `in Vinh.Photo: Mau` and `HanoiThe minister` would be read.
 */
function isSetApart(element: Element): boolean {
  return !isBlock(element) && element.hasAttribute("class") && namesApart(nameWords(element));
}

/** Whether an inline element follows another one without a space: in a caption, the photographer after what the picture shows. */
function isGlued(element: Element): boolean {
  const before = element.previousSibling;
  return !isBlock(element) && before !== null && isElement(before) && !isBlock(before) && before.localName !== "br";
}

type Gap = "none" | "space" | "tab" | "line";

class Writer {
  readonly #pieces: string[] = [];
  readonly #segments: MutableSegment[] = [];
  readonly #blocks: Block[] = [];
  readonly #limit: number;
  #length = 0;
  #full = false;
  #blockStart = 0;
  #blockKind: BlockKind = "paragraph";
  /** What parts the next word from the last one; a space stands somewhere in the page. */
  #gap: Gap = "none";
  #space: { readonly node: Text; readonly offset: number } | null = null;

  constructor(limit: number) {
    this.#limit = limit;
  }

  /** Whether something had to be left out. */
  get isFull(): boolean {
    return this.#full;
  }

  breakLine(): void {
    this.#gap = "line";
  }

  breakCell(): void {
    if (this.#gap !== "line") this.#gap = "tab";
  }

  write(node: Text, kind: BlockKind): void {
    const data = node.data;
    let at = 0;
    while (at < data.length && !this.isFull) {
      const space = isSpace(data.charCodeAt(at));
      let end = at + 1;
      while (end < data.length && isSpace(data.charCodeAt(end)) === space) end++;
      if (!space) this.#writeWord(node, at, end, kind);
      else if (this.#gap === "none") {
        this.#gap = "space";
        this.#space = { node, offset: at };
      }
      at = end;
    }
  }

  finish(): TextIndex {
    this.#endBlock();
    return new TextIndex(this.#pieces.join(""), this.#blocks, this.#segments, this.isFull);
  }

  #writeWord(node: Text, start: number, to: number, kind: BlockKind): void {
    const startsBlock = this.#length === 0 || this.#gap === "line";
    let from = start;
    while (startsBlock && from < to && isBlank(node.data.charCodeAt(from))) from++;
    if (from === to) return;
    this.#full = this.#length >= this.#limit * (startsBlock ? 1 : HARD_LIMIT);
    if (this.#full) return;
    if (startsBlock) {
      this.#endBlock();
      if (this.#length > 0) this.#put("\n");
      this.#blockStart = this.#length;
      this.#blockKind = kind;
    } else if (this.#gap === "tab") this.#put("\t");
    else if (this.#gap === "space" && this.#space !== null) this.#copy(this.#space.node, this.#space.offset, " ");
    this.#gap = "none";
    this.#copy(node, from, node.data.slice(from, to));
  }

  #endBlock(): void {
    if (this.#length > this.#blockStart) this.#blocks.push({ kind: this.#blockKind, span: { start: this.#blockStart, end: this.#length } });
    this.#blockStart = this.#length;
  }

  #copy(node: Text, from: number, piece: string): void {
    const last = this.#segments.at(-1);
    const goesOn =
      last !== undefined && last.node === node && last.from + last.length === from && last.start + last.length === this.#length;
    if (goesOn) last.length += piece.length;
    else this.#segments.push({ node, from, start: this.#length, length: piece.length });
    this.#put(piece);
  }

  #put(piece: string): void {
    this.#pieces.push(piece);
    this.#length += piece.length;
  }
}

interface MutableSegment extends Segment {
  length: number;
}

/** The white space that HTML collapses; a no-break space is a letter to it. */
function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d && code !== 0x0b);
}
