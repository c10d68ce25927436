import type { NotArticle } from "../core/reading";
import { framesIn } from "./frames";
import { type PageFacts, readPageFacts } from "./page-facts";
import { weighPage } from "./weigh-page";

/** Why there is no article in a page or its frames, null where there may be one: the verdict of `readPage`, at the cost of the verdict alone. */
export function judgeDocument(document: Document, believe: (facts: PageFacts) => PageFacts): NotArticle | null {
  const judge = ({ body }: Document, facts: PageFacts): NotArticle | null => (body === null ? "no-text" : weighPage(body, facts).why);
  const own = judge(document, believe(readPageFacts(document)));
  if (own === null || framesIn(document).some((frame) => judge(frame, believe(readPageFacts(frame))) === null)) return null;
  return own;
}
