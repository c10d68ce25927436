import { useId } from "preact/hooks";
import { SYNC_PACES } from "../core/sync-plan";
import { formatMoment } from "./format-date";
import type { SyncActions, SyncState } from "./sync-state";
import { isSyncFault, syncEndWords } from "./sync-words";
import { useWords } from "./words";

interface SyncStatusProps {
  readonly plan: NonNullable<SyncState["plan"]>;
  readonly sync: SyncState;
  readonly actions: SyncActions;
  readonly library: string;
}

/** How sync goes, while it is on. */
export function SyncStatus({ plan, sync, actions, library }: SyncStatusProps) {
  const { translate, locale } = useWords();
  const { log, running } = sync;
  return (
    <div class="sync-status">
      <dl class="sync-facts">
        <div>
          <dt>{translate("sync.server")}</dt>
          <dd>{plan.address}</dd>
        </div>
        <div>
          <dt>{translate("sync.user")}</dt>
          <dd>{plan.user}</dd>
        </div>
        <div>
          <dt>{translate("sync.sealed")}</dt>
          <dd>{translate(plan.isSealed ? "sync.sealed.yes" : "sync.sealed.no")}</dd>
        </div>
        <div>
          <dt>{translate("sync.last")}</dt>
          <dd>{log.doneAt === null ? translate("sync.never") : formatMoment(log.doneAt, locale)}</dd>
        </div>
      </dl>
      <News sync={sync} actions={actions} library={library} />
      <div class="form-actions">
        {running === null ? (
          <button type="button" class="button" onClick={() => actions.onNow(false)}>
            {translate("sync.now")}
          </button>
        ) : (
          <button type="button" class="button quiet" onClick={actions.onStop}>
            {translate("sync.stop")}
          </button>
        )}
        <button type="button" class="button quiet" onClick={actions.onOff}>
          {translate("sync.off")}
        </button>
      </div>
      <label class="field sync-pace">
        <span class="field-name">{translate("sync.pace")}</span>
        <select
          value={plan.pace}
          onChange={({ currentTarget }) => actions.onPace(SYNC_PACES.find((pace) => pace === currentTarget.value) ?? plan.pace)}
        >
          {SYNC_PACES.map((pace) => (
            <option key={pace} value={pace}>
              {translate(`sync.pace.${pace}`)}
            </option>
          ))}
        </select>
      </label>
      <p class="hint">{translate("sync.off.text")}</p>
    </div>
  );
}

/** What goes on, or how the last one ended and what can be done about it. */
function News({ sync, actions, library }: Omit<SyncStatusProps, "plan">) {
  const { translate, locale } = useWords();
  const id = useId();
  const { running, log } = sync;
  if (running !== null) {
    const { done, total } = running;
    return (
      <div class="progress">
        <span id={id} role="status">
          {total === 0 ? translate("sync.running") : translate("sync.progress", { done, total })}
        </span>
        {total === 0 ? <progress aria-labelledby={id} /> : <progress aria-labelledby={id} value={done} max={total} />}
      </div>
    );
  }
  if (log.last === null) return null;
  const { at, end } = log.last;
  const isBad = isSyncFault(end);
  return (
    <div class={isBad ? "sync-news fault-box" : "sync-news"}>
      <p class={isBad ? "fault" : undefined} role="status">
        {isBad && `${translate("sync.tried", { date: formatMoment(at, locale) })} `}
        {syncEndWords(end, translate)}
      </p>
      {end.type === "asks" && (
        <div class="form-actions">
          <a class="button quiet" href={library}>
            {translate("sync.asks.look")}
          </a>
          <button type="button" class="button danger" onClick={() => actions.onNow(true)}>
            {translate("sync.asks.do", { count: end.wouldDelete })}
          </button>
          <button type="button" class="button quiet" onClick={actions.onOff}>
            {translate("sync.asks.dont")}
          </button>
        </div>
      )}
      {end.type === "permission" && (
        <button type="button" class="button" onClick={actions.onAllow}>
          {translate("sync.allow")}
        </button>
      )}
    </div>
  );
}

/** One line of it in the library: only where the reader has to know. Leads to the options. */
export function SyncLine({ sync, options }: { readonly sync: SyncState; readonly options: string }) {
  const { translate } = useWords();
  const { plan, running, log } = sync;
  const end = log.last?.end ?? null;
  if (plan === null) return null;
  if (running === null && (end === null || !isSyncFault(end))) return null;
  return (
    <p class="sync-line" role="status">
      <span>{running === null && end !== null ? syncEndWords(end, translate) : translate("sync.running")}</span>
      <a href={options}>{translate("sync.line.options")}</a>
    </p>
  );
}
