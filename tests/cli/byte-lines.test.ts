import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { allBytes, byteLines } from "../../src/cli/byte-lines";

async function* inPieces(bytes: Uint8Array, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  let start = 0;
  for (let index = 0; start < bytes.length; index++) {
    const size = Math.max(1, sizes[index % Math.max(1, sizes.length)] ?? 1);
    yield bytes.subarray(start, start + size);
    start += size;
  }
}

async function linesOf(text: string, sizes: readonly number[], maxBytes = 1000): Promise<readonly (string | null)[]> {
  const lines: (string | null)[] = [];
  for await (const { number, bytes } of byteLines(inPieces(Buffer.from(text), sizes), maxBytes)) {
    expect(number).toBe(lines.length + 1);
    lines.push(bytes === null ? null : Buffer.from(bytes).toString());
  }
  return lines;
}

describe("lines of a byte stream", () => {
  it("are those of a split, however the bytes come in", async () => {
    const letters = fc.array(fc.constantFrom("a", "ế", "𝟙", "\n", "\r\n", " "), { maxLength: 60 }).map((parts) => parts.join(""));
    await fc.assert(
      fc.asyncProperty(letters, fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 }), async (text, sizes) => {
        const expected = text.split("\n");
        if (expected.at(-1) === "") expected.pop();
        expect(await linesOf(text, sizes)).toEqual(expected);
      }),
    );
  });

  it("leave out what is too long, and nothing else", async () => {
    expect(await linesOf("short\naaaaaaaaaaaaaaaaaaaa\nend", [4], 8)).toEqual(["short", null, "end"]);
    expect(await linesOf("12345678\n123456789\n", [3], 8)).toEqual(["12345678", null]);
  });
});

describe("the whole of a byte stream", () => {
  it.each([
    ["", 4, ""],
    ["abcd", 4, "abcd"],
    ["abcde", 4, null],
  ])("%j within %d bytes", async (text, limit, expected) => {
    const bytes = await allBytes(inPieces(Buffer.from(text), [2]), limit);
    expect(bytes === null ? null : Buffer.from(bytes).toString()).toBe(expected);
  });
});
