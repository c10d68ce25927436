import type { Messages } from "./keys";
import { viBackup } from "./vi-backup";
import { viChanges } from "./vi-changes";
import { viCompare } from "./vi-compare";
import { viCorrections } from "./vi-corrections";
import { viFilters } from "./vi-filters";
import { viImport } from "./vi-import";

import { viKept } from "./vi-kept";
import { viLibrary } from "./vi-library";
import { viMarks } from "./vi-marks";
import { viNotes } from "./vi-notes";
import { viOptions } from "./vi-options";
import { viPeople } from "./vi-people";
import { viRules } from "./vi-rules";
import { viSync } from "./vi-sync";
import { viTemplate } from "./vi-template";
import { viTrash } from "./vi-trash";

/** Lời giao diện tiếng Việt. Thiếu một khóa của bản tiếng Anh là lỗi biên dịch. */
export const vi: Messages = {
  "extension.name": "On Record",
  "extension.description": "Đánh dấu quan chức, số liệu và trích dẫn trong bài báo tiếng Việt và tiếng Anh, ngay trên máy của bạn.",
  "extension.action": "On Record: trang này nói gì",
  "command.toggleMarks": "Hiện hoặc ẩn dấu trên trang này",
  "command.nextMark": "Tới dấu tiếp theo",
  "command.previousMark": "Về dấu trước",
  "command.nextOfKind": "Tới dấu tiếp theo cùng loại",
  "command.previousOfKind": "Về dấu trước cùng loại",
  "command.openPanel": "Mở bảng bên",
  "menu.readPage": "Đọc trang này bằng On Record",

  "kind.official.one": "Quan chức",
  "kind.statistic.one": "Số liệu",
  "kind.quote.one": "Trích dẫn",
  "kind.statement.one": "Phát biểu",

  "language.vi": "Tiếng Việt",
  "language.en": "Tiếng Anh",

  "article.untitled": "Bài không có tiêu đề",
  "article.readingTime": "{count} phút đọc",
  "article.words": "{count} chữ",
  "article.cut": "Trang này quá dài nên chỉ phần đầu được đọc.",

  "popup.marks": "Dấu trên trang",
  "popup.summary": "Tóm tắt",
  "popup.officials": "Quan chức",
  "popup.figures": "Số liệu đáng chú ý",
  "popup.quotes": "Ai nói gì",
  "popup.showAll": "Xem cả {count}",
  "popup.showFewer": "Thu gọn",
  "popup.mentions": "{count} lần nhắc",
  "popup.nextMention": "Lần nhắc tiếp theo của {name}",
  "popup.previousMention": "Lần nhắc trước của {name}",
  "popup.mentionOf": "{index}/{total}",
  "popup.openPanel": "Mở bảng bên",
  "popup.pageChanged": "Trang đã thay đổi, không còn chỗ này. Đang đọc lại.",

  "site.label": "Đọc {host}",
  "site.always": "Luôn luôn",
  "site.ask": "Khi bấm",
  "site.never": "Không",
  "site.always.hint": "On Record tự đọc mọi bài trên {host}.",
  "site.ask.hint": "On Record chỉ đọc trang trên {host} khi bạn bấm nút.",
  "site.never.hint": "On Record không đọc trang nào trên {host}.",
  "site.saved": "Đã lưu cho {host}.",
  "site.denied": "Trình duyệt chưa cấp quyền cho {host}. Không có gì thay đổi.",

  "state.reading": "Đang đọc trang…",
  "state.read": "Đã đọc: {officials} quan chức, {statistics} số liệu, {quotes} trích dẫn, {statements} phát biểu.",
  "state.empty.title": "Không có gì để đánh dấu",
  "state.empty.text": "Bài này không nhắc tên quan chức, không nêu số liệu và không trích lời ai.",
  "state.notArticle.title": "Trang này không phải bài báo",
  "state.notArticle.no-text": "Trang không có nội dung văn bản.",
  "state.notArticle.too-short": "Trang có quá ít chữ.",
  "state.notArticle.list-page": "Trang này giống một danh sách bài. Hãy mở một bài trong đó.",
  "state.notArticle.action": "Vẫn đọc trang này",
  "state.never.title": "Bạn đã tắt On Record ở đây",
  "state.never.text": "Các trang trên {host} không được đọc.",
  "state.never.action": "Đọc trang này một lần",
  "state.failed.title": "Không đọc được trang này",
  "state.failed.details": "Chi tiết",
  "state.failed.action": "Thử lại",
  "state.forbidden.title": "On Record không được phép đọc trang này",
  "state.forbidden.browser": "Đây là trang của chính trình duyệt, không tiện ích nào được vào. Hãy mở một bài báo trong thẻ.",
  "state.forbidden.store": "Trình duyệt không cho tiện ích vào cửa hàng tiện ích. Hãy mở một bài báo trong thẻ.",
  "state.forbidden.file":
    "Đây là tệp trên máy của bạn. Hãy cho phép On Record truy cập địa chỉ tệp trong phần cài đặt tiện ích của trình duyệt rồi thử lại.",
  "state.forbidden.pdf": "PDF mở trong trình xem riêng của trình duyệt nên tiện ích không đọc được. Hãy tìm bài này ở dạng trang web.",
  "state.forbidden.other": "Chỉ đọc được trang web. Hãy mở một bài báo trong thẻ.",
  "state.unread.title": "Chưa đọc",
  "state.unread.text": "Bấm nút On Record trên thanh công cụ để đọc trang này.",

  "error.noReceiver": "Trang không trả lời. Hãy tải lại trang rồi thử lại.",
  "error.orphaned": "On Record vừa được cập nhật. Hãy tải lại trang để tiếp tục.",
  "error.malformed": "Có một thông điệp không hiểu được.",
  "error.foreign": "Có một thông điệp từ nơi khác, On Record không làm theo.",
  "error.tooLarge": "Có một thông điệp quá lớn.",
  "error.notAllowed": "Trình duyệt không cho On Record vào trang này.",
  "error.placeGone": "Trang đã thay đổi: chỗ này không còn nữa.",
  "error.noMarks": "Trang này không có dấu nào để tới.",
  "error.unknown": "Đã có lỗi xảy ra.",

  "panel.findings": "Theo thứ tự trong bài",
  "panel.filter": "Hiện trong danh sách",
  "panel.showMore": "Xem thêm",
  "panel.none": "Không có mục nào thuộc các loại đã chọn ở trên.",

  "card.label": "Về dấu này",
  "card.close": "Đóng",
  "card.offices": "Chức vụ",
  "card.saidHere": "Đã nói trong bài",
  "card.percentage": "Tính theo phần trăm",
  "card.cue": "Từ dẫn lời",
  "card.evidence": "Dựa vào",
  "card.moreQuotes": "và {count} câu nữa",
  "card.copyCitation": "Chép kèm nguồn",
  "card.next.official": "Lần nhắc tiếp theo",
  "card.previous.official": "Lần nhắc trước",
  "card.next.statistic": "Số liệu tiếp theo",
  "card.previous.statistic": "Số liệu trước",
  "card.next.quote": "Trích dẫn tiếp theo",
  "card.previous.quote": "Trích dẫn trước",
  "card.next.statement": "Phát biểu tiếp theo",
  "card.previous.statement": "Phát biểu trước",

  "speaker.unknown": "Chưa rõ người nói",

  "standing.current": "đương nhiệm",
  "standing.former": "nguyên chức",
  "standing.acting": "quyền chức",
  "standing.elect": "đắc cử",
  "standing.late": "đã mất",

  "evidence.office": "chức vụ",
  "evidence.honorific": "cách xưng hô",
  "evidence.name": "tên",
  "evidence.number": "con số",
  "evidence.unit": "đơn vị",
  "evidence.cue": "từ dẫn lời",
  "evidence.speaker": "người nói",

  "unit.year": "{value} năm",
  "unit.month": "{value} tháng",
  "unit.week": "{value} tuần",
  "unit.day": "{value} ngày",
  "unit.hour": "{value} giờ",
  "unit.minute": "{value} phút",
  "unit.second": "{value} giây",
  "unit.age": "{value} tuổi",
  "unit.multiple": "{value} lần",
  "unit.percent": "{value}%",
  "unit.points": "{value} điểm phần trăm",
  "unit.per": "{value} mỗi {per}",
  "per.year": "năm",
  "per.month": "tháng",
  "per.week": "tuần",
  "per.day": "ngày",
  "per.hour": "giờ",
  "per.minute": "phút",
  "per.second": "giây",

  "figure.count": "Số lượng",
  "figure.money": "Số tiền",
  "figure.percent": "Tỷ lệ phần trăm",
  "figure.measure": "Số đo",
  "figure.duration": "Thời lượng",
  "figure.age": "Tuổi",
  "figure.multiple": "Số lần",

  ...viMarks,
  ...viBackup,
  ...viChanges,
  ...viKept,
  ...viFilters,
  ...viNotes,
  ...viCorrections,
  ...viOptions,
  ...viCompare,
  ...viImport,
  ...viLibrary,
  ...viPeople,
  ...viTemplate,
  ...viRules,
  ...viSync,
  ...viTrash,
};
