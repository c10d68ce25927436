import type { Article } from "./article";
import { detectPeople } from "./detect/officials/detect-people";
import type { Finding } from "./finding";
import { readText } from "./text/read-text";

/** Article -> findings, in reading order. Equal articles give equal findings. */
export function analyse(article: Article): readonly Finding[] {
  const read = readText(article);
  const { officials } = detectPeople(read);
  return officials;
}
