/**
 * Puts text on the clipboard, at a click or a key. Pages without TLS have no clipboard API; there the browser's older copy command is
 * used, with our text in the place of what is selected. `html` is the same for programs that take formatted text. False where the browser refuses.
 */
export async function copyText(document: Document, text: string, html: string | null = null): Promise<boolean> {
  const { clipboard }: { readonly clipboard?: Clipboard } = navigator;
  if (clipboard === undefined) return copyByCommand(document, text, html);
  try {
    if (html === null) await clipboard.writeText(text);
    else await clipboard.write([itemOf({ "text/plain": text, "text/html": html })]);
    return true;
  } catch {
    return copyByCommand(document, text, html); // the page's permissions policy may forbid the one and not the other
  }
}

/** Of blobs: Chrome takes strings only from 133. */
function itemOf(forms: Readonly<Record<string, string>>): ClipboardItem {
  return new ClipboardItem(Object.fromEntries(Object.entries(forms).map(([type, words]) => [type, new Blob([words], { type })])));
}

function copyByCommand(document: Document, text: string, html: string | null): boolean {
  let copied = false;
  const allow = (event: Event): void => event.preventDefault(); // in Chrome: there is something to copy even without a selection
  const copy = (event: ClipboardEvent): void => {
    event.clipboardData?.setData("text/plain", text);
    if (html !== null) event.clipboardData?.setData("text/html", html);
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
