/** The rules of quotes and statements, by id. Their plain words stand in the locales under the same ids. */
import { type RuleId, ruleId } from "../finding";

export const QUOTE_RULES = {
  saidAfterEn: ruleId("en.quote.said-after"),
  saidAfterVi: ruleId("vi.quote.said-after"),
  saidBeforeEn: ruleId("en.quote.said-before"),
  saidBeforeVi: ruleId("vi.quote.said-before"),
  accordingTo: ruleId("quote.according-to"),
  colon: ruleId("quote.colon"),
  continued: ruleId("quote.continued"),
  nested: ruleId("quote.nested"),
  signature: ruleId("quote.signature"),
  namedAfter: ruleId("quote.named-after"),
  pullQuote: ruleId("quote.pull-quote"),
  block: ruleId("quote.block"),
  post: ruleId("quote.post"),
  open: ruleId("quote.speaker-open"),
} as const;

export const STATEMENT_RULES = {
  verbThatEn: ruleId("en.statement.verb-that"),
  verbThatVi: ruleId("vi.statement.verb-that"),
  verbClauseEn: ruleId("en.statement.verb-clause"),
  verbClauseVi: ruleId("vi.statement.verb-clause"),
  orderEn: ruleId("en.statement.order"),
  orderVi: ruleId("vi.statement.order"),
  charge: ruleId("statement.charge"),
  saidAfter: ruleId("statement.said-after"),
  accordingTo: ruleId("statement.according-to"),
  headline: ruleId("headline.name-colon"),
} as const;

export const SPEECH_RULES: readonly RuleId[] = [...Object.values(QUOTE_RULES), ...Object.values(STATEMENT_RULES)];
