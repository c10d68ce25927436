/**
 * Lines of a byte stream, without decoding it: in UTF-8 the byte 0x0A is a line feed and nothing else.
 * Memory is bounded by the longest line allowed; time is linear, since a line's pieces are joined once.
 */
const LINE_FEED = 0x0a;

/** A line without its line feed, numbered from 1; `bytes` is null where it was longer than allowed and is left out. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Splits a stream at line feeds. A last line without one counts; an empty rest does not. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, maxBytes: number): AsyncGenerator<ByteLine> {
  let pieces: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: Uint8Array): void => {
    length += piece.length;
    if (length <= maxBytes) pieces.push(piece);
    else pieces = [];
  };
  const finish = (): ByteLine => {
    const line = { number: ++number, bytes: length > maxBytes ? null : Buffer.concat(pieces) };
    pieces = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      take(chunk.subarray(start, end));
      yield finish();
      start = end + 1;
    }
    if (start < chunk.length) take(chunk.subarray(start));
  }
  if (length > 0) yield finish();
}

/** The whole of a stream, or null where it holds more than `maxBytes`. */
export async function allBytes(chunks: AsyncIterable<Uint8Array>, maxBytes: number): Promise<Uint8Array | null> {
  const pieces: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > maxBytes) return null;
    pieces.push(chunk);
  }
  return Buffer.concat(pieces);
}
