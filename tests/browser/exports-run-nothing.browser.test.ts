/** What is exported, opened in a browser: nothing that a field holds runs, whatever the field. Markdown as a common renderer shows it. */
import MarkdownIt from "markdown-it";
import { afterEach, describe, expect, it } from "vitest";
import { articlesToHtmlParts } from "../../src/core/export/html";
import { libraryToMarkdownParts } from "../../src/core/export/markdown";
import type { KeptArticle } from "../../src/core/kept";
import type { Note } from "../../src/core/note";
import { sampleArticle, sampleNote } from "../core/sample-backup";

const RUN = "parent.postMessage('ran','*')";
const HOSTILE = [
  `<script>${RUN}</script>`,
  `<img src=x onerror="${RUN}">`,
  `"><svg onload="${RUN}">`,
  `</style></title></textarea></blockquote><iframe srcdoc="<script>parent.${RUN}</script>">`,
  `[x](javascript:${RUN})`,
  `<javascript:${RUN}>`,
  `--><body onload="${RUN}">`,
  `\`\`\`\n<script>${RUN}</script>`,
];

/** The words in every field that may hold any. */
function poisoned(words: string): { articles: KeptArticle[]; notes: Note[] } {
  const kept = sampleArticle(1, ` ${words}`);
  const { source } = kept.article;
  const article = { ...kept.article, source: { ...source, site: words, title: words, authors: [words], published: words } };
  const note = sampleNote(1, 1, "Kinh phí", { body: words, tags: [words] });
  const quote = { ...note.selectors.quote, exact: words };
  return { articles: [{ ...kept, article }], notes: [note, { ...note, id: kept.id, selectors: { ...note.selectors, quote } }] };
}

let frame: HTMLIFrameElement | null = null;
afterEach(() => frame?.remove());

/** Opens a page that may run scripts, as a file that is opened does; tells whether anything ran, clicks on its links included. */
async function runs(html: string, isControl = false): Promise<boolean> {
  let ran = false;
  const listen = ({ data }: MessageEvent): void => {
    if (data === "ran") ran = true;
  };
  addEventListener("message", listen);
  frame = document.createElement("iframe");
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame?.addEventListener("load", resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const links = [...(frame.contentDocument?.querySelectorAll("a") ?? [])];
  if (!isControl) expect(links.length).toBeGreaterThan(0);
  for (const link of links) if (!/^https?:$/.test(link.protocol)) link.click();
  await new Promise((resolve) => setTimeout(resolve, 100));
  removeEventListener("message", listen);
  return ran;
}

const INK = { light: "#111111", dark: "#eeeeee" };
const INKS = { official: INK, statistic: INK, quote: INK, statement: INK };
const renderer = new MarkdownIt({ html: true, linkify: true });
renderer.validateLink = () => true; // a careless one

describe.each(HOSTILE)("with %j in every field", (words) => {
  it("the web page runs nothing, also without its policy", async () => {
    const html = [...articlesToHtmlParts(poisoned(words), 0, "en", INKS)].join("");
    expect(await runs(html)).toBe(false);
    frame?.remove();
    expect(await runs(html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, ""))).toBe(false);
  });

  it("the Markdown runs nothing", async () => {
    expect(await runs(renderer.render([...libraryToMarkdownParts(poisoned(words), 0, "en")].join("")))).toBe(false);
  });
});

it("the trial bites: the same words as they are do run", async () => {
  const ran: boolean[] = [];
  for (const words of HOSTILE.slice(0, 3)) {
    ran.push(await runs(`<p title="${words}">${words}</p>`, true));
    frame?.remove();
  }
  expect(ran).toEqual([true, true, true]);
});
