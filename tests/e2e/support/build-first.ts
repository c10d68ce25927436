import { buildAll } from "../../../build/build.mjs";

/** Builds what the tests load, once for a run, unless `npm test` says that it just did. Budgets and permissions are checked elsewhere. */
export default async function setup(): Promise<void> {
  if (process.env["ONRECORD_BUILT"] !== "1") await buildAll();
}
