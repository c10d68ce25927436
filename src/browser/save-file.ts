/** How long the file can be fetched, in ms: a browser may first ask where to put it. Its memory is given back then. */
const KEPT_MS = 10 * 60_000;

/** Hands a file to the browser's downloads. For extension pages only: a service worker cannot make such addresses. */
export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
