import { describe, expect, it } from "vitest";
import { told } from "./figures";

type Row = readonly ["vi" | "en", string, readonly string[]];

describe("days and years are no figures", () => {
  it.each<Row>([
    ["vi", "Ngày 5 tháng 9 năm 2024, 300 hộ dời đi.", ["300 hộ = 300 #hộ (count.noun)"]],
    ["vi", "Hạn là ngày 15-20 này.", []],
    ["vi", "Việc xong ngày 1.9.2024, có 300 hộ.", ["300 hộ = 300 #hộ (count.noun)"]],
    ["vi", "Việc xong 1.9.2024.", []],
    ["en", "It met on 9th January 2019 and 12 May.", []],
    ["en", "It met on 15-16 May and lost 30 homes.", ["30 homes = 30 #homes (count.noun)"]],
    ["en", "It met on Oct. 25-27, 2019, in May 5 to 7.", []],
    ["en", "It met on May 5 and 6 with 300 guests.", ["300 guests = 300 #guests (count.noun)"]],
    ["en", "It met on May 5 and 6.", []],
    // What only begins like a day.
    ["vi", "Khách đến 5 tháng 9 lần mỗi năm.", ["5 tháng = 5 month (duration)", "9 lần = 9 #lần (count.noun)"]],
    ["vi", "Xe chạy ngày 2-3 lần.", ["2-3 lần = 2..3 #lần (count.noun)"]],
    ["en", "It met on May 5 and 16 guests came.", ["16 guests = 16 #guests (count.noun)"]],
    ["vi", "Có 300 hộ trong năm 5 người.", ["300 hộ = 300 #hộ (count.noun)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("the time of day, and how long", () => {
  it.each<Row>([
    ["vi", "Lúc 9h30 và 20h35’, 8g đến 21g30, 8g30 - 21g.", []],
    ["vi", "Mua 8 g vàng.", ["8 g = 8 g (measure)"]],
    ["vi", "Họ làm 15h mỗi ngày, trong 15h, sau 15h có mưa.", ["15h = 15 hour (duration)"]],
    ["vi", "Từ 8-10 giờ có mưa, từ 8-10h có điện.", []],
    ["vi", "Vào lúc 14h4 0 và 9 giờ 30 sáng.", []],
    ["vi", "Từ 7 giờ đến 9 giờ, trước 8 giờ.", []],
    ["vi", "Từ 7 giờ bay thẳng.", ["7 giờ = 7 hour (duration)"]],
    ["vi", "Kéo dài đến 9 giờ liền.", ["9 giờ liền = 9 hour (duration)"]],
    ["vi", "Lúc 22 giờ (giờ Việt Nam). Khoảng 9 giờ có mưa.", []],
    ["vi", "Máy chạy 30 giờ, mất 5 giờ đồng hồ.", ["30 giờ = 30 hour (duration)", "5 giờ đồng hồ = 5 hour (duration)"]],
    ["en", "It opens at 5 p.m. and at 10 AM and 9 o'clock, 7 A.M. sharp.", []],
    ["en", "At 5 P.M. 30 men left.", []],
    ["en", "It took 2 hours, 30 minutes and 5 seconds.", ["2 hours, 30 minutes and 5 seconds = 9005 second (duration)"]],
    [
      "en",
      "It took 2 hours 90 minutes, or 2 years and 5 men.",
      ["2 hours = 2 hour (duration)", "90 minutes = 90 minute (duration)", "2 years = 2 year (duration)", "5 men = 5 #men (count.noun)"],
    ],
    ["vi", "Mất 2 giờ 30 phút và 2 năm 3 tháng.", ["2 giờ 30 phút = 150 minute (duration)", "2 năm 3 tháng = 27 month (duration)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("how long ago, and how old: no length", () => {
  it.each<Row>([
    ["vi", "Cách đây 17 năm, xã có 300 hộ.", ["300 hộ = 300 #hộ (count.noun)"]],
    ["vi", "Cách đây gần 17 năm, xã có 300 hộ.", ["300 hộ = 300 #hộ (count.noun)"]],
    ["vi", "Trước đó khoảng 17 năm, xã có 300 hộ.", ["300 hộ = 300 #hộ (count.noun)"]],
    ["vi", "Việc cách đây chưa đầy 17 năm đã xong.", []],
    ["vi", "Chưa đầy 5 năm trước, còn 5 năm nữa.", []],
    ["vi", "Sau gần 17 năm, việc đã xong.", ["17 năm = 17 year (duration)"]],
    ["en", "It has been two years on, 50 years on from the war.", []],
    ["en", "A 50-year anniversary; two weeks later; 10 days prior.", []],
    ["vi", "Kỷ niệm 50 năm ngày thành lập; 50 năm giải phóng.", []],
    ["vi", "Việc mất 50 năm quan hệ.", ["50 năm = 50 year (duration)"]],
    ["vi", "Trong 3 năm 2019 và 12 năm ngoái, quý 3 năm nay, lần thứ 3 năm 2019.", []],
    [
      "vi",
      "Trong 6 tháng đầu năm 2024 có 300 hộ; 9 tháng giữa năm.",
      ["6 tháng = 6 month (duration)", "300 hộ = 300 #hộ (count.noun)", "9 tháng = 9 month (duration)"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("ages", () => {
  it.each<Row>([
    ["en", "He was 13 when it began; Ann was 13 when it began.", ["13 = 13 age (age.label)", "13 = 13 age (age.label)"]],
    ["en", "Children as young as 11 work. He turned 18.", ["11 = 11 age (age.label)", "18 = 18 age (age.label)"]],
    ["en", "He turned 18 pages.", ["18 pages = 18 #pages (count.noun)"]],
    ["en", "Her son, who was only 10, left. She is just 10.", ["10 = 10 age (age.label)", "10 = 10 age (age.label)"]],
    ["en", "Ann Lee Jr., 55, spoke; Tom Fox, also 55, spoke.", ["55 = 55 age (age.apposition)", "55 = 55 age (age.apposition)"]],
    ["en", "Ann Lee, 55", ["55 = 55 age (age.apposition)"]],
    ["en", "The farmer, 55, spoke. Ann Lee, 55, 60 and 70.", ["55 = 55 age (age.apposition)"]],
    ["en", "In May, 55 left. Ann Lee, 55, of Hull, spoke.", ["55 = 55 age (age.apposition)"]],
    ["en", "Boys aged 10, 12 and 15 came.", ["10 = 10 age (age.label)", "12 = 12 age (age.label)", "15 = 15 age (age.label)"]],
    [
      "en",
      "18- to 29-year-olds vote. Between the ages of 17 and 20 they earn.",
      ["18- to 29-year-olds = 18..29 age (age.word)", "17 and 20 = 17..20 age (age.label)"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
