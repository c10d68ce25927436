import type { ComponentChildren } from "preact";

interface NoticeProps {
  readonly icon: ComponentChildren;
  readonly title: string;
  readonly text: string;
  readonly children?: ComponentChildren;
}

/** Says in the middle of an empty place why it is empty, and what can be done. */
export function Notice({ icon, title, text, children }: NoticeProps) {
  return (
    <div class="notice">
      <span class="notice-icon">{icon}</span>
      <h2 class="notice-title">{title}</h2>
      <p class="notice-text">{text}</p>
      {children}
    </div>
  );
}
