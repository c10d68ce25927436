/** Brings the analyser to the content script: a part of its own, so that the page's work comes between the two. Wiring only. */
import { loadPart } from "../browser/load-part";
import type { Anchoring } from "../core/anchor/anchoring";
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";
import type {} from "./running";

type Part = NonNullable<typeof globalThis.onRecordAnalyser>;

/** The one that came to this script: an update may put another in its place, for another script. */
let part: Part | null = null;

/** Asks for it at once, as it comes while the article is looked for; and again at each use that finds it missing. Throws there what hindered it. */
export function awaitAnalyser(): (slices: Slices) => Promise<Analyser> {
  let coming: Promise<Part> | null = load();
  coming.catch(() => {}); // told to whoever uses it
  return async (slices) => {
    coming ??= load();
    try {
      const { setUp } = await coming;
      await slices.rest();
      return await setUp(slices);
    } finally {
      coming = null;
    }
  };
}

/** What places notes: comes with the analyser, without which no article is read. */
export function anchoringHere(): Anchoring {
  if (part === null) throw new Error("Notes are placed before there is an article.");
  return part.anchoring;
}

async function load(): Promise<Part> {
  const loaded = globalThis.onRecordAnalyser === undefined ? await loadPart("analyser") : null;
  part = globalThis.onRecordAnalyser ?? null;
  if (part !== null) return part;
  throw new Error(loaded?.ok === false ? (loaded.detail ?? loaded.error) : "The analyser ran, and is not there.");
}
