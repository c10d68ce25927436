/** What a token is. `Break` is a run of white space that holds a line break: the border of two blocks. */
export const TokenKind = { Word: 0, Number: 1, Mark: 2, Break: 3 } as const;
export type TokenKind = (typeof TokenKind)[keyof typeof TokenKind];

/** How a word is written. `Title`: first letter a capital; `Upper`: two or more letters, all capitals. */
export const Shape = { None: 0, Lower: 1, Title: 2, Upper: 3 } as const;
export type Shape = (typeof Shape)[keyof typeof Shape];
