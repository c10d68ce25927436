import { useMemo } from "preact/hooks";
import { createFinder } from "../core/anchor/find";
import type { Article, Block } from "../core/article";
import type { Note } from "../core/note";
import { bySpan, type Span } from "../core/span";
import { useWords } from "./words";

interface KeptTextProps {
  readonly article: Article;
  readonly notes: readonly Note[];
}

interface Passage extends Span {
  readonly note: Note;
}

/** The article's text as it was kept, with the notes' passages in their colours: to be read without the page. */
export function KeptText({ article, notes }: KeptTextProps) {
  const { translate } = useWords();
  const passages = useMemo(() => passagesOf(article, notes), [article, notes]);
  return (
    <section class="section kept-text" aria-labelledby="kept-text-title">
      <h2 class="section-title" id="kept-text-title">
        {translate("library.text")}
      </h2>
      <div class="prose" lang={article.language}>
        {article.blocks.map((block) => (
          <p key={block.span.start} data-block={block.kind}>
            <BlockText article={article} block={block} passages={passages} />
          </p>
        ))}
      </div>
    </section>
  );
}

function BlockText({
  article,
  block,
  passages,
}: {
  readonly article: Article;
  readonly block: Block;
  readonly passages: readonly Passage[];
}) {
  const { start, end } = block.span;
  const parts = [];
  let at = start;
  for (const passage of passages) {
    const from = Math.max(passage.start, at);
    const to = Math.min(passage.end, end);
    if (from >= to) continue; // elsewhere, or under another that began before
    if (from > at) parts.push(article.text.slice(at, from));
    parts.push(
      <mark key={from} class="passage" data-colour={passage.note.colour}>
        {article.text.slice(from, to)}
      </mark>,
    );
    at = to;
  }
  parts.push(article.text.slice(at, end));
  return <>{parts}</>;
}

function passagesOf(article: Article, notes: readonly Note[]): readonly Passage[] {
  if (notes.length === 0) return [];
  const find = createFinder(article);
  return notes
    .flatMap((note) => {
      const found = find(note.selectors);
      return found.state === "lost" ? [] : [{ ...found.span, note }];
    })
    .sort(bySpan);
}
