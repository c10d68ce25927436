/** Backups: how old they are, and those that make themselves, on a real database and with a browser in memory. */
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { backUpIfDue } from "../../src/browser/automatic-backup";
import { makeBackupAddress } from "../../src/browser/backup-address";
import { backupLog, backupPlan, noteBackup } from "../../src/browser/backup-items";
import { BackupSession } from "../../src/browser/backup-session";
import { emptyOldTrash, onUpkeep, setUpkeep } from "../../src/browser/upkeep";
import { readAll } from "../../src/store/backup";
import { keepArticle } from "../../src/store/keep-article";
import type { Store } from "../../src/store/open";
import { removeArticle } from "../../src/store/removal";
import { parseBackupText } from "../parse-backup-text";
import { freshStore } from "../store/fresh-store";
import { articleId, articleToKeep } from "../store/samples";
import { fakeBrowser, fakeEvent } from "./fake-browser";

/** What our modules find for the browser's API when they are first imported; each test fills in another. */
const browser = vi.hoisted(() => {
  const holder = { current: { runtime: { id: "own" } } as object };
  const api = new Proxy({}, { get: (_, name) => Reflect.get(holder.current, name) });
  Reflect.set(globalThis, "chrome", api);
  return holder;
});

const DAY = 86_400_000;
const report = vi.fn();
let store: Store;
let now: number;
let isAllowed: boolean;
let willAllow: boolean;
/** How downloads end. */
let end: "complete" | "interrupted";
let files: Map<string, string>;
const onAlarm = fakeEvent<[{ readonly name: string }]>();
const alarms = { create: vi.fn(async (_name: string, _when: object) => {}), onAlarm };

beforeEach(async () => {
  [now, isAllowed, willAllow, end, files] = [100 * DAY, false, true, "complete", new Map()];
  const onChanged = fakeEvent<[{ id: number; state?: { current: string } }]>();
  const fake = fakeBrowser();
  browser.current = {
    ...fake,
    alarms,
    permissions: {
      contains: async () => isAllowed,
      request: async () => {
        isAllowed = willAllow;
        return willAllow;
      },
      remove: async () => {
        isAllowed = false;
        return true;
      },
    },
    downloads: {
      onChanged,
      search: async () => [],
      download: async ({ url, filename, conflictAction }: { url: string; filename: string; conflictAction: string }) => {
        expect(conflictAction).toBe("overwrite");
        if (end === "complete") files.set(filename, await (await fetch(url)).text());
        onChanged.emit({ id: 7, state: { current: end } }); // before its number is known
        return 7;
      },
    },
  };
  store = freshStore();
  await keepArticle(store, articleToKeep(1), now - 20 * DAY);
});

afterEach(() => {
  expect(report).not.toHaveBeenCalled();
  report.mockClear();
});

const run = () => backUpIfDue({ store, now: () => now, makeFile: () => makeBackupAddress(store, () => now), report });

describe("those that make themselves", () => {
  it("hold everything, and overwrite the oldest of those that are kept", async () => {
    isAllowed = true;
    await backupPlan.set({ every: "day", keep: 3 });
    await run();
    const parsed = parseBackupText(files.get("On Record/On Record backup 1.json") ?? "");
    expect(parsed.ok && parsed.backup.articles).toEqual((await readAll(store, 0)).articles);
    expect(await backupLog.get()).toMatchObject({ lastAt: now, isAutomatic: true, slot: 1, fault: null });
    await run();
    expect(files.size).toBe(1); // not due
    for (let n = 2; n <= 5; n++) {
      now += DAY;
      await keepArticle(store, articleToKeep(n), now - 1);
      await run();
    }
    expect([...files.keys()].sort()).toEqual([1, 2, 3].map((slot) => `On Record/On Record backup ${slot}.json`));
    expect((await backupLog.get()).slot).toBe(2);
    now += DAY;
    await run(); // nothing changed
    expect((await backupLog.get()).slot).toBe(2);
  });

  it("are made one at a time", async () => {
    isAllowed = true;
    await backupPlan.set({ every: "day", keep: 3 });
    await Promise.all([run(), run()]);
    expect([...files.keys()]).toEqual(["On Record/On Record backup 1.json"]);
  });

  it("note why one was not made, and try again", async () => {
    await backupPlan.set({ every: "day", keep: 3 });
    await run();
    expect(await backupLog.get()).toMatchObject({ lastAt: null, fault: "permission" });
    isAllowed = true;
    end = "interrupted";
    await run();
    expect(await backupLog.get()).toMatchObject({ lastAt: null, slot: 0, fault: "download" });
    expect(report).toHaveBeenCalledOnce();
    report.mockClear();
    end = "complete";
    await run();
    expect(await backupLog.get()).toMatchObject({ lastAt: now, slot: 1, fault: null });
  });

  it("are not made unless the reader wants them", async () => {
    isAllowed = true;
    await run();
    expect(files.size).toBe(0);
  });
});

describe("what is told", () => {
  it("is the age of the last backup and what came since; the permission is asked for at the choice", async () => {
    const session = new BackupSession({ store, now: () => now, onChange: () => {}, report });
    await session.start();
    expect(session.state).toMatchObject({ log: { lastAt: null }, changed: 1, isReminding: false, sizes: null });
    await noteBackup(now - 5);
    await vi.waitFor(() => expect(session.state?.changed).toBe(0));
    await keepArticle(store, articleToKeep(2), now);
    await session.refresh();
    expect(session.state).toMatchObject({ log: { lastAt: now - 5, isAutomatic: false }, changed: 1 });
    willAllow = false;
    await session.setPlan({ every: "day", keep: 3 });
    expect([session.state?.isRefused, (await backupPlan.get()).every]).toEqual([true, "off"]);
    willAllow = true;
    await session.setPlan({ every: "day", keep: 3 });
    await vi.waitFor(() => expect(session.state).toMatchObject({ isRefused: false, plan: { every: "day", keep: 3 } }));
    await session.setPlan({ every: "off", keep: 3 });
    expect(isAllowed).toBe(false); // given back
    await session.show(true);
    expect(session.state?.sizes).toMatchObject({ articles: 2 });
    session.stop();
  });

  it("reminds, and is quiet once it was put aside", async () => {
    for (let n = 2; n <= 25; n++) await keepArticle(store, articleToKeep(n), now - DAY);
    const session = new BackupSession({ store, now: () => now, onChange: () => {}, report });
    await session.start();
    expect(session.state?.isReminding).toBe(true);
    await session.dismiss();
    await vi.waitFor(() => expect(session.state?.isReminding).toBe(false));
    session.stop();
  });
});

describe("upkeep", () => {
  it("comes with its own alarm only", async () => {
    const listener = vi.fn();
    const undo = onUpkeep(listener);
    await setUpkeep();
    const [name = ""] = alarms.create.mock.calls[0] ?? [];
    onAlarm.emit({ name: "another" });
    expect(listener).not.toHaveBeenCalled();
    onAlarm.emit({ name });
    expect(listener).toHaveBeenCalledOnce();
    undo();
    expect(onAlarm.size()).toBe(0);
  });

  it("deletes for good what was in the trash for thirty days, tells so once, and does nothing more the second time", async () => {
    await removeArticle(store, articleId(1), now);
    const announce = vi.fn(async () => {});
    await emptyOldTrash(store, now + 30 * DAY - 1, announce);
    expect((await readAll(store, 0)).articles).toHaveLength(1);
    await emptyOldTrash(store, now + 30 * DAY, announce);
    await emptyOldTrash(store, now + 30 * DAY, announce);
    expect((await readAll(store, 0)).articles).toEqual([]);
    expect(announce).toHaveBeenCalledOnce();
  });
});
