import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { decodeAnswerList, INDUSTRY_KINDS, type AnswerKind } from '../../src/datasets/answers/answer-list.ts';
import {
  EVIDENCE_FIGURES,
  FIGURES,
  FIGURE_IDS,
  THEMES,
  type FigureId,
  type FiguredPage,
  type IndustryPart,
} from '../../src/model/index.ts';
import { WITH_SHAPES } from '../../src/app/embed/shapes.ts';
import { filesOf, total, weigh, type Chunk, type Weight } from './bytes.ts';

/** At most this many bytes, compressed with gzip, for all of an embed: its page, scripts, styles, catalogues, shapes and the answers it shows. */
export const EMBED_BUDGET = 200_000;

/** The figure that is not as light yet, with what it may weigh. */
export const BUDGETS: Partial<Readonly<Record<FigureId, number>>> = {
  // Forces that place the network, and what zooms it, are a tenth of it.
  'industry-space': 217_000,
};

/** At most this many bytes, as they are, for each script that another site loads. */
export const SCRIPT_BUDGET = 2000;
const SCRIPTS = ['embed.js', 'see-atlas-figure.js'] as const;

const ENTRY = 'embed/index.html';
/** The region that figures of one are weighed with: Marche, which has all of them. */
const REGION = 'ITI3';
/** Beside it, where a figure compares. */
const OTHER = 'ITH5';
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
/** What answers of each page are read with, and which there are. */
const READERS = {
  area: 'src/datasets/answers/area-answers.ts',
  region: 'src/datasets/answers/region-answers.ts',
  evidence: 'src/datasets/answers/evidence-answers.ts',
  industry: 'src/datasets/answers/industry-answers.ts',
} as const;
const READER_OF: Readonly<Record<AnswerKind, keyof typeof READERS>> = {
  explore: 'area',
  board: 'area',
  change: 'area',
  ranges: 'area',
  ahead: 'area',
  profile: 'region',
  outlook: 'region',
  evidence: 'evidence',
  portfolio: 'industry',
  across: 'industry',
  space: 'industry',
};
/** Asked only where a region is selected. */
const OF_REGION: ReadonlySet<AnswerKind> = new Set(['profile', 'outlook', 'portfolio', 'space']);
type Asked = readonly (readonly [AnswerKind, string])[];
const OVERALL = 'all eu-average';
const FROM_PAGE: Readonly<Record<FiguredPage, Asked>> = {
  explore: [
    ['explore', OVERALL],
    ['profile', REGION],
  ],
  region: [
    ['explore', OVERALL],
    ['profile', REGION],
    ['outlook', REGION],
  ],
  gaps: [
    ['explore', OVERALL],
    ['board', OVERALL],
  ],
  change: [['change', 'all']],
  industry: [['portfolio', `${REGION} manufacturing`]],
  method: [
    ['board', OVERALL],
    ['board', `${OVERALL} scoreboard-like`],
  ],
};
/** What is near is told from all divisions. */
const OF_SPACE: Asked = [['portfolio', `${REGION} divisions`]];
/** How sure ranks are is told of the whole beside two regions, or of every theme too. */
const MORE: Partial<Readonly<Record<FigureId, Asked>>> = {
  'gaps-overall': [['ranges', 'all']],
  'gaps-differences': [
    ['ranges', 'all'],
    ['ahead', 'all'],
  ],
  'region-profile': (['all', ...THEMES] as const).map((theme) => ['ranges', theme]),
  'region-industry': [['portfolio', `${REGION} manufacturing`]],
  'industry-compared': [['portfolio', `${OTHER} manufacturing`]],
  'industry-map': [['across', 'C15 manufacturing']],
  'industry-borders': [['across', 'C15 manufacturing']],
  'industry-space': [['space', REGION]],
  'industry-opportunities': [['space', REGION]],
  ...Object.fromEntries([...EVIDENCE_FIGURES].map((figure) => [figure, [['evidence', 'reference']] satisfies Asked])),
};

/**
 * All that a figure fetches until it stands with its numbers, by the address that names it and a region: but fonts, which the
 * budgets of the atlas leave out too. test/journeys/embed-bytes.test.ts holds that it fetches nothing else.
 * @throws Error if there is no build, or one without what the figure needs.
 */
export function measureEmbed(dist: string, figure: FigureId): Weight[] {
  const path = join(dist, '.vite/embed-manifest.json');
  if (!existsSync(path)) throw new Error('There are no built embeds in dist/: run `npm run build` first.');
  const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, Chunk>;
  const { page, part, regions } = FIGURES[figure];
  const alone =
    figure === 'region-industry'
      ? 'src/app/embed/IndustryOfRegion.tsx'
      : EVIDENCE_FIGURES.has(figure)
        ? 'src/app/embed/EvidenceAlone.tsx'
        : null;
  const asked = [
    ...(alone !== null ? [] : part === 'space' ? OF_SPACE : FROM_PAGE[page]),
    ...(MORE[figure] ?? []),
  ].filter(([kind]) => regions > 0 || !OF_REGION.has(kind));
  const readers = new Set(asked.map(([kind]) => READERS[READER_OF[kind]]));
  const keys = [ENTRY, alone ?? OF_PAGE[page], ...(part === null ? [] : [OF_PART[part]]), ...readers];
  for (const key of keys) if (manifest[key] === undefined) throw new Error(`The embeds have no chunk ${key}.`);
  const has = (isWanted: (kind: AnswerKind) => boolean): boolean => asked.some(([kind]) => isWanted(kind));
  const wanted = new Set([
    'index',
    'catalogue',
    ...(WITH_SHAPES.has(figure) ? ['geometry'] : []),
    ...(has((kind) => !INDUSTRY_KINDS.has(kind)) ? ['answers'] : []),
    ...(has((kind) => INDUSTRY_KINDS.has(kind)) ? ['industry', 'industry-answers'] : []),
  ]);
  const data = readdirSync(join(dist, 'data')).filter(
    (name) => name.includes('.') && wanted.has(name.split('.')[0] ?? ''),
  );
  const lists = data
    .filter((name) => /^(?:industry-)?answers\./.test(name))
    .map((name) => decodeAnswerList(JSON.parse(readFileSync(join(dist, 'data', name), 'utf8')), name));
  const answers = asked.map(([kind, key]) => {
    const path = lists.map((list) => list(kind, key)).find((found) => found !== null);
    if (path === undefined || path === null) throw new Error(`There is no answer ${kind} ${key} in dist/data.`);
    return path;
  });
  return [
    ENTRY,
    'icon.svg',
    ...filesOf(manifest, keys),
    ...[...data, ...new Set(answers)].map((name) => `data/${name}`),
  ].map((file) => weigh(dist, file));
}

function main(): void {
  const dist = fileURLToPath(new URL('../../dist', import.meta.url));
  let isGood = true;
  for (const figure of FIGURE_IDS) {
    const weights = measureEmbed(dist, figure);
    const sum = total(weights, 'gzip');
    console.log(`${(sum / 1000).toFixed(1).padStart(9)} kB gzip ${figure}`);
    const zooming = weights.filter(
      ({ path }) => /maplibre|Zoom/i.test(path) || readFileSync(join(dist, path), 'utf8').includes('maplibregl-'),
    );
    for (const { path } of zooming)
      console.error(`${figure}: ${path} holds the zooming map, which an embed does without.`);
    const budget = BUDGETS[figure] ?? EMBED_BUDGET;
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

if (process.argv[1] === fileURLToPath(import.meta.url)) main();
