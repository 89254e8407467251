import { describe, expect, it } from 'vitest';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { areaRegions } from '../../../src/engine/scores/score-board.ts';
import {
  DEFAULT_VIEW,
  chooseLanguage,
  questionOf,
  type BenchmarkChoice,
  type Language,
  type RegionCode,
  type View,
} from '../../../src/model/index.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { startDrawing } from '../../walk/draw.tsx';
import { contradictions, type RawGaps } from './contradictions.ts';
import { readPage, type ReadPage } from './read-page.ts';

serveData();
const figures = publishedFigures();
const area = areaRegions(figures).map(({ code }) => code);
const FEW = ['ITI3', 'AT11', 'EL30', 'BG41', 'SI04', 'RO32', 'RS11', 'HR05', 'MD00'].map(region);

function gapsOf(view: View, code: RegionCode): RawGaps {
  const { overall, themes } = regionProfile(figures, questionOf({ ...view, theme: 'all' }), code);
  const of = (theme: (typeof themes)[number]['theme']): number =>
    themes.find((one) => one.theme === theme)?.gap ?? Number.NaN;
  return {
    overall: overall.gap,
    innovation: of('innovation'),
    environment: of('environment'),
    cooperation: of('cooperation'),
    finance: of('finance'),
    specialisation: of('specialisation'),
    skills: of('skills'),
  };
}

let started: ReturnType<typeof startDrawing> | null = null;
/** Once for all pages, when the data is served. */
function drawing(): ReturnType<typeof startDrawing> {
  started ??= startDrawing();
  return started;
}

interface Reading {
  readonly page: ReadPage;
  readonly markup: string;
  readonly found: readonly string[];
}

const known = new Map<string, Reading>();

/** The page of a region, drawn and read once. */
async function read(code: RegionCode, change: Partial<View> = {}): Promise<Reading> {
  const key = JSON.stringify([code, change]);
  const reading = known.get(key) ?? (await readAnew(code, change));
  known.set(key, reading);
  return reading;
}

async function readAnew(code: RegionCode, change: Partial<View>): Promise<Reading> {
  const view: View = { ...DEFAULT_VIEW, page: 'region', selected: [code], language: 'en', ...change };
  const { markup, messages } = await (await drawing())(view, true);
  const page = readPage(markup, chooseLanguage(view.language, []), messages);
  return { page, markup, found: contradictions(page, gapsOf(view, code)) };
}

/** What is wrong, region by region, so that a failure shows all of it. */
async function faults(codes: readonly RegionCode[], change: Partial<View> = {}): Promise<readonly string[]> {
  const all: string[] = [];
  for (const code of codes) all.push(...(await read(code, change)).found.map((fault) => `${code}: ${fault}`));
  return all;
}

describe('no sentence of the page of a region contradicts another', () => {
  it('of every region of the area, against the EU average', async () => {
    expect(await faults(area)).toEqual([]);
  });

  const benchmarks: readonly BenchmarkChoice[] = [
    { kind: 'see-median' },
    { kind: 'country' },
    { kind: 'frontier' },
    { kind: 'region', region: region('ITI3') },
  ];
  it.each(benchmarks)('against $kind', async (benchmark) => {
    expect(await faults([...FEW, ...area.filter((_, index) => index % 6 === 0)], { benchmark })).toEqual([]);
  });

  it('in Italian, whatever it is held against', async () => {
    const italian: Partial<View> = { language: 'it' satisfies Language };
    expect(
      await faults(
        area.filter((_, index) => index % 4 === 0),
        italian,
      ),
    ).toEqual([]);
    for (const benchmark of benchmarks) expect(await faults(FEW, { ...italian, benchmark })).toEqual([]);
  });

  it('of an earlier year, without what is carried, and by another mean', async () => {
    expect(await faults(FEW, { year: { kind: 'fixed', year: 2020, fillBack: 8 } })).toEqual([]);
    expect(await faults(FEW, { hasCarried: !DEFAULT_VIEW.hasCarried })).toEqual([]);
    expect(await faults(FEW, { method: { ...DEFAULT_VIEW.method, aggregation: 'geometric' } })).toEqual([]);
  });

  it('and the pages rank alike: a better score never has a worse rank', async () => {
    const told: { score: number; rank: number }[] = [];
    for (const code of area) {
      const [, score, rank] =
        /scores ([\d.]+) of 100, (?:among the \w+ third of \d+ regions \()?(\d+)(?:st|nd|rd|th)\b/.exec(
          (await read(code)).page.sentences.summary,
        ) ?? [];
      if (rank !== undefined) told.push({ score: Number(score), rank: Number(rank) });
    }
    const byRank = told.toSorted((one, other) => one.rank - other.rank);
    expect(byRank.length).toBeGreaterThan(50);
    expect(byRank.map(({ rank }) => rank)[0]).toBe(1);
    byRank
      .slice(1)
      .forEach(({ score }, index) => expect(score).toBeLessThanOrEqual(byRank[index]?.score ?? Number.NaN));
  });
});

describe('the reading', () => {
  it('has read every kind of sentence somewhere', async () => {
    const pages = await Promise.all(FEW.map((code) => read(code)));
    const [marche] = pages;
    expect(marche?.page.scores).toHaveLength(7);
    for (const part of ['scores', 'prospect', 'trails', 'leads', 'levers'] as const)
      expect(marche?.page[part].length, part).toBeGreaterThan(2);
    expect(marche?.page.lines.nodes.length).toBe(marche?.page.prospect.length);
    expect(marche?.page.lines.years.length).toBeGreaterThan(3);
    for (const sentence of Object.values(marche?.page.sentences ?? {})) expect(sentence).not.toBe('');
  });

  it('notices a whole that moves against its themes', async () => {
    const { page, found } = await read(region('EL51'));
    expect(found).toEqual([]);
    expect(page.sentences.past).toMatch(/has gained/);
    // The themes of its first year as they would be had they lost since.
    const years = page.lines.years.map(([year = '', ...cells]) =>
      year === '2016'
        ? [year, ...cells.map((text, at) => (at >= 2 && at % 2 === 0 ? '90.0' : text))]
        : [year, ...cells],
    );
    const altered: ReadPage = { ...page, lines: { ...page.lines, years } };
    expect(contradictions(altered, gapsOf(DEFAULT_VIEW, region('EL51'))).join()).toMatch(
      /the whole moved by -\d+\.\d, the themes by \d+\.\d on average/,
    );
  });

  it('notices what does not go together', async () => {
    const { messages } = await (await drawing())(
      { ...DEFAULT_VIEW, page: 'region', selected: [region('ITI3')], language: 'en' },
      true,
    );
    const changes: readonly ((text: string) => string)[] = [
      (text) =>
        text.replace(
          /and (trails|leads) (?=[^:]+ by)/,
          (_, side: string) => `and ${side === 'trails' ? 'leads' : 'trails'} `,
        ),
      (text) =>
        text.replace(
          /(and (?:trails|leads) [^:]+ by) ([\d.]+) points?/,
          (_, start: string, points: string) => `${start} ${String(Number(points) + 1)} points`,
        ),
      (text) =>
        text.replace(/behind in (\d) of 6/, (_, count: string) => `behind in ${String((Number(count) % 5) + 1)} of 6`),
      (text) =>
        text.replace(
          /(, |\()(\d+)(st|nd|rd|th)(?= of|,)/,
          (_, before: string, rank: string) => `${before}${String(Number(rank) + 1)}th`,
        ),
      (text) => text.replace(/(has (?:gained|lost)) [\d.]+ /, '$1 25 '),
      (text) => text.replace(/has (gained|lost)/, (_, word: string) => `has ${word === 'gained' ? 'lost' : 'gained'}`),
      (text) =>
        text.replace(/of the (\d) themes behind|all (\d) themes behind|the one theme behind/, 'of the 7 themes behind'),
      (text) =>
        text
          .replace(/would not close its gap/, 'is ahead of it overall')
          .replace(/would close its gap/, 'would not close its gap'),
      (text) => text.replace(/trails most in [^<]+/, 'trails most in Sunshine'),
      (text) => text.replace(/(change most in .+?: from )[\d.,]+/, '$199'),
    ];
    for (const change of changes) {
      let isSaid = false;
      for (const code of area) {
        const { markup } = await read(code);
        // The page in full, beneath the sheet that stands by itself.
        const at = markup.indexOf('portrait-summary');
        const altered = `${markup.slice(0, at)}${change(markup.slice(at))}`;
        if (altered === markup) continue;
        isSaid = true;
        expect(
          contradictions(readPage(altered, 'en', messages), gapsOf(DEFAULT_VIEW, code)).length,
          `${code}: ${change.toString()}`,
        ).toBeGreaterThan(0);
        break;
      }
      expect(isSaid, change.toString()).toBe(true);
    }
  });
});
