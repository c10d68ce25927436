import { describe, expect, it } from "vitest";
import { STATISTIC_RULE_IDS } from "../../../../src/core/detect/statistics";
import { statisticsOf, told } from "./figures";

/** For each rule: texts with exactly what it finds there, and texts that look alike where the rule finds nothing. */
const CASES: Readonly<
  Record<
    string,
    {
      readonly hits: readonly (readonly ["vi" | "en", string, readonly string[]])[];
      readonly misses: readonly (readonly ["vi" | "en", string])[];
    }
  >
> = {
  "money.sign": {
    hits: [
      ["en", "The bridge cost $25bn.", ["$25bn = 25000000000 USD (money.sign)"]],
      [
        "en",
        "It lost $1.7 billion, compared with 2.4 billion in 2023.",
        ["$1.7 billion = 1700000000 USD (money.sign)", "2.4 billion = 2400000000 USD (money.sign)"],
      ],
      [
        "en",
        "It made $12 million, up from 9 million.",
        ["$12 million = 12000000 USD (money.sign)", "9 million = 9000000 USD (money.sign)"],
      ],
      ["en", "It paid $40-50 billion a year.", ["$40-50 billion a year = 40000000000..50000000000 USD/year (money.sign)"]],
      ["en", "A fine of N500m and RM2.6 billion.", ["N500m = 500000000 NGN (money.sign)", "RM2.6 billion = 2600000000 MYR (money.sign)"]],
      ["en", "Worth US$1.5 million or A$2,000.", ["US$1.5 million = 1500000 USD (money.sign)", "A$2,000 = 2000 AUD (money.sign)"]],
      ["en", "Owed $7.9 million dollars.", ["$7.9 million dollars = 7900000 USD (money.sign)"]],
      ["en", "Oil at $58.24 per barrel.", ["$58.24 per barrel = 58.24 USD/barrel (money.sign)"]],
      ["en", "VND 4,222 billion/year was saved.", ["VND 4,222 billion/year = 4222000000000 VND/year (money.sign)"]],
      ["vi", "Trị giá 5 tỷ, tức $200.000.", ["5 tỷ = 5000000000 VND (money.implied)", "$200.000 = 200000 USD (money.sign)"]],
    ],
    misses: [
      ["en", "The N95 mask and the R8 road."],
      ["en", "TRY 10 of these."],
    ],
  },
  "money.word": {
    hits: [
      [
        "vi",
        "Phá hạ tầng đường bộ bị phạt từ 500.000 đồng đến 20.000.000 đồng.",
        ["500.000 đồng đến 20.000.000 đồng = 500000..20000000 VND (money.word)"],
      ],
      ["vi", "Tiết kiệm 4.222 tỷ đồng/năm.", ["4.222 tỷ đồng/năm = 4222000000000 VND/year (money.word)"]],
      ["vi", "Khoảng 1,5 nghìn tỷ đồng.", ["1,5 nghìn tỷ đồng = 1500000000000 VND (money.word)"]],
      ["vi", "Hơn 2 tỷ 300 triệu đồng.", ["2 tỷ 300 triệu đồng = 2300000000 VND (money.word)"]],
      ["vi", "Giá 23.855-26.259 đồng.", ["23.855-26.259 đồng = 23855..26259 VND (money.word)"]],
      [
        "vi",
        "Trả 85 USD/thùng, 68,5 triệu đồng/người/năm.",
        ["85 USD/thùng = 85 USD/barrel (money.word)", "68,5 triệu đồng/người/năm = 68500000 VND/người/year (money.word)"],
      ],
      ["vi", "Nộp 200.000 đồng tiền cước.", ["200.000 đồng = 200000 VND (money.word)"]],
      [
        "vi",
        "Chi 12,2 tỷ franc Thụy Sĩ và 3 triệu nhân dân tệ.",
        ["12,2 tỷ franc Thụy Sĩ = 12200000000 CHF (money.word)", "3 triệu nhân dân tệ = 3000000 CNY (money.word)"],
      ],
      [
        "vi",
        "Lần lượt 5, 7 và 10 triệu đồng.",
        ["5 = 5000000 VND (money.word)", "7 = 7000000 VND (money.word)", "10 triệu đồng = 10000000 VND (money.word)"],
      ],
      [
        "en",
        "Nearly 75 billion VND and 2 million euros.",
        ["75 billion VND = 75000000000 VND (money.word)", "2 million euros = 2000000 EUR (money.word)"],
      ],
      [
        "vi",
        "Tăng từ 1,8 lên 2,34 triệu đồng/tháng.",
        ["1,8 = 1800000 VND/month (money.word)", "2,34 triệu đồng/tháng = 2340000 VND/month (money.word)"],
      ],
      ["en", "It paid 5 million U.S. dollars.", ["5 million U.S. dollars = 5000000 USD (money.word)"]],
      ["en", "It fell 12 cents.", ["12 cents = 0.12 USD (money.word)"]],
    ],
    misses: [
      ["vi", "Có 6 đồng tiền chủ chốt và 5 đồng chí."],
      ["vi", "Số 61 Yên Lãng, 3 kíp nổ, người thứ 2 đồng hành."],
      ["vi", "Vài triệu đồng, hàng chục nghìn đồng."],
      ["en", "The 52 won."],
    ],
  },
  "money.implied": {
    hits: [
      ["vi", "Ông bị phạt 100 triệu.", ["100 triệu = 100000000 VND (money.implied)"]],
      ["vi", "Đưa cho nạn nhân 100 nghìn để về nhà.", ["100 nghìn = 100000 VND (money.implied)"]],
      ["vi", "Đền bù 135 triệu thiệt hại hoa màu.", ["135 triệu = 135000000 VND (money.implied)"]],
    ],
    misses: [
      ["vi", "Dân số 100 triệu."],
      ["vi", "Tặng 2 triệu khẩu trang."],
    ],
  },
  percent: {
    hits: [
      ["vi", "Đạt 86,2%.", ["86,2% = 86.2 % (percent)"]],
      ["vi", "Từ 5% đến 7% và 6,5%/năm.", ["5% đến 7% = 5..7 % (percent)", "6,5%/năm = 6.5 %/year (percent)"]],
      ["vi", "Tăng từ 16% lên 51,6%.", ["16% = 16 % (percent)", "51,6% = 51.6 % (percent)"]],
      ["vi", "Chiếm 15 phần trăm.", ["15 phần trăm = 15 % (percent)"]],
      [
        "en",
        "Between 5 and 7 percent, a -3.2% drop, 1.4pc.",
        ["5 and 7 percent = 5..7 % (percent)", "-3.2% = -3.2 % (percent)", "1.4pc = 1.4 % (percent)"],
      ],
      ["en", "Up five per cent.", ["five per cent = 5 % (percent)"]],
    ],
    misses: [["en", "A percentage of it."]],
  },
  "percent.points": {
    hits: [
      [
        "vi",
        "Biên sai số 2,5 điểm phần trăm, giảm 1 điểm %.",
        ["2,5 điểm phần trăm = 2.5 pp (percent.points)", "1 điểm % = 1 pp (percent.points)"],
      ],
      ["en", "Up 3 percentage points.", ["3 percentage points = 3 pp (percent.points)"]],
    ],
    misses: [["vi", "Giảm 1,92 điểm."]],
  },
  measure: {
    hits: [
      [
        "vi",
        "Rộng 12ha, dài 5 km, 2 triệu km2.",
        ["12ha = 12 ha (measure)", "5 km = 5 km (measure)", "2 triệu km2 = 2000000 km2 (measure)"],
      ],
      ["vi", "Hộp 30 x 40 cm nặng 9g.", ["30 = 30 cm (measure)", "40 cm = 40 cm (measure)", "9g = 9 g (measure)"]],
      ["en", "A boot of 21.7 cu.ft and 60fps.", ["21.7 cu.ft = 21.7 ft3 (measure)", "60fps = 60 fps (measure)"]],
      [
        "vi",
        "Trời nóng 38,5 độ C, có nơi 40 độ, âm 5 độ C.",
        ["38,5 độ C = 38.5 °C (measure)", "40 độ = 40 °C (measure)", "âm 5 độ C = -5 °C (measure)"],
      ],
      [
        "vi",
        "Chạy 100km/h, cao 1m75, nặng 3 tạ.",
        ["100km/h = 100 km/h (measure)", "1m75 = 1.75 m (measure)", "3 tạ = 3 quintal (measure)"],
      ],
      ["vi", "Máy quay 9.000 vòng/phút.", ["9.000 vòng/phút = 9000 rpm (measure)"]],
      ["vi", "Xe chạy từ 8g đến 21g30 mỗi ngày, nghỉ 11g30 - 13g.", []],
      ["vi", "Gói 8g đến tay người bệnh.", ["8g = 8 g (measure)"]],
      ["vi", "Mẫu GTS 150 trang bị đèn mới.", []],
      ["vi", "Động đất 6,8 độ.", ["6,8 độ = 6.8 Richter (measure)"]],
      ["vi", "Đào 28.2 triệu tấn đá.", ["28.2 triệu tấn = 28200000 tonne (measure)"]],
      [
        "en",
        "A 15.6-inch screen, 149 horsepower, 90 miles per gallon.",
        ["15.6-inch = 15.6 in (measure)", "149 horsepower = 149 hp (measure)", "90 miles per gallon = 90 mpg (measure)"],
      ],
      ["en", "He weighs 243 pounds and is 6-foot-4.", ["243 pounds = 243 lb (measure)", "6-foot-4 = 76 in (measure)"]],
      [
        "en",
        "From 230 miles to more than 300 miles per charge.",
        ["230 miles to more than 300 miles per charge = 230..300 mi/charge (measure)"],
      ],
    ],
    misses: [
      ["en", "The 5G network, a 3-in-1 pad, the 11 V-shaped posts."],
      ["vi", "Mạng 5G và màn hình 4K."],
      ["vi", "Khoảng 17g chiều qua, 9g sáng nay."],
    ],
  },
  duration: {
    hits: [
      [
        "vi",
        "Án 18 năm tù, trong 15 ngày, 10 năm tới.",
        ["18 năm = 18 year (duration)", "15 ngày = 15 day (duration)", "10 năm = 10 year (duration)"],
      ],
      ["vi", "Mất 2 giờ 40 phút, sau 2 năm rưỡi.", ["2 giờ 40 phút = 160 minute (duration)", "2 năm rưỡi = 2.5 year (duration)"]],
      ["vi", "Phạt tù từ 3 năm đến 5 năm.", ["3 năm đến 5 năm = 3..5 year (duration)"]],
      ["vi", "Kết hôn với chồng kém 7 tuổi.", ["7 tuổi = 7 year (duration)"]],
      ["vi", "Trong vòng 24h.", ["24h = 24 hour (duration)"]],
      [
        "en",
        "After 9 months, an 18-year war, 3-5 years.",
        ["9 months = 9 month (duration)", "18-year = 18 year (duration)", "3-5 years = 3..5 year (duration)"],
      ],
      ["en", "It took 10 consecutive days.", ["10 consecutive days = 10 day (duration)"]],
    ],
    misses: [
      ["vi", "Cách đây 17 năm, 20 ngày trước, sau đó 10 phút."],
      ["vi", "Kỷ niệm 50 năm thành lập; năm 2019; tháng 12 năm ngoái."],
      ["vi", "Hơn 8 giờ tối, đến gần 15h (cùng ngày), lúc 18-19h, tức 22 giờ (giờ Việt Nam), đến 18 giờ 30, phim 24 Giờ."],
      ["vi", "Lúc 9 giờ 30 phút sáng, đúng 9h, 15h50, khoảng 3 giờ sáng."],
      ["vi", "Ngày 30 tháng 4 năm 1975, giai đoạn 2021-2025."],
      ["en", "20 years ago, 5 days later, its 50-year anniversary."],
      ["en", "At 5 p.m. on January 9, 2019; the program “60 Minutes” said so."],
      ["en", "It took five months."],
    ],
  },
  "age.word": {
    hits: [
      ["vi", "Ông Bình, 45 tuổi, và cháu từ 18-25 tuổi.", ["45 tuổi = 45 age (age.word)", "18-25 tuổi = 18..25 age (age.word)"]],
      ["en", "An 8-year-old girl and a man 73 years old.", ["8-year-old = 8 age (age.word)", "73 years old = 73 age (age.word)"]],
      ["en", "The 18- to 29-year-olds.", ["18- to 29-year-olds = 18..29 age (age.word)"]],
    ],
    misses: [["vi", "Anh Bình (SN 1985) có tên tuổi."]],
  },
  "age.label": {
    hits: [
      ["vi", "Bước sang tuổi 45, độ tuổi 35-40.", ["45 = 45 age (age.label)", "35-40 = 35..40 age (age.label)"]],
      [
        "en",
        "Three divers aged 33, 34 and 39, and a girl who was 10.",
        ["33 = 33 age (age.label)", "34 = 34 age (age.label)", "39 = 39 age (age.label)", "10 = 10 age (age.label)"],
      ],
    ],
    misses: [["en", "The page was 10 in the age of steam."]],
  },
  "age.apposition": {
    hits: [
      [
        "en",
        "Ann Lee, 51, and Max Roe Jr., 55, met a man, 32, there.",
        ["51 = 51 age (age.apposition)", "55 = 55 age (age.apposition)", "32 = 32 age (age.apposition)"],
      ],
    ],
    misses: [
      ["en", "On Monday, May 5, 19, and 20 of them."],
      ["en", "See Section, 12, for it."],
    ],
  },
  multiple: {
    hits: [
      [
        "vi",
        "Phạt gấp 5 lần, không quá 2 lần hạn mức, cao hơn 1,5 lần.",
        ["5 lần = 5 x (multiple)", "2 lần = 2 x (multiple)", "1,5 lần = 1.5 x (multiple)"],
      ],
      ["en", "A 3-fold rise, 10 times more, 2.5x.", ["3-fold = 3 x (multiple)", "10 times = 10 x (multiple)", "2.5x = 2.5 x (multiple)"]],
      ["en", "Save 25 to 30 times your rent.", ["25 to 30 times = 25..30 x (multiple)"]],
    ],
    misses: [
      ["vi", "Đến nhà ông 2 lần."],
      ["en", "It doubled; the 777x jets; he won 3 times."],
    ],
  },
  "count.noun": {
    hits: [
      ["vi", "Có 325 đơn vị và 1.945 bài báo.", ["325 đơn vị = 325 #đơn vị (count.noun)", "1.945 bài báo = 1945 #bài báo (count.noun)"]],
      ["vi", "Cướp 3 chiếc điện thoại di động.", ["3 chiếc điện thoại di động = 3 #chiếc điện thoại di động (count.noun)"]],
      ["vi", "Cho 260 tàu chở hàng và 20 xe tải.", ["260 tàu = 260 #tàu (count.noun)", "20 xe tải = 20 #xe tải (count.noun)"]],
      [
        "vi",
        "Có mười hai người và hai mươi lăm hộ dân.",
        ["mười hai người = 12 #người (count.noun)", "hai mươi lăm hộ dân = 25 #hộ dân (count.noun)"],
      ],
      ["vi", "Đến nhà 2 lần.", ["2 lần = 2 #lần (count.noun)"]],
      [
        "vi",
        "Có 9.000 chữ ký, 6 con cóc, 80 viên ngói và 70 khách quốc tế.",
        [
          "9.000 chữ ký = 9000 #chữ ký (count.noun)",
          "6 con cóc = 6 #con cóc (count.noun)",
          "80 viên ngói = 80 #viên ngói (count.noun)",
          "70 khách = 70 #khách (count.noun)",
        ],
      ],
      ["vi", "Viết đủ 400 từ.", ["400 từ = 400 #từ (count.noun)"]],
      [
        "en",
        "There were 5.5 million visits and 8 public service groups.",
        ["5.5 million visits = 5500000 #visits (count.noun)", "8 public service groups = 8 #public service groups (count.noun)"],
      ],
      ["en", "More than 13,000 late or missing parcels.", ["13,000 late or missing parcels = 13000 #late or missing parcels (count.noun)"]],
      ["en", "Some 200 U.S. military personnel left.", ["200 U.S. military personnel = 200 #U.S. military personnel (count.noun)"]],
      ["en", "Seats for 242 to 330 passengers.", ["242 to 330 passengers = 242..330 #passengers (count.noun)"]],
      ["en", "Twelve people saw a 100-page report.", ["Twelve people = 12 #people (count.noun)", "100-page = 100 #page (count.noun)"]],
    ],
    misses: [
      ["vi", "Quận 5, lớp 11, Điều 8, khoản 2, xe 30A-123.45, Nghị định 100/2019/NĐ-CP."],
      ["vi", "Chung cư 727 Trần Hưng Đạo, số 63 Lý Thái Tổ, tiêm kích Su -30 bay."],
      ["vi", "Hai người, ba nhà, hàng trăm người, vài chục hộ."],
      ["vi", "Nhà ở 14 đường Lê Lợi, 25 phố Huế."],
      ["vi", "Mua Lumia 1520 sở hữu màn lớn, theo quốc lộ 1 từ Vinh, Cảnh sát 113 nhanh chóng tới."],
      ["vi", "Xe biển 29C - 64337 bốc cháy, tối 26 rạng sáng 27-5."],
      ["vi", "Giai đoạn 2 Dự án bắt đầu, xem hình 37 chú thích bên."],
      ["en", "It won by a 3 to 1 margin."],
      ["en", "Chapter 3, page 12, Article 50, Flight 93, Highway 61, No. 10, Boeing 737 jets."],
      ["en", "G7 leaders, COVID-19 cases, Formula 1, the 787 program, the 2016 elections."],
      ["en", "1600 Pennsylvania Avenue; the third time; three men; dozens of people."],
    ],
  },
  "count.bare": {
    hits: [
      ["en", "It bought 30 of the jets, a total estimated at around 40,000.", ["30 = 30 # (count.bare)", "40,000 = 40000 # (count.bare)"]],
      ["en", "Routes should rise from 16 today to as many as 80 by spring.", ["16 = 16 # (count.bare)", "80 = 80 # (count.bare)"]],
      ["vi", "Chỉ số ở mức 98,86.", ["98,86 = 98.86 # (count.bare)"]],
    ],
    misses: [
      ["en", "He called 911 in 2019. The log is 247."],
      ["vi", "Con tàu số 98 về đích thứ 45."],
    ],
  },
  ratio: {
    hits: [
      [
        "en",
        "Processed 177,433/326,014 received applications.",
        ["177,433/326,014 received applications = 177433/326014 #received applications (ratio)"],
      ],
      [
        "en",
        "For 9 out of 10 doctors and 1 in 5 children.",
        ["9 out of 10 doctors = 9/10 #doctors (ratio)", "1 in 5 children = 1/5 #children (ratio)"],
      ],
      ["en", "Flooded were 14 of 20 communes.", ["14 of 20 communes = 14/20 #communes (ratio)"]],
      ["en", "She lost 19 of her 29 matches.", ["19 of her 29 matches = 19/29 #matches (ratio)"]],
      ["vi", "Chiếm 2/3 số hộ, 15/63 tỉnh thành.", ["2/3 số hộ = 2/3 #số hộ (ratio)", "15/63 tỉnh thành = 15/63 #tỉnh thành (ratio)"]],
      ["vi", "Đạt 8.500/15.857 tỷ đồng.", ["8.500/15.857 tỷ đồng = 8500000000000/15857000000000 VND (ratio)"]],
    ],
    misses: [
      ["vi", "Ngày 9/1, 2/6/2016, tháng 5/2016, từ 17/2 đến 30/5, chiều 27 - 28/2."],
      ["vi", "Nghị quyết 254/2025/QH15, văn bản 1479/TTg-KTN."],
      ["en", "Open 24/7 since 9/11."],
    ],
  },
  "ratio.words": {
    hits: [
      [
        "en",
        "Two-thirds of voters, one in five children.",
        ["Two-thirds = 2/3 # (ratio.words)", "one in five children = 1/5 #children (ratio.words)"],
      ],
      ["en", "Nearly eight of 10 voters.", ["eight of 10 voters = 8/10 #voters (ratio.words)"]],
      ["vi", "Khoảng một phần ba thị trường.", ["một phần ba thị trường = 1/3 #thị trường (ratio.words)"]],
    ],
    misses: [
      ["en", "It grew in the first three quarters."],
      ["en", "The third of one quarter; half of it; one of three hotels."],
    ],
  },
  "ratio.vote": {
    hits: [
      ["en", "The House passed the bill 231-196.", ["231-196 = 231/196 # (ratio.vote)"]],
      ["en", "The court ruled 5-4.", ["5-4 = 5/4 # (ratio.vote)"]],
      ["vi", "Hạ viện bỏ phiếu với kết quả 227-198.", ["227-198 = 227/198 # (ratio.vote)"]],
    ],
    misses: [
      ["en", "The team beat its rivals 6-2, 7-5."],
      ["vi", "Bầu cử từ tháng 10-2013."],
    ],
  },
};

describe("the rules of statistics", () => {
  it("has hits and misses for every rule", () => {
    expect(Object.keys(CASES).sort()).toEqual([...STATISTIC_RULE_IDS].sort());
    for (const [rule, { hits, misses }] of Object.entries(CASES)) {
      expect(
        hits.some(([language, text]) => statisticsOf(language, text).some((s) => s.rule === rule)),
        rule,
      ).toBe(true);
      expect(misses.length, rule).toBeGreaterThan(0);
    }
  });

  for (const [rule, { hits, misses }] of Object.entries(CASES)) {
    it.each(hits)(`${rule} (%s) finds: %s`, (language, text, expected) => {
      expect(told(language, text)).toEqual(expected);
    });
    it.each(misses)(`${rule} (%s) finds nothing: %s`, (language, text) => {
      expect(statisticsOf(language, text).filter((s) => s.rule === rule)).toEqual([]);
    });
  }
});
