/** `npm test`: everything, in real browsers too; what is missing of them is installed, or named. */
import process from "node:process";
import { ensureBrowsers } from "./browsers.mjs";
import { BROWSER_STAGES, FAST_STAGES, runStages } from "./stages.mjs";

/** @type {import("./stages.mjs").Stage} */
const BROWSERS_ARE_HERE = {
  name: "browsers",
  run: async () => {
    try {
      console.log(Object.values(ensureBrowsers(["chromium", "firefox"])).join("\n"));
      return { passed: 1, failed: 0 };
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    }
  },
};

process.exitCode = await runStages([BROWSERS_ARE_HERE, ...FAST_STAGES, ...BROWSER_STAGES]);
