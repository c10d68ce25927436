import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Finding, findingId, type Quantity, ruleId, type Unit } from "../../src/core/finding";
import { articleFromText } from "../../src/core/plain-article";
import type { Span } from "../../src/core/span";
import type { Locale } from "../../src/locales";
import type { MarkActions } from "../../src/ui/card-actions";
import type { CardItem } from "../../src/ui/card-item";
import { defaultLook } from "../../src/ui/look";
import { type MountedCard, mountCard } from "../../src/ui/mount-card";
import type { NoteActions } from "../../src/ui/note-section";

const TEXT =
  "Bridge closed\nChairman Tong Van Rieng said that 12 of 31 piers were weak. “Nobody crosses,” he added. “Not in spring,” he said. “Not in summer,” he said.";
const article = articleFromText(TEXT, { language: "en" });

const at = (words: string): Span => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const base = (words: string, kind: Finding["kind"]) => ({
  id: findingId(kind, at(words)),
  rule: ruleId("no.words.for.this"),
  evidence: [],
});

const OFFICIAL: Finding = {
  ...base("Tong Van Rieng", "official"),
  kind: "official",
  evidence: [
    { role: "office", span: at("Chairman") },
    { role: "office", span: at("Chairman") },
  ],
  name: "Tong Van Rieng",
  offices: [
    { words: "Chairman", title: "Chairman", body: null, standing: "former", spans: [at("Chairman")] },
    { words: "Colonel", title: "Colonel", body: null, standing: "current", spans: [] },
  ],
  mentions: [{ kind: "name", span: at("Tong Van Rieng"), rule: ruleId("no.words.for.this") }],
};
const said = (words: string): Finding => ({
  ...base(words, "quote"),
  kind: "quote",
  span: at(words),
  speaker: { kind: "official", official: OFFICIAL.id, name: "Tong Van Rieng" },
  cue: at("added"),
});
const OPEN: Finding = {
  ...base("12 of 31 piers were weak", "statement"),
  kind: "statement",
  span: at("12 of 31 piers were weak"),
  speaker: null,
  cue: null,
};
const figure = (quantity: Quantity, unit: Unit): Finding => ({
  ...base("12 of 31", "statistic"),
  kind: "statistic",
  span: at("12 of 31"),
  quantity,
  unit,
});
const RATIO = figure({ type: "ratio", value: 12, of: 31 }, { type: "count", counted: "piers" });
const MONEY = figure({ type: "number", value: 4222e9 }, { type: "money", currency: "VND", per: "year" });
const QUOTES = ["“Nobody crosses,”", "“Not in spring,”", "“Not in summer,”"].map(said);

const NO_ACTIONS: NoteActions = {
  onKeepMark: () => {},
  onEdit: () => {},
  onRecolour: () => {},
  onDelete: () => {},
  onCopyLink: () => {},
};

/** What was asked of the page, in order. */
let asked: unknown[] = [];
const MARK_ACTIONS: MarkActions = {
  onCopyCitation: ({ id }, index) => asked.push(["cite", id, index]),
  onCopyLink: ({ id }, index) => asked.push(["link", id, index]),
  onCorrect: ({ id }, index) => asked.push(["correct", id, index]),
  onStep: ({ id }, index, by, anyKind) => asked.push(["step", id, index, by, anyKind]),
};

let host: HTMLElement;
let root: ShadowRoot;
let card: MountedCard;
let closed: number;

function mount(locale: Locale): void {
  host = document.createElement("on-record-card");
  document.documentElement.append(host);
  root = host.attachShadow({ mode: "closed" });
  card = mountCard(root, defaultLook(locale));
  closed = 0;
  asked = [];
}

function show(findings: readonly Finding[], options: { pinned?: boolean; x?: number; y?: number } = {}): HTMLElement {
  const items: readonly CardItem[] = findings.map((finding) => ({ finding, index: 0, kept: null }));
  const { pinned = false, x = 200, y = 300 } = options;
  const boxes = () => [new DOMRect(x - 20, y - 10, 40, 20)];
  card.show(
    {
      items,
      notes: [],
      keeping: NO_ACTIONS,
      actions: MARK_ACTIONS,
      article,
      findings: [OFFICIAL, ...QUOTES],
      pinned,
      onClose: () => closed++,
    },
    { boxes, x, y },
  );
  const element = root.querySelector<HTMLElement>(".card");
  if (element === null) throw new Error("no card");
  return element;
}

const placed = async (element: HTMLElement): Promise<DOMRect> => {
  for (let look = 0; look < 100 && !element.classList.contains("placed"); look++) await new Promise((resolve) => setTimeout(resolve, 10));
  return element.getBoundingClientRect();
};

beforeEach(() => mount("en"));
afterEach(() => host.remove());

describe("what the card says", () => {
  it.each([
    [
      "an official",
      [OFFICIAL],
      [
        "Official",
        "1 mention",
        "Tong Van Rieng",
        "Chairman",
        "former",
        "Colonel",
        "Said here",
        "“Nobody crosses,”",
        "and 1 more",
        "A name beside the words for a public office.",
      ],
    ],
    ["a ratio", [RATIO], ["Figure", "12/31 piers", "38.7%", "12 of 31"]],
    ["money", [MONEY], ["4,222,000,000,000 VND per year"]],
    ["a quote", QUOTES.slice(0, 1), ["Quote", "Tong Van Rieng", "Chairman", "Cue", "added"]],
    ["an open speaker", [OPEN], ["Statement", "Speaker left open"]],
  ])("of %s", (_name, findings, words) => {
    const text = show(findings).textContent ?? "";
    expect(words.filter((each) => !text.includes(each))).toEqual([]);
  });

  it("in Vietnamese", () => {
    host.remove();
    mount("vi");
    expect(show([MONEY]).textContent).toContain("4.222.000.000.000 VND");
    expect(show([OPEN]).textContent).toContain("Chưa rõ người nói");
  });

  it("names each piece of evidence once", () => {
    expect(show([OFFICIAL]).querySelectorAll(".evidence li")).toHaveLength(1);
  });

  it("of all marks at the point, one under the other", () => {
    const kinds = [...show([RATIO, ...QUOTES.slice(0, 1)]).querySelectorAll<HTMLElement>(".item")].map((item) => item.dataset["kind"]);
    expect(kinds).toEqual(["statistic", "quote"]);
  });

  it("takes words of the page as words", () => {
    const name = "<img src=x onerror=alert(1)>";
    expect(show([{ ...OFFICIAL, name }]).querySelector("img")).toBeNull();
  });
});

describe("how it stands", () => {
  it.each([
    ["above its mark", 200, 600],
    ["below it where there is no room above", 200, 20],
    ["within the window at its left edge", 5, 600],
    ["within the window at its right edge", 100_000, 600],
  ])("%s", async (_name, x, y) => {
    const box = await placed(show([OFFICIAL], { x: Math.min(x, innerWidth - 5), y }));
    expect(y === 20 ? box.top >= 30 : box.bottom <= y - 10).toBe(true);
    expect(box.left).toBeGreaterThanOrEqual(8);
    expect(box.right).toBeLessThanOrEqual(innerWidth - 8 + 0.5);
  });

  it("keeps the page's styles out", async () => {
    const style = document.createElement("style");
    style.textContent = "* { color: red !important; font-size: 40px !important; display: none !important }";
    document.head.append(style);
    const element = show([OFFICIAL]);
    await placed(element);
    const { color, fontSize, display } = getComputedStyle(element);
    style.remove();
    expect({ color, fontSize, display }).toEqual({ color: "rgb(26, 29, 35)", fontSize: "13px", display: "block" });
  });

  it("has a close button when it stays, and takes the focus when asked", () => {
    expect(show([OFFICIAL]).querySelector(".close")).toBeNull();
    const element = show([OFFICIAL], { pinned: true });
    card.focus();
    expect(root.activeElement).toBe(element);
    element.querySelector<HTMLElement>(".close")?.click();
    expect(closed).toBe(1);
  });

  it("is gone when hidden", () => {
    show([OFFICIAL]);
    card.hide();
    expect(root.querySelector(".card")).toBeNull();
  });
});

describe("what can be done in it", () => {
  const [QUOTE, SECOND] = QUOTES as [Finding, Finding];
  const press = (element: HTMLElement, key: string, more: KeyboardEventInit = {}) =>
    element.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, composed: true, cancelable: true, ...more }));

  it("by its tools, which are named and in the order of the Tab key", () => {
    const tools = [...show([QUOTE], { pinned: true }).querySelectorAll<HTMLElement>("button")];
    expect(tools.map((tool) => tool.getAttribute("aria-label") ?? tool.textContent)).toEqual([
      "Keep with a note",
      "Copy with citation",
      "Copy link to these words",
      "Not right",
      "Previous quote",
      "Next quote",
      "Close",
    ]);
    for (const tool of tools.slice(1, 6)) tool.click();
    expect(asked).toEqual([
      ["cite", QUOTE.id, 0],
      ["link", QUOTE.id, 0],
      ["correct", QUOTE.id, 0],
      ["step", QUOTE.id, 0, -1, false],
      ["step", QUOTE.id, 0, 1, false],
    ]);
  });

  it.each([
    ["ArrowRight", {}, ["step", QUOTE.id, 0, 1, false]],
    ["ArrowLeft", {}, ["step", QUOTE.id, 0, -1, false]],
    ["ArrowRight", { shiftKey: true }, ["step", QUOTE.id, 0, 1, true]],
    ["c", {}, ["cite", QUOTE.id, 0]],
    ["L", {}, ["link", QUOTE.id, 0]],
    ["c", { ctrlKey: true }, null],
    ["X", {}, ["correct", QUOTE.id, 0]],
    ["q", {}, null],
  ] as const)("by the key %s %o", (key, more, expected) => {
    const isLeft = press(show([QUOTE], { pinned: true }), key, more);
    expect({ asked, isLeft }).toEqual({ asked: expected === null ? [] : [expected], isLeft: expected === null });
  });

  it("says which of its kind a mark is, and offers no way where it is alone", () => {
    expect(show([SECOND]).querySelector(".mark-place")?.textContent).toBe("2 of 3");
    expect(show([OFFICIAL]).querySelector(".mark-steps")).toBeNull();
  });

  it("keeps the focus on the arrow by which the reader goes on, and tells the new mark once", async () => {
    show([QUOTE], { pinned: true }).querySelector<HTMLElement>("[data-tool='next']")?.focus();
    const element = show([SECOND], { pinned: true });
    expect(root.activeElement).toBe(element.querySelector("[data-tool='next']"));
    expect(element.querySelector("[role='status']")?.textContent).toBe("");
    await expect.poll(() => element.querySelector("[role='status']")?.textContent).toBe("Quote: “Not in spring,”, 2 of 3");
  });
});
