/** What a file could smuggle in: prototypes, links that act, values of the wrong kind in the right place. */
import { describe, expect, it } from "vitest";
import { backupToJson } from "../../../src/core/export/json";
import { parseBackupText } from "../../parse-backup-text";
import { sampleBackup } from "../sample-backup";

const TEXT = backupToJson(sampleBackup());

/** The sample with a member put first into each of its objects, one at a time. */
function* withMember(member: string): Generator<string> {
  for (const { index } of TEXT.matchAll(/\{(?=")/g)) yield `${TEXT.slice(0, index + 1)}${member},${TEXT.slice(index + 1)}`;
}

describe("prototypes", () => {
  it.each(['"__proto__":{"polluted":true}', '"constructor":{"prototype":{"polluted":true}}', '"prototype":{"polluted":true}'])(
    "%s in any place changes none",
    (member) => {
      let tried = 0;
      for (const text of withMember(member)) {
        tried++;
        const parsed = parseBackupText(text);
        expect(Reflect.get({}, "polluted")).toBeUndefined();
        if (!parsed.ok) continue;
        expect(JSON.stringify(parsed.backup)).not.toContain("polluted");
        for (const note of parsed.backup.notes) expect(Object.getPrototypeOf(note)).toBe(Object.prototype);
      }
      expect(tried).toBeGreaterThan(20);
    },
  );
});

describe("addresses that act", () => {
  it.each([
    "javascript:alert(1)",
    "JaVaScRiPt:alert(1)",
    "data:text/html,<script>alert(1)</script>",
    "vbscript:x",
    " https://a.example",
    "blob:https://a.example/1",
    "file:///etc/passwd",
  ])("%s is no address of an article", (address) => {
    const [, url = ""] = /"url":("[^"]+")/.exec(TEXT) ?? [];
    expect(url).not.toBe("");
    expect(parseBackupText(TEXT.replaceAll(url, JSON.stringify(address)))).toMatchObject({ ok: false });
  });
});
