/** What every message of ours is wrapped in, so that a context obeys only what is meant for it. */

export type Destination = "page" | "background" | "everyone";

/** `onrecord` is the protocol's version: after an update, an old content script's messages are told apart. */
export interface Envelope {
  readonly onrecord: 1;
  readonly to: Destination;
  readonly name: string;
  readonly payload: unknown;
}

/** Wraps a message. */
export function wrap(to: Destination, name: string, payload: unknown): Envelope {
  return { onrecord: 1, to, name, payload };
}
