/** Steps of sync: an extension that may reach the server, connecting in the options, and syncs that are waited for. */
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { syncEndSchema } from "../../../src/browser/sync-schema";
import type { SyncEnd } from "../../../src/core/sync-plan";
import { PASSWORD, USER } from "../../webdav/apache";
import { type BrowserName, type Driver, LOOK_EVERY_MS, type Page, sleep, waitFor } from "./driver";
import { waitForWords as waitForKey } from "./fault-words";
import { clickWords, fill } from "./library";
import { builtExtension } from "./world";

declare const chrome: {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly storage: {
    readonly local: {
      get(key: string): Promise<{ syncLog?: { last: { at: number; end: unknown } | null }; syncPlan?: object | null }>;
      set(items: object): Promise<void>;
    };
  };
};

/** Of the tests' server: the browsers know no difference between its ports. */
const SERVERS = "http://localhost/*";

/** The extension as it is once the reader has allowed it that server: no test can answer the browser's own question. */
export function allowServer(browser: BrowserName, copy: string): void {
  cpSync(builtExtension(browser), copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8"));
  // What is asked for at install in a test is granted there: the host, and Firefox's consent to what is sent.
  const gecko = manifest.browser_specific_settings?.gecko;
  const data = gecko?.data_collection_permissions.optional;
  const settings =
    data === undefined
      ? {}
      : { browser_specific_settings: { gecko: { ...gecko, data_collection_permissions: { required: data, optional: data } } } };
  writeFileSync(file, JSON.stringify({ ...manifest, ...settings, host_permissions: [...manifest.host_permissions, SERVERS] }));
}

export const fillIn = (page: Page, name: string, text: string): Promise<void> => fill(page, `#sync input[name="${name}"]`, text);

export const press = (page: Page, words: string): Promise<void> => clickWords(page, "#sync button", words);

export interface Connection {
  readonly address: string;
  /** Default: the right one. */
  readonly password?: string;
  /** null: nothing is encrypted. */
  readonly passphrase: string | null;
}

/** Opens the options, and turns sync on there. What comes of it is not waited for. */
export async function connect(driver: Driver, { address, password = PASSWORD, passphrase }: Connection): Promise<Page> {
  const options = await driver.openExtensionTab("options.html#sync");
  await waitForKey(options, "sync.connect");
  await fillIn(options, "address", address);
  await fillIn(options, "user", USER);
  await fillIn(options, "password", password);
  await fillIn(options, "passphrase", passphrase ?? "");
  await fillIn(options, "again", passphrase ?? "");
  await press(options, "Connect and sync");
  return options;
}

/** From now on it syncs when it is told to, and at no other time. Waits until sync is on. */
export async function syncByHand(page: Page): Promise<void> {
  await waitFor("sync to be on", () =>
    page.evaluate(async () => {
      const { syncPlan = null } = await chrome.storage.local.get("syncPlan");
      if (syncPlan === null) return null;
      await chrome.storage.local.set({ syncPlan: { ...syncPlan, pace: "hand" } });
      return true;
    }),
  );
}

/** Tells the background to sync, and does not wait for its end. */
export async function beginSync(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const message = { onrecord: 1, to: "background", name: "syncNow", payload: { allowDeleting: true } };
    await chrome.runtime.sendMessage(message);
  });
}

/** Waits until no sync goes on in the whole extension, which for a large library takes minutes. */
export async function untilNoSync(page: Page): Promise<void> {
  const isSyncing = (): Promise<boolean> =>
    page.evaluate(async () => (await navigator.locks.query()).held?.some(({ name }) => name === "onrecord:sync") === true);
  while (await isSyncing()) await sleep(LOOK_EVERY_MS);
}

/** One sync, from a page of the extension, to its end. */
export async function syncNow(page: Page): Promise<SyncEnd> {
  const before = await lastEnd(page);
  await beginSync(page);
  await untilNoSync(page);
  const { end } = await waitFor("how the sync ended", async () => {
    const last = await lastEnd(page);
    return last === null || last.at === before?.at ? null : last;
  });
  return v.parse(syncEndSchema, end);
}

async function lastEnd(page: Page): Promise<{ readonly at: number; readonly end: unknown } | null> {
  const json = await page.evaluate(async () => JSON.stringify((await chrome.storage.local.get("syncLog")).syncLog?.last ?? null));
  return JSON.parse(json);
}
