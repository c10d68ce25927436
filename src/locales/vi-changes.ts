import type { enChanges } from "./en-changes";
import type { Message } from "./message";

/** Lời tiếng Việt về những bài đã bị sửa sau khi lưu, và về ghi chú trong các bài đó. */
export const viChanges: Readonly<Record<keyof typeof enChanges, Message>> = {
  "changes.title": "Những chỗ bài đã sửa",
  "changes.since": "Bài này đã được sửa so với bản ngày {date}: {what}",
  "changes.sinceUnread": "Bài này đã được sửa so với bản ngày {date}",
  "changes.none": "Người đọc không thấy gì khác giữa hai bản này.",
  "changes.figures": "{count} con số",
  "changes.names": "{count} tên riêng",
  "changes.words": "{count} chữ",
  "changes.otherWords": "{count} chữ khác",
  "changes.marks": "dấu câu",
  "changes.moved": "{count} đoạn đổi chỗ",
  "changes.show": "Xem chỗ sửa",
  "changes.hide": "Ẩn chỗ sửa",
  "changes.compare": "So bản ngày",
  "changes.with": "với bản ngày",
  "changes.withPage": "với trang hiện tại",
  "changes.saved": "{date} (bản đã lưu)",
  "changes.span": "{from} – {to}",
  "changes.telling": "Con số và tên riêng",
  "changes.places": "Trong bài",
  "changes.deleted": "bỏ đi:",
  "changes.inserted": "thêm vào:",
  "changes.movedAway": "dời đi:",
  "changes.movedHere": "dời đến:",
  "changes.end": "hết",
  "changes.more": "Xem thêm {count} chỗ",
  "changes.bound":
    "Mọi bản bạn từng đọc của bài này đều được giữ, tối đa {count} bản. Nếu nhiều hơn, bản chỉ xuất hiện thoáng qua bị bỏ trước; bản có ghi chú thì không bao giờ bỏ.",
  "changes.take": "Nhận lời mới",
  "changes.taken": "Ghi chú đã theo lời mới.",
  "changes.place": "Đặt ghi chú vào đây",
  "changes.placeHint":
    "Muốn cho ghi chú một chỗ mới, hãy bôi chọn chữ trên trang rồi bấm “Đặt ghi chú vào đây”. Nếu không, ghi chú vẫn ở đây cùng lời cũ.",
  "changes.noteChanged": "Lời ở đây đã bị sửa trong lần đọc gần nhất:",
  "changes.noteLost": "Trong lần đọc gần nhất, đoạn này không còn trong bài.",
};
