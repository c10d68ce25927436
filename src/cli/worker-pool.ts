/** Workers for many articles: each a thread with an analyser of its own. */
import { errorWords } from "./error-words";
import { type ArticleInput, problemAt } from "./input";
import type { Worked, WorkOptions } from "./work";

/** How many articles wait for or are with each worker: enough that none is idle while the next article is read from the disk. */
export const ARTICLES_PER_WORKER = 4;

export interface WorkerPool {
  readonly work: (input: ArticleInput) => Promise<Worked>;
  readonly close: () => Promise<void>;
}

/**
 * @param file of the worker's program, whose default export takes an `ArticleInput`
 * @param jobs threads
 */
export async function workerPool(file: string, jobs: number, options: WorkOptions): Promise<WorkerPool> {
  const { Piscina } = await import("piscina"); // a run of a few articles starts without it
  const pool = new Piscina({ filename: file, minThreads: jobs, maxThreads: jobs, workerData: options });
  return {
    // What ends a thread (a page that takes all memory) is a problem of that article; the pool begins another thread.
    work: (input) => pool.run(input).catch((error: unknown) => problemAt(input.where, `could not be read: ${errorWords(error)}`)),
    close: () => pool.destroy(),
  };
}
