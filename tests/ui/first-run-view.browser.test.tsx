/** The first run in a real Chromium: fits everywhere, and paints its sample by the analyser's own findings. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { page, userEvent } from "vitest/browser";
import { FINDING_KINDS } from "../../src/core/finding";
import { type PaintedSample, paintSample } from "../../src/entries/paint-sample";
import type { Locale } from "../../src/locales";
import { applyPalette } from "../../src/ui/apply-palette";
import { FirstRunView } from "../../src/ui/first-run-view";
import { DEFAULT_HUES } from "../../src/ui/highlight-colours";
import { WordsContext, wordsOf } from "../../src/ui/words";
import "../../src/ui/first-run.css";

const SITES = [{ host: "one.example", name: "Báo Một" }];
const PLACE = { icon: "data:,", options: "options.html" };

let root: HTMLElement;
let sample: PaintedSample | null;

const paint = (element: HTMLElement, hues: typeof DEFAULT_HUES): (() => void) => {
  sample = paintSample(element, hues);
  return sample.painting.undo;
};

beforeEach(() => {
  root = document.createElement("div");
  document.body.append(root);
  sample = null;
  applyPalette(document.documentElement.style, DEFAULT_HUES);
});

afterEach(() => {
  act(() => render(null, root));
  root.remove();
});

function show(locale: Locale) {
  const onShow = vi.fn();
  act(() =>
    render(
      <WordsContext.Provider value={wordsOf(locale)}>
        <FirstRunView hues={DEFAULT_HUES} paint={paint} sites={SITES} onShow={onShow} place={PLACE} />
      </WordsContext.Provider>,
      root,
    ),
  );
  return { onShow };
}

describe.each(["en", "vi"] as const)("in %s", (locale) => {
  it.each([320, 1200])("fits in %d pixels, and leaves no placeholder", async (width) => {
    await page.viewport(width, 900);
    show(locale);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(document.documentElement.clientWidth);
    expect(root.textContent).not.toMatch(/\{\w+\}/);
  });

  it("has a sample in which the analyser finds an official with a quote, a statement, and four figures, one a part of a whole", () => {
    show(locale);
    const findings = sample?.findings ?? [];
    const counts = FINDING_KINDS.map((kind) => findings.filter((finding) => finding.kind === kind).length);
    expect(counts).toEqual([1, 4, 1, 1]);
    const [official] = findings.filter((finding) => finding.kind === "official");
    for (const said of findings) {
      if (said.kind === "quote" || said.kind === "statement")
        expect(said.speaker).toMatchObject({ kind: "official", official: official?.id });
    }
    const ratios = findings.filter((finding) => finding.kind === "statistic" && finding.quantity.type === "ratio");
    expect(ratios).toMatchObject([{ quantity: { value: 14, of: 20 } }]);
    for (const kind of FINDING_KINDS) expect(CSS.highlights.get(`onrecord-${kind}`)?.size, kind).toBeGreaterThan(0);
  });

  it("opens a card for each kind", async () => {
    const { onShow } = show(locale);
    for (const kind of FINDING_KINDS) {
      await userEvent.click(root.querySelector(`.legend-item[data-kind=${kind}]`) ?? root);
      expect(onShow).toHaveBeenLastCalledWith(kind);
    }
  });

  it("takes its paint away when it goes", () => {
    show(locale);
    act(() => render(null, root));
    expect([...CSS.highlights.keys()]).toEqual([]);
  });
});
