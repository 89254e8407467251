import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';
import { FIGURE_IDS, type FigureId } from '../../src/model/index.ts';
import { filesOf, total, weigh, type Chunk, type Weight } from './bytes.ts';

/** At most this many bytes, compressed with gzip, for all of an embed: its page, scripts, styles, catalogues, shapes and the answers it shows. */
export const EMBED_BUDGET = 200_000;

/** The sheet of a region is five figures in one, with the shapes, the outlook and the industries. */
const HEAVIER: Partial<Readonly<Record<FigureId, number>>> = { 'region-sheet': 221_000 };

/** Answered by the worker, since no file holds their answers: weighed without it and the tables it reads. */
const COMPUTED: ReadonlySet<FigureId> = new Set([
  'region-better',
  'cooperation-map',
  'cooperation-peers',
  'cooperation-teachers',
  'cooperation-partners',
  'cooperation-sheet',
  'cooperation-beside',
  'cooperation-lines',
  'cooperation-programmes',
  'cooperation-interreg',
  'cooperation-links',
]);

export function budgetOf(figure: FigureId): number {
  return HEAVIER[figure] ?? EMBED_BUDGET;
}

/** At most this many bytes, as they are, for each script that another site loads. */
export const SCRIPT_BUDGET = 2000;
const SCRIPTS = ['embed.js', 'see-atlas-figure.js'] as const;

const ENTRY = 'embed/index.html';
/** What reads a file that is more than an answer in the one form, by the beginning of its name. */
const READERS: readonly (readonly [file: string, module: string])[] = [
  ['answers/board.', 'src/engine/prepared/lean-board.ts'],
  ['industry.', 'src/datasets/industry-catalogue.ts'],
  ['notes.', 'src/datasets/indicator-notes.ts'],
];

/** Where the definition of each figure stands, as the list of all figures says it: in its line, or in what the line calls. */
function definitionOf(figure: FigureId): string {
  const list = readFileSync(fileURLToPath(new URL('../../src/app/figures.ts', import.meta.url)), 'utf8');
  const line = new RegExp(`'?${figure}'?: async \\(\\) =>\\s+\\(await (?:import\\('\\.\\./([^']+)'|(\\w+)\\(\\))`).exec(
    list,
  );
  const called =
    line?.[2] === undefined ? null : new RegExp(`const ${line[2]} = \\(\\) => import\\('\\.\\./([^']+)'`).exec(list);
  const path = line?.[1] ?? called?.[1];
  if (path === undefined) throw new Error(`src/app/figures.ts names no definition of ${figure}.`);
  return `src/${path}`;
}

/** The module that knows what figures ask, through Vite, since components import style sheets. */
let queue: Promise<readonly string[]> = Promise.resolve([]);
let asking: Promise<typeof import('./embed-data.ts')> | null = null;
async function loadAsking(): Promise<typeof import('./embed-data.ts')> {
  const vite = await createServer({
    configFile: false,
    logLevel: 'error',
    appType: 'custom',
    optimizeDeps: { noDiscovery: true },
    server: { middlewareMode: true, ws: false, watch: null },
  });
  return (await vite.ssrLoadModule(
    fileURLToPath(new URL('embed-data.ts', import.meta.url)),
  )) as typeof import('./embed-data.ts');
}

/**
 * All that a figure fetches until it stands with its numbers: its page, scripts and styles, and the published files that
 * its questions are answered from. But fonts, which the page around may hold already.
 * @throws Error if there is no build, or one without what the figure needs.
 */
export async function measureEmbed(dist: string, figure: FigureId): Promise<Weight[]> {
  const path = join(dist, '.vite/embed-manifest.json');
  if (!existsSync(path)) throw new Error('There are no built embeds in dist/: run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  asking ??= loadAsking();
  // One after the other: what is fetched meanwhile is counted as asked by the one.
  const asked = queue.then(async () => (await (asking ?? loadAsking())).dataOf(dist, figure, COMPUTED.has(figure)));
  queue = asked.catch(() => []);
  const data = await asked;
  const readers = READERS.filter(([file]) => data.some((path) => path.startsWith(`data/${file}`))).map(
    ([, module]) => module,
  );
  const words = await (await asking).wordFilesOf(figure);
  const keys = [
    ENTRY,
    'src/app/figures.ts',
    definitionOf(figure),
    ...readers,
    'src/language/compiled/en/fetchers.ts',
    ...words,
  ].filter((key) => key !== 'src/app/figures.ts' || manifest[key] !== undefined);
  for (const key of keys) if (manifest[key] === undefined) throw new Error(`The embeds have no chunk ${key}.`);
  return [ENTRY, 'icon.svg', ...filesOf(manifest, keys), ...data].map((file) => weigh(dist, file));
}

async function main(): Promise<void> {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  let isGood = true;
  for (const figure of FIGURE_IDS) {
    const weights = await measureEmbed(dist, figure);
    const sum = total(weights, 'gzip');
    console.log(`${(sum / 1000).toFixed(1).padStart(9)} kB gzip ${figure}`);
    const zooming = weights.filter(
      ({ path }) => /maplibre|Zoom/i.test(path) || readFileSync(join(dist, path), 'utf8').includes('maplibregl-'),
    );
    for (const { path } of zooming)
      console.error(`${figure}: ${path} holds the zooming map, which an embed does without.`);
    const budget = budgetOf(figure);
    if (sum > budget)
      console.error(
        `${figure}: ${((sum - budget) / 1000).toFixed(1)} kB over the budget of ${budget / 1000} kB; in it are ${weights.map(({ path, gzip }) => `${path} ${(gzip / 1000).toFixed(1)}`).join(', ')}.`,
      );
    isGood &&= sum <= budget && zooming.length === 0;
  }
  for (const script of SCRIPTS) {
    const { bytes } = weigh(dist, script);
    console.log(`${(bytes / 1000).toFixed(1).padStart(9)} kB      ${script}`);
    if (bytes > SCRIPT_BUDGET)
      console.error(`${script}: ${bytes - SCRIPT_BUDGET} bytes over the budget of ${SCRIPT_BUDGET}.`);
    isGood &&= bytes <= SCRIPT_BUDGET;
  }
  if (!isGood) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  await main();
  process.exit();
}
