import type { Article } from "./article";
import { type Finding, type FindingKind, spansOf } from "./finding";
import type { Summary } from "./summary";

/** Which kinds are painted. */
export type ShownKinds = Readonly<Record<FindingKind, boolean>>;

/** Why a page is not taken for an article. */
export type NotArticle = "no-text" | "too-short" | "list-page";

/** How the reading of a page stands. */
export type Reading =
  | {
      readonly state: "read";
      readonly article: Article;
      readonly findings: readonly Finding[];
      readonly summary: Summary;
      readonly shown: ShownKinds;
      /** Whether the page is so long that its end was not read. */
      readonly cut: boolean;
    }
  | { readonly state: "reading" }
  | { readonly state: "not-article"; readonly why: NotArticle }
  | { readonly state: "failed"; readonly message: string };

/** How many marks a reading has in the page. */
export function countMarks(reading: Reading): number {
  return reading.state === "read" ? reading.findings.reduce((count, finding) => count + spansOf(finding).length, 0) : 0;
}
