import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { type Search, withoutSpan, withoutTerms } from "../core/search/search-text";
import { filterFault, OPERATOR_WORDS, valueWords } from "./filter-words";
import { AlertIcon, CloseIcon } from "./icons";
import { useWords } from "./words";

interface FilterChipsProps {
  readonly search: Search;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  /** Stands before the chips. */
  readonly children?: ComponentChildren;
}

/** Each filter in force as a button that takes it out of the search box; and what is wrong with those that mean nothing. */
export function FilterChips({ search: { terms, faults }, query, onQuery, children }: FilterChipsProps) {
  const { translate, locale } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const chips = [
    ...terms.map((term) => ({ ...term, words: valueWords(term.operator, term.value, translate, locale), isFault: false })),
    ...faults.map((fault) => ({ ...fault, words: fault.typed, isFault: true })),
  ].sort((a, b) => a.span.start - b.span.start);
  const count = useRef(chips.length);
  useLayoutEffect(() => {
    // The chip that had the focus is gone: the next one has it.
    if (chips.length < count.current && document.activeElement === document.body) box.current?.querySelector("button")?.focus();
    count.current = chips.length;
  }, [chips.length]);
  return (
    <div class="filter-chips" ref={box}>
      {children}
      <ul class="chips" aria-label={translate("filter.inForce")}>
        {chips.map(({ operator, words, isFault, span }) => (
          <li key={`${span.start} ${operator} ${words}`}>
            <button
              type="button"
              class="filter-chip"
              data-fault={isFault}
              aria-label={translate("filter.remove", { name: translate(OPERATOR_WORDS[operator]), value: words })}
              title={translate("filter.remove", { name: translate(OPERATOR_WORDS[operator]), value: words })}
              onClick={() => onQuery(withoutSpan(query, span))}
            >
              {isFault && <AlertIcon />}
              <span>
                {translate(OPERATOR_WORDS[operator])}: <strong>{words}</strong>
              </span>
              <CloseIcon />
            </button>
          </li>
        ))}
        {chips.length > 1 && (
          <li>
            <button type="button" class="bar-button" onClick={() => onQuery(withoutTerms(query))}>
              {translate("filter.clear")}
            </button>
          </li>
        )}
      </ul>
      {faults.map((fault) => (
        <p key={fault.span.start} class="fault" role="status">
          {filterFault(fault, translate)}
        </p>
      ))}
    </div>
  );
}
