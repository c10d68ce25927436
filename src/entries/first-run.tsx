/** The page that is opened once, after installing; the options lead back to it. Wiring only. */
import { createReporter } from "../browser/errors";
import { firstLook, followLook } from "../browser/follow-look";
import listedSites from "../browser/listed-sites.json";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import { FirstRunView } from "../ui/first-run-view";
import type { PaintSample } from "../ui/sample-article";
import { type PaintedSample, paintSample } from "./paint-sample";
import { showSampleCards } from "./sample-cards";

const report = createReporter("first run");
let sample: PaintedSample | null = null;
const cards = showSampleCards(firstLook(), () => sample);

const paint: PaintSample = (element, hues) => {
  const painted = paintSample(element, hues);
  sample = painted;
  return painted.painting.undo;
};

followLook((look) => {
  document.title = translator(look.locale)("firstRun.title");
  cards.wear(look);
  renderPage(
    document,
    look,
    <FirstRunView
      hues={look.hues}
      paint={paint}
      sites={listedSites}
      onShow={(kind) => {
        const mark = sample?.painting.marks.find(({ finding }) => finding.kind === kind);
        if (mark !== undefined) cards.open(mark);
      }}
      place={{ icon: "icons/icon-48.png", options: "options.html" }}
    />,
  );
}, report);
