/** What is left out of an article by its links, its words and its place: pages of our own making. */
import { describe, expect, it } from "vitest";
import { readArticle } from "../../src/dom/read-article";
import { pageOf, paragraphs } from "./page";

function textOf(body: string, head = ""): string {
  const result = readArticle(pageOf(body, head), { url: null, force: false });
  if (!result.ok) throw new Error(`not an article: ${result.why}`);
  return result.article.text;
}

const STORY = paragraphs(4);
const AUTHORS = `<meta name="author" content="Ngo Thi Mau">`;
const story = (between: string, after = "") => `<h1>Cracks close bridge</h1><div class="body">${STORY}${between}${STORY}${after}</div>`;

describe("links", () => {
  it.each([
    [
      "a sentence that is mostly links",
      `<p><a href="/a">KEEP the old ferry of the river Lam</a> has been closed by <a href="/b">the province</a>.</p>`,
    ],
    [
      "a linked item of a list that is no list of links",
      `<ol><li><a href="/a">KEEP The bridge will be closed for at least two weeks</a>.</li><li>${"The ferry runs every hour, and is free of charge. ".repeat(3)}</li></ol>`,
    ],
    [
      "a name with one link and a note",
      `<p>The head of <span><a href="/a">KEEP the roads office</a></span> said that nobody had been hurt.</p>`,
    ],
    [
      "boxes that begin with words",
      `<div>${'<div class="t"><p>KEEP The ferry runs, says <a href="/a">the harbour</a>, every hour.</p></div>'.repeat(3)}</div>`,
    ],
    [
      "items that begin with links",
      `<ul>${"<li><a href='/a'>KEEP The ferry</a> runs every hour, and it is free of charge for all.</li>".repeat(3)}</ul>`,
    ],
    ["a sentence on tags", `<p>Tags KEEP on the <a href="/a">piers</a> tell which of them were looked at.</p>`],
    ["a quotation set apart", `<aside><q>KEEP It shook under us</q></aside>`],
    ["an embedded post", `<div class="social-media-embed"><blockquote><p>KEEP It shook under us</p></blockquote></div>`],
  ])("%s stays", (_name, piece) => {
    expect(textOf(story(piece))).toContain("KEEP");
  });

  it.each([
    ["a link after a label", `<p>Read also about it: <a href="/a">DROP another bridge was closed in the north.</a></p>`],
    ["a link before a date", `<p><a href="/a">DROP another bridge was closed in the north</a> (12/3)</p>`],
    [
      "links that open over a name",
      `<p>The bridge of <span><a href="/m">Mau</a><span><a href="/m">DROP Ngo Thi Mau</a><a href="/a">Cracks</a><a href="/b">MORE</a></span></span> is closed for at least two weeks.</p>`,
    ],
    ["a line of tags", `<div>Tags: <a href="/a">DROP</a>, <a href="/b">DROP</a></div>`],
    ["tags within a line", `<p><strong>Tags<br><a href="/a">DROP</a>, <a href="/b">DROP</a></strong></p>`],
    [
      "a grid of teasers",
      `<div>${'<div class="t"><div><a href="/a">DROP ferry</a></div><div>DROP The old ferry is back, and it runs every hour now.</div></div>'.repeat(3)}</div>`,
    ],
    [
      "a box by a name with a number",
      `<div class="box-tinlienquanv2"><p>DROP Phà cũ chạy lại sau mười năm nằm bờ, không ai ngờ tới.</p></div>`,
    ],
    ["a share bar", `<div class="social-media"><p>DROP Tell your friends about this bridge, they may want to know.</p></div>`],
    ["a box named by its part", `<div data-component="links-block"><p>DROP What is known of the bridge so far, and what is not.</p></div>`],
    ["a box named by its type", `<div type="RelatedOneNews"><p>DROP Another bridge was closed on Sunday, and nobody was hurt.</p></div>`],
    [
      "words for screen readers",
      `<p>The bridge<span style="position:absolute;clip:rect(0,0,0,0)">DROP, opens new tab</span> is closed for two weeks.</p>`,
    ],
    ["words off the screen", `<figure><span class="off-screen">DROP</span><figcaption>The bridge in spring</figcaption></figure>`],
    ["the count of a gallery", `<div class="slide-count">DROP 1 of 23</div>`],
  ])("%s goes", (_name, piece) => {
    const text = textOf(story(piece));
    expect(text).not.toContain("DROP");
    expect(text).not.toContain("MORE");
  });

  it("leaves the name that links open over", () => {
    const menu = `<span><a href="/m">Mau</a><span><a href="/m">Ngo Thi Mau</a><a href="/a">Cracks</a></span></span>`;
    expect(textOf(story(`<p>The bridge of ${menu} is closed for at least two weeks.</p>`))).toContain("The bridge of Mau is closed");
  });
});

describe("what is shown twice", () => {
  const caption = (words: string) => `<figure><figcaption>${words}</figcaption></figure>`;

  it("is read once where it is a caption", () => {
    const text = textOf(story(caption("The bridge in spring, seen from the south") + caption("The bridge in spring, seen from the south")));
    expect(text.match(/seen from the south/g)).toHaveLength(1);
  });

  it.each([
    ["captions that differ", caption("The bridge in May, seen from the south") + caption("The bridge in June, seen from the south")],
    ["paragraphs", "<p>It shook, seen from the south</p><p>It shook, seen from the south</p>"],
  ])("is read twice: %s", (_name, piece) => {
    expect(textOf(story(piece)).match(/seen from the south/g)).toHaveLength(2);
  });
});

describe("lines of the content system", () => {
  it.each([
    "Advert",
    "You may also like...",
    "1 of 23",
    "Close",
    "Watch now",
    "Bài viết liên quan:",
    "Có thể bạn quan tâm",
    "Advertisement<script>show()</script>",
  ])("%s goes", (line) => {
    expect(textOf(story(`<p>DROP</p>`.replace("DROP", line)))).toBe(textOf(story("")));
  });

  it.each(["Close to the river", "1 of 23 died", "Advert to the king", "Bài viết hay"])("%s stays", (line) => {
    expect(textOf(story(`<p>${line}</p>`))).toContain(line);
  });
});

describe("a line that heads others", () => {
  it.each([
    [
      "takes its box with it",
      `<div><div><b>Tin liên quan</b></div><div><h3><a href="/x">DROP</a></h3><div>DROP Chuyến phà đầu tiên rời bến lúc năm giờ sáng với ba mươi hành khách.</div></div></div>`,
    ],
    [
      "goes alone where no link follows",
      `<div><div>Bình luận</div><p>KEEP Nhiều người nói rằng cây cầu này phải được sửa từ mười năm trước.</p></div>`,
    ],
    [
      "goes alone over a headline",
      `<div><div><a href="/c">Bình luận</a></div><h1>Cracks close bridge KEEP</h1><p>By <a href="/m">Mau</a></p></div>`,
    ],
    [
      "goes alone where it does not come first",
      `<div><p>KEEP Nhiều người nói rằng cây cầu này phải được sửa.</p><div>Đọc thêm</div><a href="/x">KEEP</a></div>`,
    ],
  ])("%s", (_name, piece) => {
    const text = textOf(`<div><div>${piece}${STORY}${STORY}</div></div>`);
    expect(text).not.toMatch(/DROP|Tin liên quan|^Bình luận$|^Đọc thêm$/m);
    expect(text.includes("KEEP")).toBe(piece.includes("KEEP"));
  });
});

describe("bylines", () => {
  it.each([
    "By Ngo Thi Mau",
    "Ngo Thi Mau, May 4, 2026",
    "By Ngo Thi Mau and Ngo Thi Mau",
    "Monday, May 4, 2026, 04:05 pm PT (07:05 pm ET)",
    "Published on Monday, May 4, 2026",
    "Cập nhật lúc 15:20, ngày 4/5/2026",
  ])("%s goes", (line) => {
    expect(textOf(story(`<p>${line}</p>`), AUTHORS)).toBe(textOf(story("")));
  });

  it.each(["Ngo Thi Mau left on May 4, 2026", "By the river", "May 4 is a Monday", "On Monday"])("%s stays", (line) => {
    expect(textOf(story(`<p>${line}</p>`), AUTHORS)).toContain(line);
  });
});

describe("what closes an article", () => {
  const closing = [
    "Reporting by Ngo Thi Mau; Editing by Lu Van Sao",
    "Lu Van Sao contributed to this report.",
    "Copyright 2026 The Bridge Press.",
    "Follow the Bridge Press on Facebook and Instagram.",
    "Get our newsletter in your inbox every morning.",
    "Have a tip? Write to the desk.",
    "Ngo Thi Mau is a reporter in Vinh who covers rivers.",
    "The desk reads all letters: desk@press.example.",
    "Mời bạn đọc theo dõi Báo Cầu trên Zalo.",
    "Theo Báo Cầu",
    "(Nguồn: Báo Cầu)",
    "Ngo Thi Mau",
  ];

  it.each(closing)("%s goes", (line) => {
    expect(textOf(story("", `<p>${line}</p>`), AUTHORS)).toBe(textOf(story("")));
  });

  it.each([
    ["one after the other", closing.map((line) => `<p>${line}</p>`).join("")],
    ["in a box", `<div><p>${closing[0]}</p></div>`],
    ["after a line of dashes", `<p>___</p><p>${closing[0]}</p>`],
    ["set to the right", `<p style="text-align: right"><b>Lu Van Sao</b></p>`],
  ])("goes: %s", (_name, after) => {
    expect(textOf(story("", after), AUTHORS)).toBe(textOf(story("")));
  });

  it.each([
    "Theo ông Mậu, cầu sẽ đóng cửa đến hết mùa xuân năm sau vì trụ nứt.",
    "Theo dõi mực nước là việc của huyện.",
    "Get out of the river, the mayor told them.",
    "“Get our newsletter,” Mau wrote on Facebook.",
    "Follow the river, the mayor said on Facebook.",
    "Đăng ký tàu thuyền tại trang web của huyện.",
    "Follow-up inspections are due in June.",
    "Facebook removed the pictures of the bridge.",
    "The report by Mau was read by the council.",
    "Ngo Thi Mau left the hall.",
    "___",
  ])("%s stays", (line) => {
    expect(textOf(story("", `<p>${line}</p>`), AUTHORS).endsWith(line)).toBe(true);
  });

  it("goes at the end only", () => {
    expect(textOf(story(`<p>Lu Van Sao contributed to this report.</p>`))).toContain("contributed to this report");
  });

  it("goes anywhere as an appeal with a link", () => {
    const appeal = `<p>Sign up for <a href="/n">our morning newsletter</a> now</p>`;
    expect(textOf(story(appeal))).toBe(textOf(story("")));
    expect(textOf(story(`<p>Sign up for it, the mayor told <a href="/a">them</a> in May</p>`))).toContain("Sign up for it");
  });
});

it("a page behind a dialog is read", () => {
  const page = `<div id="app" aria-hidden="true"><main>${story("")}</main></div><div role="dialog"><p>DROP We and our 1,200 partners value your privacy.</p></div>`;
  expect(textOf(page)).toBe(textOf(story("")));
});

describe("which story is meant", () => {
  const long = `<article><h2>Another story</h2>${paragraphs(30).replaceAll("Part", "Other")}</article>`;

  it("is the one with the page's title, however long the others are", () => {
    const text = textOf(
      `<div><article><h1>Cracks close bridge</h1>${STORY}</article>${long}</div>`,
      "<title>Cracks close bridge - Press</title>",
    );
    expect(text).toContain("Part 4.");
    expect(text).not.toContain("Other");
  });

  it("does not take its headline from one that stands below", () => {
    const head = `<meta property="og:title" content="Cracks close bridge over the Lam">`;
    const text = textOf(`<article><h2>Cracks close bridge over the Lam</h2>${STORY}</article><div><h1>Lights go out</h1></div>`, head);
    expect(text).toMatch(/^Cracks close bridge over the Lam\n/);
    expect(text).not.toContain("Lights");
  });
});
