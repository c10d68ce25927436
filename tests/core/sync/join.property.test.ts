import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { canonical } from "../../../src/core/sync/canonical";
import { joinStates } from "../../../src/core/sync/join";
import { linesOf, readLines } from "../../../src/core/sync/lines";
import { hasSeen, type Stamp, stampAfter, stampAt } from "../../../src/core/sync/stamp";
import { afterDeeds, deeds, type Replica, receive, skews, stateOf } from "./replicas";

const RUNS = { numRuns: 400 };

describe("the states of one note in three places", () => {
  test("are joined the same in whatever order, however often", () => {
    fc.assert(
      fc.property(deeds, skews, (done, clocks) => {
        const [a, b, c] = afterDeeds(done, clocks).map(stateOf);
        if (a === undefined || b === undefined || c === undefined) throw new Error("three places");
        expect(canonical(joinStates(a, b))).toBe(canonical(joinStates(b, a)));
        expect(canonical(joinStates(joinStates(a, b), c))).toBe(canonical(joinStates(a, joinStates(b, c))));
        expect(canonical(joinStates(a, a))).toBe(canonical(a));
        expect(canonical(joinStates(joinStates(a, b), b))).toBe(canonical(joinStates(a, b)));
      }),
      RUNS,
    );
  });

  test("make one record everywhere, once each place knows of the others", () => {
    fc.assert(
      fc.property(deeds, skews, (done, clocks) => {
        const exchanged = (replicas: readonly Replica[]): readonly Replica[] => {
          const states = replicas.map(stateOf);
          return replicas.map((replica) => states.reduce(receive, replica));
        };
        // Twice: what was gone for good in one place, and lives on by a text of another, has to come back there.
        const [one, ...others] = exchanged(exchanged(afterDeeds(done, clocks)));
        for (const other of others) expect(canonical(other.record)).toBe(canonical(one?.record));
      }),
      RUNS,
    );
  });

  test("lose no text that nobody had seen when it was replaced", () => {
    fc.assert(
      fc.property(deeds, skews, (done, clocks) => {
        const states = afterDeeds(done, clocks).map(stateOf);
        const joined = states.reduce(joinStates);
        for (const state of states) {
          for (const { at } of state.words?.values ?? []) {
            const isSuperseded = states.some(
              ({ words }) => words && hasSeen(words.seen, at) && !words.values.some((value) => value.at === at),
            );
            expect(isSuperseded || joined.words?.values.some((value) => value.at === at)).toBe(true);
          }
        }
      }),
      RUNS,
    );
  });

  test("come out of a file as they went in", () => {
    fc.assert(
      fc.property(deeds, skews, (done, clocks) => {
        const states = afterDeeds(done, clocks).map(stateOf);
        const read = readLines(linesOf(states));
        expect(read.type === "states" && [read.states.map(canonical), read.refused]).toEqual([states.map(canonical), 0]);
      }),
      RUNS,
    );
  });
});

describe("a clock that is years ahead", () => {
  const [mine, theirs] = [stampAt(1_000, "00000000000a" as never), stampAt(9e12, "00000000000b" as never)];

  test("does not win against who has seen its change", () => {
    const mineAfter = stampAfter(2_000, "00000000000a" as never, [mine, theirs]);
    expect(mineAfter > theirs).toBe(true);
  });

  test("is not caught by others: a record that it never touched has the true time", () => {
    expect(stampAfter(2_000, "00000000000a" as never, [mine])).toBe(stampAt(2_000, "00000000000a" as never));
  });

  test("leaves room for later stamps, whatever was read", () => {
    const last = "zzzzzzzzzzzzz00000000000a".replace(/^z{9}/, "2mkijzzzz") as Stamp;
    expect(stampAfter(0, "00000000000b" as never, [last]) > last).toBe(true);
  });
});
