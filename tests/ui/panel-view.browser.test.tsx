/** The side panel in a real Chromium. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { applyPalette } from "../../src/ui/apply-palette";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import type { PageView, ReadReading } from "../../src/ui/page-view";
import { NO_NOTES, type PanelActions, type PanelNotes } from "../../src/ui/panel-state";
import { PanelView } from "../../src/ui/panel-view";
import { sampleNote } from "../core/sample-backup";
import { noteId } from "../store/samples";
import { englishReading } from "./sample-reading";
import "../../src/ui/panel.css";

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  applyPalette(document.documentElement.style, DEFAULT_HUES);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

interface Shown {
  readonly kept?: PanelNotes;
  readonly place?: number | null;
}

function show(view: PageView, { kept = NO_NOTES, place = null }: Shown = {}) {
  const jump = { toFinding: vi.fn(), toSpan: vi.fn() };
  const note = {
    onRemoveNote: vi.fn(),
    onChangeNote: vi.fn(async () => true),
    onDraft: vi.fn(),
    onDropDraft: vi.fn(),
    onCopyNoteLink: vi.fn(),
  };
  const actions = {
    jump,
    note,
    onJumpToNote: vi.fn(),
    onTakeWords: vi.fn(),
    onPlaceNote: vi.fn(),
    onRead: vi.fn(),
    onUndo: vi.fn(),
    onForgetUndo: vi.fn(),
    onOpenOptions: vi.fn(),
  } satisfies PanelActions;
  const panel = <PanelView view={view} host="daily.example" kept={kept} place={place} message={null} undoable={null} actions={actions} />;
  act(() => render(panel, root));
  return actions;
}

function buttons(): HTMLButtonElement[] {
  return [...root.querySelectorAll("button")];
}

function button(words: string): HTMLButtonElement {
  const found = buttons().find((candidate) => candidate.textContent?.includes(words));
  if (found === undefined) throw new Error(`no button ${words}`);
  return found;
}

function rows(): number {
  return root.querySelectorAll("ol > li").length;
}

/** Nineteen findings times `times`, each with an id of its own. */
function longReading(times: number): ReadReading {
  const reading = englishReading();
  const findings = Array.from({ length: times }, (_, round) =>
    reading.findings.map((finding) => Object.assign({ ...finding }, { id: `${finding.id}${round}` })),
  );
  return { ...reading, findings: findings.flat() };
}

describe("the side panel", () => {
  it("lists every finding in reading order", () => {
    show({ state: "read", reading: englishReading() });
    expect(rows()).toBe(englishReading().findings.length);
    const words = root.querySelector("ol")?.textContent ?? "";
    const places = ["312 billion VND", "work would begin in March", "18,400 people", "worst ten metres", "12.5%"].map((part) =>
      words.indexOf(part),
    );
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it("narrows to the kinds that are chosen, and back to all", async () => {
    const { findings } = englishReading();
    const count = (...kinds: string[]): number => findings.filter((finding) => kinds.includes(finding.kind)).length;
    show({ state: "read", reading: englishReading() });
    await userEvent.click(button("Quotes"));
    expect(rows()).toBe(count("quote"));
    expect(button("Quotes").getAttribute("aria-pressed")).toBe("true");
    await userEvent.click(button("Officials"));
    expect(rows()).toBe(count("quote", "official"));
    await userEvent.click(button("Quotes"));
    await userEvent.click(button("Officials"));
    expect(rows()).toBe(findings.length);
  });

  it("says so when the chosen kinds have nothing", async () => {
    const reading = englishReading();
    show({ state: "read", reading: { ...reading, findings: reading.findings.filter((finding) => finding.kind !== "quote") } });
    await userEvent.click(button("Quotes"));
    expect(rows()).toBe(0);
    expect(root.textContent).toContain("Nothing of the kinds chosen above.");
  });

  it("leads to the place of a statement", async () => {
    const { jump } = show({ state: "read", reading: englishReading() });
    await userEvent.click(button("compensation would rise"));
    const statement = englishReading()
      .findings.filter((finding) => finding.kind === "statement")
      .at(-1);
    expect(jump.toFinding).toHaveBeenCalledExactlyOnceWith(statement?.id, 0);
  });

  it("draws a very long list in parts", async () => {
    show({ state: "read", reading: longReading(15) });
    expect(rows()).toBe(200);
    await userEvent.click(button("Show more"));
    expect(rows()).toBe(longReading(15).findings.length);
    expect(buttons().some((candidate) => candidate.textContent === "Show more")).toBe(false);
  });

  it("starts anew with another article: filters do not stick", async () => {
    show({ state: "read", reading: englishReading() });
    await userEvent.click(button("Quotes"));
    const other = englishReading();
    show({ state: "read", reading: { ...other, article: { ...other.article, text: `${other.article.text} ` } } });
    expect(rows()).toBe(other.findings.length);
  });

  it.each([
    [{ state: "unread" }, "Not read yet"],
    [{ state: "reading" }, "Reading the page…"],
    [{ state: "forbidden", why: "browser" }, "On Record may not read this page"],
  ] satisfies readonly (readonly [PageView, string])[])("%j says what goes on", (view, words) => {
    show(view);
    expect(root.textContent).toContain(words);
  });
});

describe("notes in the panel", () => {
  const { article, findings } = englishReading();
  const READ: PageView = { state: "read", reading: englishReading() };
  const at = article.text.indexOf("18,400 people");
  const found = { note: sampleNote(1), at: { start: at, end: at + 13 }, isMoved: false, changes: [] };
  const lost = { note: sampleNote(2), at: null, isMoved: false, changes: [] };
  const kept: PanelNotes = { notes: [found, lost], drafts: new Map(), tags: ["cầu"], versions: [] };

  it("stand among the findings, and the lost ones above with their words", () => {
    show(READ, { kept });
    expect(rows()).toBe(findings.length + 1);
    const places = [...root.querySelectorAll("ol > li")].map((row) => row.textContent ?? "");
    const index = places.findIndex((words) => words.includes("Ghi chú 1"));
    expect(places[index - 1]).toContain("18,400 people");
    expect(root.querySelector(".lost-notes")?.textContent).toContain("1 note whose words are no longer on the page");
    expect(root.querySelector(".lost-notes .note-quote")?.textContent).toBe(lost.note.selectors.quote.exact);
  });

  it("lead to their place; a lost one leads nowhere", async () => {
    const { onJumpToNote } = show(READ, { kept });
    await userEvent.click(root.querySelector("ol .note-go") ?? root);
    expect(onJumpToNote).toHaveBeenCalledExactlyOnceWith(noteId(1));
    expect(root.querySelector(".lost-notes .note-go")).toBeNull();
  });

  it("can be put elsewhere where they are lost, and take the new words where these were changed", async () => {
    const changed = { ...found, note: sampleNote(3), changes: [{ from: "18,300", to: "18,400" }] };
    const { onPlaceNote, onTakeWords } = show(READ, { kept: { ...kept, notes: [found, changed, lost] } });
    expect(root.querySelectorAll(".note-deed")).toHaveLength(3);
    await userEvent.click(button("Place the note here"));
    expect(onPlaceNote).toHaveBeenCalledExactlyOnceWith(noteId(2));
    await userEvent.click(button("Take the new words"));
    expect(onTakeWords).toHaveBeenCalledExactlyOnceWith(noteId(3));
  });

  it("are listed alone where only they are asked for", async () => {
    show(READ, { kept });
    await userEvent.click(button("Notes"));
    expect(rows()).toBe(1);
  });

  it("are changed where they stand: every keystroke is drafted, and only what changed is kept", async () => {
    const { note } = show(READ, { kept });
    await userEvent.click(root.querySelector("ol [aria-label^='Edit note']") ?? root);
    await userEvent.keyboard("!");
    expect(note.onDraft).toHaveBeenLastCalledWith(noteId(1), { body: "Ghi chú 1!", tags: "cầu", colour: "yellow" });
    await userEvent.type(root.querySelector("form input[type=text]") ?? root, ", đường");
    await userEvent.click(root.querySelector("form [data-colour=blue]") ?? root);
    expect(note.onDraft).toHaveBeenLastCalledWith(noteId(1), { body: "Ghi chú 1!", tags: "cầu, đường", colour: "blue" });
    await userEvent.click(button("Save"));
    expect(note.onChangeNote).toHaveBeenCalledExactlyOnceWith(noteId(1), { body: "Ghi chú 1!", tags: ["cầu", "đường"], colour: "blue" });
    await expect.poll(() => root.querySelector("form")).toBeNull();
    expect(note.onDropDraft).toHaveBeenCalledExactlyOnceWith(noteId(1));
  });

  it("stay open with all that was written where they could not be kept", async () => {
    const { note } = show(READ, { kept });
    note.onChangeNote.mockResolvedValueOnce(false);
    await userEvent.click(root.querySelector("ol [aria-label^='Edit note']") ?? root);
    await userEvent.keyboard("!{Control>}{Enter}{/Control}");
    await expect.poll(() => note.onChangeNote.mock.calls.length).toBe(1);
    expect(root.querySelector("textarea")?.value).toBe("Ghi chú 1!");
    expect(note.onDropDraft).not.toHaveBeenCalled();
  });

  it("Escape keeps what was begun, Cancel does not", async () => {
    const { note } = show(READ, { kept });
    const edit = (): Element => root.querySelector("ol [aria-label^='Edit note']") ?? root;
    await userEvent.click(edit());
    await userEvent.keyboard("!{Escape}");
    expect(root.querySelector("form")).toBeNull();
    expect(note.onDropDraft).not.toHaveBeenCalled();
    await userEvent.click(edit());
    await userEvent.click(button("Cancel"));
    expect(note.onDropDraft).toHaveBeenCalledExactlyOnceWith(noteId(1));
  });

  it("that are lost are kept so when the reader says it, and stand at the end without alarm", async () => {
    const { note } = show(READ, { kept });
    await userEvent.click(root.querySelector(".lost-notes [aria-label^='Keep as lost']") ?? root);
    expect(note.onChangeNote).toHaveBeenCalledExactlyOnceWith(lost.note.id, { keptLost: true });
    show(READ, { kept: { ...kept, notes: [found, { ...lost, note: { ...lost.note, keptLost: true } }] } });
    expect(root.querySelector(".lost-notes:not(.settled)")).toBeNull();
    expect(root.querySelector(".settled")?.textContent).toContain("1 note kept without its place");
    await userEvent.click(root.querySelector(".settled [aria-label^='No longer keep as lost']") ?? root);
  });

  it("are open with their draft when they come up", () => {
    show(READ, { kept: { ...kept, drafts: new Map([[noteId(1), { body: "dở dang", tags: "cầu, đư", colour: "pink" }]]) } });
    expect(root.querySelector("textarea")?.value).toBe("dở dang");
    expect(root.querySelector<HTMLInputElement>("form input[type=text]")?.value).toBe("cầu, đư");
    expect(root.querySelector<HTMLInputElement>("form [data-colour=pink] input")?.checked).toBe(true);
    expect(root.textContent).toContain("not saved yet");
  });

  it("are deleted at a click", async () => {
    const { note } = show(READ, { kept });
    await userEvent.click(root.querySelector("ol [aria-label^='Delete note']") ?? root);
    expect(note.onRemoveNote).toHaveBeenCalledExactlyOnceWith(noteId(1));
  });

  it("show, like findings, where the page is", () => {
    show(READ, { kept, place: at });
    expect(root.querySelectorAll("[aria-current]")).toHaveLength(1);
    expect(root.querySelector("[aria-current]")?.textContent).toContain("18,400 people");
    show(READ, { kept, place: 0 });
    expect(root.querySelector("ol > li")?.hasAttribute("aria-current")).toBe(true);
  });
});
