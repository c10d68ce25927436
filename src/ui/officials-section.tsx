import { useState } from "preact/hooks";
import type { Official } from "../core/finding";
import { ChevronIcon } from "./icons";
import type { Jump } from "./jump";
import { pick, type ReadReading } from "./page-view";
import { Section } from "./section";
import { useWords } from "./words";

const FIRST = 6;

/** The officials by weight, with their offices; a click goes to the first mention, the next click to the next. */
export function OfficialsSection({ reading, jump }: { readonly reading: ReadReading; readonly jump: Jump }) {
  const { translate } = useWords();
  return (
    <Section
      title={translate("popup.officials")}
      items={pick("official", reading.summary.officials, reading.findings)}
      first={FIRST}
      renderItem={(official) => <OfficialRow key={official.id} official={official} jump={jump} lang={reading.article.language} />}
    />
  );
}

interface OfficialRowProps {
  readonly official: Official;
  readonly jump: Jump;
  readonly lang: string;
  /** `location` where the page is just now. */
  readonly current?: "location" | undefined;
}

/** One official; steps through the mentions. */
export function OfficialRow({ official, jump, lang, current: here }: OfficialRowProps) {
  const { translate } = useWords();
  const total = official.mentions.length;
  const [current, setCurrent] = useState<number | null>(null);
  const go = (step: 1 | -1): void => {
    const next = current === null ? 0 : (current + step + total) % total;
    setCurrent(next);
    jump.toFinding(official.id, next);
  };
  return (
    <li class="official" aria-current={here}>
      <button type="button" class="row" onClick={() => go(1)}>
        <span class="row-main">
          <span class="name" lang={lang} data-kind="official">
            {official.name}
          </span>
          <Offices official={official} lang={lang} />
        </span>
        <span class="count">
          {current === null ? translate("popup.mentions", { count: total }) : translate("popup.mentionOf", { index: current + 1, total })}
        </span>
      </button>
      {current !== null && total > 1 && (
        <span class="steps">
          <button
            type="button"
            class="step"
            aria-label={translate("popup.previousMention", { name: official.name })}
            onClick={() => go(-1)}
          >
            <ChevronIcon to="up" />
          </button>
          <button type="button" class="step" aria-label={translate("popup.nextMention", { name: official.name })} onClick={() => go(1)}>
            <ChevronIcon />
          </button>
        </span>
      )}
    </li>
  );
}

/** All offices of an official, one a line. */
export function Offices({ official, lang }: { readonly official: Official; readonly lang: string }) {
  return (
    <>
      {official.offices.map((office) => (
        <span key={office.words} class="office" lang={lang}>
          {office.words}
        </span>
      ))}
    </>
  );
}
