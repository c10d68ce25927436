/** An import, and the upgrade of an older database, in the middle of which the browser is killed. `npm run torture` does so more often, and in Firefox as well. */
import { expect, test } from "vitest";
import { breakOff, LONG_WORKS } from "../torture/broken-off";

const KILLS = 2;
const SEED = 20_260_801;
/** For one kill on a busy machine, in ms; it takes about five seconds. */
const KILL_MS = 40_000;

test.each(LONG_WORKS)(
  "chromium: killed in the middle of an %s, it has all of it or nothing, and all of what was there",
  async (work) => {
    const { whole, none, faults } = await breakOff(work, "chromium", KILLS, SEED);
    console.log(`${work}: ${KILLS} kills; ${whole} times it was done, ${none} times not begun`);
    expect(faults).toEqual([]);
    expect(whole + none).toBe(KILLS);
  },
  KILLS * KILL_MS,
);
