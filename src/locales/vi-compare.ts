import type { enCompare } from "./en-compare";
import type { Message } from "./message";

/** Lời tiếng Việt của việc so sánh hai bài. */
export const viCompare: Readonly<Record<keyof typeof enCompare, Message>> = {
  "compare.do": "So sánh",
  "compare.title": "So sánh hai bài",
  "compare.reading": "Đang đọc hai bài…",
  "compare.said": "Trích dẫn và lời thuật lại",
  "compare.nothing": "Cả hai bài đều không có quan chức, số liệu hay lời nào để so sánh.",
  "compare.how": "Đối chiếu",
  "compare.how.same": "Giống nhau",
  "compare.how.other-office": "Chức vụ khác",
  "compare.how.agrees": "Khớp nhau",
  "compare.how.differs": "Khác nhau",
  "compare.how.another-time": "Khác thời điểm",
  "compare.how.other-words": "Lời khác",
  "compare.how.translated": "Ở hai thứ tiếng",
  "compare.how.first": "Chỉ có ở bài đầu",
  "compare.how.second": "Chỉ có ở bài sau",
};
