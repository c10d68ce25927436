import type { enImport } from "./en-import";
import type { Message } from "./message";

/** Lời tiếng Việt của việc nhập tệp. */
export const viImport: Readonly<Record<keyof typeof enImport, Message>> = {
  "import.title": "Nhập",
  "import.choose": "Chọn tệp",
  "import.drop":
    "Thả tệp vào đây hoặc chọn tệp: bản sao lưu JSON của On Record, tệp xuất của Hypothesis, phần tô sáng của Obsidian Web Clipper, Web Annotation hoặc tệp JSON lines của onrecord analyse. Bạn xem trước nội dung rồi mới có thay đổi.",
  "import.reading": "Đang đọc tệp…",
  "import.applying": "Đang nhập…",
  "import.made": "Bản sao lưu ngày {date}. Việc nhập sẽ làm như sau:",
  "import.apply": "Nhập",
  "import.done": "Đã nhập tất cả. Có thể hoàn tác ở đây, hoặc bằng Ctrl+Z khi trang này còn mở.",
  "import.empty": "Tệp không có bài và ghi chú nào.",
  "import.nothingNew": "Mọi thứ trong tệp đã có ở đây. Không có gì để nhập.",
  "import.nothingChanged": "Chưa có gì thay đổi.",
  "import.corrections": "Chỉnh sửa",
  "import.tally.new": "Mới: được thêm",
  "import.tally.newer": "Trong tệp mới hơn: thay bản của bạn",
  "import.tally.removed": "Đã xóa trong tệp: xóa ở đây",
  "import.tally.same": "Giống nhau: giữ nguyên",
  "import.tally.older": "Ở đây mới hơn: giữ bản của bạn",
  "import.problem.not-json":
    "Tệp này không phải JSON. Hãy chọn tệp do On Record, Hypothesis hoặc Obsidian Web Clipper xuất, tên kết thúc bằng .json hoặc .jsonld.",
  "import.problem.truncated": "Tệp này bị cụt, như khi tải về giữa chừng bị ngắt. Hãy chép hoặc tải lại.",
  "import.problem.not-ours":
    "On Record không nhập được tệp này: không phải bản sao lưu của On Record, không phải tệp xuất của Hypothesis hay Obsidian Web Clipper, cũng không phải Web Annotation.",
  "import.problem.newer-version": "Tệp này do một bản On Record mới hơn ghi (định dạng {version}). Hãy cập nhật On Record rồi nhập lại.",
  "import.problem.invalid": "Tệp này bị hỏng hoặc đã bị sửa bằng tay: có phần không khớp.",
  "import.problem.too-big": "Tệp này có {size} MB; mỗi lần chỉ nhập được tối đa {most} MB.",
  "import.problem.unreadable": "Trình duyệt không đọc được tệp này. Có thể tệp đã bị chuyển, bị sửa hoặc đang bị khóa.",
  "import.stopped": "Đã dừng nhập. Chưa có gì thay đổi.",
  "import.from.hypothesis": "Tệp xuất của Hypothesis. Việc nhập sẽ làm như sau:",
  "import.from.clipper": "Phần tô sáng của Obsidian Web Clipper. Việc nhập sẽ làm như sau:",
  "import.from.annotations": "Tệp Web Annotation. Việc nhập sẽ làm như sau:",
  "import.from.archive": "Các bài của một kho lưu trữ. Việc nhập sẽ làm như sau:",
  "import.waiting": "{count} ghi chú mới nằm ở trang chưa được lưu nguyên văn. Khi bạn mở trang đó, ghi chú sẽ tìm về đúng chỗ.",
  "import.lost":
    "{count} ghi chú mới có lời không nằm trong văn bản đã lưu. Ghi chú vẫn được giữ cùng lời của nó và sẽ được tìm lại khi trang được đọc lần nữa.",
  "import.leftOut": "Không nhập:",
  "import.leftOut.page": "{count} ghi chú về cả trang, không gắn với lời nào",
  "import.leftOut.reply": "{count} trả lời cho ghi chú khác",
  "import.leftOut.address": "{count} ghi chú ở nơi không phải trang web",
  "import.leftOut.words": "{count} ghi chú ở chỗ không có chữ, như hình ảnh",
  "import.leftOut.twice": "{count} ghi chú có hai lần trong tệp",
  "import.leftOut.elsewhere": "{count} phần chỉ được nêu tên trong tệp, nội dung nằm trên máy chủ",
  "import.leftOut.articles-twice": "{count} bài có hai lần trong tệp",
  "import.leftOut.pageless": "{count} bài không có địa chỉ trang web",
  "import.leftOut.textless": "{count} bài không có nguyên văn trong tệp (chạy onrecord analyse với --with-text)",
  "import.leftOut.damaged": "{count} mục bị hỏng",
  "import.problem.too-many": "Tệp này có {count} mục; mỗi lần chỉ nhập được tối đa {most} mục.",
  "import.problem.nothing-usable": "Trong tệp này không có gì nhập được.",

  "library.textless": "Chưa lưu nguyên văn",
  "library.textless.text":
    "Các ghi chú của trang này được nhập từ tệp. Hãy mở trang một lần: nguyên văn sẽ được lưu và ghi chú tìm về đúng chỗ.",
};
