/**
 * Whether the reader's own hand did this. A script of the page can make up any event and send it to the document, with a point where a mark stands; the
 * card that it would open takes the focus, and the keys that the reader goes on typing would then be its.
 */
export function isReadersOwn(event: Event): boolean {
  return event.isTrusted;
}
