import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { Colour } from "../../src/core/note";
import { pause, STORY, setPage, until } from "../dom/marked-page";
import { api, ask, inject, leave, living, ours, restart, tell, use } from "./content-world";

const WORDS = "would stay closed until spring";

beforeEach(() => {
  restart();
  setPage(STORY);
});
afterEach(() => {
  leave();
  document.getSelection()?.removeAllRanges();
});

async function open(): Promise<void> {
  await inject();
  await until("the marks", () => CSS.highlights.has("onrecord-quote"));
  await ask("getNotes", {});
  await use();
}

function select(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = (node.nodeValue ?? "").indexOf(words);
    if (at >= 0) document.getSelection()?.setBaseAndExtent(node, at, node, at + words.length);
  }
}

function painted(colour: Colour): readonly string[] {
  return [...(CSS.highlights.get(`onrecord-note-${colour}`) ?? [])].map((range) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return live.toString();
  });
}

async function shown(selector: string): Promise<HTMLElement> {
  await until(selector, () => ours(selector)?.closest(".placed") != null);
  const element = ours(selector);
  if (element === null) throw new Error(`no ${selector}`);
  return element;
}

async function press(selector: string): Promise<void> {
  (await shown(selector)).click();
}

function write(field: HTMLElement, text: string): void {
  if (!(field instanceof HTMLTextAreaElement || field instanceof HTMLInputElement)) throw new Error("no field");
  field.value = text;
  field.dispatchEvent(new InputEvent("input", { bubbles: true }));
}

const key = (target: EventTarget, name: string, more: KeyboardEventInit = {}) =>
  target.dispatchEvent(new KeyboardEvent("keydown", { key: name, bubbles: true, composed: true, cancelable: true, ...more }));
const said = async (words: string) => until(words, () => ours(".toast-words")?.textContent === words);

describe("the toolbar", () => {
  it("comes beside the selection and never over it, and goes with it", async () => {
    await open();
    select(WORDS);
    const bar = (await shown(".toolbar")).getBoundingClientRect();
    const words = document.getSelection()?.getRangeAt(0).getBoundingClientRect();
    expect(bar.bottom <= (words?.top ?? 0) || bar.top >= (words?.bottom ?? 0)).toBe(true);
    document.getSelection()?.removeAllRanges();
    await until("its end", () => ours(".toolbar") === null);
  });

  it("is gone through by arrow keys, whose strokes the page does not get", async () => {
    await open();
    select(WORDS);
    const bar = await shown(".toolbar");
    let heard = 0;
    const hear = (): void => void heard++;
    document.addEventListener("keydown", hear);
    bar.querySelector("button")?.focus();
    const focused = () => bar.querySelector(":focus")?.getAttribute("aria-label");
    const seen = ["ArrowRight", "ArrowLeft", "ArrowLeft", "Home", "End"].map((name) => {
      key(bar.querySelector(":focus") ?? bar, name);
      return focused();
    });
    document.removeEventListener("keydown", hear);
    expect(seen).toEqual([
      "Highlight in green",
      "Highlight in yellow",
      "Copy link to these words",
      "Highlight in yellow",
      "Copy link to these words",
    ]);
    expect(heard).toBe(0);
  });

  it("does not come for words outside the article", async () => {
    setPage(`${STORY}<footer>All rights reserved by nobody</footer>`);
    await open();
    select("rights reserved");
    await pause(600);
    expect(ours(".toolbar")).toBeNull();
  });
});

describe("a note that has lost its place", () => {
  const GONE = "The district asked the province in March";
  const HERE = "which takes 40 minutes more";

  /** Keeps notes on these words, which the page then has no more. */
  async function lose(...words: readonly string[]): Promise<void> {
    await open();
    for (const each of words) {
      select(each);
      await press(".toolbar [data-colour='pink']");
      await until("the note", () => living().some((note) => note.selectors.quote.exact === each));
    }
    leave();
    setPage(words.reduce((html, each) => html.replace(each, "Nobody said anything else"), STORY));
    await open();
    await until("the loss", () => painted("pink").length === 0);
  }

  it("is placed anew from the toolbar, with undo", async () => {
    await lose(GONE);
    select(HERE);
    await press(".toolbar [aria-label='Place a lost note here']");
    await said("The note stands here now.");
    expect(painted("pink")).toEqual([HERE]);
    expect(living()).toMatchObject([{ selectors: { quote: { exact: HERE } } }]);
    await press(".toast-undo");
    await said("Undone.");
    expect(living()).toMatchObject([{ selectors: { quote: { exact: GONE } } }]);
  });

  it("is chosen by its words where there are several", async () => {
    await lose(GONE, "We found 31 cracks in two of its piers");
    select(HERE);
    await press(".toolbar [aria-label='Place a lost note here']");
    const places = [...(await shown(".toolbar")).querySelectorAll<HTMLElement>(".place")];
    expect(places).toHaveLength(2);
    places.find(({ textContent }) => textContent === GONE)?.click();
    await said("The note stands here now.");
    expect(painted("pink")).toEqual([HERE]);
  });

  it("is placed from the side panel onto what is selected, and nowhere without", async () => {
    await lose(GONE);
    const id = living()[0]?.id;
    expect(await ask("placeNote", { id })).toMatchObject({ ok: false, error: "error.noSelection" });
    select(HERE);
    expect(await ask("placeNote", { id })).toMatchObject({ ok: true });
    expect(painted("pink")).toEqual([HERE]);
    expect(await ask("placeNote", { id: "00000009-0000-4000-8000-000000000009" })).toMatchObject({ error: "error.noteElsewhere" });
  });

  it("is not spoken of where all have their places", async () => {
    await open();
    select(WORDS);
    expect((await shown(".toolbar")).querySelector("[aria-label='Place a lost note here']")).toBeNull();
  });
});

describe("the reading of a kept article", () => {
  const records = () => api.sent.filter(({ name }) => name === "recordReading").map(({ payload }) => payload);

  it("is taken down once its text has stood, and its notes with their new places", async () => {
    await open();
    await pause(2_300);
    expect(records()).toEqual([]); // nothing is kept
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    await until("the record", () => records().length === 1);
    expect(records()[0]).toMatchObject({ articleId: expect.any(String), text: expect.stringContaining(WORDS), moved: [] });
    const first = document.querySelector("p");
    first?.before(
      Object.assign(document.createElement("p"), { textContent: "This story was written anew in the evening of the same day." }),
    );
    await until("the second record", () => records().length === 2);
    expect(records()[1]).toMatchObject({ text: expect.stringContaining("written anew"), moved: [{ id: living()[0]?.id }] });
  });
});

describe("a highlight", () => {
  it("is painted at once, kept with its article, undone, and there again with the next run", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    expect(painted("pink")).toEqual([WORDS]);
    expect(document.getSelection()?.isCollapsed).toBe(true);
    await said("Highlighted.");
    expect(living()).toMatchObject([{ kind: "highlight", colour: "pink", selectors: { quote: { exact: WORDS } } }]);
    const { payload } = api.sent.find(({ name }) => name === "keepNote") ?? {};
    expect(payload).toMatchObject({ article: { url: expect.stringContaining(location.origin), findings: expect.any(Array) } });
    leave();
    expect(painted("pink")).toEqual([]);
    await open();
    expect(painted("pink")).toEqual([WORDS]);
    expect(await ask("getNotes", {})).toMatchObject({ value: { notes: [{ note: { colour: "pink" }, anchor: { state: "exact" } }] } });
  });

  it("is taken back by the undo", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='green']");
    await press(".toast-undo");
    await said("Undone.");
    expect([painted("green"), living()]).toEqual([[], []]);
  });

  it("that could not be kept is taken off the page, and said", async () => {
    await open();
    api.fault = "error.store.full";
    select(WORDS);
    await press(".toolbar [data-colour='blue']");
    expect(painted("blue")).toEqual([WORDS]);
    await until("the fault", () => ours(".toast-words")?.textContent?.startsWith("The disk is full or nearly full") === true);
    expect(ours(".toast [role='alert']")).not.toBeNull();
    expect(ours(".toast-undo")).toBeNull();
    expect(painted("blue")).toEqual([]);
  });

  it("by the menu has the reader's usual colour", async () => {
    api.stored = { noteColour: "violet" };
    await open();
    select(WORDS);
    expect(await ask("keepSelection", { as: "highlight" })).toEqual({ ok: true, value: null });
    await until("the colour", () => painted("violet").length === 1);
  });

  it("by the menu needs words", async () => {
    await open();
    expect(await ask("keepSelection", { as: "highlight" })).toMatchObject({ ok: false, error: "error.noSelection" });
    await said("Select some words of the article first.");
  });

  it("moves with its words, and is told as lost without them", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    await said("Highlighted.");
    const first = document.querySelector("article p");
    first?.before(
      Object.assign(document.createElement("p"), { textContent: "An update from the council came in this morning, before the news." }),
    );
    await until("the new place", () => painted("pink")[0] === WORDS && api.sent.filter(({ name }) => name === "notesChanged").length > 1);
    first?.remove();
    await until("the loss", () => painted("pink").length === 0);
    expect(await ask("getNotes", {})).toMatchObject({ value: { notes: [{ anchor: { state: "lost" } }] } });
    const [{ id = "" } = {}] = living();
    expect(await ask("jumpToNote", { id })).toMatchObject({ ok: false, error: "error.noteLost" });
    expect(await ask("editNote", { id })).toMatchObject({ ok: false, error: "error.noteLost" });
  });
});

describe("by touch", () => {
  const touch = (target: EventTarget, type: string) =>
    target.dispatchEvent(new PointerEvent(type, { pointerType: "touch", bubbles: true, composed: true, cancelable: true }));

  it("words are selected, and highlighted by a tap that leaves them selected until then", async () => {
    await open();
    touch(document.body, "pointerdown");
    touch(document.body, "pointercancel"); // the browser takes the gesture over for its handles
    select(WORDS);
    const swatch = await shown(".toolbar [data-colour='green']");
    touch(swatch, "pointerdown");
    touch(swatch, "pointerup");
    // What a browser does of a tap itself: it ends the selection unless this is prevented.
    const press = new MouseEvent("mousedown", { bubbles: true, composed: true, cancelable: true });
    expect(swatch.dispatchEvent(press)).toBe(false);
    swatch.click();
    await until("the note", () => painted("green").length === 1);
    expect(painted("green")).toEqual([WORDS]);
  });
});

describe("a note", () => {
  async function begin(): Promise<HTMLElement> {
    await open();
    select(WORDS);
    await ask("keepSelection", { as: "note" });
    return shown(".editor textarea");
  }

  it("has its place kept before a letter is written, and its words with Ctrl+Enter", async () => {
    const field = await begin();
    await until("the place", () => living().length === 1);
    write(field, "Ask the **district**.");
    const tags = await shown(".editor input");
    write(tags, "bridges, #spring, bridges");
    key(tags, "Enter", { ctrlKey: true });
    await said("Note saved.");
    expect(living()).toMatchObject([{ kind: "note", body: "Ask the **district**.", tags: ["bridges", "spring"] }]);
    expect(ours(".editor")).toBeNull();
    expect(api.drafts.size).toBe(0);
  });

  it("not saved is a draft at every keystroke, with tags and colour, and found again", async () => {
    write(await begin(), "Half a thou");
    expect([...api.drafts.values()]).toMatchObject([{ body: "Half a thou" }]);
    write(await shown(".editor input"), "brid");
    await press(".editor [aria-label='Blue']");
    await until("the draft", () => Object([...api.drafts.values()][0]).colour === "blue");
    leave();
    await open();
    const [{ id = "" } = {}] = living();
    expect(await ask("editNote", { id })).toEqual({ ok: true, value: null });
    const field = await shown(".editor textarea");
    expect(field).toHaveProperty("value", "Half a thou");
    expect(await shown(".editor input")).toHaveProperty("value", "brid");
    expect(ours(".editor [aria-pressed=true]")?.getAttribute("data-colour")).toBe("blue");
    expect(ours(".editor-hint")?.textContent).toContain("draft");
  });

  it("closed by Escape stays as a draft, and without a word leaves nothing", async () => {
    write(await begin(), "Half");
    key(await shown(".editor textarea"), "Escape");
    await until("the draft", () => api.drafts.size === 1);
    expect([ours(".editor"), living().length]).toEqual([null, 1]);
    const [{ id = "" } = {}] = living();
    await ask("editNote", { id });
    await press(".editor [aria-label='Delete']");
    await until("the end", () => living().length === 0 && api.drafts.size === 0);
    select(WORDS);
    await ask("keepSelection", { as: "note" });
    key(await shown(".editor textarea"), "Escape");
    await until("nothing", () => living().length === 0);
    expect(painted("yellow")).toEqual([]);
  });

  it("cancelled leaves nothing, draft included", async () => {
    write(await begin(), "Half");
    await until("the draft", () => api.drafts.size === 1);
    await press(".editor .tool:not([aria-label]):not(.primary)");
    await until("nothing", () => living().length === 0 && api.drafts.size === 0);
  });

  it("that could not be kept keeps its words on the screen, and is kept at the next try", async () => {
    await open();
    api.fault = "error.store.full";
    select(WORDS);
    await ask("keepSelection", { as: "note" });
    const field = await shown(".editor textarea");
    write(field, "Not lost");
    key(field, "Enter", { ctrlKey: true });
    await until("the fault", () => ours(".editor-fault") !== null);
    expect(field).toHaveProperty("value", "Not lost");
    api.fault = null;
    key(field, "Enter", { ctrlKey: true });
    await said("Note saved.");
    expect(living()).toMatchObject([{ body: "Not lost" }]);
  });

  it("does not take the keys of an input method for its own", async () => {
    const field = await begin();
    write(field, "tiê");
    key(field, "Enter", { ctrlKey: true, isComposing: true });
    key(field, "Escape", { isComposing: true });
    await pause(50);
    expect(ours(".editor")).not.toBeNull();
  });

  it("gives its undo: the words as they were", async () => {
    const field = await begin();
    write(field, "One");
    key(field, "Enter", { ctrlKey: true });
    await said("Note saved.");
    const [{ id = "" } = {}] = living();
    await ask("editNote", { id });
    write(await shown(".editor textarea"), "Two");
    key(await shown(".editor textarea"), "Enter", { ctrlKey: true });
    await until("the change", () => living()[0]?.body === "Two" && ours(".editor") === null);
    await press(".toast-undo");
    await until("the words", () => living()[0]?.body === "One");
  });
});

describe("two tabs", () => {
  it("stay in step: news of this article are fetched, others not", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    await said("Highlighted.");
    const fetches = () => api.sent.filter(({ name }) => name === "getKept").length;
    const before = fetches();
    await tell("everyone", "keptChanged", { urls: ["https://elsewhere.example/"] });
    await pause(50);
    expect(fetches()).toBe(before);
    for (const [id, note] of api.notes) api.notes.set(id, { ...note, colour: "green" });
    await tell("everyone", "keptChanged", { urls: [] });
    await until("the colour", () => painted("green").length === 1);
    expect(painted("pink")).toEqual([]);
  });
});

describe("a page that comes back from the browser's memory", () => {
  it("catches up", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    await said("Highlighted.");
    for (const [id, note] of api.notes) api.notes.set(id, { ...note, colour: "blue" });
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    await until("the colour", () => painted("blue").length === 1);
  });
});

describe("the library's wish", () => {
  it("brings a page that opens to its note, which lights up", async () => {
    await open();
    select(WORDS);
    await press(".toolbar [data-colour='pink']");
    await said("Highlighted.");
    leave();
    api.jump = living()[0]?.id ?? null;
    await open();
    await until("the light", () => CSS.highlights.has("onrecord-flash"));
  });

  it("is declined for a note of another page", async () => {
    await open();
    expect(await ask("jumpToNote", { id: "00000001-0000-4000-8000-000000000009" })).toMatchObject({ error: "error.noteElsewhere" });
  });
});
