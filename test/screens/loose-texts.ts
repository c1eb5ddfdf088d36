/**
 * Texts that React keeps as nodes of their own, each with the element it stands in: those beside other nodes, and those
 * that a component is made of. A translator replaces such a node, and React goes on with the one that is gone. A text
 * that is all an element holds is written through the element, and survives.
 */
export function looseTextsIn(root: Node): string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (isKeptByReact(node))
      found.push(`<${node.parentElement?.localName}> ${JSON.stringify(node.nodeValue)}`);
  }
  return found;
}

/** React notes on each node it keeps what it is to it. */
function isKeptByReact(node: Node): boolean {
  return node instanceof Text && Object.keys(node).some((key) => key.startsWith('__reactFiber$'));
}
