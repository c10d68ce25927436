/** Frames of the page's own origin, whose documents this script may read and paint like its own. Others are closed to it. */

/** Frames within frames, and frames of a page, that are looked into: an article stands in one of the first, advertisements in hundreds. */
const MOST_DEEP = 3;
const MOST_FRAMES = 20;

/** The documents of the frames in a page, in document order, outer ones first. */
export function framesIn(document: Document, deep = MOST_DEEP): readonly Document[] {
  if (deep === 0) return [];
  const frames = [...document.querySelectorAll<HTMLIFrameElement>("iframe, frame")].slice(0, MOST_FRAMES);
  return frames.flatMap((frame) => {
    const inner = contentOf(frame);
    return inner === null ? [] : [inner, ...framesIn(inner, deep - 1)];
  });
}

function contentOf(frame: HTMLIFrameElement): Document | null {
  try {
    const { contentDocument: inner } = frame;
    return inner?.body == null || inner.defaultView?.CSS.highlights === undefined ? null : inner;
  } catch {
    return null; // Firefox: where a frame has gone on to another document, content scripts still get the `CSS` of the first one, which throws
  }
}

/**
 * Whether a node stands in what a window shows: its frame may have gone on to another document, in which it stays connected. Firefox throws at any
 * touch of what stood there.
 */
export function isInPage(node: Node): boolean {
  try {
    return node.isConnected && node.ownerDocument !== null && isShown(node.ownerDocument);
  } catch {
    return false;
  }
}

/** Whether a window shows this document still. What was painted in one that none shows is gone with it, and cannot be taken back. */
export function isShown(shown: Document): boolean {
  try {
    return shown === document || shown.defaultView?.document === shown;
  } catch {
    return false;
  }
}

/** The window that shows a document, with the registry and the classes that its highlights are made of; our own where none does. */
export function viewOf(shown: Document | null): Window & typeof globalThis {
  return shown?.defaultView ?? window;
}

/** Where the viewport of a document begins in that of the page, in CSS pixels. Scaled and turned frames are not accounted for. */
export function originOf(start: Document | null): { readonly x: number; readonly y: number } {
  let [x, y] = [0, 0];
  for (let inner = start; inner !== null && inner !== document; ) {
    const frame = inner.defaultView?.frameElement ?? null;
    if (frame === null) break;
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
    inner = frame.ownerDocument;
  }
  return { x, y };
}
