import browser from "./api";
import { explain } from "./errors";
import type { PageEvents, Result } from "./messages";
import { wrap } from "./wrap";

/**
 * Tells whoever listens what happened on the page (from a content script). That nobody listens is no failure; told once more, though,
 * as the background may have been stopped in that very moment, and saying it again starts it anew.
 */
export async function announce<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): Promise<Result<null>> {
  const first = await tell(name, event);
  if (first.ok || first.error !== "error.noReceiver") return first;
  const second = await tell(name, event);
  return second.ok || second.error !== "error.noReceiver" ? second : { ok: true, value: null };
}

async function tell<Name extends keyof PageEvents>(name: Name, event: PageEvents[Name]): Promise<Result<null>> {
  try {
    await browser.runtime.sendMessage(wrap("everyone", name, event));
    return { ok: true, value: null };
  } catch (error) {
    return explain(error);
  }
}
