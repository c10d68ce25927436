/** Which list the library shows, and its order, in its address: beside whatever else stands there, so that reloading and going back keep to it. */
import { isListOrder, type ListOrder } from "../core/search/list-order";
import type { LibraryTab } from "../ui/library-state";

export interface Listing {
  readonly tab: LibraryTab;
  readonly order: ListOrder;
}

/** Reads `list=notes` and `order=title`; null for what is not told. */
export function parseListing(hash: string): { readonly [Key in keyof Listing]: Listing[Key] | null } {
  const parts = new URLSearchParams(hash.replace(/^#/, ""));
  const [tab, order] = [parts.get("list"), parts.get("order")];
  return { tab: tab === "articles" || tab === "notes" ? tab : null, order: isListOrder(order) ? order : null };
}

/** A route with this listing, whatever it told before. What the library shows by itself is not told. */
export function withListing(route: string, { tab, order }: Listing): string {
  const others = route
    .replace(/^#/, "")
    .split("&")
    .filter((part) => part !== "" && !/^(?:list|order)=/.test(part));
  const own = [...(tab === "articles" ? [] : [`list=${tab}`]), ...(order === "newest" ? [] : [`order=${order}`])];
  return `#${[...others, ...own].join("&")}`;
}
