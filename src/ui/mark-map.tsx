import { useRef, useState } from "preact/hooks";
import { moveFocus } from "./arrow-keys";
import type { MapRow } from "./map-rows";
import { useWords } from "./words";

export interface MarkMapProps {
  readonly rows: readonly MapRow[];
  /** CSS pixels. */
  readonly rowHeight: number;
  /** Whether the page's scrollbar lies over its content, so that the map must make room for it. */
  readonly besideScrollbar: boolean;
  /** Goes to the nth of all marks. */
  readonly onGo: (mark: number) => void;
}

/** The marks of the whole page, as high as the window. One stop of the Tab key; arrow keys go from row to row. */
export function MarkMap({ rows, rowHeight, besideScrollbar, onGo }: MarkMapProps) {
  const { translate, locale } = useWords();
  const map = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  return (
    <div
      ref={map}
      class={besideScrollbar ? "surface map beside" : "surface map"}
      role="toolbar"
      aria-orientation="vertical"
      aria-label={translate("map.label")}
      lang={locale}
      onKeyDown={(event) => moveFocus(event, map.current, "vertical")}
    >
      {rows.map(({ row, ticks }, nth) => {
        const name = ticks.map(({ kind, count }) => `${translate(`kind.${kind}`)}: ${count}`).join(", ");
        return (
          <button
            key={row}
            type="button"
            class="map-row"
            tabIndex={nth === Math.min(stop, rows.length - 1) ? 0 : -1}
            aria-label={name}
            title={name}
            style={{ insetBlockStart: `${row * rowHeight}px`, blockSize: `${rowHeight}px` }}
            onFocus={() => setStop(nth)}
            onClick={({ target }) => {
              const kind = target instanceof HTMLElement ? target.dataset["kind"] : undefined;
              const tick = ticks.find((each) => each.kind === kind) ?? [...ticks].sort((a, b) => a.first - b.first)[0];
              if (tick !== undefined) onGo(tick.first);
            }}
          >
            {ticks.map(({ kind }) => (
              <span key={kind} class="map-tick" data-kind={kind} />
            ))}
          </button>
        );
      })}
    </div>
  );
}
