/**
 * What the browser is asked for before anything is sent to the reader's server: that one host, and in Firefox the reader's consent to what goes there: addresses and texts of the articles that
 * they keep, and their login. Firefox's rules count that as data that leaves the extension, also where it goes to the reader alone.
 */
import type { Permissions } from "webextension-polyfill";
import browser from "./api";
import { serverPattern } from "./webdav/server-address";

/** @param address of the folder on the server */
export function syncPermissions(address: string): Permissions.Permissions {
  const origins = [serverPattern(address)];
  // Only Firefox's manifest has any, and only Firefox knows the word.
  const data = browser.runtime.getManifest().browser_specific_settings?.gecko?.data_collection_permissions?.optional;
  return data === undefined ? { origins } : { origins, data_collection: data };
}
