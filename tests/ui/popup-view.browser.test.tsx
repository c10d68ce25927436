/** The popup in a real Chromium: what it says, what a click and a key do, and that nothing sticks out. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Locale } from "../../src/locales";
import { applyPalette } from "../../src/ui/apply-palette";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import type { KeptHere } from "../../src/ui/keep-row";
import type { PageView } from "../../src/ui/page-view";
import { type PopupActions, PopupView } from "../../src/ui/popup-view";
import type { SiteState } from "../../src/ui/site-choice";
import { WordsContext, wordsOf } from "../../src/ui/words";
import { articleId } from "../store/samples";
import { englishReading, vietnameseReading } from "./sample-reading";
import "../../src/ui/popup.css";

const ASK: SiteState = { site: "daily.example", rule: "ask", isListed: false };

const READ: PageView = { state: "read", reading: englishReading() };

const STATES: readonly (readonly [string, PageView])[] = [
  ["read", READ],
  ["read, Vietnamese", { state: "read", reading: vietnameseReading() }],
  ["empty", { state: "read", reading: { ...englishReading(), findings: [] } }],
  ["reading", { state: "reading" }],
  ["no text", { state: "not-article", why: "no-text" }],
  ["too short", { state: "not-article", why: "too-short" }],
  ["list", { state: "not-article", why: "list-page" }],
  ["browser", { state: "forbidden", why: "browser" }],
  ["store", { state: "forbidden", why: "store" }],
  ["file", { state: "forbidden", why: "file" }],
  ["pdf", { state: "forbidden", why: "pdf" }],
  ["other", { state: "forbidden", why: "other" }],
  ["never", { state: "never", site: "daily.example" }],
  ["unread", { state: "unread" }],
  ["failed", { state: "failed", error: "error.noReceiver", detail: "x".repeat(500) }],
];

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

function actionsOf() {
  return {
    jump: { toFinding: vi.fn(), toSpan: vi.fn() },
    onShow: vi.fn(),
    onRead: vi.fn(),
    onChooseSite: vi.fn(),
    onOpenPanel: vi.fn(),
    onOpenOptions: vi.fn(),
    keep: { onKeep: vi.fn(), onOpenLibrary: vi.fn(), onExport: vi.fn() },
  } satisfies PopupActions;
}

interface Shown {
  readonly site?: SiteState | null;
  readonly kept?: KeptHere | null;
  readonly locale?: Locale;
}

function show(view: PageView, { site = ASK, kept = { articleId: null, notes: 0 }, locale = "en" }: Shown = {}) {
  const actions = actionsOf();
  const popup = <PopupView view={view} site={site} kept={kept} message={null} actions={actions} />;
  act(() => render(<WordsContext.Provider value={wordsOf(locale)}>{popup}</WordsContext.Provider>, root));
  return actions;
}

/** The control with this accessible name (as far as text and `aria-label` make it). */
function control(name: string | RegExp): HTMLElement {
  const controls = [...root.querySelectorAll<HTMLElement>("button, input, summary")];
  const found = controls.find((candidate) => {
    const own = candidate.getAttribute("aria-label") ?? candidate.closest("label")?.textContent ?? candidate.textContent ?? "";
    return typeof name === "string" ? own.trim() === name : name.test(own);
  });
  if (found === undefined) throw new Error(`no control ${name}`);
  return found;
}

describe("every state", () => {
  const inBothLanguages = STATES.flatMap(([name, view]) => [[name, "en", view] as const, [name, "vi", view] as const]);

  it.each(inBothLanguages)("%s (%s) fits, speaks, and leaves no placeholder", (_, locale, view) => {
    show(view, { locale });
    const body = root.querySelector(".body");
    if (body === null) throw new Error("no body");
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(body.scrollWidth).toBeLessThanOrEqual(body.clientWidth);
    expect(root.querySelector("footer")?.getBoundingClientRect().bottom).toBeLessThanOrEqual(innerHeight);
    expect(root.querySelector("[role=status]")?.textContent).not.toBe("");
    expect(root.textContent).not.toMatch(/\{\w+\}/);
  });

  it.each(inBothLanguages)("%s (%s) names every control", (_, locale, view) => {
    show(view, { locale });
    for (const button of root.querySelectorAll("button")) {
      expect((button.getAttribute("aria-label") ?? button.textContent ?? "").trim()).not.toBe("");
    }
  });

  it.each([
    ["list", /anyway/, true],
    ["never", /once/, true],
    ["failed", /Try again/, false],
  ] as const)("%s offers a way on", async (name, label, force) => {
    const actions = show(STATES.find(([state]) => state === name)?.[1] ?? READ);
    await userEvent.click(control(label));
    expect(actions.onRead).toHaveBeenCalledExactlyOnceWith(force);
  });
});

describe("an article", () => {
  it("shows title, site, date, language, reading time, and both officials with their offices", () => {
    show(READ);
    for (const words of ["River dyke at Lam Khe", "Bac Lam Daily", "13 Jan 2026, 08:20", "English", "4 min read", "1,204 words"]) {
      expect(root.textContent).toContain(words);
    }
    expect([...root.querySelectorAll(".official")].map((row) => row.textContent)).toEqual([
      "Tran Quoc MinhChairman of the Bac Lam Provincial People's Committee3 mentions",
      "Le Thi HanhDeputy Director of the Department of Dyke Management2 mentions",
    ]);
  });

  it("steps through the mentions of an official, and round", async () => {
    const { jump } = show(READ);
    const [official] = englishReading().summary.officials;
    for (const index of [0, 1, 2, 0]) {
      await userEvent.click(control(/^Tran Quoc Minh/));
      expect(jump.toFinding).toHaveBeenLastCalledWith(official, index);
    }
    await userEvent.click(control("Previous mention of Tran Quoc Minh"));
    expect(jump.toFinding).toHaveBeenLastCalledWith(official, 2);
    expect(control(/^Tran Quoc Minh/).textContent).toContain("3 of 3");
  });

  it("leads from a sentence, a figure and a quote to its place", async () => {
    const { jump } = show(READ);
    const { summary, findings } = englishReading();
    await userEvent.click(control("Some 18,400 people live behind the weakest stretch."));
    expect(jump.toSpan).toHaveBeenLastCalledWith(summary.sentences[1]);
    await userEvent.click(control(/312,000,000,000 VND/));
    expect(jump.toFinding).toHaveBeenLastCalledWith(summary.statistics[0], 0);
    await userEvent.click(control(/worst ten metres/));
    const quote = findings.find((finding) => finding.kind === "quote" && finding.speaker?.name === "Le Thi Hanh");
    expect(jump.toFinding).toHaveBeenLastCalledWith(quote?.id, 0);
  });

  it("says a value only where it tells more than the words", () => {
    show(READ);
    expect(control(/18,400 people live/).querySelector(".value")).toBeNull();
    expect(root.textContent).toContain("64/81 hamlets = 79%");
  });

  it("switches a kind off, and nothing else", async () => {
    const { onShow } = show(READ);
    const statements = control(/Statements/);
    expect(statements.getAttribute("aria-checked")).toBe("true");
    await userEvent.click(statements);
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ official: true, statistic: true, quote: true, statement: false });
  });

  it("opens a long list and closes it again", async () => {
    show(READ);
    const figures = (): number => root.querySelectorAll(".surface").length;
    expect(figures()).toBe(5);
    await userEvent.click(control("Show all 8"));
    expect(figures()).toBe(8);
    await userEvent.click(control("Show fewer"));
    expect(figures()).toBe(5);
  });

  it("is worked by keys alone: every control is reached, and shows that it is", async () => {
    show(READ);
    // A group of radio buttons is one stop, at the chosen one.
    const stops = root.querySelectorAll("button:not(.menu-item), summary, input:checked").length;
    const reached = new Set<Element>();
    for (let presses = 0; presses < stops; presses++) {
      await userEvent.keyboard("{Tab}");
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) break;
      const ring = activeElement instanceof HTMLInputElement ? (activeElement.nextElementSibling ?? activeElement) : activeElement;
      expect(getComputedStyle(ring).outlineStyle, activeElement.textContent ?? "").toBe("solid");
      reached.add(activeElement);
    }
    expect(reached.size).toBe(stops);
  });
});

describe("keeping", () => {
  it("saves an article that is not kept", async () => {
    const { keep } = show(READ);
    await userEvent.click(control("Save article"));
    expect(keep.onKeep).toHaveBeenCalledOnce();
  });

  it("cannot be done before it is known whether it is kept", () => {
    show(READ, { kept: null });
    expect(control("Save article").matches(":disabled")).toBe(true);
  });

  it("tells that it is kept, with how many notes, and leads there", async () => {
    const { keep } = show(READ, { kept: { articleId: articleId(7), notes: 2 } });
    await userEvent.click(control(/^Saved · 2 notes$/));
    expect(keep.onOpenLibrary).toHaveBeenCalledExactlyOnceWith(articleId(7));
    expect(() => control("Save article")).toThrow();
  });

  it("leads to the library", async () => {
    const { keep } = show(READ);
    await userEvent.click(control("Open library"));
    expect(keep.onOpenLibrary).toHaveBeenCalledExactlyOnceWith(null);
  });

  it.each([
    ["markdown", /^Markdown$/],
    ["json", /^JSON backup/],
  ] as const)("exports as %s, and closes the choice", async (format, label) => {
    const { keep } = show(READ);
    await userEvent.click(control("Export article"));
    await userEvent.click(control(label));
    expect(keep.onExport).toHaveBeenCalledExactlyOnceWith(format);
    expect(root.querySelector("details")?.open).toBe(false);
  });

  it("says that JSON saves the article first, where it does", () => {
    show(READ);
    expect(root.querySelector(".menu")?.textContent).toContain("saves the article first");
    show(READ, { kept: { articleId: articleId(7), notes: 0 } });
    expect(root.querySelector(".menu")?.textContent).not.toContain("saves the article first");
  });

  it("closes the choice of forms with Escape, back to its button", async () => {
    show(READ);
    await userEvent.click(control("Export article"));
    await userEvent.keyboard("{Tab}{Escape}");
    expect(root.querySelector("details")?.open).toBe(false);
    expect(document.activeElement).toBe(root.querySelector("summary"));
  });
});

describe("the choice for the site", () => {
  it.each([
    ["any site", ASK, ["Always", "On click", "Never"]],
    ["a listed site", { ...ASK, rule: "always", isListed: true } as const, ["Always", "Never"]],
  ])("%s", (_, site, labels) => {
    show(READ, { site });
    expect([...root.querySelectorAll(".segment")].map((label) => label.textContent)).toEqual(labels);
  });

  it("is made by one click", async () => {
    const { onChooseSite } = show(READ);
    await userEvent.click(control("Always"));
    expect(onChooseSite).toHaveBeenCalledExactlyOnceWith("always");
  });

  it("goes back to what holds when the browser refuses", async () => {
    show(READ);
    await userEvent.click(control("Always"));
    show(READ); // as after a refusal: the same rule, drawn anew
    expect([...root.querySelectorAll<HTMLInputElement>(".segment input")].map((input) => input.checked)).toEqual([false, true, false]);
  });

  it("is not there for a page without a site", () => {
    show({ state: "forbidden", why: "browser" }, { site: null });
    expect(root.querySelector("fieldset")).toBeNull();
  });
});
