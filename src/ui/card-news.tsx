import { useEffect, useRef, useState } from "preact/hooks";
import type { Article } from "../core/article";
import { spansOf } from "../core/finding";
import type { CardItem } from "./card-item";
import { beginning } from "./excerpt";
import { formatFigure } from "./format-figure";
import { placeAmong } from "./mark-steps";
import { useWords } from "./words";

/** Steps in a row are told once, at the last of them; in ms. */
const TELL_AFTER_MS = 250;

interface CardNewsProps {
  readonly item: CardItem;
  readonly article: Article;
  readonly findings: Parameters<typeof placeAmong>[0];
}

/** Tells a screen reader which mark the card has gone on to. The first one it hears as the focus comes into the card. */
export function CardNews({ item: { finding, index }, article, findings }: CardNewsProps) {
  const { translate, locale } = useWords();
  const [told, setTold] = useState("");
  const isFirst = useRef(true);
  const key = `${finding.id}/${index}`;
  useEffect(() => {
    if (isFirst.current) {
      isFirst.current = false;
      return;
    }
    const timer = setTimeout(() => {
      const { index: at, total } = placeAmong(findings, finding, index);
      const span = spansOf(finding)[index];
      const words = span === undefined ? "" : beginning(article.text, span);
      const name =
        finding.kind === "official" ? finding.name : finding.kind === "statistic" ? formatFigure(finding, translate, locale) : words;
      setTold(`${translate(`kind.${finding.kind}.one`)}: ${name}, ${translate("popup.mentionOf", { index: at + 1, total })}`);
    }, TELL_AFTER_MS);
    return () => clearTimeout(timer);
  }, [key]);
  return (
    <p class="unseen" role="status">
      {told}
    </p>
  );
}
