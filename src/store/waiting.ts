import { StoreError } from "./fault";

/** Something asked of the browser that other connections may delay. */
export interface Waiting<T> {
  readonly done: Promise<T>;
  /** Resolves if and when the browser tells that another connection is in the way. */
  readonly blocked: Promise<void>;
}

/** Longest waits for other connections, in milliseconds. */
export interface Limits {
  /** From the moment when the browser tells that one is in the way. They close when asked, in a few milliseconds, unless they hang. */
  readonly patience: number;
  /**
   * While the browser tells nothing. It tells only who is first in the queue: whoever asks behind a request that is blocked hears
   * nothing at all. A slow disk is no block, so this is long.
   */
  readonly silence: number;
}

export const LIMITS: Limits = { patience: 5_000, silence: 15_000 };

/** What was asked for, unless it is held up for longer than the limits; it then goes on by itself. @throws {StoreError} `blocked` */
export async function within<T>({ patience, silence }: Limits, { done, blocked }: Waiting<T>, reason: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const late = new Promise<never>((_, reject) => {
    const giveUpAfter = (limit: number, why: string): void => {
      clearTimeout(timer);
      if (!isOver) timer = setTimeout(() => reject(new StoreError("blocked", why)), limit);
    };
    giveUpAfter(silence, `no answer; perhaps ${reason}`);
    blocked.then(() => giveUpAfter(patience, reason));
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}
