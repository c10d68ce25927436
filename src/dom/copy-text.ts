/**
 * Puts text on the clipboard, at a click or a key. Pages without TLS have no clipboard API; there the browser's older copy command is
 * used, with our text in the place of what is selected. False where the browser refuses.
 */
export async function copyText(document: Document, text: string): Promise<boolean> {
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  if (clipboard === undefined) return copyByCommand(document, text);
  try {
    await clipboard.writeText(text);
    return true;
  } catch {
    return copyByCommand(document, text); // the page's permissions policy may forbid the one and not the other
  }
}

function copyByCommand(document: Document, text: string): boolean {
  let copied = false;
  const allow = (event: Event): void => event.preventDefault(); // in Chrome: there is something to copy even without a selection
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    event.preventDefault();
    event.stopImmediatePropagation();
    copied = event.clipboardData !== null;
  };
  document.addEventListener("beforecopy", allow, true);
  document.addEventListener("copy", copy, true);
  try {
    return document.execCommand("copy") && copied;
  } finally {
    document.removeEventListener("beforecopy", allow, true);
    document.removeEventListener("copy", copy, true);
  }
}
