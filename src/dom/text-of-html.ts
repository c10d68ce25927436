/** The words of a piece of HTML, parsed into a document of its own, where nothing runs and nothing is fetched. */
import { isBlock, isElement, isText, isUnread } from "./elements";

/** Blocks stand on lines of their own; other white space is one space. Linear; no recursion, as markup may be nested deeply. */
export function textOfHtml(html: string): string {
  const { body } = new DOMParser().parseFromString(html, "text/html");
  const parts: string[] = [];
  let node: Node | null = body.firstChild;
  while (node !== null && node !== body) {
    if (isText(node)) parts.push(node.data.replace(/\s+/g, " "));
    else if (endsLine(node)) parts.push("\n");
    if (node.firstChild !== null && !(isElement(node) && isUnread(node))) {
      node = node.firstChild;
      continue;
    }
    while (node !== null && node !== body && node.nextSibling === null) {
      node = node.parentNode;
      if (node !== null && endsLine(node)) parts.push("\n");
    }
    if (node !== null && node !== body) node = node.nextSibling;
  }
  return parts.join("");
}

function endsLine(node: Node): boolean {
  return isElement(node) && (node.localName === "br" || isBlock(node));
}
