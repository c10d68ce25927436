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
    ...listed("ít nhất, tối thiểu, không dưới, không ít hơn, từ", "at least"),
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
    "rise, rises, rose, risen, rising, increase, increases, increased, increasing, grow, grows, grew, grown, growing, climb, climbs, climbed, climbing, jump, jumps, jumped, jumping, gain, gains, gained, gaining, surge, surges, surged, surging, soar, soared, soaring, up, raised, raise, raising, expand, expanded, higher",
    "up",
  ),
  ...listed(
    "fall, falls, fell, fallen, falling, drop, drops, dropped, dropping, decline, declines, declined, declining, decrease, decreases, decreased, decreasing, shrink, shrank, shrunk, shrinking, slip, slips, slipped, slide, slid, plunge, plunged, plunging, tumble, tumbled, down, cut, cuts, cutting, lowered, lower, reduced, reduce, reducing",
    "down",
  ),
  ...listed("tăng, tăng thêm, tăng trưởng, tăng vọt, tăng mạnh, tăng nhẹ, nâng, tăng lên, nâng lên, cao hơn, vọt lên", "up"),
  ...listed(
    "giảm, giảm mạnh, giảm nhẹ, giảm bớt, hạ, hạ xuống, giảm xuống, giảm còn, rút, rút xuống, sụt, sụt giảm, thấp hơn, cắt giảm",
    "down",
  ),
];

/** Words right before a figure by which it is the new level, not the step (`tăng lên 5 tỷ`, `rose to 5`). */
export const LEVEL_WORDS: readonly string[] = ["to", "lên", "xuống", "còn", "đến", "tới"];

function listed<const T extends string>(phrases: string, entry: T): readonly (readonly [string, T])[] {
  return phrases.split(",").map((phrase) => [phrase.trim(), entry]);
}
