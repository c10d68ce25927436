import { describe, expect, it } from "vitest";
import { analyse } from "../../src/core/analyse";
import type { Article } from "../../src/core/article";
import { articleFromText } from "../../src/core/plain-article";
import { slice } from "../../src/core/span";
import { summarise } from "../../src/core/summarise";

const TEXT = `Vinh mở cảng mới
Chủ tịch UBND tỉnh Nghệ An Lê Hồng Thụ sáng 5/3 khánh thành cảng mới trị giá 1.200 tỷ đồng ở Cửa Lò.
Trời nắng đẹp và người dân đến xem rất đông từ lúc trời còn chưa sáng hẳn.
“Cảng này sẽ đón 300 lượt tàu mỗi năm và tạo việc làm cho người dân”, ông Thụ nói.
Cảng rộng 25 ha, có 3 cầu tàu, gấp 2 lần cảng cũ; chi phí vận hành giảm 12%.
Ảnh: Thành Cường`;

function summaryOf(article: Article) {
  return summarise(article, analyse(article));
}

describe("summarise", () => {
  const article = articleFromText(TEXT);
  const summary = summaryOf(article);

  it("takes whole sentences of the article, in reading order, the news first", () => {
    const sentences = summary.sentences.map((span) => slice(article.text, span));
    expect(sentences[0]).toMatch(/^Chủ tịch UBND .*Cửa Lò\.$/);
    expect(sentences).not.toContain("Ảnh: Thành Cường");
    expect(sentences).toHaveLength(3);
    expect([...summary.sentences].sort((a, b) => a.start - b.start)).toEqual(summary.sentences);
  });

  it("lists every official and every figure once, money before durations", () => {
    const findings = analyse(article);
    expect([...summary.officials].sort()).toEqual(
      findings
        .filter((f) => f.kind === "official")
        .map((f) => f.id)
        .sort(),
    );
    expect([...summary.statistics].sort()).toEqual(
      findings
        .filter((f) => f.kind === "statistic")
        .map((f) => f.id)
        .sort(),
    );
    const first = findings.find((finding) => finding.id === summary.statistics[0]);
    expect(first?.kind === "statistic" && first.unit.type).toBe("money");
  });

  it("puts who says more before who is named as often, and lists a figure that is repeated once", () => {
    const told = articleFromText(
      `Hai bên bàn\nBộ trưởng Mạc Thế Uy gặp Thứ trưởng Lữ Thị Ngân.\nBà Ngân nói rằng cảng mới có 3 cầu tàu.\nÔng Uy đi thăm cảng có 3 cầu tàu ấy.`,
    );
    const findings = analyse(told);
    const found = summarise(told, findings);
    const names = found.officials
      .map((id) => findings.find((finding) => finding.id === id))
      .map((f) => (f?.kind === "official" ? f.name : ""));
    expect(names).toEqual(["Lữ Thị Ngân", "Mạc Thế Uy"]);
    expect(found.statistics).toHaveLength(1);
  });

  it("takes no captions, headings or quotes set apart", () => {
    const plain = articleFromText(`${HEADLINE}\n${NEWS}`);
    const kinds = ["headline", "caption", "heading", "quote"] as const;
    for (const kind of kinds) {
      const blocks = plain.blocks.map((block, b) => (b === 1 ? { ...block, kind } : block));
      expect(summaryOf({ ...plain, blocks }).sentences).toHaveLength(1);
    }
    expect(summaryOf(plain).sentences).toHaveLength(2);
  });

  it.each([
    ["six tokens", "Cảng mới ở Vinh đón.", 0],
    ["seven tokens", "Cảng mới ở Vinh đã đón.", 1],
    ["110 tokens", `${"cảng mới ".repeat(54)}Vinh.`, 1],
    ["111 tokens", `${"cảng mới ".repeat(54)}Vinh đón.`, 0],
  ])("takes sentences that are neither too short nor too long: %s", (_name, sentence, expected) => {
    expect(sentencesOf(sentence)).toHaveLength(expected);
  });

  it("counts words and at least one minute", () => {
    expect(summary.words).toBeGreaterThan(70);
    expect(summary.readingMinutes).toBe(1);
    expect(summaryOf(articleFromText("lời ".repeat(3000)))).toMatchObject({ words: 3000, readingMinutes: 10 });
  });

  it("is empty for an empty text", () => {
    expect(summaryOf(articleFromText(""))).toEqual({ sentences: [], officials: [], statistics: [], readingMinutes: 1, words: 0 });
  });

  it.each([
    ["three of nine", 9, 3],
    ["four of ten", 10, 4],
    ["four of nineteen", 19, 4],
    ["five of twenty", 20, 5],
    ["five of many", 40, 5],
    ["all of two", 2, 2],
  ])("takes %s", (_name, count, expected) => {
    const lines = Array.from({ length: count }, (_, i) => `Đoàn số ${i} đã đi thăm xã thứ ${i} của huyện miền núi này.`);
    expect(summaryOf(articleFromText(`Đoàn đi thăm\n${lines.join("\n")}`)).sentences).toHaveLength(expected);
  });
});

const HEADLINE = "Nghệ An mở thêm cảng mới ở biển";

/** Two sentences of news, so that what is tested is not taken for want of others. */
const NEWS = "Tỉnh Nghệ An sẽ chi 1.200 tỷ đồng để mở cảng mới ở Cửa Lò.\nCảng mới ở Cửa Lò đón 300 lượt tàu mỗi năm và rộng 25 ha.";

function sentencesOf(...lines: readonly string[]): readonly string[] {
  const article = articleFromText([HEADLINE, ...lines].join("\n"));
  return summaryOf(article).sentences.map((span) => slice(article.text, span));
}

describe("no sentence of a summary", () => {
  it.each([
    ["is a line without a full stop", "Nghệ An mở cảng mới trị giá 1.200 tỷ đồng"],
    ["is an item of a list", "- Nghệ An mở cảng mới trị giá 1.200 tỷ đồng ở Cửa Lò."],
    ["is a numbered item", "2) Nghệ An mở cảng mới trị giá 1.200 tỷ đồng ở Cửa Lò."],
    ["is a lettered item", "a) Nghệ An mở cảng mới trị giá 1.200 tỷ đồng ở Cửa Lò."],
    ["repeats the headline", `${HEADLINE}.`],
    ["credits a picture", "Tỉnh Nghệ An mở cảng mới ở Cửa Lò hôm qua. Ảnh: Lâm Thử, báo Tin Thử."],
    ["credits a picture within it", "Tàu vào cảng mới ở Cửa Lò, Nghệ An, sáng 5/3 (Ảnh: Tin Thử)."],
    ["begins a quote that goes on", "“Cảng mới của Nghệ An sẽ đón 300 lượt tàu mỗi năm."],
    ["ends a quote", "Nghệ An sẽ thu 90 tỷ đồng mỗi năm nhờ cảng mới”, bà Lâm nói."],
    ["has half its straight marks", 'Bà Lâm nói: "Cảng mới của Nghệ An sẽ đón 300 lượt tàu mỗi năm.'],
    ["is too short to tell anything", "Cảng mới rất đẹp."],
  ])("%s", (_name, line) => {
    const wording = line.split(/(?<=\.) /).at(-1) ?? "";
    expect(sentencesOf(line, NEWS)).not.toContain(wording);
    expect(sentencesOf(NEWS, line)).not.toContain(wording);
  });

  it("stands twice", () => {
    const [first = ""] = NEWS.split("\n");
    expect(sentencesOf(NEWS, first, NEWS)).toHaveLength(2);
  });
});

describe("a sentence of a summary", () => {
  it.each([
    "Nghệ An có mở cảng mới trị giá 1.200 tỷ đồng không?",
    "Nghệ An mở cảng mới trị giá 1.200 tỷ đồng...",
    "Bà Lâm nói: “Nghệ An sẽ mở cảng mới trị giá 1.200 tỷ đồng.”",
    "2.300 tàu đã vào cảng mới ở Cửa Lò trong năm nay.",
    "-5 độ là nhiệt độ thấp nhất ở Cửa Lò trong năm nay.",
  ])("may be: %s", (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});

describe("a dateline", () => {
  const told = "Tỉnh Nghệ An sẽ chi 1.200 tỷ đồng để mở cảng mới ở Cửa Lò.";
  it.each([
    "(Tin Thử) - ",
    "(Tinthu.vn) – ",
    "(Tin Thử) ",
    "TTT - ",
    "TIN.VN — ",
    "VINH (Tin Thử) - ",
    "VINH, Nov. 5 (Tin Thử) — ",
    "Nghệ An, 5/3 (TTT) - ",
  ])("is no part of its sentence: %s", (dateline) => {
    expect(sentencesOf(dateline + told)).toEqual([told]);
  });

  it.each([
    "Minh Tâm - kỹ sư ở Vinh - nói rằng cảng mới sẽ đón 300 lượt tàu.",
    "Minh Tâm (45 tuổi) nói rằng cảng mới sẽ đón 300 lượt tàu mỗi năm.",
    "Cảng Vinh-Cửa Lò (Nghệ An) sẽ đón 300 lượt tàu mỗi năm.",
    "UBND tỉnh - cơ quan mở cảng - sẽ chi 1.200 tỷ đồng trong năm nay.",
    "Quốc lộ 46 (đoạn qua Vinh) - Cửa Lò sẽ được mở rộng thêm 12 km.",
    "Nghệ An (theo báo Tin Thử) - Tỉnh này sẽ chi 1.200 tỷ đồng.",
    "(Tin Thử) - và các báo khác đưa tin về cảng mới ở Cửa Lò.",
    "(Tin Thử) và các báo khác đưa tin về cảng mới ở Cửa Lò.",
    "TTT - một báo mới - đưa tin về cảng mới ở Cửa Lò hôm qua.",
    "A B C D E F G H I K L M N O - Cảng mới ở Cửa Lò đã mở.",
  ])("is none: %s", (sentence) => {
    expect(sentencesOf(sentence)).toEqual([sentence]);
  });
});

describe("what a summary is made of", () => {
  it("is what the headline speaks of", () => {
    const others = [
      "Gà gáy vang khắp xóm nhỏ ven sông.",
      "Trẻ con chạy chơi ngoài bãi cát trắng.",
      "Chợ sớm đông người mua kẻ bán.",
      "Mây trôi lững lờ qua dãy núi xa.",
    ];
    const news = "An toàn hàng hải được mới hóa, tàu lớn sắp cập cảng.";
    expect(sentencesOf(...others, news)).toContain(news);
    expect(sentencesOf(...others, "Thuyền nhỏ chở cá tươi về bến lúc rạng đông.")).not.toContain(
      "Thuyền nhỏ chở cá tươi về bến lúc rạng đông.",
    );
  });

  it("is not one topic three times", () => {
    const same = ["một", "hai", "ba"].map((nth) => `Cảng mới ở Cửa Lò đón tàu lớn trong tháng ${nth}.`);
    const other = "Dân làng chài được đền bù đất ở và học nghề mới tại trường nghề.";
    const echo = "Trường nghề nhận dân làng chài và lo cả đất ở cho từng nhà.";
    const chosen = sentencesOf(...same, other, echo);
    expect(chosen.filter((sentence) => same.includes(sentence)).length).toBeLessThan(3);
  });

  it("is the same for decomposed letters", () => {
    const composed = sentencesOf(NEWS, "Trời nắng đẹp và người dân đến xem rất đông.", "Lễ mở cảng kéo dài hai giờ trong nắng sớm.");
    const article = articleFromText(
      [HEADLINE, NEWS, "Trời nắng đẹp và người dân đến xem rất đông.", "Lễ mở cảng kéo dài hai giờ trong nắng sớm."]
        .join("\n")
        .normalize("NFD"),
    );
    expect(summaryOf(article).sentences.map((span) => slice(article.text, span).normalize("NFC"))).toEqual(composed);
  });
});
