/** Articles that the reader linked as one article in two languages: records among the corrections, so that they are exported, imported and merged with them. */
import type { Language } from "../core/article";
import { briefOf } from "../core/article-brief";
import type { ArticleBrief } from "../core/kept";
import type { Correction, RecordId } from "../core/note";
import { StoreError } from "./fault";
import type { Store } from "./open";
import type { OnRecordDatabase } from "./schema";
import { stampAfter } from "./stamp";

/** The same article in another language, and the decision that says so. */
export interface Edition {
  readonly link: RecordId;
  readonly article: ArticleBrief;
  readonly language: Language;
}

/** The living editions of an article, the first linked first. @throws {StoreError} */
export async function readEditions(store: Store, id: RecordId): Promise<readonly Edition[]> {
  return store.use((database) =>
    database.transaction("r", database.articles, database.corrections, async () => {
      const links = await linksOf(database, id);
      const others = await database.articles.bulkGet(links.map(({ other }) => other));
      return links.flatMap(({ link }, n): readonly Edition[] => {
        const article = others[n];
        return article === undefined || article.deletedAt !== null
          ? []
          : [{ link, article: briefOf(article), language: article.article.language }];
      });
    }),
  );
}

/**
 * Links two articles. What is linked already stays so: the decision of before is given back.
 * @param id of the new decision
 * @throws {StoreError} `missing` where one of them is not there
 */
export async function linkEditions(store: Store, id: RecordId, one: RecordId, other: RecordId, now: number): Promise<RecordId> {
  return store.use((database) =>
    database.transaction("rw", database.articles, database.corrections, async () => {
      const [first, second] = await database.articles.bulkGet([one, other]);
      if (one === other || first === undefined || second === undefined) throw new StoreError("missing", `no articles ${one} and ${other}`);
      const known = (await linksOf(database, one)).find((link) => link.other === other);
      if (known !== undefined) return known.link;
      const latest = await database.corrections.orderBy("updatedAt").lastKey();
      const at = typeof latest === "number" ? stampAfter(now, latest) : now;
      const made: Correction = {
        id,
        scope: "everywhere",
        what: { kind: "article", words: first.article.source.title ?? first.url },
        decision: { type: "editions", articles: [one, other] },
        createdAt: at,
        updatedAt: at,
        deletedAt: null,
      };
      await database.corrections.put(made);
      return id;
    }),
  );
}

/** Of decisions made twice, as on two devices, the first. Dexie's own promise, within a transaction. */
function linksOf(database: OnRecordDatabase, id: RecordId): PromiseLike<readonly { readonly link: RecordId; readonly other: RecordId }[]> {
  const linked = database.corrections
    .where("scope")
    .equals("everywhere")
    .filter(({ decision, deletedAt }) => deletedAt === null && decision.type === "editions" && decision.articles.includes(id));
  return linked.toArray((corrections) => {
    const found = new Map<RecordId, RecordId>();
    for (const { id: link, decision } of corrections.sort((a, b) => a.createdAt - b.createdAt || (a.id < b.id ? -1 : 1))) {
      const other = decision.type === "editions" ? decision.articles.find((each) => each !== id) : undefined;
      if (other !== undefined && !found.has(other)) found.set(other, link);
    }
    return [...found].map(([other, link]) => ({ link, other }));
  });
}
