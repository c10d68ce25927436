/** Backups as the library and the options show them: how old the last one is, what came since, whether they make themselves; and the room that is taken. */

import { type BackupLog, type BackupPlan, NO_BACKUPS, wantsReminder } from "../core/backup-plan";
import type { StoredSizes } from "../core/kept";
import { changedSince } from "../store/changed-since";
import type { Store } from "../store/open";
import { countsAndSizes } from "../store/sizes";
import type { BackupState } from "../ui/backup-state";
import browser from "./api";
import { backupLog, backupPlan } from "./backup-items";
import type { Report } from "./errors";

export interface BackupSessionOptions {
  readonly store: Store;
  readonly now: () => number;
  readonly onChange: () => void;
  readonly report: Report;
}

/** Saving files without asking for each. Optional: asked for when the reader wants backups that make themselves. */
const DOWNLOADS = { permissions: ["downloads" as const] };

export class BackupSession {
  readonly #options: BackupSessionOptions;
  #plan: BackupPlan = { every: "off", keep: 5 };
  #log: BackupLog = NO_BACKUPS;
  #isRead = false;
  #since = { changed: 0, oldest: null as number | null };
  #sizes: StoredSizes | null = null;
  #isOpen = false;
  #isRefused = false;
  #isPersistRefused = false;
  readonly #undo: (() => void)[] = [];

  constructor(options: BackupSessionOptions) {
    this.#options = options;
  }

  /** null until it was read. */
  get state(): BackupState | null {
    if (!this.#isRead) return null;
    const now = this.#options.now();
    return {
      plan: this.#plan,
      log: this.#log,
      changed: this.#since.changed,
      isReminding: wantsReminder(this.#plan, this.#log, { ...this.#since, now }),
      isRefused: this.#isRefused,
      isOpen: this.#isOpen,
      sizes: this.#sizes,
      isPersistRefused: this.#isPersistRefused,
      now,
    };
  }

  /** Follows what is set and what is made, until `stop`. */
  async start(): Promise<void> {
    const { report } = this.#options;
    const again = (): void => void this.refresh().catch(report);
    this.#undo.push(backupPlan.watch(again), backupLog.watch(again));
    await this.refresh();
  }

  stop(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  /** Reads and counts anew. A store that cannot be read says so where its records are shown. */
  async refresh(): Promise<void> {
    [this.#plan, this.#log] = await Promise.all([backupPlan.get(), backupLog.get()]);
    try {
      this.#since = await changedSince(this.#options.store, this.#log.lastAt);
      if (this.#isOpen) this.#sizes = await countsAndSizes(this.#options.store);
    } catch {
      this.#since = { changed: 0, oldest: null };
      this.#sizes = null;
    }
    this.#isRead = true;
    this.#options.onChange();
  }

  /** Opens or closes what tells of it all. */
  async show(isOpen: boolean): Promise<void> {
    this.#isOpen = isOpen;
    this.#options.onChange();
    if (isOpen) await this.refresh();
  }

  /** To be called within the click: turned on, it asks the browser for the permission before anything else. */
  async setPlan(plan: BackupPlan): Promise<void> {
    const isAllowed = plan.every === "off" || (await browser.permissions.request(DOWNLOADS));
    this.#isRefused = !isAllowed;
    if (!isAllowed) return this.#options.onChange();
    await backupPlan.set(plan);
    await backupLog.update((log) => ({ ...log, fault: null }));
    if (plan.every === "off") await browser.permissions.remove(DOWNLOADS);
  }

  /** Puts the reminder aside for a while. */
  async dismiss(): Promise<void> {
    const at = this.#options.now();
    await backupLog.update((log) => ({ ...log, dismissedAt: at }));
  }

  /** Asks the browser not to clear the data by itself. */
  async persist(): Promise<void> {
    this.#isPersistRefused = !(await navigator.storage.persist());
    await this.refresh();
  }
}
