import { type Quantity, type Unit, unitCode } from "../finding";

/** A figure's value in digits that both languages read the same way: thousands parted by narrow spaces, a decimal point; with its unit's code. */
export function valueText(quantity: Quantity, unit: Unit): string {
  const digits = quantityText(quantity);
  switch (unit.type) {
    case "count": // what is counted stands in the article's words
    case "age":
      return digits;
    case "multiple":
      return `×${digits}`;
    default:
      return `${digits} ${unitCode(unit)}`;
  }
}

function quantityText(quantity: Quantity): string {
  switch (quantity.type) {
    case "number":
      return grouped(quantity.value);
    case "range":
      return `${grouped(quantity.value)}–${grouped(quantity.valueTo)}`;
    case "ratio":
      return `${grouped(quantity.value)}/${grouped(quantity.of)}`;
  }
}

/** Thousands parted by narrow spaces, which both languages read the same way; a decimal point. */
export function grouped(value: number): string {
  const [whole = "", decimals] = String(value).split(".");
  const parted = whole.replace(/\B(?=(\d{3})+$)/g, "\u202f");
  return decimals === undefined ? parted : `${parted}.${decimals}`;
}
