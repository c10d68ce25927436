import { type Finding, spansOf } from "../core/finding";

/** Forwards or backwards in the text. */
export type StepBy = 1 | -1;

/** Which of its companions a mark is (0-based), and how many they are. */
export interface CompanionPlace {
  readonly index: number;
  readonly total: number;
}

/** The place of a mark among all mentions of the same person, or else among all findings of the same kind, in reading order. */
export function placeAmong(findings: readonly Finding[], finding: Finding, index: number): CompanionPlace {
  if (finding.kind === "official") return { index, total: finding.mentions.length };
  const start = startOf(finding);
  const starts = findings.filter(({ kind }) => kind === finding.kind).map(startOf);
  return { index: starts.filter((other) => other < start).length, total: starts.length };
}

function startOf(finding: Finding): number {
  return spansOf(finding)[0]?.start ?? 0;
}
