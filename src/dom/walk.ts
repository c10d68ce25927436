import { isElement, isText } from "./elements";

/** What a walk calls, in document order. */
export interface Visitor {
  /** Called before an element's children; `false` leaves the element and all in it out (`leave` is not called then). */
  enter(element: Element): boolean;
  /** `above` is the element around it as the page shows it; null for the walk's root. */
  leave(element: Element, above: Element | null): void;
  text(node: Text): void;
}

/** An element that the walk is in, and what of it comes next: a node and its siblings, or, in a slot, the nodes that were put there. */
interface Place {
  readonly element: Element;
  next: Node | null;
  readonly slotted: readonly Node[] | null;
  taken: number;
}

/**
 * Walks a subtree once, without recursion (pages nest deeper than a call stack may), in O(nodes). Comments are passed over. What stands in an open
 * shadow root is walked as the page shows it: in place of its host's children, which come where they are slotted.
 * The tree must not change meanwhile: a walk runs in one go.
 */
export function walk(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  const places: Place[] = [placeIn(root)];
  for (let place = places.at(-1); place !== undefined; place = places.at(-1)) {
    const node = step(place);
    if (node === null) {
      places.pop();
      visitor.leave(place.element, places.at(-1)?.element ?? null);
    } else if (isText(node)) visitor.text(node);
    else if (isElement(node) && visitor.enter(node)) places.push(placeIn(node));
  }
}

/** The elements right below one, as the page shows them. */
export function childrenShown(element: Element): readonly Element[] {
  const place = placeIn(element);
  const children: Element[] = [];
  for (let node = step(place); node !== null; node = step(place)) if (isElement(node)) children.push(node);
  return children;
}

function placeIn(element: Element): Place {
  const slotted = element.localName === "slot" ? ((element as Partial<HTMLSlotElement>).assignedNodes?.() ?? []) : [];
  const first = (element.shadowRoot ?? element).firstChild;
  return { element, next: first, slotted: slotted.length > 0 ? slotted : null, taken: 0 };
}

function step(place: Place): Node | null {
  if (place.slotted !== null) return place.slotted[place.taken++] ?? null;
  const { next } = place;
  place.next = next?.nextSibling ?? null;
  return next;
}
