/** Physical yardsticks: the least that any program must do which looks at the whole of its input. */

const LOWER = Uint16Array.from({ length: 0x10000 }, (_, unit) => String.fromCharCode(unit).toLowerCase().charCodeAt(0));
const IS_LETTER = Uint8Array.from({ length: 0x10000 }, (_, unit) => (/[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0));

/** One pass over the text that folds case by a table, parts it into words, hashes each, and does nothing with them. @returns a sum, so that it is not idle. */
export function foldTokeniseHash(text: string): number {
  let hash = 0;
  let sum = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (IS_LETTER[unit] === 1) hash = Math.imul(hash ^ (LOWER[unit] ?? 0), 0x01000193);
    else if (hash !== 0) {
      sum = (sum + hash) | 0;
      hash = 0;
    }
  }
  return sum + hash;
}
