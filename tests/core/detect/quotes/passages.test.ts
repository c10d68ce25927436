import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPassages } from "../../../../src/core/detect/quotes/passages";
import { spanOfTokens, tokenise } from "../../../../src/core/text/tokens";

function passagesOf(text: string): string[] {
  const tokens = tokenise(text);
  return findPassages(tokens).map((passage) => {
    const span = spanOfTokens(tokens, passage.first, passage.last);
    return text.slice(span.start, span.end);
  });
}

describe("which stretches stand in quotation marks", () => {
  it.each([
    ["curly", "He said “we are ready” today.", ["“we are ready”"]],
    ["straight", 'He said "we are ready" today.', ['"we are ready"']],
    ["two single marks", "''We can't go,'' he said.", ["''We can't go,''"]],
    ["two single marks, curly", "Ông nói: ‘‘Chúng tôi đã sẵn sàng’’.", ["‘‘Chúng tôi đã sẵn sàng’’"]],
    ["two grave accents", "He said ``we are ready'' today.", ["``we are ready''"]],
    ["angle", "Ông nói «chúng tôi đã sẵn sàng».", ["«chúng tôi đã sẵn sàng»"]],
    ["low and high", "Er sagte „wir sind bereit“ heute.", ["„wir sind bereit“"]],
    ["both of the closing form", "Ông nói ”chúng tôi đã sẵn sàng” rồi đi.", ["”chúng tôi đã sẵn sàng”"]],
    ["blanks within the marks", 'Họ nói " chúng tôi đã sẵn sàng ", rồi đi.', ['" chúng tôi đã sẵn sàng "']],
    ["single within double", "“He said ‘we are ready’ to me,” she said.", ["“He said ‘we are ready’ to me,”", "‘we are ready’"]],
    [
      "an inner single mark left open",
      "“He told us ‘there is no plan,” she said.",
      ["“He told us ‘there is no plan,”", "‘there is no plan,"],
    ],
    ["straight within curly", '“It says "no entry" there,” she said.', ['“It says "no entry" there,”', '"no entry"']],
    ["two in a line", "“One two,” he said, “and three.”", ["“One two,”", "“and three.”"]],
    ["over lines to a closing mark", '"Một hai ba.\nBốn năm sáu ", ông nói.', ['"Một hai ba.', 'Bốn năm sáu "']],
    ["a paragraph left open, resumed with a mark", "“One two.\n“Three four.”", ["“One two.", "“Three four.”"]],
    ["left open at the end of its line", '"One two three.\nA name', ['"One two three.']],
  ])("%s", (_, text, expected) => {
    expect(passagesOf(text)).toEqual(expected);
  });

  it.each([
    ["apostrophes", "The lawmakers’ plan isn’t the dogs' dinner, it's K're."],
    ["inches", 'A screen of 6" and a board of 10" wide'],
    ["a closing mark alone", "and that was it.” He left."],
  ])("not %s", (_, text) => {
    expect(passagesOf(text)).toEqual([]);
  });
});

describe("properties", () => {
  const text = fc.array(fc.constantFrom('"', "“", "”", "'", "‘", "’", "«", "»", " ", "\n", "a", "lời", ".", ",", "5"), { maxLength: 120 });

  it("passages lie within the text, in order, on one line, with words within the marks", () => {
    fc.assert(
      fc.property(text, (parts) => {
        const tokens = tokenise(parts.join(""));
        let before = 0;
        for (const passage of findPassages(tokens)) {
          expect(passage.first).toBeGreaterThanOrEqual(before);
          expect(passage.last).toBeLessThan(tokens.count);
          expect(passage.innerFirst).toBeGreaterThanOrEqual(passage.first);
          expect(passage.innerLast).toBeLessThanOrEqual(passage.last);
          const span = spanOfTokens(tokens, passage.first, passage.last);
          expect(tokens.text.slice(span.start, span.end)).not.toContain("\n");
          before = passage.first;
        }
      }),
    );
  });

  it("outermost passages do not overlap", () => {
    fc.assert(
      fc.property(text, (parts) => {
        const outer = findPassages(tokenise(parts.join(""))).filter((passage) => passage.depth === 0 && !passage.single);
        for (let i = 1; i < outer.length; i++) expect(outer[i]?.first).toBeGreaterThan(outer[i - 1]?.last ?? -1);
      }),
    );
  });
});
