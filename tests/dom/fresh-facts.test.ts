import { describe, expect, it } from "vitest";
import { HeadMemory } from "../../src/dom/fresh-facts";
import { readPageFacts } from "../../src/dom/page-facts";
import { pageOf } from "./page";

const HEAD = `<title>Cracks close bridge</title><link rel="canonical" href="https://post.example/bridge">
<meta property="og:title" content="Cracks close the bridge over the Lam"><meta property="og:type" content="article">
<meta name="author" content="Ngân Thị Tơ"><meta property="article:published_time" content="2026-03-02T08:00:00+07:00">`;

/** What is believed of a head at each of these addresses, one after the other. */
function believed(...views: readonly (readonly [address: string, head: string])[]) {
  const memory = new HeadMemory();
  return views.map(([address, head]) => {
    const document = pageOf("<p>Text.</p>", head);
    Object.defineProperty(document, "location", { value: new URL(address) });
    Object.defineProperty(document, "baseURI", { value: address });
    return memory.believe(readPageFacts(document), document);
  });
}

const FIRST = ["https://post.example/bridge", HEAD] as const;
const OTHER_TITLE = HEAD.replace("Cracks close bridge", "Fire empties market");

describe("what the head of a page says", () => {
  it.each([
    ["where it was first seen", [FIRST, FIRST]],
    ["at its own address with something added", [FIRST, ["https://post.example/bridge?from=home", HEAD]]],
    ["at an address with something added, while its title stays", [["https://post.example/bridge?story=bridge", HEAD], FIRST]],
    ["where it names the page of now", [["https://post.example/", HEAD], FIRST]],
    ["where it has changed with the address", [FIRST, ["https://post.example/market", HEAD.replaceAll("ridge", "arket")]]],
    ["back at the first address", [FIRST, ["https://post.example/market", OTHER_TITLE], FIRST]],
  ] as const)("is believed %s", (_, views) => {
    const facts = believed(...views).at(-1);
    expect(facts?.addresses).toHaveLength(1);
    expect(facts).toMatchObject({ authors: ["Ngân Thị Tơ"], isArticle: true });
  });

  it("is out of date where the query alone tells articles apart, once the title is another", () => {
    const [, facts] = believed(FIRST, ["https://post.example/bridge?story=market", OTHER_TITLE]);
    expect(facts).toMatchObject({ title: "Fire empties market", addresses: [] });
  });

  it("is out of date at another address, but for the title, which sites do change", () => {
    const [, facts] = believed(FIRST, ["https://post.example/market", OTHER_TITLE]);
    expect(facts).toMatchObject({ title: "Fire empties market", addresses: [], authors: [], published: null, isArticle: false });
  });
});
