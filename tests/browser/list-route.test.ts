import { describe, expect, it } from "vitest";
import { type Listing, parseListing, withListing } from "../../src/browser/list-route";
import { LIST_ORDERS } from "../../src/core/search/list-order";
import { articleId } from "../store/samples";

describe("what is listed, in the library's address", () => {
  it("comes back the same, whatever else stands there", () => {
    for (const rest of ["#", "#people", `#article=${articleId(1)}&note=${articleId(2)}`, `#person=${articleId(1)}.l%C3%B2%26`]) {
      for (const order of LIST_ORDERS) {
        for (const tab of ["articles", "notes"] as const) {
          const route = withListing(rest, { tab, order });
          expect(route.startsWith(rest)).toBe(true);
          expect(parseListing(route)).toEqual({ tab: tab === "articles" ? null : tab, order: order === "newest" ? null : order });
        }
      }
    }
  });

  it("takes the place of what was told before, and is not told where it is as at first", () => {
    const plain: Listing = { tab: "articles", order: "newest" };
    expect(withListing("#people&list=notes&order=site", plain)).toBe("#people");
    expect(withListing("#list=notes", plain)).toBe("#");
    expect(withListing("", { tab: "notes", order: "title" })).toBe("#list=notes&order=title");
  });

  it("is left as it is where the address tells nothing that is known", () => {
    for (const hash of ["", "#people", "#list=all&order=__proto__", "#order="])
      expect(parseListing(hash)).toEqual({ tab: null, order: null });
  });
});
