/** Keys are named as `KeyboardEvent.key` names them, with modifiers before: `Enter`, `Shift+Tab`, `Alt+Shift+J`. */

/** WebDriver's private code points of keys that have no letter (W3C WebDriver, 17.4.2 Keyboard actions). */
const WEBDRIVER_KEYS: Readonly<Record<string, string>> = {
  Alt: "\uE00A",
  ArrowDown: "\uE015",
  ArrowLeft: "\uE012",
  ArrowRight: "\uE014",
  ArrowUp: "\uE013",
  Backspace: "\uE003",
  Control: "\uE009",
  Delete: "\uE017",
  End: "\uE010",
  Enter: "\uE007",
  Escape: "\uE00C",
  Home: "\uE011",
  PageDown: "\uE00F",
  PageUp: "\uE00E",
  Shift: "\uE008",
  Space: " ",
  Tab: "\uE004",
};

/** The keys of a chord in the order in which they go down. */
export function chord(key: string): readonly string[] {
  return key === "+" ? ["+"] : key.split("+");
}

/** WebDriver's key values of a chord, in the order of going down and of coming up. */
export function bidiKeys(key: string): { readonly down: readonly string[]; readonly up: readonly string[] } {
  const down = chord(key).map((name) => {
    const value = WEBDRIVER_KEYS[name] ?? name;
    if ([...value].length !== 1) throw new Error(`No key is known as ${name}.`);
    return value;
  });
  return { down, up: [...down].reverse() };
}
