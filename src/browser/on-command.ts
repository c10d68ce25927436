/** Receives commands and events. Whatever comes in is parsed and its sender checked; whatever goes wrong becomes a failed result. */
import type { Runtime } from "webextension-polyfill";
import { explain, type Failure, fail, type Report } from "./errors";
import { hearMessages } from "./hear";
import type { Result, ToPage } from "./messages";
import { type PageCommand, type PageEvent, type Parsed, parsePageCommand, parsePageEvent } from "./parse-messages";
import { isOwnPage, tabOfOwnScript } from "./sender";

/** One function for each command of a map. What it throws is reported, and answered as a failed result. */
export type Handlers<Commands extends { [Name in keyof Commands]: { request: unknown; response: unknown } }> = {
  readonly [Name in keyof Commands]: (
    request: Commands[Name]["request"],
  ) => Result<Commands[Name]["response"]> | Promise<Result<Commands[Name]["response"]>>;
};

/** Obeys the commands to this page (content script). Returns its undo. */
export function onPageCommand(handlers: Handlers<ToPage>, report: Report): () => void {
  return onMessage(
    parsePageCommand,
    (message) => obeyPage(handlers, message),
    (_, sender) => isOwnPage(sender),
    report,
  );
}

/** Hears what content scripts tell. `tabId` is the tab that it happened in. Returns its undo. */
export function onPageEvent(listener: (event: PageEvent, tabId: number) => void | Promise<void>, report: Report): () => void {
  return hearMessages((message, sender) => {
    const tabId = tabOfOwnScript(sender);
    const parsed = parsePageEvent(message);
    if (tabId !== null && parsed?.ok) void runListener(async () => listener(parsed.message, tabId), report);
    return undefined; // an event has no answer
  });
}

/** Obeys messages of one map from the senders that `mayAsk` lets through. Returns its undo. */
export function onMessage<Message>(
  parse: (message: unknown) => Parsed<Message>,
  obey: (message: Message, sender: Runtime.MessageSender) => unknown,
  mayAsk: (message: Message, sender: Runtime.MessageSender) => boolean,
  report: Report,
): () => void {
  // Not async itself: a promise would answer in the place of the context that the message is meant for.
  return hearMessages((message, sender) => {
    const parsed = parse(message);
    if (parsed === null) return undefined;
    if (!parsed.ok) return answer(() => (isOurs(sender) ? parsed : foreign(sender)), report);
    return answer(() => (mayAsk(parsed.message, sender) ? obey(parsed.message, sender) : foreign(sender)), report);
  });
}

function isOurs(sender: Runtime.MessageSender): boolean {
  return isOwnPage(sender) || tabOfOwnScript(sender) !== null;
}

function foreign(sender: Runtime.MessageSender): Failure {
  return fail("error.foreign", sender.url ?? null);
}

/** Always a native promise: browsers answer `undefined` for a look-alike. */
async function answer(act: () => unknown, report: Report): Promise<unknown> {
  try {
    return await act();
  } catch (error) {
    report(error);
    return explain(error) satisfies Failure;
  }
}

async function runListener(act: () => Promise<void>, report: Report): Promise<void> {
  try {
    await act();
  } catch (error) {
    report(error);
  }
}

function obeyPage(handlers: Handlers<ToPage>, message: PageCommand): unknown {
  switch (message.name) {
    case "getReading":
      return handlers.getReading(message.payload);
    case "readPage":
      return handlers.readPage(message.payload);
    case "showKinds":
      return handlers.showKinds(message.payload);
    case "jumpTo":
      return handlers.jumpTo(message.payload);
    case "jumpToSpan":
      return handlers.jumpToSpan(message.payload);
    case "stepMark":
      return handlers.stepMark(message.payload);
    case "getNotes":
      return handlers.getNotes(message.payload);
    case "jumpToNote":
      return handlers.jumpToNote(message.payload);
    case "editNote":
      return handlers.editNote(message.payload);
    case "placeNote":
      return handlers.placeNote(message.payload);
    case "keepPage":
      return handlers.keepPage(message.payload);
    case "leaveSites":
      return handlers.leaveSites(message.payload);
    case "keepSelection":
      return handlers.keepSelection(message.payload);
  }
}
