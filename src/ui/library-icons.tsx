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
