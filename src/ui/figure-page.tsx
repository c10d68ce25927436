import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Relation } from "../core/figures/related";
import { faultWords } from "./fault-words";
import { ArticleSource, FigureFacts, FigureSentence, FigureValue } from "./figure-facts";
import { FigurePlot } from "./figure-plot";
import type { FigureEntry, FiguresActions, FigurePage as Page, PlotEntry, RelatedFigure } from "./figures-state";
import { AlertIcon, BackIcon, GoIcon, PageIcon } from "./icons";
import { Notice } from "./notice";
import { Skeleton } from "./skeleton";
import { useWords } from "./words";

interface FigurePageProps {
  readonly page: Page;
  readonly actions: FiguresActions;
}

/** One figure, and the same in other articles beside it. */
export function FigurePage({ page, actions }: FigurePageProps) {
  const { translate } = useWords();
  return (
    <article class="kept figure-page" aria-busy={page.state === "loading"} aria-label={translate("figures.page")}>
      <div class="kept-bar">
        <button type="button" class="bar-button back" onClick={() => actions.onOpen(null)}>
          <BackIcon />
          <span>{translate("library.back")}</span>
        </button>
        {page.state === "read" && (
          <>
            <button type="button" class="bar-button" onClick={() => actions.onOpenPlace(page.entry)}>
              <GoIcon />
              <span>{translate("people.toPlace")}</span>
            </button>
            <button type="button" class="bar-button" onClick={() => actions.onOpenArticle(page.entry.article.id)}>
              <PageIcon />
              <span>{translate("people.openArticle")}</span>
            </button>
          </>
        )}
      </div>
      {page.state === "loading" && <Skeleton />}
      {page.state === "read" && <ReadFigure key={page.id} page={page} actions={actions} />}
      {page.state !== "loading" && page.state !== "read" && (
        <Notice
          icon={<AlertIcon />}
          title={translate(page.state === "missing" ? "figures.gone" : "library.failed")}
          text={page.state === "missing" ? translate("figures.gone.text") : faultWords(translate, page.state)}
        />
      )}
    </article>
  );
}

const RELATIONS: readonly Relation[] = ["differs", "agrees", "another-time"];

function ReadFigure({
  page: { entry, related },
  actions,
}: {
  readonly page: Extract<Page, { state: "read" }>;
  readonly actions: FiguresActions;
}) {
  const { translate } = useWords();
  const top = useRef<HTMLDivElement>(null);
  const plotted = useMemo((): readonly PlotEntry[] => [{ entry, relation: null }, ...related], [entry, related]);
  useLayoutEffect(() => top.current?.focus({ preventScroll: true }), []);
  return (
    <div class="kept-body" ref={top} tabIndex={-1}>
      <header class="article">
        <h2 class="title">
          <FigureValue entry={entry} />
        </h2>
        <p class="figure-sentence">
          <FigureSentence entry={entry} />
        </p>
        <p class="figure-source" lang={entry.article.language}>
          {entry.article.title ?? translate("article.untitled")}
        </p>
        <p class="meta">
          <ArticleSource article={entry.article} />
        </p>
      </header>
      <FigureContext entry={entry} />
      {related.length > 0 && <FigurePlot entries={plotted} areOfOneThing={true} onOpen={actions.onOpen} />}
      {related.length === 0 ? (
        <section class="section">
          <h2 class="section-title">{translate("figures.elsewhere")}</h2>
          <p class="none">{translate("figures.nowhere")}</p>
        </section>
      ) : (
        RELATIONS.map((relation) => (
          <RelatedFigures
            key={relation}
            relation={relation}
            related={related.filter((each) => each.relation === relation)}
            onOpen={actions.onOpen}
          />
        ))
      )}
    </div>
  );
}

/** What the sentence says around the figure; nothing where it says nothing. */
function FigureContext({ entry: { figure, article } }: { readonly entry: FigureEntry }) {
  const { translate } = useWords();
  const facts = [
    ["figures.when", figure.when],
    ["figures.where", figure.where],
    ["figures.speaker", figure.speaker],
  ] as const;
  const told = facts.filter(([, words]) => words !== null);
  if (told.length === 0) return null;
  return (
    <dl class="figure-context">
      {told.map(([key, words]) => (
        <div key={key}>
          <dt>{translate(key)}</dt>
          <dd lang={article.language}>{words}</dd>
        </div>
      ))}
    </dl>
  );
}

interface RelatedProps {
  readonly relation: Relation;
  readonly related: readonly RelatedFigure[];
  readonly onOpen: FiguresActions["onOpen"];
}

function RelatedFigures({ relation, related, onOpen }: RelatedProps) {
  const { translate } = useWords();
  if (related.length === 0) return null;
  const title = `related-${relation}`;
  return (
    <section class="section" aria-labelledby={title}>
      <h2 class="section-title" id={title} data-relation={relation}>
        {translate(`figures.${relation}`, { count: related.length })}
      </h2>
      <ul class="related">
        {related.map(({ entry }) => (
          <li key={entry.id}>
            <button type="button" class="entry-open" onClick={() => onOpen(entry.id)}>
              <FigureFacts entry={entry} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
