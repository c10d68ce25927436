import { nameKey } from "../core/people/name-key";
import { readDigests } from "./digests";
import { hostOf } from "./narrowed";
import type { Store } from "./open";

/** Something that the filters can ask for, and in how many articles it is. */
export interface Facet {
  readonly value: string;
  readonly articles: number;
}

export interface Facets {
  /** By name where the site has one, else by host; in alphabetical order of the code units. */
  readonly sites: readonly Facet[];
  /** Names as they are told most often, the most told of first. */
  readonly persons: readonly Facet[];
}

/** Persons that are offered: a list longer than this is typed into, not read. */
const MOST_PERSONS = 300;

/** What the living articles have in common. @throws {StoreError} */
export async function readFacets(store: Store): Promise<Facets> {
  const digests = await readDigests(store);
  const sites = counted(digests.map(({ site, url }) => site ?? hostOf(url)).filter((site) => site !== ""));
  const spellings = new Map<string, string[]>();
  for (const { officials } of digests) {
    for (const { name } of officials) {
      const key = nameKey(name);
      const known = spellings.get(key);
      if (known === undefined) spellings.set(key, [name]);
      else known.push(name);
    }
  }
  const persons = [...spellings.values()].map((names): Facet => ({ value: mostFrequent(names), articles: names.length }));
  return {
    sites: sites.sort((a, b) => (a.value < b.value ? -1 : 1)),
    persons: persons.sort((a, b) => b.articles - a.articles || (a.value < b.value ? -1 : 1)).slice(0, MOST_PERSONS),
  };
}

function counted(values: readonly string[]): Facet[] {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return [...counts].map(([value, articles]) => ({ value, articles }));
}

function mostFrequent(values: readonly string[]): string {
  return counted(values).reduce((best, each) => (each.articles > best.articles ? each : best)).value;
}
