import { useLayoutEffect, useRef } from "preact/hooks";
import type { KindHues } from "./highlight-colours";
import { useWords } from "./words";

/** Reads and paints an element as a page is read and painted; returns its undo. */
export type PaintSample = (element: HTMLElement, hues: KindHues) => () => void;

interface SampleArticleProps {
  readonly hues: KindHues;
  readonly paint: PaintSample;
}

/** A made-up article in the language of the interface, painted for real. */
export function SampleArticle({ hues, paint }: SampleArticleProps) {
  const { translate, locale } = useWords();
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => (element.current === null ? undefined : paint(element.current, hues)), [paint, hues, locale]); // of another language, other words
  return (
    <article class="sample" ref={element} key={locale}>
      <h3 class="sample-title">{translate("sample.title")}</h3>
      <p>{translate("sample.text")}</p>
    </article>
  );
}
