/**
 * An example of each rule, and a false friend of it. They are tested (`examples.test.ts`) and shown in `docs/rules.md` (`npm run rules`): this is the one
 * place where they stand. All persons and events are invented.
 */
import { type Article, type Block, type Language, NO_SOURCE } from "../../../src/core/article";

export interface RuleExample {
  readonly language: Language;
  /** Lines of an article. The words that the rule marks stand in ⟦ ⟧; other rules may mark more. A line after `# ` is a headline, after `> ` a block quote. */
  readonly hit: string;
  /** Looks alike; the rule marks nothing in it. */
  readonly miss: string;
}

const vi = (hit: string, miss: string): RuleExample => ({ language: "vi", hit, miss });
const en = (hit: string, miss: string): RuleExample => ({ language: "en", hit, miss });

/** By rule id. */
export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = {
  "vi.office.before-name": [vi("Chủ tịch UBND tỉnh ⟦Mạc Thế Uy⟧ thăm cảng.", "Chủ tịch CLB bóng chuyền Mạc Thế Uy thăm cảng.")],
  "en.office.before-name": [en("Mayor ⟦Ada Quill⟧ opened the bridge.", "Ada Quill Bridge opened in May.")],
  "vi.office.after-name": [vi("Bà ⟦Lữ Thị Ngân⟧, Giám đốc Sở Y tế, dự lễ.", "Bà Lữ Thị Ngân, giám đốc một công ty may, dự lễ.")],
  "en.office.after-name": [
    en("⟦Tom Farrow⟧, the Danish ambassador to Peru, resigned.", "Tom Farrow, the captain of the chess team, resigned."),
  ],
  "vi.office.predicate": [vi("Ông ⟦Cao Văn Thử⟧ được bầu giữ chức Bí thư Huyện ủy.", "Ông Cao Văn Thử được bầu làm trưởng nhóm thợ mộc.")],
  "en.office.predicate": [en("⟦Ben Sorrel⟧, who then served as mayor, agreed.", "Ben Sorrel, who then ran a bakery, agreed.")],
  "vi.office.shared": [
    vi(
      "Hai Phó Chủ tịch UBND tỉnh Mạc Thế Uy và ⟦Lữ Thị Ngân⟧ cùng dự.",
      "Phó Chủ tịch UBND tỉnh Mạc Thế Uy và ca sĩ Lữ Thị Ngân cùng dự.",
    ),
  ],
  "en.office.shared": [en("Senators Ada Quill and ⟦Ben Sorrel⟧ objected.", "Senator Ada Quill and her brother Ben Sorrel objected.")],
  "en.office.campaign": [
    en(
      "⟦Martin Osgrove⟧ spoke of the election. The Osgrove campaign hired staff.",
      "Martin Osgrove spoke of the election. The Osgrove campaign against litter hired staff.",
    ),
  ],
  "official.full-name": [
    vi("Thủ tướng ⟦Phan Văn Thử⟧ phát biểu.", "Đường Phan Văn Thử dài 3 km."),
    en("Mayor ⟦Ada Quill⟧ spoke.", "The Ada Quill School reopened."),
  ],
  "official.short-name": [
    vi("Thủ tướng Phan Văn Thử đến Vinh. Ông ⟦Thử⟧ thăm cảng.", "Thủ tướng Phan Văn Thử đến Vinh. Ông Mẫu thăm cảng."),
    en("Mayor Ada Quill spoke. Ms. ⟦Quill⟧ then left.", "Mayor Ada Quill spoke. Ms. Farrow then left."),
  ],
  "official.title-alone": [
    vi(
      "Thủ tướng Phan Văn Thử đến Vinh. ⟦Thủ tướng⟧ yêu cầu làm nhanh.",
      "Thủ tướng Phan Văn Thử đến Vinh. Chủ tịch UBND các huyện phải làm nhanh.",
    ),
    en("President Ada Quill spoke. The ⟦president⟧ then left.", "President Ada Quill spoke. She had run for president before."),
  ],

  "money.sign": [en("The bridge cost ⟦$25bn⟧.", "He wore an N95 mask."), vi("Cầu trị giá ⟦$200.000⟧.", "Xe đi trên đường R8.")],
  "money.word": [vi("Tỉnh chi ⟦75 tỷ đồng⟧.", "Có 6 đồng chí dự họp."), en("They paid ⟦2 million euros⟧.", "The 52 won the toss.")],
  "money.implied": [vi("Anh bị phạt ⟦100 triệu⟧.", "Nước này có dân số 100 triệu.")],
  percent: [
    vi("Công việc đạt ⟦86,2%⟧ kế hoạch.", "Công việc đạt 100 điểm."),
    en("Sales fell by ⟦five per cent⟧.", "A percentage of it was lost."),
  ],
  "percent.points": [
    vi("Lãi suất giảm ⟦0,5 điểm phần trăm⟧.", "Chỉ số giảm 1,92 điểm."),
    en("Support rose ⟦3 percentage points⟧.", "The index rose 3 points."),
  ],
  measure: [vi("Khu đất rộng ⟦12 ha⟧.", "Điện thoại dùng mạng 5G."), en("The road is ⟦230 miles⟧ long.", "The 5G network was down.")],
  duration: [
    vi("Bị cáo nhận án ⟦18 năm⟧ tù.", "Cầu xong năm 2018."),
    en("It opened after ⟦9 months⟧ of work.", "It opened in the 9th month."),
  ],
  "age.word": [
    vi("Cụ bà ⟦91 tuổi⟧ trồng cam.", "Cụ trồng cam đã 91 mùa."),
    en("An ⟦8-year-old⟧ girl was found.", "An 8-hour search began."),
  ],
  "age.label": [
    vi("Độ tuổi từ ⟦35-40⟧ là đông nhất.", "Tổ từ 35-40 hộ là đông nhất."),
    en("A man aged ⟦45⟧ was found.", "Page 45 was found."),
  ],
  "age.apposition": [en("Webb Farrow, ⟦51⟧, pleaded guilty.", "Bus route 51, the longest, was closed.")],
  multiple: [
    vi("Cảng mới lớn gấp ⟦2 lần⟧ cảng cũ.", "Anh đến cảng 2 lần trong tuần."),
    en("Sales rose ⟦5-fold⟧.", "She folded 5 of the shirts."),
  ],
  "count.noun": [
    vi("Xã có ⟦325 hộ⟧ trồng cam.", "Xe chạy trên Quốc lộ 46."),
    en("The hall seats ⟦10,047 people⟧.", "The hall stands at 12 Mill Road."),
  ],
  "count.bare": [
    en("Of the houses, ⟦60⟧ of them burned.", "She lives in room 60 of the inn."),
    vi("Số ca mắc mới là ⟦1.204⟧.", "Họ ở nhà số 12."),
  ],
  ratio: [
    vi("Đã có ⟦214/326 xã⟧ có điện.", "Việc này xong ngày 21/3."),
    en("About ⟦9 out of 10 voters⟧ agreed.", "He ran 9 out of town miles."),
  ],
  "ratio.words": [
    en("About ⟦two-thirds⟧ of voters agreed.", "The two third graders agreed."),
    vi("Gần ⟦hai phần ba số hộ⟧ đồng ý.", "Vở kịch có hai phần."),
  ],
  "ratio.vote": [en("The House passed the bill ⟦231-196⟧.", "The team won 31-19.")],

  "en.quote.said-after": [en("⟦“We will open the bridge,”⟧ Mayor Ada Quill said.", "The “open bridge of hope” programme began.")],
  "vi.quote.said-after": [vi("⟦“Chúng tôi sẽ mở cầu”⟧, Bộ trưởng Mạc Thế Uy nói.", "Phong trào “Mở cầu vì dân” đã bắt đầu.")],
  "en.quote.said-before": [en("Mayor Ada Quill said, ⟦“We will open the bridge.”⟧", "Mayor Ada Quill opened the “bridge.”")],
  "vi.quote.said-before": [
    vi("Bộ trưởng Mạc Thế Uy nói ⟦“chúng tôi sẽ mở cầu trong năm nay”⟧.", "Bộ trưởng Mạc Thế Uy phát động phong trào “Mở cầu vì dân”."),
  ],
  "quote.according-to": [
    en("⟦“The road is closed,”⟧ according to Mayor Ada Quill.", "“The road is closed,” Mayor Ada Quill said."),
    vi("Theo Bộ trưởng Mạc Thế Uy, cây cầu là ⟦“món quà của cả làng”⟧.", "Theo “Luật Cầu đường mới”, cầu phải được sửa."),
  ],
  "quote.colon": [
    vi("Bộ trưởng Mạc Thế Uy cho biết: ⟦“Chúng tôi sẽ mở cầu”⟧.", "Tên của đề án: “Mở cầu vì dân”."),
    en("Mayor Ada Quill added: ⟦“We will open the bridge.”⟧", "The sign read “We will open the bridge.”"),
  ],
  "quote.continued": [
    en("“We will open it,” Mayor Ada Quill said. ⟦“The work is done.”⟧", "“We will open it,” Mayor Ada Quill said. The work was done."),
  ],
  "quote.nested": [
    en(
      "“Mayor Tom Farrow told me ⟦‘the road is closed’⟧ last week,” Mayor Ada Quill said.",
      "“Mayor Tom Farrow drove my ‘old car’ last week,” Mayor Ada Quill said.",
    ),
  ],
  "quote.named-after": [
    vi(
      "⟦“Chúng tôi sẽ mở cầu trong năm nay”⟧, ông Mạc Thế Uy nhìn xuống tiếc nuối.",
      "“Chúng tôi sẽ mở cầu”, bảng bên cầu ghi rõ từ năm ngoái.",
    ),
  ],
  "quote.pull-quote": [en("⟦“The road is closed for good.”⟧\nMayor Ada Quill", "The road is closed for good.\nMayor Ada Quill")],
  "quote.signature": [en("⟦“The road is closed for good.”⟧ — Mayor Ada Quill", "“The road is closed for good,” Mayor Ada Quill said.")],
  "quote.post": [
    en("⟦The road is closed for good.⟧\n— Ada Quill (@adaquill) May 2, 2031", "The road is closed for good.\n— Ada Quill, the town paper"),
  ],
  "quote.block": [
    en(
      "Mayor Ada Quill wrote in her letter:\n> ⟦The bridge is open to all.⟧",
      "Mayor Ada Quill wrote a letter.\nThe bridge is open to all.",
    ),
  ],
  "quote.speaker-open": [
    en("⟦“All of the roads in this town are closed for good.”⟧", "The “roads in this town” were closed."),
    vi("⟦“Mọi con đường trong làng này đều đã đóng.”⟧", "Các con đường “đã đóng” lại mở."),
  ],

  "en.statement.verb-that": [
    en("Mayor Ada Quill said that ⟦the bridge would open in May⟧.", "Mayor Ada Quill saw that the bridge was open."),
  ],
  "vi.statement.verb-that": [
    vi("Bộ trưởng Mạc Thế Uy nói rằng ⟦cầu sẽ mở vào tháng năm⟧.", "Bộ trưởng Mạc Thế Uy không nói rằng cầu đã mở."),
  ],
  "en.statement.verb-clause": [en("Mayor Ada Quill said ⟦the bridge would open⟧.", "Mayor Ada Quill denied the claims of the firm.")],
  "vi.statement.verb-clause": [
    vi("Bộ trưởng Mạc Thế Uy cho biết, ⟦cầu sẽ mở vào tháng năm⟧.", "Bộ trưởng Mạc Thế Uy nhấn mạnh vai trò của cây cầu."),
  ],
  "en.statement.order": [en("Mayor Ada Quill ordered ⟦the firm to close the bridge⟧.", "Mayor Ada Quill ordered two new bridges.")],
  "vi.statement.order": [vi("Bộ trưởng Mạc Thế Uy yêu cầu ⟦xã sửa cầu trước mùa mưa⟧.", "Các yêu cầu này được xã sửa lại trước mùa mưa.")],
  "statement.charge": [en("Mayor Ada Quill accused ⟦the firm of hiding the cracks⟧.", "Mayor Ada Quill was accused of hiding the cracks.")],
  "statement.said-after": [
    en("⟦The bridge will open in May⟧, Mayor Ada Quill said on Monday.", "In May, Mayor Ada Quill said on Monday."),
    vi("⟦Cầu sẽ mở vào tháng năm⟧, Bộ trưởng Mạc Thế Uy cho biết.", "Tháng năm, Bộ trưởng Mạc Thế Uy cho biết cầu đã mở."),
  ],
  "statement.according-to": [
    en("According to Mayor Ada Quill, ⟦the bridge was closed⟧.", "According to the new law, bridges close at night."),
    vi("Theo Bộ trưởng Mạc Thế Uy, ⟦cầu sẽ mở vào tháng năm⟧.", "Theo quy định, cầu phải được sửa hằng năm."),
  ],
  "headline.name-colon": [
    vi(
      "# Thủ tướng Phan Văn Thử: ⟦Cầu phải xong trong năm⟧\nThủ tướng Phan Văn Thử thăm cầu.",
      "# Vinh: Cầu mới đã xong\nCầu mới ở Vinh đã xong.",
    ),
    en("# Mayor Ada Quill: ⟦The bridge is open⟧\nMayor Ada Quill spoke.", "# Springfield: Bridge closed\nThe bridge was closed."),
  ],
};

const MARKS = /[⟦⟧]/g;
const LINE_KINDS: readonly (readonly [prefix: string, kind: Block["kind"]])[] = [
  ["# ", "headline"],
  ["> ", "quote"],
];

/** An example's lines as an article. */
export function exampleArticle(lines: string, language: Language): Article {
  const blocks: Block[] = [];
  let text = "";
  for (const line of lines.replace(MARKS, "").split("\n")) {
    const [prefix, kind] = LINE_KINDS.find(([mark]) => line.startsWith(mark)) ?? ["", "paragraph"];
    const start = text === "" ? 0 : text.length + 1;
    text += `${text === "" ? "" : "\n"}${line.slice(prefix.length)}`;
    blocks.push({ kind, span: { start, end: text.length } });
  }
  return { text, blocks, language, source: NO_SOURCE };
}

/** The words that a hit marks. */
export function markedWords(hit: string): readonly string[] {
  return [...hit.matchAll(/⟦([^⟦⟧]*)⟧/g)].map((match) => match[1] ?? "");
}
