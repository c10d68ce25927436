/** The source archive that Mozilla's reviewers build from: every file of the repository, and nothing that was made or installed. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./paths.mjs";
import { zipFiles } from "./zips.mjs";

/** Whether this is a checkout with its history, and no unpacked archive. */
export const isCheckout = () => existsSync(join(ROOT, ".git"));

/** Names in `.gitignore`, as it is kept simple: `folder/` and `*.ending` only. */
function ignored() {
  const lines = readFileSync(join(ROOT, ".gitignore"), "utf8")
    .split("\n")
    .filter((line) => line !== "");
  const folders = new Set(lines.filter((line) => line.endsWith("/")).map((line) => line.slice(0, -1)));
  const endings = lines.filter((line) => line.startsWith("*.")).map((line) => line.slice(1));
  return (/** @type {string} */ name) => name === ".git" || folders.has(name) || endings.some((ending) => name.endsWith(ending));
}

/**
 * The files of the repository, by path from the root, sorted. In a checkout they are those that git knows; in an unpacked archive, those that are there.
 * @returns {string[]}
 */
export function sourceFiles() {
  const files = isCheckout() ? filesOfGit() : filesUnder("", ignored());
  return files.sort();
}

/** @returns {string[]} */
function filesOfGit() {
  const listed = git("ls-files", "-z");
  return listed.split("\0").filter((file) => file !== "" && existsSync(join(ROOT, file)));
}

/**
 * What differs from the last commit, as `git status` tells it; empty where nothing does, or where there is no git.
 * @returns {string}
 */
export function uncommitted() {
  return isCheckout() ? git("status", "--porcelain").trim() : "";
}

/** @param {string[]} words @returns {string} */
export function git(...words) {
  const { status, stdout, stderr } = spawnSync("git", words, { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28 });
  if (status !== 0) throw new Error(`git ${words.join(" ")}: ${stderr.trim()}`);
  return stdout;
}

/**
 * @param {string} folder from the root
 * @param {(name: string) => boolean} isIgnored
 * @returns {string[]}
 */
function filesUnder(folder, isIgnored) {
  return readdirSync(join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (isIgnored(entry.name)) return [];
    const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
    return entry.isDirectory() ? filesUnder(path, isIgnored) : [path];
  });
}

/** What is a program is told by its first two bytes: an archive unpacked where files have no such permission still gives the same one again. */
export function zipSource() {
  const files = new Map(sourceFiles().map((file) => [file, new Uint8Array(readFileSync(join(ROOT, file)))]));
  return zipFiles(files, (file) => files.get(file)?.[0] === 0x23 && files.get(file)?.[1] === 0x21);
}
