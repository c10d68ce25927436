import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { analyse } from "../../src/core/analyse";
import { correct, correctedWords, READER_RULE } from "../../src/core/correct";
import { type Finding, type Official, type Quote, spansOf } from "../../src/core/finding";
import type { Correction } from "../../src/core/note";
import { articleFromText } from "../../src/core/plain-article";
import { slice } from "../../src/core/span";
import { articleId, recordId } from "../store/samples";

const TEXT = [
  "Khánh thành cầu Suối Mơ",
  "Ông Tống Văn Thử, Chủ tịch UBND tỉnh Nghệ An, cho biết cầu dài 120 m, do kỹ sư Lường Thị Mẫu thiết kế.",
  "“Cầu này bền 100 năm”, ông Tống Văn Thử nói. “Chúng tôi làm trong 24 tháng”, bà Lường Thị Mẫu nói.",
  "Lường Thị Mẫu từng dựng 12 cây cầu.",
].join("\n");
const article = articleFromText(TEXT, { language: "vi" });
const found = analyse(article);

let made = 0;
const decided = (what: Correction["what"], decision: Correction["decision"], changes: Partial<Correction> = {}): Correction => ({
  id: recordId(++made, 4),
  scope: articleId(1),
  what,
  decision,
  createdAt: made,
  updatedAt: made,
  deletedAt: null,
  ...changes,
});
const reject = (kind: Finding["kind"], words: string) => decided({ kind, words }, { type: "reject" });

const namesOf = (findings: readonly Finding[]) => findings.flatMap((finding) => (finding.kind === "official" ? [finding.name] : []));
const officialIn = (findings: readonly Finding[], name: string): Official | undefined =>
  findings.find((finding): finding is Official => finding.kind === "official" && finding.name === name);
const quoteIn = (findings: readonly Finding[], beginning: string): Quote | undefined =>
  findings.find((finding): finding is Quote => finding.kind === "quote" && slice(TEXT, finding.span).includes(beginning));

describe("what the analyser finds in the sample", () => {
  it("is what the cases below change", () => {
    expect(namesOf(found)).toEqual(["Tống Văn Thử"]);
    expect(quoteIn(found, "Cầu này")?.speaker).toMatchObject({ kind: "official", name: "Tống Văn Thử" });
    expect(quoteIn(found, "Chúng tôi")?.speaker).toMatchObject({ kind: "person", name: "Lường Thị Mẫu" });
  });
});

describe("a mark that is none", () => {
  it.each([
    ["statistic", "120 m"],
    ["statistic", "12 cây cầu"],
    ["quote", "“Cầu này bền 100 năm”"],
  ] as const)("%s “%s” goes, and nothing else", (kind, words) => {
    const left = correct(article, found, [reject(kind, words)]);
    expect(found.filter((finding) => !left.includes(finding)).map((finding) => correctedWords(article, finding))).toEqual([words]);
  });

  it.each([
    ["statistic", "121 m"],
    ["quote", "120 m"],
    ["official", "Tống Văn"],
  ] as const)("%s “%s” is not there: nothing changes", (kind, words) => {
    expect(correct(article, found, [reject(kind, words)])).toEqual(found);
  });

  it("goes in another spelling of the same words", () => {
    expect(namesOf(correct(article, found, [reject("official", "TỐNG  VĂN THỬ".normalize("NFD"))]))).toEqual([]);
  });

  it("of an official leaves a person who spoke", () => {
    const left = correct(article, found, [reject("official", "Tống Văn Thử")]);
    expect(quoteIn(left, "Cầu này")?.speaker).toEqual({ kind: "person", name: "Tống Văn Thử" });
  });
});

describe("another speaker", () => {
  const say = (name: string | null) =>
    correct(article, found, [decided({ kind: "quote", words: "“Cầu này bền 100 năm”" }, { type: "speaker", name })]);
  it("may be nobody", () => expect(quoteIn(say(null), "Cầu này")?.speaker).toBeNull());
  it("may be any person", () =>
    expect(quoteIn(say("Lường Thị Mẫu"), "Cầu này")?.speaker).toEqual({ kind: "person", name: "Lường Thị Mẫu" }));
  it("is the official of that name", () => {
    expect(quoteIn(say("tống văn thử"), "Cầu này")?.speaker).toMatchObject({ kind: "official", name: "Tống Văn Thử" });
  });
  it("is told as the reader's decision", () => expect(quoteIn(say(null), "Cầu này")?.rule).toBe(READER_RULE));
  it("of one quote leaves every other finding as it was", () => {
    const corrected = say(null);
    const other = (finding: Finding): boolean => !(finding.kind === "quote" && slice(TEXT, finding.span).includes("Cầu này"));
    expect(corrected.filter(other)).toEqual(found.filter(other));
  });
});

describe("another office", () => {
  it("takes the place of all", () => {
    const corrected = correct(article, found, [
      decided({ kind: "official", words: "Tống Văn Thử" }, { type: "office", words: "Giám đốc Sở Xây dựng" }),
    ]);
    expect(officialIn(corrected, "Tống Văn Thử")?.offices.map(({ words }) => words)).toEqual(["Giám đốc Sở Xây dựng"]);
  });
});

describe("an official who was missed", () => {
  const add = decided({ kind: "official", words: "Lường Thị Mẫu" }, { type: "add-official", office: "Kỹ sư trưởng" });
  it("is marked wherever the name stands, and speaks as one", () => {
    const corrected = correct(article, found, [add]);
    const official = officialIn(corrected, "Lường Thị Mẫu");
    expect(official === undefined ? [] : spansOf(official).map((span) => slice(TEXT, span))).toEqual(Array(3).fill("Lường Thị Mẫu"));
    expect(quoteIn(corrected, "Chúng tôi")?.speaker).toEqual({ kind: "official", official: official?.id, name: "Lường Thị Mẫu" });
  });
  it("stands in reading order", () => {
    const starts = correct(article, found, [add]).map((finding) => spansOf(finding)[0]?.start ?? -1);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
  });
  it("is not found within another's name, nor in small letters", () => {
    for (const words of ["Văn Thử", "Cầu Suối"]) {
      expect(
        namesOf(correct(article, found, [decided({ kind: "official", words }, { type: "add-official", office: "Trưởng thôn" })])),
      ).toEqual(["Tống Văn Thử"]);
    }
  });
  it("gets the office where the analyser found the person itself", () => {
    const corrected = correct(article, found, [
      decided({ kind: "official", words: "Tống Văn Thử" }, { type: "add-official", office: "Trưởng thôn" }),
    ]);
    expect(officialIn(corrected, "Tống Văn Thử")?.offices.map(({ words }) => words)).toEqual(["Trưởng thôn"]);
  });
  it("gets it alone of all officials", () => {
    const other = decided({ kind: "official", words: "Tống Văn Thử" }, { type: "add-official", office: "Trưởng thôn" });
    expect(officialIn(correct(article, found, [add, other]), "Lường Thị Mẫu")?.offices.map(({ words }) => words)).toEqual(["Kỹ sư trưởng"]);
  });
});

describe("a decision that does not fit the mark", () => {
  it.each<[Correction["what"], Correction["decision"]]>([
    [
      { kind: "statistic", words: "120 m" },
      { type: "speaker", name: "Lường Thị Mẫu" },
    ],
    [
      { kind: "quote", words: "“Cầu này bền 100 năm”" },
      { type: "office", words: "Trưởng thôn" },
    ],
  ])("%j: %j changes nothing", (what, decision) => {
    expect(correct(article, found, [decided(what, decision)])).toEqual(found);
  });
});

describe("several decisions", () => {
  const gone = reject("official", "Tống Văn Thử");
  const back = decided({ kind: "official", words: "Tống Văn Thử" }, { type: "add-official", office: "Trưởng thôn" });
  it("come in the order in which they were made", () => {
    expect(namesOf(correct(article, found, [back, gone]))).toEqual(["Tống Văn Thử"]);
    expect(namesOf(correct(article, found, [{ ...back, createdAt: gone.createdAt - 1 }, gone]))).toEqual([]);
  });
  it("that were taken back count for nothing", () => {
    expect(correct(article, found, [{ ...gone, deletedAt: 5 }])).toBe(found);
  });
  it("of any kind about any words leave the findings whole: in order, named by real speakers", () => {
    const words = fc.constantFrom("Tống Văn Thử", "Lường Thị Mẫu", "120 m", "“Cầu này bền 100 năm”", "Suối Mơ", "", " ", "Nghệ An");
    const decision: fc.Arbitrary<Correction["decision"]> = fc.oneof(
      fc.constant({ type: "reject" } as const),
      fc.record({ type: fc.constant("speaker" as const), name: fc.option(words) }),
      fc.record({ type: fc.constant("office" as const), words }),
      fc.record({ type: fc.constant("add-official" as const), office: words }),
    );
    const kind = fc.constantFrom("official" as const, "statistic" as const, "quote" as const, "statement" as const);
    fc.assert(
      fc.property(fc.array(fc.tuple(kind, words, decision), { maxLength: 6 }), (list) => {
        const corrected = correct(
          article,
          found,
          list.map(([of, about, what]) => decided({ kind: of, words: about }, what)),
        );
        const ids = new Set(corrected.map(({ id }) => id));
        expect(ids.size).toBe(corrected.length);
        const starts = corrected.map((finding) => spansOf(finding)[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
        for (const finding of corrected) {
          if ((finding.kind === "quote" || finding.kind === "statement") && finding.speaker?.kind === "official") {
            expect(ids).toContain(finding.speaker.official);
          }
        }
      }),
    );
  });
});
