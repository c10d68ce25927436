/** Receives the commands to the background. */
import type { Report } from "./errors";
import type { ToBackground } from "./messages";
import { type Handlers, onMessage } from "./on-command";
import { type BackgroundCommand, parseBackgroundCommand } from "./parse-background-commands";
import { isOwnPage, tabOfOwnScript } from "./sender";

/** What a content script has no business to ask for: a page that took hold of it could then change what On Record may do. */
const FOR_OWN_PAGES: ReadonlySet<keyof ToBackground> = new Set(["setSiteRule"]);

/** Obeys the commands to the background. Returns its undo. */
export function onBackgroundCommand(handlers: Handlers<ToBackground>, report: Report): () => void {
  return onMessage(
    parseBackgroundCommand,
    (message) => obey(handlers, message),
    ({ name }, sender) => isOwnPage(sender) || (!FOR_OWN_PAGES.has(name) && tabOfOwnScript(sender) !== null),
    report,
  );
}

function obey(handlers: Handlers<ToBackground>, message: BackgroundCommand): unknown {
  switch (message.name) {
    case "setSiteRule":
      return handlers.setSiteRule(message.payload);
    case "getKept":
      return handlers.getKept(message.payload);
    case "keepArticle":
      return handlers.keepArticle(message.payload);
    case "recordReading":
      return handlers.recordReading(message.payload);
    case "keepNote":
      return handlers.keepNote(message.payload);
    case "changeNote":
      return handlers.changeNote(message.payload);
    case "removeNote":
      return handlers.removeNote(message.payload);
    case "restoreNote":
      return handlers.restoreNote(message.payload);
    case "putDraft":
      return handlers.putDraft(message.payload);
    case "dropDraft":
      return handlers.dropDraft(message.payload);
    case "putCorrection":
      return handlers.putCorrection(message.payload);
    case "removeCorrection":
      return handlers.removeCorrection(message.payload);
    case "restoreCorrection":
      return handlers.restoreCorrection(message.payload);
  }
}
