/** Text within HTML: https://html.spec.whatwg.org/multipage/syntax.html. */

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;", "`": "&#96;" };

/** Text for elements and for quoted attributes. What HTML cannot hold (NUL, other control characters, halves of letters) is left out or replaced. */
export function escapeHtml(text: string): string {
  return text
    .replace(/\r\n?/g, "\n")
    .replace(/(?![\n\t])\p{Cc}/gu, "")
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/[&<>"'`]/g, (sign) => ESCAPES[sign] ?? sign);
}

/** A link to a web page; any other address (`javascript:`, `data:` …) stays plain text. */
export function linkHtml(words: string, url: string): string {
  if (!/^https?:\/\//i.test(url) || !URL_SIGNS.test(url)) return escapeHtml(words);
  return `<a href="${escapeHtml(url)}" rel="noopener noreferrer">${escapeHtml(words)}</a>`;
}

/** An address without white space and control characters, which browsers drop before they read it. */
const URL_SIGNS = /^[^\s\p{Cc}]+$/u;
