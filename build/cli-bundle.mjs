import { chmod } from "node:fs/promises";
import { build } from "esbuild";

const OUTPUT = "dist/cli/onrecord.js";

/**
 * Bundles the command line into one file that Node 20 runs alone.
 * The DOM library is inside; its CommonJS parts ask for `require`, and for `canvas`, which it does without.
 * @returns {Promise<string>} the file's path, relative to the repository
 */
export async function bundleCli() {
  await build({
    entryPoints: { onrecord: "src/entries/cli.ts" },
    outdir: "dist/cli",
    bundle: true,
    platform: "node",
    format: "esm",
    target: "node20",
    external: ["canvas"],
    banner: {
      js: '#!/usr/bin/env node\nimport { createRequire as __createRequire } from "node:module";\nconst require = __createRequire(import.meta.url);',
    },
    legalComments: "none",
    logLevel: "warning",
  });
  await chmod(OUTPUT, 0o755);
  return OUTPUT;
}
