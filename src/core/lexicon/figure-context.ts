/** Words beside a figure that say how near it is meant, which way it went, when and where. One list a language; phrases parted by commas. */
import type { Approximation, Change } from "../finding";

export const APPROXIMATIONS: Readonly<Record<"before" | "after", readonly (readonly [string, Approximation])[]>> = {
  before: [
    ...listed("about, around, roughly, approximately, some, circa, an estimated, estimated, in the region of", "about"),
    ...listed("nearly, almost, close to, just under, just short of, just below", "nearly"),
    ...listed("over, more than, above, upwards of, in excess of, just over, well over, exceeding, greater than", "over"),
    ...listed("at least, a minimum of, no fewer than, no less than, not less than", "at least"),
    ...listed(
      "up to, at most, as much as, as many as, a maximum of, no more than, not more than, under, below, less than, fewer than",
      "at most",
    ),
    ...listed("khoảng, chừng, tầm, cỡ, độ chừng, ước, ước khoảng, ước đạt, ước tính, xấp xỉ, trên dưới, vào khoảng, khoảng chừng", "about"),
    ...listed("gần, gần như, ngót, ngót nghét, suýt soát, sắp tới, sát", "nearly"),
    ...listed("hơn, trên, quá, vượt, vượt quá, vượt mức, nhiều hơn, lớn hơn, cao hơn", "over"),
    ...listed("ít nhất, tối thiểu, không dưới, không ít hơn", "at least"),
    ...listed("tối đa, nhiều nhất, không quá, không vượt quá, không hơn, dưới, chưa đến, chưa tới, chưa đầy, ít hơn, thấp hơn", "at most"),
  ],
  after: [
    ...listed("or so, or thereabouts", "about"),
    ...listed("or more, and over, and above, or older, trở lên", "at least"),
    ...listed("or less, or fewer, and under, or younger, trở xuống, đổ lại", "at most"),
  ],
};

/** Verbs and adverbs of change. */
export const CHANGES: readonly (readonly [string, Change["direction"]])[] = [
  ...listed(
    "rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, gain, gains, gained, gaining, surge, surges, surged, surging, soar, soared, soaring, up, expand, expanded",
    "up",
  ),
  ...listed(
    "fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, shrink, shrank, shrunk, shrinking, slip, slips, slipped, slide, slid, plunge, plunged, plunging, tumble, tumbled, down, cut, cuts, cutting, lowered, reduced, reduce, reducing",
    "down",
  ),
  ...listed("tăng, tăng thêm, tăng trưởng, tăng vọt, tăng mạnh, tăng nhẹ, nâng, tăng lên, nâng lên, vọt lên", "up"),
  ...listed("giảm, giảm mạnh, giảm nhẹ, giảm bớt, hạ, hạ xuống, giảm xuống, giảm còn, rút xuống, sụt, sụt giảm, cắt giảm", "down"),
];

/** Words between a change and its figure by which it is the new level, not the step (`tăng lên 5 tỷ`, `rose to 5`). */
export const LEVEL_WORDS: readonly string[] = ["to", "lên", "xuống", "còn", "mức"];

/** Before *about*: it tells a subject (`talked about 5 cases`). */
export const TOLD_OF: readonly string[] = words(
  "talk talks talked talking learn learned learning comment comments question questions concern concerns know knows knew hear heard think thought worried worry worries story stories book report reports speak spoke speaking ask asked tell told write wrote something truth article information lies debate joke",
);

/** Before *over* and a duration: it is more than that; else it lies within (`raise it over 10 years`). */
export const LASTED: readonly string[] = words("for after in of just well spent lasted took takes take");

/** Counted things that something stands on or happens in: `trên` before them is no *over* (`có mặt trên 40 quốc gia`). */
export const STAGES: readonly string[] = words("thành quốc tỉnh huyện xã nước địa vùng tuyến trang mặt sàn kênh bản lĩnh");

/** Verbs before *up* that make another one of it (`set up 5 schools`, `make up 80 percent`). */
export const PHRASAL: readonly string[] = words(
  "make makes made making take takes took set sets give gives gave pick picked end ended back backed put add adds added sign signed build built blow open opened come came show turn clean look hold held",
);

/** Words of saying: what stands beyond them tells when and where it was said. */
export const SAID: readonly string[] = words(
  "said says say saying told tells announced reported reports released wrote writes tweeted added warned according statement poll survey biết nói rằng khẳng nhấn viết",
);

/** Words that close a clause for what stands behind them. */
export const CLAUSE_OPENERS: readonly string[] = words("and but while which who that và nhưng còn mà");

/** Before a time: it is a birth, a beginning or what something is compared with. */
export const NO_TIME_OF: readonly string[] = words("sinh sn kỳ với hơn từ kể tính born since than with from");

/** Before the word for a place, or before the place: somebody's home or a way there. */
export const NO_PLACE_OF: readonly string[] = words("trú ngụ quê sinh sống từ đến gốc thường");

/** What a figure is compared with comes after these. `from` only behind a change. */
export const COMPARED: readonly string[] = [
  "so với",
  "compared with",
  "compared to",
  "more than",
  "less than",
  "fewer than",
  "higher than",
  "lower than",
];

function words(list: string): readonly string[] {
  return list.split(" ");
}

function listed<const T extends string>(phrases: string, entry: T): readonly (readonly [string, T])[] {
  return phrases.split(",").map((phrase) => [phrase.trim(), entry]);
}
