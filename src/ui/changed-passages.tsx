import { useState } from "preact/hooks";
import type { Language } from "../core/article";
import type { Comparison, Passage, Piece } from "../core/compare/comparison";
import { useWords } from "./words";

/** Places that are shown at first, and more at each press. */
const PAGE = 30;

/** Figures and names that were changed, before everything else. Nothing for none. */
export function ChangedTelling({ edits, language }: Pick<Comparison, "edits"> & { readonly language: Language }) {
  const { translate } = useWords();
  const [most, setMost] = useState(PAGE);
  if (edits.length === 0) return null;
  return (
    <>
      <h3 class="changes-heading">{translate("changes.telling")}</h3>
      <ul class="changes-telling" lang={language}>
        {edits.slice(0, most).map(({ from, to, after }, index) => (
          <li key={index}>
            {from !== "" && <Told kind="deleted" text={from} />}
            {from !== "" && to !== "" && <span aria-hidden="true"> → </span>}
            {to !== "" && <Told kind="inserted" text={to} />}
            {after !== "" && <span class="changes-after"> {after}</span>}
          </li>
        ))}
      </ul>
      <More left={edits.length - most} onMore={() => setMost(most + PAGE)} />
    </>
  );
}

/** The changes in their places. */
export function ChangedPassages({ passages, language }: Pick<Comparison, "passages"> & { readonly language: Language }) {
  const { translate } = useWords();
  const [most, setMost] = useState(PAGE);
  if (passages.length === 0) return null;
  return (
    <>
      <h3 class="changes-heading">{translate("changes.places")}</h3>
      <ol class="changes-places" lang={language}>
        {passages.slice(0, most).map((passage, index) => (
          <li key={index}>
            <PassageText passage={passage} />
          </li>
        ))}
      </ol>
      <More left={passages.length - most} onMore={() => setMost(most + PAGE)} />
    </>
  );
}

function PassageText({ passage: { pieces, isCutBefore, isCutAfter } }: { readonly passage: Passage }) {
  return (
    <>
      {isCutBefore && "… "}
      {pieces.map(({ kind, text }, index) => (kind === "same" ? text : <Told key={index} kind={kind} text={text} />))}
      {isCutAfter && " …"}
    </>
  );
}

/** Struck out or underlined, and said in words to those who do not see it: few screen readers tell of `del` and `ins`. */
function Told({ kind, text }: { readonly kind: Exclude<Piece["kind"], "same">; readonly text: string }) {
  const { translate, locale } = useWords();
  const label = (
    <span class="unseen" lang={locale}>
      {` ${translate(`changes.${kind}`)} `}
    </span>
  );
  const end = (
    <span class="unseen" lang={locale}>
      {` (${translate("changes.end")}) `}
    </span>
  );
  const isGone = kind === "deleted" || kind === "movedAway";
  const className = kind === "movedAway" || kind === "movedHere" ? "is-moved" : undefined;
  return isGone ? (
    <del class={className}>
      {label}
      {text}
      {end}
    </del>
  ) : (
    <ins class={className}>
      {label}
      {text}
      {end}
    </ins>
  );
}

function More({ left, onMore }: { readonly left: number; readonly onMore: () => void }) {
  const { translate } = useWords();
  if (left <= 0) return null;
  return (
    <button type="button" class="more" onClick={onMore}>
      {translate("changes.more", { count: left })}
    </button>
  );
}
