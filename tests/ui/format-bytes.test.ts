import { describe, expect, it } from "vitest";
import { formatBytes } from "../../src/ui/format-bytes";

describe("formatBytes", () => {
  it.each([
    [0, "en", "0 byte"],
    [999, "en", "999 byte"],
    [1_000, "en", "1 kB"],
    [1_549, "en", "1.5 kB"],
    [1_549, "vi", "1,5 kB"],
    [212_400, "en", "212 kB"],
    [999_499, "en", "999 kB"],
    [999_500, "en", "1 MB"],
    [83_000_000_000, "vi", "83 GB"],
    [5e15, "en", "5,000 TB"],
  ] as const)("%d (%s) is %s", (bytes, locale, words) => {
    expect(formatBytes(bytes, locale)).toBe(words);
  });
});
