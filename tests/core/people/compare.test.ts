/** What the offices of two sightings say, when the names are alike. */
import { describe, expect, test } from "vitest";
import { compareProfiles, type Likeness } from "../../../src/core/people/compare";
import { nameForm } from "../../../src/core/people/name-key";
import type { OfficeFacts } from "../../../src/core/people/office-facts";

type Facts = Partial<OfficeFacts>;

const NONE: OfficeFacts = {
  language: "vi",
  role: null,
  isDeputy: false,
  organ: null,
  level: null,
  places: {},
  country: null,
  field: null,
};

const profile = (name: string, facts: Facts | null) => ({
  name: nameForm(name),
  offices: facts === null ? [] : [{ ...NONE, ...facts }],
});

function alike(names: readonly [string, string], mine: Facts | null, theirs: Facts | null): Likeness {
  const [a, b] = [profile(names[0], mine), profile(names[1], theirs)];
  const likeness = compareProfiles(a, b);
  expect(compareProfiles(b, a)).toBe(likeness);
  return likeness;
}

const chair = { role: "chair" };
const director = { role: "director" };
const minister = { role: "minister" };
const president = { role: "president" };
const commune = { places: { commune: "may trang" }, level: "commune" } as const;
const otherCommune = { places: { commune: "suoi mo" }, level: "commune" } as const;
const district = { places: { district: "dong van" }, level: "district" } as const;
const province = { places: { province: "nghe an" }, level: "province" } as const;
const nation = { level: "nation" } as const;

describe("two of one Vietnamese name", () => {
  test.each<[Likeness, string, Facts | null, Facts | null]>([
    ["certain", "one post of one commune", { ...chair, ...commune }, { ...chair, ...commune }],
    ["certain", "one post of one province", { ...chair, ...province }, { ...chair, ...province }],
    ["apart", "one post of two communes", { ...chair, ...commune }, { ...chair, ...otherCommune }],
    ["apart", "two posts of two communes", { ...chair, ...commune }, { ...director, ...otherCommune }],
    ["likely", "a title without a place", chair, chair],
    ["likely", "a title, once of a province", chair, { ...chair, places: { province: "nghe an" } }],
    ["open", "a title, once of a commune", chair, { ...chair, ...commune }],
    ["open", "a title, once of a district", chair, { ...chair, ...district }],
    ["likely", "two steps at one commune", { ...chair, ...commune }, { ...director, ...commune }],
    ["likely", "chair and deputy of one province", { ...chair, ...province }, { ...chair, ...province, isDeputy: true }],
    ["open", "two posts in one province", { ...chair, ...province }, { ...director, ...province }],
    ["open", "one province, and no post", province, province],
    ["open", "two titles", chair, director],
    ["open", "a title and its deputy", chair, { ...chair, isDeputy: true }],
    ["open", "no offices", null, null],
    ["open", "one title of two organs", { ...chair, organ: "committee" }, { ...chair, organ: "party" }],
    ["likely", "one title, once of an organ", { ...chair, organ: "committee" }, chair],
    ["open", "one title at two levels", { ...chair, level: "commune" }, { ...chair, level: "province" }],
    ["likely", "one title, two levels of one place", { ...chair, ...province, level: null }, { ...chair, ...province }],
    ["certain", "what one person holds", president, president],
    ["certain", "what one person of a country holds", { ...president, country: "Mỹ" }, { ...president, country: "Mỹ" }],
    ["likely", "what one person holds, once of a country", { ...president, country: "Mỹ" }, president],
    ["likely", "what one deputy holds, for there are several", { ...president, isDeputy: true }, { ...president, isDeputy: true }],
    ["certain", "a minister for one thing", { ...minister, field: "y te" }, { ...minister, field: "y te" }],
    ["certain", "the same in short", { ...minister, field: "lao dong" }, { ...minister, field: "lao dong thuong binh va xa hoi" }],
    ["certain", "the same by initials", { ...minister, field: "tn mt" }, { ...minister, field: "tai nguyen va moi truong" }],
    ["apart", "initials of something else", { ...minister, field: "tn" }, { ...minister, field: "tai nguyen va moi truong" }],
    ["apart", "the beginning of a word alone", { ...minister, field: "lao d" }, { ...minister, field: "lao dong" }],
    ["apart", "ministers for two things", { ...minister, field: "y te" }, { ...minister, field: "tai chinh" }],
    ["likely", "ministers, one for something", { ...minister, field: "y te" }, minister],
    ["likely", "ministers told in two languages", { ...minister, field: "y te" }, { ...minister, field: "health", language: "en" }],
    ["open", "a minister for one thing, a director for another", { ...minister, field: "y te" }, { ...director, field: "tai chinh" }],
    ["apart", "a commune's post and one of the nation", { ...chair, level: "commune" }, { ...director, ...nation }],
    ["apart", "a district's post and one of the nation", { ...director, ...nation }, { ...chair, level: "district" }],
    ["open", "a province's post and one of the nation", { ...chair, level: "province" }, { ...director, ...nation }],
    ["likely", "two posts of the nation's leadership", { ...minister, ...nation }, { ...president, ...nation }],
    ["open", "two posts of leadership, one not of the nation", { ...minister, ...nation }, president],
    ["open", "two posts of the nation, one not of its leadership", { ...minister, ...nation }, { ...director, ...nation }],
    ["open", "two posts of leadership, one of a country", { ...minister, ...nation }, { ...president, ...nation, country: "Lào" }],
    ["apart", "one title in two countries", { ...minister, country: "Lào" }, { ...minister, country: "Mỹ" }],
    ["likely", "envoys to two countries", { role: "envoy", country: "Lào" }, { role: "envoy", country: "Mỹ" }],
    ["open", "an envoy to a country, and a minister", { role: "envoy", country: "Lào" }, { ...minister, country: "Mỹ" }],
  ])("%s: %s", (likeness, _, mine, theirs) => {
    expect(alike(["Lò Thị Mẫu", "Lò Thị Mẫu"], mine, theirs)).toBe(likeness);
  });
});

describe("two foreign names", () => {
  const [full, family, romanised] = ["Oswin Kremskiy", "Kremskiy", "Oswin Kremsky"];
  test.each<[Likeness, string, readonly [string, string], Facts | null, Facts | null]>([
    ["likely", "one full name", [full, full], null, null],
    ["likely", "one full name, two places", [full, full], { ...chair, ...commune }, { ...chair, ...otherCommune }],
    ["likely", "one full name, two fields", [full, full], { ...minister, field: "y te" }, { ...minister, field: "tai chinh" }],
    ["apart", "one full name, two countries", [full, full], { ...minister, country: "Lào" }, { ...chair, country: "Mỹ" }],
    ["open", "one family name", [family, family], null, null],
    ["likely", "one family name, one title", [family, family], chair, chair],
    ["likely", "a family name of a full one, one title", [family, full], chair, chair],
    ["open", "a family name of a full one, two titles", [family, full], chair, director],
    ["apart", "a family name of a full one, two countries", [family, full], { ...chair, country: "Lào" }, { ...chair, country: "Mỹ" }],
    ["likely", "two romanisations, one post", [full, romanised], { ...chair, ...commune }, { ...chair, ...commune }],
    ["open", "two romanisations, no title", [full, romanised], null, chair],
    ["apart", "two names, one post", [full, "Edda Kremskiy"], president, president],
  ])("%s: %s", (likeness, _, names, mine, theirs) => {
    expect(alike(names, mine, theirs)).toBe(likeness);
  });
});
