/** In which order a person's names, offices and companions are told. Everybody here is made up. */
import { describe, expect, test } from "vitest";
import type { Language } from "../../../src/core/article";
import type { RecordId } from "../../../src/core/note";
import { nameIn, type Person, type PersonName, peopleOf } from "../../../src/core/people/person";
import type { Sighting } from "../../../src/core/people/sighting";

const id = (n: number): RecordId => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as RecordId; // of a UUID's form

function seen(article: number, name: string, offices: string, at: number, language: Language = "vi"): Sighting {
  const all = offices.split("; ").map((words) => ({ words, standing: "current" as const }));
  return { article: id(article), name, language, offices: all, at, quotes: 0, statements: 0, figures: 0 };
}

function onePerson(...sightings: readonly Sighting[]): Person {
  const { persons } = peopleOf(sightings, []);
  const [person] = persons;
  if (person === undefined || persons.length !== 1) throw new Error(`${persons.length} persons`);
  return person;
}

test("names: full ones first, then the most often met, then by their letters", () => {
  const president = "US President";
  const { names } = onePerson(
    seen(1, "Tarrel", president, 1, "en"),
    seen(2, "Tarrel", president, 2, "en"),
    seen(3, "Tarrel", president, 3, "en"),
    seen(4, "Oswin Tarrel", president, 4, "en"),
    seen(5, "Oswin B. Tarrel", president, 5, "en"),
    seen(6, "Oswin K. Tarrel", president, 6, "en"),
    seen(7, "Oswin K. Tarrel", president, 7, "en"),
  );
  expect(names.map(({ name, count }) => [name, count])).toEqual([
    ["Oswin K. Tarrel", 2],
    ["Oswin B. Tarrel", 1],
    ["Oswin Tarrel", 1],
    ["Tarrel", 3],
  ]);
});

describe("the name for a reader", () => {
  const name = (words: string, language: Language): PersonName => ({ name: words, language, count: 1 });
  const bare = name("Lo Thi Mau", "en");
  const marked = name("Lò Thị Mẫu", "vi");
  test.each<[string, readonly PersonName[], Language, string | undefined]>([
    ["Vietnamese with its marks", [bare, marked], "vi", "Lò Thị Mẫu"],
    ["the same in English", [bare, marked], "en", "Lò Thị Mẫu"],
    ["without marks where there are none", [bare], "vi", "Lo Thi Mau"],
    ["foreign as the language has it", [name("Haruto Mizuki", "en"), name("Mizuki Haruto", "vi")], "vi", "Mizuki Haruto"],
    ["the full one of it", [name("Haruto Mizuki", "en"), name("Mizuki", "vi")], "vi", "Haruto Mizuki"],
    ["a family name where there is no other", [name("Mizuki", "en")], "vi", "Mizuki"],
    ["none", [], "vi", undefined],
  ])("is %s", (_, names, language, expected) => {
    expect(nameIn({ names }, language)?.name).toBe(expected);
  });
});

test("offices: the latest first, then those of more articles, then the longest; case makes no other", () => {
  const { offices } = onePerson(
    seen(1, "Lò Thị Mẫu", "Thủ tướng; Chủ tịch nước", 3),
    seen(2, "Lò Thị Mẫu", "Thủ Tướng; Phó Thủ tướng", 2),
    seen(3, "Lò Thị Mẫu", "Phó Thủ tướng; Thủ tướng", 1),
    seen(4, "Lò Thị Mẫu", "Thủ tướng; Bộ trưởng Y tế; Bộ trưởng", 1),
  );
  expect(offices.map(({ words, first, last, articles }) => [words, first, last, articles])).toEqual([
    ["Thủ tướng", 1, 3, 4],
    ["Chủ tịch nước", 3, 3, 1],
    ["Phó Thủ tướng", 1, 2, 2],
    ["Bộ trưởng Y tế", 1, 1, 1],
    ["Bộ trưởng", 1, 1, 1],
  ]);
});

test("companions: the most often met together first, then who is met more often, then by their sightings", () => {
  const own = (article: number) => seen(article, "Lò Thị Mẫu", "Thủ tướng", 1);
  const { persons, companions } = peopleOf(
    [
      own(1),
      own(2),
      seen(1, "Vàng Văn Thử", "Bộ trưởng Y tế", 1),
      seen(2, "Giàng A Thử", "Bộ trưởng Tài chính", 1),
      seen(3, "Giàng A Thử", "Bộ trưởng Tài chính", 1),
      seen(1, "Hồ Văn Hòa", "Bí thư xã Mây Trắng", 1),
      seen(1, "Tống Văn Thử", "Chủ tịch nước", 1),
      seen(2, "Tống Văn Thử", "Chủ tịch nước", 1),
      seen(4, "Mạc Thế Uy", "Chủ tịch UBND xã Suối Mơ", 1),
    ],
    [],
  );
  const person = persons.find(({ names }) => names[0]?.name === "Lò Thị Mẫu");
  expect(person && companions(person).map((each) => [each.person.names[0]?.name, each.articles])).toEqual([
    ["Tống Văn Thử", 2],
    ["Giàng A Thử", 1],
    ["Hồ Văn Hòa", 1],
    ["Vàng Văn Thử", 1],
  ]);
});
