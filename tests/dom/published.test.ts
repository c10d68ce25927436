import { describe, expect, it } from "vitest";
import { parsePublished } from "../../src/dom/published";

describe("Vietnamese pages", () => {
  it.each([
    ["Thứ Năm, 09/01/2020, 12:17 (GMT+7)", "2020-01-09T12:17:00+07:00"],
    ["Thứ Tư, 14/10/2026 15:20", "2026-10-14T15:20:00+07:00"],
    ["15:20 14/10/2026", "2026-10-14T15:20:00+07:00"],
    ["09-01-2020 - 07:05 AM", "2020-01-09T07:05:00+07:00"],
    ["9/1/2020 | 8h05", "2020-01-09T08:05:00+07:00"],
    ["Thứ Bảy, Ngày 07 tháng 03 năm 2026, 08:47", "2026-03-07T08:47:00+07:00"],
    ["ngày 9 tháng 1, 2020", "2020-01-09"],
    ["2026-03-07T09:40:00", "2026-03-07T09:40:00+07:00"],
    ["12/31/2020", null],
    ["Cập nhật lúc 12:17", null],
    ["", null],
  ])("%s", (written, expected) => {
    expect(parsePublished(written, "vi")).toBe(expected);
  });

  it("reads decomposed letters", () => {
    expect(parsePublished("ngày 7 tháng 3 năm 2026".normalize("NFD"), "vi")).toBe("2026-03-07");
  });
});

describe("English pages", () => {
  it.each([
    ["2026-11-03T18:42:00Z", "2026-11-03T18:42:00Z"],
    ["2020-01-09T12:17:00.000+0700", "2020-01-09T12:17:00+07:00"],
    ["2020-01-09 12:17:33 -05:00", "2020-01-09T12:17:00-05:00"],
    ["2020-01-09T12:17", "2020-01-09"],
    ["November 3, 2026 6:42 PM UTC", "2026-11-03T18:42:00Z"],
    ["Thu, 09 Jan 2020 12:17:00 +0700", "2020-01-09T12:17:00+07:00"],
    ["9th of May 2020", null],
    ["January 9th, 2020", "2020-01-09"],
    ["9 Sept. 2020", "2020-09-09"],
    ["12:05 am GMT, May 1, 2020", "2020-05-01T00:05:00Z"],
    ["13/01/2020", "2020-01-13"],
    ["01/13/2020", "2020-01-13"],
    ["02/03/2020", null],
    ["Updated 2 hours ago", null],
    ["May 2020", null],
    ["2020-13-01", null],
  ])("%s", (written, expected) => {
    expect(parsePublished(written, "en")).toBe(expected);
  });
});
