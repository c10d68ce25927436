/** One stored item, declared once: key, area, type, default, parsing. */
import type { Storage } from "webextension-polyfill";
import browser from "./api";

export interface StoredItem<T> {
  /** The stored value; the default where there is none, or where what is stored cannot be read. */
  readonly get: () => Promise<T>;
  readonly set: (value: T) => Promise<void>;
  /** Back to the default. */
  readonly reset: () => Promise<void>;
  /** Reads, changes and writes as one step among all contexts of the extension (not for content scripts: locks are the page's there). */
  readonly update: (change: (value: T) => T) => Promise<T>;
  /** Tells of every change, from whatever context. Returns its undo. */
  readonly watch: (listener: (value: T) => void) => () => void;
}

interface Declaration<T> {
  readonly key: string;
  /** `local` keeps it on this machine; `session` until the browser closes. Nothing goes to a browser's account. */
  readonly area: "local" | "session";
  /** What is stored, from `unknown`; the default for what is not there (undefined) or cannot be read. Never throws. */
  readonly parse: (stored: unknown) => T;
}

/** Declares a stored item. */
export function storedItem<T>({ key, area, parse }: Declaration<T>): StoredItem<T> {
  const get = async (): Promise<T> => parse((await browser.storage[area].get(key))[key]);
  const set = async (value: T): Promise<void> => browser.storage[area].set({ [key]: value });
  return {
    get,
    set,
    reset: () => set(parse(undefined)),
    update: async (change) =>
      navigator.locks.request(`onrecord:${key}`, async () => {
        const value = change(await get());
        await set(value);
        return value;
      }),
    watch: (listener) => {
      const onChanged = (changes: Record<string, Storage.StorageChange>, changedArea: string): void => {
        const change = changes[key];
        if (change !== undefined && changedArea === area) listener(parse(change.newValue));
      };
      browser.storage.onChanged.addListener(onChanged);
      return () => browser.storage.onChanged.removeListener(onChanged);
    },
  };
}
