/**
 * Weighs every element of a page by the prose in it: one walk, O(nodes + characters).
 * The idea that prose betrays itself by length, few links and punctuation is that of boilerplate detection (Kohlschütter et al.,
 * "Boilerplate Detection using Shallow Text Features", WSDM 2010) and of Arc90's Readability; weights and limits here are our own.
 */
import { isBlank, isBlock, isHeading, isUnread } from "./elements";
import { isFurniture, isHeart } from "./furniture";
import { walk } from "./walk";

/** What an element holds, all below it counted; lengths in UTF-16 code units without white space. */
export interface Weight {
  /** Text of prose: of blocks that read as sentences and are not mostly links. */
  prose: number;
  /** Blocks counted in `prose`. */
  paragraphs: number;
  chars: number;
  linkChars: number;
  /** Headings of level 2 or lower whose text is a link: the teasers of a list page. */
  linkedHeadings: number;
  links: number;
  /** Headlines, article bodies and main parts: what no furniture holds. */
  hearts: number;
  /** Place in document order, from 0: counted here because small DOM libraries do not compare positions rightly. */
  readonly order: number;
  /** The `order` of the last element within. */
  last: number;
}

export type Survey = ReadonlyMap<Element, Weight>;

export const NO_WEIGHT: Readonly<Weight> = newWeight(-1, 0, 0);

function newWeight(order: number, links: number, hearts: number): Weight {
  return { prose: 0, paragraphs: 0, chars: 0, linkChars: 0, linkedHeadings: 0, links, hearts, order, last: -1 };
}

/** Whether `first` starts before `second`; both must be in the survey. */
export function precedes(survey: Survey, first: Element, second: Element): boolean {
  return weightOf(survey, first).order < weightOf(survey, second).order;
}

/** Whether `outer` is `inner` or holds it, in one comparison however deep they stand; both must be in the survey. */
export function holds(survey: Survey, outer: Element, inner: Element): boolean {
  const { order, last } = weightOf(survey, outer);
  const at = weightOf(survey, inner).order;
  return order <= at && at <= last;
}

/** The weight of an element; nothing for one that was left out. */
export function weightOf(survey: Survey, element: Element): Readonly<Weight> {
  return survey.get(element) ?? NO_WEIGHT;
}

/** Shorter blocks are labels, dates and names, unless they end as a sentence does. */
const SURE_PROSE = 80;
const SHORTEST_SENTENCE = 20;
const SENTENCE_END = /[.!?…。"”’)]\s*$/;

/** A block that is more link than this is a list of links, not a text with links. */
const MOST_LINKED = 0.5;

interface Frame {
  readonly element: Element;
  own: number;
  ownLinked: number;
  tail: string;
}

/** Weighs `root` and everything in it that can be read. One walk. */
export function surveyWhole(root: Element): Survey {
  return weighAll(root, () => false);
}

/** The same without what is furniture by name. `whole`: what `surveyWhole` gave for this root. One walk. */
export function surveyWithoutFurniture(root: Element, whole: Survey): Survey {
  const total = Math.max(1, weightOf(whole, root).prose);
  return weighAll(root, (element) => {
    const { prose, hearts } = weightOf(whole, element);
    return isFurniture(element, prose / total, hearts > 0);
  });
}

function weighAll(root: Element, leaveOut: (element: Element) => boolean): Survey {
  const weights = new Map<Element, Weight>();
  const frames: Frame[] = [];
  let links = 0;
  walk(root, {
    enter(element) {
      if (isUnread(element) || (element !== root && leaveOut(element))) return false;
      const isLink = element.localName === "a";
      weights.set(element, newWeight(weights.size, isLink ? 1 : 0, isHeart(element) ? 1 : 0));
      if (isLink) links++;
      if (frames.length === 0 || isBlock(element)) frames.push({ element, own: 0, ownLinked: 0, tail: "" });
      return true;
    },
    text(node) {
      const frame = frames.at(-1);
      if (frame === undefined) return;
      const text = node.data;
      const length = visibleLength(text);
      if (length === 0) return;
      frame.own += length;
      if (links > 0) frame.ownLinked += length;
      frame.tail = text;
    },
    leave(element, around) {
      if (element.localName === "a") links--;
      const weight = weights.get(element);
      const frame = frames.at(-1);
      if (weight === undefined || frame === undefined) return;
      weight.last = weights.size - 1;
      if (frame.element === element) {
        frames.pop();
        weigh(frame, weight);
      }
      const above = around === null ? undefined : weights.get(around);
      if (above !== undefined) add(above, weight);
    },
  });
  return weights;
}

function weigh(frame: Frame, weight: Weight): void {
  weight.chars += frame.own;
  weight.linkChars += frame.ownLinked;
  if (frame.own === 0) return;
  const linked = frame.ownLinked / frame.own;
  if (isHeading(frame.element)) {
    if (linked > MOST_LINKED && frame.element.localName !== "h1") weight.linkedHeadings++;
    return;
  }
  if (linked > MOST_LINKED) return;
  if (frame.own >= SURE_PROSE || (frame.own >= SHORTEST_SENTENCE && SENTENCE_END.test(frame.tail))) {
    weight.prose += frame.own - frame.ownLinked;
    weight.paragraphs++;
  }
}

function add(to: Weight, from: Weight): void {
  to.prose += from.prose;
  to.paragraphs += from.paragraphs;
  to.chars += from.chars;
  to.linkChars += from.linkChars;
  to.linkedHeadings += from.linkedHeadings;
  to.links += from.links;
  to.hearts += from.hearts;
}

/** Code units that one sees: the controls and spaces of HTML left out, and what editors leave in empty paragraphs. */
function visibleLength(text: string): number {
  let length = 0;
  for (let index = 0; index < text.length; index++) if (!isBlank(text.charCodeAt(index))) length++;
  return length;
}
