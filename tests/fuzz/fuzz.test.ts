/** Hostile input, some thousands of it; `npm run torture` takes a million. A fault is repeated by its seed. */
import { describe, expect, test } from "vitest";
import { feed } from "./run";
import { TARGETS } from "./targets";

/** Inputs of each target, by how much of the whole it gets: some seconds in all. */
const INPUTS = 60;
const FIRST_SEED = 1;

describe.each(TARGETS)("$name", (target) => {
  test("holds what it promises", async () => {
    expect(await feed(target, FIRST_SEED, INPUTS * Math.max(4, target.share))).toEqual([]);
  });
});

test("what breaks is told with its seed", async () => {
  const brittle = {
    name: "brittle",
    share: 1,
    run: ({ next }: { next: () => number }) => {
      if (next() < 0.1) throw new Error("broke");
    },
  };
  const broken = await feed(brittle, 1, 1_000);
  expect(broken).toHaveLength(3);
  for (const { seed } of broken) expect(await feed(brittle, seed, 1)).toMatchObject([{ seed, target: "brittle" }]);
});
