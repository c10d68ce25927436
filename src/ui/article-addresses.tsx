import type { KeptArticle } from "../core/kept";
import { useWords } from "./words";

interface ArticleAddressesProps {
  readonly article: KeptArticle;
  readonly onSeparate: (url: string) => void;
}

/** Under which other addresses an article was met, each with the way to say that it is another article. Nothing for none. */
export function ArticleAddresses({ article: { url, urls }, onSeparate }: ArticleAddressesProps) {
  const { translate } = useWords();
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
              onClick={() => onSeparate(other)}
            >
              {translate("library.separate")}
            </button>
          </li>
        ))}
      </ul>
      <p class="changes-bound">{translate("library.separateHint")}</p>
    </details>
  );
}
