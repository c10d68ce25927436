import type { enBackup } from "./en-backup";
import type { Message } from "./message";

/** Lời tiếng Việt về sao lưu và dung lượng. */
export const viBackup: Readonly<Record<keyof typeof enBackup, Message>> = {
  "backup.title": "Sao lưu",
  "backup.never": "chưa có",
  "backup.none": "Chưa có bản sao lưu nào. Những gì bạn giữ chỉ nằm trong trình duyệt này.",
  "backup.last": "Lần sao lưu gần nhất: {age} ({date}).",
  "backup.lastAutomatic": "Lần sao lưu gần nhất: {age} ({date}), tự động.",
  "backup.changed": "Còn {count} thay đổi chưa được sao lưu.",
  "backup.now": "Sao lưu ngay",
  "backup.restore": "Khôi phục từ tệp…",
  "backup.automatic": "Tự động sao lưu",
  "backup.automatic.text":
    "Lưu vào thư mục “On Record” trong thư mục tải xuống, ghi đè lên tệp cũ nhất, và chỉ khi có thay đổi. Trình duyệt sẽ hỏi một lần xem On Record có được lưu tệp không.",
  "backup.every": "Bao lâu một lần",
  "backup.every.off": "Không bao giờ",
  "backup.every.day": "Mỗi ngày",
  "backup.every.week": "Mỗi tuần",
  "backup.keep": "Giữ lại",
  "backup.files": "{count} tệp gần nhất",
  "backup.fault.refused": "Trình duyệt không cho lưu tệp nên không tự động sao lưu được. Mọi thứ khác vẫn như cũ.",
  "backup.fault.permission":
    "Trình duyệt không còn cho lưu tệp nên lần sao lưu vừa rồi không thực hiện được. Hãy chọn lại mức thường xuyên để được hỏi lại.",
  "backup.fault.download":
    "Không lưu được bản sao lưu vừa rồi: có thể ổ đĩa đã đầy hoặc thư mục tải xuống không còn. Vài giờ nữa sẽ thử lại.",
  "backup.fault.store": "Không đọc được dữ liệu nên lần sao lưu vừa rồi không thực hiện được. Vài giờ nữa sẽ thử lại.",
  "backup.remind": "Lần sao lưu gần nhất: {age}. Còn {count} thay đổi chưa được sao lưu.",
  "backup.remind.broken": "Lần tự động sao lưu vừa rồi không thực hiện được.",
  "backup.look": "Xem lý do",
  "backup.later": "Để sau",
  "space.title": "Dung lượng đã dùng",
  "space.used": "Đã dùng {used}, còn {free} cho On Record",
  "space.unknown": "Trình duyệt không cho biết đã dùng bao nhiêu dung lượng.",
};
