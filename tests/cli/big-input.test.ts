/** Much input: memory stays bounded, and one large article goes through. */
import { Readable } from "node:stream";
import { beforeAll, describe, expect, it } from "vitest";
import { buildProgram, onrecord, records, start } from "./command-line";

const PARAGRAPH =
  "Phó Chủ tịch UBND tỉnh Mạc Thế Uy cho biết 41.000 người đã nhận 63,5 tỷ đồng. “Chúng tôi làm từng ngày một”, ông Uy nói.\n";
const MB = 1024 * 1024;

/** Much work on a busy machine; nothing is measured here. */
const LONG = { timeout: 180_000 };

beforeAll(buildProgram);

describe("much input", () => {
  it("is read with little memory: an archive four times as large as the heap", LONG, async () => {
    const heapMb = 32; // Node itself and the analyser's tables take 20 of them
    const line = `${JSON.stringify({ id: "x", text: PARAGRAPH, html_as_crawled: "x".repeat(MB / 16) })}\n`;
    const count = Math.ceil((4 * heapMb * MB) / line.length);
    function* archive(): Generator<string> {
      for (let written = 0; written < count; written++) yield line;
    }
    const child = start(["analyse", "-"], [`--max-old-space-size=${heapMb}`]);
    Readable.from(archive()).pipe(child.stdin);
    let lines = 0;
    child.stdout.on("data", (data: Buffer) => {
      lines += data.filter((byte) => byte === 0x0a).length;
    });
    const code = await new Promise((resolve) => child.once("close", resolve));
    expect({ code, lines }).toEqual({ code: 0, lines: count });
  });

  it.each([
    ["blank lines", "\n".repeat(10 * MB)],
    ["one word", "a".repeat(10 * MB)],
    ["digits alone", "1234567890".repeat(MB)],
    ["quotation marks alone", "“".repeat(MB)],
  ])("is read as one text of up to 10 MB: %s", LONG, async (_name, text) => {
    const { code, out, err } = await onrecord(["analyse", "-", "--input", "text"], text);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(String(records(out)[0]?.["text"])).toHaveLength(text.length);
  });

  it("is read as one page of 10 MB", LONG, async () => {
    const script = `<script>${"let x = 1;\n".repeat(900_000)}</script>`;
    const page = `${script}<article><h1>Tin</h1>${`<p>${PARAGRAPH}</p>`.repeat(5)}${"<i>a</i> b".repeat(20_000)}</article>`;
    const { code, out, err } = await onrecord(["analyse", "-", "--input", "html"], page);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out)[0]).toMatchObject({ officials: [{ name: "Mạc Thế Uy" }] });
  });

  it("is read where one person is named without end", LONG, async () => {
    const times = 130_000; // more than one call takes arguments
    const text = `Tin\nChủ tịch UBND tỉnh Nghệ An Mạc Thế Uy đến.\n${"Ông Uy đi. ".repeat(times)}`;
    const { code, out, err } = await onrecord(["analyse", "-", "--input", "text"], text);
    expect({ code, err }).toEqual({ code: 0, err: "" });
    expect(records(out)[0]).toMatchObject({ officials: [{ mentions: { length: times + 1 } }] });
  });

  it("says so where a line is longer than an article may be", LONG, async () => {
    const long = `{"id":"long","text":"${"x".repeat(65 * MB)}"}\n{"id":"next","text":"x"}\n`;
    const { code, out, err } = await onrecord(["analyse", "-"], long);
    expect(err).toContain("(standard input):1: longer than 64 MB");
    expect({ code, ids: records(out).map((record) => record["id"]) }).toEqual({ code: 1, ids: ["next"] });
  });
});

describe("hostile pages", () => {
  it.each([
    ["nested without end", "<div>".repeat(10_000)],
    ["of open tags", "<p><b><i>".repeat(5_000)],
    ["of attributes", `<p ${"a=b ".repeat(200_000)}>`],
    ["of comments", "<!--".repeat(100_000)],
    ["of entities", "&amp;#x26;".repeat(50_000)],
  ])("%s end in an answer", LONG, async (_name, html) => {
    const { code, err } = await onrecord(["analyse", "-", "--input", "html", "--force"], html);
    expect([0, 1]).toContain(code);
    expect(err).not.toMatch(/\bat .*\.js:\d+/);
  });
});
