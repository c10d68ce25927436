import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { paintNotes } from "../../src/dom/note-painter";
import { readArticle } from "../../src/dom/read-article";
import { selectedWords } from "../../src/dom/selected";
import { clearSelection, selectedRanges } from "../../src/dom/selection";
import type { TextIndex } from "../../src/dom/text-index";
import { noteId } from "../store/samples";
import { pause, setPage } from "./marked-page";

const PAGE = `<p id="before">Menu and weather</p>
<article>
<h1>Cracks close bridge</h1>
<p id="a">The chairman of the <b id="b">district</b>, said that the bridge would stay closed until spring, and longer.</p>
<div class="related" hidden><p id="ad">Read also: ferries</p></div>
<p id="c">Drivers must go round by the old ferry, which takes 40 minutes more on a good day of the week.</p>
<p id="d">The district asked the province in March for money to mend the piers, and the province has not answered yet.</p>
</article>
<p id="after">Copyright and address</p>`;

let index: TextIndex;

beforeEach(() => {
  setPage(PAGE);
  const read = readArticle(document, { url: null, force: true });
  if (!read.ok) throw new Error(read.why);
  index = read.index;
});
afterEach(() => document.getSelection()?.removeAllRanges());

function node(id: string): Node {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`no ${id}`);
  return element;
}
const textOf = (id: string): Node => node(id).firstChild ?? node(id);
function select(from: Node, start: number, to: Node, end: number): string | null {
  document.getSelection()?.setBaseAndExtent(from, start, to, end);
  const selected = selectedWords(document, index);
  return selected === null ? null : index.text.slice(selected.span.start, selected.span.end);
}

describe("the words selected", () => {
  it("within a paragraph, spaces at the edges left out", () => {
    expect(select(textOf("a"), 3, textOf("a"), 13)).toBe("chairman");
  });
  it("backwards", () => {
    expect(select(textOf("a"), 12, textOf("a"), 4)).toBe("chairman");
  });
  it("over elements and paragraphs", () => {
    expect(select(textOf("b"), 0, textOf("c"), 7)).toBe(
      "district, said that the bridge would stay closed until spring, and longer.\nDrivers",
    );
  });
  it("a whole paragraph, as three clicks select it", () => {
    expect(select(node("c"), 0, node("d"), 0)).toBe(
      "Drivers must go round by the old ferry, which takes 40 minutes more on a good day of the week.",
    );
  });
  it("from outside the article into it", () => {
    expect(select(textOf("before"), 2, textOf("a"), 12)).toBe("Cracks close bridge\nThe chairman");
  });
  it("from the article to beyond it", () => {
    expect(select(textOf("d"), 95, textOf("after"), 3)).toBe("answered yet.");
  });
  it("from within what is no part of the text", () => {
    expect(select(textOf("ad"), 2, textOf("c"), 7)).toBe("Drivers");
  });
  it("of the whole page", () => {
    expect(select(document.body, 0, document.body, document.body.childNodes.length)).toBe(index.text);
  });

  it.each([
    ["nothing", () => select(textOf("a"), 3, textOf("a"), 3)],
    ["a space", () => select(textOf("a"), 3, textOf("a"), 4)],
    ["signs alone", () => select(node("a").childNodes[2] ?? node("a"), 0, node("a").childNodes[2] ?? node("a"), 2)],
    ["words before the article", () => select(textOf("before"), 0, textOf("before"), 4)],
    ["words after the article", () => select(textOf("after"), 0, textOf("after"), 9)],
    ["words of what is no part of the text", () => select(textOf("ad"), 0, textOf("ad"), 9)],
  ])("are none for %s", (_, selecting) => {
    expect(selecting()).toBeNull();
  });

  it("have the boxes of their lines, and none once they are gone", () => {
    select(textOf("a"), 4, textOf("a"), 12);
    const selected = selectedWords(document, index);
    expect(selected?.boxes()).toHaveLength(1);
    expect(selected?.element).toBe(node("a"));
    node("a").parentNode?.removeChild(node("a"));
    expect(selected?.boxes()).toEqual([]);
  });
});

describe("notes painted", () => {
  const words = (colour: string): readonly string[] =>
    [...(CSS.highlights.get(`onrecord-note-${colour}`) ?? [])].map((range) => {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      return live.toString();
    });
  const place = (n: number, colour: "yellow" | "blue", text: string) => {
    const start = index.text.indexOf(text);
    return { id: noteId(n), colour, span: { start, end: start + text.length } };
  };

  it("are one highlight for each colour, below the marks; painting again replaces them, undoing takes them away", () => {
    paintNotes(index, [place(1, "yellow", "chairman"), place(2, "blue", "old ferry"), place(3, "yellow", "the district,")]);
    expect(words("yellow")).toEqual(["chairman", "the district,"]);
    expect(words("blue")).toEqual(["old ferry"]);
    expect(CSS.highlights.get("onrecord-note-blue")?.priority).toBeLessThan(0);
    const painting = paintNotes(index, [place(1, "blue", "chairman")]);
    expect([words("yellow"), words("blue")]).toEqual([[], ["chairman"]]);
    expect(painting.notes).toMatchObject([{ key: noteId(1), id: noteId(1) }]);
    painting.undo();
    expect(CSS.highlights.size).toBe(0);
  });

  it("leave the page's nodes as they are", async () => {
    let mutations = 0;
    const observer = new MutationObserver((records) => {
      mutations += records.length;
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    paintNotes(index, [place(1, "yellow", "chairman of the district")]).undo();
    await pause(0);
    observer.disconnect();
    expect(mutations).toBe(0);
  });
});

describe("a selection that the document itself does not tell", () => {
  it("is seen in the open shadow root of an article, and taken away", () => {
    setPage("<main><news-story></news-story></main>");
    const root = document.querySelector("news-story")?.attachShadow({ mode: "open" });
    if (root === undefined) throw new Error("no root");
    root.replaceChildren(...new DOMParser().parseFromString(PAGE, "text/html").body.childNodes);
    const read = readArticle(document, { url: null, force: true });
    if (!read.ok) throw new Error(read.why);
    const words = root.getElementById("c")?.firstChild;
    if (!words) throw new Error("no paragraph");
    document.getSelection()?.setBaseAndExtent(words, 0, words, 7);
    const selected = selectedWords(document, read.index);
    expect(selected === null ? null : read.index.text.slice(selected.span.start, selected.span.end)).toBe("Drivers");
    clearSelection(document, read.index);
    expect(selectedRanges(document, read.index)).toEqual([]);
  });

  it("is seen in the frame that the article stands in", () => {
    setPage("<iframe></iframe>");
    const inner = document.querySelector("iframe")?.contentDocument;
    if (!inner) throw new Error("no frame");
    inner.body.replaceChildren(...new DOMParser().parseFromString(PAGE, "text/html").body.childNodes);
    const read = readArticle(inner, { url: null, force: true });
    const words = inner.getElementById("c")?.firstChild;
    if (!read.ok || !words) throw new Error("no article");
    inner.getSelection()?.setBaseAndExtent(words, 0, words, 7);
    const selected = selectedWords(document, read.index);
    expect(selected === null ? null : read.index.text.slice(selected.span.start, selected.span.end)).toBe("Drivers");
    clearSelection(document, read.index);
    expect(selectedWords(document, read.index)).toBeNull();
  });
});
