import { writeFileSync } from "node:fs";
import { build } from "esbuild";

const { withoutWordsOfPages } = await import("/work/h-page/build/words.mjs");
const r = await build({
  entryPoints: ["src/entries/gate.ts"],
  plugins: [withoutWordsOfPages],
  write: false,
  bundle: true,
  format: "iife",
  platform: "browser",
  target: "chrome128",
  minify: true,
  charset: "utf8",
  define: { "process.env.NODE_ENV": '"production"' },
});
writeFileSync(process.argv[2], r.outputFiles[0].contents);
