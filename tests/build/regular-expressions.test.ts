import { expect, test } from "vitest";
import { BOUNDED, expressionsIn, expressionsOfSource, judge, nameOf } from "../../build/regular-expressions.mjs";

/** All of them, on a busy machine that remembers nothing, in ms. */
const PATIENCE_MS = 600_000;

test(
  "no regular expression takes more than linear time, but for those that see short texts only",
  async () => {
    const expressions = expressionsOfSource();
    expect(expressions.length).toBeGreaterThan(200);
    const judged = await judge(expressions);
    const slow = [...judged].filter(([, verdict]) => verdict !== "linear");
    expect(slow.filter(([name]) => BOUNDED[name] === undefined)).toEqual([]);
    expect(Object.keys(BOUNDED).filter((name) => !judged.has(name))).toEqual([]);
  },
  PATIENCE_MS,
);

test("slow ones are found wherever they stand, and told with what makes them slow", async () => {
  const found = expressionsIn("a.ts", "export const f = (s: string) => s.replace(/(?:a|a)*$/u, [/x+x+y/]);");
  expect(found.map(nameOf)).toEqual(["/(?:a|a)*$/u", "/x+x+y/"]);
  const judged = await judge(found);
  expect([...judged.values()]).toEqual([expect.stringMatching(/a\.ts: exponential/), expect.stringMatching(/a\.ts: .*polynomial/)]);
});
