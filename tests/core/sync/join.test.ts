import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../../src/core/sync/canonical";
import { joinStates } from "../../../src/core/sync/join";
import { type RecordState, registerNames } from "../../../src/core/sync/state";
import { joinWords } from "../../../src/core/sync/words";
import { at, id, statesOfOne, THERE } from "./sample-records";

const RUNS = { numRuns: 500 };

/** Of those with the latest stamp the one whose JSON sorts last. */
function lastOf<T extends { readonly at: string }>(all: readonly T[]): T | undefined {
  return [...all].sort((a, b) => (a.at === b.at ? (canonical(a) < canonical(b) ? -1 : 1) : a.at < b.at ? -1 : 1)).at(-1);
}

const known = <T>(all: readonly (T | undefined)[]): T[] => all.filter((each) => each !== undefined);

describe("states of one record", () => {
  test("are joined the same in whatever order, however often", () => {
    fc.assert(
      fc.property(statesOfOne(3), ([a, b, c]) => {
        if (a === undefined || b === undefined || c === undefined) throw new Error("three states");
        expect(canonical(joinStates(a, b))).toBe(canonical(joinStates(b, a)));
        expect(canonical(joinStates(joinStates(a, b), b))).toBe(canonical(joinStates(a, b)));
        expect(canonical(joinStates(a, a))).toBe(canonical(a));
        const parts = (state: RecordState) => canonical({ ...state, words: undefined }); // one stamp, two texts: words.test.ts
        expect(parts(joinStates(joinStates(a, b), c))).toBe(parts(joinStates(a, joinStates(b, c))));
      }),
      RUNS,
    );
  });

  test("have each part from where it was changed last, a text of an article before none", () => {
    fc.assert(
      fc.property(statesOfOne(2), (states) => {
        const [a, b] = states;
        if (a === undefined || b === undefined) throw new Error("two states");
        const joined = joinStates(a, b);
        for (const name of registerNames(a.table)) {
          const all = known(states.map(({ registers }) => registers[name]));
          const full = all.filter(({ value }) => /"text":"[^"]/.test(JSON.stringify(value)));
          expect(joined.registers[name]).toEqual(lastOf(name === "content" && full.length > 0 ? full : all));
        }
        const members = states.flatMap((state) => state.members ?? []);
        const names = [...new Set(members.map(({ name }) => name))].sort();
        expect(joined.members ?? []).toEqual(names.map((own) => lastOf(members.filter(({ name }) => name === own))));
        expect(joined.members === undefined).toBe(states.every((state) => state.members === undefined));
        expect(joined.life).toEqual(lastOf(known(states.map(({ life }) => life))));
        const least = (all: readonly (number | undefined)[]) => known(all).sort((one, other) => one - other)[0];
        const most = (all: readonly (number | undefined)[]) => known(all).sort((one, other) => other - one)[0];
        expect(joined.times).toEqual({
          first: least(states.map(({ times }) => times.first)),
          readAt: most(states.map(({ times }) => times.readAt)),
          updatedAt: most(states.map(({ times }) => times.updatedAt)),
        });
        expect(joined.into).toBe(known(states.map(({ into }) => into)).sort()[0]);
        expect(joined.isApart).toBe(states.some(({ isApart }) => isApart) ? true : undefined);
      }),
      RUNS,
    );
  });

  test("have, of their texts, those that the other has too or never saw", () => {
    fc.assert(
      fc.property(statesOfOne(2), ([a, b]) => {
        if (a?.words === undefined || b?.words === undefined) return;
        const [one, other] = [a.words, b.words];
        const stays = (stamp: string, words: typeof one): boolean =>
          words.values.some((value) => value.at === stamp) ||
          !words.seen.some((known) => known.slice(13) === stamp.slice(13) && known >= stamp);
        const stamps = [...one.values, ...other.values]
          .map((value) => value.at)
          .filter((stamp) => stays(stamp, one) && stays(stamp, other));
        expect(joinWords(one, other).values.map((value) => value.at)).toEqual([...new Set(stamps)].sort());
      }),
      RUNS,
    );
  });
});

test("two texts with one stamp, which cannot be: all choose the same", () => {
  const words = (body: string) => ({ values: [{ at: at(1), body, kind: "note" as const }], seen: [at(1)] });
  expect(joinWords(words("b"), words("a")).values).toEqual(words("b").values);
  expect(joinWords(words("a"), words("b")).values).toEqual(words("b").values);
});

test("the same colour told by two is no change", () => {
  const state = (stamp: ReturnType<typeof at>): RecordState => ({
    table: "notes",
    id: id(3),
    registers: { colour: { at: stamp, value: { colour: "blue" } } },
    times: {},
  });
  expect(joinStates(state(at(1)), state(at(1, THERE))).registers.colour?.at).toBe(at(1, THERE));
});
