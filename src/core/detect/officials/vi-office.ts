/** How far a Vietnamese office reaches around its title. */
import type { Standing } from "../../finding";
import { folded, foldedBetween, isBreak, isCapital, isNumber, isWord, Shape, type Tokens, touchesNext } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { FIRST_SURNAMES, isAcronym, isSurnameAt, isSyllableAt, isVietnameseName, runEnd } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { GIVEN, HIGHLAND_OPENERS, HONORIFICS, MIDDLE_NAMES, type Title, VI_BODY_WORDS, VI_LATER_STANDINGS, VI_STANDINGS } from "./tables";
import { isJoint, isPlaceEnd, PLACE_NOUNS, SHORT_PLACE_NOUNS } from "./vi-joints";

/** Bodies that are named after persons; the name after them is theirs. */
const NAMED_AFTER = new Set("trường thpt thcs ptth đh cđ th bv học viện đẳng gia tncs quỹ đoàn quân".split(" "));
/** Those of them that end other words as well (`môi trường`, `hải quân`, `Tỉnh đoàn`). */
const COMPOUND_ENDS = new WordSet(["trường", "đoàn", "quân", "gia"]);
const PLURALS = new WordSet(["các", "những", "hai", "ba", "bốn", "năm", "nhiều"]);

/** Last words of titles that companies give as well: a state's or a town's name alone does not make them public (`Giám đốc Vietnam Airlines`). */
const MANAGERS = new WordSet(["đốc", "phòng", "viên", "thư", "lí", "diện"]);

/** Last words of titles that no town's name follows (`Thủ tướng Hun Sen`, but `Thị trưởng Nam Kinh`). */
const NATIONAL = new WordSet(["tướng", "thống"]);

/** Heads of teams: of police or of sport, which a state's name does not tell (`đội trưởng Mỹ`). */
const TEAMS = new WordSet(["đội", "nhóm", "tổ"]);

/** First words of bodies that are private as often as public: without a capital they make no title public (`giám đốc trung tâm`). */
const WEAK_BODIES = new WordSet(["trung", "văn", "phòng", "khoa", "đội", "trạm", "trường", "viện", "báo", "tạp", "cơ"]);

interface Extent {
  readonly last: number;
  readonly isPublic: boolean;
  readonly isPrivate: boolean;
  readonly standing: Standing | null;
}

/** The whole office around a title that stands at tokens `titleFirst..titleLast`. */
export function extendVietnamese(tokens: Tokens, titleFirst: number, titleLast: number, title: Title): OfficePhrase {
  const before = standingBefore(tokens, titleFirst);
  const first = before?.first ?? titleFirst;
  const extent = title.kind === "rank" ? NO_EXTENT(titleLast) : readBody(tokens, titleLast);
  return {
    language: "vi",
    first,
    last: extent.last,
    titleFirst,
    titleLast,
    kind: title.kind,
    standing: before?.standing ?? extent.standing ?? "current",
    isPublic:
      title.kind !== "private" && !extent.isPrivate && (title.kind !== "body" || extent.isPublic || isLateHead(tokens, before, titleLast)),
    isPrivate: title.kind === "private" || extent.isPrivate,
    plural: PLURALS.at(tokens, first - 1),
  };
}

/** Of the dead, heads are named without the state or party that they led (`cố Chủ tịch Fidel Castro`). */
const HEADS = new WordSet(["tịch", "đạo", "tụ"]);

function isLateHead(tokens: Tokens, before: { readonly standing: Standing } | null, titleLast: number): boolean {
  return before?.standing === "late" && HEADS.at(tokens, titleLast);
}

const NO_EXTENT = (last: number): Extent => ({ last, isPublic: true, isPrivate: false, standing: null });

function standingBefore(tokens: Tokens, titleFirst: number): { first: number; standing: Standing } | null {
  const match = VI_STANDINGS.longestAt(tokens, titleFirst - 1);
  return match !== null && match.last === titleFirst - 1 ? { first: titleFirst - 1, standing: match.entry } : null;
}

/** Reads body words on from the title. Each step consumes a token, so the loop is linear. */
function readBody(tokens: Tokens, titleLast: number): Extent {
  let last = titleLast;
  let isPublic = false;
  let isPrivate = false;
  let standing: Standing | null = null;
  const isManager = MANAGERS.at(tokens, titleLast) || TEAMS.at(tokens, titleLast - 1);
  let i = titleLast + 1;
  while (!isBreak(tokens, i)) {
    const later = VI_LATER_STANDINGS.longestAt(tokens, i);
    if (later !== null) {
      standing ??= later.entry === "current" ? null : later.entry;
      last = later.last;
      i = last + 1;
      continue;
    }
    const body = bodyWordAt(tokens, i, titleLast);
    if (body !== null) {
      if (body.entry === "private" && !isPublic) isPrivate = true;
      else if (
        !isPrivate &&
        ((body.entry === "public" && (isCapital(tokens, i) || body.last > i + 1 || !WEAK_BODIES.at(tokens, i))) ||
          (body.entry === "place" && !isManager))
      )
        isPublic = true;
      last = body.last;
      i = last + 1;
      continue;
    }
    const number = numberEnd(tokens, i, last);
    if (number !== null) {
      last = number;
      i = last + 1;
      continue;
    }
    const isUnlisted = isPublic && last > titleLast && isCompoundOfBody(tokens, i, last);
    const proper = isUnlisted ? null : properNameEnd(tokens, i, last, titleLast);
    if (proper !== null) {
      last = proper;
      i = last + 1;
      continue;
    }
    if (isUnlisted) {
      last = i + 1;
      i = last + 1;
      continue;
    }
    if (!isJoint(tokens, i, last, titleLast)) break;
    i++;
  }
  isPublic ||= !isPrivate && isPublicAside(tokens, last + 1);
  return { last, isPublic, isPrivate, standing };
}

/** Last words of bodies after which a person is often named by one syllable (`Công an Hà cho biết`, no body's name). */
const NAMED_WITH = new WordSet(["an", "sát", "ủy"]);

/** Whether two syllables that no list holds, the first alone with a capital, go on a body's name (`Ủy ban` + `An toàn`): persons' names are not written so. */
function isCompoundOfBody(tokens: Tokens, i: number, last: number): boolean {
  if (last < i - 2 || (last === i - 2 && folded(tokens, i - 1) !== "và") || NAMED_WITH.at(tokens, last) || isPlaceEnd(tokens, last))
    return false;
  const [one, two] = [tokens.shape[i], tokens.shape[i + 1]];
  return (
    one === Shape.Title && two === Shape.Lower && isSyllableAt(tokens, i) && isSyllableAt(tokens, i + 1) && isBodyGoingOn(tokens, i + 2)
  );
}

/** Whether what follows is more of a body or a name, so that the words before are no clause. */
function isBodyGoingOn(tokens: Tokens, i: number): boolean {
  return isCapital(tokens, i) || VI_BODY_WORDS.longestAt(tokens, i) !== null || [",", ")", "-", "–", "và", "."].includes(folded(tokens, i));
}

/** Whether a bracket at `i` tells the public body (`Trưởng ban Pháp chế (Hội đồng nhân dân tỉnh)`); it is no part of the office. */
function isPublicAside(tokens: Tokens, i: number): boolean {
  return folded(tokens, i) === "(" && VI_BODY_WORDS.longestAt(tokens, i + 1)?.entry === "public";
}

/** A word of a body's name at `i`. A family name that a person's name follows is none (`Bộ trưởng Hà Văn …`). */
function bodyWordAt(tokens: Tokens, i: number, titleLast: number) {
  const body = VI_BODY_WORDS.longestAt(tokens, i);
  if (body === null) return null;
  if (body.entry === "place" && !isCapital(tokens, i)) return null;
  if (body.entry === "place" && body.last === i && isCapital(tokens, i + 1) && PLACE_NOUNS.has(folded(tokens, i - 1))) return null; // `xã Mỹ Sơn`
  if (!isCapital(tokens, i) || body.last > i || body.entry === "public") return acceptable(tokens, i, body.last, titleLast) ? body : null;
  const end = runEnd(tokens, i);
  return body.last < end && isVietnameseName(tokens, i, end) && (body.entry !== "place" || end > i + 1) ? null : body;
}

/** Lower-case field words directly after the title begin a verb phrase more often than a body (`Bộ trưởng kiểm tra …`), bodies do not. */
function acceptable(tokens: Tokens, i: number, last: number, titleLast: number): boolean {
  const body = VI_BODY_WORDS.longestAt(tokens, i);
  if (body?.entry !== "field" || isCapital(tokens, i)) return true;
  if (AMBIGUOUS_FIELDS.has(foldedBetween(tokens, i, last).join(" "))) return i > titleLast + 1;
  return true;
}
const AMBIGUOUS_FIELDS = new Set([
  "kiểm tra",
  "tổ chức",
  "phát triển",
  "đầu tư",
  "quản lí",
  "điều tra",
  "nghiên cứu",
  "thông tin",
  "dự báo",
  "xây dựng",
  "hợp tác",
  "chăm sóc",
  "thống nhất",
  "công tác",
  "kế hoạch",
  "tố cáo",
  "biểu diễn",
  "giá",
  "mắt",
]);

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

/** The end of a number at `i` that belongs to the body: right after it, after `số`, or a term (`Quốc hội khóa XIV`); null for none. */
function numberEnd(tokens: Tokens, i: number, last: number): number | null {
  if (i !== last + 1) return null;
  if (isNumber(tokens, i) || (folded(tokens, last) === "vực" && isCapital(tokens, i) && ROMAN.test(folded(tokens, i))))
    return NUMBERED.at(tokens, last) ? i : null;
  if (folded(tokens, i) === "số" && isNumber(tokens, i + 1)) return i + 1;
  return TERMS.at(tokens, i) && (isNumber(tokens, i + 1) || ROMAN.test(folded(tokens, i + 1))) ? i + 1 : null;
}

/** The end of a proper name at `i` that belongs to the body (a commune, a school …), or null where a person's name begins or none stands there. */
function properNameEnd(tokens: Tokens, i: number, last: number, titleLast: number): number | null {
  if (!isWord(tokens, i) || !isCapital(tokens, i)) return null;
  const end = runEnd(tokens, i);
  const previous = folded(tokens, last);
  const afterPlaceNoun = last === i - 1 && PLACE_NOUNS.has(previous) && !isPlaceEnd(tokens, last); // `bản` is no village in `Nhật Bản`
  const afterShort = SHORT_PLACE_NOUNS.has(previous) || (folded(tokens, i - 1) === "." && SHORT_PLACE_NOUNS.has(folded(tokens, i - 2)));
  if (SHORT_PLACE_NOUNS.has(folded(tokens, i)) && folded(tokens, i + 1) === "." && touchesNext(tokens, i)) return i + 1;
  if (isAcronym(tokens, i)) return i;
  const isNamedAfter =
    endsNamedKind(tokens, last) ||
    (NAMED_AFTER.has(previous) && (!COMPOUND_ENDS.at(tokens, last) || !endsBodyPhrase(tokens, last) || !isVietnameseName(tokens, i, end)));
  if (isNamedAfter) return placeNameEnd(tokens, i, end);
  if (startsHighlandName(tokens, i)) return null;
  if ((afterPlaceNoun || afterShort) && isNameAfterPlaceNoun(tokens, i, end, previous)) return null;
  if (afterPlaceNoun || afterShort) return placeNameEnd(tokens, i, end);
  if (end === i && last === i - 1 && isPlaceEnd(tokens, last) && isSyllableAt(tokens, i) && !isSurnameAt(tokens, i)) return i;
  if (previous === "đảng" && end > i && isSyllableAt(tokens, i) && !isSyllableAt(tokens, i + 1) && !opensKoreanName(tokens, i)) return i; // `đảng Xanh Alexander …`
  if (previous === "đảng" && (end === i || (end === i + 1 && !isSurnameAt(tokens, i)))) return end;
  if (end === i && last === i - 1 && folded(tokens, i + 1) === "," && PLACE_NOUNS.has(folded(tokens, i + 2))) return i; // `đồn cảnh sát X, tỉnh Y`
  if (last > titleLast && end - i === 4 && !isSurnameAt(tokens, i) && isSyllableAt(tokens, i) && isFullName(tokens, i + 2, end))
    return i + 1; // `Đồn Biên phòng Sơn Hạ Lê Văn …`
  if (isVietnameseName(tokens, i, end) || isSurnameAt(tokens, i)) return null;
  if (last === titleLast && NATIONAL.at(tokens, titleLast)) return null;
  return end === i + 1 && isSyllableAt(tokens, i) && !GIVEN.at(tokens, i) && isSyllableAt(tokens, end) && isBodyTail(tokens, end)
    ? end
    : null;
}

/** What a place or a school is, after which its own name stands; the last two or three words of a body's name. */
const NAMED_KINDS: ReadonlySet<string> = new Set([
  "mầm non",
  "tiểu học",
  "trung học",
  "cơ sở",
  "phổ thông",
  "mẫu giáo",
  "thpt chuyên",
  "nội trú",
  "bán trú",
  "khu kinh tế",
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
  return FIRST_SURNAMES.has(folded(tokens, i));
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
  return end - i === 2 && (LISTED_NOUNS.has(noun) || MIDDLE_NAMES.at(tokens, i + 1));
}

/** Whether tokens `first..last` are a family name, a middle name and what follows. */
function isFullName(tokens: Tokens, first: number, last: number): boolean {
  return last - first >= 2 && MIDDLE_NAMES.at(tokens, first + 1) && isSurnameAt(tokens, first) && isVietnameseName(tokens, first, last);
}

/** Where a place's name ends in a run of capitals that may go on with a person's (`xã Thanh Tường Lưu Văn Hòa`). Two syllables are the rule. */
function placeNameEnd(tokens: Tokens, i: number, end: number): number {
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
