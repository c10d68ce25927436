/** The small words and marks within a Vietnamese office, between its title, its bodies and their places. */
import { folded, isCapital, isWord, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isAcronym, runEnd } from "./name-runs";
import { TITLES, VI_BODY_WORDS, VI_JOINTS } from "./tables";

/** Nouns before a place's name of which no list holds all (communes, hamlets …). */
export const PLACE_NOUNS = new Set(
  "xã phường thôn bản ấp xóm buôn làng huyện quận tỉnh thị trấn phố trại đảo bang hạt vùng khối đô".split(" "),
);
/** Abbreviated place nouns, with a full stop that may touch the name (`TP.Vinh`, `H.Thanh Chương`). */
export const SHORT_PLACE_NOUNS = new Set(["tp", "tx", "tt", "h", "q", "p", "x"]);
/** In tokens, hyphens between syllables counted (`Phi-líp-pin`). */
const PLACE_LENGTHS = [2, 3, 5, 7];

/** Whether a place's name of two or more syllables ends at `last`. */
export function isPlaceEnd(tokens: Tokens, last: number): boolean {
  return PLACE_LENGTHS.some((length) => {
    const place = VI_BODY_WORDS.longestAt(tokens, last - length + 1);
    return place?.entry === "place" && place.last === last;
  });
}

const AT = new WordSet(["tại", "ở"]);
const SENT = new WordSet(["sứ", "sự", "diện", "phái", "viên", "tán", "biện", "quán"]);

/** Whether what is read up to `last` is of a place already, and of nobody who is sent to another (`Tổng thống Nga tại Syria`, but `Đại sứ Nga tại Syria`). */
function isElsewhere(tokens: Tokens, last: number): boolean {
  if (!isPlaceEnd(tokens, last) && VI_BODY_WORDS.longestAt(tokens, last)?.entry !== "place") return false;
  for (let i = last; i > last - LONGEST_SENT && isWord(tokens, i); i--) if (SENT.at(tokens, i)) return false;
  return true;
}
/** How far back such a title may stand, in tokens. */
const LONGEST_SENT = 9;

/** Bodies of which the one told just before is a part (`Vụ Khoa học, Bộ …`, `Đội Trật tự, Công an quận …`). */
const GREATER_BODIES = new WordSet(["bộ", "cục", "sở", "ubnd", "công", "tổng", "ban", "văn", "ủy"]);

/** Last words of the titles of those who head a part of a greater body. */
const PART_HEADS = new WordSet(["trưởng", "phòng", "đốc", "khoa", "phó", "viên"]);

/** Whether a body at `i`, after a comma, is the one that the body before the comma belongs to, and not the first words of a clause (`…, Công an đã …`). */
function isGreaterBody(tokens: Tokens, i: number, last: number): boolean {
  return GREATER_BODIES.at(tokens, i) && isCapital(tokens, i) && (isCapital(tokens, last + 1) || PLACE_NOUNS.has(folded(tokens, last + 1)));
}

/** Units of government that lie within others, by the last word of their names. */
const LESSER_UNITS = new WordSet([
  "xã",
  "phường",
  "trấn",
  "thôn",
  "bản",
  "ấp",
  "xóm",
  "khối",
  "buôn",
  "làng",
  "huyện",
  "quận",
  "phố",
  "tp",
]);
const GREATER_UNITS = new WordSet(["xã", "phường", "huyện", "quận", "tỉnh", "tp", "thành", "thị"]);
/** Longest name of such a unit, in tokens. */
const LONGEST_PLACE = 4;

/** Whether the comma at `i` stands between a place and the greater one around it (`xã Sơn Hạ, huyện Sơn Thượng`, `huyện Sơn Hạ, Hà Nam`). */
function isWithinPlace(tokens: Tokens, i: number, last: number): boolean {
  if (i !== last + 1 || !isCapital(tokens, last)) return false;
  let j = last;
  while (j > last - LONGEST_PLACE && isCapital(tokens, j) && !LESSER_UNITS.at(tokens, j)) j--;
  if (j === last || !LESSER_UNITS.at(tokens, j)) return false;
  if (GREATER_UNITS.at(tokens, i + 1)) return isCapital(tokens, i + 2) || isCapital(tokens, i + 3);
  const place = isCapital(tokens, i + 1) ? VI_BODY_WORDS.longestAt(tokens, i + 1) : null;
  return place?.entry === "place" && place.last === runEnd(tokens, i + 1);
}

/** The last token of the small word or mark at `i`, where more of the office follows it; null where none does. */
export function jointEnd(tokens: Tokens, i: number, last: number, titleLast: number): number | null {
  if (i - last > LONGEST_JOINTS) return null;
  const mark = folded(tokens, i);
  if (mark === ".") return touchesNext(tokens, i - 1) && touchesNext(tokens, i) && SHORT_PLACE_NOUNS.has(folded(tokens, i - 1)) ? i : null;
  if (mark === ",") return isJoiningComma(tokens, i, last, titleLast) ? i : null;
  const joint = VI_JOINTS.longestAt(tokens, i);
  if (joint === null || (AT.at(tokens, i) && isElsewhere(tokens, last))) return null;
  const dash = mark === "-" || mark === "–";
  const direct = VI_BODY_WORDS.longestAt(tokens, joint.last + 1);
  const second = dash || direct !== null ? null : VI_JOINTS.longestAt(tokens, joint.last + 1);
  const after = (second ?? joint).last + 1;
  const next = direct ?? VI_BODY_WORDS.longestAt(tokens, after);
  if (next === null) return !dash && isAcronym(tokens, after) ? joint.last : null;
  if (dash && next.entry === "field" && !isCapital(tokens, after) && isPlaceEnd(tokens, last)) return null; // `Sở Y tế Nghệ An - thông tin …`
  if (dash && next.entry !== "field") return isCapital(tokens, after) && next.entry !== "place" ? joint.last : null;
  return next.entry !== "place" || isCapital(tokens, after) ? joint.last : null;
}

/** In tokens: one joint after another, of two syllables (`phụ trách các`). */
const LONGEST_JOINTS = 3;

const CENTRAL = new WordSet(["trung"]);

/** Whether a comma goes on the office: within a place, or between fields of one body. */
function isJoiningComma(tokens: Tokens, i: number, last: number, titleLast: number): boolean {
  if (isWithinPlace(tokens, i, last)) return true;
  const title = TITLES.longestAt(tokens, i + 1);
  if (title !== null && title.last > i + 1) return false; // an office of its own (`Ủy viên Bộ Chính trị, Thường trực Ban Bí thư`)
  const next = VI_BODY_WORDS.longestAt(tokens, i + 1);
  const previous = VI_BODY_WORDS.longestAt(tokens, last - 1) ?? VI_BODY_WORDS.longestAt(tokens, last);
  if (next?.entry === "field" && previous?.entry === "field")
    return isCapital(tokens, i + 1) || (CENTRAL.at(tokens, next.last + 1) && isCapital(tokens, next.last + 1)); // `Ban Chính sách, chiến lược Trung ương`
  return next?.entry === "public" && PART_HEADS.at(tokens, titleLast) && isGreaterBody(tokens, i + 1, next.last);
}
