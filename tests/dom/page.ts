import { parseHTML } from "linkedom";

/** A page in the small DOM library that the command line uses. */
export function pageOf(body: string, head = ""): Document {
  return parseHTML(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`).document;
}

const SENTENCE =
  "The bridge over the Lam was closed on Monday after an inspection found cracks in two of its nine piers, the district said.";

/** Paragraphs of invented news, each with a number so that it can be told from the others. */
export function paragraphs(count: number): string {
  return Array.from({ length: count }, (_, nth) => `<p>Part ${nth + 1}. ${SENTENCE}</p>`).join("\n");
}
