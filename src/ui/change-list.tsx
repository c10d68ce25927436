import type { Change } from "../core/anchor/anchor";
import { useWords } from "./words";

interface ChangeListProps {
  readonly changes: readonly Change[];
  readonly title?: "pageNote.changed" | "changes.noteChanged";
}

/** Changes that are told one by one; of more, how many. */
const MOST_TOLD = 6;

/** What of a note's words was changed on the page since: the old words and the new ones. Nothing for none. */
export function ChangeList({ changes, title = "pageNote.changed" }: ChangeListProps) {
  const { translate } = useWords();
  if (changes.length === 0) return null;
  return (
    <div class="changes">
      <p class="changes-title">{translate(title)}</p>
      <ul>
        {changes.slice(0, MOST_TOLD).map(({ from, to }, index) => (
          <li key={index}>
            {from !== "" && <del>{from}</del>}
            {from !== "" && to !== "" && <span aria-hidden="true"> → </span>}
            {to !== "" && <ins>{to}</ins>}
          </li>
        ))}
      </ul>
      {changes.length > MOST_TOLD && <p>{translate("pageNote.moreChanges", { count: changes.length - MOST_TOLD })}</p>}
    </div>
  );
}
