import { useRef } from "preact/hooks";
import { COLOURS, type Colour } from "../core/note";
import { moveFocus } from "./arrow-keys";
import { LinkIcon, NoteIcon, OfficialIcon, TagIcon } from "./icons";
import { Tool } from "./tool";
import { useWords } from "./words";

export interface ToolbarProps {
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
  /** The selected words name an official whom no mark tells of. */
  readonly onAddOfficial: () => void;
  readonly onCopyLink: () => void;
}

/** What can be done with the selected words. Arrow keys go from tool to tool, as in every toolbar. */
export function Toolbar({ onHighlight, onNote, onTag, onAddOfficial, onCopyLink }: ToolbarProps) {
  const { translate, locale } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  return (
    // A press that took the focus would end the selection that the tools are for.
    <div
      ref={bar}
      class="surface toolbar"
      role="toolbar"
      aria-label={translate("toolbar.label")}
      lang={locale}
      onKeyDown={(event) => moveFocus(event, bar.current, "horizontal")}
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
      <Tool label={translate("correct.add")} onClick={onAddOfficial}>
        <OfficialIcon />
      </Tool>
      <Tool label={translate("toolbar.copyLink")} onClick={onCopyLink}>
        <LinkIcon />
      </Tool>
    </div>
  );
}
