import type { KeptArticle, Records } from "../kept";
import type { RecordId } from "../note";

type Name = keyof Records;

/** The records of one library while another is merged into it. */
export interface Archive {
  readonly get: <N extends Name>(name: N, id: RecordId) => Records[N][number] | null;
  readonly all: <N extends Name>(name: N) => readonly Records[N][number][];
  readonly put: <N extends Name>(name: N, record: Records[N][number]) => void;
  /** The article of the library that is the same: by id, else by an address, else by its text. Looks at what was there before any merging. */
  readonly find: (article: KeptArticle) => KeptArticle | null;
  /** Whether an address may be given to this article: no other one of the library had it. */
  readonly isFree: (url: string, id: RecordId) => boolean;
  /** Everything that was put, as it stands last. */
  readonly changed: () => Records;
}

type Tables = { readonly [N in Name]: Map<RecordId, Records[N][number]> };

export function archiveOf(records: Records): Archive {
  const tables = tablesOf(records);
  const changed: Tables = tablesOf({ articles: [], versions: [], notes: [], corrections: [] });
  const byUrl = new Map<string, RecordId>();
  const byText = new Map<string, RecordId>();
  for (const { id, urls, textHash, article } of [...records.articles].sort(firstSaved)) {
    for (const url of urls) if (!byUrl.has(url)) byUrl.set(url, id);
    if (article.text !== "" && !byText.has(textHash)) byText.set(textHash, id);
  }
  const known = new Set(records.articles.map((article) => article.id));

  const idOf = (article: KeptArticle): RecordId | undefined => {
    if (known.has(article.id)) return article.id;
    const url = article.urls.find((candidate) => byUrl.has(candidate));
    return (url === undefined ? undefined : byUrl.get(url)) ?? byText.get(article.textHash);
  };
  const get: Archive["get"] = (name, id) => tables[name].get(id) ?? null;
  return {
    get,
    all: (name) => [...tables[name].values()],
    put: (name, record) => {
      tables[name].set(record.id, record);
      changed[name].set(record.id, record);
    },
    find: (article) => {
      const id = idOf(article);
      return id === undefined ? null : get("articles", id);
    },
    isFree: (url, id) => (byUrl.get(url) ?? id) === id,
    changed: () => ({
      articles: [...changed.articles.values()],
      versions: [...changed.versions.values()],
      notes: [...changed.notes.values()],
      corrections: [...changed.corrections.values()],
    }),
  };
}

function tablesOf({ articles, versions, notes, corrections }: Records): Tables {
  return {
    articles: new Map(articles.map((article) => [article.id, article])),
    versions: new Map(versions.map((version) => [version.id, version])),
    notes: new Map(notes.map((note) => [note.id, note])),
    corrections: new Map(corrections.map((correction) => [correction.id, correction])),
  };
}

/** Of two articles with one address, always the same one is found. */
function firstSaved(a: KeptArticle, b: KeptArticle): number {
  return a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);
}
