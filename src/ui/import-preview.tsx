import { LEFT_OUT_REASONS, type LeftOutCounts } from "../core/import/foreign/foreign";
import type { ImportPlan, ImportTally } from "../core/kept";
import { formatTime } from "./format-date";
import type { ImportPreview as Preview } from "./library-files";
import { useWords } from "./words";

/** What a file is and what becomes of what is in it: before an import, and as its report. */
export function ImportPreview({ preview, isReport = false }: { readonly preview: Preview; readonly isReport?: boolean }) {
  const { translate, locale } = useWords();
  const { format, exportedAt, plan, leftOut, waiting, lost } = preview;
  return (
    <>
      {!isReport && (
        <p>
          {format === "onrecord"
            ? translate("import.made", { date: formatTime(exportedAt ?? 0, locale) })
            : translate(`import.from.${format}`)}
        </p>
      )}
      <PlanTable plan={plan} />
      {waiting > 0 && <p class="plan-note">{translate("import.waiting", { count: waiting })}</p>}
      {lost > 0 && <p class="plan-note">{translate("import.lost", { count: lost })}</p>}
      <LeftOut counts={leftOut} />
    </>
  );
}

/** What is not imported, and why. */
export function LeftOut({ counts }: { readonly counts: LeftOutCounts }) {
  const { translate } = useWords();
  const shown = LEFT_OUT_REASONS.filter((reason) => (counts[reason] ?? 0) > 0);
  if (shown.length === 0) return null;
  return (
    <div class="left-out">
      <p>{translate("import.leftOut")}</p>
      <ul>
        {shown.map((reason) => (
          <li key={reason} data-reason={reason}>
            {translate(`import.leftOut.${reason}`, { count: counts[reason] ?? 0 })}
          </li>
        ))}
      </ul>
    </div>
  );
}

const TALLIES: readonly (keyof ImportTally)[] = ["new", "newer", "removed", "same", "older"];

/** What the import does, in a row for each fate that any record has. */
function PlanTable({ plan }: { readonly plan: ImportPlan }) {
  const { translate, locale } = useWords();
  const number = (count: number): string => (count === 0 ? "–" : count.toLocaleString(locale));
  const shown = TALLIES.filter((tally) => plan.articles[tally] + plan.notes[tally] + plan.corrections[tally] > 0);
  if (shown.length === 0) return <p>{translate("import.empty")}</p>;
  const withCorrections = TALLIES.some((tally) => plan.corrections[tally] > 0);
  return (
    <table class="plan">
      <thead>
        <tr>
          <td />
          <th scope="col">{translate("library.articles")}</th>
          <th scope="col">{translate("library.notes")}</th>
          {withCorrections && <th scope="col">{translate("import.corrections")}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.map((tally) => (
          <tr key={tally} data-tally={tally}>
            <th scope="row">{translate(`import.tally.${tally}`)}</th>
            <td>{number(plan.articles[tally])}</td>
            <td>{number(plan.notes[tally])}</td>
            {withCorrections && <td>{number(plan.corrections[tally])}</td>}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
