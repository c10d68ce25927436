/** Line icons on a 16-pixel grid, drawn for On Record. Decoration only: the control beside or around them carries the name. */
import type { ComponentChildren } from "preact";

function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

export function ChevronIcon({ up = false }: { readonly up?: boolean }) {
  return (
    <Icon>
      <path d={up ? "M4 10l4-4 4 4" : "M4 6l4 4 4-4"} />
    </Icon>
  );
}

export function PanelIcon() {
  return (
    <Icon>
      <rect x="1.75" y="2.75" width="12.5" height="10.5" rx="1.5" />
      <path d="M10 2.75v10.5" />
    </Icon>
  );
}

export function ReloadIcon() {
  return (
    <Icon>
      <path d="M13 8a5 5 0 1 1-1.5-3.6" />
      <path d="M13.25 2.5v2.75H10.5" />
    </Icon>
  );
}

/** A page with lines of text: an article. */
export function PageIcon() {
  return (
    <Icon>
      <path d="M3.75 1.75h8.5v12.5h-8.5z" />
      <path d="M6 5h4M6 8h4M6 11h2.5" />
    </Icon>
  );
}

/** A closed lock: the browser keeps us out. */
export function LockIcon() {
  return (
    <Icon>
      <rect x="3" y="7" width="10" height="7" rx="1.25" />
      <path d="M5.25 7V5a2.75 2.75 0 0 1 5.5 0v2" />
    </Icon>
  );
}

export function AlertIcon() {
  return (
    <Icon>
      <path d="M8 2.25l6.25 11.25H1.75z" />
      <path d="M8 6.5v3.25M8 11.6v.15" />
    </Icon>
  );
}

/** A circle with a stroke through it: turned off. */
export function OffIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M4 12l8-8" />
    </Icon>
  );
}
