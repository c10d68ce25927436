import { isElement, isText } from "./elements";

/** What a walk calls, in document order. */
export interface Visitor {
  /** Called before an element's children; `false` leaves the element and all in it out (`leave` is not called then). */
  enter(element: Element): boolean;
  leave(element: Element): void;
  text(node: Text): void;
}

/**
 * Walks a subtree once, without recursion (pages nest deeper than a call stack may), in O(nodes). Comments are passed over.
 * The tree must not change meanwhile: a walk runs in one go.
 */
export function walk(root: Element, visitor: Visitor): void {
  if (!visitor.enter(root)) return;
  let parent = root;
  let node: Node | null = root.firstChild;
  for (;;) {
    while (node === null) {
      visitor.leave(parent);
      const above = parent.parentElement;
      if (parent === root || above === null) return;
      node = parent.nextSibling;
      parent = above;
    }
    if (isElement(node) && visitor.enter(node)) {
      parent = node;
      node = node.firstChild;
      continue;
    }
    if (isText(node)) visitor.text(node);
    node = node.nextSibling;
  }
}
