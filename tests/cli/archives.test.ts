/** Archives: web archives in, tables out, threads, and runs that are killed and go on. */
import { spawn } from "node:child_process";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { gzipSync } from "node:zlib";
import { asyncBufferFromFile, parquetReadObjects } from "hyparquet";
import { parse } from "papaparse";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { WARCRecord, WARCSerializer } from "warcio";
import { ensureParallel } from "../../build/parallel.mjs";
import { ROOT } from "../../build/paths.mjs";
import { buildProgram, folderOf, onrecord, outcomeOf, PROGRAM, records, start } from "./command-line";

/** Each test starts several processes, on a machine that may be busy. */
const PATIENT = { timeout: 120_000 };
const PAGE = readFileSync(join(ROOT, "tests/pages/dark-theme.vi.html"), "utf8");

/** Articles of our own, all different, one of them no article in ten. */
function archive(count: number): string {
  const lines = Array.from({ length: count }, (_, i) =>
    i % 10 === 7
      ? "not JSON"
      : JSON.stringify({
          id: `a${i}`,
          text: `Tin số ${i}\nChủ tịch UBND xã Sơn Thượng Mạc Thế Uy nói: “Chúng tôi sẽ chi ${i + 2} tỷ đồng”.\n${"Mưa lớn kéo dài ở nhiều nơi. ".repeat(20)}`,
        }),
  );
  return `${lines.join("\n")}\n`;
}

const folder = folderOf({ "archive.jsonl": archive(600), "small.jsonl": archive(60) });
const at = (name: string): string => join(folder.path, name);
const read = (name: string): string => readFileSync(at(name), "utf8");

/** In bytes; 0 for a file that is not there. */
const sizeOf = (path: string): number => statSync(path, { throwIfNoEntry: false })?.size ?? 0;

beforeAll(buildProgram);
afterAll(() => folder.remove());

describe("threads", PATIENT, () => {
  it("write what one writes, in the same order, and put aside what could not be read", async () => {
    for (const jobs of ["1", "3"]) {
      const outcome = await onrecord([
        "analyse",
        at("archive.jsonl"),
        "-j",
        jobs,
        "-o",
        at(`by-${jobs}.jsonl`),
        "--rejects",
        at(`bad-${jobs}`),
      ]);
      expect(outcome).toEqual({ code: 1, out: "", err: "onrecord: 60 of 600 could not be read\n" });
    }
    expect(records(read("by-3.jsonl"))).toHaveLength(540);
    expect(read("by-3.jsonl")).toBe(read("by-1.jsonl"));
    expect(read("bad-3")).toBe(read("bad-1"));
    expect(records(read("bad-1"))[0]).toEqual({
      where: `${at("archive.jsonl")}:8`,
      problem: expect.stringMatching(/^not JSON/),
    });
  });

  it("are stateless: what two processes make of two halves is what one makes of the whole", async () => {
    const lines = archive(200).split("\n");
    const halves = [lines.slice(0, 100), lines.slice(100)].map((half) => half.join("\n"));
    const [whole, ...parts] = await Promise.all(
      [lines.join("\n"), ...halves].map((text) => onrecord(["analyse", "-", "-i", "jsonl"], text)),
    );
    expect(parts.map(({ out }) => out).join("")).toBe(whole?.out);
  });
});

describe("under GNU parallel", PATIENT, () => {
  it("several at a time write what one writes, in the same order", async () => {
    const sound = `${archive(300)
      .split("\n")
      .filter((line) => line.startsWith("{"))
      .join("\n")}\n`;
    const whole = await onrecord(["analyse", "-"], sound);
    const pieces = ["--pipe", "--keep-order", "--jobs", "3", "--block", "40k"];
    const many = spawn(ensureParallel(), ["--will-cite", ...pieces, process.execPath, PROGRAM, "analyse", "-"], { cwd: ROOT });
    expect(await outcomeOf(many, sound)).toEqual(whole);
    expect(records(whole.out)).toHaveLength(270);
    expect(sound.length).toBeGreaterThan(3 * 40 * 1024); // no less than three pieces
  });
});

describe("a run that is killed", PATIENT, () => {
  it.each(["jsonl", "csv"])("goes on, and ends with the %s of an undisturbed one", async (format) => {
    await onrecord(["analyse", at("archive.jsonl"), "-f", format, "-o", at(`whole.${format}`), "--rejects", at("whole-bad")]);
    const output = at(`killed.${format}`);
    const args = ["analyse", at("archive.jsonl"), "-f", format, "-o", output, "--rejects", at("killed-bad"), "--resume"];
    let kills = 0;
    for (; kills < 5; kills++) {
      const child = start(args);
      const ended = outcomeOf(child, "");
      // Each time a little later after it has begun to write, however fast the machine is.
      const begun = sizeOf(output);
      const killer = setInterval(() => sizeOf(output) > begun + kills * 20_000 && child.kill("SIGKILL"), 5);
      const { code } = await ended;
      clearInterval(killer);
      if (code !== null) break;
    }
    const last = await onrecord(args);
    expect([0, 1]).toContain(last.code);
    expect(kills).toBeGreaterThan(0);
    expect(readFileSync(output, "utf8")).toBe(read(`whole.${format}`));
    expect(read("killed-bad")).toBe(read("whole-bad"));
    expect(await onrecord(args)).toEqual({ code: 0, out: "", err: "onrecord: nothing is left to do: the output is whole\n" });
  });

  it.each([
    ["of other inputs", ["small.jsonl"], "progress is of another run, with other inputs or options; remove it to begin anew"],
    ["with a spoilt record of progress", ["archive.jsonl"], "is no record of progress; remove it to begin anew"],
  ])("is not gone on with %s", async (_name, [input = ""], told) => {
    const output = at(`other-${input}`);
    await onrecord(["analyse", at("archive.jsonl"), "-o", output, "--resume"]);
    if (told.startsWith("is no")) writeFileSync(`${output}.progress`, "{");
    const { code, err } = await onrecord(["analyse", at(input), "-o", output, "--resume"]);
    expect(code).toBe(2);
    expect(err).toContain(told);
  });
});

describe("Parquet", PATIENT, () => {
  it("has the rows of the CSV output, with numbers as numbers", async () => {
    await onrecord(["analyse", at("small.jsonl"), "-f", "csv", "-o", at("table.csv")]);
    await onrecord(["analyse", at("small.jsonl"), "-f", "parquet", "-o", at("table"), "--rejects", at("bad")]);
    expect(readdirSync(at("table"))).toEqual(["part-00000.parquet"]);
    const rows = await parquetReadObjects({ file: await asyncBufferFromFile(at("table/part-00000.parquet")) });
    const csv = parse<Record<string, string>>(read("table.csv").replace("\ufeff", ""), { header: true, skipEmptyLines: true }).data;
    expect(rows).toHaveLength(csv.length);
    expect(rows.map((row) => Object.values(row).map((cell) => (cell === null ? "" : String(cell))))).toEqual(
      csv.map((row) => Object.values(row)),
    );
    expect(rows.find((row) => row["kind"] === "statistic")).toMatchObject({ value: 2e9, unit: "VND" });
  });

  it("does not write into a folder of earlier parts unasked, and goes on in it when asked", async () => {
    const args = ["analyse", at("small.jsonl"), "-f", "parquet", "-o", at("parts"), "--rejects", at("bad")];
    await onrecord([...args, "--resume"]);
    expect(await onrecord(args)).toMatchObject({ code: 2, err: expect.stringContaining("holds part-00000.parquet already") });
    expect(await onrecord([...args, "--resume"])).toMatchObject({ code: 0, err: expect.stringContaining("nothing is left to do") });
  });

  it("needs a folder", async () => {
    expect(await onrecord(["analyse", at("small.jsonl"), "-f", "parquet"])).toMatchObject({ code: 2 });
  });
});

describe("web archives", PATIENT, () => {
  const html = { "Content-Type": "text/html; charset=utf-8" };
  const wanted = [
    { type: "response", url: "https://a.example/tin", body: PAGE, httpHeaders: html, statusline: "HTTP/1.1 200 OK" },
    { type: "response", url: "https://a.example/none", body: PAGE, httpHeaders: html, statusline: "HTTP/1.1 404 Not Found" },
    {
      type: "response",
      url: "https://a.example/i.png",
      body: "PNG",
      httpHeaders: { "Content-Type": "image/png" },
      statusline: "HTTP/1.1 200 OK",
    },
    {
      type: "conversion",
      url: "https://a.example/text",
      body: "Tin\nChủ tịch UBND xã Sơn Thượng Mạc Thế Uy nói.",
      warcHeaders: { "Content-Type": "text/plain" },
    },
  ] as const;

  async function warc(gzip: boolean): Promise<Uint8Array> {
    const parts: Uint8Array[] = [];
    for (const [i, { body, ...options }] of wanted.entries()) {
      async function* content(): AsyncGenerator<Uint8Array> {
        yield Buffer.from(body);
      }
      const warcHeaders = { "WARC-Record-ID": `<urn:test:${i}>`, ...("warcHeaders" in options ? options.warcHeaders : {}) };
      const record = WARCRecord.create({ warcVersion: "WARC/1.1", date: "2026-11-01T00:00:00Z", ...options, warcHeaders }, content());
      parts.push(await WARCSerializer.serialize(record, { gzip }));
    }
    return Buffer.concat(parts);
  }

  it.each([
    ["as it is", "crawl.warc", false],
    ["packed record by record", "crawl.warc.gz", true],
  ])("are read %s: pages that were answered, and texts", async (_name, name, gzip) => {
    writeFileSync(at(name), await warc(gzip));
    const { code, out, err } = await onrecord(["analyse", at(name)]);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out)).toMatchObject([
      { id: "<urn:test:0>", site: "Nhịp Sống Biển", lang: "vi" },
      { id: "<urn:test:3>", officials: [{ name: "Mạc Thế Uy" }] },
    ]);
  });

  it.each([
    ["packed", "short.warc.gz", true, 30],
    ["as it is", "short.warc", false, 30],
    ["as it is, before the last line break", "ends.warc", false, 2],
  ])("that are cut short are told so, %s, and the records before are read", async (_name, name, gzip, cut) => {
    const bytes = await warc(gzip);
    writeFileSync(at(name), bytes.subarray(0, bytes.length - cut));
    const { code, out, err } = await onrecord(["analyse", at(name)]);
    expect(code).toBe(1);
    const told = gzip ? "ends in the middle of its gzip data" : "is cut short: its last record is not whole";
    expect(err).toContain(`onrecord: ${at(name)}: ${told}\n`);
    expect(records(out)).toMatchObject([{ id: "<urn:test:0>" }]);
  });

  it.each([
    ["no archive", () => gzipSync("this is not an archive at all\r\n\r\n")],
    ["no archive, and damaged", () => gzipSync("this is not an archive at all\r\n\r\n").fill(7, 12)],
    ["empty", () => Buffer.alloc(0)],
  ])("that are %s end in a sentence, or in nothing", async (name, bytes) => {
    writeFileSync(at("odd.warc.gz"), bytes());
    const { code, err } = await onrecord(["analyse", at("odd.warc.gz")]);
    expect(code).toBe(name === "empty" ? 0 : 1);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});
