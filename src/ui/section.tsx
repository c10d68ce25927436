import type { ComponentChildren } from "preact";
import { useId, useState } from "preact/hooks";
import { useWords } from "./words";

interface SectionProps<Item> {
  readonly title: string;
  readonly items: readonly Item[];
  /** How many are shown until the reader asks for all. */
  readonly first: number;
  /** Renders one list item (`li`), with a key. */
  readonly renderItem: (item: Item) => ComponentChildren;
}

/** A titled list; a long one starts short. Nothing at all for no items. */
export function Section<Item>({ title, items, first, renderItem }: SectionProps<Item>) {
  const { translate } = useWords();
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  if (items.length === 0) return null;
  // Two more are no reason to hide any.
  const isLong = items.length > first + 2;
  const shown = isLong && !isOpen ? items.slice(0, first) : items;
  return (
    <section class="section" aria-labelledby={`${id}-title`}>
      <h2 class="section-title" id={`${id}-title`}>
        {title}
      </h2>
      <ul class="rows" id={`${id}-list`}>
        {shown.map(renderItem)}
      </ul>
      {isLong && (
        <button type="button" class="more" aria-expanded={isOpen} aria-controls={`${id}-list`} onClick={() => setOpen(!isOpen)}>
          {isOpen ? translate("popup.showFewer") : translate("popup.showAll", { count: items.length })}
        </button>
      )}
    </section>
  );
}
