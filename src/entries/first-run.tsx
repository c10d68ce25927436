/** The page that is opened once, after installing; the options lead back to it. Wiring only. */
import { createReporter } from "../browser/errors";
import { followLook } from "../browser/follow-look";
import listedSites from "../browser/listed-sites.json";
import { translator } from "../locales";
import { renderPage } from "../ui/extension-page";
import { FirstRunView } from "../ui/first-run-view";
import type { PaintSample } from "../ui/sample-article";
import { type PaintedSample, paintSample } from "./paint-sample";

const report = createReporter("first run");
let sample: PaintedSample | null = null;

const paint: PaintSample = (element, hues) => {
  const painted = paintSample(element, hues);
  sample = painted;
  return painted.painting.undo;
};

followLook((worn) => {
  document.title = translator(worn.locale)("firstRun.title");
  renderPage(
    document,
    worn,
    <FirstRunView
      hues={worn.hues}
      paint={paint}
      sites={listedSites}
      onShow={(kind) => {
        const mark = sample?.painting.marks.find(({ finding }) => finding.kind === kind);
        if (mark !== undefined) sample?.painting.flash(mark.span);
      }}
      place={{ icon: "icons/icon-48.png", options: "options.html" }}
    />,
  );
}, report);
