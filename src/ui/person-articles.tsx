import type { ComponentChildren } from "preact";
import type { RecordId, SightingRef } from "../core/note";
import type { Saying } from "../core/people/sayings";
import { keyOf, refKey, refOf, type Sighting } from "../core/people/sighting";
import { slice } from "../core/span";
import { beginning } from "./excerpt";
import { formatPublished, formatTime } from "./format-date";
import { formatFigure } from "./format-figure";
import { GoIcon } from "./icons";
import type { ArticleActions } from "./library-state";
import type { PersonArticle, PersonPage } from "./people-state";
import { useWords } from "./words";

interface PersonArticlesProps {
  readonly page: Extract<PersonPage, { state: "read" }>;
  /** The sightings that are ticked to be taken apart; null while nothing is taken apart. */
  readonly parted: readonly SightingRef[] | null;
  readonly onParted: (sightings: readonly SightingRef[]) => void;
  readonly onPart: (sightings: readonly SightingRef[]) => void;
  readonly onMore: () => void;
  readonly onOpenArticle: (article: RecordId) => void;
  readonly onOpenPlace: ArticleActions["onOpenPlace"];
}

/** The articles that name the person, the latest first, each with all that the person says in it. */
export function PersonArticles({ page, parted, onParted, onPart, onMore, onOpenArticle, onOpenPlace }: PersonArticlesProps) {
  const { translate } = useWords();
  const toggle = (sighting: Sighting): void => {
    const ref = refOf(sighting);
    const others = (parted ?? []).filter((other) => refKey(other) !== refKey(ref));
    onParted(others.length < (parted ?? []).length ? others : [...others, ref]);
  };
  const count = parted?.length ?? 0;
  return (
    <section class="section" aria-labelledby="person-said-title">
      <h2 class="section-title" id="person-said-title">
        {translate("people.said")}
      </h2>
      {parted !== null && (
        <div class="parting">
          <p>{translate("people.part.hint")}</p>
          {count > 0 && count < page.person.sightings.length && (
            <button type="button" class="button" onClick={() => onPart(parted)}>
              {translate("people.part.do", { count })}
            </button>
          )}
        </div>
      )}
      <ul class="person-articles">
        {page.articles.map((each) => (
          <li key={keyOf(each.sighting)} class="person-article">
            <ArticleHead each={each} onOpen={onOpenArticle}>
              {parted !== null && (
                <input
                  type="checkbox"
                  aria-label={translate("people.part.tick", { title: each.article.article.source.title ?? each.article.url })}
                  checked={parted.some((ref) => refKey(ref) === keyOf(each.sighting))}
                  onChange={() => toggle(each.sighting)}
                />
              )}
            </ArticleHead>
            {each.sayings.length === 0 && <p class="says-nothing">{translate("people.saysNothing")}</p>}
            {each.sayings.map((saying) => (
              <SayingBlock key={saying.said.id} saying={saying} article={each.article} onOpenPlace={onOpenPlace} />
            ))}
          </li>
        ))}
      </ul>
      {page.hasMore && (
        <button type="button" class="more" onClick={onMore}>
          {translate("people.moreArticles")}
        </button>
      )}
    </section>
  );
}

interface ArticleHeadProps {
  readonly each: PersonArticle;
  readonly onOpen: (article: RecordId) => void;
  readonly children: ComponentChildren;
}

function ArticleHead({ each: { article, sighting }, onOpen, children }: ArticleHeadProps) {
  const { translate, locale } = useWords();
  const { title, site, published } = article.article.source;
  const date = published === null ? null : formatPublished(published, locale);
  return (
    <div class="person-article-head">
      {children}
      <div class="row-main">
        <h3>
          <button
            type="button"
            class="link"
            lang={article.article.language}
            title={translate("people.openArticle")}
            onClick={() => onOpen(article.id)}
          >
            {title ?? translate("article.untitled")}
          </button>
        </h3>
        <p class="meta">
          {site !== null && <span class="site">{site}</span>}
          <span>{date ?? formatTime(article.savedAt, locale)}</span>
          <span lang={sighting.language}>{sighting.offices.map(({ words }) => words).join("; ")}</span>
        </p>
      </div>
    </div>
  );
}

interface SayingProps {
  readonly saying: Saying;
  readonly article: PersonArticle["article"];
  readonly onOpenPlace: ArticleActions["onOpenPlace"];
}

function SayingBlock({ saying: { said, figures }, article, onOpenPlace }: SayingProps) {
  const { translate, locale } = useWords();
  const { text, language } = article.article;
  return (
    <div class="saying">
      <button
        type="button"
        class="row quote"
        data-kind={said.kind}
        title={translate("people.toPlace")}
        onClick={() => onOpenPlace(article, { type: "span", ...said.span })}
      >
        <span class="row-main">
          <span class="said-kind">{translate(`kind.${said.kind}.one`)}</span>
          <span class="said-words" lang={language}>
            {beginning(text, said.span)}
          </span>
        </span>
        <GoIcon />
      </button>
      {figures.length > 0 && (
        <ul class="given" aria-label={translate("people.figuresHere")}>
          {figures.map((figure) => (
            <li key={figure.id} data-kind="statistic">
              <button
                type="button"
                class="given-figure"
                lang={language}
                title={formatFigure(figure, translate, locale)}
                onClick={() => onOpenPlace(article, { type: "span", ...figure.span })}
              >
                {slice(text, figure.span)}
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
