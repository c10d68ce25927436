import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import { More, stepByArrows } from "./library-list";
import { useWords } from "./words";

interface RowChunksProps<T> {
  readonly chunks: readonly (readonly T[])[];
  readonly keyOf: (item: T) => string;
  /** The key of the one that is open beside the list. */
  readonly open: string | null;
  readonly hasMore: boolean;
  readonly isBusy: boolean;
  readonly onMore: () => void;
  /** Must be the same function from one drawing to the next. */
  readonly renderRow: (item: T, isOpen: boolean) => ComponentChildren;
}

/** A long list like that of the articles: chunks that did not change are not drawn again, those far from the screen not laid out. */
export function RowChunks<T>({ chunks, keyOf, open, hasMore, isBusy, onMore, renderRow }: RowChunksProps<T>) {
  const { translate } = useWords();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut beside Tab, which reaches every row
    <div class="entries-all" aria-busy={isBusy} onKeyDown={stepByArrows}>
      {chunks.map((chunk) => (
        <RowChunk key={chunk[0] === undefined ? "" : keyOf(chunk[0])} chunk={chunk} keyOf={keyOf} open={open} renderRow={renderRow} />
      ))}
      {hasMore && <More label={translate("panel.showMore")} onMore={onMore} />}
    </div>
  );
}

type ChunkProps<T> = Pick<RowChunksProps<T>, "keyOf" | "open" | "renderRow"> & { readonly chunk: readonly T[] };

function RowChunk<T>({ chunk, keyOf, open, renderRow }: ChunkProps<T>) {
  const within = chunk.some((item) => keyOf(item) === open) ? open : null;
  const words = useWords();
  return useMemo(
    () => (
      <ul class="entries">
        {chunk.map((item) => (
          <li key={keyOf(item)} class="entry">
            {renderRow(item, keyOf(item) === within)}
          </li>
        ))}
      </ul>
    ),
    [chunk, keyOf, within, renderRow, words],
  );
}
