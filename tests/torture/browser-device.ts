/** A real browser that takes part in sync: what is done in it, through its own pages and their messages, resolves once it was acknowledged. */

import { newRecordId } from "../../src/browser/record-id";
import type { ArticleToKeep, NoteChange, Records } from "../../src/core/kept";
import type { Note, RecordId } from "../../src/core/note";
import type { SyncEnd } from "../../src/core/sync-plan";
import { type BrowserName, type Driver, type Page, sleep, waitFor } from "../e2e/support/driver";
import { command, noteCommand } from "../e2e/support/keep-commands";
import { launch } from "../e2e/support/launch";
import { clickWords, openLibrary, waitForWords } from "../e2e/support/library";
import { readStored } from "../e2e/support/stored";
import { beginSync, type Connection, connect, syncByHand, syncNow, untilNoSync } from "../e2e/support/syncing";
import { newNote } from "../store/samples";

declare const chrome: {
  readonly offscreen?: { closeDocument(): Promise<void> };
  readonly storage: { readonly local: { get(key: string): Promise<{ syncPlan?: object | null }> } };
};

/** Over a bad line, connecting takes a few tries. */
const MOST_TRIES = 20;

export class BrowserDevice {
  readonly name: BrowserName;
  readonly #driver: Driver;
  readonly #page: Page;

  private constructor(name: BrowserName, driver: Driver, page: Page) {
    this.name = name;
    this.#driver = driver;
    this.#page = page;
  }

  static async open(name: BrowserName, extension: string): Promise<BrowserDevice> {
    const start = (): Promise<Driver> => launch(name, { extension, hosts: [], language: "en" });
    const driver = await start().catch(start); // on a busy machine, a browser may not answer in time
    return new BrowserDevice(name, driver, await driver.openExtensionTab("library.html"));
  }

  close(): Promise<void> {
    return this.#driver.close();
  }

  async connect(connection: Connection): Promise<void> {
    for (let tries = 0; tries < MOST_TRIES; tries++) {
      const options = await connect(this.#driver, connection);
      const isOn = await waitFor("sync to be on, or a fault", () =>
        options.evaluate(async () => {
          const { syncPlan } = await chrome.storage.local.get("syncPlan");
          if (syncPlan !== null && syncPlan !== undefined) return "on";
          return document.querySelector("#sync .fault") === null ? null : "fault";
        }),
      );
      if (isOn === "on") await syncByHand(options);
      await untilNoSync(options);
      await options.close();
      if (isOn === "on") return;
    }
    throw new Error(`${this.name} could not connect`);
  }

  sync(): Promise<SyncEnd> {
    return syncNow(this.#page);
  }

  /** Begins a sync, and ends the background after so many milliseconds, and with it whatever syncs. */
  async killInSync(afterMs: number): Promise<void> {
    await beginSync(this.#page);
    await sleep(afterMs);
    await this.#page.evaluate(() => chrome.offscreen?.closeDocument().catch(() => undefined));
    await this.#driver.killBackground();
    await untilNoSync(this.#page);
  }

  async records(): Promise<Records> {
    const stored = await this.#page.evaluate(readStored);
    const { articles = [], versions = [], notes = [], corrections = [] } = stored ?? {};
    return { articles, versions, notes, corrections };
  }

  async keepArticle(article: ArticleToKeep): Promise<void> {
    acknowledged(await command(this.#page, "keepArticle", { article: { ...article, proposedId: newRecordId() } }));
  }

  async keepNote(article: ArticleToKeep, made: (id: RecordId) => Pick<Note, "body" | "colour" | "tags">): Promise<RecordId> {
    const id = newRecordId();
    const note = { ...newNote(1, article), id, ...made(id) };
    await noteCommand(this.#page, "keepNote", { article: { ...article, proposedId: newRecordId() }, note });
    return id;
  }

  async changeNote(id: RecordId, change: NoteChange): Promise<void> {
    await noteCommand(this.#page, "changeNote", { id, change });
  }

  async setRemoved(id: RecordId, isRemoved: boolean): Promise<void> {
    await noteCommand(this.#page, isRemoved ? "removeNote" : "restoreNote", { id });
  }

  async correct(article: ArticleToKeep | null, words: string): Promise<RecordId> {
    const id = newRecordId();
    const correction = { id, what: { kind: "official" as const, words }, decision: { type: "reject" as const } };
    const home = article && { ...article, proposedId: newRecordId() };
    acknowledged(await command(this.#page, "putCorrection", { article: home, correction }));
    return id;
  }

  /** In the library, by the keyboard, as a reader does. false where there is none. */
  async deleteFirstArticle(): Promise<boolean> {
    const library = await openLibrary(this.#driver);
    const isThere = await library.evaluate(() => {
      const row = document.querySelector<HTMLElement>(".pane-list .entry-open");
      row?.focus();
      return row !== null;
    });
    if (isThere) {
      await library.press("x");
      await waitForWords(library, "1 selected");
      await library.press("Delete");
      await waitFor("the toast", () => library.evaluate(() => (document.querySelector(".toast button") === null ? null : true)));
    }
    await library.close();
    return isThere;
  }

  /** Restores what stands first in the trash, if anything does. */
  async restoreFromTrash(): Promise<void> {
    const library = await openLibrary(this.#driver);
    await clickWords(library, ".library-tools button", "Trash");
    const rows = await waitFor("the trash", () =>
      library.evaluate(() => {
        const count = document.querySelectorAll(".trash-row .entry-open").length;
        document.querySelector<HTMLElement>(".trash-row .entry-open")?.focus();
        return count > 0 || document.body.textContent?.includes("The trash is empty") === true ? count : null;
      }),
    );
    if (rows > 0) {
      await library.press("Enter");
      await waitFor("the row to go", () =>
        library.evaluate((before: number) => (document.querySelectorAll(".trash-row .entry-open").length < before ? true : null), rows),
      );
    }
    await library.close();
  }
}

/** @throws {Error} where it was refused */
function acknowledged(answer: Awaited<ReturnType<typeof command>>): void {
  if (!answer.ok) throw new Error(`${answer.error} (${answer.detail})`);
}
