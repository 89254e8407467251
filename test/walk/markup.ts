/** An element of a drawing: what it is called, its attributes and what is in it. */
export interface Part {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: readonly (Part | string)[];
  /** All elements of the drawing in their order, and which of them lie inside this one: from, and up to. */
  readonly order: readonly Part[];
  readonly first: number;
  readonly end: number;
}

interface Open extends Part {
  readonly parts: (Part | string)[];
  end: number;
}

const TOKEN = /<(\/?)([A-Za-z][\w-]*)((?:\s+[\w:-]+(?:="[^"]*")?)*)\s*(\/?)>|[^<]+/g;
const ATTRIBUTE = /([\w:-]+)(?:="([^"]*)")?/g;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&nbsp;': '\u00a0',
};
/** Elements without an end. */
const EMPTY = new Set(['input', 'br', 'hr', 'img', 'link', 'meta', 'col']);

const plain = (text: string): string => text.replace(/&[#\w]+;/g, (entity) => ENTITIES[entity] ?? entity);

/** The elements of what `renderToStaticMarkup` writes: every tag closed, every sign that means something escaped. */
export function parseMarkup(markup: string): Part {
  const order: Part[] = [];
  const root: Open = { name: '', attributes: new Map(), parts: [], order, first: 0, end: 0 };
  const open = [root];
  for (const [text, end, name, attributes = '', isClosed] of markup.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (inside === undefined) throw new Error('More elements end than begin.');
    if (name === undefined) inside.parts.push(plain(text));
    else if (end === '/') {
      inside.end = order.length;
      open.pop();
    } else {
      const made: Open = {
        name,
        attributes: new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)])),
        parts: [],
        order,
        first: order.length + 1,
        end: order.length + 1,
      };
      inside.parts.push(made);
      order.push(made);
      if (isClosed !== '/' && !EMPTY.has(name)) open.push(made);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> does not end.`);
  root.end = order.length;
  return root;
}

/** All elements inside, from the first to the last. */
export function within({ order, first, end }: Part): readonly Part[] {
  return order.slice(first, end);
}

/** Elements by what is asked of them. */
export function all(part: Part, isMeant: (inner: Part) => boolean): Part[] {
  return within(part).filter(isMeant);
}

export function hasClass(part: Part, name: string): boolean {
  return ` ${part.attributes.get('class') ?? ''} `.includes(` ${name} `);
}

/** The text as it is read, spaces as one. */
export function textOf(part: Part): string {
  return rawText(part).replace(/\s+/g, ' ').trim();
}

function rawText(part: Part): string {
  return part.parts.map((inner) => (typeof inner === 'string' ? inner : rawText(inner))).join('');
}
