/**
 * A history: three devices with clocks of their own change a library at random, and bring it into step over a server whose requests and answers are lost at random, in whose midst
 * a device is killed. At the end each is to hold the same library, and everything that was done on any.
 */

import type { Colour, Note } from "../../src/core/note";
import { RemoteFault, type RemoteFolder } from "../../src/core/sync/remote";
import { putCorrection } from "../../src/store/corrections";
import { keepArticle } from "../../src/store/keep-article";
import { changeNote, keepNote } from "../../src/store/notes";
import { removeArticle, removeNote, restoreArticle, restoreNote } from "../../src/store/removal";
import { purgeTrash } from "../../src/store/trash";
import { articleToKeep, newNote, recordId } from "../store/samples";
import { Device } from "./device";
import { faultsOf, Written } from "./judge";
import { MemoryFolder } from "./memory-folder";

export type Random = () => number;

/** Mulberry32, of Tommy Ettinger: equal seeds, equal histories. */
export function randomOf(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const DEVICES = 3;
const STEPS = 40;
/** Articles that all meet: the fewer, the more is done in the same place. */
const ARTICLES = 4;
const COLOURS: readonly Colour[] = ["yellow", "green", "blue", "pink", "violet"];
const TAGS = ["a", "b", "c", "đ"];

export interface HistoryOptions {
  /** The folder as a device gets at it, in place of the one in memory. Its line is to hold once it is calm, which is asked before each request. */
  readonly folderOf?: (device: number, isCalm: () => boolean) => RemoteFolder;
}

/** @returns what went wrong; nothing where all is well */
export async function live(seed: number, { folderOf }: HistoryOptions = {}): Promise<readonly string[]> {
  const random = randomOf(seed);
  const below = (count: number): number => Math.floor(random() * count);
  let time = 1_700_000_000_000;
  const clock = (): number => time++;
  const folder = new MemoryFolder();
  let isCalm = false;
  folder.fates = () => {
    const chance = random();
    if (isCalm || chance > 0.15) return "fine";
    return chance < 0.05 ? "lost-request" : chance < 0.12 ? "lost-answer" : new RemoteFault("busy");
  };
  const devices = Array.from({ length: DEVICES }, () => new Device(clock));
  // One day and years wrong.
  const [, second, third] = devices;
  if (second && seed % 3 === 1) second.skew = 86_400_000 * 400;
  if (third && seed % 4 === 1) third.skew = -86_400_000 * 30;
  const written = new Written();
  try {
    for (let n = 0; n < STEPS; n++) {
      const at = below(DEVICES);
      const device = devices[at];
      if (device === undefined) continue;
      time += below(1_000);
      if (random() < 0.3) await syncSomehow(device, folderOf?.(at, () => isCalm) ?? folder, random);
      else await change(device, n, random, written);
      if (random() < 0.02) time += 86_400_000;
    }
    isCalm = true;
    for (let round = 0; round < 4; round++) {
      for (const [at, device] of devices.entries()) {
        const outcome = await device.sync(folderOf?.(at, () => isCalm) ?? folder);
        if (outcome.type !== "done") return [`the last syncs: ${JSON.stringify(outcome)}`];
      }
    }
    return await judge(devices, written, folderOf?.(0, () => isCalm) ?? folder);
  } finally {
    for (const device of devices) device.close();
  }
}

async function syncSomehow(device: Device, folder: RemoteFolder, random: Random): Promise<void> {
  if (random() < 0.8) {
    await device.sync(folder);
    return;
  }
  // Killed at a request: what the device had begun goes on nowhere, and its library is opened anew.
  const kill = new AbortController();
  let left = Math.floor(random() * 6);
  const dying = <A extends readonly unknown[], T>(call: (...args: A) => Promise<T>) => {
    return async (...args: A): Promise<T> => {
      if (left-- === 0) {
        if (random() < 0.5) await call(...args).catch(() => null);
        kill.abort();
        throw new RemoteFault("offline");
      }
      return call(...args);
    };
  };
  await device.sync(
    { list: dying(folder.list), read: dying(folder.read), write: dying(folder.write), remove: dying(folder.remove) },
    { signal: kill.signal },
  );
  device.store.close();
}

async function change(device: Device, step: number, random: Random, written: Written): Promise<void> {
  const below = (count: number): number => Math.floor(random() * count);
  const { articles, notes } = await device.records();
  const article = articles[below(articles.length)];
  const note = notes[below(notes.length)];
  const now = device.now();
  const chance = random();
  const made = recordId(step, Number.parseInt(device.name.slice("device-".length), 10) + 100);
  if (chance < 0.25 || article === undefined) {
    // Every device gives it another id, and now and then a later text or another address.
    const which = below(ARTICLES);
    const toKeep = {
      ...articleToKeep(
        which,
        random() < 0.2 ? ` ${below(3)}` : "",
        random() < 0.2 ? [`https://bao-thu.example/them-${below(3)}.html`] : [],
      ),
      proposedId: made,
    };
    if (random() < 0.4) await keepArticle(device.store, toKeep, now);
    else {
      const id = recordId(step, Number.parseInt(device.name.slice("device-".length), 10) + 10_000);
      const body = written.next(id);
      await keepNote(device.store, toKeep, { ...newNote(1, toKeep), id, body, tags: [TAGS[below(4)] ?? ""] }, now);
    }
  } else if (note !== undefined && chance < 0.6) await changeSome(device, note, random, written);
  else if (note !== undefined && chance < 0.7) {
    if (note.deletedAt === null) written.cover(note.body);
    await (note.deletedAt === null ? removeNote(device.store, note.id, now) : restoreNote(device.store, note.id, now));
  } else if (chance < 0.78) {
    if (article.deletedAt === null) for (const each of notes) if (each.articleId === article.id) written.cover(each.body);
    await (article.deletedAt === null ? removeArticle(device.store, article.id, now) : restoreArticle(device.store, article.id, now));
  } else if (chance < 0.86) {
    const toKeep = random() < 0.5 ? null : { ...articleToKeep(below(ARTICLES)), proposedId: made };
    const decision = { type: "reject" as const };
    await putCorrection(device.store, toKeep, { id: made, what: { kind: "official", words: "Tống Văn Thử" }, decision }, now);
  } else if (chance < 0.9) await purgeTrash(device.store, now);
}

async function changeSome(device: Device, note: Note, random: Random, written: Written): Promise<void> {
  if (note.deletedAt !== null) return;
  const what = random();
  const tags = TAGS.filter(() => random() < 0.5);
  if (what < 0.5) written.cover(note.body);
  await changeNote(
    device.store,
    note.id,
    what < 0.5
      ? { body: written.next(note.id) }
      : what < 0.8
        ? { tags }
        : { colour: COLOURS[Math.floor(random() * COLOURS.length)] ?? "blue" },
    device.now(),
  );
}

async function judge(devices: readonly Device[], written: Written, folder: RemoteFolder): Promise<readonly string[]> {
  const libraries = await Promise.all(devices.map(async (device) => ({ name: device.name, records: await device.records() })));
  const outcome = await devices[0]?.sync(folder);
  const isCalm = outcome?.type === "done" && outcome.report.requests <= 2;
  return [...faultsOf(libraries, written), ...(isCalm ? [] : [`nothing is new, and yet: ${JSON.stringify(outcome)}`])];
}
