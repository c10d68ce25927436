import { describe, expect, it } from "vitest";
import { parseArguments } from "../../src/cli/options";

describe("what the command line asks for", () => {
  it.each([
    [["analyse", "a.txt"], { format: "jsonl", output: null, input: null, language: null, force: false, withText: false, paths: ["a.txt"] }],
    [["analyse", "a", "b", "-"], { paths: ["a", "b", "-"] }],
    [["-f", "json", "analyse", "a"], { format: "json", paths: ["a"] }],
    [["analyse", "a", "--format=markdown", "--lang", "vi"], { format: "markdown", language: "vi" }],
    [["analyse", "-i", "html", "-", "--force"], { input: "html", force: true, paths: ["-"] }],
    [["analyse", "a", "-o", "out.jsonl"], { output: "out.jsonl" }],
    [["analyse", "a", "-o", "-"], { output: null }],
    [["analyse", "--", "--odd-name.txt"], { paths: ["--odd-name.txt"] }],
  ])("%j", (args, expected) => {
    expect(parseArguments(args)).toMatchObject({ type: "analyse", options: expected });
  });

  it.each([
    [["explain", "a.txt"], { colour: "auto", words: "en", output: null, input: null, language: null, force: false, paths: ["a.txt"] }],
    [["explain", "a", "--color", "always", "-w", "vi", "-o", "b.txt"], { colour: "always", words: "vi", output: "b.txt" }],
    [["explain", "-c", "never", "-", "-i", "html", "-l", "vi", "--force"], { colour: "never", input: "html", language: "vi", force: true }],
  ])("%j", (args, expected) => {
    expect(parseArguments(args)).toMatchObject({ type: "explain", options: expected });
  });

  it.each([[["--help"]], [["-h"]], [["analyse", "--help"]], [["analyse", "a.txt", "-h"]]])("%j asks for help", (args) => {
    expect(parseArguments(args)).toEqual({ type: "help" });
  });

  it.each([[["--version"]], [["-V"]]])("%j asks for the version", (args) => {
    expect(parseArguments(args)).toEqual({ type: "version" });
  });

  it.each([
    [[], "no command given"],
    [["analyse"], "nothing to read: give files or folders, or - for standard input"],
    [["analyze", "a"], 'unknown command "analyze"; did you mean analyse?'],
    [["frobnicate", "a"], 'unknown command "frobnicate"'],
    [["analyse", "a", "--fromat", "json"], "unknown option --fromat; did you mean --format?"],
    [["analyse", "a", "--language", "vi"], "unknown option --language; did you mean --lang?"],
    [["analyse", "a", "--out=b"], "unknown option --out; did you mean --output?"],
    [["analyse", "a", "--zzzzzz"], "unknown option --zzzzzz"],
    [["analyse", "a", "-x"], "unknown option -x"],
    [["analyse", "a", "--format", "jason"], '--format must be jsonl, json, csv, markdown or parquet, not "jason"; did you mean json?'],
    [["analyse", "a", "--format", "pdf"], '--format must be jsonl, json, csv, markdown or parquet, not "pdf"'],
    [["analyse", "a", "--lang", "fr"], '--lang must be vi or en, not "fr"'],
    [["analyse", "a", "--input", "docx"], '--input must be html, text, jsonl or warc, not "docx"'],
    [["analyse", "a", "--output", ""], "--output needs the name of a file"],
    [["explain"], "nothing to read: give files or folders, or - for standard input"],
    [["explian", "a"], 'unknown command "explian"; did you mean explain?'],
    [["explain", "a", "--format", "json"], "--format is an option of analyse, not of explain"],
    [["analyse", "a", "--words", "vi"], "--words is an option of explain, not of analyse"],
    [["analyse", "a", "--color", "always"], "--color is an option of explain, not of analyse"],
    [["explain", "a", "--color", "yes"], '--color must be auto, always or never, not "yes"'],
    [["explain", "a", "--colour", "always"], "unknown option --colour; did you mean --color?"],
    [["explain", "a", "--words", "fr"], '--words must be en or vi, not "fr"'],
  ])("%j is a mistake: %s", (args, problem) => {
    expect(parseArguments(args)).toEqual({ type: "usage", problem });
  });

  it.each([[["analyse", "a", "--format"]], [["analyse", "a", "--output"]], [["analyse", "a", "--force=yes"]]])(
    "%j is a mistake that names its option",
    (args) => {
      const request = parseArguments(args);
      expect(request).toMatchObject({ type: "usage", problem: expect.stringContaining(String(args[2]).split("=")[0] ?? "") });
      expect(request).toMatchObject({ problem: expect.not.stringContaining("\n") });
    },
  );
});
