/** Line icons on a 16-pixel grid, drawn for On Record. Decoration only: the control beside or around them carries the name. */
import type { ComponentChildren } from "preact";

export function Icon({ children }: { readonly children: ComponentChildren }) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
      {children}
    </svg>
  );
}

const CHEVRONS = { up: "M4 10l4-4 4 4", down: "M4 6l4 4 4-4", left: "M10 4l-4 4 4 4", right: "M6 4l4 4-4 4" };

export function ChevronIcon({ to = "down" }: { readonly to?: keyof typeof CHEVRONS }) {
  return (
    <Icon>
      <path d={CHEVRONS[to]} />
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

/** Two sliders: what can be set. */
export function OptionsIcon() {
  return (
    <Icon>
      <path d="M1.75 5h6.5M12.25 5h2M1.75 11h2M7.75 11h6.5" />
      <circle cx="10.25" cy="5" r="2" />
      <circle cx="5.75" cy="11" r="2" />
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

/** A sheet with a folded corner and a pen's line: a note. */
export function NoteIcon() {
  return (
    <Icon>
      <path d="M2.75 2.75h10.5v7l-3.5 3.5h-7z" />
      <path d="M9.75 13v-3.25H13M5.25 6h5.5" />
    </Icon>
  );
}

export function SearchIcon() {
  return (
    <Icon>
      <circle cx="7" cy="7" r="4.25" />
      <path d="M10.25 10.25l3.5 3.5" />
    </Icon>
  );
}

/** Books on a shelf. */
export function LibraryIcon() {
  return (
    <Icon>
      <path d="M2.25 2.75h3v10.5h-3zM5.25 4.75h3v8.5h-3z" />
      <path d="M10 4.6l2.5-.7 2.1 8.6-2.5.7z" />
    </Icon>
  );
}

/** A bookmark; filled once something is kept. */
export function KeepIcon({ filled = false }: { readonly filled?: boolean }) {
  return (
    <Icon>
      <path d="M4 2.25h8v11.5l-4-3-4 3z" fill={filled ? "currentcolor" : "none"} />
    </Icon>
  );
}

/** An arrow out of a tray. */
export function ExportIcon() {
  return (
    <Icon>
      <path d="M8 9.5V2M5 4.75L8 1.75l3 3M2.75 9.5v4h10.5v-4" />
    </Icon>
  );
}

/** An arrow into a tray. */
export function ImportIcon() {
  return (
    <Icon>
      <path d="M8 1.75v7.5M5 6.5l3 3 3-3M2.75 9.5v4h10.5v-4" />
    </Icon>
  );
}

export function PenIcon() {
  return (
    <Icon>
      <path d="M2.5 13.5l.75-3.25 7.5-7.5 2.5 2.5-7.5 7.5z" />
    </Icon>
  );
}

export function BinIcon() {
  return (
    <Icon>
      <path d="M2.5 4.25h11M6 4V2.25h4V4M4 4.25l.6 9.5h6.8l.6-9.5M6.75 7v4M9.25 7v4" />
    </Icon>
  );
}

/** An arrow to the left, or away from here where it leads to the page. */
export function BackIcon() {
  return (
    <Icon>
      <path d="M13.5 8h-11M6.5 3.75L2.25 8l4.25 4.25" />
    </Icon>
  );
}

export function GoIcon() {
  return (
    <Icon>
      <path d="M6.25 3.25h-3.5v10h10v-3.5M9.25 2.25h4.5v4.5M13.5 2.5L7.25 8.75" />
    </Icon>
  );
}

export function CloseIcon() {
  return (
    <Icon>
      <path d="M4 4l8 8M12 4l-8 8" />
    </Icon>
  );
}

export function TickIcon() {
  return (
    <Icon>
      <path d="M3 8.5l3.25 3.25L13 5" />
    </Icon>
  );
}

/** Two links of a chain. */
export function LinkIcon() {
  return (
    <Icon>
      <path d="M7 9.25a2.75 2.75 0 0 0 4 .2l2-2a2.75 2.75 0 0 0-3.9-3.9l-.9.9" />
      <path d="M9 6.75a2.75 2.75 0 0 0-4-.2l-2 2a2.75 2.75 0 0 0 3.9 3.9l.9-.9" />
    </Icon>
  );
}

/** Quotation marks on a sheet: words with their source. */
export function CiteIcon() {
  return (
    <Icon>
      <path d="M5.75 13.25h7.5v-8.5h-7.5zM3 11V2.25h7.25" />
      <path d="M8.5 7.25v1.25l-.75 1M11 7.25v1.25l-.75 1" />
    </Icon>
  );
}

/** A label with its hole. */
export function TagIcon() {
  return (
    <Icon>
      <path d="M2.25 2.25h5.5l6 6-5.5 5.5-6-6z" />
      <circle cx="5.25" cy="5.25" r="0.75" />
    </Icon>
  );
}

/** A person, and a sign that one is added. */
export function OfficialIcon() {
  return (
    <Icon>
      <circle cx="6.25" cy="5" r="2.5" />
      <path d="M1.75 13.25c0-2.6 2-4.25 4.5-4.25 1 0 1.9.25 2.65.7M12 9v4.5M9.75 11.25h4.5" />
    </Icon>
  );
}

/** Head and shoulders. */
export function PersonIcon() {
  return (
    <Icon>
      <circle cx="8" cy="5.25" r="2.75" />
      <path d="M2.75 13.5c.5-2.75 2.5-4.25 5.25-4.25s4.75 1.5 5.25 4.25" />
    </Icon>
  );
}

/** A mark crossed out. */
export function WrongIcon() {
  return (
    <Icon>
      <circle cx="8" cy="8" r="5.75" />
      <path d="M4 12 12 4" />
    </Icon>
  );
}

/** Two ways that become one. */
export function JoinIcon() {
  return (
    <Icon>
      <path d="M3 3c0 3.5 2 5 5 5h5.5M3 13c0-3.5 2-5 5-5M11 5.5L13.5 8 11 10.5" />
    </Icon>
  );
}

export function PlaceIcon() {
  return (
    <Icon>
      <path d="M8 14s4.5-4.2 4.5-7.5a4.5 4.5 0 0 0-9 0C3.5 9.8 8 14 8 14z" />
      <circle cx="8" cy="6.5" r="1.5" />
    </Icon>
  );
}

/** One way that becomes two. */
export function PartIcon() {
  return (
    <Icon>
      <path d="M2.5 8H6c3 0 4-1.75 4-4.5h3.5M6 8c3 0 4 1.75 4 4.5h3.5" />
    </Icon>
  );
}

/** Bars of three heights. */
export function FigureIcon() {
  return (
    <Icon>
      <path d="M2.5 13.5h11M4 13.5V9M8 13.5V3.5M12 13.5V6.5" />
    </Icon>
  );
}
