const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = [0x7b, 0x5b]; // { [
const CLOSING = [0x7d, 0x5d];

/** Whether text that is no JSON begins like it and ends within: in a string, or with a bracket left open. One pass, no nesting of calls. */
export function isCutShort(text: string): boolean {
  const trimmed = text.trimStart();
  if (trimmed === "") return true;
  if (!/^[{[]/.test(trimmed)) return false;
  let depth = 0;
  let inString = false;
  for (let at = 0; at < trimmed.length; at++) {
    const unit = trimmed.charCodeAt(at);
    if (inString) {
      if (unit === BACKSLASH) at++;
      else if (unit === QUOTE) inString = false;
    } else if (unit === QUOTE) inString = true;
    else if (OPENING.includes(unit)) depth++;
    else if (CLOSING.includes(unit) && --depth === 0) return false; // what began has ended: the fault is another
  }
  return true;
}
