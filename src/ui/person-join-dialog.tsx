import { useState } from "preact/hooks";
import type { Person } from "../core/people/person";
import { Dialog } from "./dialog";
import { PersonFacts } from "./people-list";
import type { PeopleActions } from "./people-state";
import { useWords } from "./words";

interface PersonJoinDialogProps {
  /** Offered before anything is searched for. */
  readonly namesakes: readonly Person[];
  readonly onFind: PeopleActions["onFind"];
  readonly onChoose: (person: Person) => void;
  readonly onClose: () => void;
}

/** Asks who else is the same person: those whom the name fits first. */
export function PersonJoinDialog({ namesakes, onFind, onChoose, onClose }: PersonJoinDialogProps) {
  const { translate } = useWords();
  const [query, setQuery] = useState("");
  const found = onFind(query);
  const offered = query.trim() === "" ? [...namesakes, ...found.filter((person) => !namesakes.includes(person))] : found;
  return (
    <Dialog title={translate("people.join.title")} onClose={onClose}>
      <input
        type="search"
        class="join-search"
        value={query}
        aria-label={translate("people.join.search")}
        placeholder={translate("people.search.hint")}
        autocomplete="off"
        spellcheck={false}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
      />
      <ul class="join-list">
        {offered.map((person) => (
          <li key={person.id}>
            <button type="button" class="entry-open" onClick={() => onChoose(person)}>
              <PersonFacts person={person} />
            </button>
          </li>
        ))}
      </ul>
      <p class="none" role="status">
        {offered.length === 0 && translate("people.nothing")}
      </p>
    </Dialog>
  );
}
