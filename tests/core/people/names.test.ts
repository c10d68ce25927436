/** Names as they are compared, and persons as they are stored. Everybody here is made up. */
import { describe, expect, test } from "vitest";
import type { Correction, RecordId } from "../../../src/core/note";
import { matchNames, nameForm, nameKey, romanised } from "../../../src/core/people/name-key";
import { peopleOf } from "../../../src/core/people/person";
import { decisionsIn, keyOf, type Sighting } from "../../../src/core/people/sighting";
import { peopleOfStored, storedPerson } from "../../../src/core/people/stored-people";

describe("how two names are alike", () => {
  test.each([
    ["equal", "Vàng Văn Thử", "Vang Van Thu"],
    ["equal", "Oswin K. Tarrel Jr.", "Oswin Tarrel"],
    ["other", "Vàng Văn Thử", "Vàng Văn Thứ"],
    ["reordered", "Haruto Mizuki", "Mizuki Haruto"],
    ["reordered", "Mizuki Haruto Ken", "Haruto Ken Mizuki"],
    ["other", "Haruto Ken Mizuki", "Ken Haruto Mizuki"],
    ["spelling", "Borislav Kremskiy", "Borislav Kremsky"],
    ["other", "Borislav Kremskiy", "Borislav Kremnitz"],
    ["other", "Vàng Văn Thử", "Vàng Văn Lý"],
    ["other", "Tarrel", "Kremsky"],
    ["short", "Tarrel", "Oswin Tarrel"],
    ["short", "Oswin Tarrel", "Tarrel"],
    ["other", "Oswin", "Oswin Tarrel"],
    ["other", "Oswin Tarrel", "Oswin Bo Tarrel"],
    // A given name alone is borne by thousands.
    ["other", "Thử", "Vàng Văn Thử"],
  ])("%s: %s, %s", (match, a, b) => {
    expect(matchNames(nameForm(a), nameForm(b))).toBe(match);
    expect(matchNames(nameForm(b), nameForm(a))).toBe(match);
  });

  test.each([
    ["Kremskiy", "Kremskyy"],
    ["Khrushkov", "Hrushkov"],
    ["Stephan", "Stefan"],
    ["Anna", "Ana"],
  ])("%s and %s sound the same", (a, b) => {
    expect(romanised(a.toLowerCase())).toBe(romanised(b.toLowerCase()));
  });

  test("names of one letter, and of none, have keys as well", () => {
    expect(["Y", "J. K.", "", "…"].map(nameKey)).toEqual(["y", "j-k", "", ""]);
  });
});

const id = (n: number): RecordId => `00000000-0000-4000-8000-${String(n).padStart(12, "0")}` as RecordId;

function seen(article: number, name: string, office: string, at: number): Sighting {
  const offices = [{ words: office, standing: "current" as const }];
  return { article: id(article), name, language: "vi", offices, at, quotes: 1, statements: 0, figures: 0 };
}

function correction(decision: Correction["decision"], deletedAt: number | null): Correction {
  return { id: id(99), scope: "everywhere", what: { kind: "official", words: "" }, decision, createdAt: 1, updatedAt: 7, deletedAt };
}

test("of the reader's corrections, the living ones about persons are decisions", () => {
  const sightings = [{ article: id(1), name: "vang-van-thu" }];
  const corrections = [
    correction({ type: "same-person", sightings }, null),
    correction({ type: "own-person", sightings }, null),
    correction({ type: "own-person", sightings }, 8),
    correction({ type: "reject" }, null),
  ];
  expect(decisionsIn(corrections)).toEqual([
    { type: "same", sightings, at: 7 },
    { type: "own", sightings, at: 7 },
  ]);
});

test("persons come back from where they are stored as they were: found by each sighting, with namesakes and companions", () => {
  const sightings = [
    seen(1, "Vàng Văn Thử", "Chủ tịch UBND xã Mây Trắng", 3_000),
    seen(2, "Vàng Văn Thử", "Chủ tịch UBND xã Mây Trắng", 2_000),
    seen(3, "Vàng Văn Thử", "Chủ tịch UBND xã Suối Mơ", 1_000),
    seen(1, "Lò Thị Mẫu", "Bộ trưởng Y tế", 3_000),
    seen(2, "Lò Thị Mẫu", "Bộ trưởng Y tế", 2_000),
    seen(2, "Hồ Văn Hòa", "Bí thư xã Mây Trắng", 2_000),
  ];
  const made = peopleOf(sightings, []);
  const stored = made.persons.map((person) => storedPerson(person, made));
  const back = peopleOfStored([...stored].reverse());
  expect(back.persons.map(({ id: each }) => each)).toEqual(made.persons.map(({ id: each }) => each).sort());
  for (const sighting of sightings) {
    const [was, is] = [made.find(keyOf(sighting)), back.find(keyOf(sighting))];
    if (was === null || is === null) throw new Error(`${sighting.name} is lost`);
    expect(is).toEqual(was);
    expect(back.namesakes(is)).toEqual(made.namesakes(was));
    expect(back.companions(is)).toEqual(made.companions(was));
  }
  const [first, other] = [sightings[0], sightings[2]].map((sighting) => sighting && made.find(keyOf(sighting)));
  if (!first || !other) throw new Error("nobody");
  expect(made.namesakes(first)).toEqual([other]);
  expect(made.companions(first).map(({ person, articles }) => [person.names[0]?.name, articles])).toEqual([
    ["Lò Thị Mẫu", 2],
    ["Hồ Văn Hòa", 1],
  ]);
  expect(made.find("nobody")).toBeNull();
});
