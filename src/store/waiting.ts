import { StoreError } from "./fault";

/** Something asked of the browser that other connections may delay. */
export interface Waiting<T> {
  readonly done: Promise<T>;
  /** Resolves if and when the browser tells that another connection is in the way. */
  readonly blocked: Promise<void>;
}

/** What was asked for, unless it is still blocked after the limit (milliseconds); it then goes on by itself. A slow disk is no block. */
export async function within<T>(limit: number, { done, blocked }: Waiting<T>, reason: string): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const late = new Promise<never>((_, reject) => {
    blocked.then(() => {
      if (!isOver) timer = setTimeout(() => reject(new StoreError("blocked", reason)), limit);
    });
  });
  try {
    return await Promise.race([done, late]);
  } finally {
    isOver = true;
    clearTimeout(timer);
  }
}
