import { slice } from "../../span";
import { spanOfTokens } from "../../text/tokens";
import type { Amount } from "./amount";
import { type Draft, quantityOf } from "./draft";
import type { Figure } from "./figure";
import type { CountedHit } from "./nouns-vietnamese";
import type { Scan } from "./scan";

/** The statistic of a figure that counts the noun behind it, or something that stands elsewhere (`hit` null). */
export function countDraft(scan: Scan, figure: Figure, hit: CountedHit | null, rule: Draft["rule"]): Draft {
  const { tokens } = scan;
  const counted = hit === null ? "" : slice(tokens.text, spanOfTokens(tokens, hit.first, hit.last));
  const whole = (amount: Amount): Amount =>
    amount.whole !== null && amount.magnitude === 1 && hit !== null ? { ...amount, value: amount.whole } : amount;
  return {
    rule,
    first: figure.first,
    last: hit?.last ?? figure.last,
    number: [figure.first, figure.last],
    unitAt: hit === null ? null : [hit.first, hit.last],
    quantity: quantityOf({ ...figure, from: whole(figure.from), to: figure.to === null ? null : whole(figure.to) }),
    unit: { type: "count", counted },
  };
}
