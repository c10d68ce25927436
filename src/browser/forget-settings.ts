import browser from "webextension-polyfill";
import { registerSiteScripts } from "./site-scripts";
import { siteOfPattern } from "./sites";

/** Makes the options what they were at first: settings are forgotten, permissions for added sites given back, their scripts removed. */
export async function forgetSettings(): Promise<void> {
  await browser.storage.local.clear();
  const { origins = [] } = await browser.permissions.getAll();
  const added = origins.filter((origin) => siteOfPattern(origin) !== null);
  // One by one: those that the manifest itself asks for cannot be given back, and would keep the others.
  for (const origin of added) await browser.permissions.remove({ origins: [origin] }).catch(() => false);
  await registerSiteScripts();
}
