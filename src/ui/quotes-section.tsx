import { beginning } from "./excerpt";
import type { Jump } from "./jump";
import { groupBySpeaker, ofKind, type ReadReading, type SpeakerGroup } from "./page-view";
import { Section } from "./section";
import { useWords } from "./words";

/** Speakers shown at once. */
const FIRST = 4;

/** The quotes, speaker by speaker; those without a speaker last. */
export function QuotesSection({ reading, jump }: { readonly reading: ReadReading; readonly jump: Jump }) {
  const { translate } = useWords();
  return (
    <Section
      title={translate("popup.quotes")}
      items={groupBySpeaker(ofKind("quote", reading.findings), reading.findings)}
      first={FIRST}
      renderItem={(group) => <SpeakerQuotes key={group.said[0]?.id} group={group} reading={reading} jump={jump} />}
    />
  );
}

interface SpeakerQuotesProps {
  readonly group: SpeakerGroup;
  readonly reading: ReadReading;
  readonly jump: Jump;
}

function SpeakerQuotes({ group, reading, jump }: SpeakerQuotesProps) {
  const { article } = reading;
  return (
    <li class="speaker">
      <h3 class="speaker-name">
        <SpeakerName group={group} lang={article.language} />
      </h3>
      <ul class="rows">
        {group.said.map((quote) => (
          <li key={quote.id}>
            <button type="button" class="row quote" lang={article.language} data-kind="quote" onClick={() => jump.toFinding(quote.id, 0)}>
              <span class="clamp">{beginning(article.text, quote.span)}</span>
            </button>
          </li>
        ))}
      </ul>
    </li>
  );
}

function SpeakerName({ group, lang }: { readonly group: SpeakerGroup; readonly lang: string }) {
  const { translate } = useWords();
  if (group.speaker === null) return <span class="open">{translate("speaker.unknown")}</span>;
  const office = group.official?.offices[0]?.words;
  return (
    <span lang={lang}>
      {group.speaker.name}
      {office !== undefined && <span class="office">{office}</span>}
    </span>
  );
}
