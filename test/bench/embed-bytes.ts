import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { FIGURES, FIGURE_IDS, type FigureId, type FiguredPage, type IndustryPart } from '../../src/model/index.ts';
import { WITH_SHAPES } from '../../src/app/embed/needs.ts';
import { filesOf, total, weigh, type Chunk, type Weight } from './bytes.ts';

/** At most this many bytes, compressed with gzip, for the page of an embed: its scripts, its styles and what there is to show. */
export const EMBED_BUDGET = 200_000;

/** At most this many bytes, as they are, for each script that another site loads. */
export const SCRIPT_BUDGET = 2000;
const SCRIPTS = ['embed.js', 'see-atlas-figure.js'] as const;

const ENTRY = 'embed/index.html';
const OF_PAGE: Readonly<Record<FiguredPage, string>> = {
  explore: 'src/features/explore/ExploreFigures.tsx',
  region: 'src/features/region/RegionPage.tsx',
  gaps: 'src/features/gaps/Gaps.tsx',
  change: 'src/features/change/ChangePage.tsx',
  industry: 'src/features/industry/IndustryPage.tsx',
  method: 'src/features/method/MethodPage.tsx',
};
const OF_PART: Readonly<Record<IndustryPart, string>> = {
  portfolio: 'src/features/industry/PortfolioPart.tsx',
  across: 'src/features/industry/AcrossPart.tsx',
  structure: 'src/features/industry/StructurePart.tsx',
  space: 'src/features/industry/SpacePart.tsx',
};

/**
 * All that a figure fetches before it can ask for its numbers: not the numbers themselves, nor fonts and the worker, which
 * the budgets of the atlas leave out too.
 * @throws Error if there is no build, or one without what the figure needs.
 */
export function measureEmbed(dist: string, figure: FigureId): Weight[] {
  const path = join(dist, '.vite/embed-manifest.json');
  if (!existsSync(path)) throw new Error('There are no built embeds in dist/: run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  const { page, part } = FIGURES[figure];
  const keys = [ENTRY, OF_PAGE[page], ...(part === null ? [] : [OF_PART[part]]), ...(figure === 'region-industry' ? ['src/app/RegionWithIndustry.tsx'] : [])];
  for (const key of keys) if (manifest[key] === undefined) throw new Error(`The embeds have no chunk ${key}.`);
  const data = readdirSync(join(dist, 'data')).filter((name) => /^(?:index|catalogue)\./.test(name) || (WITH_SHAPES.has(figure) && name.startsWith('geometry.')));
  return [ENTRY, ...filesOf(manifest, keys), ...data.map((name) => `data/${name}`)].map((file) => weigh(dist, file));
}

function main(): void {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  let isGood = true;
  for (const figure of FIGURE_IDS) {
    const weights = measureEmbed(dist, figure);
    const sum = total(weights, 'gzip');
    console.log(`${(sum / 1000).toFixed(1).padStart(9)} kB gzip ${figure}`);
    const zooming = weights.filter(({ path }) => /maplibre|Zoom/i.test(path) || readFileSync(join(dist, path), 'utf8').includes('maplibregl-'));
    for (const { path } of zooming) console.error(`${figure}: ${path} holds the zooming map, which an embed does without.`);
    if (sum > EMBED_BUDGET) console.error(`${figure}: ${((sum - EMBED_BUDGET) / 1000).toFixed(1)} kB over the budget of ${EMBED_BUDGET / 1000} kB; in it are ${weights.map(({ path, gzip }) => `${path} ${(gzip / 1000).toFixed(1)}`).join(', ')}.`);
    isGood &&= sum <= EMBED_BUDGET && zooming.length === 0;
  }
  for (const script of SCRIPTS) {
    const { bytes } = weigh(dist, script);
    console.log(`${(bytes / 1000).toFixed(1).padStart(9)} kB      ${script}`);
    if (bytes > SCRIPT_BUDGET) console.error(`${script}: ${bytes - SCRIPT_BUDGET} bytes over the budget of ${SCRIPT_BUDGET}.`);
    isGood &&= bytes <= SCRIPT_BUDGET;
  }
  if (!isGood) process.exitCode = 1;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
