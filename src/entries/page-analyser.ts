/** Brings the analyser to a page of the extension that seldom needs it: its script, loaded when it is first asked for. Wiring only. */
import { PART_FILES } from "../browser/parts";
import type { Analyser } from "../dom/page-reader";
import type { Slices } from "../dom/slices";
import type {} from "./running";

/** @throws {Error} where the script does not load */
export async function analyserOfPage(slices: Slices): Promise<Analyser> {
  if (globalThis.onRecordAnalyser === undefined) await loadScript(PART_FILES.analyser);
  if (globalThis.onRecordAnalyser === undefined) throw new Error("The analyser ran, and is not there.");
  return globalThis.onRecordAnalyser.setUp(slices);
}

function loadScript(file: string): Promise<void> {
  const script = document.createElement("script");
  script.src = file;
  return new Promise((resolve, reject) => {
    script.addEventListener("load", () => resolve());
    script.addEventListener("error", () => reject(new Error(`${file} did not load.`)));
    document.head.append(script);
  });
}
