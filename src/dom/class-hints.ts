/**
 * What a page's authors call their boxes. Class and id are cut into words (`detail__related-box` -> detail, related, box), so that
 * `ad` is not found in `head`. English and Vietnamese content systems share most of these words.
 */

/** Words that stand for furniture wherever they occur in a name. */
const FURNITURE = new Set(
  (
    "ad ads adv advert advertisement advertising adsense adbox adslot banner sponsor sponsored promo promotion promoted paywall " +
    "comment comments disqus feedback respond reply " +
    "share sharing sharebar sharebox addthis follow followus " +
    "related relate relation relatednews relatedbox relatedposts recommended recommendation recommendations recommend readmore morenews outbrain taboola mgid popular " +
    "trending mostread mostpopular newsletter subscribe subscription signup signin login register donate " +
    "breadcrumb breadcrumbs crumb crumbs nav navbar navigation menu menubar submenu toolbar sidebar footer pagination pager paging tags taglist tagcloud hashtag keywords " +
    "cookie cookies consent gdpr popup modal overlay lightbox tooltip skip sr only screenreader offscreen visuallyhidden hidden hide truncated " +
    "weather poll survey rating ratings vote widgets masthead topbar copyright disclaimer toc " +
    "tincungmuc tinlienquan tinlienquan docthem xemthem docnhieu tinmoi binhluan lienquan chiase quangcao tukhoa"
  ).split(" "),
);

/** Networks: a box named after one is a share bar, unless it is named an embedded post too. */
const NETWORKS = new Set("social socials facebook twitter fb zalo instagram".split(" "));
const EMBEDDED = new Set("embed embeds embedded oembed tweet".split(" "));

/** Pairs of neighbouring words that stand for furniture together. */
const FURNITURE_PAIRS = new Set(
  (
    "read-more read-next read-also most-read most-popular see-also more-news more-stories more-from more-on up-next you-may also-read also-like also-on link-list " +
    "other-news news-other list-news news-list articles-list article-list same-category tin-lien lien-quan cung-chuyen doc-them xem-them tin-moi binh-luan tu-khoa " +
    "author-bio author-box author-info author-card about-author box-author post-meta entry-meta article-meta meta-info post-info button-group right-rail print-only action-bar " +
    "image-count slide-count item-count control-panel control-bar off-screen new-tab insert-link links-block read-it keep-reading story-related " +
    "news-relate tag-detail detail-tag source-detail link-source hot-tag rich-link sign-off article-source source-box seo-suggest suggest-link audio-player audio-box box-audio tts-player tag-list topic-list"
  ).split(" "),
);

const CAPTION = new Set(
  "caption captions figcaption imagecaption photocaption picturecaption piccaption chuthich imgcaption wpcaptiontext picdesc".split(" "),
);
const PULL_QUOTE = new Set("pullquote blockquote quote quotation".split(" "));
const LEAD = new Set("sapo lead lede standfirst subheadline dek deck chapeau intro summary excerpt teaser description subtitle".split(" "));

/** Where content systems write what a box is: besides class and id, the names of the parts that it was built of. */
const NAMES = ["class", "id", "data-component", "data-testid", "data-type", "data-gu-name"];

/** What an element is called (class, id, part) as lower-case words; empty where it has no name. */
export function nameWords(element: Element): readonly string[] {
  let names = "";
  for (const attribute of NAMES) {
    const name = element.getAttribute(attribute);
    if (name) names += ` ${name}`;
  }
  // Tuổi Trẻ, Thanh Niên and others of their system tell a box in the text by a `type` of its own.
  if (element.localName === "div") names += ` ${element.getAttribute("type") ?? ""}`;
  return names.trim() === "" ? [] : nameWordsIn(names);
}

/** The words of names as they stand in an attribute, lower-case. */
export function nameWordsIn(names: string): readonly string[] {
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** Whether a name stands for furniture. One furniture word among others is enough (`article-related-box`). */
export function namesFurniture(words: readonly string[]): boolean {
  const embedded = words.some((word) => EMBEDDED.has(word));
  return words.some((numbered, index) => {
    const word = numbered.replace(/(?<=[a-z]{2})v?\d+$/, ""); // `tinlienquanv2`, `ads1`
    return FURNITURE.has(word) || FURNITURE_PAIRS.has(`${word}-${words[index + 1] ?? ""}`) || (!embedded && NETWORKS.has(word));
  });
}

const BYLINE = new Set("byline author authors date datetime time timestamp dateline pubdate published meta".split(" "));
const COMMENTS = new Set("comment comments disqus feedback binhluan".split(" "));

const APART = new Set("credit credits copyright stamp".split(" "));

/** Whether style sheets set such a box apart from the words that it stands at, though it is no block by its tag. */
export const namesApart = (words: readonly string[]): boolean => words.some((word) => APART.has(word));
export const namesComments = (words: readonly string[]): boolean => words.some((word) => COMMENTS.has(word));
export const namesByline = (words: readonly string[]): boolean => words.some((word) => BYLINE.has(word));
export const namesCaption = (words: readonly string[]): boolean => words.some((word) => CAPTION.has(word));
export const namesPullQuote = (words: readonly string[]): boolean => words.some((word) => PULL_QUOTE.has(word));
export const namesLead = (words: readonly string[]): boolean => words.some((word) => LEAD.has(word));
