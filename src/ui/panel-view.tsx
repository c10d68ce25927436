import { useState } from "preact/hooks";
import type { RecordId } from "../core/note";
import { announcementOf } from "./announcement";
import { ArticleChanges } from "./article-changes";
import { ArticleHeader } from "./article-header";
import { KindFilter } from "./kind-filter";
import type { Undoable } from "./library-state";
import { LiveRegion } from "./live-region";
import type { PageView, ReadReading } from "./page-view";
import { itemAt, keyOf, type PanelKind, panelItems } from "./panel-items";
import { AlteredNotes, PanelList } from "./panel-list";
import type { PanelActions, PanelNotes } from "./panel-state";
import { Skeleton } from "./skeleton";
import { EmptyNotice, StateNotice } from "./state-notice";
import { UndoToast } from "./undo-toast";
import { useWords } from "./words";

interface PanelViewProps {
  readonly view: PageView;
  readonly host: string | null;
  readonly kept: PanelNotes;
  /** Offset in the text where the page is scrolled to; null where that is not known. */
  readonly place: number | null;
  /** What just happened, in words; null for nothing worth telling. */
  readonly message: string | null;
  readonly undoable: Undoable | null;
  readonly actions: PanelActions;
}

/** The whole side panel: the article's findings and notes in reading order. */
export function PanelView({ view, host, kept, place, message, undoable, actions }: PanelViewProps) {
  const { translate } = useWords();
  const undone = undoable === null ? null : translate(undoable.said.key, undoable.said.values);
  return (
    <div class="panel">
      <LiveRegion words={message ?? undone ?? announcementOf(view, translate)} />
      <main class="panel-body" aria-busy={view.state === "reading"}>
        {view.state === "reading" && <Skeleton />}
        {view.state === "read" && (
          <PanelReading key={view.reading.article.text} reading={view.reading} host={host} kept={kept} place={place} actions={actions} />
        )}
        {view.state !== "reading" && view.state !== "read" && <StateNotice view={view} onRead={actions.onRead} />}
      </main>
      <footer class="panel-foot">
        <button type="button" class="more" onClick={actions.onOpenOptions}>
          {translate("options.title")}
        </button>
      </footer>
      <div class="panel-bottom">
        {undoable !== null && <UndoToast undoable={undoable} onUndo={actions.onUndo} onGone={actions.onForgetUndo} />}
        {message !== null && (
          <p class="message" aria-hidden="true">
            {message}
          </p>
        )}
      </div>
    </div>
  );
}

interface PanelReadingProps {
  readonly reading: ReadReading;
  readonly host: string | null;
  readonly kept: PanelNotes;
  readonly place: number | null;
  readonly actions: PanelActions;
}

function PanelReading({ reading, host, kept, place, actions }: PanelReadingProps) {
  const { translate } = useWords();
  const [kinds, setKinds] = useState<readonly PanelKind[]>([]);
  const items = panelItems(reading.findings, kept.notes, kinds);
  const lost = kept.notes.filter(({ at, note }) => at === null && note.keptLost !== true);
  const keptLost = kept.notes.filter(({ at, note }) => at === null && note.keptLost === true);
  const keepLost = (id: RecordId, keptLost: boolean): void => void actions.note.onChangeNote(id, { keptLost });
  const changed = kept.notes.filter((note) => note.changes.length > 0);
  const here = place === null ? undefined : items[itemAt(items, place)];
  return (
    <>
      <ArticleHeader reading={reading} host={host} />
      <ArticleChanges versions={kept.versions} page={reading.article.text} language={reading.article.language} />
      <AlteredNotes
        notes={lost}
        title="panel.lost"
        lang={reading.article.language}
        kept={kept}
        actions={actions.note}
        onGo={null}
        hint="changes.placeHint"
        deeds={[
          { label: "changes.place", onDo: ({ note }) => actions.onPlaceNote(note.id) },
          { label: "changes.keepLost", onDo: ({ note }) => keepLost(note.id, true) },
        ]}
      />
      <AlteredNotes
        notes={changed}
        title="panel.changed"
        lang={reading.article.language}
        kept={kept}
        actions={actions.note}
        onGo={({ note }) => actions.onJumpToNote(note.id)}
        hint={null}
        deeds={[{ label: "changes.take", onDo: ({ note }) => actions.onTakeWords(note.id) }]}
      />
      {reading.findings.length === 0 && kept.notes.length === 0 ? (
        <EmptyNotice />
      ) : (
        <>
          <KindFilter
            findings={reading.findings}
            notes={kept.notes.length - lost.length - keptLost.length - changed.length}
            chosen={kinds}
            onChange={setKinds}
          />
          <section class="section" aria-label={translate("panel.findings")}>
            {items.length === 0 && <p class="none">{translate("panel.none")}</p>}
            <PanelList items={items} current={here === undefined ? null : keyOf(here)} reading={reading} kept={kept} actions={actions} />
          </section>
        </>
      )}
      <AlteredNotes
        notes={keptLost}
        title="panel.keptLost"
        lang={reading.article.language}
        kept={kept}
        actions={actions.note}
        onGo={null}
        hint={null}
        deeds={[
          { label: "changes.place", onDo: ({ note }) => actions.onPlaceNote(note.id) },
          { label: "changes.callLost", onDo: ({ note }) => keepLost(note.id, false) },
        ]}
      />
    </>
  );
}
