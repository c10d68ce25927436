/** Articles that turned out to be one have the id of the least of them. What is told of the others is told of that one. */
import { versionOf } from "../import/version-of";
import type { ArticleVersion } from "../kept";
import type { Correction, RecordId } from "../note";
import type { RecordState, Register } from "./state";

/** The id of an article that is no more -> that of the one that it is part of, which may be no more either. */
export type Aliases = ReadonlyMap<RecordId, RecordId>;

export function resolve(aliases: Aliases, id: RecordId): RecordId {
  let last = id;
  for (let next = aliases.get(last); next !== undefined && next < last; next = aliases.get(last)) last = next; // ids only get less: this ends
  return last;
}

/** The same, told of the articles that there are now. A state that says itself that an article is another is left as it is. */
export function underAliases(state: RecordState, aliases: Aliases): RecordState {
  if (aliases.size === 0 || state.into !== undefined) return state;
  const of = (id: RecordId): RecordId => resolve(aliases, id);
  const { table, registers } = state;
  if (table === "articles") return { ...state, id: of(state.id) };
  if (table === "notes") {
    const home = withValue(registers.home, ({ articleId }) => ({ articleId: of(articleId as RecordId) })); // by its schema
    return home === registers.home ? state : { ...state, registers: { ...registers, ...(home && { home }) } };
  }
  const { what } = registers;
  if (what === undefined) return state;
  if (table === "corrections") {
    const moved = withValue(what, (value) => correctionUnder(value as unknown as Pick<Correction, "scope" | "decision">, of)); // by its schema
    return moved === undefined ? state : { ...state, registers: { ...registers, what: moved } };
  }
  const version = what.value as unknown as ArticleVersion; // by its schema, but for id and times
  const { id, articleId } = versionOf(of(version.articleId), { ...version, readAt: 0 });
  return { ...state, id, registers: { ...registers, what: { ...what, value: { ...what.value, articleId } } } };
}

function withValue(register: Register | undefined, change: (value: Register["value"]) => object): Register | undefined {
  return register && { ...register, value: { ...register.value, ...change(register.value) } };
}

/** Where a decision about an article is kept, and what it names. */
export function correctionUnder(
  { scope, decision }: Pick<Correction, "scope" | "decision">,
  of: (id: RecordId) => RecordId,
): Pick<Correction, "scope" | "decision"> {
  const moved = scope === "everywhere" ? scope : of(scope);
  if (decision.type === "editions") return { scope: moved, decision: { ...decision, articles: decision.articles.map(of) } };
  if (decision.type !== "same-person" && decision.type !== "own-person") return { scope: moved, decision };
  return { scope: moved, decision: { ...decision, sightings: decision.sightings.map((ref) => ({ ...ref, article: of(ref.article) })) } };
}
