import { describe, expect, it } from "vitest";
import { changeOf, completions, tagsOf } from "../../src/ui/note-form";
import { sampleNote } from "../core/sample-backup";

describe("tags in one line", () => {
  it.each([
    ["", []],
    ["cầu, hạ tầng", ["cầu", "hạ tầng"]],
    [" #cầu ;; Cầu ,", ["cầu"]],
    ["kinh   phí", ["kinh phí"]],
  ] as const)("%j", (line, tags) => {
    expect(tagsOf(line)).toEqual(tags);
  });
});

describe("tags to choose from", () => {
  const known = ["cầu", "cầu đường", "kinh phí"];

  it.each([
    ["", known],
    ["c", ["cầu", "cầu đường"]],
    ["CẦU", ["cầu", "cầu đường"]],
    ["cầu, ", ["cầu, cầu đường", "cầu, kinh phí"]],
    ["kinh phí, cầu đ", ["kinh phí, cầu đường"]],
    ["x", []],
  ] as const)("%j", (line, options) => {
    expect(completions(line, known)).toEqual(options);
  });
});

describe("what changed of a note", () => {
  const note = sampleNote(1);
  const { body, tags, colour } = note;

  it.each([
    ["nothing", { body, tags, colour }, {}],
    ["the body", { body: "khác", tags, colour }, { body: "khác" }],
    ["to nothing", { body: "", tags: [], colour }, { body: "", tags: [] }],
    ["the colour", { body, tags, colour: "pink" }, { colour: "pink" }],
  ] as const)("%s", (_, edited, change) => {
    expect(changeOf(note, edited)).toEqual(change);
  });
});
