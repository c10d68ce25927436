import { words } from "../quantity";

/** Months and their short forms: a number beside one is a date. */
export const EN_MONTHS = words(
  "january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec",
);
export const EN_WEEKDAYS = words(
  "monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun today tomorrow yesterday tonight",
);

/** A plain number after one of these names a thing (`page 12`, `Article 8`, `Flight 93`). */
export const EN_LABELS = words(`
  chapter chapters page pages pp article articles section sections no nos number numbers room floor flight route highway interstate freeway motorway road exit gate level phase
  stage type class grade area zone channel figure fig table step season episode part volume vol version round game match heat lot apartment apt suite
  unit platform pier terminal district ward precinct top act line key paragraph para clause rule item question case category tier
  appendix schedule annex book verse psalm resolution order title code bill amendment proposition prop measure sector block building bus train tram
  bay dock court camp hole lane mile marker windows apollo formula world war category cat ages grades agenda minute iphone galaxy playstation xbox android ios
  boeing airbus model hall studio squadron regiment battalion brigade battery troop group lines car platoon group
`);

/** Before a number without a noun: tells that it is an amount. */
export const EN_AMOUNT_CUES = words(
  "about around approximately roughly nearly almost some over exceeding estimated totaling totalling reached reaching total least most by exactly only just than numbered numbering to up from was were is are at average averaged averaging",
);
/** Of these, the ones that prove an amount even before a small plain number. */
export const EN_STRONG_AMOUNT_CUES = words("approximately roughly nearly almost exceeding totaling totalling numbering least");

/** Before `from … to …`: two figures and not a range. */
export const EN_CHANGE_WORDS = words(`
  rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing increase increases increased increasing decrease decreased decreasing
  drop drops dropped dropping jump jumped jumping climb climbed climbing decline declined declining cut cuts cutting raise raised raises raising lower lowered lowering
  reduce reduced reducing reduces up down slash slashed expand expanded expanding soar soared surge surged plunge plunged slip slipped slid shrink shrank shrunk widen widened narrow narrowed
  go going goes went gone moving improve improved swell swelled double doubled upgrade upgraded downgrade downgraded
`);

/** What follows a duration that only says when something was. */
export const EN_ELAPSED_AFTER = words("ago later earlier prior hence afterward afterwards");
/** Words of an anniversary near a number. */
export const EN_ANNIVERSARY = words("anniversary birthday jubilee");

/** Words of a vote near `231-196`. */
export const EN_VOTE_WORDS = words(
  "vote votes voted voting passed pass passes approved approve approves rejected reject adopted adopt confirmed confirm ballot senate house parliament lawmakers bill ruled ruling impeach impeached override resolution court council committee justices",
);
/** Of these, the ones that no sport report has: they make a vote even of small numbers (`ruled 5-4`). */
export const EN_PLAIN_VOTE_WORDS = words(
  "vote votes voted voting ruled ruling court justices council committee ballot senate parliament lawmakers",
);
/** Words of a sport report in the sentence: `2-1` there is a score. */
export const EN_SPORT_WORDS = words(
  "goal goals scored score scores win wins won beat beats beaten draw drew defeat defeated victory lead match game games season league cup playoff playoffs halftime quarterback innings set sets lost loss team teams coach record",
);

/** Abbreviations and words of a street behind its number and name. */
export const EN_STREET_WORDS = words(
  "street st avenue ave road rd boulevard blvd lane drive dr court ct square sq plaza parkway highway way terrace place broadway alley",
);

/** Titles, suffixes and words after which `, 51,` is no age. */
export const EN_NO_NAME = words(`
  chapter article section page no number act vol windows iphone monday tuesday wednesday thursday friday saturday sunday highway route interstate avenue street road
  psalm verse figure table district group channel boeing airbus apollo room floor flight
`);

/** After `, 51`: the apposition goes on. */
export const EN_AFTER_AGE = words("who was is has had of from told said says and were whose");

/** Nouns for one person: `the actor, 31,` tells an age. */
export const EN_PERSON_NOUNS = words(`
  man woman boy girl teenager teen actor actress singer suspect victim driver officer student teacher doctor nurse mother father son daughter husband wife brother sister
  star player footballer striker midfielder defender goalkeeper coach writer author journalist reporter lawyer mayor senator governor president minister farmer worker pensioner veteran model
  rapper comedian presenter host director producer chef artist musician designer businessman businesswoman billionaire entrepreneur engineer scientist professor researcher resident passenger
  pilot captain sergeant soldier baby toddler child infant gunman shooter defendant accused politician lawmaker councillor councilman activist native youngster beauty blonde blogger influencer vlogger
`);
