import type { ComponentChildren } from "preact";

interface BlockProps {
  /** Where links within the page lead to. */
  readonly id: string;
  readonly title: string;
  readonly text?: string;
  readonly children: ComponentChildren;
}

/** One part of a full page: a heading, a sentence, and what it is about. */
export function Block({ id, title, text, children }: BlockProps) {
  return (
    <section class="block" id={id} aria-labelledby={`${id}-title`}>
      <h2 class="block-title" id={`${id}-title`}>
        {title}
      </h2>
      {text !== undefined && <p class="block-text">{text}</p>}
      {children}
    </section>
  );
}
