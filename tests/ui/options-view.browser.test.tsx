/** The options page in a real Chromium: what it shows, and what its controls do. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { DEFAULT_TEMPLATE } from "../../src/core/export/template/default-template";
import type { ListedCorrection, StoredSizes } from "../../src/core/kept";
import { renderSample } from "../../src/entries/sample-export";
import type { Locale } from "../../src/locales";
import { applyHues, applyPalette } from "../../src/ui/apply-palette";
import type { BackupState } from "../../src/ui/backup-state";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import { applyNoteColours } from "../../src/ui/note-colours";
import type { CorrectionActions, CorrectionsState, DataActions, DataState, OptionsActions, OptionsState } from "../../src/ui/options-state";
import { type OptionsPlace, OptionsView } from "../../src/ui/options-view";
import type { SyncActions, SyncState } from "../../src/ui/sync-state";
import { WordsContext, wordsOf } from "../../src/ui/words";
import { articleId, recordId } from "../store/samples";
import "../../src/ui/options.css";

const SIZES: StoredSizes = {
  articles: 3,
  notes: 1_204,
  versions: 2,
  corrections: 0,
  drafts: 1,
  deleted: 7,
  usage: 1_549_000,
  quota: 83e9,
  persistent: false,
};

const OPTIONS: OptionsState = {
  listed: [
    { host: "one.example", name: "Báo Một", isOn: true },
    { host: "two.example", name: "Báo Hai", isOn: false },
  ],
  own: [{ host: `a-very-long-name-${"x".repeat(40)}.daily.example`, rule: "always" }],
  shown: { official: true, statistic: true, quote: false, statement: true },
  map: true,
  badge: true,
  hues: DEFAULT_HUES,
  noteColour: "yellow",
  template: null,
  language: "auto",
  message: null,
};

const DATA: DataState = { sizes: SIZES, exporting: { at: "none" }, wiping: { at: "none" }, persistRefused: false };

const PLACE: OptionsPlace = {
  version: "1.2.3",
  library: "library.html",
  articleAddress: (id) => `library.html#${id}`,
  import: "library.html#import",
  tour: "first-run.html",
  icon: "data:,",
  exampleSite: "daily.example",
};

let root: HTMLElement;

beforeEach(async () => {
  await page.viewport(1200, 900);
  root = document.createElement("div");
  document.body.append(root);
  const { style } = document.documentElement;
  applyPalette(style, DEFAULT_HUES);
  applyHues(style);
  applyNoteColours(style);
});

afterEach(() => {
  render(null, root);
  root.remove();
});

interface Shown {
  readonly options?: Partial<OptionsState>;
  readonly data?: Partial<DataState>;
  readonly corrections?: Partial<CorrectionsState>;
  readonly backup?: BackupState | null;
  readonly sync?: SyncState | null;
  readonly locale?: Locale;
}

function show({ options = {}, data = {}, corrections = {}, backup = null, sync = null, locale = "en" }: Shown = {}) {
  const actions = {
    onListed: vi.fn(),
    onOwn: vi.fn(),
    onRemoveSite: vi.fn(),
    onAddSite: vi.fn<OptionsActions["onAddSite"]>(async () => null),
    onShow: vi.fn(),
    onMap: vi.fn(),
    onBadge: vi.fn(),
    onHues: vi.fn(),
    onNoteColour: vi.fn(),
    onResetColours: vi.fn(),
    onLanguage: vi.fn(),
    onTemplate: vi.fn(),
  } satisfies OptionsActions;
  const dataActions = {
    onCount: vi.fn(),
    onPersist: vi.fn(),
    onExport: vi.fn(),
    onStopExport: vi.fn(),
    onWipe: vi.fn(),
    onWipeNow: vi.fn(),
  } satisfies DataActions;
  const correctionActions = { onReload: vi.fn(), onTakeBack: vi.fn(), onRestore: vi.fn() } satisfies CorrectionActions;
  const backupActions = { onPlan: vi.fn() };
  const syncActions = {
    onTry: vi.fn<SyncActions["onTry"]>(() => null),
    onNow: vi.fn(),
    onAllow: vi.fn(),
    onStop: vi.fn(),
    onPace: vi.fn(),
    onOff: vi.fn(),
  } satisfies SyncActions;
  const undo = vi.fn();
  const paint = vi.fn(() => undo);
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf(locale)}>
        <OptionsView
          options={{ ...OPTIONS, ...options }}
          corrections={{ list: [], takenBack: [], fault: null, ...corrections }}
          data={{ ...DATA, ...data }}
          place={PLACE}
          paint={paint}
          renderSample={renderSample}
          actions={actions}
          correctionActions={correctionActions}
          dataActions={dataActions}
          backup={backup}
          backupActions={backupActions}
          sync={sync}
          syncActions={syncActions}
        />
      </WordsContext.Provider>,
      root,
    ),
  );
  return { ...actions, ...correctionActions, ...dataActions, ...backupActions, syncActions, paint, undo };
}

describe("the template of Markdown", () => {
  const source = (): HTMLTextAreaElement => {
    const field = root.querySelector<HTMLTextAreaElement>(".template-source");
    if (field === null) throw new Error("There is no template.");
    return field;
  };
  const type = (words: string): void => {
    source().value = words;
    act(() => void source().dispatchEvent(new InputEvent("input", { bubbles: true })));
  };
  const preview = (): string => root.querySelector(".template-preview")?.textContent ?? "";
  const button = (words: string): HTMLButtonElement | undefined =>
    [...root.querySelectorAll<HTMLButtonElement>("#template button")].find(({ textContent }) => textContent === words);

  it("is ours at first, shown as it would be written", () => {
    show();
    expect(source().value).toBe(DEFAULT_TEMPLATE);
    expect(preview()).toContain("\n## Officials\n");
    expect(button("Save template")?.disabled).toBe(true);
    expect(button("Back to On Record’s template")?.disabled).toBe(true);
  });

  it("is tried out while it is written, and kept when asked", () => {
    const { onTemplate } = show();
    type("* {{title}} *");
    expect(preview()).toMatch(/^\* .+ \*\n$/);
    button("Save template")?.click();
    expect(onTemplate).toHaveBeenCalledExactlyOnceWith("* {{title}} *");
  });

  it("with a fault is told where, and cannot be kept", () => {
    show();
    type("{{title}}\n{{titel}}");
    expect(root.querySelector(".template-fault")?.textContent).toBe("Line 2: “titel” means nothing here. The list below has all names.");
    expect(preview()).toBe("The preview comes back when the template is right again.");
    expect(button("Save template")?.disabled).toBe(true);
  });

  it("goes back to ours", () => {
    const { onTemplate } = show({ options: { template: "x" } });
    expect(source().value).toBe("x");
    button("Back to On Record’s template")?.click();
    expect(onTemplate).toHaveBeenCalledExactlyOnceWith(null);
  });
});

const BACKUP: BackupState = {
  plan: { every: "week", keep: 5 },
  log: { lastAt: Date.UTC(2026, 2, 1, 5), isAutomatic: false, slot: 0, fault: null, dismissedAt: null },
  changed: 12,
  isReminding: false,
  isRefused: false,
  isOpen: false,
  sizes: null,
  isPersistRefused: false,
  now: Date.UTC(2026, 2, 4, 5),
};

describe("backups", () => {
  it("say how old the last one is, and what came since", () => {
    show({ backup: BACKUP });
    expect(root.querySelector(".backup [role=status]")?.textContent).toMatch(
      /^Last backup: 3 days ago \(1 Mar 2026, .*12 changes are not backed up\.$/,
    );
    show({ backup: { ...BACKUP, log: { ...BACKUP.log, lastAt: null } }, locale: "vi" });
    expect(root.textContent).toContain("Chưa có bản sao lưu nào.");
  });

  it("that make themselves are chosen, and say why one was not made", async () => {
    const { onPlan } = show({ backup: { ...BACKUP, log: { ...BACKUP.log, fault: "permission" } } });
    expect(root.querySelector(".backup [role=alert]")?.textContent).toContain("no longer allows saving files");
    const [every, keep] = root.querySelectorAll<HTMLSelectElement>(".backup select");
    await userEvent.selectOptions(every ?? root, "day");
    await userEvent.selectOptions(keep ?? root, "10");
    expect(onPlan.mock.calls).toEqual([[{ every: "day", keep: 5 }], [{ every: "week", keep: 10 }]]);
    expect(every?.value).toBe("week"); // until the browser has allowed it
  });
});

const decided = (n: number, words: string): ListedCorrection["correction"] => ({
  id: recordId(n, 4),
  scope: "everywhere",
  what: { kind: "official", words },
  decision: { type: "office", words: "Trưởng bản" },
  createdAt: n,
  updatedAt: n,
  deletedAt: null,
});
const LISTED_EVERYWHERE: ListedCorrection = { correction: decided(2, "Lô Văn Thử"), article: null };
const LISTED_HERE: ListedCorrection = {
  correction: {
    ...decided(3, `“${"dài ".repeat(90)}”`),
    scope: articleId(1),
    what: { kind: "quote", words: "x".repeat(200) },
    decision: { type: "speaker", name: null },
  },
  article: { id: articleId(1), url: "https://daily.example/1", title: "Cầu Suối Mơ", site: null, published: null, savedAt: 1 },
};

describe("corrections", () => {
  it("say what was decided and where it holds, the last first", () => {
    show({ corrections: { list: [LISTED_HERE, LISTED_EVERYWHERE] } });
    const rows = [...root.querySelectorAll(".correction-row")].map((row) => row.textContent ?? "");
    expect(rows[0]).toMatch(/open who says it.*Cầu Suối Mơ/);
    expect(rows[1]).toMatch(/Lô Văn Thử.*office: Trưởng bản.*All articles/);
    expect(root.querySelector<HTMLAnchorElement>(".correction-where a")?.getAttribute("href")).toBe(`library.html#${articleId(1)}`);
  });

  it("are taken back, and put in force again", async () => {
    const { onTakeBack } = show({ corrections: { list: [LISTED_EVERYWHERE] } });
    await userEvent.click(page.getByRole("button", { name: "Take back: Lô Văn Thử" }));
    expect(onTakeBack).toHaveBeenCalledExactlyOnceWith(LISTED_EVERYWHERE);
    const { onRestore } = show({ corrections: { list: [], takenBack: [LISTED_EVERYWHERE] } });
    await userEvent.click(page.getByRole("button", { name: "Undo" }));
    expect(onRestore).toHaveBeenCalledExactlyOnceWith(LISTED_EVERYWHERE.correction);
  });

  it("that are none yet say how they are made", () => {
    show();
    expect(root.querySelector("#corrections")?.textContent).toContain("Not right");
  });

  it("are shown in parts where there are many", async () => {
    const list = Array.from({ length: 120 }, (_, n): ListedCorrection => ({ correction: decided(n + 1, `Lô ${n}`), article: null }));
    show({ corrections: { list } });
    expect(root.querySelectorAll(".correction-row")).toHaveLength(50);
    await userEvent.click(page.getByRole("button", { name: "Show 50 more" }));
    expect(root.querySelectorAll(".correction-row")).toHaveLength(100);
  });
});

describe("every state", () => {
  const wipes = (["asked", "sure", "done"] as const).map(
    (at) => [`deleting: ${at}`, { data: { wiping: { at, settings: true } } }] as const,
  );
  const states: readonly (readonly [string, Shown])[] = [
    ["at rest", {}],
    ["counting", { data: { sizes: "asking" } }],
    ["a fault", { data: { sizes: "corrupt" } }],
    ["exporting", { data: { exporting: { at: "running", done: 4, total: 9 } } }],
    ["exported", { data: { exporting: { at: "done", name: "On Record 2026-01-02.json" } } }],
    ["an export that failed", { data: { exporting: { at: "failed", fault: "full" } } }],
    ["deleting", { data: { wiping: { at: "running" } } }],
    ["a deletion that failed", { data: { wiping: { at: "failed", fault: "blocked" } } }],
    ...wipes,
    ["corrections", { corrections: { list: [LISTED_HERE, LISTED_EVERYWHERE] } }],
    ["corrections that could not be read", { corrections: { list: "blocked" } }],
    ["a correction that could not be taken back", { corrections: { list: [LISTED_HERE], fault: "full" } }],
    ["no promise", { data: { persistRefused: true } }],
    ["a message", { options: { message: { key: "site.denied", values: { host: "daily.example" } } } }],
  ];
  const everywhere = states.flatMap(([name, shown]) =>
    (["en", "vi"] as const).flatMap((locale) => [320, 1200].map((width) => [name, locale, width, shown] as const)),
  );

  it.each(everywhere)("%s (%s, %d pixels wide) fits, and leaves no placeholder", async (_, locale, width, shown) => {
    await page.viewport(width, 900);
    show({ ...shown, locale });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    for (const dialog of root.querySelectorAll("dialog")) expect(dialog.scrollWidth).toBeLessThanOrEqual(dialog.clientWidth);
    expect(root.textContent).not.toMatch(/(?<!\{)\{\w+\}(?!\})/);
  });
});

describe("sites", () => {
  it("are turned off and on", async () => {
    const { onListed } = show();
    await userEvent.click(page.getByRole("switch", { name: "Báo Một" }));
    expect(onListed).toHaveBeenLastCalledWith("one.example", false);
    await userEvent.click(page.getByRole("switch", { name: "Báo Hai" }));
    expect(onListed).toHaveBeenLastCalledWith("two.example", true);
  });

  it("of one's own are changed and removed", async () => {
    const { onOwn, onRemoveSite } = show({ options: { own: [{ host: "b.example", rule: "always" }] } });
    await userEvent.click(page.getByRole("radiogroup", { name: "Read b.example" }).getByRole("radio", { name: "Never" }));
    expect(onOwn).toHaveBeenCalledExactlyOnceWith("b.example", "never");
    await userEvent.click(page.getByRole("button", { name: "Remove b.example" }));
    expect(onRemoveSite).toHaveBeenCalledExactlyOnceWith("b.example");
  });

  it("are added by typing an address and Enter", async () => {
    const { onAddSite } = show();
    const field = page.getByRole("textbox").first();
    await userEvent.fill(field, "daily.example");
    await userEvent.keyboard("{Enter}");
    expect(onAddSite).toHaveBeenCalledExactlyOnceWith("daily.example", "always");
    await expect.element(field).toHaveValue("");
  });

  it("says beside the field what is wrong, and leaves the words to be mended", async () => {
    const { onAddSite } = show();
    onAddSite.mockResolvedValueOnce({ key: "options.sites.bad.address", values: { example: "daily.example" } });
    const field = page.getByRole("textbox").first();
    await userEvent.fill(field, "no address");
    await userEvent.click(page.getByRole("button", { name: "Add", exact: true }));
    await expect.element(page.getByRole("alert")).toHaveTextContent("This is no address of a website.");
    await expect.element(field).toHaveValue("no address");
    await expect.element(field).toHaveAttribute("aria-invalid", "true");
    expect(document.activeElement).toBe(field.element());
  });
});

describe("kinds and colours", () => {
  it("switches a kind, and nothing else", async () => {
    const { onShow } = show();
    const quotes = page.getByRole("switch", { name: "Quotes" });
    await expect.element(quotes).not.toBeChecked();
    await userEvent.click(quotes);
    expect(onShow).toHaveBeenCalledExactlyOnceWith({ ...OPTIONS.shown, quote: true });
  });

  it("switches the map off", async () => {
    const { onMap } = show();
    await userEvent.click(page.getByRole("switch", { name: "Map of marks" }));
    expect(onMap).toHaveBeenCalledExactlyOnceWith(false);
  });

  it("switches the number on the button off", async () => {
    const { onBadge } = show();
    await userEvent.click(page.getByRole("switch", { name: "Number on the button" }));
    expect(onBadge).toHaveBeenCalledExactlyOnceWith(false);
  });

  it("gives a kind another colour", async () => {
    const { onHues } = show();
    await userEvent.click(page.getByRole("radiogroup", { name: "Quotes" }).getByRole("radio", { name: "Rose" }));
    expect(onHues).toHaveBeenCalledExactlyOnceWith({ ...DEFAULT_HUES, quote: "rose" });
  });

  it("is worked with arrow keys", async () => {
    const { onNoteColour } = show();
    const yellow = page.getByRole("radiogroup", { name: "Your highlights" }).getByRole("radio", { name: "Yellow" });
    yellow.element().focus();
    await userEvent.keyboard("{ArrowRight}");
    expect(onNoteColour).toHaveBeenCalledExactlyOnceWith("green");
  });

  it("says where two kinds share a colour", () => {
    show();
    expect(root.textContent).not.toContain("share a colour");
    show({ options: { hues: { ...DEFAULT_HUES, quote: "blue" } } });
    expect(root.textContent).toContain("share a colour");
  });

  it("paints the sample again with other colours or in another language, and takes the old paint away", () => {
    const { paint, undo } = show();
    expect(paint).toHaveBeenCalledExactlyOnceWith(root.querySelector(".sample"), DEFAULT_HUES);
    const hues = { ...DEFAULT_HUES, quote: "rose" } as const;
    const after = show({ options: { hues } });
    expect(undo).toHaveBeenCalledOnce();
    expect(after.paint).toHaveBeenCalledExactlyOnceWith(root.querySelector(".sample"), hues);
    const inVietnamese = show({ locale: "vi" });
    expect(inVietnamese.paint).toHaveBeenCalledOnce();
    expect(root.querySelector(".sample")?.textContent).toContain("Trần Văn Mẫu");
  });
});

describe("the language", () => {
  it("names each in itself", async () => {
    const { onLanguage } = show();
    await userEvent.click(page.getByRole("radio", { name: "Tiếng Việt" }));
    expect(onLanguage).toHaveBeenCalledExactlyOnceWith("vi");
  });
});

describe("data", () => {
  it("tells what is stored, and how much", () => {
    show();
    const facts = [...root.querySelectorAll(".size")].map((row) => row.textContent);
    expect(facts).toEqual([
      "Articles3",
      "Highlights and notes1,204",
      "Earlier versions of articles2",
      "Corrections0",
      "Unfinished notes1",
      "Deleted, can still be restored7",
    ]);
    expect(root.querySelector(".space")?.textContent).toBe("1.5 MB used, 83 GB free for On Record");
    expect(root.querySelector("meter")?.value).toBe(SIZES.usage);
  });

  it("offers to ask the browser for a promise only where it may help", async () => {
    const { onPersist } = show();
    await userEvent.click(page.getByRole("button", { name: "Ask the browser to keep it" }));
    expect(onPersist).toHaveBeenCalledOnce();
    show({ data: { sizes: { ...SIZES, persistent: true } } });
    expect(root.textContent).toContain("promised not to clear");
    expect(root.textContent).not.toContain("Ask the browser");
  });

  it("stops an export", async () => {
    const { onStopExport } = show({ data: { exporting: { at: "running", done: 4, total: 9 } } });
    await expect.element(page.getByRole("progressbar", { name: "Exporting: 4 of 9" })).toBeVisible();
    await userEvent.click(page.getByRole("button", { name: "Stop" }));
    expect(onStopExport).toHaveBeenCalledOnce();
  });
});

describe("deleting everything", () => {
  it("first names what goes, and offers an export", async () => {
    const { onWipe, onWipeNow, onExport } = show({ data: { wiping: { at: "asked", settings: false } } });
    const dialog = page.getByRole("dialog", { name: "Delete everything?" });
    await expect.element(dialog).toHaveTextContent("3 articles and 1,204 notes");
    await expect.element(dialog).toHaveTextContent("7 deleted earlier");
    await userEvent.click(dialog.getByRole("button", { name: "Export everything" }));
    expect(onExport).toHaveBeenCalledOnce();
    await userEvent.click(dialog.getByRole("checkbox"));
    expect(onWipe).toHaveBeenLastCalledWith({ at: "asked", settings: true });
    await userEvent.click(dialog.getByRole("button", { name: "Continue…" }));
    expect(onWipe).toHaveBeenLastCalledWith({ at: "sure", settings: false });
    expect(onWipeNow).not.toHaveBeenCalled();
  });

  it("then asks once more, and only then deletes", async () => {
    const { onWipeNow } = show({ data: { wiping: { at: "sure", settings: true } } });
    const dialog = page.getByRole("dialog", { name: "Delete for good?" });
    await userEvent.click(dialog.getByRole("button", { name: "Delete for good" }));
    expect(onWipeNow).toHaveBeenCalledExactlyOnceWith(true);
  });

  it.each(["asked", "sure"] as const)("can be left with Escape (%s)", async (at) => {
    const { onWipe, onWipeNow } = show({ data: { wiping: { at, settings: false } } });
    await userEvent.keyboard("{Escape}");
    expect(onWipe).toHaveBeenCalledExactlyOnceWith({ at: "none" });
    expect(onWipeNow).not.toHaveBeenCalled();
  });

  it("says that nothing is left, after it was looked at", async () => {
    show({ data: { wiping: { at: "done", settings: false } } });
    await expect.element(page.getByRole("dialog", { name: "Everything is deleted" })).toHaveTextContent("0 articles, 0 notes");
  });
});

describe("keys alone", () => {
  it("reach every control, and show where they are", async () => {
    show();
    const stops = root.querySelectorAll("a, button, input[type=text], input[type=checkbox], input[type=radio]:checked").length;
    const reached = new Set<Element>();
    for (let presses = 0; presses < stops; presses++) {
      await userEvent.keyboard("{Tab}");
      const { activeElement } = document;
      if (activeElement === null || activeElement === document.body) break;
      const isHidden = activeElement.matches("input[type=radio]");
      const ring = isHidden ? (activeElement.nextElementSibling ?? activeElement) : activeElement;
      expect(getComputedStyle(ring).outlineStyle, activeElement.outerHTML).toBe("solid");
      reached.add(activeElement);
    }
    expect(reached.size).toBe(stops);
  });
});
