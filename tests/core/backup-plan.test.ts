import { describe, expect, it, test } from "vitest";
import { automaticBackupName, type BackupLog, isBackupDue, NO_BACKUPS, nextSlot, wantsReminder } from "../../src/core/backup-plan";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const NOW = 1_000 * DAY;
const log = (part: Partial<BackupLog>): BackupLog => ({ ...NO_BACKUPS, ...part });

test.each([
  ["never made", "week", {}, 1, true],
  ["nothing changed", "day", {}, 0, false],
  ["turned off", "off", {}, 9, false],
  ["made today", "day", { lastAt: NOW - DAY / 2 }, 1, false],
  ["made yesterday, by an alarm that comes a little early", "day", { lastAt: NOW - DAY + 60_000 }, 1, true],
  ["made six days ago", "week", { lastAt: NOW - 6 * DAY }, 1, false],
  ["made seven days ago", "week", { lastAt: NOW - 7 * DAY }, 1, true],
  ["made yesterday, an hour early", "day", { lastAt: NOW - DAY + HOUR }, 1, true],
  ["made yesterday, more than an hour early", "day", { lastAt: NOW - DAY + HOUR + 1 }, 1, false],
  ["made just now", "day", { lastAt: NOW }, 1, false],
  ["made in the future: the clock was set back", "week", { lastAt: NOW + DAY }, 1, true],
] as const)("a backup %s is due: %s", (_, every, known, changed, isDue) => {
  expect(isBackupDue({ every, keep: 3 }, log(known), changed, NOW)).toBe(isDue);
});

describe("files", () => {
  it("go round among the numbers that are kept", () => {
    const slots: number[] = [];
    for (let n = 0; n < 5; n++) slots.push(nextSlot(log({ slot: slots.at(-1) ?? 0 }), { every: "day", keep: 3 }));
    expect(slots).toEqual([1, 2, 3, 1, 2]);
    expect(nextSlot(log({ slot: 9 }), { every: "day", keep: 3 })).toBe(1); // more were kept before
  });

  it("have names that every system takes", () => {
    expect(automaticBackupName(3)).toBe("On Record/On Record backup 3.json");
  });
});

test.each([
  ["long ago, some changes", { lastAt: NOW - 15 * DAY }, 20, null, true],
  ["long ago, few changes", { lastAt: NOW - 90 * DAY }, 19, null, false],
  ["lately, some changes", { lastAt: NOW - 3 * DAY }, 50, null, false],
  ["two days ago, many changes", { lastAt: NOW - 2 * DAY }, 200, null, true],
  ["today, many changes", { lastAt: NOW - DAY / 2 }, 999, null, false],
  ["never, a library that is old", {}, 30, NOW - 20 * DAY, true],
  ["never, a library of today", {}, 300, NOW - DAY / 2, false],
  ["never, nothing kept", {}, 0, null, false],
  ["never, all that was kept is gone", {}, 500, null, false],
  ["a fortnight ago to the moment, some changes", { lastAt: NOW - 14 * DAY }, 20, null, true],
  ["just less than a fortnight ago", { lastAt: NOW - 14 * DAY + 1 }, 199, null, false],
  ["a day ago to the moment, many changes", { lastAt: NOW - DAY }, 200, null, true],
  ["just less than a day ago", { lastAt: NOW - DAY + 1 }, 200, null, false],
  ["two days ago, not so many changes", { lastAt: NOW - 2 * DAY }, 199, null, false],
  ["lately, of a library that is old", { lastAt: NOW - DAY / 2 }, 300, NOW - 90 * DAY, false],
  ["put aside a fortnight ago to the moment", { lastAt: NOW - 60 * DAY, dismissedAt: NOW - 14 * DAY }, 500, null, true],
  ["put aside just less than a fortnight ago", { lastAt: NOW - 60 * DAY, dismissedAt: NOW - 14 * DAY + 1 }, 500, null, false],
  ["put aside last week", { lastAt: NOW - 60 * DAY, dismissedAt: NOW - 7 * DAY }, 500, null, false],
  ["put aside a month ago", { lastAt: NOW - 60 * DAY, dismissedAt: NOW - 30 * DAY }, 500, null, true],
] as const)("a reminder, last backup %s", (_, known, changed, oldest, reminds) => {
  expect(wantsReminder({ every: "off", keep: 5 }, log(known), { changed, oldest, now: NOW })).toBe(reminds);
});

test("nobody is reminded while backups make themselves, unless they fail", () => {
  const known = log({ lastAt: NOW - 60 * DAY });
  const since = { changed: 500, oldest: null, now: NOW };
  expect(wantsReminder({ every: "week", keep: 5 }, known, since)).toBe(false);
  expect(wantsReminder({ every: "week", keep: 5 }, { ...known, fault: "download" }, since)).toBe(true);
});
