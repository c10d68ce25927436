/** `npm run check`: the fast part of `npm test`, without browsers. */
import process from "node:process";
import { FAST_STAGES, runStages } from "./stages.mjs";

process.exitCode = await runStages(FAST_STAGES);
