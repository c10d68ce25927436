import type { enNotes } from "./en-notes";
import type { Message } from "./message";

/** Lời của thanh công cụ, khung soạn và ghi chú trên trang. */
export const viNotes: Readonly<Record<keyof typeof enNotes, Message>> = {
  "command.addNote": "Thêm ghi chú cho đoạn đang chọn",
  "menu.highlight": "Tô sáng",
  "menu.addNote": "Thêm ghi chú",

  "toolbar.label": "Lưu đoạn đang chọn",
  "toolbar.highlight.yellow": "Tô vàng",
  "toolbar.highlight.green": "Tô xanh lá",
  "toolbar.highlight.blue": "Tô xanh dương",
  "toolbar.highlight.pink": "Tô hồng",
  "toolbar.highlight.violet": "Tô tím",
  "toolbar.note": "Thêm ghi chú",
  "toolbar.tag": "Gắn thẻ",
  "toolbar.copyLink": "Chép liên kết tới đoạn này",

  "editor.label": "Ghi chú",
  "editor.body": "Ghi chú",
  "editor.body.hint": "Viết ghi chú… Dùng được Markdown.",
  "editor.colour": "Màu",
  "editor.tags": "Thẻ",
  "editor.tags.hint": "Cách nhau bằng dấu phẩy",
  "editor.save": "Lưu",
  "editor.cancel": "Bỏ",
  "editor.delete": "Xóa",
  "editor.keys": "Ctrl+Enter để lưu. Esc để đóng, bản nháp được giữ lại.",
  "editor.draft": "Bản nháp lần trước của bạn, chưa lưu.",

  "pageNote.edit": "Sửa",
  "pageNote.write": "Thêm ghi chú",
  "pageNote.delete": "Xóa",
  "pageNote.copyLink": "Chép liên kết",
  "pageNote.keepMark": "Lưu kèm ghi chú",
  "pageNote.changed": "Lời ở đây đã bị sửa:",
  "pageNote.moreChanges": "và {count} chỗ sửa khác",
  "pageNote.moved": "Phần chữ quanh đoạn này đã thay đổi.",
  "pageNote.hasDraft": "Có bản nháp chưa lưu.",

  "toast.undo": "Hoàn tác",
  "toast.close": "Đóng",
  "toast.highlighted": "Đã tô sáng.",
  "toast.saved": "Đã lưu ghi chú.",
  "toast.recoloured": "Đã đổi màu.",
  "toast.deleted": "Đã xóa.",
  "toast.undone": "Đã hoàn tác.",
  "toast.linkCopied": "Đã chép liên kết.",
  "toast.linkNotCopied": "Trình duyệt không cho chép liên kết.",
  "toast.citationCopied": "Đã chép kèm nguồn.",
  "toast.citationNotCopied": "Trình duyệt không cho chép.",
  "toast.loadFailed": "Không hiện được ghi chú của bạn. {reason}",

  "error.noSelection": "Hãy chọn vài chữ trong bài trước.",
  "error.noAddress": "Chỉ lưu được ghi chú trên trang có địa chỉ web.",
  "error.noteElsewhere": "Trang này không có ghi chú đó.",
  "error.noteLost": "Đoạn chữ của ghi chú này không còn trên trang.",
};
