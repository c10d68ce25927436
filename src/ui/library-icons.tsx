/** Line icons of the library alone; see `icons.tsx`. */
import { Icon } from "./icons";

/** A funnel: what is let through. */
export function FilterIcon() {
  return (
    <Icon>
      <path d="M2 3.25h12L9.5 8.5v4.25l-3-1.5V8.5z" />
    </Icon>
  );
}

/** An arrow that turns back. */
export function UndoIcon() {
  return (
    <Icon>
      <path d="M5.5 2.5 2.25 5.75 5.5 9" />
      <path d="M2.5 5.75h7a4 4 0 0 1 0 8H6" />
    </Icon>
  );
}

/** A drum of records with a tick. */
export function BackupIcon() {
  return (
    <Icon>
      <ellipse cx="7" cy="3.75" rx="4.75" ry="2" />
      <path d="M2.25 3.75v7.5c0 1.1 2.1 2 4.75 2M11.75 3.75V7M2.25 7.5c0 1.1 2.1 2 4.75 2" />
      <path d="M9.5 12l1.75 1.75L14.25 10" />
    </Icon>
  );
}
