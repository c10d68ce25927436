/** Sync as options and library show it: server, how it goes, and how it went. */

import { NO_SYNCS, type SyncLog, type SyncPace, type SyncPlan, type SyncServer, type TryEnd } from "../core/sync-plan";
import type { SyncForm, SyncFormFault, SyncState, SyncTrial } from "../ui/sync-state";
import browser from "./api";
import type { Report } from "./errors";
import { sendToBackground } from "./send";
import { isSyncing, onSyncNews, type SyncNews, tellSync, untilNoSync } from "./sync-channel";
import { syncLog, syncPlan } from "./sync-items";
import { turnSyncOff } from "./sync-off";
import { syncPermissions } from "./sync-permission";
import { parseServerAddress } from "./webdav/server-address";

export interface SyncSessionOptions {
  readonly onChange: () => void;
  readonly report: Report;
}

/** Whoever has the files can try passphrases; PBKDF2 makes each try slow, not impossible. */
const SHORTEST_PASSPHRASE = 10;

export class SyncSession {
  readonly #options: SyncSessionOptions;
  #plan: SyncPlan | null = null;
  #log: SyncLog = NO_SYNCS;
  #isRead = false;
  #running: SyncState["running"] = null;
  #trial: SyncTrial = { at: "none" };
  /** What is tried, to be kept if it works. */
  #tried: SyncServer | null = null;
  readonly #undo: (() => void)[] = [];

  constructor(options: SyncSessionOptions) {
    this.#options = options;
  }

  /** null until it was read. */
  get state(): SyncState | null {
    if (!this.#isRead) return null;
    const plan = this.#plan;
    return {
      plan: plan && { address: plan.address, user: plan.user, isSealed: plan.seal !== null, pace: plan.pace },
      log: this.#log,
      running: plan === null ? null : this.#running,
      trial: this.#trial,
    };
  }

  /** Follows what is set and what goes on, until `stop`. */
  async start(): Promise<void> {
    const again = (): void => this.#do(this.#refresh());
    this.#undo.push(
      syncPlan.watch(again),
      syncLog.watch(again),
      onSyncNews((news) => this.#hear(news)),
    );
    await this.#refresh();
    if (await isSyncing()) this.#follow();
  }

  stop(): void {
    for (const undo of this.#undo.splice(0)) undo();
  }

  /** Tries a server; with `keep`, sync is on if it works. Must be called within a click's handler. Gives back what is wrong in the form. */
  try(form: SyncForm, keep: boolean): SyncFormFault | null {
    const parsed = parseServerAddress(form.address, form.user.trim());
    if (!parsed.ok) return parsed.fault;
    if (form.user.trim() === "") return "user";
    if (form.passphrase !== "" && form.passphrase.length < SHORTEST_PASSPHRASE) return "short";
    if (form.passphrase !== form.again) return "different";
    const server = { address: parsed.address, user: form.user.trim(), password: form.password };
    // The browser wants its question asked before anything is awaited.
    const asked = browser.permissions.request(syncPermissions(server.address));
    this.#do(this.#try(server, form.passphrase === "" ? null : form.passphrase, keep, asked));
    return null;
  }

  async now(allowDeleting: boolean): Promise<void> {
    this.#running = { done: 0, total: 0 };
    this.#options.onChange();
    const asked = await sendToBackground("syncNow", { allowDeleting });
    if (!asked.ok) this.#options.report(new Error(asked.detail ?? asked.error));
    this.#follow();
  }

  /** Asks for the server again, and syncs. Must be called within a click's handler. */
  async allow(): Promise<void> {
    if (this.#plan === null) return;
    if (await browser.permissions.request(syncPermissions(this.#plan.address))) await this.now(false);
  }

  /** Stops what goes on. */
  cancel(): void {
    tellSync({ told: "stop" });
  }

  async setPace(pace: SyncPace): Promise<void> {
    await syncPlan.update((plan) => plan && { ...plan, pace });
  }

  async off(): Promise<void> {
    await turnSyncOff();
    this.#trial = { at: "none" };
    await this.#refresh();
  }

  async #try(server: SyncServer, passphrase: string | null, keep: boolean, asked: Promise<boolean>): Promise<void> {
    this.#setTrial({ at: "running", keep });
    if (!(await asked)) return this.#setTrial({ at: "refused" });
    this.#tried = server;
    const begun = await sendToBackground("trySync", { server, passphrase });
    if (begun.ok) return;
    this.#options.report(new Error(begun.detail ?? begun.error));
    this.#setTrial({ at: "over", end: { type: "store" } });
  }

  #hear(news: SyncNews): void {
    if (news.told === "progress") this.#setRunning({ done: news.done, total: news.total });
    if (news.told === "tried") this.#do(this.#endTrial(news.end));
  }

  async #endTrial(end: TryEnd): Promise<void> {
    const [trial, server] = [this.#trial, this.#tried];
    if (trial.at !== "running" || server === null) return; // another page's
    this.#tried = null;
    this.#setTrial({ at: "over", end });
    if (end.type !== "works" || !trial.keep) return;
    await untilNoSync();
    await syncLog.reset();
    await syncPlan.set({ ...server, isBasic: end.isBasic, seal: end.seal, pace: "changes" });
    await this.#refresh();
    await this.now(false);
  }

  /** Shows that one goes on until none does. */
  #follow(): void {
    this.#running ??= { done: 0, total: 0 };
    this.#do(untilNoSync().then(() => this.#setRunning(null)));
  }

  async #refresh(): Promise<void> {
    [this.#plan, this.#log] = await Promise.all([syncPlan.get(), syncLog.get()]);
    this.#isRead = true;
    this.#options.onChange();
  }

  #setTrial(trial: SyncTrial): void {
    this.#trial = trial;
    this.#options.onChange();
  }

  #setRunning(running: SyncState["running"]): void {
    this.#running = running;
    this.#options.onChange();
  }

  #do(deed: Promise<void>): void {
    deed.catch(this.#options.report);
  }
}
