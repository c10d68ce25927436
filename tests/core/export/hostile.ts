/** Text that means something to some program that reads exports. */
import fc from "fast-check";

const PIECES = [
  ..."=+-@\t\r\n,;\"'`<>&{}\\%$#~^_|*[]() /1aZ",
  "\r\n",
  "<script>alert(1)</script>",
  '"><img src=x onerror=alert(1)>',
  "</style>",
  "-->",
  "javascript:alert(1)",
  "data:text/html,x",
  "\nER  - ",
  "\nTY  - ",
  "@article{x,",
  "\\input{x}",
  "＝",
  "Ệ",
  "e\u0323",
  "đ",
  "ư",
  "\u2028",
  "😀",
];

export const hostile: fc.Arbitrary<string> = fc.string({ unit: fc.constantFrom(...PIECES), maxLength: 14 });
