import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import { createGunzip } from "node:zlib";
import { NO_SOURCE } from "../core/article";
import { allBytes, byteLines } from "./byte-lines";
import { decodePage, decodeText } from "./decode";
import { errorWords } from "./error-words";
import { filesUnder, kindOfName } from "./find-files";
import { type Incoming, type InputKind, MAX_ARTICLE_BYTES, problemAt } from "./input";
import { parseRecord } from "./parse-record";
import { sniffKind } from "./sniff";

/** What is read, in order. */
export interface InputOptions {
  /** Files, folders, or `-` for standard input. */
  readonly paths: readonly string[];
  /** What they hold, whatever they are called; null: by name, standard input by its first character. */
  readonly kind: InputKind | null;
  readonly standardInput: AsyncIterable<Uint8Array>;
  /** Told of each file of a folder whose name does not say what it holds; such files are left out. */
  readonly onLeftOut: (path: string) => void;
  /** Whether a file of a folder is never read: what is being written. */
  readonly isOutput: (path: string) => boolean;
  /** Told of each file when it is opened, to ask it how much of it was read. */
  readonly onOpened?: (file: { readonly bytesRead: number }) => void;
}

const TOO_LONG = `longer than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB: too much for one article`;
const NOT_TEXT = "not valid UTF-8 text";

/** All articles of all inputs, one after another; holds one of them in memory at a time. */
export async function* readInputs(options: InputOptions): AsyncGenerator<Incoming> {
  for (const path of options.paths) {
    try {
      if (path === "-") yield* readStandardInput(options);
      else if ((await stat(path)).isDirectory()) yield* readFolder(path, options);
      else yield* readNamedFile(path, options);
    } catch (error) {
      yield problemAt(path, errorWords(error));
    }
  }
}

async function* readStandardInput(options: InputOptions): AsyncGenerator<Incoming> {
  const sniffed = await sniffKind(options.standardInput);
  yield* readStream(sniffed.stream, "(standard input)", options.kind ?? sniffed.kind);
}

async function* readFolder(folder: string, options: InputOptions): AsyncGenerator<Incoming> {
  for await (const file of filesUnder(folder)) {
    if (options.isOutput(file.path)) continue;
    if (file.kind === null) options.onLeftOut(file.path);
    else yield* readFile(file.path, file.kind, options);
  }
}

async function* readNamedFile(path: string, options: InputOptions): AsyncGenerator<Incoming> {
  const kind = options.kind ?? kindOfName(path);
  if (kind === null) yield problemAt(path, "its name does not say what it holds; say it with --input html, text, jsonl or warc");
  else yield* readFile(path, kind, options);
}

async function* readFile(path: string, kind: InputKind, { onOpened }: InputOptions): AsyncGenerator<Incoming> {
  const file = createReadStream(path);
  onOpened?.(file);
  const unpacked = /\.gz$/i.test(path) && kind !== "warc" ? createGunzip() : null; // archives are packed record by record
  if (unpacked !== null) file.on("error", (error) => unpacked.destroy(error)).pipe(unpacked);
  try {
    yield* readStream(unpacked ?? file, path, kind);
  } catch (error) {
    yield problemAt(path, errorWords(error));
  } finally {
    file.destroy();
    unpacked?.destroy();
  }
}

async function* readStream(stream: AsyncIterable<Uint8Array>, name: string, kind: InputKind): AsyncGenerator<Incoming> {
  if (kind === "jsonl") yield* readRecords(stream, name);
  else if (kind === "warc")
    yield* (await import("./warc")).readWarc(stream, name); // other runs start without its library
  else yield readWhole(await allBytes(stream, MAX_ARTICLE_BYTES), name, kind);
}

function readWhole(bytes: Uint8Array | null, name: string, kind: "html" | "text"): Incoming {
  if (bytes === null) return problemAt(name, TOO_LONG);
  const common = { id: name, where: name, language: null };
  if (kind === "html") return { ok: true, input: { ...common, content: { kind, html: decodePage(bytes), url: null } } };
  const text = decodeText(bytes);
  return text === null
    ? problemAt(name, NOT_TEXT)
    : { ok: true, input: { ...common, content: { kind, text, inRecord: false, source: NO_SOURCE } } };
}

async function* readRecords(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Incoming> {
  for await (const { number, bytes } of byteLines(stream, MAX_ARTICLE_BYTES)) {
    const where = `${name}:${number}`;
    const line = bytes === null ? null : decodeText(bytes);
    if (line !== null && line.trim() === "") continue;
    yield line === null ? problemAt(where, bytes === null ? TOO_LONG : NOT_TEXT) : parseRecord(line, where);
  }
}
