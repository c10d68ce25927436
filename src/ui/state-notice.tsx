import type { ComponentChildren } from "preact";
import { isMessageKey, type MessageKey } from "../locales";
import { AlertIcon, LockIcon, OffIcon, PageIcon } from "./icons";
import type { PageView } from "./page-view";
import { useWords } from "./words";

/** A view that has nothing to list. */
export type NoticeView = Exclude<PageView, { state: "read" } | { state: "reading" }>;

interface StateNoticeProps {
  readonly view: NoticeView;
  /** Reads the page, even if it looks like no article where `force` is set. */
  readonly onRead: (force: boolean) => void;
}

/** Says in plain words why there is nothing to see, and what can be done. */
export function StateNotice({ view, onRead }: StateNoticeProps) {
  const { translate } = useWords();
  switch (view.state) {
    case "not-article":
      return (
        <Notice icon={<PageIcon />} title={translate("state.notArticle.title")} text={translate(`state.notArticle.${view.why}`)}>
          <ReadButton label="state.notArticle.action" onClick={() => onRead(true)} />
        </Notice>
      );
    case "forbidden":
      return <Notice icon={<LockIcon />} title={translate("state.forbidden.title")} text={translate(`state.forbidden.${view.why}`)} />;
    case "never":
      return (
        <Notice icon={<OffIcon />} title={translate("state.never.title")} text={translate("state.never.text", { host: view.site })}>
          <ReadButton label="state.never.action" onClick={() => onRead(true)} />
        </Notice>
      );
    case "unread":
      return <Notice icon={<PageIcon />} title={translate("state.unread.title")} text={translate("state.unread.text")} />;
    case "failed":
      return (
        <Notice
          icon={<AlertIcon />}
          title={translate("state.failed.title")}
          text={translate(isMessageKey(view.error) ? view.error : "error.unknown")}
        >
          <ReadButton label="state.failed.action" onClick={() => onRead(false)} />
          {view.detail !== null && (
            <details class="details">
              <summary>{translate("state.failed.details")}</summary>
              <code>{view.detail}</code>
            </details>
          )}
        </Notice>
      );
  }
}

/** Says that an article has nothing to mark; its title and summary stand around it. */
export function EmptyNotice() {
  const { translate } = useWords();
  return (
    <p class="empty">
      <strong>{translate("state.empty.title")}</strong>
      {translate("state.empty.text")}
    </p>
  );
}

function ReadButton({ label, onClick }: { readonly label: MessageKey; readonly onClick: () => void }) {
  const { translate } = useWords();
  return (
    <button type="button" class="button" onClick={onClick}>
      {translate(label)}
    </button>
  );
}

interface NoticeProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <span class="notice-icon">{icon}</span>
      <h1 class="notice-title">{title}</h1>
      <p class="notice-text">{text}</p>
      {children}
    </div>
  );
}
