import { letters } from "./compare-text";
import { parsePublished } from "./published";

/** Words of bylines that name nobody and tell nothing. */
const BYLINE_WORDS = new Set(
  (
    "by on at and of the in updated update published posted last first created modified written story am pm a p m " +
    "et est edt pt pst pdt ct cst cdt mt bst gmt utc ist cet cest ict jan january feb february mar march apr april may jun june jul july aug august " +
    "sep sept september oct october nov november dec december mon monday tue tues tuesday wed wednesday thu thur thurs thursday fri friday sat saturday sun sunday " +
    "ngày tháng năm lúc giờ phút thứ hai ba tư sáu bảy chủ nhật cn cập nhật đăng xuất bản bởi tác giả theo và h st nd rd th"
  ).split(" "),
);

/** UTF-16 code units. */
const LONGEST = 160;

/**
 * Whether a line says who wrote the article or when, and nothing else: of its words, none is left when the authors that the page names in its head,
 * dates, and the words of bylines are taken out. A line of byline words alone is none.
 */
export function isBylineText(text: string, authors: readonly string[]): boolean {
  if (text.length > LONGEST) return false;
  let left = ` ${letters(text)} `;
  const whole = left.length;
  for (const author of authors) left = left.split(` ${letters(author)} `).join("  ");
  const named = left.length < whole;
  const words = left.split(" ").filter((word) => word !== "" && !BYLINE_WORDS.has(word) && !/^\d+(?:st|nd|rd|th|am|pm|h\d*)?$/.test(word));
  return words.length === 0 && (named || parsePublished(text, "vi") !== null);
}
