import { textFragmentLink } from "../core/export/text-fragment";
import type { KeptArticle } from "../core/kept";
import type { Place } from "../ui/library-state";
import { openAtPlace } from "./open-at-place";
import { openPage } from "./open-page";

/** Opens an article's page at a note, at a place in its text, or at its top. Resolves to false where an open page has lost the note. */
export async function openKeptPlace({ url, article }: KeptArticle, place: Place): Promise<boolean> {
  switch (place.type) {
    case "note":
      return (await openAtPlace({ url, note: place.note, article })) !== "lost";
    case "span":
      await openPage(textFragmentLink(url, article, place));
      return true;
    case "page":
      await openPage(url);
      return true;
  }
}
