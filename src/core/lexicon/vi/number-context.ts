import { words } from "../quantity";

/** Right before a number that is a day, month, year or clock time. */
export const VI_DATE_CUES = words("ngày hôm sáng trưa chiều tối đêm khuya tháng năm mùng mồng rạng tết lễ phiên");

/** A plain number after one of these names a thing (`quận 5`, `lớp 11`, `khoản 2`). Single syllables. */
export const VI_LABELS = words(`
  số quận phường lớp khoản điều điểm mục chương phần tiết tổ xóm thôn ấp đội cấp hạng bảng kênh khóa kỳ quý thứ tập trang tầng lầu phòng lô ô đường ngõ ngách hẻm kiệt phố km ngã
  quốc lộ hẽm tuyến mẫu loại vòng top nhóm bậc tháng năm ngày mùng mồng khối bn đoạn xe tàu chuyến hiệp trận bài đợt giai nhiệm tờ thửa
  su mig tu il t f s b c ak u g iphone ipad galaxy note windows android ios boeing airbus formula vinasat kilo toyota mazda zone ga cảng gate bến nhà chung cư block tòa dãy phân
  hình group nghị quyết định thông tư luật hiến pháp chỉ thị công văn văn bản mã biển hotline điện thoại đt tel fax áo hộ cmnd cccd covid sars video clip chap
`);

/** Of the labels, those after which even a counted noun is none; the others give way to a known noun (`xe 16 chỗ`, `nhà 3 tầng`). */
export const VI_FIRM_LABELS = words(
  "quận phường lớp khoản điều mục chương quý thứ khóa tổ hẻm ngõ ngách số tháng năm ngày mùng mồng kênh lô tiểu hiệp khuya nhóm vòng",
);

/** Two-syllable labels: the second syllable alone is too common a word to tell. */
export const VI_LABEL_PAIRS: readonly string[] =
  "khu phố|chung cư|quốc lộ|tỉnh lộ|đại lộ|nghị quyết|nghị định|thông tư|công văn|văn bản|tiểu khu|phân khu|thế kỷ|giai đoạn|nhiệm kỳ|trung đoàn|sư đoàn|lữ đoàn|tiểu đoàn|quân khu|bệnh nhân|ca bệnh|tổ dân phố|vị trí|tầng thứ|cột mốc|vĩ tuyến|bộ luật|luật số|điện thoại|đường dây|mức độ|cấp độ|thế hệ|cảnh sát|biển số|mã số|phụ lục|vùng".split(
    "|",
  );

/** Before a number without a noun: tells that it is an amount. */
export const VI_AMOUNT_CUES = words("khoảng gần hơn trên ngót chừng mức đạt tới còn tổng quá xuống lên dưới chỉ thêm tăng giảm được");

/** Before `từ … đến …`: two figures and not a range. */
export const VI_CHANGE_WORDS = words("tăng giảm nâng hạ rút lên xuống cải thiện");

/** After a duration: it only says when something was. */
export const VI_ELAPSED_AFTER = words("trước sau");
/** Two words before a duration with the same meaning. */
export const VI_ELAPSED_BEFORE: readonly string[] = "cách đây|cách nay|trước đó|sau đó|trước đây|cách đó".split("|");
export const VI_ANNIVERSARY: readonly string[] = "kỷ niệm|kỉ niệm|lễ kỷ niệm|mừng thọ|đại lễ|dịp tròn|nhân dịp|sinh nhật".split("|");

/** After `9 giờ`: it is a time of the day. */
export const VI_CLOCK_AFTER = words("sáng trưa chiều tối đêm khuya rưỡi kém ngày hôm cùng gmt est giờ");
/** Before `9 giờ`: it is a stretch of time. */
export const VI_STRETCH_BEFORE = words(
  "trong sau suốt dài mất hơn gần mỗi vòng cả chừng thêm cứ qua hết quá tròn ròng cách dưới ngót trải",
);

/** Words of paying and owing: `100 triệu` after them is money. */
export const VI_MONEY_CUES = words(`
  tiền giá phạt trả vay chi mua bán tặng thưởng lương thu nợ vốn trị đưa quyên góp lừa chiếm đoạt nộp đóng phí cược gửi rút chuyển biếu hối lộ tài trợ hỗ ủng vận động bồi thường đền bù ứng cọc
  kiếm lãi lỗ thuế doanh ngân sách lĩnh nhận đồng đ vnđ vnd trộm cướp tham ô xuất trích giải ngân đầu tư thiệt hại tốn mất lời thế chấp thù lao học phí viện phí tài sản
`);
/** Right before a bare magnitude: money even if a noun follows (`đền bù 135 triệu thiệt hại hoa màu`). */
export const VI_SUM_CUES = words("phạt thường lương giá vay nợ đền bù lãi lỗ cọc");
/** Words that tell that a bare magnitude counts people or things. */
export const VI_PEOPLE_CUES = words("dân lượt người view cử tri phiếu khán sản lượng");

/** A comparison before `2 lần`: a multiple. */
export const VI_MULTIPLE_BEFORE = words("gấp tăng giảm hơn kém vượt bằng cao nhiều lớn nhanh thấp rẻ đắt");
/** What a multiple is taken of, after `2 lần`. */
export const VI_MULTIPLE_AFTER = words("so hạn mức giá trị lương số diện gdp vốn thu giá tốc quy lượng kích công");
/** `mỗi ngày 2 lần`, `vi phạm 2 lần`: occasions, whatever else is near. */
export const VI_OCCASION_BEFORE = words("phạm đến gặp ngày tuần tháng năm thăm bị kết họp");

/** Temperature words near `35 độ`. */
export const VI_HEAT_WORDS = words("nhiệt nóng lạnh sốt rét trời nắng mát c âm oi ấm");

/** Words of an earthquake near `6,8 độ`. */
export const VI_QUAKE_WORDS = words("chấn địa cường richter");

/** People words before `7 tuổi` with `kém` or `hơn`: an age difference. */
export const VI_AGE_GAP_BEFORE = words("kém");

/** Words after a fraction with small numbers that prove it none of a date: `2/3 số hộ`. */
export const VI_FRACTION_AFTER = words(
  "số tổng diện dân thành lượng quân ghế phiếu chặng quãng thời thị đại lực các tỉnh huyện xã dự giá chiều sản công cổ vốn nhân cử hộ trong xuất thu bề trường doanh bệnh nước sinh học cán",
);
/** Words before it that do so. */
export const VI_FRACTION_BEFORE = words("chiếm khoảng gần hơn quá trên đạt tới bằng mất còn đến được có tỉ lệ với");

/** Words of a vote near `227-198`. */
export const VI_VOTE_WORDS = words("phiếu biểu quyết thuận chống bầu");
