import { parseArgs } from "node:util";
import type { Language } from "../core/article";
import { INPUT_KINDS, type InputKind } from "./input";
import { nearest } from "./nearest";

export type OutputFormat = "jsonl" | "json" | "markdown";
const FORMATS: readonly OutputFormat[] = ["jsonl", "json", "markdown"];
const LANGUAGES: readonly Language[] = ["vi", "en"];
const COMMANDS: readonly string[] = ["analyse"];

/** What `onrecord analyse` was asked to do. */
export interface AnalyseOptions {
  readonly paths: readonly string[];
  readonly format: OutputFormat;
  /** File to write; null: standard output. */
  readonly output: string | null;
  readonly input: InputKind | null;
  readonly language: Language | null;
  readonly force: boolean;
}

/** What the command line asks for. `usage` is a mistake in it, told in a plain sentence. */
export type Request =
  | { readonly type: "analyse"; readonly options: AnalyseOptions }
  | { readonly type: "help" }
  | { readonly type: "version" }
  | { readonly type: "usage"; readonly problem: string };

const OPTIONS = {
  format: { type: "string", short: "f" },
  output: { type: "string", short: "o" },
  input: { type: "string", short: "i" },
  lang: { type: "string", short: "l" },
  force: { type: "boolean" },
  help: { type: "boolean", short: "h" },
  version: { type: "boolean", short: "V" },
} as const;

/** Reads the arguments after the program's own name. */
export function parseArguments(args: readonly string[]): Request {
  const unknown = unknownOption(args);
  if (unknown !== null) return unknown;
  try {
    const { values, positionals } = parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true, strict: true });
    if (values.help) return { type: "help" };
    if (values.version) return { type: "version" };
    const [command, ...paths] = positionals;
    if (command === undefined) return usage("no command given");
    if (!COMMANDS.includes(command)) return usage(`unknown command "${command}"${didYouMean(command, COMMANDS)}`);
    if (paths.length === 0) return usage("nothing to read: give files or folders, or - for standard input");
    const format = oneOf("--format", values.format ?? "jsonl", FORMATS);
    const input = values.input === undefined ? null : oneOf("--input", values.input, INPUT_KINDS);
    const language = values.lang === undefined ? null : oneOf("--lang", values.lang, LANGUAGES);
    const output = values.output === undefined || values.output === "-" ? null : values.output;
    if (output === "") return usage("--output needs the name of a file");
    return { type: "analyse", options: { paths, format, output, input, language, force: values.force ?? false } };
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
