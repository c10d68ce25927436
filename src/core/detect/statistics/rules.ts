/** The rules of figures by their ids, in the order in which they are tried. Their plain words stand in the locales as `rule.<id>`. */
import type { RuleId } from "../../finding";
import { ruleId } from "../../finding";

export const STATISTIC_RULES = {
  /** A currency sign, code or letter before the number: `$25bn`, `USD 300`. */
  moneySign: ruleId("money.sign"),
  /** A currency word or code after it: `1,4 tỷ đồng`, `5 euros`. */
  moneyWord: ruleId("money.word"),
  /** A magnitude alone, in words of paying: `phạt 100 triệu`. */
  moneyImplied: ruleId("money.implied"),
  percent: ruleId("percent"),
  /** Percentage points. */
  points: ruleId("percent.points"),
  measure: ruleId("measure"),
  duration: ruleId("duration"),
  /** `45 tuổi`, `8-year-old`. */
  age: ruleId("age.word"),
  /** `tuổi 45`, `độ tuổi 35-40`, `aged 45`. */
  ageLabel: ruleId("age.label"),
  /** `Webb, 51,`. */
  ageApposition: ruleId("age.apposition"),
  /** `gấp 2 lần`, `3 times more`, `5-fold`. */
  multiple: ruleId("multiple"),
  /** A number before the noun that it counts. */
  countNoun: ruleId("count.noun"),
  /** A number that counts something which stands elsewhere: `60 of the jets`, `around 40,000`. */
  countBare: ruleId("count.bare"),
  /** `177,433/326,014`, `2/3 số hộ`, `9 out of 10`. */
  ratio: ruleId("ratio"),
  /** `two-thirds`, `hai phần ba`. */
  ratioWords: ruleId("ratio.words"),
  /** `passed 231-196`. */
  ratioVote: ruleId("ratio.vote"),
} as const satisfies Record<string, RuleId>;

/** Every rule id that a statistic may carry. */
export const STATISTIC_RULE_IDS: readonly RuleId[] = Object.values(STATISTIC_RULES);
