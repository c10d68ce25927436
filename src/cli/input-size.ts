import { stat } from "node:fs/promises";
import { filesUnder } from "./find-files";

/** How many bytes the inputs have in all; null where standard input is among them. What cannot be looked at counts nothing. */
export async function inputSize(paths: readonly string[]): Promise<number | null> {
  if (paths.includes("-")) return null;
  let bytes = 0;
  for (const path of paths) bytes += await sizeOf(path).catch(() => 0);
  return bytes;
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path);
  if (!found.isDirectory()) return found.size;
  let bytes = 0;
  for await (const file of filesUnder(path)) if (file.kind !== null) bytes += (await stat(file.path)).size;
  return bytes;
}
