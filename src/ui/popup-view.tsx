import type { ShownKinds } from "../core/reading";
import type { SiteRule } from "../core/site-rule";
import { announcementOf } from "./announcement";
import { ArticleHeader } from "./article-header";
import { FiguresSection } from "./figures-section";
import { OptionsIcon, PanelIcon } from "./icons";
import type { Jump } from "./jump";
import { type KeepActions, KeepRow, type KeptHere } from "./keep-row";
import { KindSwitches } from "./kind-switches";
import { LiveRegion } from "./live-region";
import { OfficialsSection } from "./officials-section";
import type { PageView, ReadReading } from "./page-view";
import { QuotesSection } from "./quotes-section";
import { SiteChoice, type SiteState } from "./site-choice";
import { Skeleton } from "./skeleton";
import { EmptyNotice, StateNotice } from "./state-notice";
import { SummarySection } from "./summary-section";
import { useWords } from "./words";

/** What the reader can do in the popup. */
export interface PopupActions {
  readonly jump: Jump;
  readonly onShow: (shown: ShownKinds) => void;
  readonly onRead: (force: boolean) => void;
  readonly onChooseSite: (rule: SiteRule) => void;
  /** Null where the browser has no panel. */
  readonly onOpenPanel: (() => void) | null;
  readonly onOpenOptions: () => void;
  readonly keep: KeepActions;
}

interface PopupViewProps {
  readonly view: PageView;
  /** Null where the page belongs to no site. */
  readonly site: SiteState | null;
  /** What is kept of the article; null until that is known. */
  readonly kept: KeptHere | null;
  /** What just happened, in words; null for nothing worth telling. */
  readonly message: string | null;
  readonly actions: PopupActions;
}

/** The whole popup. */
export function PopupView({ view, site, kept, message, actions }: PopupViewProps) {
  const { translate } = useWords();
  return (
    <div class="popup">
      <LiveRegion words={message ?? announcementOf(view, translate)} />
      <main class="body" aria-busy={view.state === "reading"}>
        <PopupBody view={view} site={site} kept={kept} actions={actions} />
      </main>
      <div class="bottom">
        {message !== null && (
          <p class="message" aria-hidden="true">
            {message}
          </p>
        )}
        <footer class="footer">
          {site !== null && <SiteChoice state={site} onChoose={actions.onChooseSite} />}
          <div class="footer-tools">
            {site !== null && actions.onOpenPanel !== null && (
              <button
                type="button"
                class="icon-button"
                aria-label={translate("popup.openPanel")}
                title={translate("popup.openPanel")}
                onClick={actions.onOpenPanel}
              >
                <PanelIcon />
              </button>
            )}
            <button
              type="button"
              class="icon-button"
              aria-label={translate("options.title")}
              title={translate("options.title")}
              onClick={actions.onOpenOptions}
            >
              <OptionsIcon />
            </button>
          </div>
        </footer>
      </div>
    </div>
  );
}

function PopupBody({ view, site, kept, actions }: Omit<PopupViewProps, "message">) {
  if (view.state === "reading") return <Skeleton />;
  if (view.state !== "read") return <StateNotice view={view} onRead={actions.onRead} />;
  return <ReadBody reading={view.reading} host={site?.site ?? null} kept={kept} actions={actions} />;
}

interface ReadBodyProps {
  readonly reading: ReadReading;
  readonly host: string | null;
  readonly kept: KeptHere | null;
  readonly actions: PopupActions;
}

function ReadBody({ reading, host, kept, actions }: ReadBodyProps) {
  const { translate } = useWords();
  const { jump } = actions;
  const isEmpty = reading.findings.length === 0;
  return (
    <>
      <ArticleHeader reading={reading} host={host} />
      <KeepRow kept={kept} actions={actions.keep} />
      {isEmpty ? (
        <EmptyNotice />
      ) : (
        <KindSwitches label={translate("popup.marks")} findings={reading.findings} shown={reading.shown} onChange={actions.onShow} />
      )}
      <SummarySection reading={reading} jump={jump} />
      <OfficialsSection reading={reading} jump={jump} />
      <FiguresSection reading={reading} jump={jump} />
      <QuotesSection reading={reading} jump={jump} />
    </>
  );
}
