import type { SyncEnd, TryEnd } from "../core/sync-plan";
import { countOf } from "../core/sync-plan";
import type { Translate } from "../locales";

/** How a sync ended, or a server that was tried, and what the reader can do about it. */
export function syncEndWords(end: SyncEnd | TryEnd, translate: Translate): string {
  switch (end.type) {
    case "done":
      return doneWords(end, translate);
    case "asks":
      return translate("sync.asks", { count: end.wouldDelete, of: end.of });
    case "fault":
      return translate(`sync.fault.${end.code}`);
    default:
      return translate(`sync.end.${end.type}`);
  }
}

function doneWords({ report }: Extract<SyncEnd, { type: "done" }>, translate: Translate): string {
  const [received, sent] = [countOf(report.received), countOf(report.sent)];
  const parts = [
    received + sent === 0 ? translate("sync.done.nothing") : translate("sync.done.counts", { received, sent }),
    report.conflicts > 0 ? translate("sync.done.conflicts", { count: report.conflicts }) : "",
    report.damaged > 0 ? translate("sync.done.damaged", { count: report.damaged }) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** Whether the reader has to know. */
export function isSyncFault(end: SyncEnd | TryEnd): boolean {
  return !["done", "works", "stopped"].includes(end.type);
}
