import type { enTrash } from "./en-trash";
import type { Message } from "./message";

/** Lời tiếng Việt cho việc chọn nhiều mục và thùng rác. */
export const viTrash: Readonly<Record<keyof typeof enTrash, Message>> = {
  "select.title": "Các mục đã chọn",
  "select.row": "Chọn: {name}",
  "select.count": "Đã chọn {count} mục",
  "select.all": "Chọn tất cả",
  "select.none": "Bỏ chọn",
  "select.mark": "Thẻ và màu",
  "select.mark.title": "Thẻ và màu của {count} ghi chú",
  "select.addTags": "Thêm thẻ",
  "select.removeTags": "Gỡ thẻ",
  "select.colourStays": "giữ nguyên",
  "undo.manyRemoved": "Đã xóa {count} mục.",
  "undo.manyChanged": "Đã sửa {count} ghi chú.",
  "undo.articleRestored": "Đã khôi phục bài.",
  "undo.noteRestored": "Đã khôi phục ghi chú.",

  "trash.title": "Thùng rác",
  "trash.search": "Tìm trong thùng rác",
  "trash.search.hint": "Tìm trong những gì đã xóa",
  "trash.empty": "Thùng rác trống",
  "trash.empty.text": "Những gì bạn xóa được giữ ở đây {count} ngày.",
  "trash.none.title": "Những gì đã xóa",
  "trash.none.text": "Có thể khôi phục tại đây; bài trở lại cùng các ghi chú bị xóa theo. Sau 30 ngày sẽ mất hẳn.",
  "trash.withNotes": "cùng {count} ghi chú",
  "trash.left": "Còn {count} ngày trước khi mất hẳn",
  "trash.restore": "Khôi phục",
  "trash.restoreOne": "Khôi phục: {name}",
  "trash.holds": "{count} mục",
  "trash.size": "khoảng {size}",
  "trash.emptyIt": "Dọn sạch thùng rác…",
  "trash.question": "Xóa hẳn {count} mục?",
  "trash.question.text":
    "Mọi thứ trong thùng rác sẽ mất, kể cả những gì ô tìm kiếm đang ẩn. Giải phóng khoảng {size} và không thể hoàn tác.",
  "trash.forGood": "Xóa hẳn",
};
