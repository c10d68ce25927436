/** English small words, pronouns and unnamed speakers. */
import { PhraseTable } from "../../text/phrase-table";
import { WordMap } from "../../text/word-map";
import { type Gender, type Grammar, phrasesOf, wordSet } from "../grammar";
import { FEMALE_NAMES, MALE_NAMES } from "./given-name-genders";
import { SAYING_VERBS_EN, SOURCE_CUES_EN } from "./saying-verbs";

const GROUP_HEADS = `
  television, audience, audiences, listeners, viewers, attendees, onlookers, crowd, crowds, readers, followers, teachers, nurses, farmers, drivers, passengers, customers, consumers, investors, shareholders, families, survivors, tenants, volunteers, veterans, soldiers, troops, judges, jurors, councillors, councilors, councilmembers, lawmakers, mayors, governors, pastors, bishops, students, scholars, historians, physicians, paramedics, administration, agency, agencies, airline, alliance, ambulance service, analysts, army, army chiefs, assembly, association, authority, authorities, attorneys,
  bank, board, bureau, cabinet, campaign, carmaker, center, centre, channel, charity, church, city, coalition, commission, committee, companies, company, conference,
  congress, conservatives, council, countries, court, critics, defenders, democrats, department, diplomats, doctors, embassy, executives, experts, family, federation, firm,
  foundation, fund, firefighters, government, governments, group, groups, hospital, house, human rights groups, institute, institution, investigators, judges, jury, label, lawmakers,
  lawyers, leaders, league, legislators, magazine, maker, media, members, military, ministers, ministries, ministry, minority, mission, movement, navy, negotiators, network,
  newspaper, ngo, observers, office, officers, officials, operator, opponents, opposition, organisation, organization, organizers, palace, panel, parents, parliament, party, people, police,
  police department, prosecutors, protesters, publisher, rebels, regulator, regulators, reporters, republicans, researchers, residents, school, scientists, secretariat, senate, senators, senior officials,
  service, sheriff's office, sides, sources, spokespeople, staff, state, states, station, students, supporters, survey, team, treasury, tribunal, troops, two people, union, unions,
  university, victims, villagers, vendor, watchdog, website, witnesses, workers, firms, activists, economists, traders, advisers, aides, allies, automaker, studio, airport, fans,
  men, women, neighbors, neighbours, relatives, friends, evidence, report, study, lawsuit, complaint, indictment, affidavit, documents, document, release, agreement, brief, filing, article,
  letter, email, notice, bulletin, memo, poll, data, statement, both, others, some, many, most, reports, records, court papers, papers, insiders, employees`;

const PERSON_HEADS = `
  head, founder, co-founder, cofounder, ceo, cfo, fellow, scholar, strategist, partner, member, candidate, activist, artist, actor, actress, critic, customer, user, shopper, fan, friend, nurse, chair, dean, chef, farmer, fisherman, pastor, priest, bishop, rabbi, imam, mom, dad, uncle, aunt, grandmother, grandfather, widow, boyfriend, girlfriend, fiancé, colonel, admiral, comedian, author, co-author, historian, psychologist, biologist, engineer, entrepreneur, designer, consultant, negotiator, whistleblower, protester, demonstrator,   adviser, advisor, aide, ambassador, analyst, attorney, author, boss, brother, captain, chairman, chairwoman, chief, coach, colleague, commander, commissioner, cousin, daughter, defendant, deputy,
  detective, diplomat, director, doctor, driver, economist, editor, envoy, executive, expert, father, governor, host, husband, insider, investigator, journalist, judge, justice, lawyer,
  lawmaker, leader, magistrate, man, manager, mayor, minister, mother, neighbor, neighbour, officer, official, owner, passenger, person, pilot, player, president, prime minister, producer, professor,
  prosecutor, rep, representative, reporter, researcher, resident, scientist, secretary, senator, sergeant, sheriff, singer, sister, son, source, spokesman, spokesperson, spokeswoman, star, student,
  superintendent, suspect, teacher, teenager, trader, veteran, victim, wife, witness, woman, worker, boy, girl, congressman, congresswoman, chancellor, general, lieutenant, teller, intern`;

const REMARKS =
  "statement, statements, report, release, press release, letter, email, post, tweet, spokesman, lawsuit, complaint, filing, memo, study, brief, message";

const NAME_INTRODUCERS = `
  program, programme, project, campaign, film, movie, book, song, album, series, show, novel, theme, motto, slogan, titled, entitled, called the, so-called, known as, known as the, named, nicknamed, dubbed,
  the year of, movement, the term, the word, the words, the phrase, term, award, prize, the work, work, documentary, play, exhibition, hashtag, single, track, episode, magazine, poem, title, headlined,
  code-named, conference, initiative, contest, competition, drill, operation, charged with, charges of, count of, counts of, convicted of, conference on, seminar, law, act`;

const SINGULAR: readonly (readonly [string, Gender])[] = [
  ["he", "he"],
  ["she", "she"],
];

const HONORIFICS: readonly (readonly [string, Gender])[] = [
  ["mr", "he"],
  ["sir", "he"],
  ["mrs", "she"],
  ["ms", "she"],
  ["miss", "she"],
  ["madam", "she"],
  ["dr", "any"],
];

export const GRAMMAR_EN: Grammar = {
  headFirst: false,
  verbs: SAYING_VERBS_EN,
  sources: SOURCE_CUES_EN,
  beforeVerb: wordSet(`
    has have had was is are were be been will would could should can may might must did do does not never also later then again now previously recently repeatedly already often once twice further
    flatly flat out just even still only simply publicly privately initially first finally since earlier meanwhile subsequently consistently reportedly allegedly reluctantly openly clearly strongly
    largely jokingly correctly wrongly falsely separately soon always long all both himself herself themselves itself quickly quietly explicitly specifically bluntly angrily proudly
    n't didn't don't doesn't hasn't haven't hadn't afterward afterwards however additionally though today yesterday firmly immediately eventually famously frequently sometimes usually reportedly
    formally officially 's 're unanimously cautiously sarcastically sharply`),
  adverbPairs: new Set<string>(),
  pairedAdverbs: new PhraseTable<"adverb">([]),
  clauseStarts: wordSet(`
    that including but while as because when after before if although though since where which who whose whom what how why than or nor so whether unless until once yet however meanwhile because whereas despite
    said says told is was are were has have had will would could should can did does do be been being to`),
  clauseEnds: new PhraseTable(
    phrasesOf(
      "while, although, though, whereas, adding, saying, noting, according to, citing, even as, even though, shortly after, after, as, in which, despite",
      "end",
    ),
  ),
  passives: wordSet("was were is are been be being am 's 're get got"),
  beforeNoun: wordSet(
    "the a an his her its their this that these those any no some such 's my our your of many several other recent public false to",
  ),
  afterNoun: wordSet("of"),
  conjunctions: wordSet("and but or yet"),
  complementisers: wordSet("that whether"),
  predicates: wordSet(`
    is are was were be been being am has have had having do does did will would could should can may might must shall cannot isn't aren't wasn't weren't don't doesn't didn't won't wouldn't can't couldn't
    shouldn't hasn't haven't hadn't it's he's she's they're we're i'm you're i've we've they've he'd she'd they'd i'd we'd 're 've 'll 'd n't that's there's`),
  determiners: wordSet(
    "the a an this that these those his her its their our my one another however meanwhile but and both when while as because if also then so yet though although even since once all",
  ),
  prepositions: wordSet(
    "of with for from to by about against in at on into over under between among through via during upon toward towards like without within behind near inside outside",
  ),
  owners: wordSet("of from by for"),
  timeHeads: wordSet(`
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
    today yesterday tomorrow week month year morning afternoon evening night time weekend day days weeks months years hours ago statement interview email press release conference`),
  timeWords: wordSet(
    "on in at last next this the of earlier late early a an ago that by same since for from past previous later during two three few several",
  ),
  singularPronouns: new WordMap<Gender>(SINGULAR),
  pluralPronouns: wordSet("they it"),
  phraseEnds: wordSet(""),
  fronters: wordSet("while when although though as after because if since speaking asked responding before despite given whereas"),
  quantifiers: wordSet(""),
  generics: wordSet(
    "company firm label agency ministry department organization organisation bank automaker carmaker airline manufacturer maker retailer startup giant lender chain broadcaster network brokerage newspaper paper magazine outlet website site station channel hospital school court union party association foundation group institute university committee commission council bureau studio publisher operator office department",
  ),
  genericPhrases: new PhraseTable<"group">([]),
  groupHeads: new PhraseTable(phrasesOf(GROUP_HEADS, "group")),
  personHeads: new PhraseTable(phrasesOf(PERSON_HEADS, "person")),
  relations: new PhraseTable<"relation">([]),
  remarks: new PhraseTable(phrasesOf(REMARKS, "remark")),
  countries: new PhraseTable<"country">([]),
  honorifics: new WordMap<Gender>(HONORIFICS),
  genderNames: new WordMap<Gender>([
    ...[...wordSet(MALE_NAMES).words].map((name): [string, Gender] => [name, "he"]),
    ...[...wordSet(FEMALE_NAMES).words].map((name): [string, Gender] => [name, "she"]),
  ]),
  nameIntroducers: new PhraseTable(phrasesOf(NAME_INTRODUCERS, "name")),
};
