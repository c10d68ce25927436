import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { makeExtension } from "../../build/build.mjs";
import { TARGETS } from "../../build/paths.mjs";
import { zipFiles } from "../../build/zips.mjs";

test.each(TARGETS)("two builds for %s give the same bytes", async (target) => {
  const [first, second] = [zipFiles(await makeExtension(target)), zipFiles(await makeExtension(target))];
  expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
});

test("neither the order of the files nor the time zone matters, their content does", () => {
  const files: [string, Uint8Array][] = [
    ["b.txt", new Uint8Array([1, 2, 3])],
    ["a/c.txt", new Uint8Array([4])],
  ];
  const zone = process.env["TZ"];
  const zip = zipFiles(new Map(files));
  try {
    process.env["TZ"] = "Asia/Ho_Chi_Minh";
    expect(zipFiles(new Map(files.toReversed()))).toEqual(zip);
  } finally {
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  }
  expect(zipFiles(new Map([...files, ["d.txt", new Uint8Array([5])]]))).not.toEqual(zip);
  expect(Object.keys(unzipSync(zip))).toEqual(["a/c.txt", "b.txt"]);
});
