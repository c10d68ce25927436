/** What libraries must hold after a history: all the same, and everything that was done in any. */
import type { Records } from "../../src/core/kept";
import type { RecordId } from "../../src/core/note";
import { canonical } from "../../src/core/sync/canonical";

/** Texts that were written, each once, and those that somebody wrote another over, or deleted, having seen them. */
export class Written {
  readonly #texts = new Map<string, RecordId>();
  readonly #covered = new Set<string>();
  #count = 0;

  next(id: RecordId): string {
    const text = `text ${this.#count++}.`;
    this.#texts.set(text, id);
    return text;
  }

  cover(body: string): void {
    for (const text of this.#texts.keys()) if (body.includes(text)) this.#covered.add(text);
  }

  /** Those that must still be found in their notes. */
  standing(): ReadonlyMap<string, RecordId> {
    return new Map([...this.#texts].filter(([text]) => !this.#covered.has(text)));
  }
}

/** Of each table, its records line by line: equal for equal libraries. */
export function textOfLibrary({ articles, versions, notes, corrections }: Records): string {
  return [articles, versions, notes, corrections].map((records) => records.map(canonical).sort().join("\n")).join("\n\n");
}

/** @returns what is wrong with them; nothing where all is well */
export function faultsOf(libraries: readonly { readonly name: string; readonly records: Records }[], written: Written): readonly string[] {
  const faults: string[] = [];
  const [first, ...others] = libraries;
  if (first === undefined) return ["no libraries"];
  const library = textOfLibrary(first.records);
  for (const { name, records } of others) {
    const its = textOfLibrary(records);
    if (its !== library) faults.push(`${name} differs from ${first.name}:\n${differences(library, its)}`);
  }
  const { articles, notes } = first.records;
  const homes = new Map(articles.map((article) => [article.id, article]));
  for (const [text, id] of written.standing()) {
    const note = notes.find((each) => each.id === id);
    if (!note?.body.includes(text)) faults.push(`lost: ${text} of ${id}`);
  }
  for (const note of notes) {
    const home = homes.get(note.articleId);
    if (home === undefined) faults.push(`no article: ${note.id}`);
    else if (note.deletedAt === null && home.deletedAt !== null) faults.push(`a living note of a dead article: ${note.id}`);
    const texts = note.body.match(/text \d+\./g) ?? [];
    if (new Set(texts).size !== texts.length) faults.push(`told twice: ${note.body}`);
  }
  return faults;
}

function differences(a: string, b: string): string {
  const [linesA, linesB] = [new Set(a.split("\n")), new Set(b.split("\n"))];
  return [
    ...[...linesA].filter((line) => !linesB.has(line)).map((line) => `- ${line}`),
    ...[...linesB].filter((line) => !linesA.has(line)).map((line) => `+ ${line}`),
  ].join("\n");
}
