import { BACKUP_KEEPS, BACKUP_PACES, type BackupPace } from "../core/backup-plan";
import type { Locale, Translate } from "../locales";
import type { BackupActions, BackupState } from "./backup-state";
import { Dialog } from "./dialog";
import { formatMoment } from "./format-date";
import { AlertIcon, CloseIcon } from "./icons";
import { BackupIcon } from "./library-icons";
import { Space } from "./space";
import { useWords } from "./words";

const DAY_MS = 86_400_000;

/** How old the last backup is, in words: `today`, `3 days ago`; that there is none. */
export function backupAge({ log, now }: Pick<BackupState, "log" | "now">, translate: Translate, locale: Locale): string {
  if (log.lastAt === null) return translate("backup.never");
  const days = Math.max(0, Math.round((startOfDay(now) - startOfDay(log.lastAt)) / DAY_MS));
  return new Intl.RelativeTimeFormat(locale, { numeric: "auto" }).format(-days, "day");
}

/** Days are those of the calendar where the reader is. */
function startOfDay(time: number): number {
  return new Date(time).setHours(0, 0, 0, 0);
}

interface BackupPanelProps {
  readonly backup: BackupState;
  readonly actions: Pick<BackupActions, "onPlan">;
}

/** How old the last backup is, what came since, and whether backups make themselves. */
export function BackupPanel({ backup, actions }: BackupPanelProps) {
  const { translate, locale } = useWords();
  const { plan, log, changed, isRefused } = backup;
  const fault = isRefused ? "refused" : plan.every === "off" ? null : log.fault;
  return (
    <div class="backup">
      <p role="status">
        {log.lastAt === null
          ? translate("backup.none")
          : translate(log.isAutomatic ? "backup.lastAutomatic" : "backup.last", {
              age: backupAge(backup, translate, locale),
              date: formatMoment(log.lastAt, locale),
            })}{" "}
        {changed > 0 && translate("backup.changed", { count: changed })}
      </p>
      <fieldset class="backup-plan">
        <legend>{translate("backup.automatic")}</legend>
        <label class="field">
          <span class="field-name">{translate("backup.every")}</span>
          <select
            value={plan.every}
            onChange={({ currentTarget }) => {
              const every: BackupPace = BACKUP_PACES.find((pace) => pace === currentTarget.value) ?? "off";
              currentTarget.value = plan.every; // until the browser has allowed it
              actions.onPlan({ ...plan, every });
            }}
          >
            {BACKUP_PACES.map((pace) => (
              <option key={pace} value={pace}>
                {translate(`backup.every.${pace}`)}
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          <span class="field-name">{translate("backup.keep")}</span>
          <select
            value={plan.keep}
            disabled={plan.every === "off"}
            onChange={({ currentTarget }) => actions.onPlan({ ...plan, keep: Number(currentTarget.value) })}
          >
            {BACKUP_KEEPS.map((keep) => (
              <option key={keep} value={keep}>
                {translate("backup.files", { count: keep })}
              </option>
            ))}
          </select>
        </label>
        <p class="hint">{translate("backup.automatic.text")}</p>
      </fieldset>
      {fault !== null && (
        <p class="fault" role="alert">
          {translate(`backup.fault.${fault}`)}
        </p>
      )}
    </div>
  );
}

/** Leads to what is told of backups, and tells the age of the last one. */
export function BackupButton({ backup, onOpen }: { readonly backup: BackupState; readonly onOpen: () => void }) {
  const { translate, locale } = useWords();
  return (
    <button type="button" class="bar-button" title={translate("backup.title")} onClick={onOpen}>
      <BackupIcon />
      <span>
        {translate("backup.title")} <span class="backup-age">{backupAge(backup, translate, locale)}</span>
      </span>
    </button>
  );
}

interface BackupDialogProps {
  readonly backup: BackupState;
  readonly actions: BackupActions;
  readonly onImport: () => void;
}

/** Backups and room, in the library. */
export function BackupDialog({ backup, actions, onImport }: BackupDialogProps) {
  const { translate } = useWords();
  return (
    <Dialog title={translate("backup.title")} onClose={() => actions.onOpen(false)}>
      <div class="dialog-part">
        <BackupPanel backup={backup} actions={actions} />
        <div class="form-actions">
          <button type="button" class="button" onClick={actions.onBackUp}>
            {translate("backup.now")}
          </button>
          <button type="button" class="button quiet" onClick={onImport}>
            {translate("backup.restore")}
          </button>
        </div>
        {backup.sizes !== null && <Space sizes={backup.sizes} isRefused={backup.isPersistRefused} onPersist={actions.onPersist} />}
      </div>
    </Dialog>
  );
}

/** A line that reminds of a backup and goes away when asked. */
export function BackupReminder({ backup, actions }: Omit<BackupDialogProps, "onImport">) {
  const { translate, locale } = useWords();
  const { log, plan, changed } = backup;
  const isBroken = plan.every !== "off" && log.fault !== null;
  return (
    <aside class="backup-reminder" aria-label={translate("backup.title")}>
      <AlertIcon />
      <p>
        {isBroken
          ? translate("backup.remind.broken")
          : translate("backup.remind", { age: backupAge(backup, translate, locale), count: changed })}
      </p>
      <button type="button" class="bar-button" onClick={isBroken ? () => actions.onOpen(true) : actions.onBackUp}>
        {translate(isBroken ? "backup.look" : "backup.now")}
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={translate("backup.later")}
        title={translate("backup.later")}
        onClick={actions.onDismiss}
      >
        <CloseIcon />
      </button>
    </aside>
  );
}
