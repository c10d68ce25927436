/** Reads the page it stands in, paints what was found, and reads again when the page changes. What it knows is asked of it; it tells when that changes. */
import type { Article } from "../core/article";
import type { Finding, FindingId } from "../core/finding";
import { spansOf } from "../core/finding";
import type { Correction } from "../core/note";
import type { Reading, ShownKinds } from "../core/reading";
import type { Span } from "../core/span";
import type { Summary } from "../core/summary";
import { cleanUrl } from "./clean-url";
import { HeadMemory } from "./fresh-facts";
import { type JumpPace, jumpToSpan } from "./jump";
import type { PageFacts } from "./page-facts";
import type { PageScheme } from "./page-scheme";
import { type Painting, paint } from "./painter";
import { readPage } from "./read-article";
import { Slices } from "./slices";
import type { TextIndex } from "./text-index";

/** What makes findings of a text. Its lexicons have to be unpacked first, so it is set up for an article only. */
export interface Analyser {
  /** In steps, as it takes longer than a page may be kept from its own work. */
  analyse(article: Article): Generator<void, readonly Finding[]>;
  /** The findings as the reader has them. */
  correct(article: Article, findings: readonly Finding[], corrections: readonly Correction[]): readonly Finding[];
  summarise(article: Article, findings: readonly Finding[]): Summary;
}

export interface PageReaderOptions {
  /** Called when the first article is found, and again only where it failed. Rests between the parts of its work. */
  readonly analyser: (slices: Slices) => Promise<Analyser>;
  /** The `::highlight()` rules for a light or a dark page. */
  readonly css: (scheme: PageScheme) => string;
  readonly shown: ShownKinds;
  /** What was seen of the page's head before; nothing by default. */
  readonly head?: HeadMemory;
  /** Called after each change of `reading`. */
  readonly changed: (reading: Reading) => void;
  /** Called whenever the page was painted anew or cleared, before `changed`: what else is painted in it must follow. */
  readonly repainted: (page: PaintedPage | null) => void;
}

/** What is painted in the page, and what is needed to look at it. */
export interface PaintedPage {
  readonly index: TextIndex;
  readonly findings: readonly Finding[];
  readonly painting: Painting;
}

/** What was read of the page, before anything was found in it. */
interface PendingArticle {
  readonly article: Article;
  readonly index: TextIndex;
}

export class PageReader {
  readonly #document: Document;
  readonly #options: PageReaderOptions;
  #reading: Reading = { state: "reading" };
  #painted: PaintedPage | null = null;
  #parts: readonly Element[] = [];
  readonly #head: HeadMemory;
  #shown: ShownKinds;
  /** What the analyser found in the article that was read last, before the reader's corrections. */
  #found: readonly Finding[] = [];
  #corrections: readonly Correction[] = [];
  #analyser: Analyser | null = null;
  /** The article that is being analysed, for as long as no other takes its place; null for none. */
  #pending: PendingArticle | null = null;
  /** Ends with the analysis of it. */
  #analysing: Promise<void> | null = null;
  #cost = 0;
  /** The address that the reader wants read whatever it looks like. */
  #forced: string | null = null;

  constructor(document: Document, options: PageReaderOptions) {
    this.#document = document;
    this.#options = options;
    this.#shown = options.shown;
    this.#head = options.head ?? new HeadMemory();
  }

  get reading(): Reading {
    return this.#reading;
  }

  get painted(): PaintedPage | null {
    return this.#painted;
  }

  /** The elements that the article was read from; none where there is no article. */
  get parts(): readonly Element[] {
    return this.#parts;
  }

  /** The open shadow roots that the article was read from. */
  get roots(): readonly ShadowRoot[] {
    return this.#index?.roots ?? [];
  }

  /** Whether some of the text that was read has left the page. */
  get isStale(): boolean {
    return this.#index?.isCurrent === false;
  }

  /** What the last reading has cost the page so far, in ms of work. */
  get cost(): number {
    return this.#cost;
  }

  get #index(): TextIndex | null {
    return this.#pending?.index ?? this.#painted?.index ?? null;
  }

  /** Reads the page as it is now, and waits for the analysis. An error in it is a state of the reading, not an exception. */
  async read(force: boolean): Promise<Reading> {
    if (force) this.#forced = cleanUrl(this.#document.location.href, null);
    this.refresh();
    while (this.#analysing !== null) await this.#analysing;
    return this.#reading;
  }

  /**
   * Reads again after a change; returns whether there is news. Equal text keeps its findings and is only painted anew where its nodes are new ones.
   * Another text is analysed in slices; the marks of the last one stay until that is done.
   * @param isSettled false shortly after the address changed: text that was read at the last address still belongs there.
   */
  refresh(isSettled = true): boolean {
    const before = this.#reading;
    const slices = new Slices();
    try {
      const { href } = this.#document.location;
      const believe = (facts: PageFacts): PageFacts => this.#head.believe(facts, this.#document);
      const isForced = this.#forced !== null && this.#forced === cleanUrl(href, null);
      const found = readPage(this.#document, { url: href, force: isForced, believe });
      if (!found.ok) {
        this.#clear();
        return this.#set(before.state === "not-article" && before.why === found.why ? before : { state: "not-article", why: found.why });
      }
      const { article, index, parts } = found;
      this.#parts = parts;
      if (before.state === "read" && before.article.text === article.text) {
        this.#pending = null;
        this.#repaint(index, before.findings);
        return this.#set(!isSettled || sameSource(before.article, article) ? before : { ...before, article });
      }
      const isNew = this.#pending?.article.text !== article.text;
      this.#pending = { article, index };
      if (before.state !== "read") this.#set(before.state === "reading" ? before : { state: "reading" });
      if (isNew) this.#begin(slices);
      return isNew;
    } catch (error) {
      return this.#fail(error);
    } finally {
      this.#cost = slices.cost;
    }
  }

  /** Paints these kinds only, now and at each reading to come. */
  show(shown: ShownKinds): void {
    this.#shown = shown;
    this.#painted?.painting.show(shown);
    if (this.#reading.state === "read") this.#set({ ...this.#reading, shown });
  }

  /** What the reader decided about marks of this article, and of all: these decisions and no others hold from now on. */
  correct(corrections: readonly Correction[]): void {
    if (stateOf(corrections) === stateOf(this.#corrections)) return;
    this.#corrections = corrections;
    if (this.#reading.state !== "read" || this.#painted === null || this.#analyser === null) return;
    const { article } = this.#reading;
    const findings = this.#analyser.correct(article, this.#found, corrections);
    this.#repaint(this.#painted.index, findings);
    this.#set({ ...this.#reading, findings, summary: this.#analyser.summarise(article, findings) });
  }

  /** Scrolls to the nth stretch of a finding and lights it; false where there is none to be seen. */
  jumpTo(id: FindingId, index: number): boolean {
    const finding = this.#reading.state === "read" ? this.#reading.findings.find((other) => other.id === id) : undefined;
    const span = finding === undefined ? undefined : spansOf(finding)[index];
    return span !== undefined && this.jumpToSpan(span);
  }

  /** Scrolls to a stretch of the article and lights it; false where there is none to be seen. */
  jumpToSpan(span: Span, pace: JumpPace = "smooth"): boolean {
    return this.#painted !== null && jumpToSpan(this.#painted.painting, this.#painted.index, span, pace);
  }

  /** Takes everything painted back and forgets the reading. */
  clear(): void {
    this.#clear();
    this.#set({ state: "reading" });
  }

  #begin(slices: Slices): void {
    const analysing = this.#analyse(slices);
    this.#analysing = analysing;
    void analysing.finally(() => {
      if (this.#analysing === analysing) this.#analysing = null;
    });
  }

  /** Analyses what is pending; gives up as soon as another text is. What it comes to is shown in one task. */
  async #analyse(slices: Slices): Promise<void> {
    const text = this.#pending?.article.text;
    const isCurrent = (): boolean => text !== undefined && this.#pending?.article.text === text;
    try {
      await slices.rest();
      if (!isCurrent()) return;
      const analyser = this.#analyser ?? (await this.#options.analyser(slices));
      this.#analyser = analyser;
      await slices.rest();
      if (this.#pending === null || !isCurrent()) return;
      const found = await slices.run(analyser.analyse(this.#pending.article), isCurrent);
      if (found === null) return;
      let corrections = this.#lasting();
      let findings = analyser.correct(this.#pending.article, found, corrections);
      await slices.rest();
      if (this.#pending === null || !isCurrent()) return;
      let summary = analyser.summarise(this.#pending.article, findings);
      await slices.rest();
      if (this.#pending === null || !isCurrent()) return;
      const { article, index } = this.#pending;
      if (stateOf(this.#lasting()) !== stateOf(corrections)) {
        corrections = this.#lasting();
        findings = analyser.correct(article, found, corrections);
        summary = analyser.summarise(article, findings);
      }
      this.#found = found;
      this.#corrections = corrections;
      this.#pending = null;
      this.#repaint(index, findings);
      this.#set({ state: "read", article, findings, summary, shown: this.#shown, cut: index.cut });
    } catch (error) {
      if (isCurrent()) this.#fail(error);
    } finally {
      this.#cost = slices.cost;
    }
  }

  /** The decisions that hold for another article as well. */
  #lasting(): readonly Correction[] {
    return this.#corrections.filter(({ scope }) => scope === "everywhere");
  }

  #fail(error: unknown): boolean {
    this.#clear();
    return this.#set({ state: "failed", message: error instanceof Error ? error.message : String(error) });
  }

  #repaint(index: TextIndex, findings: readonly Finding[]): void {
    if (this.#painted?.index.equals(index) && this.#painted.findings === findings) return; // what is lit stays lit
    this.#painted?.painting.undo();
    this.#painted = {
      index,
      findings,
      painting: paint(index.document ?? this.#document, index, findings, { shown: this.#shown, css: this.#options.css }),
    };
    this.#options.repainted(this.#painted);
  }

  #clear(): void {
    this.#painted?.painting.undo();
    this.#painted = null;
    this.#pending = null;
    this.#parts = [];
    this.#options.repainted(null);
  }

  /** Returns whether the reading changed. */
  #set(reading: Reading): boolean {
    if (reading === this.#reading) return false;
    this.#reading = reading;
    this.#options.changed(reading);
    return true;
  }
}

/** Differs wherever a list of decisions does. */
function stateOf(corrections: readonly Correction[]): string {
  return corrections.map(({ id, updatedAt, deletedAt }) => `${id} ${updatedAt} ${deletedAt}`).join();
}

function sameSource({ source: a }: Article, { source: b }: Article): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
