/** Where articles go: a text, or a folder of Parquet files. */
import { mkdir, readdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Cell } from "../core/export/csv";
import { TABLE_COLUMNS, typeOf } from "./finding-table";
import type { Sink } from "./sink";
import type { Piece } from "./work";
import type { Writer } from "./writer";

export interface Output {
  /** False where the reader has gone. Throws where the output cannot be written. */
  add(piece: Piece): Promise<boolean>;
  /** Where the output stands, to go on from there; null where it cannot be taken up now. Everything before has been handed to the system. */
  position(): Promise<number | null>;
  /** Ends the output; call it once, last. */
  close(): Promise<void>;
}

/** A text with what stands before, between and after articles. `begun`: articles that stand in it already. */
export async function textOutput(sink: Sink, writer: Writer, begun: number): Promise<Output> {
  let written = begun;
  let isOpen = begun > 0 || (await sink.write(writer.head));
  return {
    add: async (piece) => {
      if (typeof piece !== "string") throw new TypeError("A text is made of texts.");
      if (!isOpen) return false;
      const before = written++ === 0 ? "" : writer.between;
      isOpen = await sink.write(before + piece);
      return isOpen;
    },
    position: () => sink.flush(),
    close: async () => {
      if (isOpen) await sink.write(writer.tail(written));
      await sink.close();
    },
  };
}

/**
 * Rows of one Parquet file: some 30 MB in memory, and a good size for the engines that read it. A file ends with the article that fills it, so that the
 * same inputs make the same files.
 */
const PART_ROWS = 50_000;

/**
 * A folder of Parquet files, `part-00000.parquet` and on; each appears whole or not at all. `begun`: parts that stand in it already.
 * @throws {Error} where a new output's folder holds parts already
 */
export async function parquetOutput(folder: string, begun: number, partRows = PART_ROWS): Promise<Output> {
  await mkdir(folder, { recursive: true });
  await removeLaterParts(folder, begun);
  let parts = begun;
  let rows: (readonly Cell[])[] = [];
  const flush = async (): Promise<void> => {
    await writePart(join(folder, partName(parts)), rows);
    parts++;
    rows = [];
  };
  return {
    add: async (piece) => {
      if (typeof piece === "string") throw new TypeError("A table is made of rows.");
      rows.push(...piece);
      if (rows.length >= partRows) await flush();
      return true;
    },
    position: async () => (rows.length === 0 ? parts : null),
    close: async () => {
      if (rows.length > 0 || parts === 0) await flush(); // without any article there is still a table, with its columns
    },
  };
}

function partName(number: number): string {
  return `part-${String(number).padStart(5, "0")}.parquet`;
}

const PART = /^part-(\d+)\.parquet(\.new)?$/;

/** Takes away what a killed run left beyond the parts that its journal knows. */
async function removeLaterParts(folder: string, begun: number): Promise<void> {
  for (const name of await readdir(folder)) {
    const [, number, unfinished] = PART.exec(name) ?? [];
    if (number === undefined || (unfinished === undefined && Number(number) < begun)) continue;
    if (begun === 0 && unfinished === undefined) throw new Error(`holds ${name} already; give another folder, or remove it`);
    await rm(join(folder, name));
  }
}

async function writePart(path: string, rows: readonly (readonly Cell[])[]): Promise<void> {
  const { parquetWriteFile } = await import("hyparquet-writer");
  const columnData = TABLE_COLUMNS.map((name, i) => ({
    name,
    type: typeOf(name),
    nullable: true,
    data: rows.map((row) => row[i] ?? null),
  }));
  await parquetWriteFile({ filename: `${path}.new`, columnData });
  await rename(`${path}.new`, path);
}
