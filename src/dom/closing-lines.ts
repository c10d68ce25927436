/**
 * What content systems and newsrooms write under an article, told by its words: who helped, whose rights, where to follow, what else to read.
 * Whole paragraphs only; in the midst of an article most of these words are news.
 */

/** A paragraph this long tells something, whatever its first words. UTF-16 code units. */
export const LONGEST_CLOSING = 700;

const CREDITS =
  /^(?:\(?(?:additional |with )?(?:reporting|research|writing|editing|edited|written|reported|compiled|translated|photography|graphics?)(?: and \p{L}+)? by\b|with (?:files|inputs?|reporting) from\b)|\bcontributed (?:\p{L}+ )?to (?:this|the) (?:report(?:ing)?|story|article|piece)\b/iu;

const RIGHTS =
  /^(?:copyright|\(c\)|©|bản quyền|our standards:|the views expressed|this material may not be)|\b(?:all rights reserved|may not be (?:published|reproduced|republished)|không được sao chép)\b/iu;

const APPEAL =
  /^(?:please |you can |to )?(?:get|subscribe|sign up|follow|like|join|download|listen|watch|share|click|send|e-?mail|contact|visit|support|stay|keep up|check out|have|got|want|do you|need|tell us|let us know|write to|we(?:'|’)d like|we want|here are|for (?:more|the latest|all)|more (?:on|from)|don(?:'|’)t miss|if you)\b/iu;
const CHANNEL =
  /\b(?:newsletters?|inbox|podcasts?|e-?mails?|facebook|twitter|instagram|telegram|whatsapp|tiktok|youtube|linkedin|mobile app|our app|the app|subscri\p{L}+|click here|(?:your|a|news|story) tips?|letters? to the editor|comments? (?:section|below))\b|[\w.]@\w|(?<!\p{L})@\w|\bhere\W{0,3}$/iu;

const VI_APPEAL =
  /^(?:mời|kính mời|quý (?:vị|độc giả|bạn đọc|khán giả)|độc giả|bạn đọc|theo dõi|xem thêm|đọc thêm|mọi (?:ý kiến|thông tin|đóng góp))(?!\p{L})/iu;
const VI_CHANNEL =
  /(?<!\p{L})(?:facebook|zalo|youtube|tiktok|fanpage|kênh|ứng dụng|e-?mail|bản tin|hotline|đường dây nóng|tòa soạn|toà soạn|google news|tại đây|bình luận|trang web|website)(?!\p{L})|[\w.]@\w/iu;

const ASKED =
  /^(?:(?:have|got) (?:a|any) (?:tip|news|story)|like this story|did you (?:like|enjoy)|tell us what you think|what do you think|you (?:may|might) also (?:like|enjoy)|share it with|\S+ is a (?:founding )?member of the trust project)\b/iu;

/** The agency or paper that a text was taken from, in a line of its own. */
const TAKEN_FROM = /^\(?(?:Theo|THEO|Nguồn|Nguồn tin|Source|Via|Dịch từ)(?:\s*:)?\s+\p{Lu}[^.!?,:;]{1,50}\)?$/u;

/** Somebody's words are news, whatever they ask for. */
const SAID = /[“”"«»]|(?<!\p{L})(?:said|says|told|wrote|added|announced|cho biết|cho hay|nói|chia sẻ rằng|khẳng định)(?!\p{L})/iu;

/** Where to write to: a last paragraph with an address in it, of no more than this. UTF-16 code units. */
const ADDRESS = /[\w.-]@[\w-]+\.\w/;
const LONGEST_ADDRESS = 400;

/** Whether a paragraph at the end of an article closes it and tells none of it. `text`: composed, white space made one. */
export function isClosingLine(text: string): boolean {
  if (text.length > LONGEST_CLOSING) return false;
  if (CREDITS.test(text) || RIGHTS.test(text) || TAKEN_FROM.test(text)) return true;
  return !SAID.test(text) && (ASKED.test(text) || asks(text) || (text.length <= LONGEST_ADDRESS && ADDRESS.test(text)));
}

function asks(text: string): boolean {
  return (APPEAL.test(text) && CHANNEL.test(text)) || (VI_APPEAL.test(text) && VI_CHANNEL.test(text));
}

/** Appeals so plain that they are one wherever they stand, where they hold a link. */
const PLAIN_APPEAL =
  /^(?:sign up here|(?:sign up|subscribe) (?:for|to|now)\b.{0,80}\b(?:newsletters?|inbox|briefing|alerts?|podcast|channel)\b|follow (?:us|our)\b|download (?:our|the) .{0,30}\bapp\b|click here (?:to|for)|get (?:the latest|our) .{0,80}(?:newsletter|inbox|app)\b|(?:kính )?mời (?:quý )?(?:độc giả|bạn đọc|bạn|quý vị|quý khán giả) .{0,40}(?:đón đọc|đón xem|theo dõi|xem thêm|đọc thêm|tham gia))/iu;
const LONGEST_APPEAL = 220;

/** Whether a paragraph with a link in it asks for something else than to be read, wherever it stands. */
export function isPlainAppeal(text: string): boolean {
  return text.length <= LONGEST_APPEAL && PLAIN_APPEAL.test(text);
}
