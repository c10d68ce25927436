import { useRef } from "preact/hooks";
import { COLOURS, type Colour } from "../core/note";
import { LinkIcon, NoteIcon, TagIcon } from "./icons";
import { Tool } from "./tool";
import { useWords } from "./words";

export interface ToolbarProps {
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
  readonly onCopyLink: () => void;
}

/** What can be done with the selected words. Arrow keys go from tool to tool, as in every toolbar. */
export function Toolbar({ onHighlight, onNote, onTag, onCopyLink }: ToolbarProps) {
  const { translate, locale } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const onKeyDown = (event: KeyboardEvent): void => {
    const tools = [...(bar.current?.querySelectorAll("button") ?? [])];
    const at = tools.findIndex((tool) => tool.matches(":focus"));
    const next = nextOf(event.key, at, tools.length);
    if (next === null) return;
    event.preventDefault();
    tools[next]?.focus();
  };
  return (
    // A press that took the focus would end the selection that the tools are for.
    <div
      ref={bar}
      class="surface toolbar"
      role="toolbar"
      aria-label={translate("toolbar.label")}
      lang={locale}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.preventDefault()}
    >
      {COLOURS.map((colour) => (
        <button
          key={colour}
          type="button"
          class="swatch"
          data-colour={colour}
          aria-label={translate(`toolbar.highlight.${colour}`)}
          title={translate(`toolbar.highlight.${colour}`)}
          onClick={() => onHighlight(colour)}
        />
      ))}
      <span class="divider" />
      <Tool label={translate("toolbar.note")} onClick={onNote}>
        <NoteIcon />
      </Tool>
      <Tool label={translate("toolbar.tag")} onClick={onTag}>
        <TagIcon />
      </Tool>
      <Tool label={translate("toolbar.copyLink")} onClick={onCopyLink}>
        <LinkIcon />
      </Tool>
    </div>
  );
}

/** The place that a key leads to; null for a key that leads nowhere. */
function nextOf(key: string, at: number, count: number): number | null {
  switch (key) {
    case "ArrowRight":
      return (at + 1) % count;
    case "ArrowLeft":
      return (at - 1 + count) % count;
    case "Home":
      return 0;
    case "End":
      return count - 1;
    default:
      return null;
  }
}
