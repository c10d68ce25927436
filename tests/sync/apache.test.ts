import { afterAll, beforeAll, expect, test } from "vitest";
import type { Apache } from "../webdav/apache";
import { liveOnAll, startServers } from "./apache-history";

/** Two, so that each server has one. `npm run torture -- --inputs 0 --kills 0 --apache 500` for more. */
const SEEDS = [1, 2];

let servers: readonly Apache[] = [];
beforeAll(async () => {
  servers = await startServers();
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

test("histories over Apache end in one library each, with everything in it", async () => {
  expect(await liveOnAll(servers, SEEDS)).toEqual([]);
}, 180_000);
