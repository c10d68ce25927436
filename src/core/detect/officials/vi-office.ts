/** How far a Vietnamese office reaches around its title. */
import type { Standing } from "../../finding";
import { folded, foldedBetween, isBreak, isCapital, Shape, type Tokens } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import { isSyllableAt, isVietnameseName, runEnd } from "./name-runs";
import type { OfficePhrase } from "./office-phrase";
import { type Title, VI_BODY_WORDS, VI_LATER_STANDINGS, VI_STANDINGS } from "./tables";
import { numberEnd, properNameEnd } from "./vi-body-names";
import { isPlaceEnd, jointEnd, PLACE_NOUNS } from "./vi-joints";

const PLURALS = new WordSet(["các", "những", "hai", "ba", "bốn", "năm", "nhiều"]);

/** Last syllable of the word for comrades between that and a title (`các đồng chí Phó Chủ tịch …`). */
const COMRADES = new WordSet(["chí"]);

/** Last words of titles that companies give as well: a state's or a town's name alone does not make them public (`Giám đốc Vietnam Airlines`). */
const MANAGERS = new WordSet(["đốc", "phòng", "viên", "thư", "lí", "diện"]);

/** Heads of teams: of police or of sport, which a state's name does not tell (`đội trưởng Mỹ`). */
const TEAMS = new WordSet(["đội", "nhóm", "tổ"]);

/** First words of bodies that are private as often as public: without a capital they make no title public (`giám đốc trung tâm`). */
const WEAK_BODIES = new WordSet(["trung", "văn", "phòng", "khoa", "đội", "trạm", "trường", "viện", "báo", "tạp", "cơ"]);

/** The last word of a title that is a field too (`chính quyền Tổng thống` + a name). */
const HEAD_OF_STATE = new WordSet(["thống"]);
/** Last words of what a head of state leads (`chính quyền`, `nội các`). */
const CABINETS = new WordSet(["quyền", "các"]);

/** Whether a paper's or a station's name follows its word in small letters (`tổng biên tập báo X`): all of them are of the state. */
function isPressName(tokens: Tokens, i: number, last: number): boolean {
  return PRESS.at(tokens, i) && isCapital(tokens, last + 1);
}
const PRESS = new WordSet(["báo", "tạp"]);

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
    plural: PLURALS.at(tokens, COMRADES.at(tokens, first - 1) ? first - 3 : first - 1),
  };
}

/** Of the dead, heads are named without the state or party that they led (`cố Chủ tịch Fidel Castro`). */
const HEADS = new WordSet(["tịch", "đạo", "tụ"]);

function isLateHead(tokens: Tokens, before: { readonly standing: Standing } | null, titleLast: number): boolean {
  return before?.standing === "late" && HEADS.at(tokens, titleLast);
}

const NO_EXTENT = (last: number): Extent => ({ last, isPublic: true, isPrivate: false, standing: null });

/** First syllables of words for power that end in the one for *acting* (`thẩm quyền Giám đốc Công an tỉnh`). */
const AUTHORITIES = new WordSet(["thẩm", "chính", "ủy", "uỷ", "phân", "toàn", "chủ", "nhân", "đặc", "lộng", "uy", "cầm", "nắm", "trao"]);

function standingBefore(tokens: Tokens, titleFirst: number): { first: number; standing: Standing } | null {
  const nearest = oneStandingBefore(tokens, titleFirst);
  // nguyên Quyền Chủ tịch: the first word tells how it is now
  return nearest === null ? null : (oneStandingBefore(tokens, nearest.first) ?? nearest);
}

function oneStandingBefore(tokens: Tokens, titleFirst: number): { first: number; standing: Standing } | null {
  const match = VI_STANDINGS.longestAt(tokens, titleFirst - 1);
  if (AUTHORITIES.at(tokens, titleFirst - 2)) return null;
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
    if (body?.entry === "field" && HEAD_OF_STATE.at(tokens, body.last) && CABINETS.at(tokens, last) && isCapital(tokens, body.last + 1))
      break; // of another's office
    if (body !== null) {
      if (body.entry === "private" && !isPublic) isPrivate = true;
      else if (
        !isPrivate &&
        ((body.entry === "public" &&
          (isCapital(tokens, i) || body.last > i + 1 || !WEAK_BODIES.at(tokens, i) || isPressName(tokens, i, body.last))) ||
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
    const joint = jointEnd(tokens, i, last, titleLast);
    if (joint === null) break;
    i = joint + 1;
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

const DASHES = new WordSet(["-", "–", "—"]);

/** A word of a body's name at `i`. A family name that a person's name follows is none (`Bộ trưởng Hà Văn …`). */
function bodyWordAt(tokens: Tokens, i: number, titleLast: number) {
  const body = VI_BODY_WORDS.longestAt(tokens, i);
  if (body === null) return null;
  if (body.entry === "place" && !isCapital(tokens, i)) return null;
  if (body.last === i && folded(tokens, i) === "bộ" && NO_MINISTRY.at(tokens, i + 1)) return null; // phó chủ tịch bộ phận
  if (
    body.entry === "field" &&
    !isCapital(tokens, i) &&
    VERBS_TOO.has(foldedBetween(tokens, i, body.last).join(" ")) &&
    (isPlaceEnd(tokens, i - 1) || DASHES.at(tokens, i - 1) || opensWords(tokens, body.last + 1))
  )
    return null; // `Sở Nội vụ Nghệ An thông tin: …`
  const goesOn = body.entry === "place" && body.last === i && isCapital(tokens, i + 1) && isSyllableAt(tokens, i);
  if (goesOn && (PLACE_NOUNS.has(folded(tokens, i - 1)) || SCHOOLS.at(tokens, i - 1))) return null; // `xã Mỹ Sơn`, but `bang Texas Ann …`
  if (!isCapital(tokens, i) || body.last > i || body.entry === "public") return acceptable(tokens, i, body.last, titleLast) ? body : null;
  const end = runEnd(tokens, i);
  return body.last < end && isVietnameseName(tokens, i, end) && (body.entry !== "place" || end > i + 1) ? null : body;
}

/** Last words for schools, which are named after their communes. */
const SCHOOLS = new WordSet(["thcs", "thpt", "ptth", "ptdtbt", "ptdtnt", "non"]);

/** Whether what somebody says follows at `i` (`Phó Giám đốc bệnh viện thông tin, trong số …`), and no further field. */
function opensWords(tokens: Tokens, i: number): boolean {
  const mark = folded(tokens, i);
  return mark === ":" || mark === "rằng" || mark === "thêm" || (mark === "," && VI_BODY_WORDS.longestAt(tokens, i + 1)?.entry !== "field");
}

/** Lower-case field words directly after the title begin a verb phrase more often than a body (`Bộ trưởng kiểm tra …`), bodies do not. */
function acceptable(tokens: Tokens, i: number, last: number, titleLast: number): boolean {
  const body = VI_BODY_WORDS.longestAt(tokens, i);
  if (body?.entry !== "field" || isCapital(tokens, i)) return true;
  if (AMBIGUOUS_FIELDS.has(foldedBetween(tokens, i, last).join(" "))) return i > titleLast + 1;
  return true;
}
/** Syllables with which `bộ` is no ministry. */
const NO_MINISTRY = new WordSet("phận môn sưu tộc lạc ba hành máy phim ảnh đội nhớ lọc".split(" "));

/** Fields that are verbs too: after a body's place they tell what its head does. */
const VERBS_TOO: ReadonlySet<string> = new Set(
  "thông tin|kiểm tra|thanh tra|kiểm toán|tổ chức|phát triển|đầu tư|quản lí|điều tra|nghiên cứu|dự báo|xây dựng|hợp tác|thống nhất|giám sát|tuyên truyền|đào tạo|dịch vụ|cứu trợ|xúc tiến".split(
    "|",
  ),
);
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
