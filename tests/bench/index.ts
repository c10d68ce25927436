/**
 * `npm run bench [-- analyser|anchoring|archive|library|memory|page|pages|painting|people|sync …] [--write]`: the measurements of this folder. Without a name, all of them, one after the other, in under a
 * quarter of an hour on two quiet cores.
 */
import * as analyser from "./analyser";
import * as anchoring from "./anchoring";
import * as archive from "./archive";
import * as library from "./library";
import * as memory from "./memory";
import * as page from "./page";
import * as pages from "./pages";
import * as painting from "./painting";
import * as people from "./people";
import * as sync from "./sync";

const BENCHES: Readonly<Record<string, (options: readonly string[]) => Promise<number>>> = {
  analyser: analyser.main,
  anchoring: anchoring.main,
  archive: archive.main,
  library: library.main,
  memory: memory.main,
  page: page.main,
  pages: pages.main,
  painting: painting.main,
  people: people.main,
  sync: sync.main,
};

/** What any bench knows, as it is given; each says at its top what it makes of them. */
const OPTIONS = ["--write", "--small", "--quick", "--misses", "--seed=", "--edit=", "--page="] as const;

/** Where all are run: what keeps them under a quarter of an hour together. */
const IN_ALL: Readonly<Record<string, readonly string[]>> = { archive: ["--small"], memory: ["--small"] };

export async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith("--"));
  const names = args.filter((arg) => !arg.startsWith("--"));
  if (options.includes("--help")) {
    console.log(`npm run bench [-- ${Object.keys(BENCHES).join("|")} …] [${OPTIONS.join("] [")}]: without a name, all of them.`);
    return 0;
  }
  const stray = options.filter((option) => !OPTIONS.some((known) => (known.endsWith("=") ? option.startsWith(known) : option === known)));
  if (stray.length > 0) {
    console.error(`bench: unknown option ${stray.join(" ")}. Known: ${OPTIONS.join(", ")}, --help.`);
    return 2;
  }
  const unknown = names.filter((name) => BENCHES[name] === undefined);
  if (unknown.length > 0) {
    console.error(`bench: no bench ${unknown.join(" ")}. Known: ${Object.keys(BENCHES).join(", ")}.`);
    return 2;
  }
  let worst = 0;
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.log(`\n── ${name}`);
    const own = names.length > 0 ? options : (IN_ALL[name] ?? options);
    worst = Math.max(worst, (await BENCHES[name]?.(own)) ?? 0);
  }
  return worst;
}
