/** What a template can name. Every value is text that is safe where the template is Markdown; those under `yaml` are safe as values of front matter. */

/** Longest template, in UTF-16 code units. */
export const MOST_TEMPLATE = 20_000;

export const LISTS = ["officials", "figures", "quotes", "statements", "notes"] as const;
export type ListName = (typeof LISTS)[number];

/** Of the article as a whole. `has…` are true where the list is not empty. */
export const ARTICLE_FIELDS = [
  "title",
  "source",
  "url",
  "site",
  "authors",
  "published",
  "read",
  "saved",
  "tags",
  "language",
  "hasOfficials",
  "hasFigures",
  "hasQuotes",
  "hasStatements",
  "hasNotes",
  "yaml.title",
  "yaml.url",
  "yaml.site",
  "yaml.authors",
  "yaml.published",
  "yaml.read",
  "yaml.saved",
  "yaml.tags",
  "yaml.language",
  "label.officials",
  "label.figures",
  "label.quotes",
  "label.statements",
  "label.notes",
  "label.tags",
  "label.noSpeaker",
] as const;
export type ArticleField = (typeof ARTICLE_FIELDS)[number];

const SAID = ["quote", "text", "speaker", "offices", "link"] as const;

/** Of each item of a list. */
export const ITEM_FIELDS = {
  officials: ["name", "offices", "mentions"],
  figures: ["printed", "value", "link"],
  quotes: SAID,
  statements: SAID,
  notes: ["quote", "text", "body", "colour", "tags", "made", "changed", "link"],
} as const satisfies Readonly<Record<ListName, readonly string[]>>;

/** Texts are "" where there is nothing to say. */
export type FieldValue = string | boolean;
export type ItemView<L extends ListName> = Readonly<Record<(typeof ITEM_FIELDS)[L][number], FieldValue>>;

/** An article as a template sees it. */
export interface TemplateView {
  readonly values: Readonly<Record<ArticleField, FieldValue>>;
  readonly lists: { readonly [L in ListName]: readonly ItemView<L>[] };
}

export function isList(name: string): name is ListName {
  return LISTS.some((list) => list === name);
}

/** Whether a value can be named here: `within` is the list whose item is written, null outside of lists. */
export function isField(name: string, within: ListName | null): boolean {
  return ARTICLE_FIELDS.some((field) => field === name) || (within !== null && ITEM_FIELDS[within].some((field) => field === name));
}
