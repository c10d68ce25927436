import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import * as v from "valibot";
import { ROOT } from "../build/paths.mjs";

const Figure = v.strictObject({
  words: v.string(),
  value: v.number(),
  valueTo: v.optional(v.number()),
  of: v.optional(v.number()),
  unit: v.string(),
});
const Speech = v.strictObject({ words: v.string(), speaker: v.nullable(v.string()) });
const Schema = v.strictObject({
  language: v.picklist(["vi", "en"]),
  title: v.string(),
  site: v.string(),
  /** To the minute. */
  published: v.string(),
  url: v.string(),
  /** All of them, by fullest name; `role` is one of the offices' wordings. */
  officials: v.array(v.strictObject({ name: v.string(), role: v.optional(v.string()) })),
  statistics: v.array(Figure),
  quotes: v.array(Speech),
  /** Some of them. */
  statements: v.array(Speech),
  /** Words of the page that are no part of the article. */
  outside: v.array(v.string()),
});

/** What a person who knows the annotation guide finds in a sample page; written by reading the page, not by running the program. */
export type Expectation = v.InferOutput<typeof Schema>;
export type ExpectedFigure = v.InferOutput<typeof Figure>;
export type ExpectedSpeech = v.InferOutput<typeof Speech>;

const FOLDER = join(ROOT, "tests/pages");
const PAGE = /\.html$/;

/** A sample page by its file name. */
export function samplePage(name: string): string {
  return readFileSync(join(FOLDER, name), "utf8");
}

/** The sample articles that have expectations beside them, by file name. */
export function expectations(): readonly (readonly [string, Expectation])[] {
  return readdirSync(FOLDER)
    .filter((name) => PAGE.test(name) && existsSync(expectationFile(name)))
    .map((name) => [name, v.parse(Schema, JSON.parse(readFileSync(expectationFile(name), "utf8")))]);
}

function expectationFile(page: string): string {
  return join(FOLDER, page.replace(PAGE, ".expected.json"));
}
