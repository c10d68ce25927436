/** Vietnamese: whether words right after a verb of saying are a clause that it tells, and by which rule. */
import type { RuleId } from "../../finding";
import { phrasesOf } from "../../lexicon/grammar";
import { PhraseTable } from "../../text/phrase-table";
import { isCapital, isNumber, isWord, type Tokens, written } from "../../text/tokens";
import { WordSet } from "../../text/word-set";
import type { Saying } from "../attribution/sayings";
import type { Scene } from "../attribution/scene";
import { STATEMENT_RULES } from "../speech-rules";
import type { Clause } from "./clause";
import { hasPredicate, hasSurePredicate, wordsIn } from "./predicates";

/** Verbs that take a clause only after a comma, a colon or *rằng*. */
const MARKED_ONLY = new PhraseTable(phrasesOf("phát biểu, trả lời, thông tin, trình bày, phân tích", true));
/** No clause begins with these. */
const NOMINAL = new WordSet("và nhưng rồi về với của đến như cao vai này đó lại lên tầm ra xong chuyện tới nhau nào".split(" "));
/** Nor with these, unless a comma follows: adverbs of the verb, and what makes it a noun (*báo cáo cho thấy, đánh giá đưa ra*). */
const NO_CLAUSE = new PhraseTable(
  phrasesOf("rộng rãi, trực tiếp, sát sao, quyết liệt, đầy đủ, kịp thời, nội bộ, trước đây, ban đầu, đưa ra, để lại, cho thấy", true),
);
/** A place or time may follow the verb instead of a clause. */
const NEEDS_PREDICATE = new WordSet(["tại", "trên", "trong", "khi", "sau", "trước", "ngay", "từ", "cho", "theo"]);
/**
 * Nouns for what is announced, stressed, denied or shared, not told: no clause begins with one, unless a predicate shows for certain
 * (*công bố danh sách 40 cầu thủ*, but *khẳng định kế hoạch sẽ thay đổi*).
 */
const THINGS = new PhraseTable([
  ...phrasesOf(
    `vai trò, tầm quan trọng, ý nghĩa, sự, danh sách, quyết định, quyết tâm, báo cáo, kết quả, kết luận, số liệu, dữ liệu, thông tin, tin, tin đồn, cáo buộc, lịch, lịch trình, bản quyền, án phạt, mức án, kế hoạch,
    tâm tư, nỗi lòng, tâm nguyện, thái độ, tinh thần, phương án, việc này, điều này, lý do, kinh nghiệm, quan điểm, ý kiến, cảm xúc, cảm nghĩ, cảm nhận, suy nghĩ, nỗi niềm, niềm vui, bí mật, bí quyết, sự thật, hình ảnh, bức ảnh, khoảnh khắc, ảnh, clip, video, tâm thư, bức thư, lá thư, logo, tính năng, công tác, phương án,
    hướng, đề án, dự thảo, dự luật, nguyên nhân, tình hình, tình trạng, thực trạng, hiệu quả, chất lượng, mức độ, khả năng, vị trí, điều kiện, trách nhiệm, sai lầm, sai phạm, sai sót, tội lỗi, hành vi,
    những lần, biện pháp, giải pháp, nghị quyết, văn bản, hồ sơ, chi tiết, câu chuyện, mọi việc, thiện chí, lập trường, cam kết, mục tiêu, nội dung, chủ trương, thành tích`,
    true,
  ),
  ...phrasesOf("sự cố, sự việc, sự kiện, tin nhắn, thông tin này, thông tin trên", false),
]);
/** Passives that tell of such a noun when they follow it (*thông báo dự luật bị rút*). */
const PASSIVES = new WordSet(["bị", "được"]);
/** Of these nothing but such nouns is denied. */
const DENIALS = new PhraseTable(phrasesOf("bác bỏ, phủ nhận", true));
/** A verb that is a noun as often is one after these (*có chỉ đạo, ban chỉ đạo*). */
const BEFORE_NOUN = new WordSet(["có", "ban"]);
/** By whom, what: the words before the subject that make the rest no clause of its own (*sáng kiến do ông A đề xuất hồi tháng 9*). */
const RELATIVES = new WordSet(["do", "mà", "gì"]);
/** Verbs of a clause that a thing may follow too (*nêu rõ ý kiến*). */
const POINTING = new PhraseTable(
  phrasesOf(
    "nêu rõ, chỉ rõ, nhắc lại, thổ lộ, bộc bạch, tâm sự, giãi bày, giải thích, lý giải, nói rõ, đặt vấn đề, nhận định, dự đoán",
    true,
  ),
);
/** Verbs that take a deed without its doer (*khai nhận lấy trộm hai xe máy*), and the words with which such a deed begins. */
const CONFESSING = new PhraseTable(phrasesOf("khai nhận, thừa nhận, thú nhận, thú tội, hứa, hứa hẹn, thề, đe dọa, dọa, phủ nhận", true));
const DEEDS_DONE = new WordSet(
  "bán mua lấy trộm cướp đánh giết dùng mang chở giấu đưa nhận chuyển bỏ ném đốt phá đâm chém tông chạy lái uống hút gọi rủ thuê mượn vay nợ đòi tìm lên xuống vào ra ký làm tạo lập in viết chi trả nộp gửi rút lừa dụ ép cùng tự từng đã sẽ".split(
    " ",
  ),
);
const COPULA = new WordSet(["là"]);
const VIEC = new WordSet(["việc"]);
const SOME = new PhraseTable(phrasesOf("một, một số, một loạt, hàng loạt, toàn bộ, tất cả, bất kỳ, các, những, nhiều, mọi", true));

/** An order has this many words; a charge without a sure predicate has more. */
const LEAST_ORDER = 4;
const LEAST_CHARGE = 8;

/** The rule by which a bare complement is a clause; null where it is none. */
export function ruleOfBareVi(scene: Scene, saying: Saying, clause: Clause): RuleId | null {
  const { cue } = saying;
  const { tokens } = scene;
  const { first } = clause;
  if (cue.kind !== "verb" || MARKED_ONLY.longestAt(tokens, cue.first)?.last === cue.last) return null;
  const isNominal = NOMINAL.at(tokens, first) && !isUntil(tokens, first);
  if (scene.passageOf[first] === 0 && (isNominal || beginsNoClause(tokens, first))) return null;
  if (namesHearer(scene, saying, clause)) return null;
  if (WHERE.at(tokens, first) && (isCapital(tokens, cue.first) || isToldAfter(scene, clause))) return null;
  const { takes, isNounToo } = cue.verb;
  // được ông An tiết lộ trong thư: a passive, and no clause
  if (PASSIVES.at(tokens, saying.first - 1) && saying.subject !== null && !COPULA.at(tokens, first) && !COPULA.at(tokens, cue.last))
    return null;
  const isContrast = saying.stance === "leaning" && saying.speaker !== null;
  if ((RELATIVES.at(tokens, saying.first - 1) && !isContrast) || (isNounToo && BEFORE_NOUN.at(tokens, cue.first - 1))) return null;
  const words = wordsIn(scene, clause);
  if (takes === "label") return isLabel(scene, clause) ? STATEMENT_RULES.charge : null;
  if (takes === "clause" && POINTING.longestAt(tokens, cue.first)?.last === cue.last && isThing(scene, saying, clause)) return null;
  if (takes === "clause" && isOccasion(tokens, clause)) return null;
  if (takes === "clause") return !NEEDS_PREDICATE.at(tokens, first) || hasPredicate(scene, clause) ? STATEMENT_RULES.verbClauseVi : null;
  if (isThing(scene, saying, clause)) return null;
  switch (takes) {
    case "order":
      if (VIEC.at(tokens, first)) return null;
      return words >= LEAST_ORDER || hasPredicate(scene, clause) ? STATEMENT_RULES.orderVi : null;
    case "charge":
      if (COPULA.at(tokens, first)) return null; // người đứng đơn tố cáo là ông An
      return words >= LEAST_CHARGE ||
        (words >= LEAST_ORDER && isCapital(tokens, first)) ||
        (words >= LEAST_ORDER && hasPredicate(scene, clause))
        ? STATEMENT_RULES.charge
        : null;
    default:
      if (CONFESSING.longestAt(tokens, cue.first)?.last === cue.last && DEEDS_DONE.at(tokens, first) && words >= LEAST_ORDER)
        return STATEMENT_RULES.verbClauseVi;
      return (VIEC.at(tokens, first) && words > LEAST_ORDER) || hasPredicate(scene, clause) ? STATEMENT_RULES.verbClauseVi : null;
  }
}

/** Where, when and to whom it was said, after a verb that opens its sentence (*Báo cáo tại cuộc họp, ông An cho biết …*). */
const WHERE = new WordSet(["tại", "trước", "với", "về", "sau", "bên", "ở", "nhân"]);

/** *…, ông An cho biết tại cuộc họp tổ chức chiều qua*: where it was said, and no mark behind it. */
function isOccasion(tokens: Tokens, { first, last }: Clause): boolean {
  if (!AT.at(tokens, first) || OCCASIONS.lastAt(tokens, first + 1) < 0) return false;
  for (let i = first; i <= last; i++) if (written(tokens, i) === "," || COPULA.at(tokens, i)) return false;
  return true;
}
const AT = new WordSet(["tại", "trong", "trên", "trước"]);
const OCCASIONS = new PhraseTable(
  phrasesOf(
    "cuộc, buổi, hội nghị, hội thảo, phiên, lễ, họp báo, tọa đàm, diễn đàn, đại hội, bài, trang, mạng, chương trình, kỳ họp, thông cáo, tuyên bố, bức thư, báo, đài, twitter, facebook, fanpage, tài khoản",
    true,
  ),
);

/** *báo cáo tại phiên họp cho biết, …*: the words that are told come after another verb, with no mark before it. */
function isToldAfter({ tokens, grammarAt }: Scene, { first, last }: Clause): boolean {
  for (let i = first + 1; i <= Math.min(last, first + WHERE_REACH) && isWord(tokens, i); i++) {
    if (TELLS.lastAt(tokens, i) > i) return grammarAt(i).verbs.longestAt(tokens, i)?.entry.takes === "clause";
  }
  return false;
}
/** Tokens of a place, a time and a hearer between two verbs of saying. */
const WHERE_REACH = 14;
const TELLS = new PhraseTable(phrasesOf("cho biết, cho hay, cho rằng, nêu rõ", true));

/** *thông báo cho công an đến lập biên bản, báo cáo lãnh đạo đơn vị*: the one spoken to, and no words; *báo cáo Thủ tướng xem xét* asks. */
function namesHearer({ tokens, grammarAt }: Scene, { cue }: Saying, { first, last }: Clause): boolean {
  if (TO.at(tokens, first)) {
    if (INFORMS.longestAt(tokens, cue.first) === null || AFTER_TO.at(tokens, first + 1)) return false;
    for (let i = first; i <= last; i++) if (THAT.at(tokens, i)) return false;
    return true;
  }
  if (REPORTS.longestAt(tokens, cue.first)?.last !== cue.last) return false;
  const grammar = grammarAt(first);
  if (grammar.groupHeads.longestAt(tokens, first) === null && grammar.personHeads.longestAt(tokens, first) === null) return false;
  for (let i = first; i <= Math.min(last, first + HEARER_REACH); i++) if (ASKED.longestAt(tokens, i) !== null) return false;
  return true;
}
/** Words of the one spoken to, before what they are asked to do. */
const HEARER_REACH = 8;
const ASKED = new PhraseTable(
  phrasesOf(
    "xem xét, quyết định, cho phép, chấp thuận, phê duyệt, cho ý kiến, chỉ đạo, giải quyết, ban hành, bố trí, cho chủ trương",
    true,
  ),
);
const TO = new WordSet(["cho"]);
const THAT = new WordSet(["rằng", "biết"]);
/** *cho đến nay, cho dù, cho rằng*. */
const AFTER_TO = new WordSet(["đến", "tới", "dù", "rằng", "thấy", "nên"]);
const INFORMS = new PhraseTable(phrasesOf("thông báo, báo cáo, nói, kể, thông tin, trình bày, phản ánh, tiết lộ, nhắn", true));
const REPORTS = new PhraseTable(phrasesOf("báo cáo, trình báo", true));

/** *đến 16h ngày 20/11, đến nay, đến cuối năm*: a time, with which a clause may begin. */
function isUntil(tokens: Tokens, i: number): boolean {
  return UNTIL.at(tokens, i) && (isNumber(tokens, i + 1) || TIMES.at(tokens, i + 1));
}
const UNTIL = new WordSet(["đến"]);
const TIMES = new WordSet("nay ngày năm tháng cuối hết đầu giữa thời sáng trưa chiều tối giờ quý nhiệm".split(" "));

function beginsNoClause(tokens: Tokens, first: number): boolean {
  const found = NO_CLAUSE.longestAt(tokens, first);
  return found !== null && written(tokens, found.last + 1) !== ",";
}

/** Whether the words are a thing and no clause. */
function isThing({ tokens }: Scene, { cue }: Saying, { first, last }: Clause): boolean {
  let head = first;
  for (let some = SOME.longestAt(tokens, head); some !== null && some.last < last; some = SOME.longestAt(tokens, head))
    head = some.last + 1;
  const isDenied = DENIALS.longestAt(tokens, cue.first) !== null;
  if (isDenied && VIEC.at(tokens, head)) return true;
  const thing = THINGS.longestAt(tokens, head);
  if (thing === null || !thing.entry) return false;
  return isDenied || !(PASSIVES.at(tokens, thing.last + 1) || hasSurePredicate(tokens, { first: head, last }));
}

const LA = new WordSet(["là"]);

/** *gọi X là Y*. */
function isLabel(scene: Scene, { first, last }: Clause): boolean {
  for (let i = first + 1; i < last; i++) if (LA.at(scene.tokens, i) && scene.passageOf[i] === 0) return true;
  return false;
}
