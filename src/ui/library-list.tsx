import type { TargetedKeyboardEvent } from "preact";
import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { RecordId } from "../core/note";
import { isFiltered } from "../core/search/filters";
import { EmptyLibrary, EmptyList, ListFault } from "./library-notices";
import { EntryRow } from "./library-rows";
import { type Chunk, entryId, type LibraryActions, type ListState, type SelectionState } from "./library-state";
import { selectByKeys } from "./selection-keys";
import { useWords } from "./words";

interface LibraryListProps {
  readonly list: ListState;
  /** The article, and perhaps the note, that are open beside the list. */
  readonly open: readonly RecordId[];
  readonly selection: SelectionState;
  readonly actions: Pick<LibraryActions, "onOpen" | "onMore" | "onReload" | "onQuery" | "files" | "selection">;
}

/** The rows, newest first; more are read as the end comes near. What is far from the screen is not drawn (`content-visibility`). */
export function LibraryList({ list, open, selection, actions }: LibraryListProps) {
  const { translate } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const count = selection.articles.size + selection.notes.size;
  const before = useRef(count);
  useLayoutEffect(() => {
    // The bar that had the focus is gone: the list has it.
    if (count === 0 && before.current > 0 && document.activeElement === document.body) {
      box.current?.querySelector<HTMLElement>(".entry-open")?.focus();
    }
    before.current = count;
  }, [count]);
  const { status, chunks } = list;
  if (status !== "loading" && status !== "ready") {
    return <ListFault fault={status} onRetry={actions.onReload} onSaveOldData={actions.files.onSaveOldData} />;
  }
  if (chunks.length === 0) {
    if (status === "loading") return <ListBones />;
    const isNarrowed = list.search.words !== "" || isFiltered(list.search.filters);
    return isNarrowed ? <EmptyList list={list} actions={actions} /> : <EmptyLibrary tab={list.tab} onImport={actions.files.onAskImport} />;
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: arrow keys are a shortcut beside Tab, which reaches every row
    <div
      class="entries-all"
      ref={box}
      aria-busy={status === "loading"}
      onKeyDown={(event) => {
        if (!selectByKeys(event, chunks, count, actions.selection)) stepByArrows(event);
      }}
    >
      {chunks.map((chunk, place) => (
        // By its place: what a letter more leaves in the list is not drawn anew because another row comes first.
        <Entries
          key={place}
          chunk={chunk}
          open={open}
          selection={selection}
          onOpen={actions.onOpen}
          onSelect={actions.selection.onSelect}
        />
      ))}
      {list.hasMore && <More label={translate("panel.showMore")} onMore={actions.onMore} />}
    </div>
  );
}

interface EntriesProps {
  readonly chunk: Chunk;
  readonly open: readonly RecordId[];
  readonly selection: SelectionState;
  readonly onOpen: LibraryActions["onOpen"];
  readonly onSelect: LibraryActions["selection"]["onSelect"];
}

function Entries({ chunk, open, selection: { articles, notes }, onOpen, onSelect }: EntriesProps) {
  const ids = chunk.map(entryId);
  const within = ids.find((id) => open.includes(id)) ?? null;
  const selected = ids.filter((id) => articles.has(id) || notes.has(id)).join();
  const words = useWords();
  // The same element again costs nothing to draw, however many chunks there are.
  return useMemo(
    () => (
      <ul class="entries">
        {chunk.map((entry) => (
          <EntryRow
            key={entryId(entry)}
            entry={entry}
            open={within}
            isSelected={selected.includes(entryId(entry))}
            onOpen={onOpen}
            onSelect={onSelect}
          />
        ))}
      </ul>
    ),
    [chunk, within, selected, onOpen, onSelect, words],
  );
}

/** About a screen: what follows is there before the reader is. */
const NEAR = "800px";

/** A button that presses itself when it comes near. */
export function More({ label, onMore }: { readonly label: string; readonly onMore: () => void }) {
  const button = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (button.current === null) return;
    const observer = new IntersectionObserver((seen) => seen.some((entry) => entry.isIntersecting) && onMore(), {
      root: button.current.closest(".entries-all"),
      rootMargin: NEAR,
    });
    observer.observe(button.current);
    return () => observer.disconnect();
  });
  return (
    <button type="button" class="more" ref={button} onClick={onMore}>
      {label}
    </button>
  );
}

export function ListBones() {
  return (
    <div class="skeleton" aria-hidden="true">
      {["", "half", "", "half", "", "half"].map((width, index) => (
        <span key={index} class={`bone ${width}`} />
      ))}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus from row to row, whatever of a row has it. */
export function stepByArrows(event: TargetedKeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  if (step === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLElement>(".entry-open")];
  const at = rows.findIndex((row) => row.closest(".entry")?.contains(document.activeElement));
  const next = at < 0 ? undefined : rows[at + step];
  if (next === undefined) return;
  event.preventDefault();
  next.focus();
}
