/** A server that lost something, answers something else, or means ill: what is here stays as it is, and is told to the others again. */
import { afterEach, describe, expect, it } from "vitest";
import { Wire } from "../../src/browser/sync-engine-wire";
import { HEAD_PATH, type Head } from "../../src/core/sync/head";
import { RemoteFault, type Seal, SealFault } from "../../src/core/sync/remote";
import { changeNote, keepNote } from "../../src/store/notes";
import { articleToKeep, newNote, noteId } from "../store/samples";
import { Device } from "./device";
import { randomOf } from "./history";
import { MemoryFolder } from "./memory-folder";

let time = 1_000_000;
const clock = (): number => time++;
const devices: Device[] = [];

function device(): Device {
  const made = new Device(clock);
  devices.push(made);
  return made;
}

afterEach(() => {
  for (const each of devices.splice(0)) each.close();
});

async function keep(on: Device, ...numbers: readonly number[]): Promise<void> {
  for (const n of numbers) await keepNote(on.store, articleToKeep(n), newNote(n, articleToKeep(n)), on.now());
}

/** Two devices in step, and a change of the first that is on the server. */
async function inStep(): Promise<{ folder: MemoryFolder; a: Device; b: Device; changes: string }> {
  const [folder, a, b] = [new MemoryFolder(), device(), device()];
  await keep(a, 1, 2);
  await a.sync(folder);
  await b.sync(folder);
  await changeNote(a.store, noteId(1), { body: "mới" }, a.now());
  await a.sync(folder);
  const changes = [...folder.files.keys()].find((path) => path.startsWith("changes/"));
  if (changes === undefined) throw new Error("no changes on the server");
  return { folder, a, b, changes };
}

function cut(folder: MemoryFolder, path: string, length: number): void {
  folder.put(path, (folder.files.get(path)?.bytes ?? new Uint8Array()).slice(0, length));
}

const wire = (folder: MemoryFolder): Wire => new Wire(folder, null, new AbortController().signal);

/** The server's list, changed by somebody who means ill. */
async function forge(folder: MemoryFolder, change: (head: Head) => object): Promise<void> {
  const head: Head = JSON.parse(await wire(folder).unpack(folder.files.get(HEAD_PATH)?.bytes ?? new Uint8Array()));
  folder.put(HEAD_PATH, (await wire(folder).pack(JSON.stringify(change(head)))).bytes);
}

describe("a server", () => {
  it("whose file of changes is cut short: the rest is read, and it is told until somebody mends it", async () => {
    const { folder, a, b, changes } = await inStep();
    cut(folder, changes, 40);
    const before = await b.library();
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { damaged: 1 } });
    expect(await b.library()).toBe(before);
    await b.sync(folder); // says so in the list
    await a.sync(folder); // knows what was in it
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { damaged: 0 } });
    expect(await b.library()).toBe(await a.library());
  });

  it("whose list is cut short: left alone at first, made anew where it stays so", async () => {
    const { folder, a, b } = await inStep();
    cut(folder, HEAD_PATH, 30);
    expect(await a.sync(folder)).toEqual({ type: "unreadable" });
    expect(await a.sync(folder)).toMatchObject({ type: "done" });
    for (const each of [b, a, b]) expect(await each.sync(folder)).toMatchObject({ type: "done" });
    expect(await b.library()).toBe(await a.library());
  });

  it("that answers with a page: nothing is changed, however often", async () => {
    const { folder, a } = await inStep();
    folder.put(HEAD_PATH, new TextEncoder().encode("<!doctype html><title>Sign in</title>"));
    const before = await a.library();
    for (let n = 0; n < 3; n++) expect(await a.sync(folder)).toEqual({ type: "unreadable" });
    expect(await a.library()).toBe(before);
  });

  it("that was set back, or emptied, is given what it lost", async () => {
    const { folder, a, b } = await inStep();
    const early = folder.copy();
    await keep(b, 3);
    await b.sync(folder);
    await a.sync(folder);
    const whole = await a.library();
    folder.setBack(early);
    for (const each of [b, a, b]) expect(await each.sync(folder)).toMatchObject({ type: "done" });
    expect([await a.library(), await b.library()]).toEqual([whole, whole]);
    folder.setBack(new Map());
    const c = device();
    for (const each of [a, b, c, a, b]) expect(await each.sync(folder)).toMatchObject({ type: "done" });
    expect([await a.library(), await b.library(), await c.library()]).toEqual([whole, whole, whole]);
  });

  it("written by a newer On Record: nothing is changed", async () => {
    const { folder, a } = await inStep();
    await forge(folder, (head) => ({ ...head, format: 2, more: true }));
    expect(await a.sync(folder)).toEqual({ type: "newer" });
  });

  it.each(["full", "login", "forbidden", "timeout"] as const)("that says %s: told as that, and all is sent later", async (code) => {
    const { folder, a, b } = await inStep();
    await keep(b, 4);
    folder.fates = (call) => (call === "write" ? new RemoteFault(code, "507") : "fine");
    expect(await b.sync(folder)).toEqual({ type: "fault", code, detail: "507" });
    folder.fates = () => "fine";
    await b.sync(folder);
    await a.sync(folder);
    expect(await a.library()).toBe(await b.library());
  });

  it("that sends a small file which unpacks to a huge one: not read", async () => {
    const { folder, b, changes } = await inStep();
    const bomb = await wire(folder).pack("0".repeat(65 * 1024 * 1024));
    folder.put(changes, bomb.bytes);
    await forge(folder, (head) => ({ ...head, changes: head.changes.map((file) => ({ ...file, hash: bomb.hash })) }));
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { damaged: 1 } });
  });

  it("that sends records of a wrong shape: those are left out, and nothing else", async () => {
    const { folder, b, changes } = await inStep();
    const good = await wire(folder).unpack(folder.files.get(changes)?.bytes ?? new Uint8Array());
    const id = "00000001-0000-4000-8000-000000000002";
    const bad = [
      `{"table":"notes","id":"${id}","registers":{},"times":{},"__proto__":{"polluted":1}}`,
      `{"table":"__proto__","id":"${id}","registers":{},"times":{}}`,
      `{"table":"notes","id":"${id}","registers":{"colour":{"at":"zzzzzzzzzzzzz00000000000a","value":{"colour":"red"}}},"times":{}}`,
      `{"table":"articles","id":"${id}","registers":{"url":{"at":"0000000000000000000000000","value":{"url":"javascript:alert(1)"}}},"times":{}}`,
      `{"table":"articles","id":"${id}","registers":{},"times":{},"into":"${id}"}`,
      "not json",
    ];
    const packed = await wire(folder).pack(`${good}${bad.join("\n")}\n`);
    folder.put(changes, packed.bytes);
    await forge(folder, (head) => ({ ...head, changes: head.changes.map((file) => ({ ...file, hash: packed.hash })) }));
    expect(await b.sync(folder)).toMatchObject({ type: "done", report: { damaged: 1, received: { notes: 1 } } });
    expect(Reflect.get({}, "polluted")).toBeUndefined();
    expect((await b.records()).notes.find((note) => note.id === noteId(1))?.body).toBe("mới");
  });

  it("whose files were sealed with another passphrase: told as that", async () => {
    const { folder, a } = await inStep();
    const seal: Seal = { seal: async (bytes) => bytes, open: () => Promise.reject(new SealFault("passphrase")) };
    expect(await a.sync(folder, { seal })).toEqual({ type: "passphrase" });
  });

  it("that spoils its answers at random: nothing that is here is lost, and in the end all is in step", async () => {
    for (let seed = 1; seed <= 12; seed++) {
      const random = randomOf(seed);
      const [folder, a, b] = [new MemoryFolder(), device(), device()];
      await keep(a, 1, 2);
      await keep(b, 2, 3);
      folder.fates = (call, path) => {
        const file = folder.files.get(path);
        if (call !== "read" || file === undefined || random() > 0.3) return random() < 0.1 ? "lost-answer" : "fine";
        const bytes = file.bytes.slice(0, random() < 0.5 ? Math.floor(random() * file.bytes.length) : file.bytes.length);
        const spoiled = Math.floor(random() * bytes.length);
        bytes[spoiled] = (bytes[spoiled] ?? 0) ^ (1 + Math.floor(random() * 255));
        return { answers: bytes };
      };
      for (let n = 0; n < 6; n++) {
        await changeNote(a.store, noteId(1), { body: `a ${n}` }, a.now());
        for (const each of [a, b]) await each.sync(folder);
        expect((await a.records()).notes.filter(({ deletedAt }) => deletedAt === null).length, `seed ${seed}`).toBeGreaterThanOrEqual(2);
      }
      folder.fates = () => "fine";
      for (let n = 0; n < 4; n++) for (const each of [a, b]) await each.sync(folder);
      expect(await b.library(), `seed ${seed}`).toBe(await a.library());
      expect((await a.records()).notes.map(({ id }) => id)).toEqual([noteId(1), noteId(2), noteId(3)]);
    }
  });
});
