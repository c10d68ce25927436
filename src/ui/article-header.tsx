import { formatPublished } from "./format-date";
import type { ReadReading } from "./page-view";
import { useWords } from "./words";

interface ArticleHeaderProps {
  readonly reading: ReadReading;
  /** Host of the tab, where the article does not name its site. */
  readonly host: string | null;
}

/** Title, site, date, language and reading time. */
export function ArticleHeader({ reading, host }: ArticleHeaderProps) {
  const { translate, locale } = useWords();
  const { source, language } = reading.article;
  const published = source.published === null ? null : formatPublished(source.published, locale);
  const site = source.site ?? host;
  return (
    <header class="article">
      <p class="meta">
        {site !== null && <span class="site">{site}</span>}
        {published !== null && source.published !== null && <time dateTime={source.published}>{published}</time>}
      </p>
      <h1 class="title" lang={language}>
        {source.title ?? translate("article.untitled")}
      </h1>
      <p class="meta">
        <span>{translate(`language.${language}`)}</span>
        <span>{translate("article.readingTime", { count: reading.summary.readingMinutes })}</span>
        <span>{translate("article.words", { count: reading.summary.words })}</span>
      </p>
      {reading.cut && <p class="meta">{translate("article.cut")}</p>}
    </header>
  );
}
