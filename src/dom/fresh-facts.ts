/**
 * A page that opens another article without a page load often leaves what its head says of the first one: canonical address, Open Graph, JSON-LD.
 * Believed, it would file notes under the wrong article.
 */
import { type PageFacts, titleOf } from "./page-facts";

/** Remembers what the head said, and at which address it was first said. */
export class HeadMemory {
  #said = "";
  #path = "";
  #title: string | null = null;

  /** The facts of the page as it is now; where the head says what it said at another address, only what cannot be out of date. */
  believe(facts: PageFacts, document: Document): PageFacts {
    const title = titleOf(document);
    const said = JSON.stringify({ ...facts, title: facts.title === title ? null : facts.title });
    const path = pathOf(document);
    if (said !== this.#said || path === this.#path || this.#isOfNow(facts, document, title)) {
      this.#said = said;
      this.#path = path;
      this.#title = title;
      return facts;
    }
    return { ...facts, title, description: null, authors: [], published: null, addresses: [], isArticle: false };
  }

  /** A router may tell articles apart by the query alone, which canonical addresses leave out: then another title is another article. */
  #isOfNow(facts: PageFacts, document: Document, title: string | null): boolean {
    const isSamePath = document.location.pathname === pathnameOf(this.#path);
    return isSamePath ? title === this.#title : names(facts, document);
  }
}

function pathnameOf(path: string): string {
  return path.split("?", 1)[0] ?? path;
}

function pathOf({ location }: Document): string {
  return location.pathname + location.search;
}

/** Whether the head gives this very page as its own address. */
function names({ addresses }: PageFacts, document: Document): boolean {
  const { location, baseURI } = document;
  return addresses.some((address) => URL.canParse(address, baseURI) && new URL(address, baseURI).pathname === location.pathname);
}
