/** Whether what is about to be packed says which version it is, everywhere the same, and has told readers what changed. */

/**
 * @typedef {object} ReleaseFacts
 * @property {string} version of package.json
 * @property {string} locked the version in package-lock.json
 * @property {string} changelog
 * @property {readonly string[]} tags of the repository, `v1.2.3`
 * @property {boolean} isTagged whether the commit at hand is the one with this version's tag
 */

/** A release's heading: its version, and its day or that it has none yet. */
const HEADING = /^## (\S+) \((unreleased|\d{4}-\d{2}-\d{2})\)$/gm;

/** Chrome knows no versions with words in them, and Firefox's shop wants the same. */
const STORE_VERSION = /^(?:0|[1-9]\d{0,4})(?:\.(?:0|[1-9]\d{0,4})){2}$/;

/**
 * @param {ReleaseFacts} facts
 * @returns {{ faults: string[], notes: string[] }} `faults` keep it from being packed; `notes` only from being sent to the stores
 */
export function checkRelease({ version, locked, changelog, tags, isTagged }) {
  const faults = [];
  const notes = [];
  if (!STORE_VERSION.test(version))
    faults.push(`package.json: ${version} is no version that both stores take (three numbers below 100000).`);
  if (locked !== version) faults.push(`package-lock.json says ${locked}, package.json ${version}: run npm install.`);
  const releases = [...changelog.matchAll(HEADING)].map(([, name = "", day = ""]) => ({ name, day }));
  const [newest] = releases;
  if (newest?.name !== version)
    faults.push(`CHANGELOG.md: the newest release is ${newest?.name ?? "missing"}, package.json says ${version}.`);
  else if (!/^- \S/m.test(sectionOf(changelog, version))) faults.push(`CHANGELOG.md tells nothing of ${version}.`);
  const old = releases.slice(1).find(({ name }) => compareVersions(name, version) >= 0);
  if (old !== undefined) faults.push(`CHANGELOG.md: ${old.name} stands below ${version}, but is not older.`);
  if (releases.slice(1).some(({ day }) => day === "unreleased")) faults.push("CHANGELOG.md: only the newest release can be unreleased.");
  if (newest?.day === "unreleased") notes.push(`CHANGELOG.md: ${version} has no day yet.`);
  const released = tags.filter((tag) => /^v\d/.test(tag)).map((tag) => tag.slice(1));
  const behind = released.find((tag) => compareVersions(tag, version) > 0);
  if (behind !== undefined) faults.push(`${behind} is released already: package.json needs a version above it, not ${version}.`);
  if (released.includes(version) && !isTagged) faults.push(`${version} is released already, from another commit: raise the version.`);
  return { faults, notes };
}

/** @param {string} changelog @param {string} version */
function sectionOf(changelog, version) {
  const from = changelog.indexOf(`## ${version} `);
  const next = changelog.indexOf("\n## ", from + 1);
  return changelog.slice(from, next === -1 ? undefined : next);
}

/**
 * @param {string} a three numbers
 * @param {string} b
 * @returns {number} below 0 where a is older
 */
function compareVersions(a, b) {
  const [left, right] = [a, b].map((each) => each.split(".").map(Number));
  for (let i = 0; i < 3; i++) {
    const difference = (left?.[i] ?? 0) - (right?.[i] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
