/** The figures of the library: read when they are first looked at; filtered in memory; compared with each other when one is opened. */
import type { ArticleDigest } from "../core/article-digest";
import { unitGroup } from "../core/figures/figure-digest";
import { type ComparedFigure, type Relation, relate } from "../core/figures/related";
import type { StoreFault } from "../core/kept";
import { timeOf } from "../core/people/sayings";
import { readDigests } from "../store/digests";
import type { Store } from "../store/open";
import {
  type FigureEntry,
  type FigurePage,
  type FiguresState,
  type PlotEntry,
  type RelatedFigure,
  sentenceOf,
  type UnitCount,
} from "../ui/figures-state";
import { SearchedList } from "./searched-list";

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
  readonly #list: SearchedList<FigureEntry>;
  #status: FiguresState["status"] = "loading";
  #isWanted = false;
  #unit: string | null = null;
  #digests: readonly ArticleDigest[] | null = null;
  #units: readonly UnitCount[] = [];
  #open: FigurePage | null = null;
  /** Made once for each list, so that nothing is drawn anew for nothing. */
  #plotOf: { readonly shown: readonly FigureEntry[]; readonly entries: readonly PlotEntry[] } = { shown: [], entries: [] };

  constructor(options: FiguresSessionOptions) {
    this.#options = options;
    this.#list = new SearchedList({
      textOf: (entry) => [sentenceOf(entry), entry.article.title ?? "", entry.article.site ?? ""].join("\n"),
      arrange: (found) => (this.#unit === null ? found : found.filter(({ figure }) => unitGroup(figure.unit) === this.#unit)),
      onChange: options.onChange,
    });
  }

  get state(): FiguresState {
    return { status: this.#status, unit: this.#unit, units: this.#units, ...this.#list.state, plotted: this.#plotted, open: this.#open };
  }

  get #plotted(): FiguresState["plotted"] {
    if (this.#unit === null) return null;
    const { shown } = this.#list;
    if (this.#plotOf.shown !== shown) this.#plotOf = { shown, entries: shown.map((entry) => ({ entry, relation: null })) };
    return this.#plotOf.entries;
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
        const entries = entriesOf(digests);
        this.#units = countUnits(entries);
        this.#list.setAll(entries);
      }
      this.#status = "ready";
    } catch (error) {
      this.#digests = null;
      this.#status = this.#options.faultOf(error);
    }
    this.#look();
  }

  setQuery(query: string): void {
    this.#list.setQuery(query);
  }

  setUnit(unit: string | null): void {
    this.#unit = unit;
    this.#list.rearrange();
  }

  more(): void {
    this.#list.more();
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
    const entry = this.#list.all.find((each) => each.id === id);
    if (entry === undefined) return { state: "missing", id };
    const compared = comparedOf(entry);
    const related: RelatedFigure[] = [];
    for (const other of this.#list.all) {
      const relation = other.article === entry.article ? null : relate(compared, comparedOf(other));
      if (relation !== null) related.push({ relation, entry: other });
    }
    related.sort((a, b) => ORDER.indexOf(a.relation) - ORDER.indexOf(b.relation));
    return { state: "read", id, entry, related: related.slice(0, MOST_RELATED) };
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
