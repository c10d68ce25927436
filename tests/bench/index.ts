/** `npm run bench [-- analyser|anchoring|archive|library|page|pages|painting|people|sync …] [--write]`: the measurements of this folder. Without a name, all of them, one after the other. */
import * as analyser from "./analyser";
import * as anchoring from "./anchoring";
import * as archive from "./archive";
import * as library from "./library";
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
  page: page.main,
  pages: pages.main,
  painting: painting.main,
  people: people.main,
  sync: sync.main,
};

export async function main(args: readonly string[]): Promise<number> {
  const options = args.filter((arg) => arg.startsWith("--"));
  const names = args.filter((arg) => !arg.startsWith("--"));
  const unknown = names.filter((name) => BENCHES[name] === undefined);
  if (unknown.length > 0) {
    console.error(`bench: no bench ${unknown.join(" ")}. Known: ${Object.keys(BENCHES).join(", ")}.`);
    return 2;
  }
  let worst = 0;
  for (const name of names.length > 0 ? names : Object.keys(BENCHES)) {
    console.log(`\n── ${name}`);
    worst = Math.max(worst, (await BENCHES[name]?.(options)) ?? 0);
  }
  return worst;
}
