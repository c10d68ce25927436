/**
 * Pages built as the systems of well-known English papers build theirs, with sentences of our own: the article is found block by block, and nothing
 * else. What must go says DROP.
 */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/dom/read-article";
import { pageOf } from "./page";

const HEADLINE = "Cracks close the bridge over the Lam";
const LEAD = "Drivers must take the old ferry until the end of the rains, the district says";
const CAPTION = "The bridge over the Lam, seen from the south bank.";
const FIRST = "The bridge over the Lam was closed on Monday after an inspection found cracks in two of its nine piers, the district said.";
const SECOND = "Drivers must go round by the old ferry, 12 kilometres away, until the end of the rains at least.";
const THIRD = "The repairs will cost 4.2 billion dong, half of which the province pays, the rest comes from a fund for roads.";
const FOURTH = "Schools beyond the river open an hour later, so that pupils can take the first ferry of the day.";

const card = `<div class="card"><a href="/x"><h3>DROP Old ferry runs again</h3></a><p>DROP The first ferry left at five in the morning with thirty people on board.</p></div>`;
const MENU = `<header role="banner"><nav><ul><li><a href="/a">DROP World</a></li><li><a href="/b">DROP Business</a></li></ul></nav></header>`;
const FOOTER = `<footer><p>DROP Copyright 2026 The Bridge Press. All rights reserved by the publisher of this page.</p></footer>`;
const block = (text: string) => `<div data-component="text-block" class="sc-1"><p class="sc-2">${text}</p></div>`;

interface Shape {
  readonly body: string;
  readonly lead: boolean;
}

const PAGES: Readonly<Record<string, Shape>> = {
  BBC: {
    lead: false,
    body: `${MENU}<main id="main-content"><article><div data-component="headline-block"><h1 class="sc-h">${HEADLINE}</h1></div>
      <div data-component="byline-block" class="sc-b"><time datetime="2026-05-04T07:10:00Z">DROP 2 hours ago</time><div data-testid="byline-new"><div><span>DROP Ada Quill</span><div>DROP Reporting from Vinh</div></div></div></div>
      <figure><div data-component="image-block"><img src="a.jpg"><span class="visually-hidden">DROP Image source, </span></div><div data-component="caption-block"><figcaption class="sc-c">${CAPTION}</figcaption></div></figure>
      ${block(`<b>${FIRST}</b>`)}${block(SECOND)}<div data-component="links-block"><ul><li><div><a href="/x">DROP Old ferry runs again</a></div></li></ul></div>
      ${block(THIRD)}<div data-component="ad-slot">DROP</div>${block(FOURTH)}
      <div data-component="tags"><a href="/t">DROP Rivers</a></div></article>
      <div data-analytics_group_name="Related"><h2>DROP More on this story</h2><div data-testid="anchor-inner-wrapper"><a href="/x"><div data-testid="card-text-wrapper"><h2 data-testid="card-headline">DROP Old ferry runs again</h2><p data-testid="card-description">DROP The first ferry left at five in the morning with thirty people on board.</p></div></a></div></div></main>${FOOTER}`,
  },
  Guardian: {
    lead: true,
    body: `${MENU}<main id="maincontent-main" data-layout="StandardLayout"><article><div data-gu-name="media"><figure id="m"><div><img src="a.jpg"></div></figure></div>
      <aside data-gu-name="title"><a href="/s">DROP Rivers</a></aside><div data-gu-name="headline"><h1 class="dcr-h">${HEADLINE}</h1></div>
      <div data-gu-name="standfirst"><div class="dcr-s"><p>${LEAD}</p></div></div>
      <aside data-gu-name="meta"><div data-component="meta-byline"><a rel="author" href="/m">DROP Ada Quill</a></div><details><summary>DROP Mon 4 May 2026 07.10 BST</summary></details><button>DROP Share</button></aside>
      <div data-gu-name="body"><div id="maincontent" class="dcr-m"><div class="article-body-commercial-selector article-body-viewer-selector dcr-b"><p class="dcr-p">${FIRST}</p>
      <figure class="dcr-f element"><div><img src="a.jpg"></div><figcaption><span class="dcr-i"><svg></svg></span><span class="dcr-t">${CAPTION}</span></figcaption></figure>
      <p class="dcr-p">${SECOND}</p>
      <gu-island name="EmailSignUpWrapper"><aside aria-label="newsletter promotion"><h2>DROP Sign up to Rivers</h2><p>DROP Free weekly newsletter on all of the rivers of the world</p></aside></gu-island>
      <div class="ad-slot-container"><div class="ad-slot">DROP Advertisement</div></div><p class="dcr-p">${THIRD}</p>
      <figure id="r" data-spacefinder-role="richLink" class="dcr-r"><gu-island name="RichLinkComponent"><div data-link-name="rich-link-2" class="dcr-l"><a href="/x"><h3>DROP Old ferry runs again</h3><div>DROP Read more</div></a></div></gu-island></figure>
      <p class="dcr-p">${FOURTH}</p></div></div><div data-print-layout="hide" class="dcr-k"><div>DROP Explore more on these topics</div><ul><li><a href="/t">DROP Rivers</a></li></ul></div></div></article>
      <section id="related" data-component="most-popular">${card.repeat(4)}</section></main>${FOOTER}`,
  },
  Reuters: {
    lead: false,
    body: `${MENU}<main id="main-content"><article class="article__container"><div class="article-header__wrapper"><header><div><h1 data-testid="Heading" class="text__text heading__base">${HEADLINE}</h1>
      <div class="info-content__author-date"><span>DROP By <a href="/m">Ada Quill</a></span><time datetime="2026-05-04T07:10:00Z"><span>DROP May 4, 2026</span><span>DROP 7:10 AM UTC</span><span>DROP Updated 3 hours ago</span></time></div></div></header></div>
      <div class="article__main"><div data-testid="primary-image"><figure><img src="a.jpg"><figcaption data-testid="primary-image-caption">${CAPTION}</figcaption></figure></div>
      <div class="article-body__content" data-testid="ArticleBody"><div data-testid="paragraph-0" class="text__text article-body__paragraph">${FIRST}</div>
      <div data-testid="paragraph-1" class="text__text">${SECOND.replace("old ferry", '<a href="/f">old ferry<span style="border:0;clip:rect(0, 0, 0, 0);height:1px;position:absolute">DROP, opens new tab</span></a>')}</div>
      <div data-testid="promo-box"><p>DROP The Daily Bridge newsletter has all the news you need. Sign up <a href="/n">here.</a></p></div>
      <div data-testid="paragraph-2">${THIRD}</div><div data-testid="AdSlot" class="ad-slot__container">DROP Advertisement · Scroll to continue</div><div data-testid="paragraph-3">${FOURTH}</div>
      <p data-testid="SignOff" class="sign-off__text">DROP Reporting by Ada Quill; Editing by Ben Farrow</p>
      <p>DROP Our Standards: <a href="/p">The Bridge Press Principles.</a></p>
      <div class="toolbar__container"><ul><li>DROP</li></ul></div></div>
      <div class="author-bio__author"><p>DROP Ada Quill reports on bridges and rivers from Vinh, and has done so since 2004.</p></div></div></article>
      <div data-testid="ReadNext"><h2>DROP Read Next</h2>${card.repeat(4)}</div></main>${FOOTER}`,
  },
  AP: {
    lead: false,
    body: `${MENU}<main class="Page-main"><div class="Page-lead"><div class="CarouselSlide-info"></div></div><bsp-story-page class="StoryPage" data-module><div class="Page-content"><h1 class="Page-headline">${HEADLINE}</h1>
      <div class="Page-byline"><div class="Page-authors">DROP By <a href="/m">ADA QUILL</a></div><div class="Page-dateModified"><bsp-timestamp>DROP Updated 7:10 AM UTC, May 4, 2026</bsp-timestamp></div></div>
      <div class="Page-storyBody"><figure class="Figure"><img src="a.jpg"><bsp-figure><figcaption class="Figure-caption"><p>${CAPTION}</p></figcaption></bsp-figure></figure>
      <div class="RichTextStoryBody RichTextBody"><p>${FIRST}</p><div class="SovrnAd Advertisement"><div>DROP</div></div><p>${SECOND}</p>
      <div class="PageListEnhancementGeneric" data-align-floatright><div class="PageListEnhancementGeneric-title">Related Stories</div><ul><li><div class="PagePromo"><div class="PagePromo-title"><a href="/x">DROP Old ferry runs again</a></div></div></li></ul></div>
      <p>${THIRD}</p><p>${FOURTH}</p><p>___</p><p>DROP Associated Bridge writer Ben Farrow contributed to this report.</p></div>
      <div class="Page-below"><div class="TaboolaWrapper">DROP</div></div></div></div></bsp-story-page></main>${FOOTER}`,
  },
  CNN: {
    lead: false,
    body: `${MENU}<section class="layout__wrapper"><div class="headline headline--has-lowertext"><div class="headline__wrapper"><h1 class="headline__text inline-placeholder" id="maincontent">${HEADLINE}</h1></div>
      <div class="headline__footer"><div class="headline__sub-text"><div class="byline__names">DROP By <span class="byline__name">Ada Quill</span></div><div class="timestamp vossi-timestamp">DROP Updated 7:10 AM EDT, Mon May 4, 2026</div></div></div></div>
      <main class="article__main"><section class="body tabcontent active"><main><div class="image" data-component-name="image"><div class="image__container"><img src="a.jpg"></div><div class="image__metadata"><div class="image__caption attribution"><span class="inline-placeholder">${CAPTION}</span></div></div></div>
      <div class="article__content" itemprop="articleBody"><p class="paragraph inline-placeholder vossi-paragraph" data-component-name="paragraph">${FIRST}</p>
      <div class="ad-slot-dynamic" data-ad-section="article"><div class="ad-feedback__modal">DROP Ad Feedback</div></div><p class="paragraph">${SECOND}</p>
      <div class="related-content related-content--article" data-component-name="related-content"><a href="/x"><p class="related-content__label">DROP Related article</p><p>DROP Old ferry runs again</p></a></div>
      <p class="paragraph">${THIRD}</p><p class="paragraph">${FOURTH}</p><p class="paragraph"><em>DROP Ben Farrow contributed to this report.</em></p></div></main></section></main>
      <div class="layout__bottom">${card.repeat(5)}</div></section>${FOOTER}`,
  },
};

describe("pages of English systems", () => {
  it.each(Object.entries(PAGES))("%s", (_name, { body, lead }) => {
    const read = readArticle(pageOf(body, `<title>${HEADLINE} | The Bridge Press</title><meta name="author" content="Ada Quill">`), {
      url: null,
      force: false,
    });
    if (!read.ok) throw new Error(read.why);
    const { text, blocks } = read.article;
    const found = blocks.map(({ kind, span }) => `${kind}: ${text.slice(span.start, span.end)}`);
    const expected = [
      `headline: ${HEADLINE}`,
      `caption: ${CAPTION}`,
      ...(lead ? [`lead: ${LEAD}`] : []),
      ...[FIRST, SECOND, THIRD, FOURTH].map((words) => `paragraph: ${words}`),
    ];
    expect([...found].sort()).toEqual(expected.sort()); // the picture stands over the text or within it
    expect(found.indexOf(`paragraph: ${FIRST}`)).toBeLessThan(found.indexOf(`paragraph: ${FOURTH}`));
  });
});
