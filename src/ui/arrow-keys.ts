/** Arrow keys, Home and End within a row or column of buttons, as toolbars have them (https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/). */
const NEXT: Readonly<Record<string, (at: number, last: number) => number>> = {
  next: (at, last) => (at < last ? at + 1 : 0),
  previous: (at, last) => (at > 0 ? at - 1 : last),
  Home: () => 0,
  End: (_, last) => last,
};

const WAYS = {
  horizontal: { ArrowRight: "next", ArrowLeft: "previous" },
  vertical: { ArrowDown: "next", ArrowUp: "previous" },
};

/** Moves the focus among the buttons of a toolbar where the key leads anywhere. */
export function moveFocus(event: KeyboardEvent, toolbar: HTMLElement | null, along: keyof typeof WAYS): void {
  const tools = [...(toolbar?.querySelectorAll("button") ?? [])];
  const ways: Readonly<Record<string, string>> = WAYS[along];
  const move = NEXT[ways[event.key] ?? event.key];
  if (move === undefined || tools.length === 0) return;
  event.preventDefault();
  const at = tools.findIndex((tool) => tool.matches(":focus"));
  tools[move(at, tools.length - 1)]?.focus();
}
