/**
 * Bytes to text. Plain text and JSON lines must be sound, since offsets are counted in them;
 * a page is read as a browser reads it, bad bytes and all.
 */

/** Encodings that a byte-order mark gives away (https://encoding.spec.whatwg.org/#bom-sniff). */
const BYTE_ORDER_MARKS: readonly { readonly bytes: readonly number[]; readonly encoding: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], encoding: "utf-8" },
  { bytes: [0xff, 0xfe], encoding: "utf-16le" },
  { bytes: [0xfe, 0xff], encoding: "utf-16be" },
];

/** How far a page's encoding declaration may stand from its start (HTML standard: "within the first 1024 bytes"). */
const DECLARATION_BYTES = 1024;
const CHARSET_DECLARATION = /<meta[^>]{0,200}charset\s*=\s*["']?\s*([a-z0-9_:-]{1,40})/i;

/** Text of bytes; null where they are not valid in their encoding (UTF-8 unless a byte-order mark says UTF-16). The mark is no part of the text. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(markedEncoding(bytes) ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A page's HTML: by byte-order mark, else by its own declaration, else UTF-8; bad bytes become U+FFFD. */
export function decodePage(bytes: Uint8Array): string {
  const decoder = decoderFor(markedEncoding(bytes) ?? declaredEncoding(bytes) ?? "utf-8");
  const html = decoder.decode(bytes);
  return decoder.encoding === "windows-1252" ? mendWindows1252(html) : html;
}

/** What Windows-1252 has at 0x80 to 0x9F, where Latin-1 has controls (https://encoding.spec.whatwg.org/index-windows-1252.txt). */
const WINDOWS_1252 = "€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ";

/** Node 20.18.3 and later 20s decode Windows-1252 as if it were Latin-1 (nodejs/node#56542), which costs an English page its quotation marks. */
function mendWindows1252(html: string): string {
  return html.replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}

function markedEncoding(bytes: Uint8Array): string | null {
  return BYTE_ORDER_MARKS.find((mark) => mark.bytes.every((byte, index) => bytes[index] === byte))?.encoding ?? null;
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, DECLARATION_BYTES));
  const declared = CHARSET_DECLARATION.exec(head)?.[1]?.toLowerCase() ?? null;
  // A declaration that can be read as ASCII cannot be true of UTF-16; the standard takes it for UTF-8.
  return declared?.startsWith("utf-16") ? "utf-8" : declared;
}

/** A page may declare an encoding that does not exist; it is then read as UTF-8. */
function decoderFor(encoding: string): TextDecoder {
  try {
    return new TextDecoder(encoding);
  } catch {
    return new TextDecoder("utf-8");
  }
}
