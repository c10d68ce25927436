import type { enKept } from "./en-kept";
import type { Message } from "./message";

/** Lời tiếng Việt về những gì người đọc lưu giữ. */
export const viKept: Readonly<Record<keyof typeof enKept, Message>> = {
  "error.store.full":
    "Đĩa đã đầy hoặc gần đầy nên lần này chưa lưu được. Mọi thứ đã lưu trước đó vẫn an toàn. Hãy giải phóng bớt dung lượng trên máy rồi thử lại.",
  "error.store.blocked":
    "Một thẻ khác đang dùng On Record bản cũ và giữ dữ liệu nên chưa có gì thay đổi. Mọi thứ đã lưu vẫn an toàn. Hãy đóng các thẻ On Record khác hoặc khởi động lại trình duyệt rồi thử lại.",
  "error.store.newer":
    "Dữ liệu trên máy này do một bản On Record mới hơn ghi nên được giữ nguyên. Không mất gì cả. Hãy cập nhật On Record để xem lại.",
  "error.store.upgrade":
    "On Record mới hơn dữ liệu trên máy này và chưa chuyển được dữ liệu sang bản mới. Không có gì bị thay đổi hay mất đi. Hãy thử lại hoặc khởi động lại trình duyệt. Nếu vẫn lỗi: hãy lưu dữ liệu thành tệp trong thư viện, chọn “Xóa toàn bộ” trong phần tùy chọn, rồi nhập tệp đó.",
  "error.store.closed":
    "Trình duyệt đã đóng dữ liệu giữa chừng nên lần này chưa lưu được. Mọi thứ đã lưu trước đó vẫn an toàn. Hãy thử lại; nếu vẫn lỗi, hãy khởi động lại trình duyệt.",
  "error.store.corrupt":
    "Trình duyệt không đọc được dữ liệu trên máy này. On Record không thay đổi gì trong đó. Hãy khởi động lại trình duyệt; nếu vẫn lỗi, hãy nhập bản sao lưu gần nhất.",
  "error.store.missing": "Mục này không còn nữa: nó đã bị xóa hẳn, có thể ở một thẻ khác. Mọi thứ khác vẫn an toàn.",
  "error.store.failed": "Chưa lưu được, trình duyệt không cho biết vì sao. Mọi thứ đã lưu trước đó vẫn an toàn. Hãy thử lại.",

  "noteKind.highlight": "Tô sáng",
  "noteKind.note": "Ghi chú",
  "noteKind.mark": "Dấu đã giữ",
  "noteKind.highlight.many": "Tô sáng",
  "noteKind.note.many": "Ghi chú",
  "noteKind.mark.many": "Dấu đã giữ",

  "colour.yellow": "Vàng",
  "colour.green": "Xanh lục",
  "colour.blue": "Xanh lam",
  "colour.pink": "Hồng",
  "colour.violet": "Tím",
};
