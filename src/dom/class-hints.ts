/**
 * What a page's authors call their boxes. Class and id are cut into words (`detail__related-box` -> detail, related, box), so that
 * `ad` is not found in `head`. English and Vietnamese content systems share most of these words.
 */

/** Words that stand for furniture wherever they occur in a name. */
const FURNITURE = new Set(
  (
    "ad ads adv advert advertisement advertising adsense adbox adslot banner sponsor sponsored promo promotion promoted paywall " +
    "comment comments disqus feedback respond reply " +
    "share sharing sharebar sharebox social socials facebook twitter fb zalo addthis follow followus " +
    "related relate relation relatednews relatedbox relatedposts recommended recommendation recommendations recommend readmore morenews outbrain taboola mgid popular " +
    "trending mostread mostpopular newsletter subscribe subscription signup signin login register donate " +
    "breadcrumb breadcrumbs crumb crumbs nav navbar navigation menu menubar submenu toolbar sidebar footer pagination pager paging tags taglist tagcloud hashtag keywords " +
    "cookie cookies consent gdpr popup modal overlay lightbox tooltip skip sr only screenreader visuallyhidden hidden hide " +
    "weather poll survey rating ratings vote widgets masthead topbar copyright disclaimer toc " +
    "tincungmuc tinlienquan tinlienquan docthem xemthem docnhieu tinmoi binhluan lienquan chiase quangcao tukhoa"
  ).split(" "),
);

/** Pairs of neighbouring words that stand for furniture together. */
const FURNITURE_PAIRS = new Set(
  (
    "read-more read-next read-also most-read most-popular see-also more-news more-stories more-from more-on up-next you-may also-read also-like also-on link-list " +
    "other-news news-other list-news news-list articles-list article-list same-category tin-lien lien-quan cung-chuyen doc-them xem-them tin-moi binh-luan tu-khoa " +
    "author-bio author-box author-info author-card about-author box-author post-meta entry-meta article-meta meta-info post-info button-group right-rail print-only action-bar image-count " +
    "news-relate tag-detail detail-tag source-detail link-source hot-tag rich-link"
  ).split(" "),
);

/** Words of a name that speak for the article itself; they outweigh furniture words (`article-with-sidebar`). */
const CONTENT = new Set(
  "article articlebody articlecontent maincontent content contents contentdetail body story storybody post entry main text detail page fck cms".split(
    " ",
  ),
);

const CAPTION = new Set(
  "caption captions figcaption imagecaption photocaption picturecaption piccaption chuthich imgcaption wpcaptiontext picdesc".split(" "),
);
const PULL_QUOTE = new Set("pullquote blockquote quote quotation".split(" "));
const LEAD = new Set("sapo lead lede standfirst subheadline dek deck chapeau intro summary excerpt teaser description subtitle".split(" "));

/** Class and id of an element as lower-case words; empty where it has neither. */
export function nameWords(element: Element): readonly string[] {
  const names = `${element.getAttribute("class") ?? ""} ${element.getAttribute("id") ?? ""}`;
  if (names === " ") return [];
  return names
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "");
}

/** What a name says of its box. */
export type Hint = "furniture" | "content" | "none";

/** Reads an element's class and id. A furniture word wins only where no content word follows it in the same name. */
export function hintOf(words: readonly string[]): Hint {
  let hint: Hint = "none";
  for (const [index, word] of words.entries()) {
    if (FURNITURE.has(word) || FURNITURE_PAIRS.has(`${word}-${words[index + 1] ?? ""}`)) return "furniture";
    if (CONTENT.has(word)) hint = "content";
  }
  return hint;
}

const BYLINE = new Set("byline author authors date datetime time timestamp dateline pubdate published meta".split(" "));
const COMMENTS = new Set("comment comments disqus feedback binhluan".split(" "));

export const namesComments = (words: readonly string[]): boolean => words.some((word) => COMMENTS.has(word));
export const namesByline = (words: readonly string[]): boolean => words.some((word) => BYLINE.has(word));
export const namesCaption = (words: readonly string[]): boolean => words.some((word) => CAPTION.has(word));
export const namesPullQuote = (words: readonly string[]): boolean => words.some((word) => PULL_QUOTE.has(word));
export const namesLead = (words: readonly string[]): boolean => words.some((word) => LEAD.has(word));
