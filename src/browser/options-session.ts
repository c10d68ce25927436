/** Everything that the options page sets. Settings live in storage; this follows them, whoever changes them. */
import type { Colour } from "../core/note";
import type { ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import { type InterfaceLanguage, isMessageKey } from "../locales";
import type { KindHues } from "../ui/highlight-colours";
import type { Said } from "../ui/library-state";
import type { OptionsState } from "../ui/options-state";
import type { Report } from "./errors";
import listedSites from "./listed-sites.json";
import { sendToBackground } from "./send";
import { interfaceLanguage, kindHues, markdownTemplate, noteColour, showCount, showMap, shownKinds } from "./settings";
import { parseSiteAddress } from "./site-address";
import { requestSite } from "./site-permission";
import { siteRules } from "./site-rules";
import { isListed, ruleFor, type SiteRules, siteOf } from "./sites";

/** How long good news stay, in ms; what was refused stays until the next step. */
const SAID_MS = 4_000;

/** What an address should look like, in hints; a name that nobody can own (RFC 2606). */
export const EXAMPLE_SITE = "daily.example";

export interface OptionsSessionOptions {
  readonly onChange: (state: OptionsState) => void;
  readonly report: Report;
}

/** Follows all settings from `start` to `stop`. */
export class OptionsSession {
  readonly #options: OptionsSessionOptions;
  #rules: SiteRules = {};
  #state: OptionsState | null = null;
  #undo: readonly (() => void)[] = [];
  #hush: ReturnType<typeof setTimeout> | undefined;
  /** Counts the readings, so that an earlier one cannot overwrite a later one. */
  #asked = 0;

  constructor(options: OptionsSessionOptions) {
    this.#options = options;
  }

  start(): void {
    const refresh = (): void => {
      this.#refresh().catch(this.#options.report);
    };
    const items = [siteRules, shownKinds, showMap, showCount, kindHues, noteColour, interfaceLanguage, markdownTemplate];
    this.#undo = items.map((item) => item.watch(refresh));
    refresh();
  }

  stop(): void {
    this.#asked++;
    clearTimeout(this.#hush);
    for (const undo of this.#undo) undo();
    this.#undo = [];
  }

  /** Turns a listed site on or off. */
  setListed(host: string, isOn: boolean): Promise<void> {
    return this.#setRule(host, isOn ? "always" : "never", "options.saved");
  }

  /** Must be called within a click's handler. */
  async setOwn(host: string, rule: SiteRule): Promise<void> {
    const granted = rule !== "always" || (await requestSite(host));
    if (granted) await this.#setRule(host, rule, "options.saved");
    else this.#tell({ key: "site.denied", values: { host } }, true);
  }

  /** Takes the reader's choice for a site back, and its permission with it. */
  removeSite(host: string): Promise<void> {
    return this.#setRule(host, "ask", "options.sites.removed");
  }

  /** Adds a site by its address; resolves to what is wrong with it, null if it was added. Must be called within a click's handler. */
  async addSite(address: string, rule: SiteRule): Promise<Said | null> {
    if (address.trim() === "") return { key: "options.sites.bad.empty" };
    const host = parseSiteAddress(address);
    if (host === null) return { key: "options.sites.bad.address", values: { example: EXAMPLE_SITE } };
    const site = siteOf(host, this.#rules);
    if (ruleFor(site, this.#rules) === rule) return { key: "options.sites.bad.known", values: { host: site } };
    // The browser wants its question asked before anything is awaited.
    const granted = rule !== "always" || isListed(site) || (await requestSite(site));
    if (!granted) return { key: "site.denied", values: { host: site } };
    return this.#setRule(site, rule, "site.saved").then(() => null);
  }

  show(shown: ShownKinds): Promise<void> {
    return this.#saved(() => shownKinds.set(shown));
  }

  setMap(isOn: boolean): Promise<void> {
    return this.#saved(() => showMap.set(isOn));
  }

  setBadge(isOn: boolean): Promise<void> {
    return this.#saved(() => showCount.set(isOn));
  }

  setHues(hues: KindHues): Promise<void> {
    return this.#saved(() => kindHues.set(hues));
  }

  setNoteColour(colour: Colour): Promise<void> {
    return this.#saved(() => noteColour.set(colour));
  }

  resetColours(): Promise<void> {
    return this.#saved(async () => {
      await kindHues.reset();
      await noteColour.reset();
    });
  }

  setLanguage(language: InterfaceLanguage): Promise<void> {
    return this.#saved(() => interfaceLanguage.set(language));
  }

  setTemplate(template: string | null): Promise<void> {
    return this.#saved(() => (template === null ? markdownTemplate.reset() : markdownTemplate.set(template)));
  }

  async #setRule(host: string, rule: SiteRule, done: "options.saved" | "options.sites.removed" | "site.saved"): Promise<void> {
    const kept = await sendToBackground("setSiteRule", { host, rule });
    await this.#refresh();
    if (kept.ok) this.#tell({ key: done, values: { host } });
    else this.#tell({ key: isMessageKey(kept.error) ? kept.error : "error.unknown" }, true);
  }

  async #saved(save: () => Promise<void>): Promise<void> {
    await save();
    await this.#refresh();
    this.#tell({ key: "options.saved" });
  }

  async #refresh(): Promise<void> {
    const mine = ++this.#asked;
    const [rules, shown, map, badge, hues, colour, language, template] = await Promise.all([
      siteRules.get(),
      shownKinds.get(),
      showMap.get(),
      showCount.get(),
      kindHues.get(),
      noteColour.get(),
      interfaceLanguage.get(),
      markdownTemplate.get(),
    ]);
    if (mine !== this.#asked) return;
    this.#rules = rules;
    const message = this.#state?.message ?? null;
    this.#state = { ...sitesOf(rules), shown, map, badge, hues, noteColour: colour, language, template, message };
    this.#options.onChange(this.#state);
  }

  #tell(message: Said | null, stays = false): void {
    if (this.#state === null) return;
    clearTimeout(this.#hush);
    this.#hush = stays ? undefined : setTimeout(() => this.#tell(null, true), SAID_MS);
    this.#state = { ...this.#state, message };
    this.#options.onChange(this.#state);
  }
}

/** The listed sites in their order, the reader's own by name. */
export function sitesOf(rules: SiteRules): Pick<OptionsState, "listed" | "own"> {
  return {
    listed: listedSites.map(({ host, name }) => ({ host, name, isOn: ruleFor(host, rules) !== "never" })),
    own: Object.entries(rules)
      .filter(([host]) => !listedSites.some((site) => site.host === host))
      .map(([host, rule]) => ({ host, rule }))
      .sort((a, b) => (a.host < b.host ? -1 : 1)),
  };
}
