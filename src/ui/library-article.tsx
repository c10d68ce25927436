import { useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Anchor } from "../core/anchor/anchor";
import type { KeptArticle } from "../core/kept";
import type { Note, RecordId } from "../core/note";
import { alteredFirst } from "./altered-first";
import { ArticleAddresses } from "./article-addresses";
import { ArticleChanges } from "./article-changes";
import { ArticleEditions } from "./article-editions";
import { ArticleHeader } from "./article-header";
import { ChangeList } from "./change-list";
import { faultWords } from "./fault-words";
import { FiguresSection } from "./figures-section";
import { formatTime } from "./format-date";
import { AlertIcon, BackIcon, BinIcon, ExportIcon, GoIcon, NoteIcon, PageIcon } from "./icons";
import type { Jump } from "./jump";
import { KeptText } from "./kept-text";
import type { ArticleActions, FileActions, OpenArticle } from "./library-state";
import { NoteDeed } from "./note-deed";
import { NoteItem } from "./note-item";
import { Notice } from "./notice";
import { OfficialsSection } from "./officials-section";
import type { ReadReading } from "./page-view";
import { QuotesSection } from "./quotes-section";
import { Skeleton } from "./skeleton";
import { SummarySection } from "./summary-section";
import { useWords } from "./words";

interface LibraryArticleProps {
  readonly open: OpenArticle;
  readonly knownTags: readonly string[];
  readonly actions: ArticleActions;
  readonly onAskExport: FileActions["onAskExport"];
  readonly onClose: () => void;
}

/** One kept article beside the list: what can be done with it, its notes, what was found in it, its text. */
export function LibraryArticle({ open, knownTags, actions, onAskExport, onClose }: LibraryArticleProps) {
  const { translate } = useWords();
  return (
    <article class="kept" aria-busy={open.state === "loading"} aria-label={translate("library.article")}>
      <div class="kept-bar">
        <button type="button" class="bar-button back" onClick={onClose}>
          <BackIcon />
          <span>{translate("library.back")}</span>
        </button>
        {open.state === "read" && <ArticleBar article={open.article} actions={actions} onAskExport={onAskExport} />}
      </div>
      {open.state === "loading" && <Skeleton />}
      {open.state === "read" && <ReadArticle key={open.id} open={open} knownTags={knownTags} actions={actions} />}
      {open.state === "noteGone" && (
        <Notice icon={<NoteIcon />} title={translate("library.noteGone")} text={translate("library.noteGone.text")} />
      )}
      {open.state !== "loading" && open.state !== "read" && open.state !== "noteGone" && (
        <Notice
          icon={<AlertIcon />}
          title={translate(open.state === "missing" ? "library.gone" : "library.failed")}
          text={faultWords(translate, open.state)}
        />
      )}
    </article>
  );
}

interface ArticleBarProps {
  readonly article: KeptArticle;
  readonly actions: ArticleActions;
  readonly onAskExport: FileActions["onAskExport"];
}

function ArticleBar({ article, actions, onAskExport }: ArticleBarProps) {
  const { translate } = useWords();
  return (
    <>
      <button type="button" class="bar-button" onClick={() => actions.onOpenPlace(article, { type: "page" })}>
        <GoIcon />
        <span>{translate("library.openPage")}</span>
      </button>
      <button type="button" class="bar-button" onClick={() => onAskExport("article")}>
        <ExportIcon />
        <span>{translate("export.one")}</span>
      </button>
      <button type="button" class="bar-button" onClick={() => actions.onRemoveArticle(article.id)}>
        <BinIcon />
        <span>{translate("library.delete")}</span>
      </button>
    </>
  );
}

type ReadState = Extract<OpenArticle, { state: "read" }>;

function ReadArticle({ open, knownTags, actions }: { readonly open: ReadState } & Pick<LibraryArticleProps, "knownTags" | "actions">) {
  const { translate, locale } = useWords();
  const { article, notes } = open;
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (open.note === null) top.current?.focus({ preventScroll: true });
  }, [open.note]);
  const count = useRef(notes.length);
  useLayoutEffect(() => {
    // The focus was on what is gone: it goes on from the article, not from the page's beginning.
    if (notes.length < count.current && document.activeElement === document.body) top.current?.focus({ preventScroll: true });
    count.current = notes.length;
  }, [notes.length]);
  const reading = useMemo(() => readingOf(open), [open]);
  const jump = useMemo(() => jumpFrom(article, actions), [article, actions]);
  return (
    <div class="kept-body" ref={top} tabIndex={-1}>
      <ArticleHeader reading={reading} host={hostOf(article.url)} />
      <p class="meta kept-when">
        <span>{translate("library.savedOn", { date: formatTime(article.savedAt, locale) })}</span>
        {article.article.source.authors.length > 0 && <span>{article.article.source.authors.join(", ")}</span>}
      </p>
      <ArticleAddresses article={article} notes={notes} onSeparate={actions.onSeparate} />
      <ArticleEditions editions={open.editions} actions={actions} />
      <ArticleChanges versions={open.versions} page={null} language={article.article.language} />
      <section class="section" aria-labelledby="kept-notes-title">
        <h2 class="section-title" id="kept-notes-title">
          {translate("library.notes")}
        </h2>
        {notes.length === 0 && <p class="none">{translate("library.noNotes")}</p>}
        <ul class="notes">
          {alteredFirst(notes, open.places).map((note) => (
            <NoteItem
              key={note.id}
              note={note}
              lang={article.article.language}
              draft={open.drafts.get(note.id) ?? null}
              knownTags={knownTags}
              actions={actions}
              onGo={() => actions.onOpenPlace(article, { type: "note", note })}
              goLabel={translate("note.openPlace")}
              isWanted={isWanted(open.note, note.id)}
            >
              <AlteredSince
                note={note}
                anchor={open.places.get(note.id) ?? null}
                onTake={() => actions.onTakeWords(note.id)}
                onKeepLost={(keptLost) => void actions.onChangeNote(note.id, { keptLost })}
              />
            </NoteItem>
          ))}
        </ul>
      </section>
      {article.article.text === "" ? (
        <Notice icon={<PageIcon />} title={translate("library.textless")} text={translate("library.textless.text")}>
          <button type="button" class="button" onClick={() => actions.onOpenPlace(article, { type: "page" })}>
            {translate("library.openPage")}
          </button>
        </Notice>
      ) : (
        <>
          <SummarySection reading={reading} jump={jump} />
          <OfficialsSection reading={reading} jump={jump} />
          <FiguresSection reading={reading} jump={jump} />
          <QuotesSection reading={reading} jump={jump} />
          <KeptText article={article.article} notes={notes} />
        </>
      )}
    </div>
  );
}

interface AlteredSinceProps {
  readonly note: Note;
  readonly anchor: Anchor | null;
  readonly onTake: () => void;
  /** Keeps the note although its words are gone, or calls it lost again. */
  readonly onKeepLost: (keptLost: boolean) => void;
}

/** What became of a note's words at the last reading. Nothing where they stood as they were. */
function AlteredSince({ note, anchor, onTake, onKeepLost }: AlteredSinceProps) {
  const { translate } = useWords();
  if (anchor?.state === "lost") {
    const isKept = note.keptLost === true;
    return (
      <>
        <p class={isKept ? "hint" : "lost"}>{translate(isKept ? "changes.keptLost" : "changes.noteLost")}</p>
        <NoteDeed note={note} label={translate(isKept ? "changes.callLost" : "changes.keepLost")} onDo={() => onKeepLost(!isKept)} />
      </>
    );
  }
  if (anchor?.state !== "changed") return null;
  return (
    <>
      <ChangeList changes={anchor.changes} title="changes.noteChanged" />
      <NoteDeed note={note} label={translate("changes.take")} onDo={onTake} />
    </>
  );
}

function isWanted(wanted: RecordId | null, id: RecordId): boolean {
  return wanted === id;
}

function readingOf({ article: { article, findings }, summary }: ReadState): ReadReading {
  return {
    state: "read",
    article,
    findings,
    summary,
    shown: { official: true, statistic: true, quote: true, statement: true },
    cut: false,
  };
}

/** A click on a finding opens the page at its place. */
function jumpFrom(kept: KeptArticle, actions: ArticleActions): Jump {
  return {
    toFinding: (id, index) => {
      const finding = kept.findings.find((finding) => finding.id === id);
      if (finding === undefined) return;
      const span = finding.kind === "official" ? finding.mentions[index]?.span : finding.span;
      if (span !== undefined) actions.onOpenPlace(kept, { type: "span", ...span });
    },
    toSpan: (span) => actions.onOpenPlace(kept, { type: "span", ...span }),
  };
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname : null;
}
