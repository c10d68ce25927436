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
  const { approximation = null, change = null, base = null, when = null, where = null } = first.context ?? {};
  return {
    near: approximation,
    change: change === null ? null : `${change.direction} ${change.amount}`,
    base: base === null ? null : slice(text, base),
    when: when === null ? null : slice(text, when),
    where: where === null ? null : slice(text, where),
  };
}

const NOTHING = { near: null, change: null, base: null, when: null, where: null };

describe("what is said around a figure", () => {
  it.each<[Language, string, Partial<typeof NOTHING> | Record<string, string>]>([
    ["vi", "Xã chi gần 75 tỷ đồng cho đường.", { near: "nearly" }],
    ["vi", "Xã chi hơn 75 tỷ đồng cho đường.", { near: "over" }],
    ["vi", "Có khoảng 1.200 người dự.", { near: "about" }],
    ["vi", "Phải có ít nhất 300 hộ đồng ý.", { near: "at least" }],
    ["vi", "Được vay tối đa 50 triệu đồng.", { near: "at most" }],
    ["vi", "Dành cho người 60 tuổi trở lên.", { near: "at least" }],
    ["vi", "Xã chi 75 tỷ đồng cho đường.", {}],
    ["vi", "Sản lượng tăng 12% so với cùng kỳ.", { change: "up step", base: "cùng kỳ" }],
    ["vi", "Sản lượng giảm mạnh còn 12.000 tấn.", { change: "down level" }],
    ["vi", "Giá tăng lên hơn 25.000 đồng/kg.", { change: "up level", near: "over" }],
    ["vi", "Tỷ lệ hộ nghèo là 12%, giảm nhiều.", {}],
    ["vi", "Năm 2024, xã có 3.400 hộ.", { when: "Năm 2024" }],
    ["vi", "Quý III năm nay thu được 9.800 tỷ đồng.", { when: "Quý III năm nay" }],
    ["vi", "Xã chi 75 tỷ đồng trong hai năm tới.", { when: "hai năm tới" }],
    ["vi", "Có 45 ca hai ngày sau khi tiêm.", {}],
    ["vi", "Có 45 triệu sản phẩm vào 2 năm sau đó.", {}],
    ["vi", "Hai tháng qua, xã có 45 ca.", { when: "Hai tháng qua" }],
    ["en", "They fired 600 bullets and arrested more than 300 men.", {}],
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
    // Words that look alike and say something else.
    ["vi", "Giá từ 60 đến 95 triệu đồng.", {}],
    ["vi", "Hàng có mặt trên 40 quốc gia.", {}],
    ["vi", "Nổ ở gần 1 nhà ga.", {}],
    ["vi", "Tòa tháp cao hơn 50m.", { near: "over" }],
    ["vi", "Thuế giảm từ 13% xuống 10%.", {}],
    ["vi", "Anh sụt tới 5 kg.", { change: "down step" }],
    ["en", "They talked about 47 cases.", {}],
    ["en", "It took root over 10 years.", {}],
    ["en", "It takes up to 300 people.", { near: "at most" }],
    ["en", "Women make up 80 percent of it.", {}],
    ["en", "It declined from 58 percent.", {}],
    // What it is compared with.
    ["vi", "Thu 752 tỷ đồng, thấp hơn so với dự toán.", {}],
    ["vi", "Giảm 63 tỷ đồng so với dự toán và kế hoạch.", { change: "down step", base: "dự toán" }],
    ["en", "It was 12 percent, up from 9 percent a year earlier.", { change: "up level", base: "9 percent a year earlier" }],
    ["en", "Exports fell 12 percent from last May.", { change: "down step", base: "last May" }],
    ["en", "It sold 3,400 homes more than last year, and closed.", { base: "last year" }],
    ["en", "He drove 40 miles from Vinh.", {}],
    // Times and places of something else.
    ["vi", "Ông Bê sinh năm 1994 chở 22.591 lít xăng.", {}],
    ["vi", "Ngày 29-10, bà Bê cho biết đã thu 115.300 tấn.", {}],
    ["vi", "GDP giảm 5,7% năm ngoái và mất 8% năm nay.", { change: "down step", when: "năm ngoái" }],
    ["vi", "Bà Bê, trú tại Hà Nội, mất 40 triệu đồng.", {}],
    ["vi", "Tại Hà Nội, sau bão, có 45 ca mới.", { where: "Hà Nội" }],
    ["vi", "Anh Bê (13 tuổi) tại Hà Nội kể.", {}],
    ["en", "She said on Tuesday that 3,400 homes burned.", {}],
    ["en", "The fall in Vietnam ended, and 3,400 homes burned.", {}],
    ["en", "On Tuesday 3,400 homes burned.", { when: "Tuesday" }],
    ["en", "It built 3,400 homes, and sold some in 2024.", {}],
  ])("%s: %s", (language, text, expected) => {
    expect(contextOf(language, text)).toEqual({ ...NOTHING, ...expected });
  });

  it("takes months that are a figure themselves for the time of the next one", () => {
    const text = "Trong 6 tháng đầu năm 2024, tỉnh Nghệ An thu 9.800 tỷ đồng.";
    const { when, where } = detectStatistics(readText(articleFromText(text))).at(-1)?.context ?? {};
    expect([when, where].map((span) => (span ? slice(text, span) : null))).toEqual(["6 tháng đầu năm 2024", "Nghệ An"]);
  });
});
