/** For tests of quotes and statements: a text with people whom the test names itself, apart from the people detector. */
import type { Block, Language } from "../../../src/core/article";
import { detectSpeech } from "../../../src/core/detect/detect-speech";
import type { People, PersonMention } from "../../../src/core/detect/people";
import { findingId } from "../../../src/core/finding";
import { articleFromText } from "../../../src/core/plain-article";
import { slice } from "../../../src/core/span";
import { readText } from "../../../src/core/text/read-text";

/** Each person: the full name, then the phrases that mean them; the name within a phrase is its last words of the full name. */
export type Cast = Readonly<Record<string, readonly string[]>>;

export interface Told {
  readonly words: string;
  readonly who: string | null;
  readonly rule: string;
}

export function peopleOf(text: string, cast: Cast): People {
  const mentions: PersonMention[] = [];
  for (const [name, phrases] of Object.entries(cast)) {
    const person = { name, official: findingId("official", { start: text.indexOf(name), end: text.indexOf(name) + name.length }) };
    for (const phrase of [...phrases].sort((a, b) => b.length - a.length)) {
      for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
        const span = { start: at, end: at + phrase.length };
        if (mentions.some((mention) => mention.phrase.start < span.end && span.start < mention.phrase.end)) continue;
        mentions.push({ person, kind: "name", span, phrase: span });
      }
    }
  }
  return { mentions: mentions.sort((a, b) => a.span.start - b.span.start) };
}

export interface Setting {
  readonly language: Language;
  readonly cast?: Cast;
  /** The kind of the nth block, where it is no paragraph. */
  readonly kinds?: Readonly<Record<number, Block["kind"]>>;
}

/** Detects in a text whose first line is no headline unless `kinds` says so. */
export function hear(text: string, setting: Setting): { quotes: readonly Told[]; statements: readonly Told[] } {
  const plain = articleFromText(text, { language: setting.language });
  const blocks = plain.blocks.map((block, b) => ({ ...block, kind: setting.kinds?.[b] ?? "paragraph" }));
  const speech = detectSpeech(readText({ ...plain, blocks }), peopleOf(text, setting.cast ?? {}));
  const told = (found: (typeof speech.quotes)[number] | (typeof speech.statements)[number]) => ({
    words: slice(text, found.span),
    who: found.speaker?.name ?? null,
    rule: found.rule,
  });
  return { quotes: speech.quotes.map(told), statements: speech.statements.map(told) };
}
