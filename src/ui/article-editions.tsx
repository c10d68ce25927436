import { useEffect, useState } from "preact/hooks";
import type { RecordId } from "../core/note";
import { Dialog } from "./dialog";
import { formatPublished, formatTime } from "./format-date";
import type { ArticleActions, EditionChoice, EditionShown } from "./library-state";
import { useWords } from "./words";

interface ArticleEditionsProps {
  readonly editions: readonly EditionShown[];
  readonly actions: Pick<ArticleActions, "onFindEditions" | "onLinkEdition" | "onUnlinkEdition" | "onOpenArticle" | "onCompare">;
}

/** The same article in other languages, as the reader linked them, and the way to link one. */
export function ArticleEditions({ editions, actions }: ArticleEditionsProps) {
  const { translate } = useWords();
  const [isAsking, setAsking] = useState(false);
  return (
    <div class="editions">
      {editions.length > 0 && (
        <ul aria-label={translate("editions.title")}>
          {editions.map((edition) => (
            <li key={edition.link} class="edition">
              <button type="button" class="entry-open" onClick={() => actions.onOpenArticle(edition.article.id)}>
                <EditionFacts edition={edition} />
              </button>
              <button
                type="button"
                class="note-deed"
                aria-label={`${translate("compare.do")}: ${edition.article.title ?? edition.article.url}`}
                onClick={() => actions.onCompare(edition.article.id)}
              >
                {translate("compare.do")}
              </button>
              <button
                type="button"
                class="note-deed"
                aria-label={`${translate("editions.unlink")}: ${edition.article.title ?? edition.article.url}`}
                onClick={() => actions.onUnlinkEdition(edition.link)}
              >
                {translate("editions.unlink")}
              </button>
            </li>
          ))}
        </ul>
      )}
      <button type="button" class="note-deed" onClick={() => setAsking(true)}>
        {translate("editions.link")}
      </button>
      {isAsking && (
        <EditionDialog
          onFind={actions.onFindEditions}
          onChoose={(id) => {
            setAsking(false);
            actions.onLinkEdition(id);
          }}
          onClose={() => setAsking(false)}
        />
      )}
    </div>
  );
}

interface EditionDialogProps {
  readonly onFind: ArticleActions["onFindEditions"];
  readonly onChoose: (id: RecordId) => void;
  readonly onClose: () => void;
}

/** Asks which saved article it is: the likeliest first. */
function EditionDialog({ onFind, onChoose, onClose }: EditionDialogProps) {
  const { translate } = useWords();
  const [query, setQuery] = useState("");
  const [offered, setOffered] = useState<readonly EditionChoice[] | null>(null);
  useEffect(() => {
    let isWanted = true;
    onFind(query).then((found) => isWanted && setOffered(found));
    return () => {
      isWanted = false; // a later question counts
    };
  }, [query]);
  return (
    <Dialog title={translate("editions.ask")} onClose={onClose}>
      <input
        type="search"
        class="join-search"
        value={query}
        aria-label={translate("editions.search")}
        placeholder={translate("editions.search")}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul class="join-list">
        {offered?.map((choice) => (
          <li key={choice.article.id}>
            <button type="button" class="entry-open" onClick={() => onChoose(choice.article.id)}>
              <EditionFacts edition={choice} />
            </button>
          </li>
        ))}
      </ul>
      <p class="none" role="status">
        {offered?.length === 0 && translate("library.nothing")}
      </p>
    </Dialog>
  );
}

function EditionFacts({ edition: { article, language } }: { readonly edition: EditionChoice }) {
  const { translate, locale } = useWords();
  const published = article.published === null ? null : formatPublished(article.published, locale);
  return (
    <>
      <span class="entry-title" lang={language}>
        {article.title ?? translate("article.untitled")}
      </span>
      <span class="meta">
        <span>{translate(`language.${language}`)}</span>
        {article.site !== null && <span class="site">{article.site}</span>}
        <span>{published ?? formatTime(article.savedAt, locale)}</span>
      </span>
    </>
  );
}
