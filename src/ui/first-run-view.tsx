import { FINDING_KINDS, type FindingKind } from "../core/finding";
import { Block } from "./block";
import type { KindHues } from "./highlight-colours";
import { type PaintSample, SampleArticle } from "./sample-article";
import { useWords } from "./words";

interface FirstRunViewProps {
  readonly hues: KindHues;
  readonly paint: PaintSample;
  /** The sites that are read unasked. */
  readonly sites: readonly { readonly host: string; readonly name: string }[];
  /** Opens the card of the sample's first mark of a kind. */
  readonly onShow: (kind: FindingKind) => void;
  readonly place: { readonly icon: string; readonly options: string };
}

/** What a reader sees once, after installing: what the marks mean, what is read, what is stored. */
export function FirstRunView({ hues, paint, sites, onShow, place }: FirstRunViewProps) {
  const { translate } = useWords();
  return (
    <div class="tab-page first-run">
      <header class="first-top">
        <img class="tab-icon" src={place.icon} alt="" width={48} height={48} />
        <h1 class="tab-title">{translate("firstRun.title")}</h1>
        <p class="first-lead">{translate("firstRun.lead")}</p>
      </header>
      <main class="tab-main">
        <section class="first-sample" aria-labelledby="sample-title">
          <h2 class="block-title" id="sample-title">
            {translate("firstRun.sample")}
          </h2>
          <p class="block-text">{translate("firstRun.sample.hint")}</p>
          <SampleArticle hues={hues} paint={paint} />
          <p class="hint made-up">{translate("firstRun.sample.madeUp")}</p>
          <ul class="legend">
            {FINDING_KINDS.map((kind) => (
              <li key={kind}>
                <button
                  type="button"
                  class="legend-item"
                  data-kind={kind}
                  aria-haspopup="dialog"
                  onClick={(event) => {
                    event.preventDefault(); // a click that means something already does not close the card
                    onShow(kind);
                  }}
                >
                  <span class="kind-word">{translate(`kind.${kind}`)}</span>
                  <span class="legend-text">{translate(`options.kinds.${kind}`)}</span>
                </button>
              </li>
            ))}
          </ul>
        </section>
        <Block id="reads" title={translate("firstRun.reads")}>
          <p class="block-text">{translate("firstRun.reads.listed", { count: sites.length })}</p>
          <ul class="site-names" lang="vi">
            {sites.map(({ host, name }) => (
              <li key={host} title={host}>
                {name}
              </li>
            ))}
          </ul>
          <p class="block-text">{translate("firstRun.reads.other")}</p>
          <p class="hint">{translate("firstRun.reads.pin")}</p>
        </Block>
        <Block id="keep" title={translate("firstRun.keep")} text={translate("firstRun.keep.text")}>
          <p class="block-text">{translate("firstRun.keep.library")}</p>
        </Block>
        <Block id="private" title={translate("firstRun.private")} text={translate("firstRun.private.stored")}>
          <p class="block-text">{translate("firstRun.private.sent")}</p>
          <a class="button" href={place.options}>
            {translate("firstRun.options")}
          </a>
        </Block>
      </main>
    </div>
  );
}
