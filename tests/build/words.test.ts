import { describe, expect, it } from "vitest";
import { keysOfPages, missingWords } from "../../build/words.mjs";
import { en } from "../../src/locales/en";

describe("words that only pages of the extension show", () => {
  const keys = ["export.title", "library.empty.articles", "undo.done"];

  it("are known by their keys", () => {
    const known = keysOfPages();
    expect(known.length).toBeGreaterThan(200);
    expect(known.filter((key) => !Object.hasOwn(en, key))).toEqual([]);
    expect(known).toContain("library.empty.articles");
    expect(known).not.toContain("toast.undo");
  });

  it.each([
    ['t("export.title")', ["export.title"]],
    ["t('undo.done')", ["undo.done"]],
    ["t(`undo.done`)", ["undo.done"]],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ["t(`export.${f}`)", ["export.title"]],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ["t(`library.empty.${f}`)", ["library.empty.articles"]],
  ])("are missed in %s", (bundle, missing) => expect(missingWords(bundle, keys)).toEqual(missing));

  it.each([
    ['t("toast.undo")'],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: the source of a template
    ["t(`toast.${f}`)"],
    ['"export.title.more"'],
    ["export.title"],
  ])("are not missed in %s", (bundle) => expect(missingWords(bundle, keys)).toEqual([]));
});
