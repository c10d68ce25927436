import { words } from "../quantity";

/** Words that end a counted noun phrase: no adjective or noun of it. */
export const EN_COUNT_STOPS = words(`
  a an the this that these those my your his her its our their some any each every either neither no all both half such
  i you he she it we they me him us them who whom whose which what where when why how
  of in on at to from by for with without within into onto over under above below between among against during before after since until till through throughout across along around about behind beyond near off out
  up down as than like via per despite toward towards upon amid amongst including excluding following regarding versus vs plus minus
  and or but nor so yet if because while although though unless whether once
  is are was were be been being am has have had having do does did doing will would shall should can could may might must need ought
  said says say told tells tell added asked called calls came come comes became become began begin continued died dies die fell fall gave give gives go goes went gone got get gets grew grow held hold kept keep knew know known
  led left let lost made make makes met moved need needs paid pay pays put ran remain remained remains rose run runs saw see seen seem seemed sent show showed shown shows took take takes taken think thought took turned turn used voted want wanted wants went won work worked works
  according ago also already alone altogether always annually apart apiece away back currently daily earlier else elsewhere ever exactly far first fully further here however immediately instead just last later likely long maybe meanwhile monthly nearly never next not now often only overall overnight perhaps previously quickly rather really recently respectively roughly simply since sometimes soon still then there therefore thereby thus today together tomorrow tonight too twice very weekly well worldwide yesterday nationwide online
  january february march april june july august september october november december monday tuesday wednesday thursday friday saturday sunday
  am pm percent times
  's
`);

/** Plurals without -s, and words counted without a plural. */
export const EN_PLURALS = words(`
  people men women children police personnel aircraft spacecraft hovercraft sheep cattle deer fish fishermen policemen policewomen firemen servicemen servicewomen congressmen congresswomen businessmen businesswomen spokesmen gunmen crewmen
  feet teeth mice geese oxen lives wives knives leaves loaves criteria phenomena data media alumni fungi bacteria nuclei strata species series troops faculty staff youth grandchildren schoolchildren freshmen workmen craftsmen salesmen
  chinese japanese vietnamese swiss taiwanese portuguese burmese lebanese sudanese senegalese crew guests offspring poultry livestock swine head vessels craft
`);

/** End in -s and are no plural. */
export const EN_NO_PLURALS = words(`
  us is was has does his its this thus yes plus gas bus bonus campus virus status census crisis basis analysis access process success progress congress address express press mass class glass loss boss cross business illness witness
  famous various previous serious dangerous religious numerous obvious anonymous simultaneous suspicious precious continuous infectious poisonous indigenous mysterious curious conscious gorgeous tremendous nervous enormous
  across always perhaps sometimes towards afterwards less unless regardless homeless wireless countless endless useless harmless jobless paris texas kansas arkansas vegas los las dallas angeles massachusetts illinois netherlands philippines christmas james thomas charles louis jones williams davis reuters times news athletics economics politics physics mathematics
  sports arms means headquarters customs communications
`);

/** Counted participles and adjectives that stand without a noun (`30 injured`). */
export const EN_COUNTED_ALONE = words(
  "dead injured wounded killed missing hurt arrested detained hospitalized hospitalised displaced homeless infected magnitude",
);
