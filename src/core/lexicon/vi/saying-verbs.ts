/** Vietnamese verbs of saying, commas between them; `*` marks one that is a noun as often (*một yêu cầu, các cáo buộc*). */
import { PhraseTable } from "../../text/phrase-table";
import type { Complement, SayingVerb, SourceCue } from "../saying";

const ROWS: Readonly<Record<Complement, string>> = {
  none: `
    bảo vệ, bảo đảm, đảm bảo, bảo tồn, bảo hiểm, bảo dưỡng, bảo trì, bảo lãnh, bảo hộ, bảo quản, bảo mật, bảo mẫu, bảo tàng, bảo trợ, bảo an, bảo kê, bảo lưu, bảo hành, bảo ban, bảo thủ, bảo bối, bảo vật, bảo hoàng, bảo trọng, bảo toàn, bảo lân,
    bảo chứng, bảo sanh, dạy bảo, chỉ bảo, khuyên bảo, răn bảo, quốc bảo, gia bảo, an bảo, pháp bảo, ngân bảo, thông bảo, bảo nhau, bảo giám, bảo tháp, bảo cái, không ai bảo, ai bảo, ai cũng bảo,
    triển khai, công khai, khai thác, khai mạc, khai trương, khai giảng, kê khai, khai sinh, khai trừ, khai quật, ly khai, khai hoang, khai tử, khai màn, khai trận, khai hội, khai xuân, khai thông, khai hỏa, khai bút, khai ấn, khai thuế, khai hải quan, khai phóng, khai sáng, khai tâm, khai vị, khai khống, khai khoáng, sơ khai, khai phá, khai cuộc, nói chung, nói riêng, nói trên,
    nói lời, nói chuyện, tiếng nói, lời nói, giọng nói, nói lên, nói cách khác, có thể nói, phải nói, kể từ, kể cả, đáng kể, kể trên, không kể, chưa kể, câu chuyện kể, nêu tên, nêu trên, nêu cao, nêu gương, học hỏi, câu hỏi, hỏi thăm, thăm hỏi, hỏi han,
    ví dụ, góp ý kiến, quán triệt luật, quán triệt nghị quyết, quán triệt chỉ thị, điều tra cáo buộc, điều tra tố cáo, bác cáo buộc, bác bỏ cáo buộc, phủ nhận cáo buộc, đối mặt cáo buộc, nhu cầu, nhu cầu xin, yêu cầu xin, cờ lệnh cho, quân lệnh cho, hiệu lệnh cho, khẩu lệnh cho, gọi điện, gọi cho, nhắn tin, hỏi mua, hỏi vay, hỏi thuê, hỏi cưới, hỏi cung, kể chuyện, viết thư, viết đơn, đọc báo, ghi bàn thắng, cuộc gọi, tên gọi, gọi vốn, gọi tên, gọi taxi, gọi xe, gọi món, gọi đồ, gọi tắt, gọi ra, gọi vào, gọi đến, gọi tới, gọi lại, gọi về, gọi chung, gọi nhập ngũ, gọi thầu, kêu gọi đầu tư, chúc mừng, chúc tết, lời chúc, chúc thọ, đáp ứng, đáp trả, giải đáp, hạ cánh, công tố, công tố viên, yếu tố, khởi tố, tố tụng, truy tố, nhân tố, đối tố, cáo tố, tố chất, tố khổ, báo tin, báo tin mừng, tờ khai, lời khai, bản khai, tờ trình bày, cân nhắc, trình báo, đánh giá rất cao, đáng nói, điều đáng nói, phải kể, tờ trình,
    xác định rõ, đánh giá cao, ghi nhận, ghi hình, ghi bàn, ghi âm, ghi chép, đọc sách, viết tay, viết tắt, bài viết, cây viết, viết bài, báo cáo tài chính, nhắc đến, nhắc tới, đòi nợ, đòi tiền, trả lời câu hỏi, trả lời phỏng vấn, trả lời trên, công bố kết quả,
    kết luận thanh tra, kết luận kiểm tra, kết luận giám định, kết luận kiểm toán, kết luận giám sát, thông tin trên, thông tin này, mạng thông tin, thông tin và truyền thông, công nghệ thông tin, hệ thống thông tin, thông tin liên lạc, phản ánh qua, thanh toán, tính toán, phát biểu tại, phát biểu khai mạc, phát biểu trước,
    nhận định trên, thụ lý, xử lý, quản lý, hợp lý, pháp lý, tâm lý, vật lý, địa lý, đại lý, trợ lý, vô lý, hộ lý, độc tố, sắc tố, kháng tố, giông tố, dông tố, bão tố, tố lốc, xác nhận của, giấy xác nhận, giao dịch, tuyên bố chung, ước tính khoảng, cười nói, nói cười, nụ cười, tiếng cười, lời thú tội, chuyên viết, chuyên đưa tin, nói tục, khó nói, nói dối, nói nhảm, nói bậy, nói xấu, nói phét, nói móc, nói lắp, nói ngọng, nói to, nói nhỏ, nói năng, nói xạo, nói leo, nói bừa, nói mê, nói sảng, nói hớ, nói lái, nói tiếng`,
  clause: `
    bảo, bảo rằng, thêm rằng, cho biết, cho biết thêm, cho hay, cho hay thêm, cho rằng, nói, nói rằng, nói thêm, nói đùa, nói đùa rằng, nói rõ, nói thẳng,
    kể lại, kể rằng, thuật lại, nhận định*, đáp, đáp lại, giải thích*, lý giải*, giãi bày, tâm sự*,
    bộc bạch, thổ lộ, trần tình, khai, khai báo, khai rằng, viết rằng, dự đoán*,
    quả quyết, một mực khẳng định, nhắc lại, nêu rõ, nêu ra là, chỉ rõ, nêu quan điểm, bày tỏ quan điểm, phân trần,
    than rằng, than là, trách rằng, than phiền, than thở, than vãn, phàn nàn, đưa tin, cải chính, đính chính, phản bác, cho hay rằng, ám chỉ, ám chỉ rằng, khoe, loan tin,
    loan báo, tường thuật, đặt câu hỏi, đặt vấn đề, thắc mắc*, thông tin thêm, thú nhận, thú tội,
    nêu thực trạng, được dẫn lời, được dẫn lời nói, được dẫn lời cho biết, được trích lời, được trích lời nói, nêu ý kiến, bày tỏ rằng, công nhận rằng, @@`,
  either: `
    khai nhận, nhìn nhận, tái khẳng định, tái xác nhận, bật mí*, hé lộ*, trấn an, cảnh cáo*, nhắn gửi, gửi gắm,
    nhận xét*, phát biểu*, trả lời*, trình bày*, bình luận*, dự báo*, lưu ý*, phân tích*, báo cáo*, phản ánh*, thừa nhận, khẳng định*, xác nhận*, thông báo*, đánh giá*, tuyên bố*, nêu, kể, viết, hỏi, góp ý*, ước tính*, kết luận*, tiết lộ*,
    nhấn mạnh, cảnh báo*, công bố*, thông tin*, chia sẻ*, phủ nhận, bác bỏ, cam kết*, hứa*, hứa hẹn, thề, đe dọa*, dọa, chỉ ra, gợi ý*, nhắn nhủ, nhắn,
    chúc, gửi lời chúc, kêu cứu, kết luận rằng, lập luận*, giải trình*, chứng minh rằng, tranh luận*, chất vấn*, truy vấn`,
  order: `
    làm đơn đề nghị, gửi đơn đề nghị, có đơn đề nghị, làm đơn kiến nghị, gửi đơn kiến nghị, có đơn kiến nghị, làm đơn yêu cầu, gửi đơn yêu cầu, có đơn yêu cầu,
    yêu cầu*, đề nghị*, kiến nghị*, chỉ đạo*, ra lệnh, hạ lệnh, lệnh cho, kêu gọi*, khuyên*, khuyên nhủ, khuyến cáo*, khuyến nghị*, dặn, dặn dò, căn dặn, nhắc nhở*, nhắc,
    đòi, đòi hỏi*, đề xuất*, quán triệt, giục, thúc giục, hối thúc, chỉ thị*, van xin, cầu xin, mong muốn rằng, đốc thúc, tha thiết kêu gọi`,
  charge:
    "làm đơn tố cáo, gửi đơn tố cáo, viết đơn tố cáo, nộp đơn tố cáo, có đơn tố cáo, đứng đơn tố cáo, làm đơn tố giác, gửi đơn tố giác, làm đơn trình báo, tố cáo*, cáo buộc*, buộc tội, đổ lỗi cho, tố, tố giác*, chỉ đích danh",
  label: "gọi, mô tả*, ví, ví von, coi đây, miêu tả*, chỉ trích*",
  quote: `
    cười, lên án, bày tỏ, phát ngôn, lên tiếng, tâm tình, giới thiệu, cảm ơn, xin lỗi, chúc, nói tiếp, thốt lên, hét lên, reo lên, vang lên, nhớ lại, hồi tưởng, dẫn chứng*, ghi rõ, mở đầu, trích dẫn, động viên*, cảm thán,
    hồ hởi, lo lắng*, bàng hoàng, chưa hết bàng hoàng, tếu táo, tấm tắc, ngậm ngùi, bùi ngùi, buồn rầu, buồn bã, cười hiền, cười tươi, bồi hồi, đau đáu, trải lòng, dí dỏm, khấp khởi, ái ngại, xót xa, mừng rỡ, hóm hỉnh, tặc lưỡi, gật gù, lắc đầu, nhẩm tính, bày tỏ vui mừng, không giấu được niềm vui, không giấu được xúc động,
    phấn khởi, trăn trở, băn khoăn, nghẹn ngào, tiếp lời, đọc, dõng dạc, hô, thì thầm, chốt lại, kết thúc, tâm niệm, ghi, rủ, quát, la lên, gào lên, bức xúc*,
    thở phào, dẫn số liệu, nêu số liệu, nêu ví dụ, lấy ví dụ,
    đồng tình, đồng quan điểm, vui mừng, hào hứng, xúc động, rưng rưng`,
};

function* entries(): Iterable<readonly [string, SayingVerb]> {
  for (const [takes, row] of Object.entries(ROWS)) {
    if (!isComplement(takes)) continue;
    for (const verb of row.split(",")) {
      const words = verb.trim();
      yield [words.replace("*", ""), { takes, form: "finite", isNounToo: words.endsWith("*") }];
    }
  }
}

function isComplement(key: string): key is Complement {
  return key in ROWS;
}

export const SAYING_VERBS_VI: PhraseTable<SayingVerb> = new PhraseTable(entries());

/** Speaks itself where no owner follows (*theo nguồn tin địa phương*). */
const SOURCE = "nguồn tin";

const THROUGH = [
  "thông báo",
  "thông cáo",
  "thông cáo báo chí",
  "thông tin báo chí",
  "thông tin",
  "thông tin từ",
  "thông tin của",
  "lời",
  "lời kể",
  "lời khai",
  "đề xuất",
  "báo cáo",
  "nhận định",
  "đánh giá",
  "ý kiến",
  "phân tích",
  "chia sẻ",
  "tin từ",
  SOURCE,
  "công bố",
  "phản ánh",
  "thông tin ban đầu từ",
  "thông tin ban đầu của",
  "số liệu",
  "thống kê",
  "ước tính",
  "quan điểm",
  "dự báo",
  "kết luận",
  "tuyên bố",
  "trình báo",
  "tường trình",
  "tố cáo",
  "tiết lộ",
  "tính toán",
  "mô tả",
  "lý giải",
  "giải thích",
  "xác nhận",
  "quan sát",
  "khảo sát",
  "nghiên cứu",
  "ghi nhận",
  "tìm hiểu",
  "dự đoán",
  "hướng dẫn",
  "tổng hợp",
  "cập nhật",
  "cảnh báo",
  "đơn trình báo",
  "đơn tố cáo",
  "đơn kiện",
  "đơn khởi kiện",
  "kết quả điều tra",
  "báo cáo nhanh",
  "báo cáo mới nhất",
  "báo cáo ban đầu",
  "lời tố cáo",
  "tâm sự",
  "kết quả khảo sát",
  "xác minh",
  "bản tin",
  "bài viết",
];

/** Words that begin with *theo* and name no source. */
const NO_SOURCES =
  "theo dõi, theo đuổi, theo chân, theo sát, theo học, theo kịp, theo gót, theo đuôi, theo phe, theo đạo, theo nghề, theo nghiệp, theo hầu, theo dấu, theo vết, theo lệnh, theo sau";

export const SOURCE_CUES_VI: PhraseTable<SourceCue> = new PhraseTable<SourceCue>(
  [
    ["theo", { through: false }],
    ["cũng theo", { through: false }],
    ["vẫn theo", { through: false }],
    ["dẫn lời", { through: false }],
    ["trích lời", { through: false }],
    ["trích dẫn lời", { through: false }],
    ["dẫn nguồn tin từ", { through: true }],
    ["dẫn nguồn tin của", { through: true }],
    ...["dẫn thông tin", "dẫn tuyên bố", "dẫn thông báo", "dẫn phát biểu"].flatMap((cite): (readonly [string, SourceCue])[] =>
      ["", " từ", " của"].map((of) => [`${cite}${of}`, { through: of !== "" }] as const),
    ),
    ["thông tin từ", { through: true }],
    ["thông tin từ phía", { through: true }],
    ...THROUGH.flatMap((noun): (readonly [string, SourceCue])[] => [
      ...(noun === SOURCE ? [] : [[`theo ${noun}`, { through: true }] as const]),
      [`theo ${noun} của`, { through: true }],
      [`theo ${noun} từ`, { through: true }],
      [`cũng theo ${noun} từ`, { through: true }],
      [`cũng theo ${noun} của`, { through: true }],
    ]),
  ],
  [{ list: NO_SOURCES }],
);
