import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';
import type { Browser } from 'playwright-core';
import { builtCatalogue, areaOf } from '../journeys/explore-page.ts';
import { launchBrowser } from '../journeys/browser.ts';
import { dist, root, serveAsStart, type Site } from '../journeys/site.ts';
import { measureAlikePages, type AlikePageTimes } from './alike-pages.ts';
import { ALIVE_BUDGET, FIRST_MAP_BUDGET, measureBytes, THEMES_BUDGET, total } from './bytes.ts';
import { measureComparison, type Compared, type Comparison } from './comparing.ts';
import { DRAWS, measureComputing, type ComputingTimes } from './computing.ts';
import { measureDrawing, type DrawingTimes } from './drawing.ts';
import { measureGrouping, type GroupingTimes } from './grouping.ts';
import { measureIndustryAnswers, type IndustryAnswerTimes } from './industry-answers.ts';
import { measureIndustry, type IndustryTimes } from './industry.ts';
import { measureLoading, type LoadingTimes } from './loading.ts';
import type { LongTasks } from './long-tasks.ts';
import { measureOwnTable, type OwnTableTimes } from './own-table.ts';
import { measurePresenting, type PresentingTimes } from './presenting.ts';
import { measureRecolouring, recolouringTable, type RecolouringTimes } from './recolouring.ts';
import { measureSlideChanges, type SlideChangeTimes } from './slide-change.ts';
import type { Summary } from './statistics.ts';
import { measureSwitching, zoomingMapComes, type SwitchingTimes } from './switching.ts';
import { measureWeighing, type WeighingTimes } from './weighing.ts';
import { writeMarked } from './written-table.ts';
import { measureZoomingSpace, type ZoomingTimes } from './zooming-space.ts';

/**
 * `npm run bench`: measures the built atlas, prints its tables, writes them into test/README.md, and all it found into
 * test/bench/results.json. `npm run bench -- maps` measures and writes how soon the maps recolour, `npm run bench -- files` what
 * a presenter waits for, `npm run bench -- groups` what groups of regions take, `npm run bench -- tables` what a
 * table of one's own takes, and no more.
 */

const LOADS = 9;
const SLOWDOWN = 4;
const COMPUTING_RUNS = 15;
const ANSWER_RUNS = 25;

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;
const milliseconds = ({ median, lowerQuartile, upperQuartile, runs }: Summary): string =>
  `${median.toFixed(0)} ms (${lowerQuartile.toFixed(0)}–${upperQuartile.toFixed(0)}; ${runs} runs)`;
const fine = ({ median, lowerQuartile, upperQuartile, runs }: Summary): string =>
  `${median.toFixed(1)} ms (${lowerQuartile.toFixed(1)}–${upperQuartile.toFixed(1)}; ${runs} runs)`;
const exact = ({ median, lowerQuartile, upperQuartile, runs }: Summary): string =>
  `${median.toFixed(2)} ms (${lowerQuartile.toFixed(2)}–${upperQuartile.toFixed(2)}; ${runs} runs)`;

function switchRows(times: SwitchingTimes): [string, string, string][] {
  const where = times.map === 'WebGL' ? 'zooming map' : 'drawn map';
  return [
    [`Theme switch, click to painted, ${where}`, milliseconds(times.theme), '100 ms'],
    [`Benchmark switch, click to painted, ${where}`, milliseconds(times.benchmark), ''],
    [`Year switch, click to painted, ${where}`, milliseconds(times.year), ''],
  ];
}

const held = ({ count, longest }: LongTasks): string =>
  count === 0 ? '0' : `${count}, the longest ${longest.toFixed(0)} ms`;

function weighingRows({ painted, longTasks }: WeighingTimes): [string, string, string][] {
  return [
    ['A weight moved by keyboard, key to painted', milliseconds(painted), '100 ms'],
    ['Tasks over 50 ms on the page meanwhile', held(longTasks), '0'],
  ];
}

function drawingRows({ slowdown, draws, longTasks }: DrawingTimes): [string, string, string][] {
  const where = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  return [
    [`${DRAWS} draws of ranks in the page's worker${where}`, milliseconds(draws), slowdown === 1 ? '2000 ms' : ''],
    [`Tasks over 50 ms on the page during the draws${where}`, held(longTasks), slowdown === 1 ? '0' : ''],
  ];
}

const INDUSTRY_SWITCHES: Readonly<Record<IndustryTimes['part'], string>> = {
  portfolio: 'Region switched on the page of industry, its clusters',
  structure: 'The same, what it is made up of',
  space: 'The same, what is near',
  across: 'Industry switched, the map and list of all regions',
};

function industryRows({ slowdown, part, switched, longTasks }: IndustryTimes): [string, string, string][] {
  const where = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  return [
    [
      `${INDUSTRY_SWITCHES[part]}, until the last is painted${where}`,
      milliseconds(switched),
      slowdown === 1 ? '100 ms' : '',
    ],
    [`Tasks over 50 ms on the page meanwhile${where}`, held(longTasks), slowdown === 1 ? '0' : ''],
  ];
}

function zoomingRows({ slowdown, sectors, frame, work, settled }: ZoomingTimes): [string, string, string][] {
  const where = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  return [
    [
      `Network of ${sectors} sectors zoomed, the page's work in a frame${where}`,
      fine(work),
      slowdown === 1 ? '16 ms' : '',
    ],
    [`The same, from frame to frame${where}`, fine(frame), slowdown === 1 ? '16.7 ms (60 Hz)' : ''],
    [`The same, the frame in which names are placed anew${where}`, fine(settled), ''],
  ];
}

function presentingRows({
  chart,
  map,
  slides,
  slideCount,
  fetchedBefore,
}: PresentingTimes): [string, string, string][] {
  const oneByOne = (slideCount * (chart.median + map.median)) / 2;
  return [
    ['A figure as PNG, press to file, a chart', milliseconds(chart), '1000 ms'],
    ['The same, the map', milliseconds(map), '1000 ms'],
    [
      `A story of ${slideCount} slides with maps and charts as PowerPoint, press to file`,
      `${milliseconds(slides)}, ${(slides.median / oneByOne).toFixed(1)} × so many figures one by one as PNG`,
      '2000 ms',
    ],
    ['Bytes of what writes files, fetched before a file is asked for', kilobytes(fetchedBefore), '0.0 kB'],
  ];
}

const STORIES: Readonly<Record<SlideChangeTimes['story'], string>> = {
  marche: 'Marche',
  skills: 'skills',
  leather: 'leather',
};

function slideRows({ slowdown, story, forward, back }: SlideChangeTimes): [string, string, string][] {
  const where = slowdown === 1 ? '' : `, processor ${slowdown}× slower`;
  const target = slowdown === 1 ? '100 ms' : '';
  return [
    [`Next slide of the story on ${STORIES[story]}, key to first frame${where}`, milliseconds(forward), target],
    [`The same, back${where}`, milliseconds(back), target],
  ];
}

function computingRows(times: ComputingTimes): [string, string, string][] {
  return [
    ['Index over all regions and themes, in Node', fine(times.index), ''],
    ['The same for the first time, with the series made from the tables', fine(times.firstIndex), ''],
    ['A weight moved: all scores, ranks, gaps and what they are made of, in Node', fine(times.weight), '16 ms'],
    [`${DRAWS} draws for the ranges of ranks, in Node`, fine(times.draws), '2000 ms'],
    ['One theme, computed', fine(times.theme), '16 ms'],
    ['One indicator, computed', fine(times.indicator), ''],
    ['What the index rests on: correlations, shares of variance, comparisons', fine(times.evidence), '100 ms'],
    ['The six tables decoded', fine(times.decodeTables), ''],
  ];
}

function alikeRows({ smallMaps, peers, teachers, partners, lists }: AlikePageTimes): [string, string, string][] {
  return [
    ['Small maps of the six themes, from another year chosen to the last painted', milliseconds(smallMaps), '150 ms'],
    ['Peers of another region, from the question to the worker’s answer', fine(peers), '50 ms'],
    ['Its teachers, asked at the same time', fine(teachers), '50 ms'],
    ['Its partners, asked at the same time', fine(partners), '50 ms'],
    ['Its lists and map, from the choice of the region to the last painted', milliseconds(lists), '100 ms'],
  ];
}

function groupingTable({ groups, permutations, inR }: GroupingTimes, pages: AlikePageTimes): string[] {
  const rows: readonly (readonly [string, Summary, Summary | null, string])[] = [
    ['50 starts of k-means, Ward and components, 250 regions × 35 indicators', groups, inR?.groups ?? null, '200 ms'],
    ['Local Moran with 9,999 permutations, 250 regions', permutations, inR?.permutations ?? null, '1000 ms'],
  ];
  return [
    '| What | In Node | In R | Target |',
    '| --- | ---: | ---: | ---: |',
    ...rows.map(
      ([what, own, other, target]) =>
        `| ${what} | ${fine(own)} | ${other === null ? 'not installed' : fine(other)} | ${target} |`,
    ),
    '',
    ...tableOf(alikeRows(pages)),
  ];
}

function answerRows(times: IndustryAnswerTimes): [string, string, string][] {
  return [
    ['Relatedness, density and complexity, 280 regions × 68 divisions, in Node', fine(times.functions), '100 ms'],
    ['The table of divisions decoded, as published', fine(times.decode), ''],
    ['The portfolio of a region, the first question put to the table', fine(times.firstPortfolio), ''],
    ['The portfolio of another region', fine(times.portfolio), ''],
    ['One division across the area, the first question put to the table', fine(times.firstAcross), ''],
    ['Another division across the area', fine(times.across), ''],
    ['The industry space of a region, the first question put to the table', fine(times.firstSpace), ''],
    ['The industry space of another region', exact(times.space), ''],
  ];
}

function comparedRows(what: string, compared: readonly Compared[], target: string): [string, string, string][] {
  return compared.map(({ name, times, ratio }, index): [string, string, string] =>
    index === 0
      ? [`${what}: ${name}, in Node`, exact(times), target]
      : [`The same: ${name}`, `${exact(times)}, ${ratio.toFixed(1)} × the engine's`, ''],
  );
}

function comparisonRows({ weight, draws }: Comparison): [string, string, string][] {
  return [
    ...comparedRows('A weight moved, 250 regions × 35 indicators', weight, '16 ms'),
    ...comparedRows(`${DRAWS} draws of ranks, 250 regions × 30 indicators`, draws, '2000 ms'),
  ];
}

function loadingRows(times: LoadingTimes): [string, string, string][] {
  return [
    [`First map, processor ${times.slowdown}× slower`, milliseconds(times.firstMap), '600–700 ms (bare d3)'],
    [`Interactive, processor ${times.slowdown}× slower`, milliseconds(times.interactive), ''],
    ['Layout shift (CLS)', times.layoutShift.toFixed(3), '0'],
  ];
}

const README = `${root}test/README.md`;

const machineOf = (browser: string): string =>
  `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, Node ${process.version}, Chromium ${browser}, software WebGL where there is no graphics card, files from this machine`;

/** When and where, for the foot of a table. */
function measuredLine(browser: string): string {
  const day = new Date().toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
  const [load = 0] = loadavg();
  return `Measured on ${day} on ${machineOf(browser)}; ${load.toFixed(0)} processes wanted the processors at the end.`;
}

/** Prints a table and writes it into the README, with when and where it was measured. */
function report(name: string, table: readonly string[], browser: string): void {
  const lines = [...table, '', measuredLine(browser)];
  console.log(lines.join('\n'));
  writeMarked(README, name, lines);
  // As the lint step wants it.
  execFileSync(`${root}node_modules/.bin/biome`, ['format', '--write', README], { stdio: 'ignore' });
}

async function measureMaps(browser: Browser, site: Site, hasZoomingMap: boolean): Promise<RecolouringTimes[]> {
  return [
    await measureRecolouring(browser, site, hasZoomingMap, 1),
    await measureRecolouring(browser, site, hasZoomingMap, SLOWDOWN),
  ];
}

function ownTableRows({ slowdown, grouped, filtered }: OwnTableTimes): [string, string, string][] {
  const [where, target] = slowdown === 1 ? ['', '100 ms'] : [`, processor ${slowdown}× slower`, '300 ms'];
  return [
    [
      `60 indicators over 12 years and all regions: grouped otherwise, press to painted${where}`,
      milliseconds(grouped),
      target,
    ],
    [`The same, filtered by country${where}`, milliseconds(filtered), target],
  ];
}

async function measureOwnTables(browser: Browser, url: string): Promise<[string, string, string][]> {
  return [
    ...ownTableRows(await measureOwnTable(browser, url, 1)),
    ...ownTableRows(await measureOwnTable(browser, url, SLOWDOWN)),
  ];
}

/** What was measured, of how many, and what is aimed at. */
function tableOf(rows: readonly [string, string, string][]): string[] {
  return [
    '| What | Median (middle half) | Target |',
    '| --- | ---: | ---: |',
    ...rows.map((row) => `| ${row.join(' | ')} |`),
  ];
}

async function mapsAlone(): Promise<void> {
  const site = await serveAsStart();
  const browser = await launchBrowser();
  const recolouring = await measureMaps(browser, site, await zoomingMapComes(browser, site.url));
  report('maps', recolouringTable(recolouring), browser.version());
  await browser.close();
  await site.close();
}

async function filesAlone(): Promise<void> {
  const site = await serveAsStart();
  const browser = await launchBrowser();
  report('files', tableOf(presentingRows(await measurePresenting(browser, site.url))), browser.version());
  await browser.close();
  await site.close();
}

async function tablesAlone(): Promise<void> {
  const site = await serveAsStart();
  const browser = await launchBrowser();
  report('tables', tableOf(await measureOwnTables(browser, site.url)), browser.version());
  await browser.close();
  await site.close();
}

async function groupsAlone(): Promise<void> {
  const site = await serveAsStart();
  const browser = await launchBrowser();
  const pages = await measureAlikePages(browser, site.url);
  report('groups', groupingTable(measureGrouping(ANSWER_RUNS), pages), browser.version());
  await browser.close();
  await site.close();
}

async function main(): Promise<void> {
  const bytes = measureBytes(dist);
  const computing = await measureComputing(`${dist}/data`, COMPUTING_RUNS);
  const answers = await measureIndustryAnswers(`${dist}/data`, ANSWER_RUNS);
  const grouping = measureGrouping(ANSWER_RUNS);
  const comparison = await measureComparison(DRAWS);
  const site = await serveAsStart();
  const browser = await launchBrowser();
  const version = browser.version();
  const pages = await measureAlikePages(browser, site.url);
  const tables = await measureOwnTables(browser, site.url);
  const loading = await measureLoading(browser, site.url, areaOf(builtCatalogue()).length, LOADS, SLOWDOWN);
  const drawn = await measureSwitching(browser, site.url, 'drawn');
  const weighing = await measureWeighing(browser, site.url);
  const drawing = [await measureDrawing(browser, site.url, 1), await measureDrawing(browser, site.url, SLOWDOWN)];
  const industry = [
    ...(await measureIndustry(browser, site.url, 1)),
    ...(await measureIndustry(browser, site.url, SLOWDOWN)),
  ];
  const zooming = [
    await measureZoomingSpace(browser, site.url, 1),
    await measureZoomingSpace(browser, site.url, SLOWDOWN),
  ];
  const presenting = await measurePresenting(browser, site.url);
  const slides = [
    ...(await measureSlideChanges(browser, site.url, 1)),
    ...(await measureSlideChanges(browser, site.url, SLOWDOWN)),
  ];
  // Where no WebGL is to be had the drawn map stays, and there is nothing to measure.
  const hasZoomingMap = await zoomingMapComes(browser, site.url);
  const switching = hasZoomingMap ? [drawn, await measureSwitching(browser, site.url, 'WebGL')] : [drawn];
  const recolouring = await measureMaps(browser, site, hasZoomingMap);
  await browser.close();
  await site.close();

  const rows: [string, string, string][] = [
    [
      'Bytes before the first map, gzip (Brotli)',
      `${kilobytes(total(bytes.firstMap, 'gzip'))} (${kilobytes(total(bytes.firstMap, 'brotli'))})`,
      kilobytes(FIRST_MAP_BUDGET),
    ],
    [
      'Bytes before the page answers, gzip (Brotli)',
      `${kilobytes(total(bytes.alive, 'gzip'))} (${kilobytes(total(bytes.alive, 'brotli'))})`,
      kilobytes(ALIVE_BUDGET),
    ],
    [
      'Figures of the six themes, gzip (Brotli)',
      `${kilobytes(total(bytes.themes, 'gzip'))} (${kilobytes(total(bytes.themes, 'brotli'))})`,
      kilobytes(THEMES_BUDGET),
    ],
    [
      'Everything that can be fetched, gzip (Brotli)',
      `${kilobytes(total(bytes.all, 'gzip'))} (${kilobytes(total(bytes.all, 'brotli'))})`,
      '',
    ],
    ...loadingRows(loading),
    ...switching.flatMap(switchRows),
    ...weighingRows(weighing),
    ...drawing.flatMap(drawingRows),
    ...industry.flatMap(industryRows),
    ...zooming.flatMap(zoomingRows),
    ...slides.flatMap(slideRows),
    ...computingRows(computing),
    ...answerRows(answers),
    ...comparisonRows(comparison),
  ];
  report('all', tableOf(rows), version);
  report('files', tableOf(presentingRows(presenting)), version);
  report('maps', recolouringTable(recolouring), version);
  report('groups', groupingTable(grouping, pages), version);
  report('tables', tableOf(tables), version);
  if (!hasZoomingMap) console.log('\nThe zooming map did not come within 20 s, so its switches were not measured.');
  console.log(`\nAll ways of computing gave the same figures to 1e-9. ${comparison.duckDb}.`);
  writeFileSync(
    `${root}test/bench/results.json`,
    `${JSON.stringify({ machine: machineOf(version), bytes, loading, switching, recolouring: recolouring.map(({ slowdown, times }) => ({ slowdown, ...Object.fromEntries(times) })), weighing, drawing, industry, answers, grouping, pages, tables, zooming, presenting, slides, computing, comparison }, null, 2)}\n`,
  );
}

const ALONE = { maps: mapsAlone, files: filesAlone, groups: groupsAlone, tables: tablesAlone } as const;
const [, measure] = Object.entries(ALONE).find(([name]) => process.argv.includes(name)) ?? ['all', main];
await measure();
