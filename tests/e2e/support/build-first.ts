import { buildAll } from "../../../build/build.mjs";

/** Builds what the tests load, once for a run. Budgets and permissions are checked elsewhere. */
export default async function setup(): Promise<void> {
  await buildAll();
}
