/** The permission for one site, asked for at the click. */
import type { Permissions } from "webextension-polyfill";
import type { SiteRule } from "../core/site-rule";
import browser from "./api";
import { siteRules } from "./site-rules";
import { registerSiteScripts } from "./site-scripts";
import { isListed, matchPattern, ruleFor, siteOf, siteOfPattern } from "./sites";
import { wrap } from "./wrap";

/**
 * Asks for the permission to read a site. Must be called within a click's handler, before anything is awaited. False if refused.
 * A popup may close while the browser asks; the background then carries the answer on (`onSitePermissionChanged`).
 */
export async function requestSite(site: string): Promise<boolean> {
  return browser.permissions.request({ origins: [matchPattern(site)] });
}

/** Keeps the choice for the site of a host, and makes scripts and permission follow it. A permission no longer needed is given back. */
export async function keepSiteRule(host: string, rule: SiteRule): Promise<void> {
  const rules = await siteRules.get();
  const site = siteOf(host, rules);
  await setRule(site, rule);
  if (rule !== "always" && !isListed(site)) await browser.permissions.remove({ origins: [matchPattern(site)] });
}

/** Follows permissions given and taken in the browser's own dialogues, whatever page was open meanwhile. Returns its undo. */
export function onSitePermissionChanged(report: (error: unknown) => void): () => void {
  const sitesOf = ({ origins = [] }: Permissions.Permissions) => origins.flatMap((origin) => siteOfPattern(origin) ?? []);
  const follow = (permissions: Permissions.Permissions, rule: SiteRule) =>
    followPermission(
      sitesOf(permissions).filter((site) => !isListed(site)),
      rule,
    );
  const onAdded = (permissions: Permissions.Permissions) => void follow(permissions, "always").catch(report);
  const onRemoved = (permissions: Permissions.Permissions) => void leave(sitesOf(permissions), permissions).catch(report);
  // A site that the reader set to `ask` gives its permission back by itself; what they are just reading stays.
  const leave = async (sites: readonly string[], permissions: Permissions.Permissions): Promise<void> => {
    const rules = await siteRules.get();
    const taken = sites.filter((site) => ruleFor(site, rules) === "always");
    await follow(permissions, "ask");
    if (taken.length > 0) await tellPages(taken);
  };
  browser.permissions.onAdded.addListener(onAdded);
  browser.permissions.onRemoved.addListener(onRemoved);
  return () => {
    browser.permissions.onAdded.removeListener(onAdded);
    browser.permissions.onRemoved.removeListener(onRemoved);
  };
}

/** Scripts that the browser left in open pages do not hear of it by themselves. A tab without one says nothing. */
async function tellPages(sites: readonly string[]): Promise<void> {
  const message = wrap("page", "leaveSites", { sites });
  for (const { id } of await browser.tabs.query({})) {
    if (id !== undefined) browser.tabs.sendMessage(id, message, { frameId: 0 }).catch(() => {});
  }
}

async function followPermission(sites: readonly string[], rule: SiteRule): Promise<void> {
  const rules = await siteRules.get();
  for (const site of sites) {
    // A site set to `never` gives its permission back by itself, and stays `never`.
    if (rule === "always" || rules[site] === "always") await setRule(site, rule);
  }
  await registerSiteScripts();
}

async function setRule(site: string, rule: SiteRule): Promise<void> {
  await siteRules.update((rules) => {
    const { [site]: _, ...others } = rules;
    const isDefault = rule === (isListed(site) ? "always" : "ask");
    return isDefault ? others : { ...others, [site]: rule };
  });
  await registerSiteScripts();
}
