import { parseArgs } from "node:util";
import type { Language } from "../core/article";
import { LOCALES, type Locale } from "../locales";
import { INPUT_KINDS, type InputKind } from "./input";
import { nearest } from "./nearest";
import { COLOUR_WISHES, type ColourWish } from "./terminal";

export type TextFormat = "jsonl" | "json" | "csv" | "markdown";
export type OutputFormat = TextFormat | "parquet";
const FORMATS: readonly OutputFormat[] = ["jsonl", "json", "csv", "markdown", "parquet"];
const LANGUAGES: readonly Language[] = ["vi", "en"];
type Command = "analyse" | "explain";
const COMMANDS: readonly Command[] = ["analyse", "explain"];

/** What is read and where the output goes: the same for every command. */
export interface ReadOptions {
  readonly paths: readonly string[];
  /** File to write; null: standard output. */
  readonly output: string | null;
  readonly input: InputKind | null;
  readonly language: Language | null;
  readonly force: boolean;
}

/** What `onrecord analyse` was asked to do. */
export interface AnalyseOptions extends ReadOptions {
  readonly format: OutputFormat;
  /** Threads; null: as many as the machine has cores. */
  readonly jobs: number | null;
  /** Keep a record of progress, and go on from one. */
  readonly resume: boolean;
  /** File for what could not be read, a line of JSON each; null: told on standard error. */
  readonly rejects: string | null;
  /** Put the text of an article into its line of JSON, also where it stood in a line that was read. */
  readonly withText: boolean;
}

/** More threads than any machine has use for. */
const MOST_JOBS = 512;

/** What `onrecord explain` was asked to do. */
export interface ExplainOptions extends ReadOptions {
  readonly colour: ColourWish;
  /** The language of the explanation. */
  readonly words: Locale;
}

/** What the command line asks for. `usage` is a mistake in it, told in a plain sentence. */
export type Request =
  | { readonly type: "analyse"; readonly options: AnalyseOptions }
  | { readonly type: "explain"; readonly options: ExplainOptions }
  | { readonly type: "help" }
  | { readonly type: "version" }
  | { readonly type: "usage"; readonly problem: string };

const OPTIONS = {
  color: { type: "string", short: "c" },
  format: { type: "string", short: "f" },
  output: { type: "string", short: "o" },
  input: { type: "string", short: "i" },
  lang: { type: "string", short: "l" },
  force: { type: "boolean" },
  jobs: { type: "string", short: "j" },
  resume: { type: "boolean" },
  rejects: { type: "string" },
  "with-text": { type: "boolean" },
  words: { type: "string", short: "w" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Options that only one command has. */
const ONLY: Readonly<Record<string, Command>> = {
  color: "explain",
  format: "analyse",
  jobs: "analyse",
  rejects: "analyse",
  resume: "analyse",
  "with-text": "analyse",
  words: "explain",
};

/** Reads the arguments after the program's own name. */
export function parseArguments(args: readonly string[]): Request {
  const unknown = unknownOption(args);
  if (unknown !== null) return unknown;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    if (values.help) return { type: "help" };
    if (values.version) return { type: "version" };
    const [word, ...paths] = positionals;
    if (word === undefined) return usage("no command given");
    const command = COMMANDS.find((each) => each === word);
    if (command === undefined) return usage(`unknown command "${word}"${didYouMean(word, COMMANDS)}`);
    const stray = Object.keys(values).find((name) => (ONLY[name] ?? command) !== command);
    if (stray !== undefined) return usage(`--${stray} is an option of ${ONLY[stray]}, not of ${command}`);
    if (paths.length === 0) return usage("nothing to read: give files or folders, or - for standard input");
    const input = values.input === undefined ? null : oneOf("--input", values.input, INPUT_KINDS);
    const language = values.lang === undefined ? null : oneOf("--lang", values.lang, LANGUAGES);
    const output = values.output === undefined || values.output === "-" ? null : values.output;
    if (output === "") return usage("--output needs the name of a file");
    const common = { paths, output, input, language, force: values.force ?? false };
    if (command === "analyse") {
      const format = oneOf("--format", values.format ?? "jsonl", FORMATS);
      const resume = values.resume ?? false;
      if (resume && output === null) return usage("--resume needs --output: the record of progress stands beside it");
      if (format === "parquet" && output === null) return usage("--format parquet needs --output with the name of a folder");
      const rejects = values.rejects ?? null;
      if (rejects === "" || rejects === "-") return usage("--rejects needs the name of a file");
      const withText = values["with-text"] ?? false;
      if (withText && format !== "jsonl" && format !== "json") return usage("--with-text needs --format jsonl or json");
      return { type: command, options: { ...common, format, jobs: jobsOf(values.jobs), resume, rejects, withText } };
    }
    const colour = oneOf("--color", values.color ?? "auto", COLOUR_WISHES);
    return { type: command, options: { ...common, colour, words: oneOf("--words", values.words ?? "en", LOCALES) } };
  } catch (error) {
    return usage(error instanceof Error ? firstSentence(error.message) : String(error));
  }
}

/** Finds a wrong option before `parseArgs` does, to say which one was perhaps meant. */
function unknownOption(args: readonly string[]): Request | null {
  const names = Object.keys(OPTIONS).map((name) => `--${name}`);
  const { tokens } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: false, tokens: true });
  for (const token of tokens) {
    if (token.kind !== "option" || Object.hasOwn(OPTIONS, token.name)) continue;
    return usage(`unknown option ${token.rawName}${didYouMean(token.rawName, names)}`);
  }
  return null;
}

function oneOf<T extends string>(option: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((each) => each === value);
  if (found !== undefined) return found;
  throw new TypeError(
    `${option} must be ${allowed.slice(0, -1).join(", ")} or ${allowed.at(-1)}, not "${value}"${didYouMean(value, allowed)}`,
  );
}

function jobsOf(value: string | undefined): number | null {
  if (value === undefined) return null;
  const jobs = /^\d+$/.test(value) ? Number(value) : 0;
  if (jobs < 1 || jobs > MOST_JOBS) throw new TypeError(`--jobs must be a number from 1 to ${MOST_JOBS}, not "${value}"`);
  return jobs;
}

function usage(problem: string): Request {
  return { type: "usage", problem };
}

function didYouMean(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant === null ? "" : `; did you mean ${meant}?`;
}

/** Node's messages end in advice on `--` that helps nobody here. */
function firstSentence(message: string): string {
  return message.split(/\.?\s*\n|\. /)[0] ?? message;
}
