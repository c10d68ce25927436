/** Receives the commands to the background. */
import type { Runtime } from "webextension-polyfill";
import { fail, type Report } from "./errors";
import type { Result, ToBackground } from "./messages";
import { type Handlers, onMessage } from "./on-command";
import { type BackgroundCommand, parseBackgroundCommand } from "./parse-background-commands";
import { isOfSendersSite, isOwnPage, isPrivate, tabOfOwnScript } from "./sender";

/** What a content script has no business to ask for: a page that took hold of it could then change what On Record may do. */
const FOR_OWN_PAGES: ReadonlySet<keyof ToBackground> = new Set(["setSiteRule", "syncNow", "trySync"]);

/** What a page has stored without a click of the reader's: in a private window nothing is. It is answered as done, so that the page goes on. */
const UNASKED: ReadonlySet<keyof ToBackground> = new Set(["recordReading", "putDraft"]);

/** One function for each command. `loadPart` gets the tab as well that holds the script that asks. */
export interface BackgroundHandlers extends Omit<Handlers<ToBackground>, "loadPart"> {
  readonly loadPart: (request: ToBackground["loadPart"]["request"], tabId: number) => Promise<Result<null>>;
}

/** Obeys the commands to the background. Returns its undo. */
export function onBackgroundCommand(handlers: BackgroundHandlers, report: Report): () => void {
  return onMessage(
    parseBackgroundCommand,
    (message, sender) => (isPrivate(sender) && UNASKED.has(message.name) ? { ok: true, value: null } : obey(handlers, message, sender)),
    (message, sender) => isOwnPage(sender) || (tabOfOwnScript(sender) !== null && mayScriptAsk(message, sender)),
    report,
  );
}

function mayScriptAsk(message: BackgroundCommand, sender: Runtime.MessageSender): boolean {
  return !FOR_OWN_PAGES.has(message.name) && addressesOf(message).every((address) => isOfSendersSite(sender, address));
}

/** The addresses that a command names an article by. Whoever names a record by its id was told it: ids cannot be guessed. */
function addressesOf({ name, payload }: BackgroundCommand): readonly string[] {
  switch (name) {
    case "getKept":
    case "recordReading":
      return payload.urls;
    case "keepArticle":
    case "keepNote":
    case "putCorrection":
      return payload.article === null ? [] : [payload.article.url, ...payload.article.urls];
    case "putDraft":
      return [payload.draft.articleUrl];
    default:
      return [];
  }
}

function obey(handlers: BackgroundHandlers, message: BackgroundCommand, sender: Runtime.MessageSender): unknown {
  switch (message.name) {
    case "loadPart": {
      const tabId = tabOfOwnScript(sender);
      return tabId === null ? fail("error.foreign", sender.url ?? null) : handlers.loadPart(message.payload, tabId);
    }
    case "setSiteRule":
      return handlers.setSiteRule(message.payload);
    case "syncNow":
      return handlers.syncNow(message.payload);
    case "trySync":
      return handlers.trySync(message.payload);
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
