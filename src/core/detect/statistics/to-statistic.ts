import { type Evidence, findingId, type Statistic } from "../../finding";
import { spanOfTokens } from "../../text/tokens";
import { contextOf } from "./context";
import type { Draft } from "./draft";
import type { Scan } from "./scan";

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
    context: contextOf(scan, draft),
  };
}
