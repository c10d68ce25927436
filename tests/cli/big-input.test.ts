/** Much input: memory stays bounded, and one large article goes through. */
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProgram, onrecord, records, start } from "./command-line";

const PARAGRAPH =
  "Phó Chủ tịch UBND tỉnh Mạc Thế Uy cho biết 41.000 người đã nhận 63,5 tỷ đồng. “Chúng tôi làm từng ngày một”, ông Uy nói.\n";
const MB = 1024 * 1024;

beforeAll(buildProgram);

describe("much input", () => {
  it("is read with little memory: an archive larger than the whole heap", { timeout: 120_000 }, async () => {
    const line = `${JSON.stringify({ id: "x", text: PARAGRAPH.repeat(12) })}\n`;
    const heapMb = 48;
    const count = Math.ceil((heapMb * MB * 1.25) / line.length / 4); // its output is some four times as long
    function* archive(): Generator<string> {
      for (let written = 0; written < count; written++) yield line;
    }
    const child = start(["analyse", "-"], [`--max-old-space-size=${heapMb}`]);
    let bytes = 0;
    let lines = 0;
    child.stdout.on("data", (data: Buffer) => {
      bytes += data.length;
      lines += data.filter((byte) => byte === 0x0a).length;
    });
    Readable.from(archive()).pipe(child.stdin);
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, lines }).toEqual({ code: 0, lines: count });
    expect(bytes).toBeGreaterThan(heapMb * MB);
  });

  it.each([
    ["many lines", PARAGRAPH.repeat(Math.ceil((10 * MB) / Buffer.byteLength(PARAGRAPH)))],
    ["one line", "Không có gì ở đây cả. ".repeat(400_000)],
    ["one word", "a".repeat(10 * MB)],
    ["digits alone", "1234567890".repeat(MB)],
    ["quotation marks alone", "“".repeat(3 * MB)],
  ])("is read as one text of 10 MB: %s", { timeout: 120_000 }, async (_name, text) => {
    const { code, out, err } = await onrecord(["analyse", "-", "--input", "text"], text);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(String(records(out)[0]?.["text"])).toHaveLength(text.length);
  });

  it("is read as one page of 10 MB", { timeout: 120_000 }, async () => {
    const page = `<article><h1>Tin</h1>${`<p>${PARAGRAPH}</p>`.repeat(Math.ceil((10 * MB) / (Buffer.byteLength(PARAGRAPH) + 7)))}</article>`;
    const { code, err } = await onrecord(["analyse", "-", "--input", "html"], page);
    expect({ code, err }).toEqual({ code: 0, err: "" });
  });

  it("says so where a line is longer than an article may be", { timeout: 60_000 }, async () => {
    const long = `{"id":"long","text":"${"x".repeat(65 * MB)}"}\n{"id":"next","text":"x"}\n`;
    const { code, out, err } = await onrecord(["analyse", "-"], long);
    expect(err).toContain("(standard input):1: longer than 64 MB");
    expect({ code, ids: records(out).map((record) => record["id"]) }).toEqual({ code: 1, ids: ["next"] });
  });
});

describe("hostile pages", () => {
  it.each([
    ["nested without end", "<div>".repeat(50_000)],
    ["of open tags", "<p><b><i>".repeat(50_000)],
    ["of attributes", `<p ${"a=b ".repeat(200_000)}>`],
    ["of comments", "<!--".repeat(200_000)],
    ["of entities", "&amp;#x26;".repeat(200_000)],
  ])("%s end in an answer", { timeout: 60_000 }, async (_name, html) => {
    const { code, err } = await onrecord(["analyse", "-", "--input", "html", "--force"], html);
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});
