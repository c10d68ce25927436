/** Chrome's API for pages that nobody sees, as far as it is used; the published types do not know it. */
export interface OffscreenPages {
  createDocument(options: { url: string; reasons: string[]; justification: string }): Promise<void>;
  closeDocument(): Promise<void>;
  hasDocument(): Promise<boolean>;
}

declare const chrome: { readonly offscreen?: OffscreenPages } | undefined;

/** null in Firefox, whose background is a page itself. */
export function offscreenPages(): OffscreenPages | null {
  return (typeof chrome === "undefined" ? undefined : chrome.offscreen) ?? null;
}
