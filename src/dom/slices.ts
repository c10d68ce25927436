/** Work in slices: long work lets the page have its turn in between, so that no task of ours is seen in its scrolling and typing. */

/** How long a slice may be before it ends at the next rest, in ms: half of what a frame leaves. One step may be longer. */
const SLICE_MS = 8;

/** The slices of one piece of work, which begins when they are made. */
export class Slices {
  #since = performance.now();
  #before = 0;

  /** Time spent at work so far, rests left out, in ms. */
  get cost(): number {
    return this.#before + performance.now() - this.#since;
  }

  /** Goes on at once while this slice is not used up, else in a task of its own. */
  async rest(): Promise<void> {
    const used = performance.now() - this.#since;
    if (used < SLICE_MS) return;
    this.#before += used;
    await nextTask();
    this.#since = performance.now();
  }

  /** Walks through all steps, and gives what they come to; null where they were given up, as nobody wants it any more. */
  async run<T>(steps: Generator<void, T>, isWanted: () => boolean): Promise<T | null> {
    while (isWanted()) {
      const step = steps.next();
      if (step.done === true) return step.value;
      await this.rest();
    }
    return null;
  }
}

/** A task behind those that wait already; unlike a timer, it is not put off when many follow one another. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
