import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { bundleCommandLine } from "../../build/bundles.mjs";
import { DIST, ROOT } from "../../build/paths.mjs";

/** The built program, where package.json's `bin` says that it is. */
export const PROGRAM = join(DIST, "cli/onrecord.js");

/** Builds the program as `npm run build` does. It is put in its place whole, since other test files may run it at this moment. */
export async function buildProgram(): Promise<void> {
  mkdirSync(dirname(PROGRAM), { recursive: true });
  const fresh = `${PROGRAM}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  writeFileSync(fresh, await bundleCommandLine(), { mode: 0o755 });
  renameSync(fresh, PROGRAM);
}

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Starts the program; the caller feeds and reads it. */
export function start(args: readonly string[], nodeOptions: readonly string[] = []): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [...nodeOptions, PROGRAM, ...args], { cwd: ROOT });
}

/** Runs the program to its end. */
export function onrecord(args: readonly string[], input: string | Uint8Array = ""): Promise<Outcome> {
  return outcomeOf(start(args), input);
}

/** Feeds a started program and waits for its end. */
export function outcomeOf(child: ChildProcessWithoutNullStreams, input: string | Uint8Array): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on("data", (data: Buffer) => out.push(data));
    child.stderr.on("data", (data: Buffer) => err.push(data));
    child.stdin.on("error", () => {}); // a program that ends early does not read everything
    child.once("error", reject);
    child.once("close", (code) => resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }));
    child.stdin.end(input);
  });
}

/** A folder of these files, and how to take it away again. */
export function folderOf(files: Readonly<Record<string, string | Uint8Array>>): { readonly path: string; readonly remove: () => void } {
  const path = mkdtempSync(join(tmpdir(), "onrecord-"));
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(path, name)), { recursive: true });
    writeFileSync(join(path, name), content);
  }
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) };
}

/** The lines of a program's output as JSON. */
export function records(out: string): readonly Readonly<Record<string, unknown>>[] {
  return out
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));
}
