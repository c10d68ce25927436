import type { Quantity, RuleId, Unit } from "../../finding";
import type { Figure } from "./figure";
import type { UnitHit } from "./unit-after";

/** A statistic in tokens, all ends included. */
export interface Draft {
  readonly rule: RuleId;
  readonly first: number;
  readonly last: number;
  readonly number: readonly [number, number];
  readonly unitAt: readonly [number, number] | null;
  readonly quantity: Quantity;
  readonly unit: Unit;
}

/** A figure's number or range, each end changed by `change`. */
export function quantityOf(figure: Figure, change: (value: number) => number = (value) => value): Quantity {
  const value = change(figure.negative ? -figure.from.value : figure.from.value);
  return figure.to === null ? { type: "number", value } : { type: "range", value, valueTo: change(figure.to.value) };
}

/** The statistic of a figure and its unit; `change` is applied to each of its numbers, `last` is its last token. */
export function draftWithUnit(
  figure: Figure,
  unit: UnitHit,
  rule: Draft["rule"],
  kind: Unit,
  change?: (value: number) => number,
  last = unit.last,
): Draft {
  return {
    rule,
    first: figure.first,
    last,
    number: [figure.first, figure.last],
    unitAt: unit.shared ?? [unit.first, last],
    quantity: quantityOf(figure, change),
    unit: kind,
  };
}
