/** Reads and paints a sample article in a page of our own, by the same road as the content script. */
import { analyse } from "../core/analyse";
import type { Article } from "../core/article";
import type { Finding } from "../core/finding";
import { ACTIVE_HIGHLIGHT, FLASH_HIGHLIGHT, highlightName } from "../dom/highlight-names";
import { type Painting, paint } from "../dom/painter";
import { readElement } from "../dom/read-element";
import type { TextIndex } from "../dom/text-index";
import type { KindHues } from "../ui/highlight-colours";
import { highlightCss } from "../ui/highlight-css";

export interface PaintedSample {
  readonly article: Article;
  readonly findings: readonly Finding[];
  readonly index: TextIndex;
  readonly painting: Painting;
}

export function paintSample(element: Element, hues: KindHues): PaintedSample {
  const { article, index } = readElement(element);
  const findings = analyse(article);
  const painting = paint(document, index, findings, {
    shown: { official: true, statistic: true, quote: true, statement: true },
    css: (scheme) => highlightCss(scheme, { kind: highlightName, active: ACTIVE_HIGHLIGHT, flash: FLASH_HIGHLIGHT }, hues),
  });
  return { article, findings, index, painting };
}
