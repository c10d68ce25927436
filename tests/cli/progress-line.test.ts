import { expect, it } from "vitest";
import { inOrder } from "../../src/cli/in-order";
import { type Progress, progressLine } from "../../src/cli/progress-line";

const half: Progress = { articles: 1234, failed: 3, seconds: 20, articlesNow: 1000, bytes: 50, totalBytes: 100 };

it.each([
  ["half way", half, "1,234 articles (3 not read), 50 a second, 50 %, 20 s left"],
  ["at the start", { ...half, articles: 1, failed: 0, seconds: 0.1, bytes: 0 }, "1 article, 0 %"],
  ["of a stream", { ...half, totalBytes: null, failed: 0 }, "1,234 articles, 50 a second"],
  ["at the end", { ...half, failed: 0, bytes: 100 }, "1,234 articles, 50 a second, 100 %"],
  [
    "long before the end",
    { ...half, failed: 0, seconds: 1000, articlesNow: 50_000, bytes: 10 },
    "1,234 articles, 50 a second, 10 %, 2 h 30 min left",
  ],
  ["some minutes before the end", { ...half, failed: 0, seconds: 90 }, "1,234 articles, 11 a second, 50 %, 2 min left"],
  ["of empty inputs", { ...half, failed: 0, bytes: 0, totalBytes: 0 }, "1,234 articles, 50 a second"],
])("progress %s", (_, progress, line) => {
  expect(progressLine(progress)).toBe(line);
});

it("gives results in the order of the inputs, with no more than the window begun", async () => {
  let begun = 0;
  let most = 0;
  async function* inputs(): AsyncGenerator<number> {
    for (let i = 0; i < 20; i++) yield i;
  }
  const make = async (input: number): Promise<number> => {
    most = Math.max(most, ++begun);
    await new Promise((resolve) => setTimeout(resolve, (20 - input) % 5));
    return input;
  };
  const results: number[] = [];
  for await (const result of inOrder(inputs(), make, () => 4)) {
    begun--;
    results.push(result);
  }
  expect(results).toEqual(Array.from({ length: 20 }, (_, i) => i));
  expect(most).toBeLessThanOrEqual(5);
});

it("tells what went wrong when its turn comes", async () => {
  async function* inputs(): AsyncGenerator<number> {
    yield 1;
    yield 2;
  }
  const seen: number[] = [];
  const run = async (): Promise<void> => {
    for await (const result of inOrder(
      inputs(),
      async (input) => (input === 2 ? Promise.reject(new Error("two")) : input),
      () => 3,
    ))
      seen.push(result);
  };
  await expect(run()).rejects.toThrow("two");
  expect(seen).toEqual([1]);
});
