/** Steps in the library, and what it gives to the browser's downloads. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { backupToJson } from "../../../src/core/export/json";
import type { Backup } from "../../../src/core/kept";
import { type Locale, translator } from "../../../src/locales";
import { click, textOf } from "./actions";
import { type Driver, type Page, waitFor } from "./driver";

declare const chrome: {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id?: number }[]>;
    sendMessage(tab: number, message: object, options: object): Promise<{ readonly value?: { readonly notes: readonly object[] } } | null>;
  };
};

export async function openLibrary(driver: Driver): Promise<Page> {
  const library = await driver.openExtensionTab("library.html");
  await waitFor("the library to come up", () =>
    library.evaluate(() => (document.querySelector(".entry-open, .pane-list .notice-title") === null ? null : true)),
  );
  return library;
}

/** Opens the library and imports records; the dialog is closed again. */
export async function importInto(driver: Driver, backup: Backup, language: Locale): Promise<Page> {
  const library = await openLibrary(driver);
  await click(library, ".library-tools .bar-button:last-child");
  await chooseFile(library, "on-record.json", backupToJson(backup));
  await waitFor("what it would do", () => library.evaluate(() => (document.querySelector(".plan ~ .form-actions") ? true : null)));
  await click(library, ".plan ~ .form-actions .button");
  await waitForWords(library, translator(language)("import.done"));
  await library.press("Escape");
  await waitFor("the rows", () => library.evaluate(() => (document.querySelector(".pane-list .entry-open") ? true : null)));
  return library;
}

/** Types into a field as a person does who pastes. */
export function fill(page: Page, selector: string, words: string): Promise<void> {
  return page.evaluate(
    (wanted: string, value: string) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement>(wanted);
      if (field === null) throw new Error(`There is no ${wanted}.`);
      field.focus();
      field.value = value;
      field.dispatchEvent(new InputEvent("input", { bubbles: true }));
    },
    selector,
    words,
  );
}

/** Clicks the button with these words. */
export async function clickWords(page: Page, selector: string, words: string): Promise<void> {
  await waitFor(`“${words}” to click`, () =>
    page.evaluate(
      (wanted: string, label: string) => {
        const found = [...document.querySelectorAll(wanted)].find(
          (element) => element.textContent?.includes(label) || element.getAttribute("aria-label")?.includes(label),
        );
        for (const other of document.querySelectorAll("[data-clicked]")) other.removeAttribute("data-clicked");
        found?.setAttribute("data-clicked", "");
        return found === undefined ? null : true;
      },
      selector,
      words,
    ),
  );
  await click(page, "[data-clicked]");
}

/** Waits until the page shows these words. */
export function waitForWords(page: Page, words: string): Promise<true> {
  return waitFor(`“${words}”`, async () => ((await textOf(page)).includes(words) ? true : null));
}

/** Gives a file to the import, as the browser's file chooser does. */
export async function chooseFile(library: Page, name: string, content: string): Promise<void> {
  await waitFor("the field for the file", () => library.evaluate(() => (document.querySelector("dialog input[type=file]") ? true : null)));
  await library.evaluate(
    (fileName: string, text: string) => {
      const field = document.querySelector<HTMLInputElement>("dialog input[type=file]");
      const given = new DataTransfer();
      given.items.add(new File([text], fileName, { type: "application/json" }));
      if (field === null) throw new Error("There is no field for a file.");
      field.files = given.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    },
    name,
    content,
  );
}

/** Waits for a file whose name ends so, whole; gives its text. */
export function waitForDownload(folder: string, ending: string): Promise<{ readonly name: string; readonly text: string }> {
  return waitFor(`a download that ends in ${ending}`, () => {
    const files = readdirSync(folder);
    const name = files.find((file) => file.endsWith(ending));
    // While they write, browsers keep a part beside it, or an empty file in its place.
    if (name === undefined || files.some((file) => /\.(?:part|crdownload)$/.test(file))) return null;
    const text = readFileSync(join(folder, name), "utf8");
    return text === "" ? null : { name, text };
  });
}

/** How many tabs show a page with notes: asked for one by one, as Chromium hides their addresses. Run in a page of the extension. */
export async function tabsWithNotes(): Promise<number> {
  const message = { onrecord: 1, to: "page", name: "getNotes", payload: {} };
  const tabs = await chrome.tabs.query({});
  const answers = await Promise.all(
    tabs.map(({ id }) => (id === undefined ? null : chrome.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => null))),
  );
  return answers.filter((answer) => (answer?.value?.notes.length ?? 0) > 0).length;
}
