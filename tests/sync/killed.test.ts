/**
 * A sync ended at each of its requests, by the death of the browser or of the server: whatever it was in the midst of, the next syncs bring all libraries to where an
 * undisturbed one would have brought them.
 */
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RemoteEntry, RemoteFault, type RemoteFile, type RemoteFolder } from "../../src/core/sync/remote";
import { changeNote, keepNote } from "../../src/store/notes";
import { removeNote } from "../../src/store/removal";
import { articleToKeep, newNote, noteId } from "../store/samples";
import { Device } from "./device";
import { MemoryFolder } from "./memory-folder";

let time = 1_000_000;
const clock = (): number => time++;

interface Scene {
  readonly folder: MemoryFolder;
  /** The one whose sync is ended. */
  readonly actor: Device;
  readonly other: Device;
}

const copies: Scene[] = [];

/** The same scene again. */
async function copyOf({ folder, actor, other }: Scene): Promise<Scene> {
  const copy = { folder: new MemoryFolder(), actor: await actor.copy(), other: await other.copy() };
  copy.folder.setBack(folder.copy());
  copies.push(copy);
  return copy;
}

function close({ actor, other }: Scene): void {
  actor.close();
  other.close();
}

afterEach(() => {
  for (const each of copies.splice(0)) close(each);
});

async function keep(on: Device, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) await keepNote(on.store, articleToKeep(n), newNote(n, articleToKeep(n)), on.now());
}

async function inStep(folder: MemoryFolder, a: Device, b: Device): Promise<void> {
  await keep(a, 1, 2);
  await a.sync(folder);
  await b.sync(folder);
}

/** So many snapshots more on the server, and of changes so many that the next one brings another: it comes with the 64th file. */
async function almostSnapshot(folder: MemoryFolder, device: Device, snapshots: number): Promise<void> {
  for (let n = 1; n < 64 * (snapshots + 1); n++) {
    await changeNote(device.store, noteId(1), { body: `lần ${n}` }, device.now());
    await device.sync(folder);
  }
  await changeNote(device.store, noteId(1), { body: "lần cuối" }, device.now());
}

const SCENES: Readonly<Record<string, (folder: MemoryFolder, a: Device, b: Device) => Promise<void>>> = {
  "the first sync": (_, a) => keep(a, 1, 2),
  "joining with a library of its own": async (folder, a, b) => {
    await keep(b, 1, 2);
    await b.sync(folder);
    await keep(a, 2, 3);
  },
  "a change, and one of another": async (folder, a, b) => {
    await inStep(folder, a, b);
    await changeNote(a.store, noteId(1), { body: "một", tags: ["a"] }, a.now());
    await removeNote(a.store, noteId(2), a.now());
    await changeNote(b.store, noteId(1), { body: "hai", colour: "pink" }, b.now());
    await b.sync(folder);
  },
  "a snapshot": async (folder, a, b) => {
    await inStep(folder, a, b);
    await almostSnapshot(folder, a, 0);
  },
  // The one before the one before goes, and what only that named: that takes three.
  "a snapshot, and what it makes needless": async (folder, a, b) => {
    await inStep(folder, a, b);
    await almostSnapshot(folder, a, 1);
  },
};

type Ask = <T>(ask: () => Promise<T>) => Promise<T>;

/** A folder whose requests are numbered: one of them meets its end. */
function ending(folder: MemoryFolder, at: number, end: Ask, torn: boolean): RemoteFolder & { readonly asked: () => number } {
  let count = 0;
  const meet = <T>(ask: () => Promise<T>): Promise<T> => (count++ === at ? end(ask) : ask());
  return {
    asked: () => count,
    list: (path: string): Promise<readonly RemoteEntry[]> => meet(() => folder.list(path)),
    read: (path: string): Promise<RemoteFile | null> => meet(() => folder.read(path)),
    write: (path, bytes, condition) =>
      meet(() => folder.write(path, torn && count === at + 1 ? bytes.slice(0, bytes.length / 2) : bytes, condition)),
    remove: (path) => meet(() => folder.remove(path)),
  };
}

/** What befalls the request, and whether the browser is dead from there on: then nothing of it goes on, not even its way of coping with faults. */
interface Death {
  readonly end: (dead: () => void) => Ask;
  readonly torn?: boolean;
}

const never = (): Promise<never> => new Promise(() => {});

const DEATHS: Readonly<Record<string, Death>> = {
  "the browser dies before it": {
    end: (dead) => () => {
      dead();
      return never();
    },
  },
  "the browser dies after it": {
    end: (dead) => async (ask) => {
      await ask();
      dead();
      return never();
    },
  },
  "the server dies before it": { end: () => () => Promise.reject(new RemoteFault("offline")) },
  "the server dies after it": {
    end: () => async (ask) => {
      await ask();
      throw new RemoteFault("timeout");
    },
  },
  "the server dies in the midst of it, half of the file written": {
    torn: true,
    end: () => async (ask) => {
      await ask();
      throw new RemoteFault("offline");
    },
  },
  "the server answers that it cannot": { end: () => () => Promise.reject(new RemoteFault("broken", "status 500")) },
};

/** A sync that is ended at this request. Gives how many requests it made. */
async function syncUntil({ folder, actor }: Scene, at: number, { end, torn = false }: Death): Promise<number> {
  const folderThatEnds = await new Promise<ReturnType<typeof ending>>((resolve, reject) => {
    const made: ReturnType<typeof ending> = ending(
      folder,
      at,
      end(() => resolve(made)),
      torn,
    );
    actor.sync(made).then(() => resolve(made), reject);
  });
  // What a dead browser had open is gone; its library is opened anew.
  actor.store.close();
  return folderThatEnds.asked();
}

/** Everybody syncs until all is in step. Gives the library that all hold. */
async function settle({ folder, actor, other }: Scene): Promise<string> {
  // A list that was torn is left alone once by each who meets it.
  for (let round = 0; round < 4; round++) for (const device of [actor, other]) await device.sync(folder);
  const libraries = await Promise.all([actor.library(), other.library()]);
  expect(new Set(libraries).size).toBe(1);
  expect(await actor.sync(folder)).toMatchObject({ type: "done", report: { requests: 1, damaged: 0 } });
  return libraries[0] ?? "";
}

/** Of the many requests of a long sync, those that remove one file after the other are alike: the last ones are left out. */
const MOST_REQUESTS = 24;

describe.each(Object.entries(SCENES))("%s, ended at each request:", (_, setUp) => {
  const scene: Scene = { folder: new MemoryFolder(), actor: new Device(clock), other: new Device(clock) };
  beforeAll(() => setUp(scene.folder, scene.actor, scene.other));
  afterAll(() => close(scene));

  it.each(Object.entries(DEATHS))("%s", async (_name, death) => {
    const undisturbed = await settle(await copyOf(scene));
    for (let at = 0; at < MOST_REQUESTS; at++) {
      const copy = await copyOf(scene);
      const asked = await syncUntil(copy, at, death);
      if (asked <= at) return; // it was through before
      expect(await settle(copy), `request ${at}`).toBe(undisturbed);
    }
  });
});
