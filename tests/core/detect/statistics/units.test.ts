import { describe, expect, it } from "vitest";
import { told } from "./figures";

type Row = readonly ["vi" | "en", string, readonly string[]];

describe("lengths in two parts", () => {
  it.each<Row>([
    [
      "en",
      "He is 6-foot-6 and 6 feet 4 inches, a 6-foot-6in man.",
      ["6-foot-6 = 78 in (measure)", "6 feet 4 inches = 76 in (measure)", "6-foot-6in = 78 in (measure)"],
    ],
    ["en", "He is 6ft 2in tall.", ["6ft 2in = 74 in (measure)"]],
    ["en", "The wall is 5 m 3 feet.", ["5 m = 5 m (measure)", "3 feet = 3 ft (measure)"]],
    ["en", "It covers 60 ft2 of land.", ["60 ft2 = 60 ft2 (measure)"]],
    [
      "vi",
      "Cao 1m75, sâu 2m5, rộng 5m2 và 2m5a. Rộng 15 m 2.",
      ["1m75 = 1.75 m (measure)", "2m5 = 2.5 m (measure)", "5m2 = 5 m2 (measure)", "15 m 2 = 15 m2 (measure)"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("times", () => {
  it.each<Row>([
    [
      "en",
      "A 3-time winner. It is 3 times larger, 2.5 times the size.",
      ["3-time = 3 #time (count.noun)", "3 times = 3 x (multiple)", "2.5 times = 2.5 x (multiple)"],
    ],
    ["vi", "Đến 2 lần, gấp 2 lần, 3 lần đầu.", ["2 lần = 2 #lần (count.noun)", "2 lần = 2 x (multiple)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("units by their case and place", () => {
  it.each<Row>([
    ["en", "It weighs 5 pounds, 5 million pounds, 5 TRY.", ["5 pounds = 5 lb (measure)", "5 million pounds = 5000000 GBP (money.word)"]],
    ["en", "A 3-in-1 tool, 5 in, 5in, 5G and 5g, 5C and 5 C.", ["5in = 5 in (measure)", "5g = 5 g (measure)", "5C = 5 °C (measure)"]],
    ["en", "It made 5 MW and 5 mW.", ["5 MW = 5 MW (measure)", "5 mW = 5 mW (measure)"]],
    [
      "en",
      "It paid $5 million Canadian dollars and C$5 million.",
      ["$5 million Canadian dollars = 5000000 CAD (money.sign)", "C$5 million = 5000000 CAD (money.sign)"],
    ],
    ["en", "It gave K 5, Rs 500 and R500.", ["Rs 500 = 500 INR (money.sign)"]],
    ["vi", "Nhà 61 Yên Lãng, giá 61 yên.", ["61 yên = 61 JPY (money.word)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("rates", () => {
  it.each<Row>([
    [
      "en",
      "It pays 5 dollars-per-hour, 5 dollars a year ago, 5 dollars a year.",
      ["5 dollars-per-hour = 5 USD/hour (money.word)", "5 dollars = 5 USD (money.word)", "5 dollars a year = 5 USD/year (money.word)"],
    ],
    [
      "en",
      "It runs 5 km/1 hour; 5 dollars per-hour.",
      ["5 km/1 hour = 5 km/hour (measure)", "5 dollars per-hour = 5 USD/hour (money.word)"],
    ],
    ["vi", "Giá 5 đồng/1 kg. Có 5 lần một lần.", ["5 đồng/1 kg = 5 VND/kg (money.word)", "5 lần = 5 #lần (count.noun)"]],
    ["en", "It paid 5 million dong per person per year.", ["5 million dong per person per year = 5000000 VND/person/year (money.word)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("numbers that are part of a name", () => {
  it.each<Row>([
    ["vi", "Giá vàng nhẫn 9999 tăng, bạc 999. Mua 9999 cái.", []],
    ["en", "Gold 999.9 rose. The Su -30 flew, the A350 and COVID-19, #1 and 5+3.", []],
    ["vi", "Biển số 29C - 64337 và 29C-643.37.", []],
    ["vi", "Gọi 090-123-456, +84 912345678. Nóng +5 độ.", ["5 độ = 5 °C (measure)"]],
    ["en", "See 254/2025/QH15 and 1479/TTg, 24h.com, 6:38, x_5, 030-5-2016.", []],
    ["en", "Call 5+300 or +30 people.", ["30 people = 30 #people (count.noun)"]],
    ["en", "He lives at 1600 Old Mill Road East. Flight No. 45 left. Room #45 (45).", []],
    ["en", "The 2024-member panel met. A 5-star hotel, a 3-for-one sale.", []],
    ["vi", "Nhà số 11 đường Thanh Niên. Có 1 số cán bộ.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("counts without a noun, and nouns of more than one word", () => {
  it.each<Row>([
    ["en", "It reached an average of 45. Some 45 of the homes burned.", ["45 = 45 # (count.bare)", "45 = 45 # (count.bare)"]],
    ["en", "Some 45 of Hanoi burned. As many as 45 were hurt.", ["45 = 45 # (count.bare)", "45 = 45 # (count.bare)"]],
    ["en", "They found almost 45 injured. Nearly 45 were killed.", ["45 injured = 45 #injured (count.noun)", "45 = 45 # (count.bare)"]],
    [
      "en",
      "More than 45 killed. Over 45000 fled. More than 5,000 came.",
      ["45 killed = 45 #killed (count.noun)", "45000 = 45000 # (count.bare)", "5,000 = 5000 # (count.bare)"],
    ],
    ["en", "It killed at least 45.", ["45 = 45 # (count.bare)"]],
    [
      "en",
      "It runs 1,500 coal- and gas-fired plants, 120 loyal, hardworking employees.",
      [
        "1,500 coal- and gas-fired plants = 1500 #coal- and gas-fired plants (count.noun)",
        "120 loyal, hardworking employees = 120 #loyal, hardworking employees (count.noun)",
      ],
    ],
    [
      "en",
      "It has 5 two-year plans, 30 injured, 12 freight.",
      [
        "5 two-year plans = 5 #two-year plans (count.noun)",
        "30 injured = 30 #injured (count.noun)",
        "12 freight = 12 #freight (count.noun)",
      ],
    ],
    [
      "vi",
      "Xã có 5 số nhà, 30 tổ hợp tác xã, 3 bộ đội.",
      ["5 số nhà = 5 #số nhà (count.noun)", "30 tổ hợp = 30 #tổ hợp (count.noun)", "3 bộ đội = 3 #bộ đội (count.noun)"],
    ],
    ["vi", "Hai triệu không người.", ["Hai triệu = 2000000 # (count.bare)"]],
    // A number behind a name, and a year.
    ["en", "It has Gate 2000 people. The town of 2000 people. A total of 2024 was told.", []],
    ["en", "It has 30 run. It sold 3 AT&T shares.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
