import { useRef, useState } from "preact/hooks";
import { COLOURS, type Colour, type Note } from "../core/note";
import { moveFocus } from "./arrow-keys";
import { LinkIcon, NoteIcon, OfficialIcon, PlaceIcon, TagIcon } from "./icons";
import { Tool } from "./tool";
import { useWords } from "./words";

export interface ToolbarProps {
  readonly onHighlight: (colour: Colour) => void;
  readonly onNote: () => void;
  readonly onTag: () => void;
  /** The selected words name an official whom no mark tells of. */
  readonly onAddOfficial: () => void;
  /** Notes that have lost their place in the page: they can be put here. */
  readonly lost: readonly Note[];
  readonly onPlace: (note: Note) => void;
  readonly onCopyLink: () => void;
}

/** Lost notes that are offered at once; the side panel has them all. */
const MOST_LOST = 5;

/** What can be done with the selected words. Arrow keys go from tool to tool, as in every toolbar. */
export function Toolbar({ onHighlight, onNote, onTag, onAddOfficial, lost, onPlace, onCopyLink }: ToolbarProps) {
  const { translate, locale } = useWords();
  const bar = useRef<HTMLDivElement>(null);
  const [isPlacing, setPlacing] = useState(false);
  const [first] = lost;
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
      {first !== undefined && (
        <Tool label={translate("toolbar.place")} onClick={() => (lost.length === 1 ? onPlace(first) : setPlacing(!isPlacing))}>
          <PlaceIcon />
        </Tool>
      )}
      {isPlacing && (
        <div class="places">
          {lost.slice(0, MOST_LOST).map((note) => (
            <button key={note.id} type="button" class="place" data-colour={note.colour} onClick={() => onPlace(note)}>
              {shortened(note.selectors.quote.exact)}
            </button>
          ))}
        </div>
      )}
    </div>
  );
}

/** Code units of a note's words that tell it from the others. */
const MOST_WORDS = 60;

function shortened(words: string): string {
  return words.length > MOST_WORDS ? `${words.slice(0, MOST_WORDS).trimEnd()}…` : words;
}
