/**
 * A message: words with `{placeholder}`s, or two forms of them picked by the value `count`. Languages without plural forms
 * (Vietnamese) use one. Numbers are written as the language writes them; strings are put in as they are.
 */
export type Message = string | { readonly one: string; readonly other: string };

/** What fills the placeholders. */
export type MessageValues = Readonly<Record<string, string | number>>;

const PLACEHOLDER = /\{([a-zA-Z]+)\}/g;

/** Fills a message. `locale` is a BCP 47 tag. A placeholder without a value stays visible, so that the fault is seen. */
export function fill(message: Message, values: MessageValues, locale: string): string {
  const { count } = values;
  return pick(message, count, locale).replace(PLACEHOLDER, (placeholder, name: string) => {
    const value = values[name];
    if (value === undefined) return placeholder;
    return typeof value === "number" ? formatNumber(value, locale) : value;
  });
}

function pick(message: Message, count: string | number | undefined, locale: string): string {
  if (typeof message === "string") return message;
  const singular = typeof count === "number" && new Intl.PluralRules(locale).select(count) === "one";
  return singular ? message.one : message.other;
}

/** More digits than a double carries would be invented ones. */
const MOST_DECIMALS = 12;

/** A number as the language writes it: `1,234.5` in English, `1.234,5` in Vietnamese. */
export function formatNumber(value: number, locale: string): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: MOST_DECIMALS }).format(value);
}
