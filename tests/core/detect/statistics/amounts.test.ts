import { describe, expect, it } from "vitest";
import { told } from "./figures";

type Row = readonly ["vi" | "en", string, readonly string[]];

describe("numbers in words", () => {
  it.each<Row>([
    ["en", "A quarter of a million people came.", ["quarter of a million people = 250000 #people (count.noun)"]],
    ["en", "Half a million people came, half a loaf was left.", ["Half a million people = 500000 #people (count.noun)"]],
    ["en", "Two and a half million people came.", ["Two and a half million people = 2500000 #people (count.noun)"]],
    [
      "en",
      "Twenty-one people and one hundred and five homes.",
      ["Twenty-one people = 21 #people (count.noun)", "one hundred and five homes = 105 #homes (count.noun)"],
    ],
    [
      "en",
      "Three hundred thousand and four hundred people came.",
      ["Three hundred thousand and four hundred people = 300400 #people (count.noun)"],
    ],
    ["en", "Five thousand and sixty people came.", ["Five thousand and sixty people = 5060 #people (count.noun)"]],
    [
      "en",
      "A hundred million people; a dozen homes.",
      ["A hundred million people = 100000000 #people (count.noun)", "a dozen homes = 12 #homes (count.noun)"],
    ],
    ["vi", "Hai nghìn không trăm linh năm người đến.", ["Hai nghìn không trăm linh năm người = 2005 #người (count.noun)"]],
    [
      "vi",
      "Hai mươi mốt người, một trăm linh năm hộ, một trăm lẻ hai xã.",
      [
        "Hai mươi mốt người = 21 #người (count.noun)",
        "một trăm linh năm hộ = 105 #hộ (count.noun)",
        "một trăm lẻ hai xã = 102 #xã (count.noun)",
      ],
    ],
    ["vi", "Ba trăm nghìn tỷ đồng.", ["Ba trăm nghìn tỷ đồng = 300000000000000 VND (money.word)"]],
    ["vi", "Hai tỷ rưỡi đồng.", ["Hai tỷ rưỡi đồng = 2500000000 VND (money.word)"]],
    ["vi", "Mười lăm người, năm năm sau.", ["Mười lăm người = 15 #người (count.noun)"]],
    [
      "vi",
      "Một nghìn tỷ đồng và hai trăm năm mươi triệu đồng.",
      ["Một nghìn tỷ đồng = 1000000000000 VND (money.word)", "hai trăm năm mươi triệu đồng = 250000000 VND (money.word)"],
    ],
    // No number: what follows makes it vague, or another word.
    ["en", "Two and a half loaves were left.", []],
    ["en", "A few people; one hundred and of these two went.", []],
    ["vi", "Hai ba người đến.", []],
    ["en", "The Five thousand men.", []],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("numbers in digits, in their groups", () => {
  it.each<Row>([
    ["en", "It has 1 000 homes and 3½ miles.", ["1 000 homes = 1000 #homes (count.noun)", "3½ miles = 3.5 mi (measure)"]],
    [
      "vi",
      "Giá 2 tỷ 300 triệu 500 nghìn đồng, 3 triệu rưỡi đồng.",
      ["2 tỷ 300 triệu 500 nghìn đồng = 2300500000 VND (money.word)", "3 triệu rưỡi đồng = 3500000 VND (money.word)"],
    ],
    [
      "en",
      "It sold 5m shares, 5m long, 5K runners, 5k users.",
      ["5m shares = 5000000 #shares (count.noun)", "5m = 5 m (measure)", "5k users = 5000 #users (count.noun)"],
    ],
    ["vi", "Bốn nghìn Việt kiều.", ["Bốn nghìn Việt kiều = 4000 #Việt kiều (count.noun)"]],
    ["en", "It fell to minus 5 degrees.", ["minus 5 degrees = -5 ° (measure)"]],
    ["vi", "Lạnh âm 5 độ.", ["âm 5 độ = -5 °C (measure)"]],
    ["en", "It takes 500-1 million litres.", ["500-1 million litres = 500..1000000 L (measure)"]],
    ["en", "It cost 10 -15 dollars, 15-10 km, 20-10.", ["10 -15 dollars = 10..15 USD (money.word)"]],
    ["vi", "Giá giữa 10 và 15 triệu đồng.", ["10 và 15 triệu đồng = 10000000..15000000 VND (money.word)"]],
    [
      "en",
      "It fell by 5 to 10 percent; it fell by 30 to 126.",
      ["5 to 10 percent = 5..10 % (percent)", "30 = 30 # (count.bare)", "126 = 126 # (count.bare)"],
    ],
    ["en", "It lost 10 to $15.", ["$15 = 15 USD (money.sign)"]],
    [
      "vi",
      "Lần lượt 5, 7, 9 và 10 triệu đồng.",
      [
        "5 = 5000000 VND (money.word)",
        "7 = 7000000 VND (money.word)",
        "9 = 9000000 VND (money.word)",
        "10 triệu đồng = 10000000 VND (money.word)",
      ],
    ],
    ["vi", "Gồm 5, 7, 9 người và 3.", ["9 người = 9 #người (count.noun)"]],
    [
      "en",
      "It fell from 13.5 to 14.0 mm. Beams of 5 x 7 x 9 cm.",
      ["13.5 = 13.5 mm (measure)", "14.0 mm = 14 mm (measure)", "5 = 5 cm (measure)", "7 = 7 cm (measure)", "9 cm = 9 cm (measure)"],
    ],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("parts of a whole", () => {
  it.each<Row>([
    ["vi", "Có 1/3 số hộ đồng ý. Có 3/4 hộ đồng ý.", ["1/3 số hộ = 1/3 #số hộ (ratio)", "3/4 hộ = 3/4 #hộ (ratio)"]],
    ["vi", "Bỏ phiếu 95/100 đại biểu tán thành.", ["95/100 đại biểu = 95/100 #đại biểu (ratio)"]],
    [
      "en",
      "One in five children and nine out of ten voters agree.",
      ["One in five children = 1/5 #children (ratio.words)", "nine out of ten voters = 9/10 #voters (ratio.words)"],
    ],
    ["en", "Eight of 10 homes burned.", ["Eight of 10 homes = 8/10 #homes (ratio.words)"]],
    [
      "en",
      "Nine out of 10 voters agree; 1 in 5 children is ill.",
      ["Nine out of 10 voters = 9/10 #voters (ratio.words)", "1 in 5 children = 1/5 #children (ratio)"],
    ],
    [
      "en",
      "He won 19 of his 29 matches, and 9 of 10 sets.",
      ["19 of his 29 matches = 19/29 #matches (ratio)", "9 of 10 sets = 9/10 #sets (ratio)"],
    ],
    [
      "vi",
      "Có 14 trong số 20 xã đạt chuẩn. Có 14 trên 20 xã đạt chuẩn.",
      ["14 trong số 20 xã = 14/20 #xã (ratio)", "14 trên 20 xã = 14/20 #xã (ratio)"],
    ],
    ["en", "Two-thirds of voters, three quarters of homes.", ["Two-thirds = 2/3 # (ratio.words)", "three quarters = 3/4 # (ratio.words)"]],
    // Ranks, papers, days, and what tells no share.
    ["vi", "Xếp thứ 17/112 nước. Số 1479/2009 đã ban hành.", []],
    ["vi", "Từ 1/3 người dân được cấp thẻ. Ngày 3/4 có mưa.", []],
    ["vi", "Chuyến -3/4 và x3/4. Đạt 14 trên 2,5 xã.", []],
    ["en", "One of three hotels closed. Two third of it.", []],
    ["en", "The first three quarters were wet. About one half of it.", []],
    ["en", "3 of 2,000,000 votes.", ["2,000,000 votes = 2000000 #votes (count.noun)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});

describe("beside the number that it is compared with", () => {
  it.each<Row>([
    [
      "en",
      "It made 1.77 billion euros, compared with 2.4 billion in 2023.",
      ["1.77 billion euros = 1770000000 EUR (money.word)", "2.4 billion = 2400000000 EUR (money.word)"],
    ],
    [
      "en",
      "It made 1.77 billion euros, compared with 2.9m in 2023.",
      ["1.77 billion euros = 1770000000 EUR (money.word)", "2.9m = 2900000 EUR (money.word)"],
    ],
    [
      "en",
      "It sold 4-5 million shares, from 2.9m in 2023.",
      ["4-5 million shares = 4000000..5000000 #shares (count.noun)", "2.9m = 2900000 # (count.noun)"],
    ],
    ["en", "It rose to 12 percent, up from 10.", ["12 percent = 12 % (percent)", "10 = 10 % (percent)"]],
    ["en", "It rose to 5 km, compared with 2.9m in 2023.", ["5 km = 5 km (measure)", "2.9m = 2.9 m (measure)"]],
    ["en", "It made 20 euros, compared with 2.9m in 2023.", ["20 euros = 20 EUR (money.word)", "2.9m = 2.9 m (measure)"]],
    [
      "en",
      "It made 1.77 billion euros and 2.4 million.",
      ["1.77 billion euros = 1770000000 EUR (money.word)", "2.4 million = 2400000 # (count.bare)"],
    ],
    // A share of millions is none.
    ["en", "It rose to 5.1 percent, up from 4.8 million.", ["5.1 percent = 5.1 % (percent)", "4.8 million = 4800000 # (count.bare)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
