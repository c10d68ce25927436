import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { FINDING_KINDS, ruleId } from "../../src/core/finding";
import { describeRule, isMessageKey, LOCALES, localeFor, MESSAGES, type MessageKey, translator } from "../../src/locales";
import { MANIFEST_KEYS, manifestMessages } from "../../src/locales/manifest-messages";
import { fill, type Message } from "../../src/locales/message";

const SOURCES = join(import.meta.dirname, "../../src");
const KEYS = Object.keys(MESSAGES.en).filter(isMessageKey);

/** All sources outside a folder, as one text. */
function sourcesWithout(folder: string): string {
  return readdirSync(SOURCES, { recursive: true, encoding: "utf8" })
    .filter((file) => /\.tsx?$/.test(file) && !file.startsWith(folder))
    .map((file) => readFileSync(join(SOURCES, file), "utf8"))
    .join("\n");
}

/** Placeholders of a message, sorted, each once. */
function placeholdersOf(message: Message): readonly string[] {
  const forms = typeof message === "string" ? [message] : [message.one, message.other];
  return [...new Set(forms.flatMap((form) => form.match(/\{[a-zA-Z]+\}/g) ?? []))].sort();
}

describe("the words of all languages", () => {
  it.each(LOCALES)("%s has every key, with words and the same placeholders as English", (locale) => {
    expect(Object.keys(MESSAGES[locale]).sort()).toEqual(Object.keys(MESSAGES.en).sort());
    for (const key of KEYS) {
      const message = MESSAGES[locale][key];
      const forms = typeof message === "string" ? [message] : [message.one, message.other];
      for (const form of forms) expect(form.trim(), key).toBe(form);
      for (const form of forms) expect(form, key).not.toBe("");
      expect(placeholdersOf(message), key).toEqual(placeholdersOf(MESSAGES.en[key]));
    }
  });

  it("writes Vietnamese in composed letters, so that they look alike everywhere", () => {
    const words = JSON.stringify(MESSAGES.vi);
    expect(words).toBe(words.normalize("NFC"));
  });

  it("has no key that nobody uses", () => {
    const source = sourcesWithout("locales");
    const families = [...source.matchAll(/`([a-zA-Z.]+\.)\$\{/g)].map((match) => match[1] ?? "");
    const used = (key: MessageKey): boolean => source.includes(`"${key}"`) || families.some((family) => key.startsWith(family));
    const inRules = (key: MessageKey): boolean => key.startsWith("rule.");
    const inManifest = (key: MessageKey): boolean => MANIFEST_KEYS.some((named) => named === key);
    expect(KEYS.filter((key) => !used(key) && !inRules(key) && !inManifest(key))).toEqual([]);
  });
});

describe("rules in plain words", () => {
  const known = [...sourcesWithout("locales").matchAll(/ruleId\("([^"]+)"\)/g)].map((match) => match[1] ?? "");

  it("finds rules in the core at all", () => {
    expect(known.length).toBeGreaterThan(20);
  });

  it.each(known)("%s has words of its own", (rule) => {
    expect(isMessageKey(`rule.${rule}`)).toBe(true);
  });

  it("has no words for a rule that is gone", () => {
    const worded = KEYS.filter((key) => key.startsWith("rule.") && !key.startsWith("rule.kind.")).map((key) => key.slice("rule.".length));
    expect(worded.filter((rule) => !known.includes(rule))).toEqual([]);
  });

  it.each(FINDING_KINDS)("falls back to the general reason of a %s", (kind) => {
    const translate = translator("vi");
    expect(describeRule(translate, ruleId("no.such.rule"), kind)).toBe(translate(`rule.kind.${kind}`));
  });
});

describe("translate", () => {
  it.each([
    ["en", 1, "1 mention"],
    ["en", 0, "0 mentions"],
    ["en", 2, "2 mentions"],
    ["en", 1204, "1,204 mentions"],
    ["vi", 1, "1 lần nhắc"],
    ["vi", 1204, "1.204 lần nhắc"],
  ] as const)("%s counts %d", (locale, count, words) => {
    expect(translator(locale)("popup.mentions", { count })).toBe(words);
  });

  it("leaves a placeholder without a value to be seen", () => {
    expect(translator("en")("site.saved")).toBe("Saved for {host}.");
  });

  it("puts strings in as they are, whatever they hold", () => {
    fc.assert(
      fc.property(fc.string(), (host) => {
        expect(fill("<{host}>", { host }, "en")).toBe(`<${host}>`);
      }),
    );
  });
});

describe("localeFor", () => {
  it.each([
    ["vi", "vi"],
    ["vi-VN", "vi"],
    ["VI_vn", "vi"],
    ["en-GB", "en"],
    ["fr", "en"],
    ["vie", "en"],
    ["", "en"],
  ] as const)("%j gives %s", (tag, locale) => {
    expect(localeFor(tag)).toBe(locale);
  });
});

describe("manifestMessages", () => {
  /** Limits of the Chrome Web Store: https://developer.chrome.com/docs/extensions/reference/manifest */
  const LONGEST = { extension_name: 75, extension_description: 132 };

  it.each(LOCALES)("%s keeps to what browsers and stores allow", (locale) => {
    const messages = manifestMessages(locale);
    expect(Object.keys(messages).filter((key) => !/^[A-Za-z0-9_@]+$/.test(key))).toEqual([]);
    for (const [key, most] of Object.entries(LONGEST)) expect(messages[key]?.message.length).toBeLessThanOrEqual(most);
  });
});
