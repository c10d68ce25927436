/** What an edited article's changes look like, in a real Chromium. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { userEvent } from "vitest/browser";
import type { TextVersion } from "../../src/core/versions";
import type { Locale } from "../../src/locales";
import { ArticleChanges } from "../../src/ui/article-changes";
import { WordsContext, wordsOf } from "../../src/ui/words";
import "../../src/ui/panel.css";

const DAY = 86_400_000;
const START = new Date(2026, 10, 3, 9, 30).getTime();
const SAVED = "Mưa lớn ở Mường Giả\nLũ cuốn 12 nhà. Theo ông Tống Văn Thử, nước đang rút.";
const EDITED = "Mưa lớn ở Mường Giả\nLũ cuốn 15 nhà. Theo ông Lò Thị Giả, nước đang rút nhanh.";
const LATER = "Mưa lớn ở Mường Giả\nLũ cuốn 20 nhà. Theo ông Lò Thị Giả, nước đang rút nhanh.";

const version = (text: string, day: number, isSaved = false): TextVersion => ({
  textHash: text,
  text,
  firstReadAt: START + day * DAY,
  readAt: START + day * DAY,
  isSaved,
});

let root: HTMLElement;

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

function show(versions: readonly TextVersion[], page: string | null, locale: Locale = "en"): void {
  const shown = <ArticleChanges versions={versions} page={page} language="vi" />;
  act(() => render(<WordsContext.Provider value={wordsOf(locale)}>{shown}</WordsContext.Provider>, root));
}

const sentence = () => root.querySelector(".changes-sentence")?.textContent ?? null;
const open = () => userEvent.click(root.querySelector(".changes-toggle") ?? root);
/** Without what is for screen readers only. */
function seen(selector: string): readonly string[] {
  return [...root.querySelectorAll(selector)].map((element) => {
    const copy = element.cloneNode(true) as HTMLElement;
    for (const unseen of copy.querySelectorAll(".unseen")) unseen.remove();
    return copy.textContent ?? "";
  });
}

describe("the changes of an article", () => {
  it.each([
    ["en", "This article was changed since 3 Nov 2026: 1 figure, 1 name, 1 other word"],
    ["vi", "Bài này đã được sửa so với bản ngày 3/11/2026: 1 con số, 1 tên riêng, 1 chữ khác"],
  ] as const)("are told in a sentence (%s)", (locale, words) => {
    show([version(SAVED, 0, true)], EDITED, locale);
    expect(sentence()).toBe(words);
    expect(root.querySelector(".changes-places")).toBeNull();
  });

  it.each([
    ["the page is as it was saved", [version(SAVED, 0, true)], SAVED],
    ["only quotation marks and spaces differ", [version('Ông nói: "Rút".', 0, true)], "Ông nói:  “Rút”."],
    ["the article is not kept", [], SAVED],
    ["one text is all that was read", [version(SAVED, 0, true)], null],
  ])("are nothing where %s", (_, versions, page) => {
    show(versions, page);
    expect(root.textContent).toBe("");
  });

  it("are shown on demand: figures, then names, then all in their places, told without colour", async () => {
    show([version(SAVED, 0, true)], EDITED);
    await open();
    expect(root.querySelector(".changes-toggle")?.getAttribute("aria-expanded")).toBe("true");
    expect(seen(".changes-telling li")).toEqual(["12 → 15 nhà", "Tống Văn Thử → Lò Thị Giả"]);
    expect(seen(".changes-places li")).toEqual(["Lũ cuốn 12 15 nhà. Theo ông Tống Văn Thử Lò Thị Giả, nước đang rút nhanh."]);
    const style = (tag: string) => getComputedStyle(root.querySelector(`.changes-places ${tag}`) ?? root).textDecorationLine;
    expect([style("del"), style("ins")]).toEqual(["line-through", "underline"]);
    expect(root.querySelector(".changes-places del")?.textContent).toContain("deleted: 12 (end)");
    expect(root.textContent).toContain("up to 50");
    await open();
    expect(root.querySelector(".changes-places")).toBeNull();
  });

  it("are shown between any two versions, by date, where there are more than two", async () => {
    show([version(SAVED, 0, true), version(EDITED, 1), version(LATER, 2)], null);
    expect(sentence()).toContain("since 3 Nov 2026: 1 figure, 1 name, 1 other word");
    await open();
    const [from, to] = root.querySelectorAll("select");
    if (from === undefined || to === undefined) throw new Error("no choice of versions");
    expect([...from.options].map(({ text }) => text)).toEqual(["3 Nov 2026, 09:30 (saved)", "4 Nov 2026, 09:30", "5 Nov 2026, 09:30"]);
    await userEvent.selectOptions(from, EDITED);
    expect(seen(".changes-telling li")).toEqual(["15 → 20 nhà"]);
    expect(sentence()).toContain("since 4 Nov 2026: 1 figure");
    await userEvent.selectOptions(to, EDITED);
    expect(sentence()).toContain("Nothing is different");
    expect(seen(".changes-telling li")).toEqual([]);
  });

  it("need no choice between two", async () => {
    show([version(SAVED, 0, true), version(EDITED, 1)], null);
    await open();
    expect(root.querySelector("select")).toBeNull();
    expect(seen(".changes-telling li")).toHaveLength(2);
  });

  it("are compared with the page, whatever was read last", async () => {
    show([version(SAVED, 0, true), version(EDITED, 1), version(LATER, 2)], LATER);
    await open();
    const select = root.querySelector("select");
    expect(root.querySelectorAll("select")).toHaveLength(1);
    if (select === null) throw new Error("no choice");
    await userEvent.selectOptions(select, EDITED);
    expect(seen(".changes-telling li")).toEqual(["15 → 20 nhà"]);
  });

  it("work with the keyboard alone", async () => {
    show([version(SAVED, 0, true), version(EDITED, 1), version(LATER, 2)], null);
    await userEvent.keyboard("{Tab}{Enter}");
    expect(root.querySelector(".changes-places")).not.toBeNull();
    await userEvent.keyboard("{Tab}");
    expect(document.activeElement?.tagName).toBe("SELECT");
  });

  it("of a very long text are looked for when the reader asks", async () => {
    const long = (word: string) => `${`Hộ dân ở bản Pù Giả nhận gạo. `.repeat(8_000)}Có ${word} nhà đổ.`;
    show([version(long("3"), 0, true)], long("4"));
    expect(sentence()).toBe("This article was changed since 3 Nov 2026");
    await open();
    expect(sentence()).toContain("1 figure");
  });
});
