import type { StoredSizes } from "../core/kept";
import { formatBytes } from "./format-bytes";
import { useWords } from "./words";

interface SpaceProps {
  readonly sizes: Pick<StoredSizes, "usage" | "quota" | "persistent">;
  /** Whether the browser was asked to keep the data and gave no promise. */
  readonly isRefused: boolean;
  readonly onPersist: () => void;
}

/** The room that is taken and left, as the browser tells it, and whether it promised to keep the data. */
export function Space({ sizes: { usage, quota, persistent }, isRefused, onPersist }: SpaceProps) {
  const { translate, locale } = useWords();
  const words =
    usage === null || quota === null
      ? translate("space.unknown")
      : translate("space.used", { used: formatBytes(usage, locale), free: formatBytes(Math.max(0, quota - usage), locale) });
  return (
    <div class="persistence">
      <div class="space">
        <p>{words}</p>
        {usage !== null && quota !== null && <meter aria-label={translate("space.title")} value={usage} max={quota} title={words} />}
      </div>
      <p class="block-text" role="status">
        {translate(persistent ? "options.data.persistent" : isRefused ? "options.data.persistRefused" : "options.data.notPersistent")}
      </p>
      {!persistent && !isRefused && (
        <button type="button" class="button quiet" onClick={onPersist}>
          {translate("options.data.persist")}
        </button>
      )}
    </div>
  );
}
