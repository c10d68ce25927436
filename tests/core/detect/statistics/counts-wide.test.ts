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
    ["vi", "Đường huyết 35 mmol/L.", ["35 mmol/L = 35 mmol/L (measure)"]],
  ])("%s: %s", (language, text, expected) => {
    expect(told(language, text)).toEqual(expected);
  });
});
