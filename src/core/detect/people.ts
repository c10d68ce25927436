import type { FindingId } from "../finding";
import type { Span } from "../span";

/** A person of the article, official or not: what attribution needs to know. Produced before quotes are attributed. */
export interface Person {
  /** The fullest name in the article. */
  readonly name: string;
  /** The official's finding, or null for a person without a public office. */
  readonly official: FindingId | null;
}

/** One place where the article means a person: by name or, for an official, by title alone. */
export interface PersonMention {
  readonly person: Person;
  readonly kind: "name" | "title";
  /** The bare name, or the title that stands alone. */
  readonly span: Span;
  /** The whole phrase around it: offices, honorifics, apposition (`Phó Chủ tịch UBND tỉnh Nghệ An, ông Lê Ngọc Hoa`). Contains `span`. */
  readonly phrase: Span;
}

/** Everyone in the article, in reading order of their mentions; mentions do not overlap. */
export interface People {
  readonly mentions: readonly PersonMention[];
}
