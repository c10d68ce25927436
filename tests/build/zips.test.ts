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

test("whoever unpacks it may read every file, and run the programs", () => {
  const zip = zipFiles(
    new Map([
      ["a.txt", new Uint8Array([1])],
      ["b", new Uint8Array([2])],
    ]),
    (path) => path === "b",
  );
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const modes = [];
  for (let at = 0; at + 46 <= zip.byteLength; at++) {
    if (view.getUint32(at, true) === 0x02014b50) modes.push((view.getUint32(at + 38, true) >>> 16).toString(8)); // APPNOTE.TXT 4.3.12: central directory
  }
  expect(modes).toEqual(["100644", "100755"]);
});
