/**
 * `npm run prove -- package | clone`: whether what we say of this repository holds where nothing of ours is: an empty home, an empty cache of packages,
 * no tools but Node, npm and the system's own. It needs the network for `npm ci`.
 */
import { spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { unzipSync } from "fflate";
import { readJson } from "./manifest.mjs";
import { DIST, ROOT } from "./paths.mjs";
import { uncommitted } from "./source.mjs";

const HELP = `npm run prove -- package          two runs of \`npm run package\` give the same bytes, and so does the
                                  source archive, unpacked and built as docs/store/reviewers.md says
npm run prove -- clone [--start]  a fresh clone runs \`npm start\` and \`npm test\`; with --start, only the first
`;

/** What a machine may need to reach its package registry: certificates and proxies. All else of our environment stays here. */
const PASSED_ON = /^(?:https?_proxy|no_proxy|ssl_cert_(?:file|dir)|node_extra_ca_certs|npm_config_registry|onrecord_\w+)$/i;

/** @type {ReadonlyMap<string, (folder: string) => void>} by the arguments; each is given an empty folder */
const PROOFS = new Map([
  ["package", provePackage],
  ["clone", (folder) => proveClone(folder, ["start", "test"])],
  ["clone --start", (folder) => proveClone(folder, ["start"])],
]);

process.exitCode = main(process.argv.slice(2));

/** @param {readonly string[]} args @returns {number} the exit code */
function main(args) {
  const proof = PROOFS.get(args.join(" "));
  if (proof === undefined) {
    console.error(HELP);
    return 2;
  }
  const folder = mkdtempSync(join(tmpdir(), "onrecord-prove-"));
  process.once("exit", () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }));
  try {
    proof(folder);
    console.log("✓ proven");
    return 0;
  } catch (error) {
    console.error(`✗ ${error instanceof Error ? error.message : error}`);
    return 1;
  }
}

/** @param {string} folder empty */
function provePackage(folder) {
  run(process.env, ROOT, "run", "package");
  const first = sums(ROOT);
  run(process.env, ROOT, "run", "package");
  if (sums(ROOT) !== first) throw new Error(`Two runs differ:\n${first}${sums(ROOT)}`);
  console.log("✓ two runs give the same bytes");

  const archive = readFileSync(join(DIST, `onrecord-source-${readJson("package.json").version}.zip`));
  const unpacked = join(folder, "source");
  for (const [path, content] of Object.entries(unzipSync(archive))) {
    mkdirSync(dirname(join(unpacked, path)), { recursive: true });
    writeFileSync(join(unpacked, path), content);
  }
  run({ ...emptyEnvironment(folder), TZ: "Asia/Ho_Chi_Minh" }, unpacked, "run", "package");
  if (sums(unpacked) !== first) throw new Error(`The source archive makes other files:\nhere\n${first}from the archive\n${sums(unpacked)}`);
  console.log(`✓ the source archive makes the same bytes, itself included\n${first}`);
}

/**
 * @param {string} folder empty
 * @param {readonly string[]} commands of npm
 */
function proveClone(folder, commands) {
  if (uncommitted() !== "") console.warn("! What is not committed is not in the clone.");
  const clone = join(folder, "clone");
  const { status } = spawnSync("git", ["clone", "--quiet", "--no-hardlinks", ROOT, clone], { stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error("git clone failed.");
  const env = emptyEnvironment(folder);
  for (const command of commands) {
    run(env, clone, command);
    console.log(`✓ npm ${command}`);
  }
}

/** @param {string} root */
function sums(root) {
  return readFileSync(join(root, "dist/SHA256SUMS"), "utf8");
}

/**
 * @param {string} folder for the home, the cache and the programs
 * @returns {NodeJS.ProcessEnv}
 */
function emptyEnvironment(folder) {
  const [home, bin] = [join(folder, "home"), join(folder, "bin")];
  mkdirSync(home, { recursive: true });
  mkdirSync(bin, { recursive: true });
  const programs = dirname(process.execPath);
  for (const name of ["node", "npm", "npx"]) symlinkSync(realpathSync(join(programs, name)), join(bin, name));
  const passedOn = Object.entries(process.env).filter(([name]) => PASSED_ON.test(name));
  return {
    ...Object.fromEntries(passedOn),
    PATH: [bin, "/usr/local/sbin", "/usr/sbin", "/usr/bin", "/sbin", "/bin"].join(":"),
    HOME: home,
    LANG: "C.UTF-8",
    npm_config_cache: join(folder, "cache"),
    npm_config_update_notifier: "false",
  };
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @param {string} cwd
 * @param {string[]} words
 */
function run(env, cwd, ...words) {
  console.log(`── npm ${words.join(" ")} in ${cwd}`);
  const { status } = spawnSync("npm", words, { cwd, env, stdio: ["ignore", "inherit", "inherit"] });
  if (status !== 0) throw new Error(`npm ${words.join(" ")} ended with ${status}.`);
}
