import type { Table } from "dexie";

/**
 * All records of a table in the order of their ids, so many at once, as reading them is one step for the page: `use` reads each time, within a transaction or
 * without. Nothing that stands under an earlier id is seen any more.
 */
export async function eachPage<T extends { readonly id: string }, Key extends string>(
  most: number,
  use: (read: (table: Table<T, Key>) => PromiseLike<readonly T[]>) => PromiseLike<readonly T[]>,
  look: (page: readonly T[]) => void | Promise<void>,
): Promise<void> {
  let after = "";
  for (let isMore = true; isMore; ) {
    const page = await use((table) => table.where(":id").above(after).limit(most).toArray());
    const looked = look(page);
    if (looked !== undefined) await looked; // in a transaction nothing else may be waited for: it would end
    after = page.at(-1)?.id ?? after;
    isMore = page.length === most;
  }
}
