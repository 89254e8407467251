/** An element of a drawing: what it is called, its attributes and what is in it. */
export interface Part {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly parts: readonly (Part | string)[];
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
  const root = { name: '', attributes: new Map<string, string>(), parts: [] as (Part | string)[] };
  const open = [root];
  for (const [text, end, name, attributes = '', isClosed] of markup.matchAll(TOKEN)) {
    const inside = open.at(-1);
    if (inside === undefined) throw new Error('More elements end than begin.');
    if (name === undefined) inside.parts.push(plain(text));
    else if (end === '/') open.pop();
    else {
      const made = {
        name,
        attributes: new Map([...attributes.matchAll(ATTRIBUTE)].map(([, key = '', value = '']) => [key, plain(value)])),
        parts: [],
      };
      inside.parts.push(made);
      if (isClosed !== '/' && !EMPTY.has(name)) open.push(made);
    }
  }
  if (open.length !== 1) throw new Error(`<${open.at(-1)?.name ?? ''}> does not end.`);
  return root;
}

/** All elements inside, from the first to the last. */
export function* within(part: Part): Generator<Part> {
  for (const inner of part.parts) {
    if (typeof inner === 'string') continue;
    yield inner;
    yield* within(inner);
  }
}

/** Elements by what is asked of them. */
export function all(part: Part, isMeant: (inner: Part) => boolean): Part[] {
  const found: Part[] = [];
  for (const inner of within(part)) if (isMeant(inner)) found.push(inner);
  return found;
}

export function hasClass(part: Part, name: string): boolean {
  return (part.attributes.get('class') ?? '').split(' ').includes(name);
}

/** The text as it is read, spaces as one. */
export function textOf(part: Part): string {
  return rawText(part).replace(/\s+/g, ' ').trim();
}

function rawText(part: Part): string {
  return part.parts.map((inner) => (typeof inner === 'string' ? inner : rawText(inner))).join('');
}
