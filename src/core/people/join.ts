/**
 * Joins the sightings of a library to persons. Sightings of one wording are taken together first; then those whose names have the same words are joined
 * where `compareProfiles` is certain, then where it finds it likely, never two that are apart, and none that would fit two persons who are apart. Other
 * romanisations and family names alone follow. The reader's decisions come last and win. The order of the sightings does not matter.
 * Linear in the sightings, quadratic in the wordings of one name.
 */
import { finished } from "../steps";
import { compareProfiles, type Likeness, type Profile } from "./compare";
import { nameForm, romanised } from "./name-key";
import { officeFacts } from "./office-facts";
import { keyOf, type PersonDecision, refKey, type Sighting } from "./sighting";

/** How sure it is that all sightings of a person are of one: by the weakest of what joined them; `hand` where the reader did. */
export type Sureness = "certain" | "likely" | "hand";

export interface Joined {
  /** By time, the latest first. Never empty. */
  readonly sightings: readonly Sighting[];
  readonly sureness: Sureness;
  /** Places in the list of others whom the name fits. */
  readonly namesakes: readonly number[];
}

/** Sightings of one wording. */
interface Wording {
  readonly profile: Profile;
  readonly sightings: Sighting[];
  /** Taken out by the reader: joined with nobody by itself. */
  readonly isOwn: boolean;
}

interface Cluster {
  readonly wordings: readonly Wording[];
  readonly sureness: Sureness;
}

/** All persons, in a fixed order. */
export function joinSightings(sightings: readonly Sighting[], decisions: readonly PersonDecision[]): readonly Joined[] {
  return finished(joiningInSteps(sightings, decisions));
}

/** The same, for whoever has other things to do between the steps. */
export function* joiningInSteps(sightings: readonly Sighting[], decisions: readonly PersonDecision[]): Generator<void, readonly Joined[]> {
  for (const [n, sighting] of sightings.entries()) {
    keyOf(sighting); // made here, it is at hand when they are sorted
    if (n % MANY === 0) yield;
  }
  const ordered = [...sightings].sort(latestFirst);
  const inForce = withoutContradicted(decisions);
  const wordings = yield* gatherWordings(ordered, inForce);
  const joined: Cluster[] = [];
  for (const block of groupBy(wordings, ({ profile }) => [...profile.name.bare].sort().join(" "))) {
    joined.push(...joinBlock(block));
    yield;
  }
  let clusters: readonly Cluster[] = groupBy(joined, spellingKey).flatMap((group) =>
    group.length === 1 ? group : joinPhase(group, "likely"),
  );
  yield;
  clusters = byHand(joinFamilyNames(clusters), inForce);
  yield;
  return yield* withNamesakes(clusters);
}

/** Sightings that are looked at in one step. */
const MANY = 300;

/** A `same` holds no longer where a later `own` took some of its sightings out. */
function withoutContradicted(decisions: readonly PersonDecision[]): readonly PersonDecision[] {
  const own = decisions
    .filter((decision) => decision.type === "own")
    .map(({ at, sightings }) => ({ at, refs: new Set(sightings.map(refKey)) }));
  return decisions
    .filter(({ type, at, sightings }) => {
      if (type === "own") return true;
      return !own.some((later) => {
        const taken = sightings.filter((ref) => later.refs.has(refKey(ref))).length;
        return later.at > at && taken > 0 && taken < sightings.length;
      });
    })
    .sort((a, b) => a.at - b.at);
}

function* gatherWordings(sightings: readonly Sighting[], decisions: readonly PersonDecision[]): Generator<void, readonly Wording[]> {
  const owners = new Map<string, number>();
  for (const [index, { type, sightings: refs }] of decisions.entries())
    if (type === "own") for (const ref of refs) owners.set(refKey(ref), index);
  const wordings = new Map<string, Wording>();
  for (const [n, sighting] of sightings.entries()) {
    if (n % MANY === 0) yield;
    const owner = owners.size === 0 ? undefined : owners.get(keyOf(sighting));
    const words = sighting.offices.map((office) => office.words).sort();
    const key = `${owner ?? ""}|${sighting.language}|${sighting.name}|${words.join("|")}`;
    const known = wordings.get(key);
    if (known !== undefined) known.sightings.push(sighting);
    else {
      const profile = { name: nameForm(sighting.name), offices: sighting.offices.map((office) => officeFacts(office, sighting.language)) };
      wordings.set(key, { profile, sightings: [sighting], isOwn: owner !== undefined });
    }
  }
  return [...wordings.values()];
}

function joinBlock(wordings: readonly Wording[]): readonly Cluster[] {
  const own = wordings.filter((wording) => wording.isOwn).map(single);
  const free = wordings.filter((wording) => !wording.isOwn).map(single);
  return [...joinPhase(joinPhase(free, "certain"), "likely"), ...own];
}

function single(wording: Wording): Cluster {
  const isTold = wording.sightings.length === 1 || compareProfiles(wording.profile, wording.profile) === "certain";
  return { wordings: [wording], sureness: isTold ? "certain" : "likely" };
}

const LEAST = { certain: 0, likely: 1, open: 2, apart: 3 } as const satisfies Record<Likeness, number>;

/** Joins clusters that are at least so alike. Whoever fits two that are apart is left alone: it could be either. */
function joinPhase(clusters: readonly Cluster[], least: "certain" | "likely"): readonly Cluster[] {
  if (clusters.length < 2) return clusters;
  const likeness = clusters.map((a) => clusters.map((b) => (a === b ? "certain" : compareClusters(a, b))));
  const fits = (i: number): readonly number[] =>
    (likeness[i] ?? []).flatMap((like, j) => (j !== i && LEAST[like] <= LEAST[least] ? [j] : []));
  const isUnclear = clusters.map((_, i) => {
    const others = fits(i);
    return others.some((a) => others.some((b) => likeness[a]?.[b] === "apart"));
  });
  const groups: number[][] = [];
  const taken = new Set<number>();
  for (const i of clusters.keys()) {
    if (taken.has(i)) continue;
    const group = [i];
    taken.add(i);
    for (const at of group) {
      if (isUnclear[at]) continue;
      for (const next of fits(at)) {
        const isFree = !taken.has(next) && !isUnclear[next] && group.every((other) => likeness[other]?.[next] !== "apart");
        if (!isFree) continue;
        taken.add(next);
        group.push(next);
      }
    }
    groups.push(group);
  }
  return groups.map((group) =>
    united(
      group.flatMap((at) => clusters[at] ?? []),
      least,
    ),
  );
}

function united(clusters: readonly Cluster[], by: Sureness): Cluster {
  const [first] = clusters;
  if (first !== undefined && clusters.length === 1) return first;
  const all: readonly Sureness[] = [by, ...clusters.map((cluster) => cluster.sureness)];
  const sureness = all.find((each) => each === "hand") ?? all.find((each) => each === "likely") ?? "certain";
  return { wordings: clusters.flatMap((cluster) => cluster.wordings), sureness };
}

/** The best of all pairs; apart where any pair is. */
function compareClusters(a: Cluster, b: Cluster): Likeness {
  let best: Likeness = "open";
  for (const mine of a.wordings) {
    for (const theirs of b.wordings) {
      const like = mine.isOwn || theirs.isOwn ? "apart" : compareProfiles(mine.profile, theirs.profile);
      if (like === "apart") return "apart";
      if (LEAST[like] < LEAST[best]) best = like;
    }
  }
  return best;
}

/** Of foreign full names, one key for their romanisations; every other cluster stands alone. */
function spellingKey(cluster: Cluster, index: number): string {
  const name = cluster.wordings[0]?.profile.name;
  if (name === undefined || name.isVietnamese || name.bare.length < 2) return `#${index}`;
  return name.bare.map(romanised).sort().join(" ");
}

/** Gives family names alone to the one full name that they can mean. */
function joinFamilyNames(clusters: readonly Cluster[]): readonly Cluster[] {
  const families = familiesOf(clusters);
  const additions = new Map<Cluster, Cluster[]>();
  const given = new Set<Cluster>();
  for (const short of clusters) {
    const name = short.wordings[0]?.profile.name;
    if (name?.bare.length !== 1) continue;
    const fitting = (families.get(name.bare[0] ?? "") ?? []).filter((full) => compareClusters(short, full) === "likely");
    const [full] = fitting;
    if (full === undefined || fitting.length > 1) continue;
    given.add(short);
    additions.set(full, [...(additions.get(full) ?? []), short]);
  }
  return clusters.filter((cluster) => !given.has(cluster)).map((cluster) => united([cluster, ...(additions.get(cluster) ?? [])], "likely"));
}

function familiesOf(clusters: readonly Cluster[]): ReadonlyMap<string, readonly Cluster[]> {
  const families = new Map<string, Cluster[]>();
  for (const cluster of clusters) {
    const name = cluster.wordings[0]?.profile.name;
    if (name === undefined || name.isVietnamese || name.bare.length < 2) continue;
    const family = name.bare.at(-1) ?? "";
    families.set(family, [...(families.get(family) ?? []), cluster]);
  }
  return families;
}

function byHand(clusters: readonly Cluster[], decisions: readonly PersonDecision[]): readonly Cluster[] {
  if (decisions.length === 0) return clusters;
  const holder = new Map<string, Cluster>();
  const hold = (cluster: Cluster): void => {
    for (const wording of cluster.wordings) for (const sighting of wording.sightings) holder.set(keyOf(sighting), cluster);
  };
  for (const cluster of clusters) hold(cluster);
  for (const { sightings } of decisions) {
    const named = [...new Set(sightings.flatMap((ref) => holder.get(refKey(ref)) ?? []))];
    if (named.length > 0) hold({ ...united(named, "hand"), sureness: "hand" });
  }
  return [...new Set(holder.values())];
}

function* withNamesakes(clusters: readonly Cluster[]): Generator<void, readonly Joined[]> {
  const ordered = clusters
    .map((cluster) => ({ ...cluster, sightings: cluster.wordings.flatMap((wording) => wording.sightings).sort(latestFirst) }))
    .sort((a, b) => (((a.sightings[0] && keyOf(a.sightings[0])) ?? "") < ((b.sightings[0] && keyOf(b.sightings[0])) ?? "") ? -1 : 1));
  yield;
  const byName = new Map<string, Set<number>>();
  const namesOf = (cluster: Cluster): readonly string[] => [
    ...new Set(
      cluster.wordings.flatMap(({ profile: { name } }) => [
        [...name.bare].sort().join(" "),
        ...(name.isVietnamese ? [] : [romanised(name.bare.at(-1) ?? "")]),
      ]),
    ),
  ];
  for (const [index, cluster] of ordered.entries()) {
    for (const name of namesOf(cluster)) byName.set(name, (byName.get(name) ?? new Set()).add(index));
  }
  yield;
  return ordered.map((cluster, index) => {
    const others = new Set(namesOf(cluster).flatMap((name) => [...(byName.get(name) ?? [])]));
    others.delete(index);
    return { sightings: cluster.sightings, sureness: cluster.sureness, namesakes: [...others] };
  });
}

function latestFirst(a: Sighting, b: Sighting): number {
  return b.at - a.at || (keyOf(a) < keyOf(b) ? -1 : 1);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T, index: number) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const [index, item] of items.entries()) {
    const key = keyOf(item, index);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  return [...groups.values()];
}
