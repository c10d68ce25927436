import { inflateSync } from "node:zlib";

/** The colours that a PDF draws with, as its operators write them (`0.1 0.2 0.3 rg`), sorted, each once. Good for what browsers print: streams are deflated or plain. */
export function coloursOf(pdf: Buffer): readonly string[] {
  const colours = new Set<string>();
  const bytes = pdf.toString("latin1");
  for (const [, stream = ""] of bytes.matchAll(/\bstream\r?\n([\s\S]*?)\r?\nendstream/g)) {
    for (const [colour] of inflated(stream).matchAll(/(?<![\d.])(?:[\d.]+ ){3}(?:rg|RG)\b|(?<![\d.])[\d.]+ [gG]\b/g))
      colours.add(colour.toLowerCase());
  }
  return [...colours].sort();
}

function inflated(stream: string): string {
  try {
    return inflateSync(Buffer.from(stream, "latin1")).toString("latin1");
  } catch {
    return stream; // it was not deflated
  }
}
