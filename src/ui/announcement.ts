import type { FindingKind } from "../core/finding";
import { isMessageKey, type Translate } from "../locales";
import { ofKind, type PageView } from "./page-view";

/** What a screen reader hears when a view comes up. */
export function announcementOf(view: PageView, translate: Translate): string {
  switch (view.state) {
    case "reading":
      return translate("state.reading");
    case "read": {
      const count = (kind: FindingKind): number => ofKind(kind, view.reading.findings).length;
      if (view.reading.findings.length === 0) return translate("state.empty.title");
      return translate("state.read", {
        officials: count("official"),
        statistics: count("statistic"),
        quotes: count("quote"),
        statements: count("statement"),
      });
    }
    case "not-article":
      return `${translate("state.notArticle.title")}. ${translate(`state.notArticle.${view.why}`)}`;
    case "forbidden":
      return `${translate("state.forbidden.title")}. ${translate(`state.forbidden.${view.why}`)}`;
    case "never":
      return translate("state.never.title");
    case "unread":
      return `${translate("state.unread.title")}. ${translate("state.unread.text")}`;
    case "failed":
      return `${translate("state.failed.title")}. ${translate(isMessageKey(view.error) ? view.error : "error.unknown")}`;
  }
}
