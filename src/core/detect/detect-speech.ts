/** Who said what: quotes and reported statements with their speakers. The one entry to attribution. Linear in the text. */
import type { Quote, Statement } from "../finding";
import type { ReadText } from "../text/read-text";
import { findSayings } from "./attribution/sayings";
import { setScene } from "./attribution/scene";
import type { People } from "./people";
import { findQuotes } from "./quotes/detect-quotes";
import { findStatements } from "./statements/detect-statements";

export interface Speech {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
}

/** Quotes and statements in reading order; no statement overlaps a quote. */
export function detectSpeech(read: ReadText, people: People): Speech {
  const scene = setScene(read, people);
  const sayings = findSayings(scene);
  const { quotes, used } = findQuotes(scene, sayings);
  return { quotes, statements: findStatements(scene, sayings, quotes, used) };
}
