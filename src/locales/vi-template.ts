import type { enTemplate } from "./en-template";
import type { Message } from "./message";

/** Lời tiếng Việt của mẫu xuất Markdown. */
export const viTemplate: Readonly<Record<keyof typeof enTemplate, Message>> = {
  "template.title": "Mẫu Markdown",
  "template.text":
    "Cách một bài được viết thành Markdown: riêng một tệp, trong tệp ZIP cùng các bài khác, hoặc chung một tệp (khi đó bỏ phần thông tin đầu tệp). Phần xem trước đổi theo khi bạn gõ.",
  "template.source": "Mẫu",
  "template.preview": "Xem trước với một bài giả định",
  "template.noPreview": "Khi mẫu hết lỗi, phần xem trước sẽ hiện lại.",
  "template.keep": "Lưu mẫu",
  "template.reset": "Trở về mẫu của On Record",
  "template.fields": "Những tên dùng được trong mẫu",
  "template.syntax":
    "{{title}} viết ra một giá trị. {{#authors}}…{{/authors}} chỉ được viết khi có giá trị, {{^authors}}…{{/authors}} chỉ khi không có. Danh sách được viết một lần cho mỗi mục. Các giá trị dưới yaml dành cho phần thông tin đầu tệp, giữa hai dòng gạch nối.",
  "template.fields.article": "Của bài báo",
  "template.problem.too-long": "Mẫu quá dài; chỉ giữ được tối đa {most} ký tự.",
  "template.problem.unclosed-tag": "Dòng {line}: có {{ mà sau đó không có }}.",
  "template.problem.unclosed": "Dòng {line}: phần “{name}” được mở mà không đóng.",
  "template.problem.unopened": "Dòng {line}: đóng phần “{name}” trong khi phần này chưa mở.",
  "template.problem.unknown": "Dòng {line}: “{name}” không có nghĩa ở đây. Danh sách bên dưới có mọi tên dùng được.",
  "template.problem.nested": "Dòng {line}: danh sách “{name}” không thể nằm trong danh sách khác.",
  "template.problem.unsupported": "Dòng {line}: loại thẻ này không dùng ở đây.",
  "template.sampleNote": "Hỏi cơ quan về *số liệu năm ngoái*.",
  "template.sampleTag": "cần kiểm tra",
};
