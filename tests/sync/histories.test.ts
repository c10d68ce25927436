import { expect, test } from "vitest";
import { live } from "./history";

/** `ONRECORD_HISTORIES=500` for all of them; `npm run torture -- --sync 500` goes on where this leaves off. */
const COUNT = Number(process.env["ONRECORD_HISTORIES"] ?? 30);
const FROM = Number(process.env["ONRECORD_HISTORY"] ?? 1);

/** Those that once ended in two libraries, or in a loss: what was deleted for good in one place and not in another, or came back, or was one article. */
const ONCE_BROKEN = [56, 1_000_004, 1_000_067, 1_000_151, 1_000_200, 1_000_280, 1_000_473];

test.each(ONCE_BROKEN)("the history %i, which once did not end well, does", async (seed) => {
  expect(await live(seed)).toEqual([]);
});

test(
  `${COUNT} histories of three devices end in one library each, with everything in it`,
  async () => {
    for (let seed = FROM; seed < FROM + COUNT; seed++) expect(await live(seed), `seed ${seed}`).toEqual([]);
  },
  COUNT * 60_000,
);
