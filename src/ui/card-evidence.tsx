import type { Language } from "../core/article";
import type { Evidence } from "../core/finding";
import { slice } from "../core/span";
import { useWords } from "./words";

/** As many words as a reason needs; an official's evidence may stand all over the article. */
const MOST = 4;

/** Longest piece of evidence shown, in UTF-16 code units. */
const LONGEST = 80;

interface CardEvidenceProps {
  readonly evidence: readonly Evidence[];
  readonly text: string;
  readonly lang: Language;
}

/** The words that a finding rests on, each with its part. */
export function CardEvidence({ evidence, text, lang }: CardEvidenceProps) {
  const { translate } = useWords();
  const pieces = new Map<string, Evidence>();
  for (const piece of evidence) {
    const words = slice(text, piece.span).replace(/\s+/g, " ").trim();
    if (words !== "" && words.length <= LONGEST) pieces.set(`${piece.role} ${words.toLowerCase()}`, piece);
  }
  if (pieces.size === 0) return null;
  return (
    <ul class="evidence" aria-label={translate("card.evidence")}>
      {[...pieces].slice(0, MOST).map(([key, piece]) => (
        <li key={key}>
          <span class="role">{translate(`evidence.${piece.role}`)}</span> <span lang={lang}>{slice(text, piece.span)}</span>
        </li>
      ))}
    </ul>
  );
}
