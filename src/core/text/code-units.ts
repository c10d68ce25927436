/** A text as numbers, for the tokeniser. */

/** The code units of the text at hand: reading them from a string costs several times more, and depends on how V8 happens to hold it. */
let buffer = new Uint16Array(1 << 14);

/** In UTF-16 code units. */
const LONG = 1 << 10;

/**
 * For long texts alone: V8 holds the short words of the lexicons in so many ways that a method of theirs is looked up anew at each call where all of
 * them come by.
 */
function copyUnits(text: string, units: Uint16Array): void {
  for (let i = 0; i < text.length; i++) units[i] = text.charCodeAt(i);
}

/** A buffer above this is not kept for the next text. */
const MOST_KEPT = 1 << 20;

/** The text's code units, with a 0 behind them, so that looking one or two ahead needs no check. */
export function unitsOf(text: string): Uint16Array {
  const { length } = text;
  let units = buffer;
  if (units.length < length + LOOK_AHEAD) {
    units = new Uint16Array(2 * length + LOOK_AHEAD);
    if (length <= MOST_KEPT) buffer = units;
  }
  if (length >= LONG) copyUnits(text, units);
  else for (let i = 0; i < length; i++) units[i] = text.charCodeAt(i);
  units.fill(0, length, length + LOOK_AHEAD);
  return units;
}

const LOOK_AHEAD = 4;
