import { afterAll, beforeAll, expect, test } from "vitest";
import { type Apache, startApache } from "../webdav/apache";
import { liveOn } from "./apache-history";

/** `ONRECORD_APACHE_HISTORIES=500` for more of them. */
const COUNT = Number(process.env["ONRECORD_APACHE_HISTORIES"] ?? 2);
const FROM = Number(process.env["ONRECORD_HISTORY"] ?? 1);

/** They mostly wait: Apache tells two changes of one second apart only in the next. */
const AT_ONCE = 10;

const servers: Apache[] = [];
beforeAll(async () => {
  servers.push(await startApache({ auth: "digest" }), await startApache({ auth: "basic", tls: true }));
});
afterAll(() => Promise.all(servers.map((server) => server.close())));

test(
  `${COUNT} histories over Apache end in one library each, with everything in it`,
  async () => {
    const seeds = Array.from({ length: COUNT }, (_, n) => FROM + n);
    const one = async (): Promise<void> => {
      for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
        const server = servers[seed % servers.length];
        if (server !== undefined) expect(await liveOn(server, seed), `seed ${seed}`).toEqual([]);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, one));
  },
  (COUNT + 1) * 60_000,
);
