/** The built program as a shell starts it: what it reads, what it writes, how it ends. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ROOT } from "../../build/paths.mjs";
import { buildProgram, folderOf, onrecord, outcomeOf, records, start } from "./command-line";

/** Each test starts a process, on a machine that may be busy. */
const PATIENT = { timeout: 60_000 };

/** Invented, and in the words of no newspaper; one mark of every kind. */
const TEXT = "Tin thử\nChủ tịch UBND tỉnh Nghệ An Mạc Thế Uy nói: “Chúng tôi sẽ chi 12 tỷ đồng cho bến cảng này”.\n";
const PAGE = readFileSync(join(ROOT, "tests/pages/dark-theme.vi.html"));
const LIST_PAGE = readFileSync(join(ROOT, "tests/pages/home-page.vi.html"));

const files = folderOf({
  "b.txt": TEXT,
  "a.html": PAGE,
  "c/d.jsonl": `${JSON.stringify({ id: "first", text: TEXT })}\n\n${JSON.stringify({ id: "second", html: PAGE.toString(), url: "https://a.example/x?utm_source=y" })}`,
  "c/e.txt.gz": gzipSync(TEXT),
  "notes.docx": "not for us",
  "odd-name": TEXT,
  "list.html": LIST_PAGE,
  "empty.txt": "",
  "empty.jsonl": "",
  "latin1.txt": Buffer.from("caf\xe9", "latin1"),
  "cut.txt.gz": gzipSync(TEXT).subarray(0, 30),
  "false.txt.gz": "no gzip",
  "bad.jsonl": `${JSON.stringify({ id: "good", text: TEXT })}\nnot JSON at all\n{"id":"x"}\n${JSON.stringify({ id: "also good", text: "x" })}\n`,
});
const at = (name: string): string => join(files.path, name);

beforeAll(buildProgram);
afterAll(() => files.remove());

describe("what is read", PATIENT, () => {
  it.each([
    ["a text file", ["b.txt"], "", ["b.txt"]],
    ["a page", ["a.html"], "", ["a.html"]],
    ["several, in the order given", ["b.txt", "a.html"], "", ["b.txt", "a.html"]],
    ["a packed file", ["c/e.txt.gz"], "", ["c/e.txt.gz"]],
    ["a folder, by names", ["c"], "", ["first", "second", "c/e.txt.gz"]],
    ["a file whose name says nothing", ["odd-name", "--input", "text"], "", ["odd-name"]],
    ["an empty text", ["empty.txt"], "", ["empty.txt"]],
    ["JSON lines without a line", ["empty.jsonl"], "", []],
    ["standard input: JSON lines", ["-"], '\n {"id":"in","text":"x"}\n', ["in"]],
    ["standard input: a page", ["-"], PAGE, ["(standard input)"]],
    ["standard input: text", ["-"], TEXT, ["(standard input)"]],
    ["standard input: nothing", ["-"], "", ["(standard input)"]],
    ["standard input: text that looks like JSON lines", ["-", "--input", "text"], '{"quoted"}', ["(standard input)"]],
  ])("%s", async (_name, args, input, ids) => {
    const places = args.map((arg) => (arg === "-" || arg.startsWith("--") || args[args.indexOf(arg) - 1] === "--input" ? arg : at(arg)));
    const { code, out, err } = await onrecord(["analyse", ...places], input);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out).map((record) => record["id"])).toEqual(ids.map((id) => (/\.|^odd/.test(id) ? at(id) : id)));
  });

  it("is the folder without other kinds of files, which are counted", async () => {
    const { err } = await onrecord(["analyse", files.path]);
    expect(err).toContain("2 files left out");
  });

  it("is not the file that is being written", async () => {
    const folder = folderOf({ "in.txt": TEXT, "out.jsonl": "stale" });
    const out = join(folder.path, "out.jsonl");
    expect(await onrecord(["analyse", folder.path, "--output", out])).toEqual({ code: 0, out: "", err: "" });
    expect(records(readFileSync(out, "utf8")).map((record) => record["id"])).toEqual([join(folder.path, "in.txt")]);
    folder.remove();
  });
});

describe("what is told and how it ends", PATIENT, () => {
  it.each([
    ["a missing file", ["none.txt"], "", 1, /none\.txt: no such file or folder\n.*1 of 1 could not be read/],
    ["a file of an unknown kind", ["odd-name"], "", 1, /odd-name: its name does not say what it holds; say it with --input/],
    ["text in another encoding", ["latin1.txt"], "", 1, /latin1\.txt: not valid UTF-8 text/],
    ["gzip data that ends early", ["cut.txt.gz"], "", 1, /cut\.txt\.gz: ends in the middle of its gzip data/],
    ["gzip data that is none", ["false.txt.gz"], "", 1, /false\.txt\.gz: is not a sound gzip file/],
    ["a list page", ["list.html"], "", 1, /list\.html: not an article: it is a list of links to articles \(--force reads it anyway\)/],
    ["an empty page", ["-", "--input", "html"], "", 1, /\(standard input\): not an article: it shows no text/],
    ["HTML that is no page", ["-", "--input", "html"], "</div></p><b", 1, /not an article/],
    [
      "bad records among good ones",
      ["bad.jsonl"],
      "",
      1,
      /bad\.jsonl:2: not JSON: .*\n.*bad\.jsonl:3: has neither "text" nor "html"\n.*2 of 4 could not be read/,
    ],
    [
      "a record that is not UTF-8",
      ["-", "--input", "jsonl"],
      Buffer.from('{"id":"\xff","text":""}', "latin1"),
      1,
      /\(standard input\):1: not valid UTF-8 text/,
    ],
    ["an unknown option", ["b.txt", "--fromat", "json"], "", 2, /unknown option --fromat; did you mean --format\?\nTry: onrecord --help/],
    ["no path", [], "", 2, /nothing to read/],
    [
      "an output that cannot be",
      ["b.txt", "--output", join("none", "out.jsonl")],
      "",
      2,
      /out\.jsonl: cannot be written: no such file or folder/,
    ],
  ])("%s", async (_name, args, input, code, told) => {
    const places = args.map((arg) => (/^[a-z].*[.-]/.test(arg) ? at(arg) : arg));
    const outcome = await onrecord(["analyse", ...places], input);
    expect(outcome.err).toMatch(told);
    expect(outcome.code).toBe(code);
    expect(outcome.err).not.toMatch(/\bat .*\.js:\d+/); // no stack of calls is shown to a person
  });

  it("goes on after what cannot be read", async () => {
    const { out } = await onrecord(["analyse", at("none.txt"), at("bad.jsonl"), at("b.txt")]);
    expect(records(out).map((record) => record["id"])).toEqual(["good", "also good", at("b.txt")]);
  });

  it("reads a page that is no article when forced to", async () => {
    const { code, out } = await onrecord(["analyse", at("list.html"), "--force"]);
    expect(code).toBe(0);
    expect(records(out)[0]?.["text"]).toContain("Sản lượng năm nay đạt 62.000 tấn");
  });

  it.each([
    ["--help", /^On Record: .*Exit codes/s],
    ["--version", /^onrecord \d+\.\d+\.\d+\n$/],
  ])("%s", async (option, expected) => {
    const { code, out, err } = await onrecord([option]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(expected);
    for (const line of out.split("\n")) expect(line.length).toBeLessThanOrEqual(84);
  });

  it("ends quietly when the reader of a pipe has seen enough", async () => {
    const child = start(["analyse", "-"]);
    const ended = outcomeOf(child, `${JSON.stringify({ id: "x", text: TEXT })}\n`.repeat(5000));
    child.stdout.once("data", () => child.stdout.destroy());
    const { code, err } = await ended;
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("runs by npx once it is built", () => {
    const { status, stdout } = spawnSync("npx", ["--no-install", "onrecord", "--version"], { cwd: ROOT, encoding: "utf8" });
    expect({ status, stdout }).toEqual({ status: 0, stdout: expect.stringMatching(/^onrecord \d/) });
  });
});

describe("what is written", PATIENT, () => {
  it("is a line of JSON for each article by default", async () => {
    const { out } = await onrecord(["analyse", "-"], `${JSON.stringify({ id: "v", text: TEXT })}\n`);
    const [record] = records(out);
    expect(Object.keys(record ?? {})).toEqual(["id", "lang", "officials", "statistics", "quotes", "statements"]);
    expect(record).toMatchObject({
      id: "v",
      lang: "vi",
      officials: [{ name: "Mạc Thế Uy", roles: ["Chủ tịch UBND tỉnh Nghệ An"], mentions: [{ start: 35, end: 45, kind: "name" }] }],
      statistics: [{ start: TEXT.indexOf("12"), end: TEXT.indexOf("12") + "12 tỷ đồng".length, value: 12e9, unit: "VND" }],
      quotes: [{ start: TEXT.indexOf("“"), end: TEXT.indexOf("”") + 1, speaker: "Mạc Thế Uy" }],
    });
  });

  it("is one array as JSON", async () => {
    const { out } = await onrecord(["analyse", at("b.txt"), at("a.html"), "--format", "json"]);
    expect(JSON.parse(out).map((record: { id: string }) => record.id)).toEqual([at("b.txt"), at("a.html")]);
  });

  it("has the text that the offsets point into, unless it was in the record", async () => {
    const { out } = await onrecord(["analyse", at("b.txt"), at("c")]);
    expect(records(out).map((record) => typeof record["text"])).toEqual(["string", "undefined", "string", "string"]);
  });

  it("has what a page says of itself", async () => {
    const { out } = await onrecord(["analyse", at("a.html")]);
    expect(records(out)[0]).toMatchObject({ site: "Nhịp Sống Biển", published: "2026-11-01T20:45:00+07:00", lang: "vi" });
  });

  it("is for people as Markdown", async () => {
    const { out } = await onrecord(["analyse", at("b.txt"), at("a.html"), "--format", "markdown"]);
    expect(out).toMatch(/^# Tin thử\n/);
    expect(out).toMatch(/\n---\n\n# Quảng Trị mở tuyến tàu thủy đêm đầu tiên\n/);
    expect(out).toContain("- **12 tỷ đồng**: 12\u202f000\u202f000\u202f000 VND\n");
  });

  it.each([
    ["vi", "vi"],
    ["en", "en"],
  ])("is of the language that --lang %s says", async (lang, expected) => {
    const { out } = await onrecord(["analyse", at("b.txt"), at("a.html"), "--lang", lang]);
    expect(records(out).map((record) => record["lang"])).toEqual([expected, expected]);
  });
});

describe("an explanation", PATIENT, () => {
  it("has no colours in a pipe, and names the rules", async () => {
    const { code, out, err } = await onrecord(["explain", at("b.txt")]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(out).toMatch(/⟦1 Mạc Thế Uy⟧ nói: ⟦2 “Chúng tôi sẽ chi ⟦3 12 tỷ đồng⟧ cho bến cảng này”⟧\.\n\n {2}1 Official · Mạc Thế Uy/);
    expect(out).toContain("\n      money.word: A currency word or code after the number.\n");
    expect(out).not.toContain("\u001b");
  });

  it("has colours and other words where asked for", async () => {
    const { out } = await onrecord(["explain", at("b.txt"), "--color", "always", "--words", "vi"]);
    expect(out).toContain("\u001b[34;1m⟦1 \u001b[0m\u001b[34mMạc Thế Uy\u001b[0m");
    expect(out).toContain("Tên hoặc mã tiền tệ đứng sau con số.");
  });

  it("parts articles by a line, and goes on after what cannot be read", async () => {
    const { code, out, err } = await onrecord(["explain", at("bad.jsonl"), at("c/e.txt.gz"), at("none.txt")]);
    expect(code).toBe(1);
    expect(out.match(/^─+$/gm)).toHaveLength(2);
    expect(err).toMatch(/bad\.jsonl:2: not JSON/);
    expect(err).toMatch(/3 of 6 could not be read/);
  });

  it("goes into a file", async () => {
    const folder = folderOf({});
    const file = join(folder.path, "why.txt");
    expect(await onrecord(["explain", at("b.txt"), "-o", file])).toEqual({ code: 0, out: "", err: "" });
    expect(readFileSync(file, "utf8")).toContain("⟦1 Mạc Thế Uy⟧");
    folder.remove();
  });
});

describe("offsets", PATIENT, () => {
  it.each([
    ["a byte-order mark", "\ufeff", "\n"],
    ["CRLF line ends", "", "\r\n"],
    ["both", "\ufeff", "\r\n"],
    ["letters outside the basic plane before", "𝟙😀 ", "\n"],
    ["decomposed letters", "Hòa Bình ".normalize("NFD"), "\n"],
  ])("point into the text as it stands, with %s", async (_name, before, lineEnd) => {
    const given = before + TEXT.replaceAll("\n", lineEnd);
    const { out } = await onrecord(["analyse", "-", "--input", "text"], given);
    const record = records(out)[0] ?? {};
    expect(record["text"]).toBe(given.replace("\ufeff", ""));
    expect(sliceOf(record, "statistics")).toBe("12 tỷ đồng");
    expect(sliceOf(record, "quotes")).toBe("“Chúng tôi sẽ chi 12 tỷ đồng cho bến cảng này”");
  });
});

/** The words that the first item of a kind points at. */
function sliceOf(record: Readonly<Record<string, unknown>>, kind: string): string {
  const [first] = JSON.parse(JSON.stringify(record[kind])) as { start: number; end: number }[]; // read back from JSON, which has no types
  return String(record["text"]).slice(first?.start, first?.end);
}
