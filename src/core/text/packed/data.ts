/**
 * The lexicons as the build packs them (build/lexicons.mjs), which puts its own file in place of this one. From source, as in tests, nothing is
 * packed: the tables are made of the lexicons as these load. How each is read stands in unpack.ts.
 */

/** All words of the vocabulary, parted by line breaks: the first has the number 1. */
export const WORDS: string = "";

/** A letter for each table: `s` where it is a set, `t` where it tells something of its phrases. */
export const KINDS: string = "";

/** Phrases of which the same tables tell the same are a class: what they tell, class by class, parted by blanks. */
export const CLASSES: string = "";

/** How many words each class holds: the words of a class follow one another. */
export const COUNTS: string = "";

/** The longer phrases that begin with a word, word by word, parted by blanks. */
export const PHRASES: string = "";

/** All that is told of words and phrases. */
export const ENTRIES: readonly unknown[] = [];
