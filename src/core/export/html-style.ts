import type { FindingKind } from "../finding";

/** The colour of a kind's line on a light and on a dark ground: `#rrggbb`. */
export type KindInks = Readonly<Record<FindingKind, { readonly light: string; readonly dark: string }>>;

/** The style of the HTML export in the reader's colours. Kinds are told by their underlines as well as by their colours; forced colours and print keep the lines. */
export function htmlStyle(inks: KindInks): string {
  const ink = (kind: FindingKind): string => `light-dark(${inks[kind].light}, ${inks[kind].dark})`;
  return `
:root { color-scheme: light dark; font: 17px/1.6 system-ui, sans-serif; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; background: light-dark(#fff, #16181d); color: light-dark(#1c1e21, #e8e8ea); overflow-wrap: anywhere; }
h1, h2, h3 { line-height: 1.25; }
a { color: light-dark(#1d56c4, #8db5ff); }
article + article { margin-top: 3rem; border-top: 1px solid light-dark(#bbb, #555); padding-top: 1rem; }
.about, .by, figcaption { color: light-dark(#555a62, #a9afb8); font-size: .9em; }
blockquote { margin: 0 0 .25rem; padding-inline-start: .8em; border-inline-start: 3px solid light-dark(#aaa, #666); white-space: pre-line; }
li { margin-bottom: .8rem; }
.body { margin: .25rem 0; white-space: pre-wrap; }
mark { background: none; color: inherit; text-underline-offset: .2em; }
.official { text-decoration: underline solid ${ink("official")}; }
.statistic { text-decoration: underline double ${ink("statistic")}; }
.quote { text-decoration: underline dotted ${ink("quote")}; }
.statement { text-decoration: underline dashed ${ink("statement")}; }
.yellow { background: light-dark(#ffed91, #6a5608); }
.green { background: light-dark(#bdeccb, #1f5c33); }
.blue { background: light-dark(#c4e0ff, #24487c); }
.pink { background: light-dark(#ffcce0, #70284a); }
.violet { background: light-dark(#ddd0ff, #4a3580); }
@media print { article { break-before: page; } article:first-of-type { break-before: auto; } }
`;
}
