import { Writable } from "node:stream";
import { describe, expect, it } from "vitest";
import type { PageReader } from "../../src/cli/input";
import { run } from "../../src/cli/run";

const noPages: PageReader = async () => ({ ok: false, why: "no-text" });

interface Trial {
  readonly input: AsyncIterable<Uint8Array>;
  readonly output: Writable;
  readonly readPage?: PageReader;
  readonly args?: readonly string[];
}

async function trial({
  input,
  output,
  readPage = noPages,
  args = ["analyse", "-"],
}: Trial): Promise<{ code: number; told: readonly string[] }> {
  const told: string[] = [];
  const code = await run(args, {
    standardInput: input,
    standardOutput: output,
    tell: (line) => told.push(line),
    readPage,
    version: "0",
    environment: {},
    progress: null,
    workerFile: null,
  });
  return { code, told };
}

function recordLine(id: number): Uint8Array {
  return Buffer.from(`${JSON.stringify({ id, text: "a line of text" })}\n`);
}

describe("a run", () => {
  it("reads no further than its output is taken", async () => {
    let asked = 0;
    let taken = 0;
    let furthest = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 50; id++) {
        asked++;
        furthest = Math.max(furthest, asked - taken);
        yield recordLine(id);
      }
    }
    const slow = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        taken++;
        setImmediate(done);
      },
    });
    expect((await trial({ input: input(), output: slow })).code).toBe(0);
    expect(asked).toBe(50);
    expect(furthest).toBeLessThanOrEqual(3);
  });

  it("stops reading when nobody takes its output any more", async () => {
    let asked = 0;
    async function* input(): AsyncGenerator<Uint8Array> {
      for (let id = 0; id < 1000; id++) {
        asked++;
        yield recordLine(id);
      }
    }
    const gone = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => done(Object.assign(new Error("write EPIPE"), { code: "EPIPE" })),
    });
    expect(await trial({ input: input(), output: gone })).toEqual({ code: 0, told: [] });
    expect(asked).toBeLessThan(10);
  });

  it("tells that its output cannot be written", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield recordLine(1);
    }
    const full = new Writable({ write: (_chunk, _encoding, done) => done(Object.assign(new Error("write ENOSPC"), { code: "ENOSPC" })) });
    expect(await trial({ input: input(), output: full })).toEqual({
      code: 2,
      told: ["standard output: cannot be written: the disk is full"],
    });
  });

  it("goes on after an article that breaks the reader", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {
      yield Buffer.from('{"id":"bad","html":"<p>"}\n');
      yield recordLine(2);
    }
    const out: string[] = [];
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        out.push(String(chunk));
        done();
      },
    });
    const readPage: PageReader = async () => {
      throw new Error("a planted fault");
    };
    const { code, told } = await trial({ input: input(), output, readPage });
    expect(code).toBe(1);
    expect(told).toEqual(["(standard input):1: could not be read: a planted fault", "1 of 2 could not be read"]);
    expect(JSON.parse(out.join(""))).toMatchObject({ id: "2" });
  });

  it("ends an array that has nothing in it", async () => {
    async function* input(): AsyncGenerator<Uint8Array> {}
    const out: string[] = [];
    const output = new Writable({
      write: (chunk, _encoding, done) => {
        out.push(String(chunk));
        done();
      },
    });
    await trial({ input: input(), output, args: ["analyse", "-", "--input", "jsonl", "--format", "json"] });
    expect(out.join("")).toBe("[]\n");
  });
});
