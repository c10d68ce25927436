/** What heads a box of other things to read; whole lines. */
const HEADS_OTHERS =
  "related(?: (?:stories|articles|news|content|topics|posts|coverage|video))?|(?:read|watch|see|listen)(?: (?:more|also|next|now|this))|more (?:on|from) .{1,40}|" +
  "most read|most popular|see also|you (?:may|might) also (?:like|enjoy)|recommended(?: .{1,20})?|trending(?: now)?|tags|topics|comments?|" +
  "(?:các )?(?:tin|bài|bài viết|tin bài)(?: tức)? (?:liên quan|khác|mới|cùng chuyên mục|đọc nhiều)|xem thêm|đọc thêm|tham khảo thêm|có thể bạn quan tâm|đọc nhiều(?: nhất)?|bình luận|từ kh[óo][áa]";

/** What content systems put between paragraphs. */
const BETWEEN =
  "(?:story |article )?(?:continues|continued) below(?: .{0,20})?|advert(?:isement)?s?|sponsored(?: content)?|" +
  "share(?: this)?(?: (?:article|story|on .{1,20}))?|follow us(?: on .{1,30})?|image copyright.{0,40}|media playback.{0,60}|skip .{0,40}|" +
  "close|caption|image|(?:image |photo |slide )?\\d{1,3} (?:of|/) \\d{1,3}|this slideshow requires javascript|tell us what you think|like this story.{0,40}|enlarge|" +
  "quảng cáo|chia sẻ|theo dõi chúng tôi(?: .{1,30})?";

const OTHERS_LINE = /* @__PURE__ */ new RegExp(`^(?:${HEADS_OTHERS})$`, "iu");
const FURNITURE_LINE = /* @__PURE__ */ new RegExp(`^(?:${HEADS_OTHERS}|${BETWEEN})$`, "iu");

/** Longest line of furniture; UTF-16 code units. */
export const LONGEST_FURNITURE_LINE = 80;

const bare = (line: string): string => line.replace(/\s*[:.…!?]+$/, "").normalize("NFC");

/** Whether a whole line is one that content systems put between paragraphs; case, and a colon or dots at its end, do not count. */
export const isFurnitureLine = (line: string): boolean => FURNITURE_LINE.test(bare(line));

/** Whether a whole line heads a box of other stories, topics or comments. */
export const headsOthers = (line: string): boolean => OTHERS_LINE.test(bare(line));
