import { FINDING_KINDS } from "../core/finding";
import { COLOURS, type Colour } from "../core/note";
import { Block } from "./block";
import { HUES, type KindHues } from "./highlight-colours";
import type { OptionsActions } from "./options-state";
import { type PaintSample, SampleArticle } from "./sample-article";
import { Swatches } from "./swatches";
import { useWords } from "./words";

interface OptionsColoursProps {
  readonly hues: KindHues;
  readonly noteColour: Colour;
  readonly paint: PaintSample;
  readonly actions: OptionsActions;
}

/** The colour of each kind, tried out on a sample, and of the reader's own highlights. */
export function OptionsColours({ hues, noteColour, paint, actions }: OptionsColoursProps) {
  const { translate } = useWords();
  const areShared = new Set(Object.values(hues)).size < FINDING_KINDS.length;
  return (
    <Block id="colours" title={translate("options.colours")} text={translate("options.colours.text")}>
      <div class="colour-rows">
        {FINDING_KINDS.map((kind) => (
          <div class="colour-row" key={kind}>
            <span class="kind-word" data-kind={kind}>
              {translate(`kind.${kind}`)}
            </span>
            <Swatches
              label={translate(`kind.${kind}`)}
              options={HUES.map((name) => ({ name, words: translate(`hue.${name}`) }))}
              property={(hue) => `--hue-${hue}`}
              value={hues[kind]}
              onChange={(hue) => actions.onHues({ ...hues, [kind]: hue })}
            />
          </div>
        ))}
      </div>
      {areShared && <p class="hint">{translate("options.colours.shared")}</p>}
      <h3 class="block-subtitle">{translate("options.colours.preview")}</h3>
      <SampleArticle hues={hues} paint={paint} />
      <h3 class="block-subtitle">{translate("options.colours.note")}</h3>
      <p class="block-text">{translate("options.colours.note.text")}</p>
      <Swatches
        label={translate("options.colours.note")}
        options={COLOURS.map((name) => ({ name, words: translate(`colour.${name}`) }))}
        property={(colour) => `--note-${colour}-ink`}
        value={noteColour}
        onChange={actions.onNoteColour}
      />
      <button type="button" class="button quiet" onClick={actions.onResetColours}>
        {translate("options.colours.reset")}
      </button>
    </Block>
  );
}
