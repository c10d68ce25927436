import type { en } from "./en";
import type { Message } from "./message";

export type MessageKey = keyof typeof en;

/** The words of one language: all keys, or it does not compile. */
export type Messages = Readonly<Record<MessageKey, Message>>;
