/** Passages are followed through edits by an oracle that knows where each piece of text went. */
import fc from "fast-check";
import { expect, describe as group, it } from "vitest";
import { composeText, isLetterBoundary } from "../../../src/core/anchor/composed-text";
import { describe, wholeLetters } from "../../../src/core/anchor/describe";
import { createFinder, find } from "../../../src/core/anchor/find";
import { occurrencesOf } from "../../../src/core/anchor/occurrences";
import { articleFromText } from "../../../src/core/plain-article";

/** Words that occur once each, so that every passage of them has one true place. */
const uniqueWords = (count: number, offset = 0): string[] => Array.from({ length: count }, (_, i) => `từ${(offset + i).toString(36)}ệ`);

const anyText = fc.string({
  unit: fc.constantFrom("a", "ệ", "e\u0323\u0302", "\u0323", "😀", "\ud83d", "12", " ", "\n", "한"),
  maxLength: 60,
});

const spanIn = (text: string) =>
  fc.tuple(fc.nat(text.length - 1), fc.nat(text.length - 1)).map(([a, b]) => ({ start: Math.min(a, b), end: Math.max(a, b) + 1 }));

group("describe, then find", () => {
  it("gives the passage back from the text itself, whatever the text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== "").chain((text) => fc.tuple(fc.constant(text), spanIn(text))),
        ([text, span]) => {
          const article = articleFromText(text);
          expect(find(article, describe(article, span))).toEqual({ state: "exact", span: wholeLetters(text, span) });
        },
      ),
    );
  });

  it("gives it back from the decomposed and from the composed text", () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => text !== "").chain((text) => fc.tuple(fc.constant(text), spanIn(text))),
        fc.constantFrom("NFC" as const, "NFD" as const),
        ([text, span], form) => {
          const selectors = describe(articleFromText(text), span);
          const found = find(articleFromText(text.normalize(form)), selectors);
          if (found.state === "lost") throw new Error("lost");
          expect(text.normalize(form).slice(found.span.start, found.span.end).normalize("NFC")).toBe(
            selectors.quote.exact.normalize("NFC"),
          );
        },
      ),
    );
  });

  const edit = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    removed: fc.nat({ max: 12 }),
    inserted: fc.nat({ max: 12 }),
  });

  it("is still right after one edit anywhere outside the passage", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 30, max: 80 }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.integer({ min: 1, max: 6 }),
        edit,
        (count, place, length, { at, removed, inserted }) => {
          const words = uniqueWords(count);
          // An edit at the edge of a text may take all of the neighbours there are: one whole side has to stay.
          const from = 9 + Math.floor(place * (count - length - 18));
          const others = [...words.keys()].filter((index) => index < from || index >= from + length);
          const first = others[Math.floor(at * (others.length - 1))] ?? 0;
          const last = first < from ? Math.min(first + removed, from) : first + removed;
          const edited = [...words.slice(0, first), ...uniqueWords(inserted, 1000), ...words.slice(last)];

          const text = words.join(" ");
          const passage = words.slice(from, from + length).join(" ");
          const start = text.indexOf(passage);
          const found = find(articleFromText(edited.join(" ")), describe(articleFromText(text), { start, end: start + passage.length }));
          const there = edited.join(" ").indexOf(passage);
          expect(found).toMatchObject({ span: { start: there, end: there + passage.length } });
        },
      ),
    );
  });

  it("is lost when it was taken out, or any word of it changed", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 20, max: 60 }),
        fc.nat({ max: 1000 }),
        fc.integer({ min: 1, max: 6 }),
        fc.option(fc.nat({ max: 5 })),
        (count, place, length, changed) => {
          const words = uniqueWords(count);
          const from = place % (count - length);
          const text = words.join(" ");
          const passage = words.slice(from, from + length).join(" ");
          const start = text.indexOf(passage);
          const instead =
            changed === null ? [] : words.slice(from, from + length).map((word, i) => (i === changed % length ? "khác" : word));
          const edited = [...words.slice(0, from), ...instead, ...words.slice(from + length)].join(" ");
          const selectors = describe(articleFromText(text), { start, end: start + passage.length });
          expect(find(articleFromText(edited), selectors)).toEqual({ state: "lost" });
        },
      ),
    );
  });

  it("of repeated words it takes the one with its neighbours, wherever that went; and none when that one is gone", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 8 }),
        fc.nat(),
        fc.constantFrom("12", "12 người", "ông"),
        fc.infiniteStream(fc.nat()),
        fc.boolean(),
        (repeats, pick, words, random, gone) => {
          const chunk = (index: number): string =>
            `${uniqueWords(9, index * 40).join(" ")} ${words} ${uniqueWords(9, index * 40 + 20).join(" ")}`;
          const chunks = Array.from({ length: repeats }, (_, index) => chunk(index));
          const chosen = pick % repeats;
          const text = chunks.join("\n");
          const start = text.indexOf(chunk(chosen)) + chunk(chosen).indexOf(` ${words} `) + 1;
          const selectors = describe(articleFromText(text), { start, end: start + words.length });

          const order = chunks.map((part, index) => [random.next().value, part, index] as const).sort((a, b) => a[0] - b[0] || a[2] - b[2]);
          const shuffled = order
            .map(([, part]) => part)
            .filter((part) => !gone || part !== chunk(chosen))
            .join("\n");
          const there = shuffled.indexOf(chunk(chosen)) + chunk(chosen).indexOf(` ${words} `) + 1;
          expect(find(articleFromText(shuffled), selectors)).toEqual(
            gone ? { state: "lost" } : { state: "exact", span: { start: there, end: there + words.length } },
          );
        },
      ),
    );
  });
});

group("the parts", () => {
  it("occurrences are those that a naive search finds", () => {
    const letters = fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 40 });
    fc.assert(
      fc.property(letters, fc.string({ unit: fc.constantFrom("a", "b"), maxLength: 5 }), (text, words) => {
        const naive = words === "" ? [] : [...text].flatMap((_, i) => (text.startsWith(words, i) ? [i] : []));
        expect(occurrencesOf(words, text)).toEqual(naive);
      }),
    );
  });

  it("every letter maps there and back", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const composed = composeText(text);
        expect(composed.text).toBe(text.normalize("NFC"));
        for (let offset = 0; offset <= text.length; offset++) {
          if (!isLetterBoundary(text, offset)) continue;
          const there = composed.fromOriginal(offset);
          expect(composed.toOriginal({ start: 0, end: there })).toEqual({ start: 0, end: offset });
        }
      }),
    );
  });

  it("text made to be slow is no slower: the work grows with the text", () => {
    const text = "a".repeat(300_000);
    const article = articleFromText(text);
    const selectors = describe(article, { start: 1_000, end: 31_000 });
    const finder = createFinder(articleFromText(`${"a".repeat(30_000)}b`.repeat(9)));
    for (let i = 0; i < 5; i++) expect(finder(selectors)).toEqual({ state: "lost" });
  });
});
