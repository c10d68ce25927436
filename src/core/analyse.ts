import type { Article } from "./article";
import { detectSpeech } from "./detect/detect-speech";
import { detectPeople, OFFICIAL_RULES } from "./detect/officials/detect-people";
import { SPEECH_RULES } from "./detect/speech-rules";
import { detectStatistics, STATISTIC_RULE_IDS } from "./detect/statistics";
import type { Finding, RuleId } from "./finding";
import { bySpan, type Span } from "./span";
import { finished } from "./steps";
import { readText } from "./text/read-text";

/** Article -> findings, in reading order of their first stretch. Equal articles give equal findings. Linear in the text but for sorting. */
export function analyse(article: Article): readonly Finding[] {
  return finished(analyseInSteps(article));
}

/** The same, for whoever has other things to do between the steps. */
export function* analyseInSteps(article: Article): Generator<void, readonly Finding[]> {
  const read = readText(article);
  yield;
  const { people, officials } = detectPeople(read);
  yield;
  const statistics = detectStatistics(read);
  yield;
  const { quotes, statements } = detectSpeech(read, people);
  return [...officials, ...statistics, ...quotes, ...statements].sort((a, b) => bySpan(firstSpan(a), firstSpan(b)));
}

/** Every rule that can make a finding or a mention. Each has its plain words in the locales under `rule.<id>`. */
export const RULES: readonly RuleId[] = [...OFFICIAL_RULES, ...STATISTIC_RULE_IDS, ...SPEECH_RULES];

const NOWHERE: Span = { start: 0, end: 0 };

function firstSpan(finding: Finding): Span {
  return finding.kind === "official" ? (finding.mentions[0]?.span ?? NOWHERE) : finding.span;
}
