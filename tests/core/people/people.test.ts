/** Who is joined with whom; everybody here is made up. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/core/article";
import type { RecordId } from "../../../src/core/note";
import { joinSightings } from "../../../src/core/people/join";
import { nameForm, nameKey } from "../../../src/core/people/name-key";
import { officeFacts } from "../../../src/core/people/office-facts";
import { nameIn, peopleOf } from "../../../src/core/people/person";
import { type PersonDecision, refOf, type Sighting } from "../../../src/core/people/sighting";

let count = 0;

/** `Tên (vi: chức vụ; chức vụ)`, in an article of its own. */
function sighting(written: string, at = 1000): Sighting {
  const [, name = "", language = "vi", offices = ""] = /^(.+?) \((vi|en): (.*)\)$/.exec(written) ?? [];
  return {
    article: `00000000-0000-4000-8000-${String(count++).padStart(12, "0")}` as RecordId,
    name,
    language: language as Language,
    offices: offices.split("; ").map((words) => ({ words, standing: "current" })),
    at,
    quotes: 1,
    statements: 2,
    figures: 3,
  };
}

function joinedAs(...written: readonly string[]): string {
  const persons = joinSightings(
    written.map((each) => sighting(each)),
    [],
  );
  return persons.length === 1 ? (persons[0]?.sureness ?? "none") : "apart";
}

describe("one person", () => {
  test.each([
    ["certain", "Lò Thị Mẫu (vi: Chủ tịch UBND tỉnh Nghệ An)", "Lo Thi Mau (en: Chairwoman of the Nghe An Provincial People's Committee)"],
    ["certain", "Lò Thị Mẫu (vi: Thủ tướng)", "Lo Thi Mau (en: Prime Minister; Politburo member)"],
    ["certain", "Vàng Văn Thử (vi: Bộ trưởng Tài nguyên và Môi trường)", "Vàng Văn Thử (vi: nguyên Bộ trưởng Bộ TN&MT)"],
    ["certain", "Vàng Văn Thử (vi: Bộ trưởng Bộ Lao động)", "Vàng Văn Thử (vi: Bộ trưởng Lao động, Thương binh và Xã hội)"],
    ["certain", "Hồ Văn Hoà (vi: Chủ tịch UBND xã Mây Trắng)", "Hồ Văn Hòa (vi: Chủ tịch UBND xã Mây Trắng)"],
    ["likely", "Vàng Văn Thử (vi: Bộ trưởng)", "Vàng Văn Thử (vi: Bộ trưởng Y tế)"],
    ["likely", "Vàng Văn Thử (vi: Phó Chủ tịch UBND tỉnh Nghệ An)", "Vàng Văn Thử (vi: Chủ tịch UBND tỉnh Nghệ An)"],
    ["likely", "Vàng Văn Thử (vi: Thủ tướng)", "Vàng Văn Thử (vi: Chủ tịch nước)"],
    ["likely", "Oswin Tarrel (en: senator)", "Oswin Tarrel (en: former Vice President)"],
    ["certain", "Oswin Tarrel (vi: Tổng thống Mỹ)", "Oswin Tarrel (en: US President)"],
    ["likely", "Tarrel (en: President)", "Oswin Tarrel (vi: Tổng thống Mỹ)"],
    ["likely", "Borislav Kremskiy (en: President)", "Borislav Kremsky (en: Ukrainian President)"],
    ["likely", "Haruto Mizuki (en: Foreign Minister)", "Mizuki Haruto (vi: Ngoại trưởng Nhật Bản)"],
    ["certain", "Oswin K. Tarrel Jr. (vi: Tổng thống Mỹ)", "Oswin Tarrel (vi: Tổng thống Mỹ)"],
  ])("%s: %s, %s", (sureness, ...both) => {
    expect(joinedAs(...both)).toBe(sureness);
    expect(joinedAs(...both.reverse())).toBe(sureness);
  });
});

describe("two persons", () => {
  test.each([
    ["places", "Vàng Văn Thử (vi: Chủ tịch UBND xã Mây Trắng)", "Vàng Văn Thử (vi: Chủ tịch UBND xã Suối Mơ)"],
    ["provinces", "Vàng Văn Thử (vi: Giám đốc Sở Y tế Nghệ An)", "Vang Van Thu (en: Director of Ha Tinh Province's Department of Health)"],
    ["levels", "Vàng Văn Thử (vi: Chủ tịch UBND xã Mây Trắng)", "Vàng Văn Thử (vi: Bộ trưởng Y tế)"],
    ["fields", "Vàng Văn Thử (vi: Bộ trưởng Y tế)", "Vàng Văn Thử (vi: Bộ trưởng Tài chính)"],
    ["nothing in common", "Vàng Văn Thử (vi: Đại tá)", "Vàng Văn Thử (vi: Hiệu trưởng)"],
    ["a title without a place, and a small place", "Vàng Văn Thử (vi: Chủ tịch)", "Vàng Văn Thử (vi: Chủ tịch UBND xã Suối Mơ)"],
    ["diacritics on both sides", "Vàng Văn Thử (vi: Thủ tướng)", "Vàng Văn Thu (vi: Thủ tướng)"],
    ["countries", "Oswin Tarrel (vi: Thủ tướng Anh)", "Oswin Tarrel (vi: Thủ tướng Ý)"],
    ["given names alone", "Thử (vi: Bộ trưởng)", "Vàng Văn Thử (vi: Bộ trưởng)"],
    ["names", "Oswin Tarrel (vi: Tổng thống Mỹ)", "Edda Tarrel (vi: Tổng thống Mỹ)"],
    ["reordered Vietnamese words", "Vàng Văn Thử (vi: Thủ tướng)", "Văn Vàng Thử (vi: Thủ tướng)"],
  ])("%s: %s, %s", (_, ...both) => {
    expect(joinedAs(...both)).toBe("apart");
    expect(joinedAs(...both.reverse())).toBe("apart");
  });

  test("whoever fits two who are apart is given to neither", () => {
    const [first, second, between] = ["Bộ trưởng Y tế", "Bộ trưởng Tài chính", "Bộ trưởng"].map((office) => `Vàng Văn Thử (vi: ${office})`);
    expect(
      joinSightings(
        [first, second, between].map((each) => sighting(each ?? "")),
        [],
      ),
    ).toHaveLength(3);
    const family = ["Oswin Tarrel (en: senator)", "Edda Tarrel (en: senator)", "Tarrel (en: senator)"].map((each) => sighting(each));
    expect(joinSightings(family, [])).toHaveLength(3);
  });

  test("a name without marks is given to neither of two who differ by marks alone", () => {
    const all = ["Vàng Văn Hùng (vi: Bộ trưởng)", "Vàng Văn Hưng (vi: Bộ trưởng)", "Vang Van Hung (en: Minister)"].map((each) =>
      sighting(each),
    );
    const persons = joinSightings(all, []);
    expect(persons).toHaveLength(3);
    expect(persons.map((person) => person.namesakes.length)).toEqual([2, 2, 2]);
  });
});

test.each([
  ["Chủ tịch UBND xã Thanh Tường", "vi", { role: "chair", level: "commune", places: { commune: "thanh tuong" }, organ: "committee" }],
  ["Phó Chủ tịch UBND TP.HCM", "vi", { role: "chair", isDeputy: true, places: { province: "ho chi minh" } }],
  ["Chủ tịch UBND thành phố Hải Phòng", "vi", { isDeputy: false, places: { province: "hai phong" } }],
  ["Phó Giám đốc Học viện Quốc gia Hồ Chí Minh", "vi", { places: {} }],
  ["Chủ tịch đảng Lao động", "vi", { country: null, organ: "party" }],
  ["Chairman of Dong Van District People's Committee", "en", { level: "district", places: { district: "dong van" }, role: "chair" }],
  ["US Secretary of State", "en", { role: "minister", country: "Mỹ" }],
] as const)("office %s", (words, language, facts) => {
  expect(officeFacts({ words }, language)).toMatchObject(facts);
});

test.each([
  ["Nguyễn Thị Mẫu", "nguyen-thi-mau", true],
  ["NGUYỄN THỊ MẪU", "nguyen-thi-mau", true],
  ["Đoàn Thúy", "doan-thuy", true],
  ["Kim Jo-un", "kim-jo-un", false],
  ["Oswin K. Tarrel, Jr.", "oswin-tarrel", false],
  ["X", "x", false],
] as const)("name %s", (name, key, isVietnamese) => {
  expect(nameKey(name)).toBe(key);
  expect(nameForm(name).isVietnamese).toBe(isVietnamese);
});

describe("the reader's decisions", () => {
  const one = sighting("Vàng Văn Thử (vi: Bộ trưởng Y tế)", 3000);
  const two = sighting("Vàng Văn Thử (vi: Bộ trưởng Tài chính)", 2000);
  const three = sighting("Vàng Văn Thử (vi: Bộ trưởng Y tế)", 1000);
  const decide = (type: PersonDecision["type"], at: number, ...sightings: readonly Sighting[]): PersonDecision => ({
    type,
    sightings: sightings.map(refOf),
    at,
  });
  const groups = (...decisions: readonly PersonDecision[]): readonly (readonly number[])[] =>
    joinSightings([one, two, three], decisions)
      .map((person) => person.sightings.map((each) => [one, two, three].indexOf(each)))
      .sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));

  test("join, take out, and the later one counts", () => {
    expect(groups()).toEqual([[0, 2], [1]]);
    expect(groups(decide("same", 1, one, two))).toEqual([[0, 1, 2]]);
    expect(groups(decide("own", 1, three))).toEqual([[0], [1], [2]]);
    expect(groups(decide("same", 1, two, three), decide("own", 2, three))).toEqual([[0], [1], [2]]);
    expect(groups(decide("own", 1, three), decide("same", 2, two, three))).toEqual([[0], [1, 2]]);
    expect(groups(decide("own", 1, two, three))).toEqual([[0], [1, 2]]);
  });

  test("say that it was by hand; those on what is gone do nothing", () => {
    const persons = joinSightings([one, two, three], [decide("same", 1, one, two, sighting("Ai Đó (vi: Bộ trưởng)"))]);
    expect(persons.map((person) => person.sureness)).toEqual(["hand"]);
  });
});

describe("a person", () => {
  const people = peopleOf(
    [
      sighting("Lo Thi Mau (en: Deputy Prime Minister)", 1000),
      sighting("Lò Thị Mẫu (vi: Phó Thủ tướng)", 2000),
      sighting("Lò Thị Mẫu (vi: Phó Thủ tướng; Thủ tướng)", 3000),
    ],
    [],
  );
  const [mau] = people.persons;

  test("has the names of both languages, and offices with their times", () => {
    expect(mau?.names).toEqual([
      { name: "Lò Thị Mẫu", language: "vi", count: 2 },
      { name: "Lo Thi Mau", language: "en", count: 1 },
    ]);
    expect(mau && nameIn(mau, "en")?.name).toBe("Lò Thị Mẫu");
    expect(mau?.offices.map(({ words, first, last, articles }) => [words, first, last, articles])).toEqual([
      ["Phó Thủ tướng", 2000, 3000, 2],
      ["Thủ tướng", 3000, 3000, 1],
      ["Deputy Prime Minister", 1000, 1000, 1],
    ]);
    expect(mau).toMatchObject({ articles: 3, quotes: 3, statements: 6, figures: 9, first: 1000, last: 3000 });
  });

  test("is found by each of her sightings", () => {
    for (const each of mau?.sightings ?? []) expect(people.find(`${each.article}.lo-thi-mau`)).toBe(mau);
    expect(people.find("nobody")).toBeNull();
  });

  test("is told with whom she is named, the most often first", () => {
    const [a, b, c] = [1, 2, 3].map((n) => sighting("Lò Thị Mẫu (vi: Thủ tướng)", n));
    if (a === undefined || b === undefined || c === undefined) throw new Error("three were made");
    const other = (at: Sighting, written: string): Sighting => ({ ...sighting(written), article: at.article });
    const { persons, companions } = peopleOf(
      [
        a,
        b,
        c,
        other(a, "Oswin Tarrel (vi: Tổng thống Mỹ)"),
        other(b, "Oswin Tarrel (vi: Tổng thống Mỹ)"),
        other(c, "Giàng A Thử (vi: Bộ trưởng)"),
      ],
      [],
    );
    const person = persons.find(({ names }) => names[0]?.name === "Lò Thị Mẫu");
    expect(person && companions(person).map((each) => [each.person.names[0]?.name, each.articles])).toEqual([
      ["Oswin Tarrel", 2],
      ["Giàng A Thử", 1],
    ]);
  });
});
