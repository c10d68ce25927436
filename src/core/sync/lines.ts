/** States as the text of a file: one a line, after a line that tells the format. */
import * as v from "valibot";
import { isNewerFormat, SYNC_FORMAT } from "./head";
import { stateSchema } from "./parse-state";
import type { RecordState } from "./state";

const HEAD_LINE = JSON.stringify({ format: SYNC_FORMAT });

export function linesOf(states: readonly RecordState[]): string {
  return `${[HEAD_LINE, ...states.map((state) => JSON.stringify(state))].join("\n")}\n`;
}

export type ReadLines =
  | { readonly type: "states"; readonly states: readonly RecordState[] /** Lines of a wrong shape: left out. */; readonly refused: number }
  | { readonly type: "newer" }
  | { readonly type: "broken" };

/** Linear in the text; never throws. */
export function readLines(text: string): ReadLines {
  const [first = "", ...lines] = text.split("\n");
  const format = parsed(first);
  if (isNewerFormat(format)) return { type: "newer" };
  if (!v.is(v.strictObject({ format: v.literal(SYNC_FORMAT) }), format) || lines.pop() !== "") return { type: "broken" };
  const states: RecordState[] = [];
  for (const line of lines) {
    const state = v.safeParse(stateSchema, parsed(line));
    if (state.success) states.push(state.output);
  }
  return { type: "states", states, refused: lines.length - states.length };
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return null;
  }
}
