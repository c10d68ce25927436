/** A news site of our own that lives in one page: its articles come and go without a page load. What it says is invented, as are its people. */
import type { FindingKind } from "../../../src/core/finding";
import { type Page, waitFor } from "./driver";

/** A story of the site; `figure` and `name` are words that are marked in it and in no other one. */
export interface Story {
  readonly path: string;
  readonly title: string;
  readonly name: string;
  readonly figure: string;
  readonly paragraphs: readonly string[];
}

export const BRIDGE: Story = story("bridge", "Cracks close the old bridge", "Tống Văn Riềng", "31 cracks", "bridge over the Lam");
export const MARKET: Story = story("market", "Fire empties the covered market", "Khúc Thị Sâm", "214 stalls", "covered market");
export const DIKE: Story = story(
  "dike",
  "Dike gives way above the rice fields",
  "Lều Đình Mận",
  "57 hectares",
  "dike at the mouth of the river",
);

function story(path: string, title: string, name: string, figure: string, thing: string): Story {
  const paragraphs = [
    `The chairman of the district, ${name}, said on Monday that nobody knew yet what would become of the ${thing}, which the town has used for years.`,
    `An inspection in the spring had found ${figure}, and the people who live beside the ${thing} had written to the province more than once.`,
    `“We will not gamble with the lives of our people, and we will tell them what we know,” Mr. ${name.split(" ").at(-1)} told reporters in the afternoon.`,
    `The district asked the province in March for money for the ${thing}, and the province has not answered yet, as far as the town knows.`,
  ];
  return { path, title, name, figure, paragraphs };
}

export function bodyOf({ title, paragraphs }: Story): string {
  return `<h1>${title}</h1>${paragraphs.map((words) => `<p>${words}</p>`).join("")}`;
}

const STYLE =
  "article { font: 18px/28px serif; width: 40em; max-width: 90vw; margin: 2em auto } #clock { position: fixed; top: 0; right: 0 }";

/** A page with these contents. `window.touched` is when the page's own script changed it last, in ms of `performance.now()`. */
export function pageWith(body: string, head = ""): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The Lam Valley Post</title><style>${STYLE}</style>${head}
<script>
window.touched = 0;
window.touch = (change) => { const result = change(); window.touched = performance.now(); return result; };
</script></head><body>${body}</body></html>`;
}

/** The site: its router opens a story at once or, as over a network, a while after the address has changed. */
export function appPage(stories: readonly Story[], first: Story): string {
  const bodies = Object.fromEntries(stories.map((each) => [each.path, { title: each.title, html: bodyOf(each) }]));
  const script = `<script>
const stories = ${JSON.stringify(bodies)};
function show(path) {
  touch(() => {
    document.title = stories[path]?.title ?? "Front page";
    document.querySelector("#app").innerHTML = stories[path] ? "<article>" + stories[path].html + "</article>" : "<p>Nothing new.</p>";
  });
}
function go(path, late = 0) {
  history.pushState({ path }, "", "?story=" + path);
  if (late > 0) setTimeout(() => show(path), late); else show(path);
}
addEventListener("popstate", ({ state }) => show(state?.path ?? "${first.path}"));
</script>`;
  const head = `<link rel="canonical" href="/app.html"><meta property="og:title" content="${first.title}"><meta property="og:type" content="article">`;
  return pageWith(
    `<nav><a href="#top">Top</a></nav><div id="app"><article>${bodyOf(first)}</article></div><div id="clock"></div>${script}`,
    head,
  );
}

/** Waits until exactly these words are marked as of a kind. Gives how long after the page's last change of its own they were seen first, in ms. */
export function waitForMark(page: Page, kind: FindingKind, words: string): Promise<number> {
  return waitFor(`a ${kind} “${words}”`, () => page.evaluate(seeMark, `onrecord-${kind}`, words, 400));
}

/** Looks for the mark at short intervals for a while; null where it does not come. */
async function seeMark(name: string, words: string, patience: number): Promise<number | null> {
  const isThere = () =>
    [...(CSS.highlights.get(name) ?? [])].some((mark) => {
      const { startContainer: from, endContainer: to } = mark;
      if (!from.isConnected || !to.isConnected || mark.endOffset > (to.nodeValue ?? "").length) return false;
      const range = document.createRange();
      range.setStart(from, mark.startOffset);
      range.setEnd(to, mark.endOffset);
      return range.toString().includes(words);
    });
  for (const end = performance.now() + patience; performance.now() < end; ) {
    if (isThere()) return performance.now() - Number(Reflect.get(window, "touched"));
    await new Promise((resolve) => setTimeout(resolve, 4));
  }
  return null;
}

/** Runs a statement of the page's own, e.g. a call of its router. */
export function act(page: Page, statement: string): Promise<void> {
  return page.run(statement);
}
