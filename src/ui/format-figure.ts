import type { Quantity, Statistic, Unit } from "../core/finding";
import { isMessageKey, type Locale, type Translate } from "../locales";
import { formatNumber } from "../locales/message";

/** The normalised value of a figure with its unit, as the interface language writes it: `75,000,000,000 VND`, `4.222 … VND mỗi năm`. */
export function formatFigure(figure: Pick<Statistic, "quantity" | "unit">, translate: Translate, locale: Locale): string {
  return withUnit(formatQuantity(figure.quantity, locale), pluralCount(figure.quantity), figure.unit, translate);
}

/** The number alone: `1,234`, `10–15`, `177,433/326,014`. */
export function formatQuantity(quantity: Quantity, locale: Locale): string {
  switch (quantity.type) {
    case "number":
      return formatNumber(quantity.value, locale);
    case "range":
      return `${formatNumber(quantity.value, locale)}–${formatNumber(quantity.valueTo, locale)}`;
    case "ratio":
      return `${formatNumber(quantity.value, locale)}/${formatNumber(quantity.of, locale)}`;
  }
}

/** A ratio as a percentage with one decimal, e.g. `54.4%`; null for what is no ratio, or a ratio of nothing. */
export function formatPercentage(quantity: Quantity, locale: Locale): string | null {
  if (quantity.type !== "ratio" || quantity.of === 0) return null;
  return new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 1 }).format(quantity.value / quantity.of);
}

function pluralCount(quantity: Quantity): number {
  return quantity.type === "number" ? quantity.value : quantity.type === "range" ? quantity.valueTo : quantity.of;
}

function withUnit(value: string, count: number, unit: Unit, translate: Translate): string {
  switch (unit.type) {
    case "count":
      return unit.counted === "" ? value : `${value} ${unit.counted}`;
    case "money":
      return withRate(`${value} ${unit.currency}`, unit.per, translate);
    case "percent":
      return withRate(translate(unit.symbol === "%" ? "unit.percent" : "unit.points", { value, count }), unit.per, translate);
    case "measure":
      return withRate(`${value} ${unit.symbol}`, unit.per, translate);
    case "duration":
      return translate(`unit.${unit.symbol}`, { value, count });
    case "age":
    case "multiple":
      return translate(`unit.${unit.type}`, { value, count });
  }
}

function withRate(amount: string, per: string | null, translate: Translate): string {
  if (per === null) return amount;
  const key = `per.${per}`;
  return translate("unit.per", { value: amount, per: isMessageKey(key) ? translate(key) : per });
}
