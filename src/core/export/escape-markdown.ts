/** Text that CommonMark, GitHub's flavour, Obsidian and Logseq all show to the letter. */

/** What means something anywhere in a line: CommonMark's own signs, tables, strike-through, tags and maths. */
const SIGNS = /[\\`*_[\]<>|~#$^]/g;
/** What means something in pairs: highlights, comments, macros, properties. */
const PAIRS = /==|%%|\{\{|\}\}|::/g;
/** What would be read as a character entity. */
const ENTITY = /&(?=#?[\p{L}\p{N}]+;)/gu;
/** What makes a list, a rule or a heading at the beginning of a line. */
const BLOCK_START = /^([-+=:]|\d{1,9}(?=[.)]))/;

/** The text on one line; runs of white space become one space. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\s\u0085]+/g, " ")
    .trim()
    .replace(SIGNS, "\\$&")
    .replace(PAIRS, (pair) => [...pair].map((sign) => `\\${sign}`).join(""))
    .replace(ENTITY, "\\&")
    .replace(BLOCK_START, (start) => (/\d/.test(start) ? `${start}\\` : `\\${start}`));
}

/** A block quotation; every line of the text is a paragraph of it. */
export function quoteMarkdown(text: string): string {
  const lines = text.split("\n").flatMap((line) => (line.trim() === "" ? [] : [`> ${escapeMarkdown(line)}`]));
  return lines.join("\n>\n");
}

/** A link, from plain words and an address; the words alone where the address is none of the web (`javascript:`, `data:` …). */
export function linkMarkdown(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url)) return escapeMarkdown(words);
  return `[${escapeMarkdown(words)}](<${addressMarkdown(url)}>)`;
}

/** An address as it may stand in `<>` or bare. */
export function addressMarkdown(url: string): string {
  return url
    .replace(/[\s<>\\]/g, (sign) => encodeURIComponent(sign))
    .replace(/\p{Surrogate}/gu, "%EF%BF%BD")
    .replace(ENTITY, "&amp;");
}

/**
 * What the reader wrote in Markdown, as they wrote it, but for HTML (a tag or comment could swallow or act upon the rest of the file) and for
 * links that act (`javascript:`, `data:` …, which a backup from elsewhere may bring). Links to web and mail addresses stay, and those without
 * a scheme.
 */
export function withoutActions(markdown: string): string {
  return markdown.replace(/<(?!(?:https?:\/\/|mailto:)[^\s<>]*>)(?=[a-z/!?])/gi, "\\<").replace(ACTING_LINK, "]\\");
}

/** The bracket before an address with another scheme; an entity may hide the colon, or any letter. */
const ACTING_LINK = /\](?=[(:]\s*\\?<?(?!https?:|mailto:)[^\s/?#\]]*[:&])/gi;
