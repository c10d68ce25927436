/** Given names and the short forms that they go by. */

/** English given names and their short forms, where the one does not begin the other (`Bill`, `William`). */
const SHORT_GIVEN_NAMES: ReadonlyMap<string, string> = new Map(
  "bill william bob robert dick richard jim james jack john ted edward tom thomas mike michael tony anthony liz elizabeth beth elizabeth kate katherine peggy margaret hank henry chuck charles rick richard andy andrew jeff jeffrey"
    .split(" ")
    .flatMap((word, i, all) => (i % 2 === 0 ? [[word, all[i + 1] ?? ""] as const] : [])),
);
const SHORTEST_GIVEN_NAME = 3;

/** Whether one given name is the other or its short form (`Pat`, `Patrick`). */
export function isSameGivenName(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return a === b || (short.length >= SHORTEST_GIVEN_NAME && long.startsWith(short)) || SHORT_GIVEN_NAMES.get(short) === long;
}
