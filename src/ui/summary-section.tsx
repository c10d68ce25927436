import { slice } from "../core/span";
import type { Jump } from "./jump";
import type { ReadReading } from "./page-view";
import { Section } from "./section";
import { useWords } from "./words";

/** Sentences of the summary shown at once. */
const FIRST = 4;

/** The summary, in the article's own sentences; each leads to its place. */
export function SummarySection({ reading, jump }: { readonly reading: ReadReading; readonly jump: Jump }) {
  const { translate } = useWords();
  return (
    <Section
      title={translate("popup.summary")}
      items={reading.summary.sentences}
      first={FIRST}
      renderItem={(span) => (
        <li key={span.start}>
          <button type="button" class="row sentence" lang={reading.article.language} onClick={() => jump.toSpan(span)}>
            {slice(reading.article.text, span)}
          </button>
        </li>
      )}
    />
  );
}
