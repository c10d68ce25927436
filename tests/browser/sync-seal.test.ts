import { describe, expect, test } from "vitest";
import { isSealed, makeSealKey, sealWith } from "../../src/browser/sync-seal";
import type { RemoteFolder } from "../../src/core/sync/remote";

const bytes = (text: string) => new TextEncoder().encode(text);

/** A folder in memory. */
function memoryFolder(): RemoteFolder & { readonly files: Map<string, Uint8Array> } {
  const files = new Map<string, Uint8Array>();
  return {
    files,
    list: async () => [...files].map(([name, { length: size }]) => ({ name, size, etag: null })),
    read: async (path) => {
      const found = files.get(path);
      return found === undefined ? null : { bytes: found, etag: null };
    },
    write: async (path, content) => {
      if (files.has(path)) return "refused";
      files.set(path, content);
      return "written";
    },
    remove: async (path) => void files.delete(path),
  };
}

const PASSPHRASE = "nước chảy đá mòn";

describe("a sealed folder", () => {
  test("opens with the same passphrase on another device, however its letters were typed", async () => {
    const folder = memoryFolder();
    expect(await isSealed(folder)).toBe(false);
    const here = await makeSealKey(folder, PASSPHRASE);
    const there = await makeSealKey(folder, PASSPHRASE.normalize("NFD"));
    expect(await isSealed(folder)).toBe(true);
    expect(there).toEqual(here);
    expect(here.rounds).toBeGreaterThanOrEqual(600_000);
    const sealed = await (await sealWith(here)).seal(bytes("mật"));
    expect(await (await sealWith(there)).open(sealed)).toEqual(bytes("mật"));
  });

  test("tells a wrong passphrase from a broken file", async () => {
    const folder = memoryFolder();
    const key = await makeSealKey(folder, PASSPHRASE);
    await expect(makeSealKey(folder, `${PASSPHRASE}!`)).rejects.toMatchObject({ code: "passphrase" });
    const seal = await sealWith(key);
    const sealed = await seal.seal(bytes("a note"));
    const others = await sealWith(await makeSealKey(memoryFolder(), PASSPHRASE));
    await expect(others.open(sealed)).rejects.toMatchObject({ code: "passphrase" });
    await expect(seal.open(bytes("never sealed"))).rejects.toMatchObject({ code: "passphrase" });
    await expect(seal.open(sealed.with(sealed.length - 1, (sealed.at(-1) ?? 0) ^ 1))).rejects.toMatchObject({ code: "broken" });
    await expect(seal.open(sealed.slice(0, -20))).rejects.toMatchObject({ code: "broken" });
  });

  test("shows nothing, and never the same bytes twice", async () => {
    const seal = await sealWith(await makeSealKey(memoryFolder(), PASSPHRASE));
    const [one, two] = [await seal.seal(bytes("a note")), await seal.seal(bytes("a note"))];
    expect(new TextDecoder("latin1").decode(one)).not.toContain("note");
    expect(one).not.toEqual(two);
  });

  test.each([
    ["fewer rounds, which a server could ask for to guess the passphrase sooner", { rounds: 1_000 }],
    ["rounds without end", { rounds: 1e12 }],
    ["a later version", { version: 2 }],
    ["a salt that is none", { salt: "…" }],
  ])("refuses parameters with %s", async (_, change) => {
    const folder = memoryFolder();
    await makeSealKey(folder, PASSPHRASE);
    const [name = "", content = new Uint8Array()] = [...folder.files][0] ?? [];
    folder.files.set(name, bytes(JSON.stringify({ ...JSON.parse(new TextDecoder().decode(content)), ...change })));
    await expect(makeSealKey(folder, PASSPHRASE)).rejects.toMatchObject({ code: "broken" });
  });

  test("has one key where two devices begin at once", async () => {
    const folder = memoryFolder();
    const [one, two] = await Promise.all([makeSealKey(folder, PASSPHRASE), makeSealKey(folder, PASSPHRASE)]);
    expect(one).toEqual(two);
  });
});
