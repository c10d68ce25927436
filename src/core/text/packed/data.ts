/**
 * The lexicons as the build packs them (build/lexicons.mjs), which puts its own file in place of this one. From source, as in tests, nothing is
 * packed: the tables are made of the lexicons as these load.
 */

/** All words of the vocabulary, parted by line breaks: the first has the number 1. Those that are phrases by themselves stand first, see `unpack`. */
export const WORDS: string = "";

export const WORD_COUNT: number = 0;

/** A letter for each table: `s` where it is a set, `t` where it tells something of its phrases. */
export const KINDS: string = "";

/** What the tables hold, in numbers: see `unpack`. */
export const TABLES: string = "";

/** All that is told of words and phrases. */
export const ENTRIES: readonly unknown[] = [];
