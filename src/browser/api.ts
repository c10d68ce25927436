/**
 * The browser's API for extensions: `browser` in Firefox and in newer versions of Chrome; older ones have it as `chrome`, with promises as well, but for
 * the answers of those who hear a message (`hear.ts`). No library stands between: in every page of a listed site it would cost as much as the gate itself.
 */
import type { Browser } from "webextension-polyfill"; // types alone

let found: Browser | null = null;

/** Looked for at its first use: a page without an article does without it, and is spared what the browser does to make it. */
const api: Browser = new Proxy(Object.create(null), {
  get: (_, name) => Reflect.get(now(), name),
  has: (_, name) => Reflect.has(now(), name),
});
export default api;

function now(): Browser {
  found ??= findApi();
  return found;
}

/** In Chrome without a `browser`, an element of the page with that id comes under its name, a form even with parts of its own; functions none has. */
function findApi(): Browser {
  const named = Reflect.get(globalThis, "browser");
  return typeof named?.runtime?.sendMessage === "function" ? named : Reflect.get(globalThis, "chrome");
}
