/** How long work on what is derived lets a page have its turn in between. Where nobody looks, as in the background, it is done at once. */
export interface Pace {
  /** Asked after every small step: gives others their turn if it is time. */
  readonly rest: () => Promise<void>;
  /** How far the search index is while it is made from everything; what is counted says nothing but the share. It ends with `done` as much as `total`. */
  readonly tell: (done: number, total: number) => void;
}

export const AT_ONCE: Pace = { rest: async () => {}, tell: () => {} };

/** Walks through all steps, and gives what they come to. */
export async function walked<T>(steps: Generator<void, T>, { rest }: Pace): Promise<T> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await rest();
  }
}
