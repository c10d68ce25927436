import { existsSync } from "node:fs";
import { join } from "node:path";
import { defineConfig } from "vitest/config";
import { chromiumForUnitTests } from "./build/vitest-browser.mjs";

/** No test is timed: a machine shared with others may be slow by any factor. This is for what hangs, in milliseconds. */
const PATIENCE = 60_000;

/** End-to-end tests that this run has no place for. What is left out for want of rights is said, and never counts as passed. */
function leftOut(): string[] {
  const files: string[] = [];
  if (process.env["ONRECORD_BROWSERS"] === "firefox") files.push("tests/e2e/*.chromium.test.ts"); // they run in the other stage
  if (process.env["ONRECORD_NO_TMPFS"] === "1") {
    console.warn("ONRECORD_NO_TMPFS=1: a full disk is not tried.");
    files.push("tests/e2e/faults-disk.test.ts");
  }
  return files;
}

/** Unit tests over pages that are not part of this repository, where these are not there. */
function withoutPages(): string[] {
  const pages = join(process.env["ONRECORD_SHARED"] ?? "../shared", "data/pages/vi");
  if (existsSync(pages)) return [];
  console.warn(`${pages} is not there: the five whole Vietnamese pages are not tried. ONRECORD_SHARED says where they are.`);
  return ["tests/dom/vietnamese-pages.test.ts"];
}

/**
 * Three projects. `unit` runs in Node. `browser` runs `*.browser.test.ts(x)` in a real Chromium, for what no
 * imitation of a page has (highlights, layout, IndexedDB). `e2e` drives whole browsers, one file after the other.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: ["tests/e2e/**", "tests/**/*.browser.test.{ts,tsx}", ...withoutPages()],
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
      },
      {
        test: {
          name: "browser",
          include: ["tests/**/*.browser.test.{ts,tsx}"],
          exclude: ["tests/e2e/**"],
          browser: chromiumForUnitTests(),
          expect: { poll: { timeout: PATIENCE / 4 } },
          testTimeout: PATIENCE,
          hookTimeout: PATIENCE,
        },
        oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
        // Found late, they would reload the page in the middle of a test.
        optimizeDeps: {
          include: [
            "preact",
            "preact/hooks",
            "preact/jsx-runtime",
            "preact/jsx-dev-runtime",
            "preact/test-utils",
            "@floating-ui/dom",
            "axe-core",
            "dexie",
            "fast-check",
            "uuid",
            "valibot",
          ],
          rolldownOptions: { transform: { jsx: { runtime: "automatic", importSource: "preact" } } },
        },
      },
      {
        test: {
          name: "e2e",
          include: ["tests/e2e/*.test.ts"],
          exclude: leftOut(),
          globalSetup: ["tests/e2e/support/build-first.ts"],
          fileParallelism: false,
          testTimeout: 2 * PATIENCE,
          hookTimeout: 2 * PATIENCE,
        },
      },
    ],
  },
});
