/** Reads the list of a folder (RFC 4918, `207 Multi-Status`). A streaming parser of 3 kB does it: service workers have no DOM. */
/// <reference path="./saxen.d.ts" />
import { Parser } from "saxen";

export interface Listed {
  /** Path of the resource as the server writes it, percent signs and all; a whole address from some servers. */
  readonly href: string;
  readonly isFolder: boolean;
  readonly size: number;
  readonly etag: string | null;
}

/** Elements of `DAV:` that are read; all else is passed over, whatever it holds. */
const READ = new Set(["D:href", "D:getcontentlength", "D:getetag"]);

/** @returns null where the text is no such list */
export function readMultistatus(xml: string): readonly Listed[] | null {
  const parser = new Parser();
  const listed: Listed[] = [];
  const open: string[] = [];
  let isMultistatus = false;
  let isBroken = false;
  let found: { -readonly [K in keyof Listed]: Listed[K] } = empty();
  let text = "";
  parser.ns({ "DAV:": "D" });
  parser.on("openTag", (name: string) => {
    if (open.length === 0) isMultistatus = name === "D:multistatus";
    open.push(name);
    text = "";
    if (name === "D:response") found = empty();
    if (name === "D:collection" && open.at(-2) === "D:resourcetype") found.isFolder = true;
  });
  const add = (value: string): void => {
    if (READ.has(open.at(-1) ?? "")) text += value;
  };
  parser.on("text", (value: string, decode: (value: string) => string) => add(decode(value)));
  parser.on("cdata", add);
  parser.on("closeTag", (name: string) => {
    open.pop();
    const value = text.trim();
    // A list of properties may hold addresses of others, such as a folder's owner.
    if (name === "D:href" && open.at(-1) === "D:response") found.href = value;
    if (name === "D:getcontentlength" && /^\d{1,15}$/.test(value)) found.size = Number(value);
    if (name === "D:getetag" && value !== "") found.etag = value;
    if (name === "D:response" && found.href !== "") listed.push(found);
  });
  parser.on("error", () => {
    isBroken = true;
  });
  parser.parse(xml);
  return isMultistatus && !isBroken && open.length === 0 ? listed : null;
}

function empty(): Listed {
  return { href: "", isFolder: false, size: 0, etag: null };
}
