/**
 * Articles of web archives: WARC files as crawlers write them (ISO 28500), packed record by record or not. Read are the pages that a server
 * answered with (`response`, `resource`: HTML) and what an archive made into text (`conversion`, as in Common Crawl's WET files).
 * Requests, images, redirections, failures and the archive's own records are passed over.
 */

import { pipeline, Readable } from "node:stream";
import { createGunzip } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { NO_SOURCE } from "../core/article";
import { decodePage, decodeText } from "./decode";
import { type Incoming, MAX_ARTICLE_BYTES, problemAt } from "./input";

const GZIP = [0x1f, 0x8b];

const HTML = /^\s*(?:text\/html|application\/xhtml\+xml)\b/i;
const PLAIN = /^\s*text\/plain\b/i;

/** What ends each record. */
const RECORD_END = "\r\n\r\n";

const CUT_SHORT = "is cut short: its last record is not whole";

/** All articles of one archive, two records in memory at a time. Throws where the archive itself cannot be read on, and where it is cut short. */
export async function* readWarc(stream: AsyncIterable<Uint8Array>, name: string): AsyncGenerator<Incoming> {
  let number = 0;
  let tail = "";
  async function* watched(): AsyncGenerator<Uint8Array> {
    for await (const bytes of await unpacked(stream)) {
      tail = (tail + Buffer.from(bytes.subarray(-RECORD_END.length)).toString("latin1")).slice(-RECORD_END.length);
      yield bytes;
    }
  }
  // The parser says nothing of an end that comes too soon: an article is given on once the next record has begun, or the end is seen to be one.
  let held: Incoming | null = null;
  for await (const record of WARCParser.iterRecords(watched())) {
    number++;
    if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Error("is no web archive"); // the parser takes any lines for headers
    if (held !== null) yield held;
    const kind = articleKind(record);
    held = kind === null ? null : readRecord(record, kind, `${name}:${number}`, await bytesOf(record));
  }
  if (number === 0 && tail !== "") throw new Error("is no web archive, or ends within its first record");
  if (number > 0 && tail !== RECORD_END) throw new Error(CUT_SHORT);
  if (held !== null) yield held;
}

/** Packed or not, by the first bytes: the parser would take a packed archive that is cut short for a whole one. */
async function unpacked(stream: AsyncIterable<Uint8Array>): Promise<AsyncIterable<Uint8Array>> {
  const pieces = stream[Symbol.asyncIterator]();
  let head = new Uint8Array();
  for (let next = await pieces.next(); !next.done; next = await pieces.next()) {
    head = Buffer.concat([head, next.value]);
    if (head.length >= GZIP.length) break;
  }
  async function* whole(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await pieces.next(); !next.done; next = await pieces.next()) yield next.value;
  }
  if (!GZIP.every((byte, n) => head[n] === byte)) return whole();
  const gunzip = createGunzip();
  pipeline(Readable.from(whole()), gunzip, () => {}); // its faults come out of what is read
  return gunzip;
}

function articleKind(record: WARCRecord): "html" | "text" | null {
  switch (record.warcType) {
    case "response": {
      const status = Number(record.httpHeaders?.statusCode);
      return status >= 200 && status < 300 && HTML.test(record.httpHeaders?.headers.get("content-type") ?? "") ? "html" : null;
    }
    case "resource":
      return HTML.test(record.warcContentType ?? "") ? "html" : null;
    case "conversion":
      return PLAIN.test(record.warcContentType ?? "") ? "text" : null;
    default:
      return null;
  }
}

/** The record's content, unpacked; null where it is too much for one article. The rest of such a record is passed over by the parser. */
async function bytesOf(record: WARCRecord): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const piece of record) {
    length += piece.length;
    if (length > MAX_ARTICLE_BYTES) return null;
    pieces.push(piece);
  }
  return Buffer.concat(pieces);
}

function readRecord(record: WARCRecord, kind: "html" | "text", where: string, bytes: Uint8Array | null): Incoming {
  if (bytes === null) return problemAt(where, `longer than ${MAX_ARTICLE_BYTES / 1024 / 1024} MB: too much for one article`);
  const url = record.warcTargetURI ?? null;
  const common = { id: record.warcHeader("WARC-Record-ID") ?? where, where, language: null };
  if (kind === "html") return { ok: true, input: { ...common, content: { kind, html: decodePage(bytes), url } } };
  const text = decodeText(bytes);
  return text === null
    ? problemAt(where, "not valid UTF-8 text")
    : { ok: true, input: { ...common, content: { kind, text, inRecord: false, source: { ...NO_SOURCE, url } } } };
}
