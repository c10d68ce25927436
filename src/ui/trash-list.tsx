import { useCallback, useRef } from "preact/hooks";
import { daysLeft, TRASH_DAYS, type Trashed, trashedId } from "../core/trash";
import { Dialog } from "./dialog";
import { formatBytes } from "./format-bytes";
import { BinIcon, SearchIcon } from "./icons";
import { UndoIcon } from "./library-icons";
import { ListBones } from "./library-list";
import { ListFault } from "./library-notices";
import { Origin } from "./library-rows";
import { Notice } from "./notice";
import { RowChunks } from "./row-chunks";
import type { TrashActions, TrashState } from "./trash-state";
import { useWords } from "./words";

interface TrashListProps {
  readonly trash: TrashState;
  readonly actions: TrashActions;
  readonly onReload: () => void;
}

const keyOf = (entry: Trashed): string => trashedId(entry);

/** What was deleted, each with the way back. */
export function TrashList({ trash, actions, onReload }: TrashListProps) {
  const { translate } = useWords();
  const { onRestore } = actions;
  const { status, chunks, query } = trash;
  const now = useRef(trash.now);
  if (chunks.length === 0) now.current = trash.now; // rows are drawn once: their days are those of the first look
  const renderRow = useCallback(
    (entry: Trashed) => <TrashRow entry={entry} now={now.current} onRestore={() => onRestore(entry)} />,
    [onRestore],
  );
  if (status !== "loading" && status !== "ready") return <ListFault fault={status} onRetry={onReload} />;
  if (chunks.length === 0) {
    if (status === "loading") return <ListBones />;
    if (trash.total === 0) {
      return <Notice icon={<BinIcon />} title={translate("trash.empty")} text={translate("trash.empty.text", { count: TRASH_DAYS })} />;
    }
    return (
      <Notice icon={<SearchIcon />} title={translate("library.nothing")} text={translate("library.nothing.words", { words: query.trim() })}>
        <button type="button" class="button quiet" onClick={() => actions.onQuery("")}>
          {translate("library.clearSearch")}
        </button>
      </Notice>
    );
  }
  return (
    <RowChunks
      chunks={chunks}
      keyOf={keyOf}
      open={null}
      hasMore={trash.hasMore}
      isBusy={status === "loading"}
      onMore={actions.onMore}
      renderRow={renderRow}
    />
  );
}

interface TrashRowProps {
  readonly entry: Trashed;
  readonly now: number;
  readonly onRestore: () => void;
}

function TrashRow({ entry, now, onRestore }: TrashRowProps) {
  const { translate } = useWords();
  const title = entry.article.title ?? translate("article.untitled");
  const name = entry.type === "note" ? entry.note.quote : title;
  return (
    <div class="trash-row">
      <div class="trash-facts">
        {entry.type === "article" ? (
          <>
            <span class="entry-title">{title}</span>
            <span class="meta">
              <Origin article={entry.article} />
              {entry.notes > 0 && <span>{translate("trash.withNotes", { count: entry.notes })}</span>}
            </span>
          </>
        ) : (
          <>
            <span class="note-quote" data-colour={entry.note.colour}>
              {entry.note.quote}
            </span>
            {entry.note.body.trim() !== "" && <span class="entry-words">{entry.note.body}</span>}
            <span class="meta of-article">{title}</span>
          </>
        )}
        <span class="meta">{translate("trash.left", { count: daysLeft(entry.deletedAt, now) })}</span>
      </div>
      <button type="button" class="bar-button entry-open" aria-label={translate("trash.restoreOne", { name })} onClick={onRestore}>
        <UndoIcon />
        <span>{translate("trash.restore")}</span>
      </button>
    </div>
  );
}

interface TrashBarProps {
  readonly trash: TrashState;
  readonly actions: Pick<TrashActions, "onAskEmpty">;
}

/** How much is in the trash, and the way to empty it. */
export function TrashBar({ trash: { status, query, found, total, size }, actions }: TrashBarProps) {
  const { translate, locale } = useWords();
  if (status !== "ready" || total === 0) return null;
  return (
    <div class="trash-bar">
      <p class="found">
        {translate("trash.holds", { count: query.trim() === "" ? total : found })} ·{" "}
        {translate("trash.size", { size: formatBytes(size, locale) })}
      </p>
      <button type="button" class="bar-button" onClick={() => actions.onAskEmpty(true)}>
        <BinIcon />
        <span>{translate("trash.emptyIt")}</span>
      </button>
    </div>
  );
}

/** The one question before everything in the trash is gone for good. */
export function TrashQuestion({ trash: { emptying, total, size }, actions }: Omit<TrashListProps, "onReload">) {
  const { translate, locale } = useWords();
  const close = (): void => actions.onAskEmpty(false);
  return (
    <Dialog title={translate("trash.question", { count: total })} onClose={close}>
      <div class="dialog-part">
        <p>{translate("trash.question.text", { size: formatBytes(size, locale) })}</p>
        <div class="form-actions">
          <button type="button" class="button quiet" disabled={emptying === "running"} onClick={close}>
            {translate("note.cancel")}
          </button>
          <button type="button" class="button danger" disabled={emptying === "running"} onClick={actions.onEmpty}>
            {translate("trash.forGood")}
          </button>
        </div>
      </div>
    </Dialog>
  );
}
