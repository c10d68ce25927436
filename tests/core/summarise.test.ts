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
    expect(sentences.length).toBeLessThanOrEqual(3);
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

  it("counts words and at least one minute", () => {
    expect(summary.words).toBeGreaterThan(70);
    expect(summary.readingMinutes).toBe(1);
    expect(summaryOf(articleFromText("lời ".repeat(3000))).readingMinutes).toBe(10);
  });

  it("is empty for an empty text", () => {
    expect(summaryOf(articleFromText(""))).toEqual({ sentences: [], officials: [], statistics: [], readingMinutes: 1, words: 0 });
  });
});
