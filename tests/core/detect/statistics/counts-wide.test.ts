import { describe, expect, it } from "vitest";
import { told } from "./figures";

describe("what is counted, and what only looks so", () => {
  it.each<["vi" | "en", string, readonly string[]]>([
    ["en", "At least 47 people died and 161 were missing.", ["47 people = 47 #people (count.noun)", "161 = 161 # (count.bare)"]],
    ["en", "The mill of 1975 were lost.", []],
    ["en", "The storm kills more than 150", ["150 = 150 # (count.bare)"]],
    ["en", "He runs more than 5.", []],
    ["en", "Many died, with 191 still missing.", ["191 = 191 # (count.bare)"]],
    ["en", "In 12 still waters.", []],
    ["en", "It told 142 million followers hours after.", ["142 million followers = 142000000 #followers (count.noun)"]],
    ["en", "It took 10 consecutive days.", ["10 consecutive days = 10 day (duration)"]],
    ["vi", "Trường có 9.000 tân sinh viên.", ["9.000 tân sinh viên = 9000 #tân sinh viên (count.noun)"]],
    ["en", "The toll climbs to 47.", ["47 = 47 # (count.bare)"]],
    ["en", "The path climbs past 47.", []],
    ["en", "It drew 1.7 million four years ago.", ["1.7 million = 1700000 # (count.bare)"]],
    ["en", "They sold 20 four-bedroom flats.", ["20 four-bedroom flats = 20 #four-bedroom flats (count.noun)"]],
    ["en", "In the PollMill 4.3 points are told.", ["4.3 points = 4.3 #points (count.noun)"]],
    ["en", "The PollMill 4.3 users came.", []],
    ["en", "The magnitude 6.0 quake struck 27 kilometers east.", ["6.0 = 6 # (count.bare)", "27 kilometers = 27 km (measure)"]],
    ["en", "A 5-star resort with 300 rooms.", ["300 rooms = 300 #rooms (count.noun)"]],
    ["vi", "Khách sạn 4 sao này có 220 phòng.", ["220 phòng = 220 #phòng (count.noun)"]],
    ["vi", "Xã lập các tổ, mỗi tổ 5 người.", ["5 người = 5 #người (count.noun)"]],
    ["vi", "Nhà ở tổ 5 người cũ.", []],
    ["vi", "Thuốc có tác dụng từ 45 phút đến 3 giờ.", ["45 phút = 45 minute (duration)", "3 giờ = 3 hour (duration)"]],
    ["vi", "Cuộc họp diễn ra từ 8 giờ 30 phút đến 10 giờ.", []],
    ["vi", "Cuộc họp diễn ra từ 8 giờ đến 10 giờ 30 phút.", []],
    ["vi", "Chuyến đi mất 2 giờ 30 phút.", ["2 giờ 30 phút = 150 minute (duration)"]],
    ["en", "Manila set aside 5 billion pesos for the Philippine provinces.", ["5 billion pesos = 5000000000 PHP (money.word)"]],
    ["en", "The dam cost 5 billion pesos.", ["5 billion pesos = 5000000000 MXN (money.word)"]],
    ["en", "Manila paid Mexico 5 billion pesos.", ["5 billion pesos = 5000000000 MXN (money.word)"]],
    ["en", "In Mexico and Mexico City, he paid 5 billion Philippine pesos.", ["5 billion Philippine pesos = 5000000000 PHP (money.word)"]],
    ["en", "Karachi raised the fee by 20 rupees.", ["20 rupees = 20 PKR (money.word)"]],
    ["vi", "Ở Cuba, mức lương là 24 peso.", ["24 peso = 24 CUP (money.word)"]],
    ["vi", "Ở Đan Mạch, giá là 3.000 krone.", ["3.000 krone = 3000 DKK (money.word)"]],
    ["en", "In Cairo she paid 40 pounds for it.", ["40 pounds = 40 EGP (money.word)"]],
    ["en", "In Cairo it weighed 40 pounds.", ["40 pounds = 40 lb (measure)"]],
    ["vi", "Đường huyết 35 mmol/L.", ["35 mmol/L = 35 mmol/L (measure)"]],
    ["vi", "Vòng 4 V.League khởi tranh, vòng 12 giải trẻ đá sau.", []],
    ["vi", "Trong vòng 5 trận họ thắng cả.", ["5 trận = 5 #trận (count.noun)"]],
    ["vi", "Có 214 lưu học sinh Lào.", ["214 lưu học sinh = 214 #lưu học sinh (count.noun)"]],
    [
      "vi",
      "Có 30 y, bác sĩ và 130 xã, phường.",
      ["30 y, bác sĩ = 30 #y, bác sĩ (count.noun)", "130 xã, phường = 130 #xã, phường (count.noun)"],
    ],
    ["vi", "Có 130 xã, đường mới.", ["130 xã = 130 #xã (count.noun)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
