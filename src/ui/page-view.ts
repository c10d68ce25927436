import type { Finding, FindingId, Official, Quote, Speaker, Statement } from "../core/finding";
import type { NotArticle, Reading } from "../core/reading";

/** Why On Record may not look at a page. */
export type Forbidden = "browser" | "store" | "file" | "pdf" | "other";

/** All that a popup or panel may have to show about the page beside it. */
export type PageView =
  | { readonly state: "reading" }
  | { readonly state: "read"; readonly reading: ReadReading }
  | { readonly state: "not-article"; readonly why: NotArticle }
  | { readonly state: "forbidden"; readonly why: Forbidden }
  /** The reader set this site to `never`. */
  | { readonly state: "never"; readonly site: string }
  /** Nothing has opened the page to us yet (a panel beside a site that is not listed). */
  | { readonly state: "unread" }
  /** `error` is a locale key of a plain sentence, `detail` what the machine said. */
  | { readonly state: "failed"; readonly error: string; readonly detail: string | null };

export type ReadReading = Extract<Reading, { state: "read" }>;

/** A reading as a view. */
export function viewOf(reading: Reading): PageView {
  switch (reading.state) {
    case "read":
      return { state: "read", reading };
    case "failed":
      return { state: "failed", error: "error.unknown", detail: reading.message };
    default:
      return reading;
  }
}

/** What one speaker said, in reading order. */
export interface SpeakerGroup {
  /** Null: the article leaves the speaker open. */
  readonly speaker: Speaker | null;
  /** The official that the speaker is, if one. */
  readonly official: Official | null;
  readonly said: readonly (Quote | Statement)[];
}

/** Groups what was said by speaker: in the order in which they first speak, those without a speaker last. */
export function groupBySpeaker(said: readonly (Quote | Statement)[], findings: readonly Finding[]): readonly SpeakerGroup[] {
  const officials = officialsById(findings);
  const groups = new Map<string, { speaker: Speaker | null; said: (Quote | Statement)[] }>();
  for (const words of said) {
    const key = speakerKey(words.speaker);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { speaker: words.speaker, said: [words] });
    else group.said.push(words);
  }
  const open = groups.get(speakerKey(null));
  const named = [...groups.values()].filter((group) => group !== open);
  return [...named, ...(open === undefined ? [] : [open])].map((group) => ({
    ...group,
    official: group.speaker?.kind === "official" ? (officials.get(group.speaker.official) ?? null) : null,
  }));
}

/** The officials among findings, by id. */
export function officialsById(findings: readonly Finding[]): ReadonlyMap<FindingId, Official> {
  return new Map(findings.flatMap((finding) => (finding.kind === "official" ? [[finding.id, finding] as const] : [])));
}

/** The findings of these ids that exist and are of a kind, in the order of the ids. */
export function pick<Kind extends Finding["kind"]>(
  kind: Kind,
  ids: readonly FindingId[],
  findings: readonly Finding[],
): readonly Extract<Finding, { kind: Kind }>[] {
  const byId = new Map(ofKind(kind, findings).map((finding) => [finding.id, finding]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** The findings of one kind, in reading order. */
export function ofKind<Kind extends Finding["kind"]>(
  kind: Kind,
  findings: readonly Finding[],
): readonly Extract<Finding, { kind: Kind }>[] {
  return findings.filter((finding): finding is Extract<Finding, { kind: Kind }> => finding.kind === kind);
}

function speakerKey(speaker: Speaker | null): string {
  if (speaker === null) return "open";
  return speaker.kind === "official" ? speaker.official : `${speaker.kind}:${speaker.name}`;
}
