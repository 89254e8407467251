import { parseSync, Visitor } from 'vite';
import { layerOf, MAY_IMPORT, memberOf, resolveImport, importsOf, type SourceFile } from './layers.ts';

/** What a class is in: said beside the class of a thing, never instead of it. */
const STATE = /^(?:is|has)-/;
/** A class in a selector, after what a selector may have before one. */
const IN_SELECTOR =
  /(?:^|[\s,(>+~*\])]|\b(?:a|button|div|g|li|p|section|span|svg|table|td|th|tr|ul|ol)\b)\.([a-z][\w-]*)/g;

/** Which file puts which classes on elements: whole names, and beginnings of those made of a variable. */
interface Put {
  readonly path: string;
  readonly names: ReadonlySet<string>;
  readonly beginnings: ReadonlySet<string>;
  /** Texts that may be selectors. */
  readonly texts: readonly string[];
}

function readPut(file: SourceFile): Put {
  const names = new Set<string>();
  const beginnings = new Set<string>();
  const texts: string[] = [];
  const put = (text: string, isOpen = false): void => {
    const words = text.split(/\s+/);
    for (const [at, word] of words.entries()) {
      if (!/^[a-z][\w-]*$/.test(word)) continue;
      (isOpen && at === words.length - 1 ? beginnings : names).add(word);
    }
  };
  // How many class attributes, or calls that set classes, the visitor is in.
  let depth = 0;
  const isClassName = (name: unknown): boolean => typeof name === 'string' && /^(?:className|\w+ClassName)$/.test(name);
  const step = (isIn: boolean, by: number): void => {
    if (isIn) depth += by;
  };
  const isClassCall = (callee: { readonly type: string }): boolean =>
    callee.type === 'MemberExpression' && /classList\.(?:add|toggle|replace)$/.test(textAt(file, callee));
  new Visitor({
    JSXAttribute: ({ name }) => step(isClassName(name.name), 1),
    'JSXAttribute:exit': ({ name }) => step(isClassName(name.name), -1),
    Property: ({ key }) => step(key.type === 'Identifier' && isClassName(key.name), 1),
    'Property:exit': ({ key }) => step(key.type === 'Identifier' && isClassName(key.name), -1),
    AssignmentExpression: ({ left }) => step(textAt(file, left).endsWith('.className'), 1),
    'AssignmentExpression:exit': ({ left }) => step(textAt(file, left).endsWith('.className'), -1),
    CallExpression: ({ callee }) => step(isClassCall(callee), 1),
    'CallExpression:exit': ({ callee }) => step(isClassCall(callee), -1),
    Literal: ({ value }) => {
      if (typeof value !== 'string') return;
      if (depth > 0) put(value);
      else texts.push(value);
    },
    TemplateLiteral: ({ quasis }) => {
      for (const [at, { value }] of quasis.entries())
        if (depth > 0) put(value.raw, at < quasis.length - 1);
        else texts.push(value.raw);
    },
  }).visit(parseSync(file.path, file.text).program);
  return { path: file.path, names, beginnings, texts };
}

function textAt({ text }: SourceFile, node: object): string {
  return 'start' in node && 'end' in node ? text.slice(Number(node.start), Number(node.end)) : '';
}

/** The folder that a class belongs to: a layer, or a feature or chart of it. */
function placeOf(path: string): string {
  const member = memberOf(path);
  const layer = layerOf(path) ?? '';
  return member === null ? layer : `${layer}/${member}`;
}

/** Whether what stands in one file may name what another puts: its own, and what is of a layer that it may import. */
function mayName(from: string, owner: string): boolean {
  return placeOf(from) === placeOf(owner) || MAY_IMPORT[layerOf(from) ?? '']?.includes(layerOf(owner) ?? '') === true;
}

const classesIn = (css: string): Set<string> =>
  new Set(
    [...css.replaceAll(/\/\*[\s\S]*?\*\/|url\([^)]*\)|"[^"]*"/g, '').matchAll(/\.([a-z][\w-]*)/g)].map(
      ([, name = '']) => name,
    ),
  );

/**
 * Classes named where they do not belong, one sentence each. A class belongs to the folder that puts it on an element: a
 * layer, or a feature or chart of it. Its own sheets and selectors name it, and those of layers above. A sheet that is
 * imported by who puts a class, and those of `design/look`, which every page has, offer what they style.
 */
export function classFaults(files: readonly SourceFile[], styles: readonly SourceFile[]): string[] {
  const all = files.filter(({ path }) => path.startsWith('src/')).map(readPut);
  const sheets = styles.map(({ path, text }) => ({ path, names: classesIn(text) }));
  const known = new Map<string, readonly string[]>();
  /** The files that put a class, and the sheets of `design/look` that offer it. */
  const ownersOf = (name: string): readonly string[] => {
    const found =
      known.get(name) ??
      [
        ...all.filter(
          ({ names, beginnings }) => names.has(name) || [...beginnings].some((beginning) => name.startsWith(beginning)),
        ),
        ...sheets.filter((sheet) => sheet.path.startsWith('src/design/look/') && sheet.names.has(name)),
      ].map(({ path }) => path);
    known.set(name, found);
    return found;
  };
  const takersOf = new Map<string, Set<string>>();
  for (const file of files)
    for (const specifier of importsOf(file).filter((named) => named.endsWith('.css'))) {
      const sheet = resolveImport(file.path, specifier) ?? '';
      takersOf.set(sheet, (takersOf.get(sheet) ?? new Set()).add(file.path));
    }
  const isTaken = (sheet: string, owners: readonly string[]): boolean =>
    owners.some((path) => takersOf.get(sheet)?.has(path) === true);
  const faults: string[] = [];
  const check = (path: string, names: Iterable<string>): void => {
    for (const name of names) {
      const owners = STATE.test(name) ? [] : ownersOf(name);
      if (owners.length === 0 || owners.some((owner) => mayName(path, owner)) || isTaken(path, owners)) continue;
      faults.push(`${path} names the class "${name}" of ${[...new Set(owners.map(placeOf))].join(', ')}.`);
    }
  };
  for (const { path, names } of sheets) check(path, names);
  for (const { path, texts } of all)
    check(
      path,
      new Set(
        texts
          .filter((text) => !text.includes('/'))
          .flatMap((text) => [...text.matchAll(IN_SELECTOR)].map(([, name = '']) => name)),
      ),
    );
  for (const { path, names } of all)
    for (const name of names) {
      if (STATE.test(name)) continue;
      const styling = sheets.filter((sheet) => sheet.names.has(name));
      if (styling.length > 0 && !styling.some((sheet) => mayName(path, sheet.path)))
        faults.push(
          `${path} puts the class "${name}", which only ${styling.map((sheet) => sheet.path).join(', ')} styles.`,
        );
    }
  return faults;
}
