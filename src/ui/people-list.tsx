import { useCallback } from "preact/hooks";
import { nameIn, type Person } from "../core/people/person";
import { formatTime } from "./format-date";
import { PersonIcon, SearchIcon } from "./icons";
import { ListBones } from "./library-list";
import { ListFault } from "./library-notices";
import { Notice } from "./notice";
import type { PeopleActions, PeopleState } from "./people-state";
import { RowChunks } from "./row-chunks";
import { useWords } from "./words";

interface PeopleListProps {
  readonly people: PeopleState;
  readonly actions: Pick<PeopleActions, "onQuery" | "onMore" | "onOpen">;
  readonly onReload: () => void;
}

const keyOf = (person: Person): string => person.id;

/** The persons of the library, each with the latest office. */
export function PeopleList({ people, actions, onReload }: PeopleListProps) {
  const { translate } = useWords();
  const { onOpen } = actions;
  const renderRow = useCallback(
    (person: Person, isOpen: boolean) => (
      <button type="button" class="entry-open" aria-current={isOpen} onClick={() => onOpen(person.id)}>
        <PersonFacts person={person} />
      </button>
    ),
    [onOpen],
  );
  const { status, chunks, query } = people;
  if (status !== "loading" && status !== "ready") return <ListFault fault={status} onRetry={onReload} />;
  if (chunks.length === 0) {
    if (status === "loading") return <ListBones />;
    if (query.trim() === "")
      return <Notice icon={<PersonIcon />} title={translate("people.empty")} text={translate("people.empty.text")} />;
    return (
      <Notice icon={<SearchIcon />} title={translate("people.nothing")} text={translate("people.nothing.text", { words: query.trim() })}>
        <button type="button" class="button quiet" onClick={() => actions.onQuery("")}>
          {translate("library.clearSearch")}
        </button>
      </Notice>
    );
  }
  const open = people.open?.state === "read" ? people.open.person.id : (people.open?.id ?? null);
  return (
    <RowChunks
      chunks={chunks}
      keyOf={keyOf}
      open={open}
      hasMore={people.hasMore}
      isBusy={status === "loading"}
      onMore={actions.onMore}
      renderRow={renderRow}
    />
  );
}

/** A person in a list: name, latest office, how much is known. */
export function PersonFacts({ person }: { readonly person: Person }) {
  const { translate, locale } = useWords();
  const name = nameIn(person, locale);
  const office = officeFor(person, locale);
  const said = person.quotes + person.statements;
  return (
    <>
      <span class="entry-title">
        <span class="name" data-kind="official" lang={name?.language}>
          {name?.name}
        </span>
      </span>
      {office !== null && (
        <span class="office" lang={office.language}>
          {office.words}
        </span>
      )}
      <span class="meta">
        <span>{translate("people.articles", { count: person.articles })}</span>
        {said > 0 && <span>{translate("people.saidCount", { count: said })}</span>}
        <span>{translate("people.lastSeen", { date: formatTime(person.last, locale) })}</span>
      </span>
    </>
  );
}

/** The latest office, in the reader's language where it is told in that. */
function officeFor(person: Person, locale: "en" | "vi"): Person["offices"][number] | null {
  return person.offices.find((office) => office.language === locale) ?? person.offices[0] ?? null;
}
