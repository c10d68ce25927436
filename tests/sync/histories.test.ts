import { expect, test } from "vitest";
import { live } from "./history";

/** `ONRECORD_HISTORIES=500` for all of them; `npm run torture -- --sync 500` goes on where this leaves off. */
const COUNT = Number(process.env["ONRECORD_HISTORIES"] ?? 30);
const FROM = Number(process.env["ONRECORD_HISTORY"] ?? 1);

test(
  `${COUNT} histories of three devices end in one library each, with everything in it`,
  async () => {
    for (let seed = FROM; seed < FROM + COUNT; seed++) expect(await live(seed), `seed ${seed}`).toEqual([]);
  },
  COUNT * 60_000,
);
