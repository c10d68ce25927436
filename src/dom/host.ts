import type { PageScheme } from "./page-scheme";

/** The one element that On Record adds to a page: beside the body, with a closed shadow root, in the top layer while shown. */
export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts it above everything, modal boxes and full-screen menus of the page included, for a surface that is shown in it. */
  raise(surface: string, scheme: PageScheme): void;
  /** The surface is gone; the host is lowered with the last one. */
  lower(surface: string): void;
  /** Takes it out of the page. */
  remove(): void;
}

/** A name that no page defines, so that no page's style or script means it. */
const HOST_TAG = "on-record-card";

/** Lies there as long as the page has marks, and never asks to be above what the page opens. */
const LYING = "map";

/** Makes the host. It enters the page when first raised: a page that is only read stays as it is. */
export function createHost(document: Document): Host {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: "closed" });
  element.popover = "manual";
  const shown = new Set<string>();
  return {
    root,
    element,
    raise(surface, scheme) {
      const isOpen = element.isConnected && element.matches(":popover-open");
      const others = [...shown].filter((other) => other !== surface && other !== LYING);
      const isUp = isOpen && (surface === LYING || others.length > 0);
      shown.add(surface);
      element.dataset["scheme"] = scheme;
      if (isUp) return; // another surface is at work in it, and may hold the focus
      if (!element.isConnected) document.documentElement.append(element); // anew where the page threw it out
      if (element.matches(":popover-open")) element.hidePopover(); // up again over what the page opened since
      element.showPopover();
    },
    lower(surface) {
      shown.delete(surface);
      if (shown.size > 0) return;
      if (element.isConnected && element.matches(":popover-open")) element.hidePopover();
    },
    remove() {
      element.remove();
    },
  };
}
