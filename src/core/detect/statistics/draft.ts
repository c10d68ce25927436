import { type Evidence, findingId, type Quantity, type RuleId, type Statistic, type Unit } from "../../finding";
import { spanOfTokens } from "../../text/tokens";
import { contextOf } from "./context";
import type { Figure } from "./figure";
import type { Scan } from "./scan";
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

/** The finding that a draft stands for. */
export function toStatistic(scan: Scan, draft: Draft): Statistic {
  const { tokens } = scan;
  const span = spanOfTokens(tokens, draft.first, draft.last);
  const evidence: Evidence[] = [{ role: "number", span: spanOfTokens(tokens, draft.number[0], draft.number[1]) }];
  if (draft.unitAt !== null) evidence.push({ role: "unit", span: spanOfTokens(tokens, draft.unitAt[0], draft.unitAt[1]) });
  return {
    kind: "statistic",
    id: findingId("statistic", span),
    rule: draft.rule,
    evidence,
    span,
    quantity: draft.quantity,
    unit: draft.unit,
    context: contextOf(scan, draft.first, draft.last),
  };
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
