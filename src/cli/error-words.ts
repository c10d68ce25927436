/** Errors of the file system in words; the machine's own words for the rest. */
const IN_WORDS: Readonly<Record<string, string>> = {
  ENOENT: "no such file or folder",
  EACCES: "may not be read or written by this user",
  EPERM: "may not be read or written by this user",
  EISDIR: "is a folder",
  ENOTDIR: "lies under something that is no folder",
  ENOSPC: "the disk is full",
  ELOOP: "is a link that leads in a circle",
  EMFILE: "too many files are open",
  Z_DATA_ERROR: "is not a sound gzip file",
  Z_BUF_ERROR: "ends in the middle of its gzip data",
};

/** What went wrong, as a plain clause. */
export function errorWords(error: unknown): string {
  const code = errorCode(error);
  const words = code === null ? undefined : IN_WORDS[code];
  if (words !== undefined) return words;
  return error instanceof Error ? error.message : String(error);
}

/** The code that Node gives to a system error, e.g. `EPIPE`; null for other errors. */
export function errorCode(error: unknown): string | null {
  return error instanceof Error && "code" in error && typeof error.code === "string" ? error.code : null;
}
