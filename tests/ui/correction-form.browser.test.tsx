import axe from "axe-core";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import type { Locale } from "../../src/locales";
import type { CorrectionFormProps } from "../../src/ui/correction-form";
import { defaultLook } from "../../src/ui/look";
import { type MountedCorrectionForm, mountCorrectionForm } from "../../src/ui/mount-correction-form";

let host: HTMLElement;
let root: ShadowRoot;
let form: MountedCorrectionForm;
const onDecide = vi.fn<CorrectionFormProps["onDecide"]>();
const onClose = vi.fn();

function show(kind: CorrectionFormProps["about"]["kind"], locale: Locale = "en"): HTMLElement {
  form.wear(defaultLook(locale));
  form.show({ about: { kind, words: "Tống Văn Thử" }, names: ["Lường Thị Mẫu"], onDecide, onClose }, { boxes: () => [], x: 20, y: 20 });
  const shown = root.querySelector<HTMLElement>(".correction");
  if (shown === null) throw new Error("No form is shown.");
  return shown;
}
const focused = () => root.activeElement as HTMLElement | null;
const choices = (shown: HTMLElement) => [...shown.querySelectorAll(".choice")].map((choice) => choice.textContent);
const soon = () => new Promise((resolve) => setTimeout(resolve, 60));

beforeEach(() => {
  host = document.createElement("on-record-card");
  document.documentElement.append(host);
  root = host.attachShadow({ mode: "open" }); // for axe to see
  form = mountCorrectionForm(root, defaultLook("en"));
  onDecide.mockReset();
  onClose.mockReset();
});
afterEach(() => {
  form.hide();
  host.remove();
});

describe("the form that asks what is right", () => {
  it.each([
    ["official", ["This is not an official", "The office is another"], true],
    ["statistic", [], true],
    ["quote", ["This is not a quote", "Somebody else says it", "It is open who says it"], true],
    ["statement", ["Nobody states this", "Somebody else says it", "It is open who says it"], false],
    ["unmarked", [], true],
  ] as const)("offers for %s: %j; a scope: %s", (kind, expected, hasScope) => {
    const shown = show(kind);
    expect(choices(shown)).toEqual(expected);
    expect(shown.querySelector(".segments") !== null).toBe(hasScope);
  });

  it("takes a mark off by Enter alone", async () => {
    show("official");
    await soon();
    await userEvent.keyboard("{Enter}");
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({ type: "reject" }, false);
  });

  it("asks for the speaker, says what is missing, and takes what is written, in one line", async () => {
    const shown = show("quote");
    await soon();
    await userEvent.keyboard("{ArrowDown}");
    await soon();
    expect(shown.querySelector(".segments")).toBeNull(); // who said it is a matter of one article
    await userEvent.keyboard("{Enter}");
    expect(onDecide).not.toHaveBeenCalled();
    expect(shown.querySelector("[role=alert]")?.textContent).toBe("Please write who says it.");
    expect(focused()?.getAttribute("aria-invalid")).toBe("true");
    await userEvent.keyboard("  Lường   Thị Mẫu {Enter}");
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({ type: "speaker", name: "Lường Thị Mẫu" }, false);
  });

  it("leaves the speaker open", async () => {
    show("statement");
    await soon();
    await userEvent.keyboard("{ArrowUp}{Enter}");
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({ type: "speaker", name: null }, false);
  });

  it("marks an official everywhere", async () => {
    const shown = show("unmarked");
    await soon();
    await userEvent.keyboard("Trưởng bản");
    shown.querySelector<HTMLElement>(".segment:nth-child(2) input")?.click();
    await soon();
    shown.querySelector<HTMLElement>("button[type=submit]")?.click();
    expect(onDecide).toHaveBeenCalledExactlyOnceWith({ type: "add-official", office: "Trưởng bản" }, true);
  });

  it("closes by Escape, and keeps its keys from the page", async () => {
    const heard = vi.fn();
    document.addEventListener("keydown", heard);
    show("unmarked");
    await soon();
    await userEvent.keyboard("s{Escape}");
    document.removeEventListener("keydown", heard);
    expect(onClose).toHaveBeenCalledTimes(1);
    expect(heard).not.toHaveBeenCalled();
  });

  it.each([
    ["official", "en"],
    ["quote", "vi"],
    ["unmarked", "vi"],
  ] as const)("has no fault that axe finds (%s, %s)", async (kind, locale) => {
    show(kind, locale);
    await soon();
    const { violations } = await axe.run(host, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  });
});
