/** The persons of the article by what it calls them: full and short names, the words beside a name, and how the press writes round one. */
import type { Speaker } from "../../finding";
import { isCapitalLetter, isLetter } from "../../text/characters";
import { isCapital, isWord, spanOfTokens, type Tokens, tokenAt, touchesNext, written } from "../../text/tokens";
import type { Person } from "../people";
import { FullNames, isLoneName } from "./full-names";
import { leadersOffices } from "./leaders";
import type { Scene, TokenMention } from "./scene";

/** A role beside a name is looked for among this many mentions, the first ones: introductions come early, and work stays linear. */
const ROLE_MENTIONS = 150;
/** Academic titles and jobs as the press shortens them before a name. */
const SHORT_JOBS: ReadonlyMap<string, readonly string[]> = new Map([
  ["giáo sư", ["gs", "gs.", "pgs", "pgs.", "gs.ts", "pgs.ts", "gs. ts", "pgs-ts", "gs-ts", "pgs. ts", "phó giáo sư"]],
  ["phó giáo sư", ["pgs", "pgs.", "pgs.ts", "pgs-ts"]],
  ["tiến sĩ", ["ts", "ts.", "tiến sỹ", "gs.ts", "pgs.ts"]],
  ["thạc sĩ", ["ths", "ths.", "thạc sỹ"]],
  ["bác sĩ", ["bs", "bs.", "bác sỹ", "ths.bs", "ts.bs", "bs.ckii", "bs.cki"]],
  ["luật sư", ["ls", "ls."]],
  ["huấn luyện viên", ["hlv"]],
  ["hlv", ["huấn luyện viên"]],
  ["nhà văn", []],
]);
/** A person's work is looked for before this many names, and *giáo sư* reaches back over this many UTF-16 code units. */
const WORKER_MENTIONS = 60;
const WORKER_BACK = 1500;
/** Tokens between the first word for the work and the name. */
const JOB_LEAD = 4;
/** Names with initials that the text is searched for: keeps one of nothing else linear. */
const MOST_INITIALS = 30;
/** A name with initials is looked for among this many of its places. */
const INITIAL_PLACES = 50;

/** A person with the phrase around a mention, in lower case. */
interface Introduced {
  readonly person: Person;
  readonly phrase: string;
}

export class KnownPersons {
  /** Persons by the words of their names: the full one, its first and its last word. */
  private readonly persons = new Map<string, Person | "several">();
  private fullNames: FullNames | null = null;
  private phrases: readonly Introduced[] | null = null;
  private readonly initials = new Map<string, string | null>();

  constructor(private readonly scene: Scene) {
    for (const person of new Set(scene.mentions.map((mention) => mention.person)))
      for (const part of partsOf(person.name)) this.persons.set(part, this.persons.has(part) ? "several" : person);
  }

  /** The one whose first, last or full name these words are. */
  named(words: string): Person | "several" | null {
    return this.persons.get(words.toLowerCase()) ?? null;
  }

  /** The one longer name in the article that ends in these tokens. */
  wholeName(first: number, last: number): string | null {
    this.fullNames ??= new FullNames(this.scene.tokens);
    return this.fullNames.endingIn(first, last);
  }

  /**
   * Vietnamese: the one person whose name the word for their work stands before, not far above (*giáo sư* after *GS Trần Mẫu*); null where two may be
   * meant.
   * @param job in lower case
   */
  worker(job: string, at: number): Person | null {
    const { tokens, mentions } = this.scene;
    const forms = new Set([job, ...(SHORT_JOBS.get(job) ?? [])]);
    let worker: Person | null = null;
    for (let m = this.mentionBefore(at), seen = 0; m >= 0 && seen < WORKER_MENTIONS; m--, seen++) {
      const mention = mentions[m];
      if (mention === undefined || mention.person === worker || !this.isAfterJob(mention, forms)) continue;
      if (worker !== null) return null;
      if ((tokens.start[at] ?? 0) - (tokens.start[mention.first] ?? 0) > WORKER_BACK) return null;
      worker = mention.person;
    }
    return worker;
  }

  /** Whether one of the words, in lower case, stands right before the name. */
  private isAfterJob({ first, nameFirst }: TokenMention, forms: ReadonlySet<string>): boolean {
    const { tokens } = this.scene;
    const from = Math.max(0, Math.min(first, nameFirst - 1) - JOB_LEAD);
    const lead = tokens.text.slice(tokens.start[from] ?? 0, tokens.end[nameFirst - 1] ?? 0).toLowerCase();
    let isLast = false;
    for (const form of forms) isLast ||= lead.endsWith(form);
    if (!isLast) return false;
    for (let i = from; i < nameFirst; i++)
      if (forms.has(tokens.text.slice(tokens.start[i] ?? 0, tokens.end[nameFirst - 1] ?? 0).toLowerCase())) return true;
    return false;
  }

  /** Index of the last mention that begins before a token: binary search. */
  private mentionBefore(at: number): number {
    const { mentions } = this.scene;
    let low = 0;
    let high = mentions.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((mentions[middle]?.first ?? 0) >= at) high = middle;
      else low = middle + 1;
    }
    return low - 1;
  }

  /** The one full name in the article that ends in these initials; null for words that are no initials. */
  ofInitials(words: string): string | null {
    if (!hasInitials(words)) return null;
    const known = this.initials.get(words);
    if (known !== undefined || this.initials.size >= MOST_INITIALS) return known ?? null;
    const whole = wholeOfInitials(this.scene.tokens, words);
    this.initials.set(words, whole);
    return whole;
  }

  /** The person of a mention; one whose full name is not tied to it (*ông Mẫu* of *Trần Văn Mẫu*), by that. */
  spokenBy({ person, nameFirst, nameLast }: TokenMention): Speaker {
    const { tokens } = this.scene;
    if (person.official === null && !person.name.includes(" ")) {
      if (nameFirst === nameLast && isLoneName(tokens, nameLast)) {
        const whole = this.wholeName(nameLast, nameLast);
        if (whole !== null) return { kind: "person", name: whole };
      }
      const whole = this.ofInitials(person.name);
      if (whole !== null) return { kind: "person", name: whole };
    }
    return speakerOf(person);
  }

  /** The person of this name: one that is known, or a new one. */
  spokenOf(first: number, last: number): Speaker {
    const span = spanOfTokens(this.scene.tokens, first, last);
    const name = this.scene.tokens.text.slice(span.start, span.end);
    const known = this.persons.get(name.toLowerCase());
    return known === undefined || known === "several" ? { kind: "person", name } : speakerOf(known);
  }

  /** The one person beside whose name the article sets these words (*the spokesman* after *Ann Lee, a police spokesman*). */
  roleHolder(words: string): Person | null {
    return words.includes(" ") ? this.besideName((phrase) => tellsRole(phrase, words)) : null;
  }

  /** The one person whose office the press writes round with these words (*người đứng đầu Chính phủ, the Russian leader*). */
  leader(words: string): Person | null {
    const offices = leadersOffices(words);
    if (offices === null) return null;
    const { titles, of } = offices;
    return this.besideName((phrase) => titles.some((title) => tellsRole(phrase, title)) && (of === null || phrase.includes(of)));
  }

  /** The one person who is mentioned with a phrase, in lower case, that passes the test. */
  private besideName(test: (phrase: string) => boolean): Person | null {
    this.phrases ??= this.firstPhrases();
    let holder: Person | null = null;
    for (const { person, phrase } of this.phrases) {
      if (person === holder || !test(phrase)) continue;
      if (holder !== null) return null;
      holder = person;
    }
    return holder;
  }

  private firstPhrases(): readonly Introduced[] {
    const { tokens, mentions } = this.scene;
    return mentions.slice(0, ROLE_MENTIONS).map(({ person, first, last }) => {
      const span = spanOfTokens(tokens, first, last);
      return { person, phrase: tokens.text.slice(span.start, span.end).toLowerCase() };
    });
  }
}

/** Before a role these words make another of it: a lesser one, a past one, or somebody's around its holder. */
const OF_ANOTHER =
  /(?:^|[^\p{L}])(?:phó|nguyên|cựu|cố|quyền|trợ l[íý]|thư k[íý]|cố vấn|vợ|chồng|con|con trai|con gái|hội|hiệp hội|đoàn|ban|phòng|báo|vice|deputy|assistant|associate|former|ex|late|under)[ -]+$/u;

/** Whether a phrase, in lower case, sets the role beside a name, as whole words and not as a part of a lesser role (*Phó Chủ tịch UBND tỉnh*). */
function tellsRole(phrase: string, role: string): boolean {
  for (let at = phrase.indexOf(role); at >= 0; at = phrase.indexOf(role, at + 1)) {
    const isWhole = !(at > 0 && isLetter(phrase, at - 1)) && !isLetter(phrase, at + role.length);
    if (isWhole && !OF_ANOTHER.test(phrase.slice(Math.max(0, at - LONGEST_BEFORE), at))) return true;
  }
  return false;
}

/** In UTF-16 code units. */
const LONGEST_BEFORE = 12;

/** *H.N, N.*: a name that the press cuts down. */
function hasInitials(name: string): boolean {
  for (let i = 0; i < name.length; i++) if (i % 2 === 0 ? !isCapitalLetter(name, i) : name[i] !== ".") return false;
  return name !== "";
}

/** *Lê Thị H.N* of *H.N*: the one run of capitals that ends in the initials. */
function wholeOfInitials(tokens: Tokens, name: string): string | null {
  const { text } = tokens;
  const initials = name.replace(/\.$/, "");
  let whole: string | null = null;
  for (let at = text.indexOf(initials), places = 0; at >= 0 && places < INITIAL_PLACES; at = text.indexOf(initials, at + 1), places++) {
    const last = tokenAt(tokens, at);
    if (tokens.start[last] !== at) continue;
    let first = last;
    while (first > 0 && isWord(tokens, first - 1) && isCapital(tokens, first - 1) && !touchesNext(tokens, first - 1)) first--;
    if (last - first < 2 || written(tokens, first).length < 2) continue;
    const run = text.slice(tokens.start[first], at + initials.length);
    if (whole !== null && whole !== run) return null;
    whole = run;
  }
  return whole;
}

function partsOf(name: string): readonly string[] {
  const words = name.toLowerCase().split(" ");
  return [...new Set([words.join(" "), words[0] ?? "", words.at(-1) ?? ""])];
}

export function speakerOf(person: Person): Speaker {
  return person.official === null
    ? { kind: "person", name: person.name }
    : { kind: "official", official: person.official, name: person.name };
}
