/** The transport against a real Apache with mod_dav: both ways to log in, TLS, conditions, what is missing, and what is full. */
import { readdirSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Exchange } from "../../src/browser/webdav/exchange";
import { type WebdavFolder, type WebdavOptions, webdavFolder } from "../../src/browser/webdav/webdav-folder";
import { type Apache, type ApacheOptions, ownFolder, PASSWORD, startApache, USER } from "./apache";

const bytes = (text: string) => new TextEncoder().encode(text);

function folderOn(apache: Apache, changes: Partial<WebdavOptions> = {}): WebdavFolder {
  const login = { user: USER, password: PASSWORD };
  return webdavFolder({ address: ownFolder(apache), login, signal: new AbortController().signal, fetch: apache.fetch, ...changes });
}

const SETUPS: readonly (readonly [string, ApacheOptions])[] = [
  ["basic", { auth: "basic" }],
  ["digest", { auth: "digest" }],
  ["basic over TLS", { auth: "basic", tls: true }],
  ["digest over TLS", { auth: "digest", tls: true }],
];

describe.each(SETUPS)("with %s", (_, options) => {
  let apache: Apache;
  beforeAll(async () => {
    apache = await startApache(options);
  });
  afterAll(() => apache.close());

  test("files are written, listed, read and removed", async () => {
    const folder = folderOn(apache);
    expect(await folder.list("changes")).toEqual([]);
    expect(await folder.write("changes/ab/1.bin", bytes("mộ{t"), "new")).toBe("written");
    expect(await folder.write("changes/2.bin", bytes(""), "new")).toBe("written");
    expect(await folder.list("changes/ab")).toMatchObject([{ name: "1.bin", size: 6 }]);
    expect((await folder.list("changes")).map(({ name }) => name)).toEqual(["2.bin"]);
    expect(new TextDecoder().decode((await folder.read("changes/ab/1.bin"))?.bytes)).toBe("mộ{t");
    await folder.remove("changes/ab/1.bin");
    await folder.remove("changes/ab/1.bin");
    expect(await folder.read("changes/ab/1.bin")).toBe(null);
    expect(folder.scheme()).toBe(options.auth);
  });

  test("a wrong password is told, and not tried again", async () => {
    const folder = folderOn(apache, { login: { user: USER, password: "wrong" } });
    await expect(folder.list("")).rejects.toMatchObject({ code: "login" });
  });
});

describe("what may be wrong", () => {
  let apache: Apache;
  beforeAll(async () => {
    apache = await startApache({ mostBody: 1_000 });
  });
  afterAll(() => apache.close());

  test("a condition that does not hold writes nothing", async () => {
    const folder = folderOn(apache);
    await folder.write("head", bytes("one"), "new");
    expect(await folder.write("head", bytes("two"), "new")).toBe("refused");
    const first = await folder.read("head");
    // Written in the second in which it is replaced: Apache's ETag is a weak one.
    expect(await folder.write("head", bytes("three"), { replaces: first?.etag ?? "" })).toBe("written");
    expect(await folder.write("head", bytes("four"), { replaces: first?.etag ?? "" })).toBe("refused");
    expect(await folder.write("nothing/there", bytes("five"), { replaces: '"x"' })).toBe("refused");
    expect(new TextDecoder().decode((await folder.read("head"))?.bytes)).toBe("three");
  });

  const answering =
    (answer: () => Response): Exclude<ConstructorParameters<typeof Exchange>[0]["fetch"], undefined> =>
    async () =>
      answer();

  test.each<[string, () => Response, string]>([
    ["a login page of a hotel", () => new Response("<html>Welcome", { headers: { "Content-Type": "text/html" } }), "not-webdav"],
    ["another address", () => new Response(null, { status: 302, headers: { Location: "https://elsewhere.example/" } }), "not-webdav"],
    ["a page that is no list", () => new Response("<html>", { status: 207, headers: { "Content-Type": "text/html" } }), "not-webdav"],
    ["half a list", () => new Response("<multistatus xmlns='DAV:'><response>", { status: 207 }), "not-webdav"],
    ["an answer that is cut short", () => new Response("abc", { status: 207, headers: { "Content-Length": "9" } }), "broken"],
    ["that it is busy", () => new Response("", { status: 503 }), "busy"],
    ["that it is full", () => new Response("", { status: 507 }), "full"],
    ["that it is forbidden", () => new Response("", { status: 403 }), "forbidden"],
    ["that it is broken", () => new Response("", { status: 500 }), "broken"],
    ["a way to log in that nobody knows", () => new Response("", { status: 401, headers: { "WWW-Authenticate": "Negotiate" } }), "login"],
  ])("the server answers with %s", async (_, answer, code) => {
    await expect(folderOn(apache, { fetch: answering(answer) }).list("")).rejects.toMatchObject({ code });
  });

  test("a page instead of a file is no file", async () => {
    const page = answering(() => new Response("<html>Welcome", { headers: { "Content-Type": "text/html; charset=utf-8" } }));
    await expect(folderOn(apache, { fetch: page }).read("x")).rejects.toMatchObject({ code: "not-webdav" });
    await expect(folderOn(apache, { fetch: page }).write("x", bytes(""), "new")).rejects.toMatchObject({ code: "not-webdav" });
  });

  test("a file that the server finds too large is told as no room, and is not there", async () => {
    const folder = folderOn(apache);
    await folder.write("small", bytes("x"), "new");
    await expect(folder.write("large", new Uint8Array(2_000), "new")).rejects.toMatchObject({ code: "full" });
    expect((await folder.list("")).map(({ name }) => name)).toEqual(["small"]);
  });

  test("no server is `offline`; one that says nothing, `timeout`", async () => {
    await expect(folderOn(apache, { address: "http://localhost:1/" }).list("")).rejects.toMatchObject({ code: "offline" });
    const silent: Parameters<typeof folderOn>[1] = {
      patienceMs: 10,
      fetch: (_url, { signal }) => new Promise((_, reject) => signal?.addEventListener("abort", () => reject(signal.reason))),
    };
    await expect(folderOn(apache, silent).list("")).rejects.toMatchObject({ code: "timeout" });
  });

  test("the reader's cancelling is no fault of the server's", async () => {
    const life = new AbortController();
    life.abort(new Error("cancelled"));
    await expect(folderOn(apache, { signal: life.signal }).list("")).rejects.toThrow("cancelled");
  });

  test("a login that ends in the middle is told, and nothing is lost", async () => {
    let asked = 0;
    const folder = folderOn(apache, {
      fetch: async (url, init) =>
        ++asked > 3 ? new Response("", { status: 401, headers: { "WWW-Authenticate": "Basic" } }) : apache.fetch(url, init),
    });
    await expect(folder.write("a/b", bytes("x"), "new")).rejects.toMatchObject({ code: "login" });
    expect(readdirSync(apache.files).length).toBeGreaterThan(0);
  });

  test("with what was learnt before, no request is spent on the question who asks", async () => {
    let asked = 0;
    const counted = folderOn(apache, {
      isBasic: true,
      fetch: (url, init) => {
        asked++;
        return apache.fetch(url, init);
      },
    });
    await counted.list("");
    expect(asked).toBe(1);
  });

  test("no cookies, no cache, no redirect, and the password to nobody unasked", async () => {
    const sent: RequestInit[] = [];
    const folder = folderOn(apache, {
      fetch: (url, init) => {
        sent.push(init);
        return apache.fetch(url, init);
      },
    });
    await folder.list("");
    expect(sent[0]).toMatchObject({ credentials: "omit", cache: "no-store", redirect: "manual", referrerPolicy: "no-referrer" });
    expect(Object.keys(sent[0]?.headers ?? {})).not.toContain("Authorization");
  });
});

test("a certificate that nobody knows is told as such", async () => {
  const apache = await startApache({ tls: true });
  try {
    await expect(folderOn(apache, { fetch: (url, init) => fetch(url, init) }).list("")).rejects.toMatchObject({ code: "untrusted" });
  } finally {
    await apache.close();
  }
});
