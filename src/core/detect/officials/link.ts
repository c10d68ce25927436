import type { RuleId } from "../../finding";
import type { CandidateRun } from "./find-runs";
import type { OfficePhrase } from "./office-phrase";

/** A person's name, an office of theirs, and the rule that joined them. */
export interface Link {
  readonly run: CandidateRun;
  readonly office: OfficePhrase;
  readonly rule: RuleId;
  /** The name stands right after the office. */
  readonly tight: boolean;
}
