/**
 * `npm run bench -- people`: whether the officials of many articles, kept together, become the right persons. The gold articles say who is named in each;
 * across articles the same name is taken to be the same person (read through: no two of them are namesakes), and `SAME` lists those that go by two names.
 * What is joined is what the analyser finds. *Namesakes* are planted: two different Vietnamese officials at a time are given one name, so that
 * only their offices can tell them apart. `--misses` names them all.
 */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { analyse } from "../../src/core/analyse";
import type { Language } from "../../src/core/article";
import type { Official } from "../../src/core/finding";
import type { RecordId } from "../../src/core/note";
import { joinSightings, type Sureness } from "../../src/core/people/join";
import { nameForm, nameKey } from "../../src/core/people/name-key";
import type { Sighting } from "../../src/core/people/sighting";
import { articleFromText } from "../../src/core/plain-article";

interface GoldArticle {
  readonly id: string;
  readonly lang: Language;
  readonly text: string;
  readonly officials: readonly { readonly name: string; readonly mentions: readonly { readonly start: number; readonly end: number }[] }[];
}

interface Known {
  readonly sighting: Sighting;
  readonly who: string;
}

/** Public figures that articles write in two ways, by `nameKey`. */
const SAME: Readonly<Record<string, string>> = {
  trump: "donald-trump",
  obama: "barack-obama",
  putin: "vladimir-putin",
  "volodymyr-zelenskiy": "volodymyr-zelensky",
  "tim-morrison": "timothy-morrison",
  "mike-pomeo": "mike-pompeo",
};

/** At least so many in 100 pairs of sightings of one person must be joined; and not one pair of two. */
const LEAST_JOINED = 95;

/** Sightings of the library on which the time is taken. */
const LIBRARY_ARTICLES = 5_000;

export async function main(args: readonly string[]): Promise<number> {
  const file = join(process.env["ONRECORD_SHARED"] ?? "../shared", "gold/dev.jsonl");
  if (!existsSync(file)) {
    console.error(`people: needs the gold articles (${file}; ONRECORD_SHARED says where they are).`);
    return 2;
  }
  const verbose = args.includes("--misses");
  const gold = readFileSync(file, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line) as GoldArticle);
  const known = gold.flatMap(sightingsOf);
  const { same, joined, wrong } = tally(known, verbose);
  const share = (100 * joined) / same;
  console.log(`${gold.length} articles, ${known.length} sightings of ${new Set(known.map(({ who }) => who)).size} officials.`);
  console.log(`Pairs of one official joined: ${joined} of ${same} (${share.toFixed(1)} %). Pairs of two officials joined: ${wrong}.`);
  tellNamesakes(known, verbose);
  tellTime(known);
  return wrong === 0 && share >= LEAST_JOINED ? 0 : 1;
}

/** What the analyser finds of the gold's officials in an article: matched by a mention that both have. */
function sightingsOf({ id, lang, text, officials }: GoldArticle): readonly Known[] {
  const article = { ...articleFromText(text), language: lang };
  const found = analyse(article).filter((finding): finding is Official => finding.kind === "official");
  return found.flatMap((official) => {
    const gold = officials.find(({ mentions }) =>
      mentions.some((mention) => official.mentions.some(({ span }) => span.start < mention.end && mention.start < span.end)),
    );
    if (gold === undefined) return [];
    const key = nameKey(gold.name);
    const { name, offices } = official;
    const sighting: Sighting = { article: id as RecordId, name, language: lang, offices, at: 0, quotes: 0, statements: 0, figures: 0 };
    return [{ sighting, who: SAME[key] ?? key }];
  });
}

function tally(known: readonly Known[], verbose: boolean): { readonly same: number; readonly joined: number; readonly wrong: number } {
  const who = new Map(known.map(({ sighting, who: name }) => [sighting, name]));
  const place = new Map<Sighting, number>();
  for (const [index, person] of joinSightings([...who.keys()], []).entries())
    for (const sighting of person.sightings) place.set(sighting, index);
  let [same, joined, wrong] = [0, 0, 0];
  const all = [...who.keys()];
  for (const [i, a] of all.entries()) {
    for (const b of all.slice(i + 1)) {
      const isSame = who.get(a) === who.get(b);
      const isJoined = place.get(a) === place.get(b);
      if (isSame) same++;
      if (isSame && isJoined) joined++;
      if (!isSame && isJoined) wrong++;
      if (verbose && isSame !== isJoined) console.log(`${isJoined ? "wrong " : "missed"}  ${tell(a)}  |  ${tell(b)}`);
    }
  }
  return { same, joined, wrong };
}

function tellNamesakes(known: readonly Known[], verbose: boolean): void {
  const firsts = [...new Map(known.map((each) => [each.who, each.sighting])).values()].filter(({ name }) => nameForm(name).isVietnamese);
  const counts: Record<Sureness | "apart", number> = { certain: 0, likely: 0, hand: 0, apart: 0 };
  for (const [i, a] of firsts.entries()) {
    for (const b of firsts.slice(i + 1)) {
      const pair = [a, b].map((sighting, n) => ({ ...sighting, name: "Nguyễn Văn Mẫu", article: `${n}` as RecordId }));
      const [first, second] = joinSightings(pair, []);
      const outcome = second === undefined ? (first?.sureness ?? "apart") : "apart";
      counts[outcome]++;
      if (verbose && outcome !== "apart") console.log(`namesake ${outcome}  ${tell(a)}  |  ${tell(b)}`);
    }
  }
  const all = counts.apart + counts.likely + counts.certain;
  const percent = (count: number): string => `${((100 * count) / all).toFixed(1)} %`;
  console.log(
    `Namesakes planted: ${all} pairs; apart ${percent(counts.apart)}, joined as likely ${percent(counts.likely)}, as certain ${percent(counts.certain)}.`,
  );
}

function tellTime(known: readonly Known[]): void {
  const many = Array.from({ length: LIBRARY_ARTICLES }, (_, n) =>
    known.slice((n * 3) % known.length, ((n * 3) % known.length) + 3),
  ).flatMap((few, n) => few.map(({ sighting }): Sighting => ({ ...sighting, article: `${n}` as RecordId, at: n })));
  const before = performance.now();
  const persons = joinSightings(many, []);
  console.log(`${many.length} sightings joined to ${persons.length} persons in ${(performance.now() - before).toFixed(0)} ms.`);
}

function tell({ article, name, offices }: Sighting): string {
  return `${article} ${name} (${offices.map((office) => office.words).join("; ")})`;
}
