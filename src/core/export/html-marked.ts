/** An article's text as HTML with the marks and the notes in it. O(b·m) in blocks and marks, some ten thousand steps for a long article. */
import { spansOf } from "../finding";
import { overlaps, type Span, slice } from "../span";
import { type ExportItem, placeOf } from "./content";
import { escapeHtml } from "./html-text";

interface Painted extends Span {
  readonly name: string;
}

/** The blocks as paragraphs and headings; stretches where several marks meet carry the names of all of them. */
export function markedHtml({ kept, notes }: ExportItem, headingLevel: number): string {
  const { text, blocks } = kept.article;
  const painted: Painted[] = kept.findings.flatMap((finding) => spansOf(finding).map((span) => ({ ...span, name: finding.kind })));
  for (const note of notes) {
    const place = placeOf(note, kept);
    if (place !== null) painted.push({ ...place, name: note.colour });
  }
  painted.sort((a, b) => a.start - b.start);
  return blocks
    .map(({ kind, span }) => {
      const inner = stretches(text, span, painted);
      if (kind === "headline" || kind === "heading") return `<h${headingLevel}>${inner}</h${headingLevel}>`;
      if (kind === "quote") return `<blockquote>${inner}</blockquote>`;
      return kind === "caption" ? `<p class="about">${inner}</p>` : `<p>${inner}</p>`;
    })
    .join("\n");
}

function stretches(text: string, block: Span, painted: readonly Painted[]): string {
  const within = painted.filter((mark) => overlaps(mark, block));
  const cuts = new Set([block.start, block.end]);
  for (const { start, end } of within) {
    cuts.add(Math.max(start, block.start));
    cuts.add(Math.min(end, block.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  let html = "";
  for (let i = 0; i + 1 < ordered.length; i++) {
    const stretch = { start: ordered[i] ?? 0, end: ordered[i + 1] ?? 0 };
    const words = escapeHtml(slice(text, stretch));
    const names = [...new Set(within.filter((mark) => overlaps(mark, stretch)).map(({ name }) => name))];
    html += names.length === 0 ? words : `<mark class="${names.join(" ")}">${words}</mark>`;
  }
  return html;
}
