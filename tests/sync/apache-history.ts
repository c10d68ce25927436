/** The histories of `history.ts` over a real Apache with mod_dav, its connections cut before a request has arrived or before its answer has. */
import { webdavFolder } from "../../src/browser/webdav/webdav-folder";
import { type Apache, ownFolder, PASSWORD, startApache, USER } from "../webdav/apache";
import { live, type Random, randomOf } from "./history";

/** Of a request: how often it does not arrive, and how often its answer does not. */
const LOST_REQUESTS = 0.05;
const LOST_ANSWERS = 0.07;

/** The servers that histories take turns on: both ways to log in, and TLS with a certificate that only these tests trust. */
export function startServers(): Promise<readonly Apache[]> {
  return Promise.all([startApache({ auth: "digest" }), startApache({ auth: "basic", tls: true })]);
}

/** The histories of these seeds, all at once: they mostly wait, as Apache tells two changes of one second apart only in the next. @returns what went wrong, seed by seed */
export async function liveOnAll(servers: readonly Apache[], seeds: readonly number[]): Promise<readonly string[]> {
  const faults = await Promise.all(
    seeds.map(async (seed) => {
      const server = servers[seed % servers.length];
      if (server === undefined) return [`seed ${seed}: no server`];
      const found = await liveOn(server, seed).catch((error: unknown) => [String(error)]);
      return found.map((fault) => `seed ${seed}: ${fault}`);
    }),
  );
  return faults.flat();
}

/** @returns what went wrong; nothing where all is well */
function liveOn(apache: Apache, seed: number): Promise<readonly string[]> {
  const random = randomOf(seed + 0x5eed);
  const address = ownFolder(apache);
  return live(seed, {
    folderOf: (_, isCalm) =>
      webdavFolder({
        address,
        login: { user: USER, password: PASSWORD },
        signal: new AbortController().signal,
        fetch: (url, init) => cut(() => apache.fetch(url, init), random, isCalm),
      }),
  });
}

async function cut(ask: () => Promise<Response>, random: Random, isCalm: () => boolean): Promise<Response> {
  const chance = random();
  if (!isCalm() && chance < LOST_REQUESTS) throw new TypeError("fetch failed");
  const answer = await ask();
  if (isCalm() || chance > LOST_REQUESTS + LOST_ANSWERS) return answer;
  await answer.body?.cancel();
  throw new TypeError("fetch failed");
}
