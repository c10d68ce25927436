/** What is done with one article, here or in a worker: read it, and put what was found into the form of the output. */
import type { Cell } from "../core/export/csv";
import { findingTable } from "./finding-table";
import type { ArticleInput, InputProblem } from "./input";
import type { OutputFormat } from "./options";
import { type ReadOptions, readArticleInput } from "./read-article";
import { writerFor } from "./writer";

/** An article in the form of the output: text, or rows of a table. */
export type Piece = string | readonly (readonly Cell[])[];

export type Worked = { readonly ok: true; readonly piece: Piece } | InputProblem;

/** What a worker must know beside the article; plain data. */
export interface WorkOptions extends Omit<ReadOptions, "readPage"> {
  readonly format: OutputFormat;
}

export async function work(input: ArticleInput, format: OutputFormat, options: ReadOptions): Promise<Worked> {
  const outcome = await readArticleInput(input, options);
  if (!outcome.ok) return outcome;
  const { reading } = outcome;
  return { ok: true, piece: format === "parquet" ? findingTable(reading) : writerFor(format).article(reading) };
}
