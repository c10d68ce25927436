import type { PageScheme } from "./page-scheme";

/** The one element that On Record adds to a page: beside the body, with a closed shadow root, in the top layer while shown. */
export interface Host {
  readonly root: ShadowRoot;
  readonly element: HTMLElement;
  /** Puts it above everything, modal boxes and full-screen menus of the page included. */
  raise(scheme: PageScheme): void;
  lower(): void;
  /** Takes it out of the page. */
  remove(): void;
}

/** A name that no page defines, so that no page's style or script means it. */
const HOST_TAG = "on-record-card";

/** Makes the host. It enters the page when first raised: a page that is only read stays as it is. */
export function createHost(document: Document): Host {
  const element = document.createElement(HOST_TAG);
  const root = element.attachShadow({ mode: "closed" });
  element.popover = "manual";
  return {
    root,
    element,
    raise(scheme) {
      element.dataset["scheme"] = scheme;
      if (!element.isConnected) document.documentElement.append(element); // anew where the page threw it out
      if (element.matches(":popover-open")) element.hidePopover(); // up again over what the page opened since
      element.showPopover();
    },
    lower() {
      if (element.isConnected && element.matches(":popover-open")) element.hidePopover();
    },
    remove() {
      element.remove();
    },
  };
}
