import type { Article } from "./article";
import type { Finding } from "./finding";

/** Article -> findings, in reading order. Equal articles give equal findings. */
export function analyse(_article: Article): readonly Finding[] {
  return [];
}
