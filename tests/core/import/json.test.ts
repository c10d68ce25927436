import Ajv2020 from "ajv/dist/2020.js";
import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, it } from "vitest";
import schema from "../../../docs/backup.schema.json";
import { backupToJson, backupVersion } from "../../../src/core/export/json";
import type { FindingKind } from "../../../src/core/finding";
import { type BackupProblem, parseBackup } from "../../../src/core/import/json";
import type { Backup } from "../../../src/core/kept";
import { backupShape } from "../../../src/core/parse/backup";
import { parseBackupText } from "../../parse-backup-text";
import { articleId } from "../../store/samples";
import { backup as anyBackup } from "../kept-arbitraries";
import { sampleArticle, sampleBackup } from "../sample-backup";

const validate = new Ajv2020({ allErrors: false, strict: true }).compile(schema);

const plain = (backup: Backup): Record<string, unknown> => JSON.parse(backupToJson(backup));

/** The problem that a text meets. */
function problemOf(text: string): BackupProblem {
  const parsed = parseBackupText(text);
  if (parsed.ok) throw new Error("it was taken");
  return parsed.problem;
}

/** The sample with one thing set at a path, e.g. `notes.0.colour`. */
function changed(path: string, value: unknown): string {
  const copy: unknown = plain(sampleBackup());
  const keys = path.split(".");
  let target: unknown = copy;
  for (const key of keys.slice(0, -1)) target = Reflect.get(Object(target), key);
  if (typeof target !== "object" || target === null) throw new Error(`not in the sample: ${path}`);
  Reflect.set(target, keys.at(-1) ?? "", value);
  return JSON.stringify(copy);
}

describe("there and back", () => {
  it("what is exported is read back the same, whatever it is", () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        const text = backupToJson(backup);
        expect(parseBackupText(text)).toEqual({ ok: true, backup });
        expect(backupToJson(JSON.parse(text))).toBe(text);
      }),
    );
  });

  it("the order of keys and records makes no difference to the file", () => {
    const backup = sampleBackup();
    const reversed = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reversed)
        : typeof value === "object" && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, each]) => [key, reversed(each)]),
            )
          : value;
    const mixed = parseBackup(reversed({ ...backup, notes: [...backup.notes].reverse() }));
    if (!mixed.ok) throw new Error(mixed.problem.kind);
    expect(backupToJson(mixed.backup)).toBe(backupToJson(backup));
  });

  it("is of the oldest version that can hold it", () => {
    const [correction] = sampleBackup().corrections;
    if (correction === undefined) throw new Error("the sample has one");
    const sightings = [{ article: articleId(1), name: "tong-van-thu" }];
    const { notes } = sampleBackup();
    expect(backupVersion({ corrections: [correction], notes })).toBe(1);
    expect(backupVersion({ corrections: [correction], notes: notes.map((note) => ({ ...note, keptLost: true as const })) })).toBe(2);
    for (const type of ["same-person", "own-person"] as const) {
      expect(backupVersion({ corrections: [correction, { ...correction, decision: { type, sightings } }], notes })).toBe(2);
    }
  });

  it("a byte-order mark does no harm", () => {
    expect(parseBackupText(`\ufeff${backupToJson(sampleBackup())}`).ok).toBe(true);
  });
});

describe("the schema in docs", () => {
  it("takes every backup", () => {
    fc.assert(
      fc.property(anyBackup, (backup) => {
        expect([validate(plain(backup)), validate.errors]).toEqual([true, null]);
      }),
    );
    expect([validate(plain(sampleBackup())), validate.errors]).toEqual([true, null]);
  });

  const junk = fc.oneof(
    fc.constantFrom<unknown>(null, true, -1, 0.5, 1e300, 2 ** 53, "", "x", [], {}, "everywhere", "javascript:alert(1)", "http://a", {
      start: 0,
      end: 0,
    }),
    fc.anything({ maxDepth: 1, withNullPrototype: false }).map((value): unknown => JSON.parse(JSON.stringify(value) ?? "null")),
  );

  /** Every place of a value of JSON, as the object that holds it and the key. */
  function places(value: unknown): (readonly [object, string])[] {
    if (typeof value !== "object" || value === null) return [];
    return Object.keys(value).flatMap((key) => [[value, key] as const, ...places(Reflect.get(value, key))]);
  }

  it("and the parser agree on backups in which something was removed, added or replaced", () => {
    const verdicts = { taken: 0, refused: 0 };
    fc.assert(
      fc.property(anyBackup, fc.nat(), junk, fc.constantFrom("remove", "add", "replace", "reword"), (backup, at, value, how) => {
        const broken = plain(backup);
        const all = places(broken);
        const [owner, key] = all[at % all.length] ?? [broken, "format"];
        if (how === "remove" && !Array.isArray(owner)) Reflect.deleteProperty(owner, key);
        else if (how === "add" && !Array.isArray(owner)) Object.defineProperty(owner, "extra", { value, enumerable: true });
        else Reflect.set(owner, key, how === "reword" && typeof Reflect.get(owner, key) === "string" ? "other words" : value);
        const parsed = v.safeParse(backupShape, broken);
        // What a schema cannot say: a span that runs backwards.
        const onlyBackwards = !parsed.success && parsed.issues.every((issue) => issue.type === "check");
        expect(validate(broken)).toBe(parsed.success || onlyBackwards);
        verdicts[parsed.success ? "taken" : "refused"]++;
      }),
      { numRuns: 400 },
    );
    expect(Math.min(verdicts.taken, verdicts.refused)).toBeGreaterThan(5);
  });
});

describe("files that are refused, and why", () => {
  const good = backupToJson(sampleBackup());
  const indexOf = (kind: FindingKind): number => sampleArticle().findings.findIndex((finding) => finding.kind === kind);
  const [figure, official, quote] = [indexOf("statistic"), indexOf("official"), indexOf("quote")];

  it.each<[string, string, BackupProblem["kind"]]>([
    ["an empty one", "", "truncated"],
    ["blank", " \n", "truncated"],
    ["cut in the middle of a string", good.slice(0, good.indexOf("Mây") + 2), "truncated"],
    ["cut by its last bracket", good.trimEnd().slice(0, -1), "truncated"],
    ["cut after an escaped quote", '{"format":"a\\"}', "truncated"],
    ["a web page", "<!doctype html><title>404</title>", "not-json"],
    ["two in one", good + good, "not-json"],
    ["a comma too many", good.replace(',"version"', ',,"version"'), "not-json"],
    ["NaN", good.replace('"version":1', '"version":NaN'), "not-json"],
    ["another program's", '{"type":"FeatureCollection"}', "not-ours"],
    ["a list", "[]", "not-ours"],
    ["null", "null", "not-ours"],
    ["ours by inheritance only", '{"__proto__":{"format":"onrecord","version":1}}', "not-ours"],
    ["nested deep", "[".repeat(200_000) + "]".repeat(200_000), "not-ours"],
    ["nested deep and cut", '{"a":'.repeat(200_000), "truncated"],
    ["of a newer version", good.replace('"version":1', '"version":3'), "newer-version"],
    ["of no version", good.replace('"version":1', '"version":0'), "invalid"],
  ])("%s", (_, text, kind) => {
    expect(problemOf(text).kind).toBe(kind);
  });

  it.each<[string, string, unknown, string]>([
    ["a script as an address", "articles.0.url", "javascript:alert(1)", "articles.0.url"],
    ["a script among the addresses", "articles.0.urls.1", "JavaScript:alert(1)", "articles.0.urls.1"],
    ["data as the source", "articles.0.article.source.url", "data:text/html,x", "articles.0.article.source.url"],
    ["an address without a host", "articles.0.url", "https:///x", "articles.0.url"],
    ["a span outside the text", "articles.0.findings.0.evidence.0.span.end", 99_999, "articles.0"],
    ["an office outside the text", `articles.0.findings.${official}.offices.0.spans.0.end`, 99_999, "articles.0"],
    ["a cue outside the text", `articles.0.findings.${quote}.cue`, { start: 0, end: 99_999 }, "articles.0"],
    ["a block outside the text", "articles.0.article.blocks.1.span.end", 99_999, "articles.0"],
    ["a span that runs backwards", "notes.0.selectors.position", { start: 5, end: 4 }, "notes.0.selectors.position"],
    ["no number", `articles.0.findings.${figure}.quantity.value`, null, `articles.0.findings.${figure}.quantity.value`],
    ["a number as text", "notes.0.createdAt", "1", "notes.0.createdAt"],
    ["half a millisecond", "notes.0.createdAt", 0.5, "notes.0.createdAt"],
    ["a time that no calendar has", "notes.0.createdAt", 8.65e15, "notes.0.createdAt"],
    ["a colour that is none", "notes.0.colour", "url(//x.example)", "notes.0.colour"],
    ["a note on nothing", "notes.0.articleId", "ffffffff-0000-4000-8000-000000000001", "notes.0"],
    ["a version of nothing", "versions.0.articleId", "ffffffff-0000-4000-8000-000000000001", "versions.0"],
    ["an id that is none", "notes.0.id", "../../x", "notes.0.id"],
    ["no words", "notes.0.selectors.quote.exact", "", "notes.0.selectors.quote.exact"],
    ["something that is not known", "notes.0.onclick", "alert(1)", "notes.0.onclick"],
    ["nested deep", "notes.0.body", JSON.parse("[".repeat(500) + "]".repeat(500)), "notes.0.body"],
    ["a list that is none", "notes", { length: 2 ** 31 }, "notes"],
    ["a huge list of nothing", "notes.0.tags", Array(1e6).fill(null), "notes.0.tags.0"],
  ])("%s", (_, path, value, where) => {
    expect(problemOf(changed(path, value))).toMatchObject({ kind: "invalid", path: where });
  });

  it("the same id twice", () => {
    const backup = sampleBackup();
    expect(problemOf(JSON.stringify({ ...backup, notes: [...backup.notes, ...backup.notes] }))).toEqual({
      kind: "invalid",
      path: `notes.${backup.notes.length}`,
      reason: "an id that another record has",
    });
  });

  it("__proto__ as a key reaches nothing", () => {
    const text = good.replace('{"format"', '{"__proto__":{"polluted":true},"format"');
    expect(problemOf(text).kind).toBe("invalid");
    expect(Reflect.get({}, "polluted")).toBeUndefined();
  });

  it("one that is too long is not even looked at", () => {
    expect(parseBackupText("x".repeat(101), 100)).toEqual({ ok: false, problem: { kind: "too-big", length: 101, most: 100 } });
  });

  it("a newer one says how new", () => {
    expect(problemOf(good.replace('"version":1', '"version":7'))).toEqual({ kind: "newer-version", version: 7 });
  });

  it("cut anywhere, it is truncated; whatever it is, nothing is thrown", () => {
    fc.assert(
      fc.property(fc.nat(good.trimEnd().length - 1), (length) => {
        expect(problemOf(good.slice(0, length)).kind).toBe("truncated");
      }),
    );
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        expect(parseBackupText(text).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true }), (value) => {
        expect(parseBackup(value).ok).toBe(false);
      }),
    );
  });
});
