import browser from "./api";
import { explain, fail } from "./errors";
import type { Result } from "./messages";
import { PART_FILES } from "./parts";

/** What a tab turned out to hold. */
export type Injected = "page" | "pdf";

/**
 * Runs the content script in the tab's top frame, by the permission that a click on the action or the menu gave (`activeTab`): all of it, as that
 * permission may be gone when a part is needed. The analyser first, as the reading asks for it where it is not there.
 * A PDF viewer's page is recognised and left alone. Never throws.
 */
export async function inject(tabId: number): Promise<Result<Injected>> {
  try {
    const [type] = await browser.scripting.executeScript({ target: { tabId }, func: () => document.contentType });
    if (type?.result === "application/pdf") return { ok: true, value: "pdf" };
    const [run] = await browser.scripting.executeScript({
      target: { tabId },
      files: [PART_FILES.analyser, PART_FILES.reading, PART_FILES.surfaces],
    });
    return run?.error === undefined ? { ok: true, value: "page" } : fail("error.unknown", String(run.error));
  } catch (error) {
    return explain(error);
  }
}
