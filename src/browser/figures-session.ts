/** The figures of the library: read when they are first looked at; filtered in memory; compared with each other when one is opened. */
import type { ArticleDigest } from "../core/article-digest";
import { unitGroup } from "../core/figures/figure-digest";
import { type ComparedFigure, type Relation, relate } from "../core/figures/related";
import type { StoreFault } from "../core/kept";
import { timeOf } from "../core/people/sayings";
import { foldText } from "../core/search/fold-text";
import { parseQuery, rankOf } from "../core/search/match";
import { readDigests } from "../store/digests";
import type { Store } from "../store/open";
import { type FigureEntry, type FigurePage, type FiguresState, type RelatedFigure, sentenceOf, type UnitCount } from "../ui/figures-state";
import { RowList } from "./row-list";

export interface FiguresSessionOptions {
  readonly store: Store;
  readonly onChange: () => void;
  readonly faultOf: (error: unknown) => StoreFault;
}

/** Figures that are shown beside one: more would be no comparison. */
const MOST_RELATED = 60;

const ORDER: readonly Relation[] = ["differs", "agrees", "another-time"];

export class FiguresSession {
  readonly #options: FiguresSessionOptions;
  readonly #rows = new RowList<FigureEntry>();
  #status: FiguresState["status"] = "loading";
  #isWanted = false;
  #query = "";
  #unit: string | null = null;
  #digests: readonly ArticleDigest[] | null = null;
  #entries: readonly FigureEntry[] = [];
  #units: readonly UnitCount[] = [];
  #open: FigurePage | null = null;
  /** What is searched in: of each article, its sentences with title and site, folded. */
  readonly #folded = new WeakMap<ArticleDigest, readonly string[]>();

  constructor(options: FiguresSessionOptions) {
    this.#options = options;
  }

  get state(): FiguresState {
    const { chunks, hasMore, total } = this.#rows;
    return { status: this.#status, query: this.#query, unit: this.#unit, units: this.#units, chunks, hasMore, total, open: this.#open };
  }

  /** Reads what changed. Nothing while nobody has looked at figures. */
  async refresh(): Promise<void> {
    if (this.#isWanted) await this.show();
  }

  async show(): Promise<void> {
    this.#isWanted = true;
    try {
      const digests = await readDigests(this.#options.store);
      if (digests !== this.#digests) {
        this.#digests = digests;
        this.#entries = entriesOf(digests);
        this.#units = countUnits(this.#entries);
      }
      this.#status = "ready";
      this.#list(true);
    } catch (error) {
      this.#digests = null;
      this.#status = this.#options.faultOf(error);
    }
    this.#look();
  }

  setQuery(query: string): void {
    this.#query = query;
    this.#list(false);
    this.#options.onChange();
  }

  setUnit(unit: string | null): void {
    this.#unit = unit;
    this.#list(false);
    this.#options.onChange();
  }

  more(): void {
    this.#rows.more();
    this.#options.onChange();
  }

  /** Opens a figure beside the same in other articles; null closes it. */
  async open(id: string | null): Promise<void> {
    this.#open = id === null ? null : { state: "loading", id };
    if (id !== null && this.#digests === null) await this.show();
    else this.#look();
  }

  #look(): void {
    if (this.#open !== null) this.#open = this.#pageOf(this.#open.id);
    this.#options.onChange();
  }

  #pageOf(id: string): FigurePage {
    if (this.#digests === null) return { state: this.#status === "ready" ? "loading" : this.#status, id };
    const entry = this.#entries.find((each) => each.id === id);
    if (entry === undefined) return { state: "missing", id };
    const compared = comparedOf(entry);
    const related: RelatedFigure[] = [];
    for (const other of this.#entries) {
      const relation = other.article === entry.article ? null : relate(compared, comparedOf(other));
      if (relation !== null) related.push({ relation, entry: other });
    }
    related.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
    return { state: "read", id, entry, related: related.slice(0, MOST_RELATED) };
  }

  #list(keepsPlace: boolean): void {
    const parsed = parseQuery(this.#query);
    const fits = (entry: FigureEntry): boolean =>
      (this.#unit === null || unitGroup(entry.figure.unit) === this.#unit) &&
      (parsed.words.length === 0 || rankOf(this.#foldedOf(entry), parsed) !== null);
    this.#rows.set(this.#entries.filter(fits), keepsPlace);
  }

  #foldedOf({ article, figure }: FigureEntry): string {
    const known = this.#folded.get(article);
    const folded = known ?? article.sentences.map((sentence) => foldText([sentence, article.title ?? "", article.site ?? ""].join("\n")));
    if (known === undefined) this.#folded.set(article, folded);
    return folded[figure.sentence] ?? "";
  }
}

/** The latest article first; within it, in reading order. */
function entriesOf(digests: readonly ArticleDigest[]): readonly FigureEntry[] {
  const times = new Map(digests.map((digest) => [digest, timeOf(digest)]));
  return [...digests]
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || (a.id < b.id ? -1 : 1))
    .flatMap((article) => article.figures.map((figure): FigureEntry => ({ id: `${article.id}.${figure.id}`, figure, article })));
}

function countUnits(entries: readonly FigureEntry[]): readonly UnitCount[] {
  const counts = new Map<string, number>();
  for (const { figure } of entries) counts.set(unitGroup(figure.unit), (counts.get(unitGroup(figure.unit)) ?? 0) + 1);
  return [...counts].map(([unit, figures]) => ({ unit, figures })).sort((a, b) => b.figures - a.figures || (a.unit < b.unit ? -1 : 1));
}

const compared = new WeakMap<FigureEntry, ComparedFigure>();

function comparedOf(entry: FigureEntry): ComparedFigure {
  const known = compared.get(entry);
  if (known !== undefined) return known;
  const { quantity, unit, when, span } = entry.figure;
  const made = {
    quantity,
    unit,
    when,
    span,
    sentence: sentenceOf(entry),
    title: entry.article.title ?? "",
    language: entry.article.language,
  };
  compared.set(entry, made);
  return made;
}
