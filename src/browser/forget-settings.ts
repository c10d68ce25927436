import browser from "./api";
import { registerSiteScripts } from "./site-scripts";
import { isListed, siteOfPattern } from "./sites";

/** Makes the options what they were at first: settings are forgotten, permissions for added sites given back, their scripts removed. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  // Those of the listed sites are the extension's own, and Firefox would let them go.
  const added = origins.filter((origin) => {
    const site = siteOfPattern(origin);
    return site !== null && !isListed(site);
  });
  // One by one: one that cannot be given back would keep the others.
  for (const origin of added) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await registerSiteScripts();
}
