import { useState } from "preact/hooks";
import type { KeptArticle } from "../core/kept";
import type { Note } from "../core/note";
import type { ArticleActions } from "./library-state";
import { SeparateDialog } from "./separate-dialog";
import { useWords } from "./words";

interface ArticleAddressesProps {
  readonly article: KeptArticle;
  readonly notes: readonly Note[];
  readonly onSeparate: ArticleActions["onSeparate"];
}

/** Under which other addresses an article was met, each with the way to say that it is another article. Nothing for none. */
export function ArticleAddresses({ article: { url, urls }, notes, onSeparate }: ArticleAddressesProps) {
  const { translate } = useWords();
  const [asked, setAsked] = useState<string | null>(null);
  const others = urls.filter((other) => other !== url);
  if (others.length === 0) return null;
  return (
    <details class="addresses">
      <summary>{translate("library.otherAddresses", { count: others.length })}</summary>
      <ul>
        {others.map((other) => (
          <li key={other}>
            <span class="address">{other}</span>
            <button
              type="button"
              class="note-deed"
              aria-label={`${translate("library.separate")}: ${other}`}
              onClick={() => (notes.length === 0 ? onSeparate(other, []) : setAsked(other))}
            >
              {translate("library.separate")}
            </button>
          </li>
        ))}
      </ul>
      <p class="changes-bound">{translate("library.separateHint")}</p>
      {asked !== null && (
        <SeparateDialog
          address={asked}
          notes={notes}
          onSeparate={(chosen) => {
            setAsked(null);
            onSeparate(asked, chosen);
          }}
          onClose={() => setAsked(null)}
        />
      )}
    </details>
  );
}
