/** Two readings of invented articles, put together by hand so that the interface is tested without the analyser. */
import { type Article, type Language, NO_SOURCE } from "../../src/core/article";
import {
  type Finding,
  findingId,
  type Mention,
  type Official,
  type Quantity,
  type Quote,
  ruleId,
  type Speaker,
  type Statement,
  type Statistic,
  type Unit,
} from "../../src/core/finding";
import { articleFromText } from "../../src/core/plain-article";
import type { Span } from "../../src/core/span";
import type { ReadReading } from "../../src/ui/page-view";

const RULE = ruleId("test.by-hand");
const ALL_SHOWN = { official: true, statistic: true, quote: true, statement: true };

/** Where words stand in a text. Throws if they do not: a sample must be right. */
export function spanOf(text: string, words: string, from = 0): Span {
  const start = text.indexOf(words, from);
  if (start < 0) throw new Error(`not in the sample: ${words}`);
  return { start, end: start + words.length };
}

function spansOfAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) spans.push({ start: at, end: at + words.length });
  return spans;
}

function official(text: string, name: string, shortName: string, offices: readonly string[]): Official {
  const spans = spansOfAll(text, shortName).map((span): Span => {
    const full = span.end - name.length;
    return text.slice(full, span.end) === name ? { start: full, end: span.end } : span;
  });
  const mentions = spans.map((span): Mention => ({ kind: "name", span, rule: RULE }));
  const [first] = spans;
  if (first === undefined) throw new Error(`not in the sample: ${name}`);
  return {
    kind: "official",
    id: findingId("official", first),
    rule: RULE,
    evidence: [],
    name,
    offices: offices.map((words) => ({ words, title: words, body: null, standing: "current", spans: [] })),
    mentions,
  };
}

function figure(text: string, words: string, quantity: Quantity, unit: Unit): Statistic {
  const span = spanOf(text, words);
  return { kind: "statistic", id: findingId("statistic", span), rule: RULE, evidence: [], span, quantity, unit };
}

function said<Kind extends "quote" | "statement">(kind: Kind, text: string, words: string, speaker: Speaker | null) {
  const span = spanOf(text, words);
  return { kind, id: findingId(kind, span), rule: RULE, evidence: [], span, speaker, cue: null };
}

const number = (value: number): Quantity => ({ type: "number", value });
const asSpeaker = (of: Official): Speaker => ({ kind: "official", official: of.id, name: of.name });

function reading(article: Article, findings: readonly Finding[], sentences: readonly string[]): ReadReading {
  const start = (finding: Finding): number => (finding.kind === "official" ? (finding.mentions[0]?.span.start ?? 0) : finding.span.start);
  const ids = (kind: Finding["kind"]) => findings.filter((finding) => finding.kind === kind).map((finding) => finding.id);
  return {
    state: "read",
    article,
    findings: [...findings].sort((a, b) => start(a) - start(b)),
    summary: {
      sentences: sentences.map((sentence) => spanOf(article.text, sentence)),
      officials: ids("official"),
      statistics: ids("statistic"),
      readingMinutes: 4,
      words: 1204,
    },
    shown: ALL_SHOWN,
    cut: false,
  };
}

function articleOf(text: string, language: Language, site: string, url: string, published: string): Article {
  const title = text.slice(0, text.indexOf("\n"));
  return articleFromText(text, { language, source: { ...NO_SOURCE, title, site, url, published } });
}

const EN = `River dyke at Lam Khe to be raised before the storm season
The province of Bac Lam will spend 312 billion VND on raising 41.5 km of river dykes before the next storm season, its chairman said on Tuesday.
Tran Quoc Minh, Chairman of the Bac Lam Provincial People's Committee, told reporters that work would begin in March. "We cannot ask families to sleep with one ear on the water for another year," Mr Minh said. "The money is there, and so are the drawings."
Some 18,400 people live behind the weakest stretch. Last year's flood damaged 1,206 houses, or 64/81 hamlets, and cost farmers 9 months of income on average.
Le Thi Hanh, Deputy Director of the Department of Dyke Management, said the new crest would stand 70–90 cm higher. "A dyke is only as strong as its worst ten metres," Ms Hanh warned.
Residents were less sure. "They measured here in spring and again in autumn," said a farmer, Do Van Lanh. "Nobody has moved a stone."
A leaflet handed out at the meeting promised that "no household will be moved without a new roof". Mr Minh added that compensation would rise by 12.5%.`;

const VI = `Nâng đê sông Lam Khê trước mùa bão
Tỉnh Bắc Lam sẽ chi 312 tỷ đồng để nâng 41,5 km đê sông trước mùa bão tới, lãnh đạo tỉnh cho biết hôm thứ Ba.
Ông Trần Quốc Minh, Chủ tịch UBND tỉnh Bắc Lam, cho biết công trình khởi công trong tháng Ba. “Không thể để bà con thêm một năm nữa vừa ngủ vừa nghe tiếng nước”, ông Minh nói. “Tiền đã có, bản vẽ cũng đã có.”
Khoảng 18.400 người sống sau đoạn đê yếu nhất. Trận lũ năm ngoái làm hư hại 1.206 ngôi nhà, 64/81 thôn bị ngập, nông dân mất trung bình 9 tháng thu nhập.
Bà Lê Thị Hạnh, Phó Giám đốc Sở Quản lý đê điều, cho biết mặt đê mới sẽ cao hơn 70–90 cm. “Con đê chỉ vững bằng mười mét yếu nhất của nó”, bà Hạnh cảnh báo.
Người dân thì chưa tin hẳn. “Mùa xuân đo một lần, mùa thu lại đo lần nữa”, nông dân Đỗ Văn Lành nói. “Chưa ai xê dịch hòn đá nào.”
Tờ rơi phát tại buổi họp hứa “không hộ nào phải dời đi khi chưa có mái nhà mới”. Ông Minh nói thêm mức đền bù sẽ tăng 12,5%.`;

/** An English article: two officials, eight figures, six quotes, three statements. */
export function englishReading(): ReadReading {
  const article = articleOf(EN, "en", "Bac Lam Daily", "https://daily.example/dyke", "2026-01-13T08:20:00+07:00");
  const minh = official(EN, "Tran Quoc Minh", "Minh", ["Chairman of the Bac Lam Provincial People's Committee"]);
  const hanh = official(EN, "Le Thi Hanh", "Hanh", ["Deputy Director of the Department of Dyke Management"]);
  const farmer: Speaker = { kind: "person", name: "Do Van Lanh" };
  const quotes: readonly Quote[] = [
    said("quote", EN, `"We cannot ask families to sleep with one ear on the water for another year,"`, asSpeaker(minh)),
    said("quote", EN, `"The money is there, and so are the drawings."`, asSpeaker(minh)),
    said("quote", EN, `"A dyke is only as strong as its worst ten metres,"`, asSpeaker(hanh)),
    said("quote", EN, `"They measured here in spring and again in autumn,"`, farmer),
    said("quote", EN, `"Nobody has moved a stone."`, farmer),
    said("quote", EN, `"no household will be moved without a new roof"`, null),
  ];
  const statements: readonly Statement[] = [
    said("statement", EN, "work would begin in March", asSpeaker(minh)),
    said("statement", EN, "the new crest would stand 70–90 cm higher", asSpeaker(hanh)),
    said("statement", EN, "compensation would rise by 12.5%", asSpeaker(minh)),
  ];
  const figures: readonly Statistic[] = [
    figure(EN, "312 billion VND", number(312e9), { type: "money", currency: "VND", per: null }),
    figure(EN, "18,400 people", number(18_400), { type: "count", counted: "people" }),
    figure(EN, "1,206 houses", number(1206), { type: "count", counted: "houses" }),
    figure(EN, "64/81 hamlets", { type: "ratio", value: 64, of: 81 }, { type: "count", counted: "hamlets" }),
    figure(EN, "41.5 km", number(41.5), { type: "measure", symbol: "km", per: null }),
    figure(EN, "12.5%", number(12.5), { type: "percent", symbol: "%", per: null }),
    figure(EN, "70–90 cm", { type: "range", value: 70, valueTo: 90 }, { type: "measure", symbol: "cm", per: null }),
    figure(EN, "9 months", number(9), { type: "duration", symbol: "month" }),
  ];
  const sentences = [
    EN.split("\n")[1] ?? "",
    "Some 18,400 people live behind the weakest stretch.",
    `"They measured here in spring and again in autumn," said a farmer, Do Van Lanh.`,
  ];
  return reading(article, [minh, hanh, ...figures, ...quotes, ...statements], sentences);
}

/** The same in Vietnamese. */
export function vietnameseReading(): ReadReading {
  const article = articleOf(VI, "vi", "Báo Bắc Lam", "https://bao.example/de", "2026-01-13T08:20:00+07:00");
  const minh = official(VI, "Trần Quốc Minh", "Minh", ["Chủ tịch UBND tỉnh Bắc Lam"]);
  const hanh = official(VI, "Lê Thị Hạnh", "Hạnh", ["Phó Giám đốc Sở Quản lý đê điều"]);
  const farmer: Speaker = { kind: "person", name: "Đỗ Văn Lành" };
  const quotes: readonly Quote[] = [
    said("quote", VI, "“Không thể để bà con thêm một năm nữa vừa ngủ vừa nghe tiếng nước”", asSpeaker(minh)),
    said("quote", VI, "“Tiền đã có, bản vẽ cũng đã có.”", asSpeaker(minh)),
    said("quote", VI, "“Con đê chỉ vững bằng mười mét yếu nhất của nó”", asSpeaker(hanh)),
    said("quote", VI, "“Mùa xuân đo một lần, mùa thu lại đo lần nữa”", farmer),
    said("quote", VI, "“Chưa ai xê dịch hòn đá nào.”", farmer),
    said("quote", VI, "“không hộ nào phải dời đi khi chưa có mái nhà mới”", null),
  ];
  const statements: readonly Statement[] = [
    said("statement", VI, "công trình khởi công trong tháng Ba", asSpeaker(minh)),
    said("statement", VI, "mặt đê mới sẽ cao hơn 70–90 cm", asSpeaker(hanh)),
    said("statement", VI, "mức đền bù sẽ tăng 12,5%", asSpeaker(minh)),
  ];
  const figures: readonly Statistic[] = [
    figure(VI, "312 tỷ đồng", number(312e9), { type: "money", currency: "VND", per: null }),
    figure(VI, "18.400 người", number(18_400), { type: "count", counted: "người" }),
    figure(VI, "1.206 ngôi nhà", number(1206), { type: "count", counted: "ngôi nhà" }),
    figure(VI, "64/81 thôn", { type: "ratio", value: 64, of: 81 }, { type: "count", counted: "thôn" }),
    figure(VI, "41,5 km", number(41.5), { type: "measure", symbol: "km", per: null }),
    figure(VI, "12,5%", number(12.5), { type: "percent", symbol: "%", per: null }),
    figure(VI, "70–90 cm", { type: "range", value: 70, valueTo: 90 }, { type: "measure", symbol: "cm", per: null }),
    figure(VI, "9 tháng", number(9), { type: "duration", symbol: "month" }),
  ];
  const sentences = [
    VI.split("\n")[1] ?? "",
    "Khoảng 18.400 người sống sau đoạn đê yếu nhất.",
    "“Mùa xuân đo một lần, mùa thu lại đo lần nữa”, nông dân Đỗ Văn Lành nói.",
  ];
  return reading(article, [minh, hanh, ...figures, ...quotes, ...statements], sentences);
}
