import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { build } from "esbuild";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { packedLexicons } from "../../build/lexicons.mjs";
import { ROOT } from "../../build/paths.mjs";
import { analyse } from "../../src/core/analyse";
import { articleFromText } from "../../src/core/plain-article";
import { RULE_EXAMPLES } from "../core/rules/examples";

async function bundled(contents: string): Promise<string> {
  const result = await build({
    absWorkingDir: ROOT,
    stdin: { contents, resolveDir: ROOT, loader: "ts" },
    plugins: [packedLexicons()],
    write: false,
    metafile: true,
    bundle: true,
    minify: true,
    charset: "utf8",
    format: "esm",
    logLevel: "silent",
  });
  return result.outputFiles[0]?.text ?? "";
}

interface Analyser {
  readonly analyse: typeof analyse;
}

/** To pack and bundle, on a busy machine. */
const BUNDLING_MS = 60_000;

describe("packed lexicons", () => {
  const folder = mkdtempSync(join(tmpdir(), "onrecord-lexicons-"));
  let script = "";
  let packed: Analyser;

  beforeAll(async () => {
    script = await bundled(`export { analyse } from "./src/core/analyse";`);
    const file = join(folder, "packed.mjs");
    writeFileSync(file, script);
    packed = (await import(pathToFileURL(file).href)) as Analyser;
  }, BUNDLING_MS);
  afterAll(() => rmSync(folder, { recursive: true }));

  it("find what the lexicons in source find", () => {
    const examples = Object.values(RULE_EXAMPLES).flat();
    let found = 0;
    for (const { language, hit, miss } of examples) {
      const article = articleFromText(`${hit.replace(/[⟦⟧]/g, "")}\n${miss}`, { language });
      const findings = analyse(article);
      expect(packed.analyse(article), hit).toEqual(findings);
      found += findings.length;
    }
    expect(found).toBeGreaterThan(examples.length);
  });

  it("hold each word once, and none of the lists", () => {
    expect(script).not.toContain("Bến Tre, Cao Bằng");
    expect(script.match(/\btuyên quang\b/gi) ?? []).toHaveLength(0);
  });

  it("are not built where a table is made that nobody could pack", async () => {
    const hidden = `import { WordSet } from "./src/core/text/word-set"; import { analyse } from "./src/core/analyse"; console.log(analyse, new WordSet(["a"]));`;
    await expect(bundled(hidden)).rejects.toThrow(/is bundled, though the lexicons are packed/);
  });
});
