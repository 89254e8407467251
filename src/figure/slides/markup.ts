/** An element inside another, as written. */
interface Child {
  /** With its prefix: `c:ser`. */
  readonly name: string;
  readonly markup: string;
}

const TAG = /<(\/?)([\w:]+)[^>]*?(\/?)>/g;

/** The elements right inside a piece of markup; text between them is left out. */
export function childrenOf(inside: string): Child[] {
  const children: Child[] = [];
  let depth = 0;
  let start = 0;
  let opened = '';
  for (const { 0: tag, 1: closing, 2: name = '', 3: empty, index } of inside.matchAll(TAG)) {
    if (closing === '/') depth -= 1;
    else if (depth === 0) [start, opened] = [index, name];
    if (closing !== '/' && empty !== '/') depth += 1;
    if (depth === 0) children.push({ name: opened, markup: inside.slice(start, index + tag.length) });
  }
  return children;
}

/** Every element of a name (which holds no other of that name) with what is in it written anew. */
export function rewritten(markup: string, name: string, write: (inside: string) => string): string {
  return markup.replaceAll(
    new RegExp(`(<${name}(?: [^>]*)?>)(.*?)(</${name}>)`, 'gs'),
    (_whole, open: string, inside: string, close: string) => open + write(inside) + close,
  );
}

/** The elements in the order that a schema asks for; those it does not know at that place are left out. */
export function inOrder(inside: string, order: readonly string[]): string {
  return childrenOf(inside)
    .filter(({ name }) => order.includes(name))
    .toSorted((one, other) => order.indexOf(one.name) - order.indexOf(other.name))
    .map(({ markup }) => markup)
    .join('');
}
