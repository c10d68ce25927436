/** The words that the manifest names, as browsers want them: `_locales/<locale>/messages.json`. */
import { loadTypeScript } from "./load-typescript.mjs";

/**
 * @returns {Promise<Map<string, Uint8Array>>} path within the extension -> JSON
 */
export async function makeLocales() {
  const { files } = await loadTypeScript(`
    import { LOCALES } from "./src/locales/index";
    import { manifestMessages } from "./src/locales/manifest-messages";
    export const files = LOCALES.map((locale) => [locale, manifestMessages(locale)]);
  `);
  if (!Array.isArray(files)) throw new Error("The locales are no list.");
  return new Map(files.map(([locale, messages]) => [`_locales/${locale}/messages.json`, utf8(`${JSON.stringify(messages, null, 2)}\n`)]));
}

/** @param {string} text */
function utf8(text) {
  return new TextEncoder().encode(text);
}
