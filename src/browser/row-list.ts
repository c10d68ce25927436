/** A list of which a first part is shown, and more as the reader comes near its end. */

/** Rows that are drawn together: some screens full. */
const CHUNK = 50;

export class RowList<T> {
  #items: readonly T[] = [];
  #chunks: (readonly T[])[] = [];

  /** Another list: shown from its beginning, or as far as the one before was. */
  set(items: readonly T[], keepsPlace: boolean): void {
    const shown = keepsPlace ? Math.max(this.#chunks.length, 1) : 1;
    this.#items = items;
    this.#chunks = [];
    while (this.#chunks.length < shown && this.hasMore) this.more();
  }

  more(): void {
    const at = this.#chunks.length * CHUNK;
    if (at < this.#items.length) this.#chunks = [...this.#chunks, this.#items.slice(at, at + CHUNK)];
  }

  /** Unchanged ones are the same objects. */
  get chunks(): readonly (readonly T[])[] {
    return this.#chunks;
  }

  get hasMore(): boolean {
    return this.#chunks.length * CHUNK < this.#items.length;
  }

  get total(): number {
    return this.#items.length;
  }
}
