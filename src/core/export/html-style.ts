/** The style of the HTML export. Kinds are told by their underlines as well as by their colours; forced colours and print keep the lines. */
export const HTML_STYLE = `
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
.official { text-decoration: underline solid light-dark(#1d56c4, #8db5ff); }
.statistic { text-decoration: underline double light-dark(#a14a00, #f6b45f); }
.quote { text-decoration: underline dotted light-dark(#0b6f64, #62d2c1); }
.statement { text-decoration: underline dashed light-dark(#7a45ad, #c9a9f0); }
.yellow { background: light-dark(#ffed91, #6a5608); }
.green { background: light-dark(#bdeccb, #1f5c33); }
.blue { background: light-dark(#c4e0ff, #24487c); }
.pink { background: light-dark(#ffcce0, #70284a); }
.violet { background: light-dark(#ddd0ff, #4a3580); }
@media print { article { break-before: page; } article:first-of-type { break-before: auto; } }
`;
