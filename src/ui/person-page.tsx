import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import type { RecordId, SightingRef } from "../core/note";
import { nameIn, type Person } from "../core/people/person";
import { faultWords } from "./fault-words";
import { formatTime } from "./format-date";
import { AlertIcon, BackIcon, JoinIcon, PartIcon } from "./icons";
import type { ArticleActions } from "./library-state";
import { Notice } from "./notice";
import { PersonFacts } from "./people-list";
import type { PersonPage as Page, PeopleActions } from "./people-state";
import { PersonArticles } from "./person-articles";
import { PersonJoinDialog } from "./person-join-dialog";
import { Section } from "./section";
import { Skeleton } from "./skeleton";
import { useWords } from "./words";

interface PersonPageProps {
  readonly page: Page;
  readonly actions: PeopleActions;
  readonly onOpenArticle: (article: RecordId) => void;
  readonly onOpenPlace: ArticleActions["onOpenPlace"];
}

/** One official over all saved articles. */
export function PersonPage({ page, actions, onOpenArticle, onOpenPlace }: PersonPageProps) {
  const { translate } = useWords();
  const [isJoining, setJoining] = useState(false);
  const [parted, setParted] = useState<readonly SightingRef[] | null>(null);
  const person = page.state === "read" ? page.person : null;
  return (
    <article class="kept person" aria-busy={page.state === "loading"} aria-label={translate("people.page")}>
      <div class="kept-bar">
        <button type="button" class="bar-button back" onClick={() => actions.onOpen(null)}>
          <BackIcon />
          <span>{translate("library.back")}</span>
        </button>
        {person !== null && (
          <button type="button" class="bar-button" onClick={() => setJoining(true)}>
            <JoinIcon />
            <span>{translate("people.join")}</span>
          </button>
        )}
        {person !== null && person.sightings.length > 1 && (
          <button type="button" class="bar-button" aria-pressed={parted !== null} onClick={() => setParted(parted === null ? [] : null)}>
            <PartIcon />
            <span>{translate("people.part")}</span>
          </button>
        )}
      </div>
      {page.state === "loading" && <Skeleton />}
      {page.state === "read" && (
        <ReadPerson key={page.id} page={page} actions={actions}>
          <PersonArticles
            page={page}
            parted={parted}
            onParted={setParted}
            onPart={(sightings) => {
              actions.onPart(page.person, sightings);
              setParted(null);
            }}
            onMore={actions.onMoreArticles}
            onOpenArticle={onOpenArticle}
            onOpenPlace={onOpenPlace}
          />
        </ReadPerson>
      )}
      {page.state !== "loading" && page.state !== "read" && (
        <Notice
          icon={<AlertIcon />}
          title={translate(page.state === "missing" ? "people.gone" : "library.failed")}
          text={page.state === "missing" ? translate("people.gone.text") : faultWords(translate, page.state)}
        />
      )}
      {isJoining && page.state === "read" && (
        <PersonJoinDialog
          namesakes={page.namesakes}
          onFind={actions.onFind}
          onChoose={(other) => {
            setJoining(false);
            actions.onJoin(page.person, other);
          }}
          onClose={() => setJoining(false)}
        />
      )}
    </article>
  );
}

type ReadPage = Extract<Page, { state: "read" }>;

/** Companions that are shown at first. */
const FIRST = 6;

function ReadPerson({
  page,
  actions,
  children,
}: {
  readonly page: ReadPage;
  readonly actions: PeopleActions;
  readonly children: ComponentChildren;
}) {
  const { translate } = useWords();
  const top = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => top.current?.focus({ preventScroll: true }), []);
  const { person, namesakes, companions } = page;
  return (
    <div class="kept-body" ref={top} tabIndex={-1}>
      <PersonHead person={person} />
      <PersonOffices person={person} />
      {namesakes.length > 0 && (
        <section class="section" aria-labelledby="namesakes-title">
          <h2 class="section-title" id="namesakes-title">
            {translate("people.namesakes")}
          </h2>
          <p class="none">{translate("people.namesakes.text")}</p>
          <ul class="rows">
            {namesakes.map((other) => (
              <li key={other.id} class="namesake">
                <button type="button" class="row" onClick={() => actions.onOpen(other.id)}>
                  <span class="row-main">
                    <PersonFacts person={other} />
                  </span>
                </button>
                <button type="button" class="bar-button" onClick={() => actions.onJoin(person, other)}>
                  {translate("people.samePerson")}
                </button>
              </li>
            ))}
          </ul>
        </section>
      )}
      {children}
      <Section
        title={translate("people.companions")}
        items={companions}
        first={FIRST}
        renderItem={({ person: other, articles }) => (
          <li key={other.id}>
            <CompanionRow person={other} articles={articles} onOpen={actions.onOpen} />
          </li>
        )}
      />
    </div>
  );
}

function PersonHead({ person }: { readonly person: Person }) {
  const { translate, locale } = useWords();
  const name = nameIn(person, locale);
  const others = person.names.filter((other) => other.name !== name?.name);
  const span = [person.first, person.last].map((time) => formatTime(time, locale));
  return (
    <header class="article">
      <h2 class="title" lang={name?.language}>
        {name?.name}
      </h2>
      {others.length > 0 && (
        <p class="also">
          {translate("people.alsoWritten")}{" "}
          {others.map((other, index) => (
            <span key={`${other.language} ${other.name}`}>
              {index > 0 && ", "}
              <span lang={other.language}>{other.name}</span>
            </span>
          ))}
        </p>
      )}
      <p class="meta">
        <span>{translate("people.articles", { count: person.articles })}</span>
        <span>{[...new Set(span)].join(" – ")}</span>
        {person.quotes > 0 && <span>{translate("people.quotes", { count: person.quotes })}</span>}
        {person.statements > 0 && <span>{translate("people.statements", { count: person.statements })}</span>}
        {person.figures > 0 && <span>{translate("people.figures", { count: person.figures })}</span>}
      </p>
      {person.sightings.length > 1 && (
        <p class="sureness" data-sureness={person.sureness}>
          {translate(`people.sure.${person.sureness}`)}
        </p>
      )}
    </header>
  );
}

function PersonOffices({ person }: { readonly person: Person }) {
  const { translate, locale } = useWords();
  return (
    <Section
      title={translate("people.offices")}
      items={person.offices}
      first={8}
      renderItem={({ words, language, standing, first, last, articles }) => (
        <li key={`${language} ${words}`} class="office-seen">
          <span class="row-main">
            <span lang={language}>{words}</span>
            {standing !== "current" && <span class="standing">{translate(`standing.${standing}`)}</span>}
          </span>
          <span class="count">
            {[...new Set([first, last].map((time) => formatTime(time, locale)))].join(" – ")}
            {articles > 1 && ` · ${translate("people.articles", { count: articles })}`}
          </span>
        </li>
      )}
    />
  );
}

function CompanionRow({
  person,
  articles,
  onOpen,
}: {
  readonly person: Person;
  readonly articles: number;
  readonly onOpen: PeopleActions["onOpen"];
}) {
  const { translate, locale } = useWords();
  const name = nameIn(person, locale);
  const office = person.offices.find(({ language }) => language === locale) ?? person.offices[0];
  return (
    <button type="button" class="row" onClick={() => onOpen(person.id)}>
      <span class="row-main">
        <span class="name" data-kind="official" lang={name?.language}>
          {name?.name}
        </span>
        <span class="office" lang={office?.language}>
          {office?.words}
        </span>
      </span>
      <span class="count">{translate("people.articles", { count: articles })}</span>
    </button>
  );
}
