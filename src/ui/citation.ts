/** Marked words with their source, as they are pasted into a text: who said it, where it stands, when it was published, and a link to the very words. */
import type { Article } from "../core/article";
import { escapeHtml, linkHtml } from "../core/export/html-text";
import { type Finding, spansOf } from "../core/finding";
import { slice } from "../core/span";
import { formatPublished } from "./format-date";
import { officialsById } from "./page-view";

/** The same in two dresses; programs take the one that they know. */
export interface Citation {
  readonly text: string;
  readonly html: string;
}

/** Opening marks of quotations: words that bring their own get no second pair. */
const OPENING = /^["“”„«‘']/u;

/** Cites the nth stretch of a finding. `link` opens the page at these words. In the article's language, as its words are. */
export function citationOf(article: Article, findings: readonly Finding[], finding: Finding, index: number, link: string): Citation {
  const { source, language, text } = article;
  const span = spansOf(finding)[index];
  const bare = span === undefined ? "" : slice(text, span).replace(/\s+/g, " ").trim();
  const words = OPENING.test(bare) ? bare : `“${bare}”`;
  const person = personOf(findings, finding);
  const published = source.published === null ? null : formatPublished(source.published, language);
  const title = source.title ?? link;
  const rest = [source.site, published].filter((part) => part !== null);
  return {
    text: [words, person, [source.title === null ? null : `“${title}”`, ...rest].filter((part) => part !== null).join(", "), link]
      .filter((line) => line !== null && line !== "")
      .join("\n"),
    html:
      `<blockquote cite="${escapeHtml(link)}">${escapeHtml(words)}</blockquote>` +
      `<p>${person === null ? "" : `${escapeHtml(person)}. `}${[linkHtml(title, link), ...rest.map(escapeHtml)].join(", ")}</p>`,
  };
}

/** Speaker, or official, with the first office; null where the article leaves it open. */
function personOf(findings: readonly Finding[], finding: Finding): string | null {
  if (finding.kind === "statistic") return null;
  if (finding.kind === "official") return withOffice(finding.name, finding.offices[0]?.words);
  const { speaker } = finding;
  if (speaker === null) return null;
  return withOffice(
    speaker.name,
    speaker.kind === "official" ? officialsById(findings).get(speaker.official)?.offices[0]?.words : undefined,
  );
}

function withOffice(name: string, office: string | undefined): string {
  return office === undefined ? name : `${name}, ${office}`;
}
