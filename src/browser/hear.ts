import type { Runtime } from "webextension-polyfill";
import browser from "./api";

/** The published types know only listeners that always answer, and such as never do. */
interface MessageEvent {
  addListener(listener: Listener): void;
  removeListener(listener: Listener): void;
}

type Listener = (message: unknown, sender: Runtime.MessageSender, answer: (value: unknown) => void) => true | undefined;

/**
 * Hears messages until its undo, which it returns, is called. What `hear` promises is the answer; `undefined` leaves it to others. Answers go by the
 * function that the browser gives for it: older versions of Chrome take no promise for one. What a promise is broken with is told to `askOwn`.
 */
export function hearMessages(hear: (message: unknown, sender: Runtime.MessageSender) => Promise<unknown> | undefined): () => void {
  const listener: Listener = (message, sender, answer) => {
    const promised = hear(message, sender);
    promised?.catch((error: unknown) => ({ fault: String(error) })).then(answer);
    return promised === undefined ? undefined : true;
  };
  const runtime: object = browser.runtime;
  const event: MessageEvent = Reflect.get(runtime, "onMessage");
  event.addListener(listener);
  return () => event.removeListener(listener);
}

/** Asks another context of the extension. Throws what hinders it there. */
export async function askOwn(question: unknown): Promise<unknown> {
  const answer = await browser.runtime.sendMessage(question);
  const { fault } = Object(answer);
  if (typeof fault === "string") throw new Error(fault);
  return answer;
}
