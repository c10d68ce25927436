import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { InputKind } from "./input";

/** Which files of a folder are articles. A `.gz` after it is unpacked. */
const KIND_OF_EXTENSION: Readonly<Record<string, InputKind>> = {
  ".html": "html",
  ".htm": "html",
  ".xhtml": "html",
  ".txt": "text",
  ".text": "text",
  ".jsonl": "jsonl",
  ".ndjson": "jsonl",
  ".warc": "warc",
  ".wet": "warc",
};
const EXTENSION = /(\.[a-z]+?)(\.gz)?$/i;

/** What a file's name says it holds, or null. */
export function kindOfName(name: string): InputKind | null {
  const extension = EXTENSION.exec(name)?.[1]?.toLowerCase();
  return extension === undefined ? null : (KIND_OF_EXTENSION[extension] ?? null);
}

/** A file that a folder holds: to be read, or left out since its name says nothing of its kind. */
export interface FoundFile {
  readonly path: string;
  readonly kind: InputKind | null;
}

/**
 * All files under a folder in the order of their names (by code unit, so that it is the same on every machine).
 * Links to files are followed, links to folders are not: they may lead in a circle. Throws where a folder cannot be read.
 */
export async function* filesUnder(folder: string): AsyncGenerator<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) yield* filesUnder(path);
    else if (entry.isFile() || (entry.isSymbolicLink() && (await isFile(path)))) yield { path, kind: kindOfName(entry.name) };
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false; // a link to nothing
  }
}
