const KEYS = ["keydown", "keypress", "keyup"] as const;

/** Typing in a surface is none of the page's business: its own keys would scroll, search or leave the page. */
export function stopKeys(surface: HTMLElement): void {
  for (const key of KEYS) surface.addEventListener(key, (event) => event.stopPropagation());
}
