/**
 * Pages built as the systems of well-known papers build theirs, with sentences of our own: the article is found block by block, and nothing else.
 * What must go says DROP.
 */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/dom/read-article";
import { pageOf } from "./page";

const SENTENCES = [
  "Cầu Lam Giang đóng cửa từ sáng thứ Hai sau khi đoàn kiểm tra phát hiện hai trong chín trụ cầu bị nứt, huyện cho biết.",
  "Người dân phải đi đường vòng qua bến phà cũ, xa hơn 12 km, ít nhất đến hết mùa mưa năm nay.",
  "Việc sửa chữa cần 4,2 tỷ đồng, trong đó tỉnh góp một nửa, phần còn lại lấy từ quỹ đường bộ.",
  "Trường học bên kia sông lùi giờ vào lớp một tiếng để học sinh kịp chuyến phà đầu tiên.",
];
const HEADLINE = "Cầu Lam Giang đóng cửa vì nứt trụ";
const LEAD = "Hai trụ cầu Lam Giang bị nứt, người dân phải đi phà ít nhất đến hết mùa mưa năm nay.";
const CAPTION = "Cầu Lam Giang nhìn từ bờ nam.";
const [FIRST, SECOND, THIRD, FOURTH] = SENTENCES as [string, string, string, string];

const teasers = (tag: string, name: string) =>
  `<${tag} class="${name}">${`<article><h3 class="title"><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></h3><p>DROP Chuyến phà đầu tiên rời bến lúc năm giờ sáng với ba mươi hành khách.</p></article>`.repeat(4)}</${tag}>`;
const MENU = `<header><nav><ul><li><a href="/a">DROP Thời sự</a></li><li><a href="/b">DROP Kinh tế</a></li></ul></nav></header>`;
const FOOTER = `<footer><p>DROP Cơ quan chủ quản: Hội Cầu Phà. Giấy phép số 1/GP-BC cấp ngày 4/5/2026. Điện thoại: 0238 000 000.</p></footer>`;

const PAGES: Readonly<Record<string, string>> = {
  "OneCMS, long form (baonghean.vn)": `${MENU}<div class="l-content"><div class="c-news-detail"><article class="entry entry-no-padding">
    <div class="sc-longform-header"><h1 class="sc-longform-header-title block-sc-title">${HEADLINE}</h1>
      <p class="sc-longform-header-sapo block-sc-sapo">${LEAD}</p>
      <div class="sc-longform-header-meta"><span class="sc-longform-header-author block-sc-author">DROP Ngô Thị Mẫu</span><span class="sc-longform-header-date block-sc-publish-time">04/05/2026 07:10</span></div></div>
    <p>${FIRST}</p><p>&nbsp;</p>
    <figure class="image"><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure>
    <p>${SECOND}</p>
    <div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Tin liên quan</div></div><div class="c-box__content"><div class="c-related-news"><h3><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></h3></div></div></div>
    <p>${THIRD}</p><p>${FOURTH}</p>
    </article><div class="c-author-page"><p>DROP Ngô Thị Mẫu viết về sông nước từ năm 2004 cho báo này.</p></div>
    <div class="c-share-detail">DROP</div>${teasers("div", "c-template-list")}</div></div>${FOOTER}`,

  "OneCMS, detail page": `${MENU}<div class="l-content"><div class="c-detail-head"><h1 class="c-detail-head__title">${HEADLINE}</h1><div class="c-detail-head__row"><span class="c-detail-head__time">04/05/2026 07:10</span><span class="c-detail-head__cate"><a href="/a">DROP Thời sự</a></span></div></div>
    <h2 class="desc">${LEAD}</h2>
    <div class="b-maincontent"><p style="text-align:justify">${FIRST}</p><div class="expNoEdit"><figure class="expEdit"><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure></div>
    <p>${SECOND}</p><p>${THIRD}</p>
    <div class="c-box"><div class="c-box__title"><div class="c-box__title__name">Bài liên quan</div></div><div class="c-box__content"><div class="b-grid"><div class="b-grid__content"><h3 class="b-grid__title"><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></h3><div class="b-grid__desc">DROP Chuyến phà đầu tiên rời bến lúc năm giờ sáng với ba mươi hành khách.</div></div></div></div></div>
    <p>${FOURTH}</p><p style="text-align: right;"><strong>Ngô Thị Mẫu</strong></p></div>
    <div class="c-comment"><h2>Bình luận</h2><p>DROP Tôi đi qua cầu này mỗi ngày và đã thấy nó rung từ lâu.</p></div></div>${FOOTER}`,

  VnExpress: `${MENU}<section class="section page-detail top-detail"><div class="container"><div class="sidebar-1"><div class="header-content width_common"><ul class="breadcrumb"><li><a href="/a">DROP Thời sự</a></li></ul><span class="date">Thứ hai, 4/5/2026, 07:10 (GMT+7)</span></div>
    <h1 class="title-detail">${HEADLINE}</h1><p class="description"><span class="location-stamp"></span>${LEAD}</p>
    <article class="fck_detail"><p class="Normal">${FIRST}</p>
    <figure data-size="true" itemprop="associatedMedia image" class="tplCaption action_thumb_added"><div class="fig-picture"><picture><img src="a.jpg"></picture></div><figcaption itemprop="description"><p class="Image">${CAPTION}</p></figcaption></figure>
    <p class="Normal">${SECOND}</p><ul class="list-news hidden" data-campaign="Box-Related"><li><h4 class="title-news"><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></h4></li></ul>
    <p class="Normal">${THIRD}</p><p class="Normal">${FOURTH}</p>
    <p class="Normal" style="text-align:right;"><strong>Ngô Thị Mẫu</strong></p></article>
    <div class="footer-content width_common"><a href="/a">DROP Trở lại Thời sự</a></div><div id="box_comment_vne"><p>DROP Tôi đi qua cầu này mỗi ngày và đã thấy nó rung từ lâu.</p></div></div>
    <div class="sidebar-2">${teasers("div", "box-category")}</div></div></section>${FOOTER}`,

  "VCCorp (Tuổi Trẻ, Thanh Niên)": `${MENU}<div class="main"><div class="detail__section"><div class="detail__main"><div class="detail-top"><div class="detail-cate"><a href="/a">DROP Thời sự</a></div><div class="detail-time"><div data-role="publishdate">04/05/2026 07:10 GMT+7</div></div></div>
    <h1 class="detail-title article-title" data-role="title">${HEADLINE}</h1>
    <div class="author-info"><a class="name" href="/m">DROP Ngô Thị Mẫu</a></div>
    <h2 class="detail-sapo" data-role="sapo">${LEAD}</h2>
    <div class="detail__cmain"><div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody"><p>${FIRST}</p>
    <figure class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><figcaption class="PhotoCMS_Caption"><p data-placeholder="Nhập chú thích ảnh">${CAPTION}</p></figcaption></figure>
    <div class="VCSortableInPreviewMode alignRight" type="RelatedOneNews"><div class="VCObjectBoxRelatedNewsItemSapo"><a href="/x">DROP Phà cũ chạy lại</a><p>DROP Chuyến phà đầu tiên rời bến lúc năm giờ sáng với ba mươi hành khách.</p></div></div>
    <p>${SECOND}</p><div id="zone-1"><div class="ads-box">DROP</div></div><p>${THIRD}</p>
    <div class="VCSortableInPreviewMode link-content-footer" type="link-content-footer"><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></div>
    <p>${FOURTH}</p></div>
    <div class="detail-author-bot"><p>DROP NGÔ THỊ MẪU</p></div><div class="detail__related"><div class="box-category-item"><h3><a href="/x">DROP Phà cũ chạy lại</a></h3></div></div>
    <div class="detail-tab"><a href="/t">DROP cầu</a></div><div id="detail_comment"><p>DROP Tôi đi qua cầu này mỗi ngày và đã thấy nó rung từ lâu.</p></div></div></div></div></div></div>${FOOTER}`,

  "epi (Nhân Dân, Tiền Phong)": `${MENU}<div class="site-content"><div class="breadcrumbs"><a class="text" href="/a">DROP Thời sự</a></div><article class="main-content article"><div class="main-col content-col">
    <h1 class="article__title cms-title">${HEADLINE}</h1><div class="article__meta"><time class="time" datetime="2026-05-04T07:10:00+0700">DROP Thứ hai, ngày 04/05/2026 - 07:10</time></div>
    <div class="article__sapo cms-desc">${LEAD}</div>
    <div class="article__social"><a href="/s">DROP Facebook</a></div>
    <table class="picture"><tbody><tr><td class="pic"><img src="a.jpg" class="cms-photo"></td></tr><tr><td class="caption"><p>${CAPTION}</p></td></tr></tbody></table>
    <div class="article__body zce-content-body cms-body" itemprop="articleBody"><p>${FIRST}</p><p>${SECOND}</p>
    <div class="article-relate"><a class="cms-relate" href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></div>
    <div class="ads_middle">DROP</div><p>${THIRD}</p><p>${FOURTH}</p></div>
    <div class="article__author"><span>DROP NGÔ THỊ MẪU</span></div><div class="article__tag"><a href="/t">DROP cầu</a></div></div>
    <div class="sub-col"><div class="box-news"><h3 class="box-heading">DROP Đọc nhiều</h3></div></div></article>${teasers("section", "related-news")}</div>${FOOTER}`,

  "Dân trí": `${MENU}<main class="body"><div class="singular-wrap"><article class="singular-container"><h1 class="title-page detail">${HEADLINE}</h1>
    <div class="author-wrap"><div class="author-meta"><div class="author-name"><a href="/m">DROP Ngô Thị Mẫu</a></div><time class="author-time" datetime="2026-05-04T07:10">DROP Thứ hai, 04/05/2026 - 07:10</time></div></div>
    <h2 class="singular-sapo">${LEAD}</h2><div class="singular-content"><p>${FIRST}</p>
    <figure class="image align-center" contenteditable="false"><img src="a.jpg"><figcaption><p>${CAPTION}</p></figcaption></figure>
    <p>${SECOND}</p><article class="article-related"><h3><a href="/x">DROP Phà cũ chạy lại</a></h3></article><p>${THIRD}</p><p>${FOURTH}</p></div>
    <ul class="tags-wrap"><li>DROP</li></ul></article></div>${teasers("aside", "article-list")}</main>${FOOTER}`,

  VietNamNet: `${MENU}<div class="container__left not-pl"><div class="content-detail content-mobile-change"><div class="bread-crumb-detail"><ul><li><a href="/a">DROP Thời sự</a></li></ul><div class="bread-crumb-detail__time">Thứ Hai, 04/05/2026 - 07:10</div></div>
    <h1 class="content-detail-title">${HEADLINE}</h1><div class="article-detail-author-wrapper"><span class="name"><a href="/m">DROP Ngô Thị Mẫu</a></span></div>
    <h2 class="content-detail-sapo sm-sapo-mb-0">${LEAD}</h2><div class="maincontent main-content" id="maincontent"><p>${FIRST}</p>
    <figure class="image vnn-content-image"><picture><img src="a.jpg"></picture><figcaption>${CAPTION}</figcaption></figure>
    <p>${SECOND}</p><div class="insert-wiki-content" data-type="news"><article class="article-link"><h3 class="title"><a href="/x">DROP Phà cũ chạy lại</a></h3></article></div>
    <p>${THIRD}</p><p>${FOURTH}</p>
    <table class="insert-table"><tr><td><a href="/x">DROP Phà cũ chạy lại sau mười năm nằm bờ</a></td></tr></table></div>
    <div class="vnn-share-social">DROP</div></div></div>${FOOTER}`,
};

describe("pages of Vietnamese systems", () => {
  it.each(Object.entries(PAGES))("%s", (_name, body) => {
    const read = readArticle(pageOf(body, `<title>${HEADLINE} - Báo Cầu</title>`), { url: null, force: false });
    if (!read.ok) throw new Error(read.why);
    const { text, blocks } = read.article;
    const expected = [
      ["headline", HEADLINE],
      ["lead", LEAD],
      ...[FIRST, CAPTION, SECOND, THIRD, FOURTH].map((words) => [words === CAPTION ? "caption" : "paragraph", words]),
    ];
    const found = blocks.map(({ kind, span }) => [kind, text.slice(span.start, span.end)]);
    const inOrder = (rows: readonly (readonly (string | undefined)[])[]) => (_name.startsWith("epi") ? [...rows].sort() : rows); // its picture stands first
    expect(inOrder(found)).toEqual(inOrder(expected));
  });
});
