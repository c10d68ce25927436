/** What the sentence says around its first figure: nearness, change, time, place. */
import { describe, expect, it } from "vitest";
import type { Language } from "../../../../src/core/article";
import { detectStatistics } from "../../../../src/core/detect/statistics";
import { articleFromText } from "../../../../src/core/plain-article";
import { slice } from "../../../../src/core/span";
import { readText } from "../../../../src/core/text/read-text";

function contextOf(language: Language, text: string) {
  const [first] = detectStatistics(readText(articleFromText(text, { language })));
  if (first === undefined) throw new Error(`no figure in: ${text}`);
  const { approximation = null, change = null, when = null, where = null } = first.context ?? {};
  return {
    near: approximation,
    change: change === null ? null : `${change.direction} ${change.amount}`,
    when: when === null ? null : slice(text, when),
    where: where === null ? null : slice(text, where),
  };
}

const NOTHING = { near: null, change: null, when: null, where: null };

describe("what is said around a figure", () => {
  it.each<[Language, string, Partial<typeof NOTHING> | Record<string, string>]>([
    ["vi", "Xã chi gần 75 tỷ đồng cho đường.", { near: "nearly" }],
    ["vi", "Xã chi hơn 75 tỷ đồng cho đường.", { near: "over" }],
    ["vi", "Có khoảng 1.200 người dự.", { near: "about" }],
    ["vi", "Phải có ít nhất 300 hộ đồng ý.", { near: "at least" }],
    ["vi", "Được vay tối đa 50 triệu đồng.", { near: "at most" }],
    ["vi", "Dành cho người 60 tuổi trở lên.", { near: "at least" }],
    ["vi", "Xã chi 75 tỷ đồng cho đường.", {}],
    ["vi", "Sản lượng tăng 12% so với cùng kỳ.", { change: "up step" }],
    ["vi", "Sản lượng giảm mạnh còn 12.000 tấn.", { change: "down level" }],
    ["vi", "Giá tăng lên hơn 25.000 đồng/kg.", { change: "up level", near: "over" }],
    ["vi", "Tỷ lệ hộ nghèo là 12%, giảm nhiều.", {}],
    ["vi", "Năm 2024, xã có 3.400 hộ.", { when: "Năm 2024" }],
    ["vi", "Quý III năm nay thu được 9.800 tỷ đồng.", { when: "Quý III năm nay" }],
    ["vi", "Hôm qua có 45 ca mới tại Hà Nội.", { when: "Hôm qua", where: "Hà Nội" }],
    ["vi", "Tại tỉnh Nghệ An có 45 ca mới.", { where: "Nghệ An" }],
    ["vi", "Ông có 5 năm 3 tháng làm việc.", {}],
    ["en", "Nearly 75 people came.", { near: "nearly" }],
    ["en", "It cost more than $25 million.", { near: "over" }],
    ["en", "At least 120 houses burned.", { near: "at least" }],
    ["en", "It takes as many as 300 people.", { near: "at most" }],
    ["en", "Children of 12 years or older may enter.", { near: "at least" }],
    ["en", "Exports rose by 12 percent.", { change: "up step" }],
    ["en", "Exports fell to nearly 12 million tonnes.", { change: "down level", near: "nearly" }],
    ["en", "Exports were 12 million tonnes, and prices rose.", {}],
    ["en", "In 2024 the town had 3,400 homes.", { when: "2024" }],
    ["en", "It had 3,400 homes in September 2024.", { when: "September 2024" }],
    ["en", "Last year 3,400 homes in Vietnam were built.", { when: "Last year", where: "Vietnam" }],
    ["en", "He may buy 3,400 homes.", {}],
  ])("%s: %s", (language, text, expected) => {
    expect(contextOf(language, text)).toEqual({ ...NOTHING, ...expected });
  });

  it("takes months that are a figure themselves for the time of the next one", () => {
    const text = "Trong 6 tháng đầu năm 2024, tỉnh Nghệ An thu 9.800 tỷ đồng.";
    const { when, where } = detectStatistics(readText(articleFromText(text))).at(-1)?.context ?? {};
    expect([when, where].map((span) => (span ? slice(text, span) : null))).toEqual(["6 tháng đầu năm 2024", "Nghệ An"]);
  });
});
