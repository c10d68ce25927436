/**
 * A note's Markdown as a tree of the few things that a note shows. CommonMark with GitHub's lists of tasks, tables, struck words and bare addresses; a line
 * break is one. HTML stays the text that it is written as. Images become links, so that showing a note asks nothing of the network.
 */
import { Lexer, type Token, type Tokens } from "marked";

export type Inline =
  | { readonly type: "text" | "code"; readonly text: string }
  | { readonly type: "strong" | "emphasis" | "struck"; readonly children: readonly Inline[] }
  /** `href` is of the web or a mail address. */
  | { readonly type: "link"; readonly href: string; readonly children: readonly Inline[] }
  | { readonly type: "break" };

export interface ListItem {
  /** null for what is no task. */
  readonly done: boolean | null;
  readonly blocks: readonly NoteBlock[];
}

export type NoteBlock =
  | { readonly type: "paragraph" | "heading"; readonly children: readonly Inline[] }
  | { readonly type: "code"; readonly text: string }
  | { readonly type: "quote"; readonly blocks: readonly NoteBlock[] }
  /** `start` is the first number; null for a list without numbers. */
  | { readonly type: "list"; readonly start: number | null; readonly items: readonly ListItem[] }
  | { readonly type: "table"; readonly head: readonly Cell[]; readonly rows: readonly (readonly Cell[])[] }
  | { readonly type: "rule" };

export type Cell = readonly Inline[];

/** In UTF-16 code units. The parser needs quadratic time for some texts: a longer note is shown as it was typed. */
const MOST = 10_000;

const SAFE = /^(?:https?:\/\/|mailto:)[^\s]/i;

/** Never throws: what cannot be read is one paragraph of text. */
export function readMarkdown(source: string): readonly NoteBlock[] {
  if (source.length > MOST) return asTyped(source);
  try {
    return blocksOf(new Lexer({ gfm: true, breaks: true }).lex(source));
  } catch (error) {
    if (error instanceof RangeError) return asTyped(source); // nested deeper than the stack
    throw error;
  }
}

function asTyped(source: string): readonly NoteBlock[] {
  const lines = source.split("\n");
  return [{ type: "paragraph", children: lines.flatMap((text, i): Inline[] => [...(i === 0 ? [] : [BREAK]), { type: "text", text }]) }];
}

const BREAK: Inline = { type: "break" };

function blocksOf(tokens: readonly Token[]): readonly NoteBlock[] {
  return tokens.flatMap((token) => blockOf(token as BlockToken) ?? []);
}

/** What the lexer, without extensions, makes of blocks; `text` is what stands in the item of a tight list. */
type BlockToken =
  | Tokens.Space
  | Tokens.Def
  | Tokens.Hr
  | Tokens.Heading
  | Tokens.Paragraph
  | Tokens.Text
  | Tokens.Code
  | Tokens.Blockquote
  | (Tokens.List & { type: "list" })
  | Tokens.Table
  | Tokens.HTML
  | { type: "checkbox"; raw: string };

function blockOf(token: BlockToken): NoteBlock | null {
  switch (token.type) {
    case "space":
    case "def":
    case "checkbox":
      return null;
    case "hr":
      return { type: "rule" };
    case "heading":
    case "paragraph":
      return { type: token.type, children: inlineOf(token.tokens) };
    case "code":
      return { type: "code", text: token.text };
    case "blockquote":
      return { type: "quote", blocks: blocksOf(token.tokens) };
    case "list":
      return { type: "list", start: typeof token.start === "number" ? token.start : null, items: token.items.map(itemOf) };
    case "table":
      return {
        type: "table",
        head: token.header.map((cell) => inlineOf(cell.tokens)),
        rows: token.rows.map((row) => row.map((cell) => inlineOf(cell.tokens))),
      };
    default: {
      const children = "tokens" in token && token.tokens !== undefined ? inlineOf(token.tokens) : [plain(token.raw.trim())];
      return { type: "paragraph", children };
    }
  }
}

function itemOf({ task, checked, tokens }: Tokens.ListItem): ListItem {
  return { done: task ? checked === true : null, blocks: blocksOf(tokens) };
}

type InlineToken =
  | Tokens.Text
  | Tokens.Escape
  | Tokens.Codespan
  | Tokens.Br
  | Tokens.Strong
  | Tokens.Em
  | Tokens.Del
  | Tokens.Link
  | Tokens.Image
  | Tokens.Tag
  | { type: "checkbox"; raw: string };

function inlineOf(tokens: readonly Token[] = []): readonly Inline[] {
  return tokens.flatMap((token) => inlinesOf(token as InlineToken));
}

function inlinesOf(token: InlineToken): readonly Inline[] {
  switch (token.type) {
    case "br":
      return [BREAK];
    case "codespan":
      return [{ type: "code", text: token.text }];
    case "strong":
      return [{ type: "strong", children: inlineOf(token.tokens) }];
    case "em":
      return [{ type: "emphasis", children: inlineOf(token.tokens) }];
    case "del":
      return [{ type: "struck", children: inlineOf(token.tokens) }];
    case "link":
    case "image":
      return linkOf(token);
    case "text":
      return token.tokens === undefined ? [plain(token.text)] : inlineOf(token.tokens);
    case "escape":
      return [{ type: "text", text: token.text }];
    case "checkbox":
      return [];
    default:
      return [{ type: "text", text: token.raw }]; // HTML, as it was typed
  }
}

/** A link that leads anywhere but to the web or a mailbox is left out, its words are not. Links do not nest. */
function linkOf({ type, href, text, tokens }: Tokens.Link | Tokens.Image): readonly Inline[] {
  const words = type === "image" ? [plain(text === "" ? href : text)] : withoutLinks(inlineOf(tokens));
  const address = decoded(href);
  return SAFE.test(address) ? [{ type: "link", href: address, children: words }] : words;
}

function withoutLinks(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.flatMap((inline): readonly Inline[] => {
    if (inline.type === "link") return withoutLinks(inline.children);
    return "children" in inline ? [{ ...inline, children: withoutLinks(inline.children) }] : [inline];
  });
}

function plain(text: string): Inline {
  return { type: "text", text: decoded(text) };
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00a0" };

/** Character references that a note may have come with: those of XML, the fixed blank, and numbers. */
function decoded(text: string): string {
  return text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,4}));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
