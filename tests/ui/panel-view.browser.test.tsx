/** The side panel in a real Chromium. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { applyPalette } from "../../src/ui/apply-palette";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import type { PageView, ReadReading } from "../../src/ui/page-view";
import { PanelView } from "../../src/ui/panel-view";
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

function show(view: PageView) {
  const jump = { toFinding: vi.fn(), toSpan: vi.fn() };
  const onRead = vi.fn();
  act(() => render(<PanelView view={view} host="daily.example" message={null} jump={jump} onRead={onRead} />, root));
  return { jump, onRead };
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
