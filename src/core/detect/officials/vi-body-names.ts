/** The parts of a Vietnamese body's name that no list holds: its number, the place or the person it is named after. */

import { PhraseTable } from "../../text/phrase-table";
import { folded, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { FIRST_SURNAMES, hyphened, isAcronym, isSurnameAt, isSyllableAt, isVietnameseName, runEnd } from "./name-runs";
import { GIVEN, HIGHLAND_OPENERS, HONORIFICS, MIDDLE_NAMES, VI_BODY_WORDS } from "./tables";
import { isPlaceEnd, PLACE_NOUNS, SHORT_PLACE_NOUNS } from "./vi-joints";

/** Bodies that are named after persons; the name after them is theirs. */
const NAMED_AFTER = new Set("trường thpt thcs ptth đh cđ th bv học viện đẳng gia tncs quỹ đoàn quân báo".split(" "));
/** Those of them that end other words as well (`môi trường`, `hải quân`, `Tỉnh đoàn`). */
const COMPOUND_ENDS = new WordSet(["trường", "đoàn", "quân", "gia"]);
/** First syllables of houses of parliament, which have no name of their own (`Hạ viện`). */
const PARLIAMENTS = new WordSet(["hạ", "thượng", "nghị", "chúng", "tham"]);
/** Last words of titles that no town's name follows (`Thủ tướng Hun Sen`, but `Thị trưởng Nam Kinh`). */
const NATIONAL = new WordSet(["tướng", "thống"]);

/** Last words of bodies that bear a number (`Quân khu 4`, `Trung đoàn 335`, `tàu Cảnh sát biển 4033`). */
const NUMBERED = new WordSet([
  "khu",
  "đoàn",
  "đội",
  "vùng",
  "phòng",
  "biển",
  "trạm",
  "tàu",
  "phố",
  "tổ",
  "cụm",
  "cục",
  "phân",
  "viện",
  "y",
  "xóm",
  "khối",
  "thôn",
  "ấp",
  "khóm",
  "bản",
  "vực",
  "sở",
]);
const TERMS = new WordSet(["khóa", "khoá"]);
/** A parliament's term, as it is numbered. */
const ROMAN = /^[ivxl]+$/;

/** Last words for settlements and schools that are told apart by numbers after their names (`bản Huồi Tố 1`, `Trường Tiểu học Sơn Hạ 2`). */
const HAMLETS = new WordSet(["thôn", "bản", "xóm", "ấp", "khối", "làng", "buôn", "khóm", "học", "thcs", "thpt", "non"]);
/** Syllables of a hamlet's name. */
const LONGEST_HAMLET = 3;
/** The highest number that a hamlet bears; above it something is counted. */
const MOST_HAMLETS = 30;

/** What is counted in a hamlet. */
const COUNTED = new WordSet(
  "hộ người nhà khẩu nhân con gia em cháu năm ngày tháng tuần giờ triệu tỉ nghìn ngàn trăm km m ha mét căn cái chiếc lần lượt học sinh trâu bò tấn tạ % - tuổi đảng".split(
    " ",
  ),
);

/** Whether a number at `i` tells a hamlet apart: its noun and name stand before it, and no noun that it might count after it. */
function isHamletNumber(tokens: Tokens, i: number): boolean {
  if (Number(folded(tokens, i)) > MOST_HAMLETS || COUNTED.at(tokens, i + 1)) return false;
  let noun = i - 1;
  while (noun >= i - LONGEST_HAMLET && isCapital(tokens, noun) && !HAMLETS.at(tokens, noun)) noun--;
  return noun < i - 1 && HAMLETS.at(tokens, noun);
}

/** The end of a number at `i` that belongs to the body: right after it, after `số`, or a term (`Quốc hội khóa XIV`); null for none. */
export function numberEnd(tokens: Tokens, i: number, last: number): number | null {
  if (i !== last + 1) return null;
  if (isNumber(tokens, i) || (folded(tokens, last) === "vực" && isCapital(tokens, i) && ROMAN.test(folded(tokens, i))))
    return NUMBERED.at(tokens, last) ? withPlace(tokens, i) : isHamletNumber(tokens, i) ? i : null;
  if (folded(tokens, i) === "số" && isNumber(tokens, i + 1)) return i + 1;
  return TERMS.at(tokens, i) && (isNumber(tokens, i + 1) || ROMAN.test(folded(tokens, i + 1))) ? i + 1 : null;
}

/** Where a dash and a place follow the number of a region's body (`Tòa án nhân dân khu vực 2 - Nghệ An`), the end of the place. */
function withPlace(tokens: Tokens, number: number): number {
  if (folded(tokens, number - 1) !== "vực" || !DASHES.at(tokens, number + 1)) return number;
  const place = VI_BODY_WORDS.longestAt(tokens, number + 2);
  return place?.entry === "place" && isCapital(tokens, number + 2) ? place.last : number;
}
const DASHES = new WordSet(["-", "–"]);
/** Between the initials of a ministry's fields. */
const JOINTS = new WordSet(["&", "-"]);

/** The end of a proper name at `i` that belongs to the body (a commune, a school …), or null where a person's name begins or none stands there. */
export function properNameEnd(tokens: Tokens, i: number, last: number, titleLast: number): number | null {
  if (!isWord(tokens, i) || !isCapital(tokens, i)) return null;
  const end = runEnd(tokens, i);
  const previous = folded(tokens, last);
  const afterPlaceNoun = last === i - 1 && PLACE_NOUNS.has(previous) && !isPlaceEnd(tokens, last); // `bản` is no village in `Nhật Bản`
  const isJoined = JOINTS.at(tokens, last - 1) && touchesNext(tokens, last - 1); // `Bộ TT&TT`
  const afterShort =
    (!isJoined && SHORT_PLACE_NOUNS.has(previous)) || (folded(tokens, i - 1) === "." && SHORT_PLACE_NOUNS.has(folded(tokens, i - 2)));
  if (SHORT_PLACE_NOUNS.has(folded(tokens, i)) && folded(tokens, i + 1) === "." && touchesNext(tokens, i)) return i + 1;
  if (isAcronym(tokens, i)) return tokens.shape[last] === Shape.Upper && isSurnameAt(tokens, i) ? null : i; // `THỨ TRƯỞNG LÊ …`
  if (previous === "viện" && PARLIAMENTS.at(tokens, last - 1)) return null;
  const isNamedAfter =
    endsNamedKind(tokens, last) ||
    (NAMED_AFTER.has(previous) && (!COMPOUND_ENDS.at(tokens, last) || !endsBodyPhrase(tokens, last) || !isVietnameseName(tokens, i, end)));
  if (isNamedAfter) return placeNameEnd(tokens, i, end);
  if (startsHighlandName(tokens, i)) return null;
  if ((afterPlaceNoun || afterShort) && isNameAfterPlaceNoun(tokens, i, end, previous)) return null;
  if (afterPlaceNoun || afterShort) return foreignPlaceEnd(tokens, i) ?? placeNameEnd(tokens, i, end);
  if (end === i && last === i - 1 && isPlaceEnd(tokens, last) && isSyllableAt(tokens, i) && !isSurnameAt(tokens, i)) return i;
  if (previous === "đảng" && end > i && isSyllableAt(tokens, i) && !isSyllableAt(tokens, i + 1) && !opensKoreanName(tokens, i)) return i; // `đảng Xanh Alexander …`
  if (previous === "đảng" && (end === i || (end === i + 1 && !isSurnameAt(tokens, i)))) return end;
  if (end === i && last === i - 1 && folded(tokens, i + 1) === "," && PLACE_NOUNS.has(folded(tokens, i + 2))) return i; // `đồn cảnh sát X, tỉnh Y`
  if (last > titleLast && end - i === 4 && !isSurnameAt(tokens, i) && isSyllableAt(tokens, i) && isFullName(tokens, i + 2, end))
    return i + 1; // `Đồn Biên phòng Sơn Hạ Lê Văn …`
  if (end === i && FOREIGN_OFFICES.lastAt(tokens, last - 2) === last && !isSyllableAt(tokens, i)) return i;
  if (isVietnameseName(tokens, i, end) || isSurnameAt(tokens, i)) return null;
  if (last === titleLast && NATIONAL.at(tokens, titleLast)) return null;
  return end === i + 1 && isSyllableAt(tokens, i) && !GIVEN.at(tokens, i) && isSyllableAt(tokens, end) && isBodyTail(tokens, end)
    ? end
    : null;
}

/** Services of towns abroad, whose names follow (`Sở Cảnh sát Wasilla`). */
const FOREIGN_OFFICES = new PhraseTable(["sở cảnh sát", "sở cứu hỏa", "sở cứu hoả"].map((office) => [office, true]));

/** What a place or a school is, after which its own name stands; the last two or three words of a body's name. */
const NAMED_KINDS: ReadonlySet<string> = new Set([
  "mầm non",
  "tiểu học",
  "trung học",
  "cơ sở",
  "phổ thông",
  "mẫu giáo",
  "tạp chí",
  "thpt chuyên",
  "nội trú",
  "bán trú",
  "khu kinh tế",
  "cảng cá",
  "khu du lịch",
  "khu công nghiệp",
  "cụm công nghiệp",
  "bảo tồn",
  "rừng phòng hộ",
  "rừng đặc dụng",
  "di tích",
  "bảo tồn thiên nhiên",
]);

function endsNamedKind(tokens: Tokens, last: number): boolean {
  const words = `${folded(tokens, last - 1)} ${folded(tokens, last)}`;
  return NAMED_KINDS.has(words) || NAMED_KINDS.has(`${folded(tokens, last - 2)} ${words}`);
}

/** Whether a name such as `Kim Jong …` begins at `i`. */
function opensKoreanName(tokens: Tokens, i: number): boolean {
  return FIRST_SURNAMES.at(tokens, i);
}

/** Whether a body's phrase of two or three syllables ends at `last` (`môi trường` is no school, `Tỉnh đoàn` is named after nobody). */
function endsBodyPhrase(tokens: Tokens, last: number): boolean {
  return [2, 3].some((length) => VI_BODY_WORDS.longestAt(tokens, last - length + 1)?.last === last);
}

/** Whether a capitalised word that no list knows may end a body's name: nothing of a person follows it. */
function isBodyTail(tokens: Tokens, end: number): boolean {
  return !isCapital(tokens, end + 1);
}

/** Names such as `Y Thanh …`, `H'Yim …`, which no place begins with. */
function startsHighlandName(tokens: Tokens, i: number): boolean {
  return HIGHLAND_OPENERS.longestAt(tokens, i) !== null && (folded(tokens, i).length === 1 || folded(tokens, i).includes("'"));
}

/** Units of government whose names the lists hold: an unknown name of three syllables after them is a person's. */
const LISTED_NOUNS = new Set(["tỉnh", "huyện", "quận", "phố", "bang"]);

/** Whether the run after a place noun is a person (`Chủ tịch UBND tỉnh Lê Văn …`), not a place named after one (`phường Hoàng Văn Thụ, ông …`). */
function isNameAfterPlaceNoun(tokens: Tokens, i: number, end: number, noun: string): boolean {
  if (end - i < 2 || !isVietnameseName(tokens, i, end)) return false;
  if (folded(tokens, end + 1) === "," && HONORIFICS.longestAt(tokens, end + 2) !== null) return false;
  if (end - i === 3 && LISTED_NOUNS.has(noun)) return isFullName(tokens, i, end);
  return end - i === 2 && (LISTED_NOUNS.has(noun) || MIDDLE_NAMES.at(tokens, i + 1));
}

/** Whether tokens `first..last` are a family name, a middle name and what follows. */
function isFullName(tokens: Tokens, first: number, last: number): boolean {
  return last - first >= 2 && MIDDLE_NAMES.at(tokens, first + 1) && isSurnameAt(tokens, first) && isVietnameseName(tokens, first, last);
}

/** The end of a name by sound whose syllables hyphens join (`tỉnh Chăm-pa-sắc`); null for another name. */
function foreignPlaceEnd(tokens: Tokens, i: number): number | null {
  const last = hyphened(tokens, i);
  return last > i + 2 && !isCapital(tokens, i + 2) ? last : null;
}

/** Where a place's name ends in a run of capitals that may go on with a person's (`xã Thanh Tường Lưu Văn Hòa`). Two syllables are the rule. */
function placeNameEnd(tokens: Tokens, i: number, end: number): number {
  for (let next = i + 1; next < end; next++) if (GIVEN.at(tokens, next) && !isSyllableAt(tokens, next)) return next - 1; // `vùng Belgorod Vyacheslav …`
  if (end - i + 1 <= 3) {
    const rest = i + 1;
    return end - i + 1 === 3 && isVietnameseName(tokens, rest, end) && !isSurnameAt(tokens, i) ? i : end;
  }
  for (const length of [2, 1, 3]) if (isFullName(tokens, i + length, end)) return i + length - 1;
  for (const length of [2, 1, 3]) {
    if (isVietnameseName(tokens, i + length, end) || !isSyllableAt(tokens, i + length)) return i + length - 1;
  }
  return end;
}
