/** Texts edited in known ways, in words that stand once: which word is which is known for each, and so is what became of a passage. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { align } from "../../../src/core/anchor/align";
import { createFollower } from "../../../src/core/anchor/follow";
import { risingWords } from "../../../src/core/anchor/rising";
import { Keys, readWords, type Words } from "../../../src/core/anchor/words";
import { articleFromText } from "../../../src/core/plain-article";
import { readText } from "../../../src/core/text/read-text";

/** A word of small letters that stands nowhere else. */
function word(n: number): string {
  const letters = "bcdghklmnp";
  return [...String(n).padStart(4, "0")].map((digit) => `${letters.charAt(Number(digit))}a`).join("");
}

type Edit = "keep" | "delete" | "insert-before" | "replace" | "add" | "drop";

/** What is done to each sentence, how long it is, and at which of its words. */
const sentence = fc.record({
  edit: fc.constantFrom<Edit>("keep", "keep", "delete", "insert-before", "replace", "add", "drop"),
  length: fc.integer({ min: 6, max: 12 }),
  at: fc.nat(100),
});
const edits = fc.array(sentence, { minLength: 1, maxLength: 12 });

interface Known {
  readonly before: string;
  readonly after: string;
  /** Old words that stayed. */
  readonly stayed: ReadonlySet<string>;
}

function edited(sentences: readonly { readonly edit: Edit; readonly length: number; readonly at: number }[]): Known {
  let next = 0;
  const words = (count: number): string[] => Array.from({ length: count }, () => word(next++));
  const written = (all: readonly string[]): string => `Xx ${all.join(" ")}.`;
  const [before, after]: [string[], string[]] = [[], []];
  const stayed = new Set<string>();
  for (const { edit, length, at } of sentences) {
    const old = words(length);
    before.push(written(old));
    if (edit === "delete") continue;
    if (edit === "insert-before") after.push(written(words(7)));
    const place = 1 + (at % (length - 2)); // neither the first nor the last
    const gone = edit === "replace" || edit === "drop" ? 1 : 0;
    const come = edit === "replace" || edit === "add" ? words(1) : [];
    after.push(written([...old.slice(0, place), ...come, ...old.slice(place + gone)]));
    for (const [n, each] of old.entries()) if (gone === 0 || n !== place) stayed.add(each);
  }
  return { before: before.join(" "), after: after.join(" "), stayed };
}

function read(before: string, after: string): readonly [Words, Words] {
  const keys = new Keys();
  const [old, now] = [before, after].map((text) => readWords(readText(articleFromText(text)), keys));
  if (old === undefined || now === undefined) throw new Error("two texts");
  return [old, now];
}

const formOf = ({ tokens, token }: Words, w: number): string => tokens.text.slice(tokens.start[token[w] ?? -1], tokens.end[token[w] ?? -1]);

describe("of a text edited in known ways", () => {
  test("each word that stayed is found, and no other", () => {
    fc.assert(
      fc.property(edits, (sentences) => {
        const { before, after, stayed } = edited(sentences);
        const [old, now] = read(before, after);
        const { to } = align(old, now);
        for (let w = 0; w < old.count; w++) {
          const form = formOf(old, w);
          if (form === "." || form === "Xx") continue;
          const t = to[w] ?? -1;
          expect(t < 0 ? null : formOf(now, t), `${form} in ${before} -> ${after}`).toBe(stayed.has(form) ? form : null);
        }
      }),
      { numRuns: 300 },
    );
  });

  test("a sentence that was moved past others is told as moved, and no other", () => {
    fc.assert(
      fc.property(fc.integer({ min: 3, max: 9 }), fc.nat(100), fc.nat(100), (count, from, past) => {
        const all = Array.from({ length: count }, (_, s) => `Xx ${Array.from({ length: 7 }, (_, n) => word(10 * s + n)).join(" ")}.`);
        const s = from % (count - 2);
        const [chosen = ""] = all.slice(s, s + 1);
        const others = [...all.slice(0, s), ...all.slice(s + 1)];
        const place = s + 2 + (past % (count - s - 2));
        const after = [...others.slice(0, place), chosen, ...others.slice(place)];
        const [old, now] = read(all.join(" "), after.join(" "));
        const { to, moved, paired } = align(old, now);
        for (let w = 0; w < old.count; w++) {
          expect(formOf(now, to[w] ?? -1)).toBe(formOf(old, w));
          expect(moved[w]).toBe(w >= (old.sentences[s] ?? 0) && w < (old.sentences[s + 1] ?? 0) ? 1 : 0);
          expect(paired[w]).toBe(1);
        }
      }),
    );
  });

  test("a passage is exact where all of it stayed together, changed where a word of it did, and never stands for other words", () => {
    fc.assert(
      fc.property(edits, fc.nat(1_000), fc.integer({ min: 4, max: 30 }), (sentences, from, length) => {
        const { before, after, stayed } = edited(sentences);
        const follow = createFollower(articleFromText(before), articleFromText(after));
        const places = [...before.matchAll(/[^\s.]+/g)].map(({ 0: form, index }) => ({ form, start: index, end: index + form.length }));
        const first = from % places.length;
        const passage = places.slice(first, first + length);
        const span = { start: passage[0]?.start ?? 0, end: passage.at(-1)?.end ?? 0 };
        const words = passage.map(({ form }) => form).filter((form) => form !== "Xx");
        const left = words.filter((form) => stayed.has(form));
        const anchor = follow(span);
        if (words.length < 4 || passage[0]?.form === "Xx" || passage.at(-1)?.form === "Xx") return;
        if (after.includes(before.slice(span.start, span.end))) {
          expect(anchor.state).toBe("exact");
        } else expect(["changed", "lost"]).toContain(anchor.state);
        if (left.length === 0) expect(anchor.state).toBe("lost");
        if (anchor.state === "lost") return;
        const there = after.slice(anchor.span.start, anchor.span.end);
        if (anchor.state === "exact") expect(there).toBe(before.slice(span.start, span.end));
        // What stayed of it is all there, where it begins and ends with what stayed and no sentence was put into it.
        const isApart = sentences.some(({ edit }) => edit === "insert-before");
        if (!isApart && words.every((form, n) => (n > 0 && n < words.length - 1) || stayed.has(form))) {
          for (const form of left) expect(there).toContain(form);
        }
        // Words of the text around the passage are none of it.
        const outside = places.filter(({ form }) => form !== "Xx" && !words.includes(form) && stayed.has(form));
        for (const { form } of outside) expect(there.includes(form), `${form} in ${there}`).toBe(false);
      }),
      { numRuns: 300 },
    );
  });
});

test("the words that stayed in order are as many as can be", () => {
  const places = fc
    .uniqueArray(fc.nat(20), { maxLength: 12 })
    .chain((all) =>
      fc.array(fc.boolean(), { minLength: all.length, maxLength: all.length }).map((gone) => all.map((t, w) => (gone[w] ? -1 : t))),
    );
  fc.assert(
    fc.property(places, fc.nat(4), (all, first) => {
      const to = Int32Array.from(all);
      const words = risingWords(to, first, all.length - 1);
      // The plain way: for each word the longest run that ends with it.
      const longest: number[] = [];
      for (const [w, t] of all.entries()) {
        const before = all.slice(0, w).map((own, n) => (n >= first && own >= 0 && own < t ? (longest[n] ?? 0) : 0));
        longest.push(w < first || t < 0 ? 0 : 1 + Math.max(0, ...before));
      }
      expect(words).toHaveLength(Math.max(0, ...longest));
      for (const [n, w] of words.entries()) {
        expect(w).toBeGreaterThanOrEqual(first);
        expect(all[w]).toBeGreaterThanOrEqual(0);
        if (n > 0) expect([w > (words[n - 1] ?? 0), (all[w] ?? 0) > (all[words[n - 1] ?? 0] ?? 0)]).toEqual([true, true]);
      }
    }),
    { numRuns: 300 },
  );
});
