import { readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { parseSync, Visitor } from 'vite';

/** What each layer may import beside itself. The order is the direction: a layer imports only what stands before it. */
export const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  analysis: ['model'],
  datasets: ['model'],
  state: ['model'],
  // The words of all languages, and the sentences made of them.
  language: ['model'],
  'language/compile': ['model'],
  design: ['model', 'language'],
  charts: ['model', 'language', 'design'],
  map: ['model', 'language', 'design'],
  engine: ['model', 'analysis', 'datasets'],
  // What a figure is: what it asks, what it says, what it can be taken away as.
  figure: ['model', 'datasets', 'state', 'language', 'design', 'engine'],
  // What every page has around it: its bar, its search, its problems.
  frame: ['model', 'datasets', 'state', 'language', 'design', 'engine', 'figure'],
  features: [
    'model',
    'analysis',
    'datasets',
    'state',
    'language',
    'design',
    'charts',
    'map',
    'engine',
    'figure',
    'frame',
  ],
  app: [
    'model',
    'language/compile',
    'analysis',
    'datasets',
    'state',
    'language',
    'design',
    'charts',
    'map',
    'engine',
    'figure',
    'frame',
    'features',
  ],
  // The last two for the answer to the first view, computed by what computes every other one.
  'data/build': ['model', 'analysis', 'datasets', 'engine'],
};

/** Packages that the inner layers must do without, so that they run in Node and in a worker alike. */
const MAY_NOT_USE: Readonly<Record<string, RegExp>> = {
  model: /^/,
  analysis: /^(?:react|react-dom|maplibre-gl|comlink|@tanstack\/.*|node:.*)(?:\/|$)/,
  datasets: /^(?:react-dom|maplibre-gl|node:.*)(?:\/|$)/,
  state: /^(?:react-dom|maplibre-gl|arquero|node:.*)(?:\/|$)/,
  language: /^(?:react-dom|maplibre-gl|arquero|node:.*)(?:\/|$)/,
  design: /^(?:maplibre-gl|arquero|node:.*)(?:\/|$)/,
  charts: /^(?:maplibre-gl|arquero|node:.*)(?:\/|$)/,
  map: /^(?:arquero|node:.*)(?:\/|$)/,
  engine: /^(?:react|react-dom|maplibre-gl|node:.*)(?:\/|$)/,
  figure: /^(?:arquero|maplibre-gl|node:.*)(?:\/|$)/,
  frame: /^(?:arquero|maplibre-gl|node:.*)(?:\/|$)/,
  features: /^(?:arquero|node:.*)(?:\/|$)/,
};

const COMPILED = join('src', 'language', 'compiled');

export interface SourceFile {
  /** From the project's root, with `/`: `src/model/ids.ts`. */
  readonly path: string;
  readonly text: string;
}

/** The `.ts` and `.tsx` files under the folders, sorted by path. */
export function readSources(root: string, folders: readonly string[]): SourceFile[] {
  return readFiles(root, folders, /\.tsx?$/);
}

function readFiles(root: string, folders: readonly string[], kind: RegExp): SourceFile[] {
  const found: SourceFile[] = [];
  const visit = (folder: string): void => {
    for (const name of readdirSync(folder)) {
      const path = join(folder, name);
      // Written at build, from what is checked.
      if (path.endsWith(COMPILED)) continue;
      if (statSync(path).isDirectory()) visit(path);
      else if (kind.test(name))
        found.push({ path: relative(root, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') });
    }
  };
  for (const folder of folders) visit(join(root, folder));
  return found.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}

/** Every module a file names: imports, type imports, re-exports, `import()`, the script of a `new URL('…', import.meta.url)`. */
export function importsOf(file: SourceFile): string[] {
  const { program, errors } = parseSync(file.path, file.text);
  if (errors.length > 0) throw new Error(`${file.path} cannot be parsed: ${errors[0]?.message ?? ''}`);
  const found: string[] = [];
  const add = (node: { readonly type: string; readonly value?: unknown } | null | undefined): void => {
    if (node?.type === 'Literal' && typeof node.value === 'string') found.push(node.value);
  };
  new Visitor({
    ImportDeclaration: (node) => add(node.source),
    ExportNamedDeclaration: (node) => add(node.source),
    ExportAllDeclaration: (node) => add(node.source),
    ImportExpression: (node) => add(node.source),
    TSImportType: (node) => add(node.source),
    NewExpression: (node) => {
      const [first, second] = node.arguments;
      const isUrl = node.callee.type === 'Identifier' && node.callee.name === 'URL';
      if (!isUrl || second?.type !== 'MemberExpression' || second.object.type !== 'MetaProperty') return;
      if (first?.type === 'Literal' && /\.[jt]sx?$/.test(String(first.value))) add(first);
    },
  }).visit(program);
  return found;
}

/** What `analysis` and `model` must not name, since their results may depend on nothing but their arguments. */
export function ambientUsesOf(file: SourceFile): string[] {
  const { program } = parseSync(file.path, file.text);
  const found: string[] = [];
  new Visitor({
    MemberExpression: (node) => {
      if (node.object.type !== 'Identifier' || node.property.type !== 'Identifier') return;
      const name = `${node.object.name}.${node.property.name}`;
      if (['Math.random', 'Date.now', 'performance.now'].includes(name)) found.push(name);
      if (['document', 'window', 'navigator', 'localStorage', 'process'].includes(node.object.name)) found.push(name);
    },
    CallExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'fetch') found.push('fetch()');
    },
    NewExpression: (node) => {
      if (node.callee.type === 'Identifier' && node.callee.name === 'Date' && node.arguments.length === 0)
        found.push('new Date()');
    },
  }).visit(program);
  return found;
}

export function layerOf(path: string): string | null {
  if (path.startsWith('data/build/')) return 'data/build';
  if (path.startsWith('src/language/compile/')) return 'language/compile';
  return /^src\/([^/]+)\//.exec(path)?.[1] ?? null;
}

/** The feature or chart a file belongs to; files at the top of the layer belong to none. */
export function memberOf(path: string): string | null {
  return /^src\/(?:features|charts)\/([^/]+)\//.exec(path)?.[1] ?? null;
}

export function resolveImport(from: string, specifier: string): string | null {
  const withoutQuery = specifier.replace(/[?#].*$/, '');
  if (!withoutQuery.startsWith('.')) return null;
  return normalize(join(dirname(from), withoutQuery)).replaceAll('\\', '/');
}

/** What is against the layers, one sentence an import; empty where all is in order. */
export function layerFaults(files: readonly SourceFile[]): string[] {
  const faults: string[] = [];
  for (const file of files) {
    const layer = layerOf(file.path);
    const allowed = layer === null ? undefined : MAY_IMPORT[layer];
    if (layer === null || allowed === undefined) {
      faults.push(`${file.path} stands in no layer; the layers are ${Object.keys(MAY_IMPORT).join(', ')}.`);
      continue;
    }
    for (const specifier of importsOf(file)) {
      const target = resolveImport(file.path, specifier);
      if (target === null) {
        if (MAY_NOT_USE[layer]?.test(specifier) === true && layer !== 'data/build')
          faults.push(`${file.path} imports ${specifier}: ${layer} does without it.`);
        continue;
      }
      const targetLayer = layerOf(target);
      if (targetLayer === null) {
        if (layer !== 'data/build' || !target.startsWith('data/'))
          faults.push(`${file.path} imports ${target}, outside the layers.`);
      } else if (targetLayer !== layer) {
        if (!allowed.includes(targetLayer))
          faults.push(`${file.path} imports ${target}: ${layer} may not import ${targetLayer}.`);
      } else {
        const own = memberOf(file.path);
        const other = memberOf(target);
        if (own !== null && other !== null && own !== other)
          faults.push(`${file.path} imports ${target}: no import between ${layer}.`);
      }
    }
    if (layer === 'analysis' || layer === 'model') {
      for (const use of ambientUsesOf(file))
        faults.push(`${file.path} uses ${use}: ${layer} depends on nothing but its arguments.`);
    }
  }
  return faults;
}

/** Circles of imports, each as the files on it in order; a circle is reported once. */
export function circularImports(files: readonly SourceFile[]): string[][] {
  const paths = new Set(files.map((file) => file.path));
  const targets = new Map(
    files.map((file) => [
      file.path,
      new Set(
        importsOf(file)
          .flatMap((specifier) => resolveImport(file.path, specifier) ?? [])
          .filter((path) => paths.has(path)),
      ),
    ]),
  );
  return circlesOf(targets);
}

/** The circles of a graph, each as what is on it in order. */
function circlesOf(targets: ReadonlyMap<string, ReadonlySet<string>>): string[][] {
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (node: string, trail: readonly string[]): void => {
    const start = trail.indexOf(node);
    if (start >= 0) circles.push(trail.slice(start));
    if (start >= 0 || done.has(node)) return;
    for (const target of targets.get(node) ?? []) visit(target, [...trail, node]);
    done.add(node);
  };
  for (const node of targets.keys()) visit(node, []);
  return circles;
}

/** A folder and those around it, outermost first. */
function foldersAround(path: string): string[] {
  const parts = dirname(path).split('/');
  return parts.map((_, at) => parts.slice(0, at + 1).join('/'));
}

/**
 * Circles between folders, each as the folders on it in order: of the files of folders, and of folders side by side with
 * all that is in them. An `index.ts` is the door of its folder and of those in it, and stands in none.
 */
export function circularFolders(files: readonly SourceFile[]): string[][] {
  const rooms = files.filter((file) => !file.path.endsWith('/index.ts'));
  const known = new Set(rooms.map((file) => dirname(file.path)));
  const direct = new Map([...known].toSorted().map((folder) => [folder, new Set<string>()]));
  const beside = new Map<string, Set<string>>();
  for (const file of rooms)
    for (const specifier of importsOf(file)) {
      const target = resolveImport(file.path, specifier);
      if (target === null || target.endsWith('/index.ts')) continue;
      const folder = dirname(target);
      if (folder !== dirname(file.path) && known.has(folder)) direct.get(dirname(file.path))?.add(folder);
      const theirs = foldersAround(target);
      const own = foldersAround(file.path);
      const parting = own.findIndex((one, at) => one !== theirs[at]);
      const [from, to] = [own[parting], theirs[parting]];
      if (from !== undefined && to !== undefined) beside.set(from, (beside.get(from) ?? new Set()).add(to));
    }
  const found = [...circlesOf(direct), ...circlesOf(beside)];
  return [...new Map(found.map((circle) => [circle.toSorted().join(' '), circle])).values()];
}

/** Style sheets of `src`, sorted by path. */
export function readStyles(root: string): SourceFile[] {
  return readFiles(root, ['src'], /\.css$/);
}
