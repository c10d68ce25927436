/** What becomes of the passage in `[…]` when its text is edited. */
import type { Change } from "../../../src/core/anchor/anchor";
import { createFollower } from "../../../src/core/anchor/follow";
import { articleFromText } from "../../../src/core/plain-article";

function unmarked(marked: string): { text: string; start: number; end: number } {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  return { text: marked.replace(/[[\]]/g, ""), start, end };
}

/** State, what stands at the answered place, and the changes as `from → to`. */
export function followed(before: string, after: string): string {
  const { text, start, end } = unmarked(before);
  const answer = createFollower(articleFromText(text), articleFromText(after))({ start, end });
  if (answer.state === "lost") return "lost";
  const words = after.slice(answer.span.start, answer.span.end);
  return answer.state === "changed" ? `changed: ${words} (${answer.changes.map(told).join("; ")})` : `${answer.state}: ${words}`;
}

const told = ({ from, to }: Change) => `${from} → ${to}`;
