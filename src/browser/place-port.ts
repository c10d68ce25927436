/**
 * Where the page is scrolled to, told to the panel beside it over a port: unlike messages, what goes over it wakes no background. The page
 * looks at nothing as long as nobody asks.
 */
import * as v from "valibot";
import type { Runtime } from "webextension-polyfill";
import { indexSchema } from "../core/parse/schema-parts";
import browser from "./api";

const PORT_NAME = "onrecord-place";

const placeSchema = v.strictObject({ place: v.nullable(indexSchema) });

/** In the page: calls `follow` for each panel that asks, until it goes or the signal aborts. */
export function onPlaceAsked(follow: (tell: (place: number | null) => void, signal: AbortSignal) => void, signal: AbortSignal): void {
  const connect = (port: Runtime.Port): void => {
    if (port.name !== PORT_NAME || port.sender?.id !== browser.runtime.id) return;
    const life = new AbortController();
    port.onDisconnect.addListener(() => life.abort());
    follow((place) => port.postMessage({ place }), AbortSignal.any([life.signal, signal]));
  };
  browser.runtime.onConnect.addListener(connect);
  signal.addEventListener("abort", () => browser.runtime.onConnect.removeListener(connect));
}

/** In the panel: hears where the tab's page is. Returns its undo. A page without our script just never tells. */
export function followPlace(tabId: number, listener: (place: number | null) => void): () => void {
  const port = browser.tabs.connect(tabId, { name: PORT_NAME, frameId: 0 });
  const hear = (message: unknown): void => {
    const parsed = v.safeParse(placeSchema, message);
    if (parsed.success) listener(parsed.output.place);
  };
  port.onMessage.addListener(hear);
  port.onDisconnect.addListener(() => listener(null));
  return () => {
    port.onMessage.removeListener(hear);
    port.disconnect();
  };
}
