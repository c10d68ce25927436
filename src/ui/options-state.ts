/** What the options show, and what can be done in them: data and callbacks, wired by `entries/options.tsx`. */
import type { ListedCorrection, StoredSizes, StoreFault } from "../core/kept";
import type { Colour, Correction } from "../core/note";
import type { ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import type { InterfaceLanguage } from "../locales";
import type { KindHues } from "./highlight-colours";
import type { Said } from "./library-state";

/** A site that is read unasked unless the reader turns it off. */
export interface ListedSite {
  readonly host: string;
  readonly name: string;
  readonly isOn: boolean;
}

/** A site for which the reader chose something. */
export interface OwnSite {
  readonly host: string;
  readonly rule: SiteRule;
}

/** Everything that is set. */
export interface OptionsState {
  readonly listed: readonly ListedSite[];
  readonly own: readonly OwnSite[];
  readonly shown: ShownKinds;
  /** Whether pages show the map of marks. */
  readonly map: boolean;
  /** Whether the extension's button tells the number of marks. */
  readonly badge: boolean;
  readonly hues: KindHues;
  readonly noteColour: Colour;
  readonly language: InterfaceLanguage;
  /** Of Markdown exports; null for ours. */
  readonly template: string | null;
  /** What just happened; null for nothing worth telling. */
  readonly message: Said | null;
}

/** Everything that is stored. */
export interface DataState {
  readonly sizes: "asking" | StoredSizes | StoreFault;
  readonly exporting: ExportStep;
  readonly wiping: WipeStep;
  /** Whether the browser was asked to keep the data and gave no promise. */
  readonly persistRefused: boolean;
}

/** What the reader decided about marks. */
export interface CorrectionsState {
  /** The living decisions, the last first. */
  readonly list: "asking" | readonly ListedCorrection[] | StoreFault;
  /** What was taken back since the page was opened. */
  readonly takenBack: readonly ListedCorrection[];
  /** Why the last change could not be kept; null where it was. */
  readonly fault: StoreFault | null;
}

export type ExportStep =
  | { readonly at: "none" }
  /** `total` is 0 until the records are read. */
  | { readonly at: "running"; readonly done: number; readonly total: number }
  | { readonly at: "done"; readonly name: string }
  | { readonly at: "stopped" }
  | { readonly at: "failed"; readonly fault: StoreFault };

/** Deleting everything asks twice, names what goes, and looks afterwards. `settings`: whether the options are forgotten too. */
export type WipeStep =
  | { readonly at: "none" }
  | { readonly at: "asked"; readonly settings: boolean }
  | { readonly at: "sure"; readonly settings: boolean }
  | { readonly at: "running" }
  | { readonly at: "done"; readonly settings: boolean }
  | { readonly at: "failed"; readonly fault: StoreFault };

export interface OptionsActions {
  readonly onListed: (host: string, isOn: boolean) => void;
  readonly onOwn: (host: string, rule: SiteRule) => void;
  readonly onRemoveSite: (host: string) => void;
  /** Called within the click, as the browser's permission dialogue demands it. Resolves to what is wrong with it, null if it was added. */
  readonly onAddSite: (address: string, rule: SiteRule) => Promise<Said | null>;
  readonly onShow: (shown: ShownKinds) => void;
  readonly onMap: (isOn: boolean) => void;
  readonly onBadge: (isOn: boolean) => void;
  readonly onHues: (hues: KindHues) => void;
  readonly onNoteColour: (colour: Colour) => void;
  readonly onResetColours: () => void;
  readonly onLanguage: (language: InterfaceLanguage) => void;
  readonly onTemplate: (template: string | null) => void;
}

export interface CorrectionActions {
  readonly onReload: () => void;
  readonly onTakeBack: (entry: ListedCorrection) => void;
  readonly onRestore: (correction: Correction) => void;
}

export interface DataActions {
  readonly onCount: () => void;
  readonly onPersist: () => void;
  readonly onExport: () => void;
  readonly onStopExport: () => void;
  readonly onWipe: (step: WipeStep) => void;
  /** The reader said yes twice. */
  readonly onWipeNow: (settings: boolean) => void;
}
