import type { InputKind } from "./input";

const BYTE_ORDER_MARK = [0xef, 0xbb, 0xbf];
const BLANKS: ReadonlySet<number> = new Set([0x20, 0x09, 0x0a, 0x0d, ...BYTE_ORDER_MARK]);
const OPENING_BRACE = 0x7b;
const LESS_THAN = 0x3c;

/** What a stream seems to hold by its first character that is not blank: `{` JSON lines, `<` a page, anything else text. Gives back the whole stream. */
export async function sniffKind(
  stream: AsyncIterable<Uint8Array>,
): Promise<{ readonly kind: InputKind; readonly stream: AsyncIterable<Uint8Array> }> {
  const iterator = stream[Symbol.asyncIterator]();
  const read: Uint8Array[] = [];
  let first: number | undefined;
  while (first === undefined) {
    const next = await iterator.next();
    if (next.done) break;
    read.push(next.value);
    first = next.value.find((byte) => !BLANKS.has(byte));
  }
  const kind = first === OPENING_BRACE ? "jsonl" : first === LESS_THAN ? "html" : "text";
  return { kind, stream: rejoin(read, iterator) };
}

async function* rejoin(read: readonly Uint8Array[], rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield* read;
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value;
}
