import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { detectSpeech } from "../../../../src/core/detect/detect-speech";
import { SPEECH_RULES } from "../../../../src/core/detect/speech-rules";
import { articleFromText } from "../../../../src/core/plain-article";
import { bySpan, overlaps } from "../../../../src/core/span";
import { readText } from "../../../../src/core/text/read-text";
import { peopleOf } from "../speech";

const WORDS =
  "\" “ ” ‘ ’ ' « » , . : ; ! ? — - ( ) said says that he she they Lee the company Fox told reporters “We are ready,” ông Mẫu nói rằng cho biết theo yêu cầu xã và nhưng đồng thời Bộ Cầu according to is was đã sẽ 12 3/5 who asked to accused of \n \n\n".split(
    " ",
  );

const CAST = { "Ann Lee": ["Lee"], "Tom Fox": ["Fox"], "Trần Văn Mẫu": ["ông Mẫu"] };

const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 90 }).map((words) => words.join(" "));
const language = fc.constantFrom("en" as const, "vi" as const);

function speechOf(words: string, tongue: "en" | "vi") {
  return detectSpeech(readText(articleFromText(words, { language: tongue })), peopleOf(words, CAST));
}

describe("quotes and statements of any text", () => {
  it("lie within the text, in reading order, each with a known rule, and with its evidence within the text", () => {
    fc.assert(
      fc.property(text, language, (words, tongue) => {
        const speech = speechOf(words, tongue);
        for (const list of [speech.quotes, speech.statements]) {
          expect([...list].sort((a, b) => bySpan(a.span, b.span))).toEqual(list);
          for (const finding of list) {
            expect(finding.span.start).toBeGreaterThanOrEqual(0);
            expect(finding.span.end).toBeGreaterThan(finding.span.start);
            expect(finding.span.end).toBeLessThanOrEqual(words.length);
            expect(SPEECH_RULES).toContain(finding.rule);
            for (const { span } of finding.evidence) expect(span.end).toBeLessThanOrEqual(words.length);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it("never overlap, a statement a quote", () => {
    fc.assert(
      fc.property(text, language, (words, tongue) => {
        const { quotes, statements } = speechOf(words, tongue);
        for (const statement of statements) for (const quote of quotes) expect(overlaps(statement.span, quote.span)).toBe(false);
      }),
      { numRuns: 300 },
    );
  });

  it("have ids of their own, and are the same at a second reading", () => {
    fc.assert(
      fc.property(text, language, (words, tongue) => {
        const speech = speechOf(words, tongue);
        const ids = [...speech.quotes, ...speech.statements].map((finding) => finding.id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(speechOf(words, tongue)).toEqual(speech);
      }),
    );
  });

  it("name only speakers whose words stand in the article", () => {
    fc.assert(
      fc.property(text, language, (words, tongue) => {
        const { quotes, statements } = speechOf(words, tongue);
        for (const { speaker } of [...quotes, ...statements]) {
          if (speaker !== null && speaker.kind !== "official") expect(words).toContain(speaker.name);
        }
      }),
    );
  });
});

/** A view of a list that counts how often its entries are read. */
function counted<T extends object>(list: T, count: { reads: number }): T {
  return new Proxy(list, {
    get(target, key) {
      if (typeof key === "string" && key >= "0" && key <= "9999999") count.reads++;
      return Reflect.get(target, key, target);
    },
  });
}

/** How many entries of the token arrays are read to detect the speech of a text. */
function readsFor(words: string, tongue: "en" | "vi"): number {
  const count = { reads: 0 };
  const read = readText(articleFromText(words, { language: tongue }));
  const { tokens } = read;
  const watched = {
    ...tokens,
    word: counted(tokens.word, count),
    entry: counted(tokens.entry, count),
    start: counted(tokens.start, count),
    kind: counted(tokens.kind, count),
  };
  detectSpeech({ ...read, tokens: watched }, { mentions: [] });
  return count.reads;
}

describe("work grows with the text, not with its square", () => {
  it.each([
    ["quotation marks", '"'],
    ["opening marks", "“"],
    ["nested marks", "“a ‘b "],
    ["lines with a mark left open", '"a b c.\nd e f.\n'],
    ["verbs of saying in one sentence", "he said, "],
    ["the same with that", "he said that "],
    ["nói rằng", "ông nói rằng "],
    ["capitals", "A and "],
    ["parentheses", "("],
    ["adverbs", "also "],
    ["times", "on Monday "],
    ["short quotations in single marks", "'a b c'\n"],
    ["quotations that go on", "“we will go,” they said. "],
  ])("%s", (_, part) => {
    for (const tongue of ["en", "vi"] as const) {
      const once = readsFor(part.repeat(200), tongue);
      const twice = readsFor(part.repeat(400), tongue);
      expect(twice / once).toBeLessThan(2.4);
    }
  });

  it("comes to an end at a parenthesis that nothing opens", () => {
    expect(speechOf("The mill. Oak) officials said it was late.", "en").statements).toHaveLength(1);
  });

  it("reads a hundred thousand marks to their end", () => {
    expect(speechOf('"'.repeat(100_000), "en")).toEqual({ quotes: [], statements: [] });
  });
});
