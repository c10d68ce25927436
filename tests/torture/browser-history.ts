/**
 * A history of two real browsers: Chromium and Firefox change their libraries at random, and bring them into step over one Apache and a line that breaks; now and then the extension is killed in the
 * midst of it. At the end both libraries are read from the disk: they are to be the same, with every change in it that was acknowledged.
 */
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Colour, RecordId } from "../../src/core/note";
import type { SyncEnd } from "../../src/core/sync-plan";
import type { BrowserName } from "../e2e/support/driver";
import { allowServer } from "../e2e/support/syncing";
import { articleToKeep } from "../store/samples";
import { randomOf } from "../sync/history";
import { faultsOf, Written } from "../sync/judge";
import { type Apache, ownFolder, startApache } from "../webdav/apache";
import { type BadLine, openBadLine } from "../webdav/bad-line";
import { BrowserDevice } from "./browser-device";

const BROWSERS: readonly BrowserName[] = ["chromium", "firefox"];
const STEPS = 36;
/** Articles that both meet: the fewer, the more is done in the same place. */
const ARTICLES = 4;
const COLOURS: readonly Colour[] = ["yellow", "green", "blue", "pink", "violet"];
const TAGS = ["a", "b", "c", "đ"];

/** Of all connections, those that are cut, and within how many bytes: most requests and answers are shorter. */
const CUT = { share: 0.3, mostBytes: 6_000 };

/** Syncs of each at the end, by turns, before they are held against each other. */
const LAST_ROUNDS = 3;

export interface BrowserHistory {
  readonly faults: readonly string[];
  /** What was acknowledged: changes of records. */
  readonly acknowledged: number;
  readonly cuts: number;
  readonly kills: number;
}

/** Lives one with browsers of its own. Needs a build. */
export async function liveInBrowsers(seed: number): Promise<BrowserHistory> {
  const home = mkdtempSync(join(tmpdir(), "onrecord-browsers-"));
  const random = randomOf(seed);
  let apache: Apache | null = null;
  let line: BadLine | null = null;
  const devices: BrowserDevice[] = [];
  try {
    apache = await startApache({ auth: seed % 2 === 0 ? "basic" : "digest" });
    line = await openBadLine({ to: apache.port, random: randomOf(seed + 0x5eed), ...CUT });
    const address = ownFolder(apache).replace(`:${apache.port}`, `:${line.port}`);
    for (const browser of BROWSERS) {
      const extension = join(home, browser);
      allowServer(browser, extension);
      devices.push(await BrowserDevice.open(browser, extension));
    }
    // Connected as readers do, over a line that breaks from the first request on.
    const passphrase = seed % 3 === 0 ? null : "nước chảy đá mòn";
    for (const device of devices) await device.connect({ address, passphrase });
    const story = new Story(devices, random);
    for (let n = 0; n < STEPS; n++) await story.step(n);
    line.calm();
    return { ...(await story.end()), cuts: line.cuts() };
  } finally {
    await Promise.all(devices.map((device) => device.close()));
    await line?.close();
    await apache?.close();
    rmSync(home, { recursive: true, force: true });
  }
}

class Story {
  readonly #devices: readonly BrowserDevice[];
  readonly #random: () => number;
  readonly #written = new Written();
  /** Of each note, the colour that each device was last told to give it. */
  readonly #colours = new Map<RecordId, Map<BrowserDevice, Colour>>();
  readonly #corrections = new Set<RecordId>();
  #acknowledged = 0;
  #kills = 0;

  constructor(devices: readonly BrowserDevice[], random: () => number) {
    this.#devices = devices;
    this.#random = random;
  }

  async step(n: number): Promise<void> {
    const device = this.#devices[this.#below(this.#devices.length)];
    if (device === undefined) return;
    const chance = this.#random();
    if (chance < 0.22) await device.sync();
    else if (chance < 0.28) {
      await device.killInSync(this.#random() * 400);
      this.#kills++;
    } else if (chance < 0.5) await this.#keep(device);
    else if (chance < 0.75) await this.#change(device);
    else if (chance < 0.83) await this.#removeOrRestore(device);
    else if (chance < 0.9) await this.#correct(device, n);
    else if (chance < 0.96) await this.#deleteArticle(device);
    else await device.restoreFromTrash();
  }

  async end(): Promise<Omit<BrowserHistory, "cuts">> {
    const ends: SyncEnd[] = [];
    for (let round = 0; round < LAST_ROUNDS; round++) for (const device of this.#devices) ends.push(await device.sync());
    const notDone = ends.filter(({ type }) => type !== "done").map((end) => `the last syncs: ${JSON.stringify(end)}`);
    const libraries = await Promise.all(this.#devices.map(async (device) => ({ name: device.name, records: await device.records() })));
    const faults = [...notDone, ...faultsOf(libraries, this.#written)];
    const { notes = [], corrections = [] } = libraries[0]?.records ?? {};
    for (const [id, told] of this.#colours) {
      const note = notes.find((each) => each.id === id);
      if (note === undefined) faults.push(`lost: note ${id}`);
      else if (![...told.values()].includes(note.colour)) faults.push(`lost: the colour of ${id}, which is ${note.colour}`);
    }
    for (const id of this.#corrections) if (!corrections.some((each) => each.id === id)) faults.push(`lost: correction ${id}`);
    return { faults, acknowledged: this.#acknowledged, kills: this.#kills };
  }

  async #keep(device: BrowserDevice): Promise<void> {
    // Each browser gives it another id, and now and then a later text or another address.
    const which = this.#below(ARTICLES);
    const extra = this.#random() < 0.2 ? ` ${this.#below(3)}` : "";
    const addresses = this.#random() < 0.2 ? [`https://bao-thu.example/them-${this.#below(3)}.html`] : [];
    const article = articleToKeep(which, extra, addresses);
    if (this.#random() < 0.3) await device.keepArticle(article);
    else {
      const [colour, tags] = [this.#colour(), [TAGS[this.#below(4)] ?? ""]];
      const id = await device.keepNote(article, (made) => ({ body: this.#written.next(made), colour, tags }));
      this.#told(device, id, colour);
    }
    this.#acknowledged++;
  }

  async #change(device: BrowserDevice): Promise<void> {
    const note = this.#one((await device.records()).notes.filter(({ deletedAt }) => deletedAt === null));
    if (note === null) return;
    const what = this.#random();
    if (what < 0.5) {
      this.#written.cover(note.body);
      await device.changeNote(note.id, { body: this.#written.next(note.id) });
    } else if (what < 0.8) await device.changeNote(note.id, { tags: TAGS.filter(() => this.#random() < 0.5) });
    else {
      const colour = this.#colour();
      await device.changeNote(note.id, { colour });
      this.#told(device, note.id, colour);
    }
    this.#acknowledged++;
  }

  async #removeOrRestore(device: BrowserDevice): Promise<void> {
    const note = this.#one((await device.records()).notes);
    if (note === null) return;
    if (note.deletedAt === null) this.#written.cover(note.body);
    await device.setRemoved(note.id, note.deletedAt === null);
    this.#acknowledged++;
  }

  async #correct(device: BrowserDevice, n: number): Promise<void> {
    const article = this.#random() < 0.5 ? null : articleToKeep(this.#below(ARTICLES));
    this.#corrections.add(await device.correct(article, `Tống Văn Thử ${n}`));
    this.#acknowledged++;
  }

  async #deleteArticle(device: BrowserDevice): Promise<void> {
    const before = await device.records();
    if (!(await device.deleteFirstArticle())) return;
    const { articles } = await device.records();
    const gone = articles.filter(
      ({ id, deletedAt }) => deletedAt !== null && before.articles.find((old) => old.id === id)?.deletedAt === null,
    );
    for (const { id } of gone) for (const note of before.notes) if (note.articleId === id) this.#written.cover(note.body);
    this.#acknowledged++;
  }

  #told(device: BrowserDevice, id: RecordId, colour: Colour): void {
    const told = this.#colours.get(id) ?? new Map();
    this.#colours.set(id, told.set(device, colour));
  }

  #colour(): Colour {
    return COLOURS[this.#below(COLOURS.length)] ?? "blue";
  }

  #below(count: number): number {
    return Math.floor(this.#random() * count);
  }

  #one<T>(all: readonly T[]): T | null {
    return all[this.#below(all.length)] ?? null;
  }
}
