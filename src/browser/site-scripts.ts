/** Lasting content scripts on the sites that the reader added. Browsers drop them at an update; they are made again from the settings. */
import browser from "./api";
import { GATE_SCRIPT } from "./parts";
import { siteRules } from "./site-rules";
import { isListed, matchPattern } from "./sites";

const ID_PREFIX = "site:";

/**
 * Makes the registered scripts those that the settings and the permissions ask for: one for each site set to `always` that is not
 * in the manifest anyway and whose permission still stands. Idempotent; concurrent calls wait for each other.
 */
export async function registerSiteScripts(): Promise<void> {
  await navigator.locks.request("onrecord:site-scripts", async () => {
    const wanted = await wantedSites();
    const registered = (await browser.scripting.getRegisteredContentScripts())
      .map((script) => script.id)
      .filter((id) => id.startsWith(ID_PREFIX));
    const outdated = registered.filter((id) => !wanted.includes(id.slice(ID_PREFIX.length)));
    const missing = wanted.filter((site) => !registered.includes(ID_PREFIX + site));
    if (outdated.length > 0) await browser.scripting.unregisterContentScripts({ ids: outdated });
    if (missing.length > 0) {
      await browser.scripting.registerContentScripts(
        missing.map((site) => ({
          id: ID_PREFIX + site,
          matches: [matchPattern(site)],
          js: [GATE_SCRIPT],
          runAt: "document_idle" as const,
          persistAcrossSessions: true,
        })),
      );
    }
  });
}

async function wantedSites(): Promise<readonly string[]> {
  const rules = await siteRules.get();
  const sites = Object.keys(rules).filter((site) => rules[site] === "always" && !isListed(site));
  const allowed = await Promise.all(sites.map((site) => browser.permissions.contains({ origins: [matchPattern(site)] })));
  return sites.filter((_, index) => allowed[index]);
}
