/** Whether a key asks to take the last change back. In a field it belongs to what is being typed, and on a Mac it is the Command key. */
export function isUndoKey(event: KeyboardEvent): boolean {
  const isTyping = event.target instanceof HTMLElement && event.target.closest("input:not([type='radio']), textarea, select") !== null;
  return event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && !isTyping;
}
