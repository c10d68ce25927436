/** Offices that serve an official who is named with them: the served one's office and name are part of the server's (`adviser to Vice President Birch`). */
import type { Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { type CandidateRun, runFrom } from "./find-runs";
import type { Link } from "./link";
import type { OfficePhrase } from "./office-phrase";
import { HONORIFICS } from "./tables";

/** Last words of the titles of those who serve another. */
const SERVERS = new WordSet(
  "vấn lí viên kí ngôn sứ adviser advisor aide aides physician spokesman spokeswoman spokesperson assistant deputy counsel secretary envoy".split(
    " ",
  ),
);
const OF = new WordSet(["của", "cho", "to", "for", "of"]);
const ARTICLES = new WordSet(["the", "cố", "nguyên", "then"]);
/** Most tokens between the two offices (`đặc phái viên cao cấp của …`). */
const REACH = 4;

export interface Service {
  /** The first token of the server's title. */
  readonly server: number;
  readonly served: OfficePhrase;
  readonly run: CandidateRun;
}

/** Every such pair, in reading order. `offices` and `runs` are in reading order; O(offices × log runs). */
export function findServices(tokens: Tokens, offices: readonly OfficePhrase[], runs: readonly CandidateRun[]): readonly Service[] {
  const services: Service[] = [];
  for (const [k, office] of offices.entries()) {
    const served = offices[k + 1];
    if (served === undefined || !SERVERS.at(tokens, office.titleLast)) continue;
    const before = ARTICLES.at(tokens, served.first - 1) ? served.first - 2 : served.first - 1;
    if (before <= office.last || before - office.last > REACH || !OF.at(tokens, before)) continue;
    const address = HONORIFICS.lastAt(tokens, served.last + 1);
    const run = runFrom(runs, (address >= 0 ? address : served.last) + 1);
    if (run !== undefined) services.push({ server: office.titleFirst, served, run });
  }
  return services;
}

/** The links, with the servers' offices read to their ends. */
export function withServices(links: readonly Link[], services: readonly Service[]): readonly Link[] {
  if (services.length === 0) return links;
  const byServer = new Map(services.map((service) => [service.server, service]));
  return links.map((link) => {
    const service = byServer.get(link.office.titleFirst);
    if (service === undefined || service.run.last < link.office.last) return link;
    return { ...link, office: { ...link.office, last: service.run.last, isPublic: link.office.isPublic || service.served.isPublic } };
  });
}

/** Of whom an apposition behind `run` is said: of the server, where the run is the one who is served (`A, adviser to President B, a former senator`). */
export function whoServes(run: CandidateRun | null, links: readonly Link[], services: readonly Service[]): CandidateRun | null {
  const service = run === null ? undefined : services.find((each) => each.run === run);
  if (service === undefined) return run;
  return links.findLast(({ office }) => office.titleFirst === service.server)?.run ?? run;
}
