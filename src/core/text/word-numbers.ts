/** The vocabulary as a text is read with it: made of the lexicons as they load, or packed (the build puts the packed one in place of this). */
export { UNLISTED, vocabularySize, wordNumber } from "./vocabulary";
