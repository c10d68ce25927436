/** Words and sentences that `invented-library.ts` makes articles of: our own, about places and people that are not there. */

/** Names of communes and what lies in them, in both writings. */
export const PLACES = list(
  `Mây Trắng|Suối Mơ|Đồng Sương|Bến Lau|Nà Gió|Bản Sim|Cồn Nắng|Vực Sen|Gò Quế|Khe Bưởi|Đá Thắm|Ruộng Tía|Sông Mật|Đèo Nhung|Hồ Biếc|Thung Mận`,
);

/** Vietnamese surnames, middle names and given names: the given ones are such as nobody has together. */
export const SURNAMES = list("Lò|Giàng|Vàng|Lù|Hà|Tống|Sùng|Cầm|Quàng|Lường|Tòng|Mùa|Thào|Lầu|Vừ|Kha");
export const MIDDLES = { m: list("Văn|Đình|Hữu|Quang|Xuân"), f: list("Thị|Thị Mai|Thị Thu|Ngọc|Thị Kim") } as const;
export const GIVEN = {
  m: list("Sáng|Sử|Núi|Rừng|Thác|Đá|Gạo|Thóc|Cồn|Lúa|Bưởi|Trám|Lim|Gụ|Sến|Tràm|Đước|Khế"),
  f: list("Én|Sen|Nụ|Đào|Mây|Sương|Nắng|Suối|Mơ|Mận|Bông|Tơ|Lụa|Nhung|Gió|Sim|Quế|Hẹ"),
} as const;

/** Foreign names and offices: Vietnamese words, English words. */
export const FOREIGN_GIVEN = list("Oswin|Maribel|Tobin|Ingra|Calder|Verena|Dorian|Sunniva");
export const FOREIGN_FAMILY = list("Tarrel|Brumwell|Okersund|Vandrick|Quillane|Marschow|Delacort|Ferrinby");
export const FOREIGN_OFFICES = [
  ["Tổng thống Mỹ", "US President"],
  ["Ngoại trưởng Pháp", "French Foreign Minister"],
  ["Thủ tướng Nhật Bản", "Japanese Prime Minister"],
  ["Bộ trưởng Quốc phòng Đức", "German Defence Minister"],
] as const;

/** Offices: Vietnamese words, English words; `{place}` is a commune. */
export const LOCAL_OFFICES = [
  ["Chủ tịch UBND xã {place}", "Chairman of the {place} Commune People's Committee"],
  ["Phó Chủ tịch UBND xã {place}", "Vice Chairman of the {place} Commune People's Committee"],
  ["Bí thư Đảng ủy xã {place}", "Secretary of the {place} Commune Party Committee"],
  ["Chủ tịch HĐND xã {place}", "Chairman of the {place} Commune People's Council"],
] as const;
export const HIGH_OFFICES = [
  ["Phó Chủ tịch UBND tỉnh Nghệ An", "Vice Chairman of the Nghe An Provincial People's Committee"],
  ["Giám đốc Sở Y tế Nghệ An", "Director of the Nghe An Department of Health"],
  ["Giám đốc Sở Xây dựng Nghệ An", "Director of the Nghe An Department of Construction"],
  ["Bộ trưởng Bộ Tài chính", "Minister of Finance"],
  ["Bộ trưởng Bộ Y tế", "Minister of Health"],
  ["Thứ trưởng Bộ Nội vụ", "Deputy Minister of Home Affairs"],
  ["Phó Thủ tướng Chính phủ", "Deputy Prime Minister"],
  ["Phó Chủ tịch Quốc hội", "Vice Chairwoman of the National Assembly"],
] as const;

export interface Topic {
  readonly title: readonly [vi: string, en: string];
  readonly tag: string;
  /** With `{place}`, `{n}` and other numbers (`NUMBERS`). */
  readonly sentences: readonly (readonly [vi: string, en: string])[];
  readonly quotes: readonly (readonly [vi: string, en: string])[];
}

export const TOPICS: readonly Topic[] = [
  {
    title: ["Xã {place} khởi công cầu {n2} tỷ đồng qua sông", "Work begins on a {n2} billion VND bridge in {place} Commune"],
    tag: "cầu đường",
    sentences: [
      [
        "Cầu {place} có vốn đầu tư {n2} tỷ đồng, dài {n3} mét, rộng {n1} mét.",
        "The {place} bridge will cost {n2} billion VND and be {n3} metres long.",
      ],
      [
        "Trước đây người dân hai bờ phải đi đò, mùa lũ thì đành ở nhà.",
        "Until now people on both banks have crossed by boat, and stayed at home when the river rose.",
      ],
      [
        "Nhà thầu đã làm xong {p}% khối lượng phần móng và đang đổ bê tông trụ giữa.",
        "The builders have finished {p} percent of the foundations and are pouring the middle pier.",
      ],
      ["Đường dẫn hai đầu cầu dài {d} km, đi qua {n1} xóm.", "The approach roads are {d} km long and pass through {n1} hamlets."],
    ],
    quotes: [
      [
        "Cây cầu phải xong trước mùa lũ, chậm một ngày là dân khổ một ngày",
        "The bridge has to stand before the floods; each day lost is a hard day for the people here",
      ],
      ["Trẻ con sẽ không phải đi bè tới trường nữa", "Children will no longer take a raft to school"],
    ],
  },
  {
    title: ["{place}: {n3} hộ dân có nước sạch sau nhiều năm chờ", "Clean water reaches {n3} households in {place}"],
    tag: "nước sạch",
    sentences: [
      ["Trạm cấp nước mới phục vụ {n3} hộ dân, mỗi hộ trả {n1}.500 đồng một mét khối.", "The new station serves {n3} households."],
      [
        "Nguồn nước lấy từ hồ đầu nguồn, qua ba bể lắng rồi mới về từng nhà.",
        "The water comes from a lake upstream and settles in three basins before it reaches the taps.",
      ],
      [
        "Tỷ lệ hộ dùng nước sạch của xã tăng từ {p1}% lên {p}%.",
        "The share of homes with clean water rose from {p1} percent to {p} percent.",
      ],
      [
        "Mùa khô năm ngoái, giếng khơi trong xóm cạn hơn hai tháng liền.",
        "In last year's dry season the wells of the hamlet were empty for more than two months.",
      ],
    ],
    quotes: [
      [
        "Có nước rồi thì phải giữ nguồn nước, không ai làm thay mình được",
        "Now that there is water we have to look after it; nobody will do that for us",
      ],
      [
        "Người già trong bản nói rằng cả đời mới thấy nước trong như vậy",
        "The old people of the village say they have never seen water so clear",
      ],
    ],
  },
  {
    title: [
      "Thu ngân sách quý tăng {p1}%, chi đầu tư đạt {p}%",
      "Quarterly revenue up {p1} percent as spending reaches {p} percent of plan",
    ],
    tag: "ngân sách",
    sentences: [
      [
        "Thu ngân sách quý này đạt {n3}.000 tỷ đồng, tăng {p1}% so với cùng kỳ năm trước.",
        "Revenue reached {n3},000 billion VND this quarter, up {p1} percent on a year earlier.",
      ],
      [
        "Chi đầu tư công mới giải ngân được {p}% kế hoạch, thấp hơn mục tiêu đề ra.",
        "Public investment stands at {p} percent of the plan, short of the target.",
      ],
      [
        "Nợ thuế giảm còn {n2} tỷ đồng nhờ rà soát từng doanh nghiệp.",
        "Unpaid taxes fell to {n2} billion VND after each company was looked at.",
      ],
      ["Các khoản chi hội họp, tiếp khách tiếp tục bị cắt.", "Money for meetings and receptions has been cut again."],
    ],
    quotes: [
      ["Chúng tôi không tăng thu bằng mọi giá", "We do not raise revenue at any price"],
      [
        "Tiền đã có mà không tiêu được thì lỗi ở người làm, không phải ở tiền",
        "When money lies idle the fault is with those who should spend it, not with the money",
      ],
    ],
  },
  {
    title: ["Trạm y tế {place} thiếu {n1} bác sĩ, người bệnh đi xa {n2} km", "{place} health station is {n1} doctors short"],
    tag: "y tế",
    sentences: [
      ["Trạm y tế mỗi tháng khám cho {n3} lượt người nhưng chỉ có hai bác sĩ.", "The station sees {n3} patients a month with two doctors."],
      ["Muốn chụp phim, người bệnh phải xuống bệnh viện cách đó {n2} km.", "For an X-ray patients travel {n2} km to the hospital."],
      ["Thuốc bảo hiểm đáp ứng được khoảng {p}% nhu cầu.", "Insured medicines cover about {p} percent of what is needed."],
      ["Tỉnh hứa luân phiên cán bộ về xã, mỗi đợt sáu tháng.", "The province has promised to send staff in turns of six months."],
    ],
    quotes: [
      [
        "Một trạm y tế không có bác sĩ thì chỉ là một ngôi nhà sơn trắng",
        "A health station without a doctor is only a house painted white",
      ],
      [
        "Ai về đây làm, xã lo chỗ ở và lo cả việc học của con",
        "Whoever comes to work here will have a home, and a school for their children",
      ],
    ],
  },
  {
    title: ["Học sinh {place} trở lại lớp sau bão, {n1} phòng học còn dột", "Pupils in {place} return to school after the storm"],
    tag: "trường học",
    sentences: [
      [
        "Bão làm tốc mái {n1} phòng học, thiệt hại ước {n2} triệu đồng.",
        "The storm took the roofs of {n1} classrooms, with damage put at {n2} million VND.",
      ],
      ["{n3} học sinh đã quay lại trường, đạt {p}%.", "{n3} pupils are back, {p} percent of all."],
      [
        "Thầy cô lội bùn dọn từng bộ bàn ghế, phơi sách vở dọc hành lang.",
        "Teachers carried desks out of the mud and dried books along the corridor.",
      ],
      ["Bộ đội giúp lợp lại mái trong {n1} ngày.", "Soldiers needed {n1} days to put the roofs back."],
    ],
    quotes: [
      ["Mất mái thì lợp lại, mất buổi học thì khó bù hơn nhiều", "A roof can be put back; a lost lesson is harder to make good"],
      ["Năm học này không em nào phải nghỉ vì thiếu sách", "No child will miss this school year for want of books"],
    ],
  },
  {
    title: ["Giá mận ở {place} xuống {n1}.000 đồng/kg, nông dân xoay xở", "Plum prices fall to {n1},000 VND/kg in {place}"],
    tag: "nông sản",
    sentences: [
      [
        "Giá mận tại vườn còn {n1}.000 đồng/kg, giảm {p1}% so với vụ trước.",
        "Plums sell for {n1},000 VND/kg at the orchard, down {p1} percent on last season.",
      ],
      ["Cả xã có {n3} ha mận, sản lượng ước đạt {n2} nghìn tấn.", "The commune has {n3} hectares of plum trees."],
      [
        "Thương lái trả theo ngày, sáng một giá, chiều một giá.",
        "Traders pay by the day, one price in the morning and another after noon.",
      ],
      [
        "Hợp tác xã đã ký bán {p}% sản lượng cho một nhà máy nước quả.",
        "The cooperative has sold {p} percent of the harvest to a juice factory.",
      ],
    ],
    quotes: [
      [
        "Trồng thì dễ, bán mới khó, nên phải tính chỗ bán trước khi trồng",
        "Growing is easy and selling is hard, so find the buyer before you plant",
      ],
      ["Đừng chặt cây, hãy chặt bớt khâu trung gian", "Do not cut the trees; cut out some of the middlemen"],
    ],
  },
  {
    title: ["Hai nước bàn việc nhập {n1} triệu tấn ngũ cốc", "Two countries discuss {n1} million tonnes of grain"],
    tag: "đối ngoại",
    sentences: [
      ["Hai bên thống nhất tăng thương mại lên {n2} tỷ USD vào năm 2030.", "Both sides want to raise trade to {n2} billion USD by 2030."],
      ["Lượng hàng qua cảng biển năm ngoái tăng {p1}%.", "Goods through the seaport rose {p1} percent last year."],
      ["Cuộc hội đàm kéo dài hơn dự kiến gần hai giờ.", "The talks ran almost two hours longer than planned."],
      ["Chuyến thăm có sự tham gia của {n2} doanh nghiệp.", "{n2} companies took part in the visit."],
    ],
    quotes: [
      ["Không ai phải đói vì một đường biên giới", "Nobody should go hungry because of a border"],
      ["Bạn bè lâu năm thì nói thẳng với nhau được", "Old friends can speak plainly to each other"],
    ],
  },
];

/** Sentences that any article may have, without figures. */
export const FILLERS: readonly (readonly [vi: string, en: string])[] = [
  [
    "Buổi làm việc diễn ra tại nhà văn hóa xóm, bà con đứng kín cả ngoài sân.",
    "The meeting was held in the village hall, with people standing out into the yard.",
  ],
  [
    "Nhiều ý kiến đề nghị công khai tiến độ lên bảng tin để ai cũng theo dõi được.",
    "Many asked that progress be posted on the notice board for all to see.",
  ],
  ["Trời mưa từ sáng sớm, đường lên bản trơn như đổ mỡ.", "It had rained since dawn, and the road to the village was as slick as grease."],
  ["Theo kế hoạch, đoàn kiểm tra sẽ quay lại sau mùa gặt.", "The inspectors are to come back after the harvest."],
  ["Bên bếp lửa, câu chuyện về những năm lũ lớn lại được kể.", "By the fire, the stories of the great floods were told again."],
  ["Hồ sơ còn vướng một chữ ký nên mọi việc chậm thêm một tuần.", "One signature was missing from the papers, which cost another week."],
  [
    "Chợ phiên hôm ấy đông hơn mọi khi, hàng thổ cẩm bày dọc bờ suối.",
    "The market was fuller than usual that day, with woven cloth laid out along the stream.",
  ],
  ["Cán bộ xã đi từng nhà, ghi từng ý kiến vào sổ tay.", "Officials went from house to house and wrote down what they heard."],
  ["Những con số này được đọc lên rồi ghi vào biên bản.", "The numbers were read out and put into the minutes."],
  ["Việc tiếp theo là chọn đơn vị giám sát độc lập.", "The next step is to choose an independent supervisor."],
  ["Ở cuối hội trường, có người giơ tay hỏi lại lần thứ ba.", "At the back of the hall somebody raised a hand to ask for the third time."],
  [
    "Một số hộ vẫn chưa đồng ý mức đền bù và xin thêm thời gian.",
    "Some households have not agreed to the compensation and asked for more time.",
  ],
];

/** `{who}` with office the first time, `{what}` the words said. */
export const SAYING: Readonly<Record<"quote" | "statement", readonly (readonly [vi: string, en: string])[]>> = {
  quote: [
    ["{who} nhấn mạnh: “{what}.”", "“{what},” said {who}."],
    ["“{what}”, {who} nói.", "{who} said: “{what}.”"],
    ["{who} khẳng định: “{what}.”", "“{what},” {who} told reporters."],
  ],
  statement: [
    ["{who} cho biết {fact}", "{who} said that {fact}"],
    ["Theo {who}, {fact}", "According to {who}, {fact}"],
  ],
};

export const TAGS = list("kiểm tra lại|trích dẫn|số liệu|tiền|phỏng vấn|theo dõi|mâu thuẫn|đã xác minh|follow up|budget|để viết bài");

export const NOTE_BODIES = list(
  `Hỏi lại con số này|So với báo cáo quý trước thì sao?|Cần thêm một nguồn nữa|Câu này dùng mở bài được|Đã gọi điện xác nhận, đúng như in|Check against the English edition|
  Khác với con số đã nêu tháng trước|Ai chịu trách nhiệm phần này?|Đối chiếu với nghị quyết của HĐND|Ask who paid for it|Trích nguyên văn, không sửa|Nhớ xin bản kế hoạch gốc|
  Good line for the opening|Người phát ngôn đã nói khác ở buổi họp báo|Số hộ ở đây chưa tính hai xóm mới tách|Worth a map`,
);

export const SITES = [
  { vi: "Báo Mây Trắng", en: "May Trang News", host: "bao-may-trang.example" },
  { vi: "Tin Suối Mơ", en: "Suoi Mo Post", host: "tin-suoi-mo.example" },
  { vi: "Thời báo Bến Lau", en: "Ben Lau Times", host: "thoi-bao-ben-lau.example" },
] as const;

function list(words: string): readonly string[] {
  return words.split("|").map((word) => word.trim());
}

/** Two of these name a hamlet. */
export const HAMLET_WORDS = list(
  `An|Bàng|Cẩm|Chè|Dâu|Đoài|Đông|Giáp|Hạ|Hoa|Hồng|Kẻ|Lạc|Lan|Lim|Lộc|Mai|Mật|Nam|Ngân|Ngô|Nứa|Phú|Quý|Sậy|Tân|Tây|Thanh|Thịnh|Thượng|Trà|Trúc|Vạn|Vàng|Vĩnh|Xuân|Yên|Ngọc|Sơn|Thủy`,
);
