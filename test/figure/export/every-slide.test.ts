import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { figureNamed } from '../../../src/app/figures.ts';
import { MOST_BARS, cutChart, cutTable, endsOfList } from '../../../src/figure/slides/cut.ts';
import { DARK_COLOURS, DARK_GROUND } from '../../../src/figure/slides/dark.ts';
import { pointNames } from '../../../src/figure/slides/point-names.ts';
import { fittingTable } from '../../../src/figure/slides/slide-table.ts';
import { SLIDE_COLOURS } from '../../../src/figure/slides/slide-chart.ts';
import { pptxOf } from '../../../src/figure/slides/pptx.ts';
import { exportedOf } from '../../../src/figure/take/exported-of.ts';
import { makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import type { CategoryChart, ScatterChart } from '../../../src/figure/value/exported.ts';
import type { Speech } from '../../../src/language/speech/words.ts';
import {
  DEFAULT_DATA,
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  FIGURES,
  FIGURE_IDS,
  LANGUAGES,
  PRESET_METHODS,
  type FigureId,
  type Language,
  type View,
} from '../../../src/model/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { indicator, region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { aFigure } from './a-figure.ts';

serveData();
vi.stubGlobal('location', new URL('https://atlas.test/'));

/** In points: everything is read from the last row, but the source. */
const LEAST = 14;
const SOURCE = 10;
/** Inches to points. */
const POINTS = 72;

let sources: FigureSources;
let speeches: Readonly<Record<Language, Speech>>;
beforeAll(async () => {
  ({ sources, speeches } = await figureSources());
});

function viewOf(id: FigureId): View {
  const { page, part } = FIGURES[id];
  return {
    ...DEFAULT_VIEW,
    page,
    selected: [region('ITI3'), region('BG41')],
    ...(part === 'card' ? { indicator: indicator('gerd') } : {}),
    ...(page === 'industry' && part !== null ? { industry: { ...DEFAULT_INDUSTRY, part } } : {}),
    ...(part === 'table' ? { data: { ...DEFAULT_DATA, part } } : {}),
    ...(page === 'method' ? { method: PRESET_METHODS['scoreboard-like'] } : {}),
  };
}

const sizesIn = (markup: string): readonly number[] =>
  [...markup.matchAll(/<a:(?:rPr|defRPr)[^>]* sz="(\d+)"/g)].map(([, size]) => Number(size) / 100);

/** Shapes with text: how large their letters are, and between which heights they stand, in points. */
function shapesIn(markup: string): readonly { readonly size: number; readonly top: number; readonly foot: number }[] {
  return [...markup.matchAll(/<p:(sp|graphicFrame)>.*?<\/p:\1>/gs)].flatMap(([shape]) => {
    const place = /<a:off x="\d+" y="(\d+)"\/><a:ext cx="\d+" cy="(\d+)"\/>/.exec(shape);
    if (place === null) return [];
    const [top, height] = [Number(place[1]) / 12_700, Number(place[2]) / 12_700];
    return [{ size: Math.min(Number.POSITIVE_INFINITY, ...sizesIn(shape)), top, foot: top + height }];
  });
}

describe('every figure on a slide', () => {
  it.each(FIGURE_IDS)('%s is written in letters that a back row reads, none over another', async (id) => {
    for (const language of LANGUAGES) {
      const view = viewOf(id);
      const value = await makeFigure(await figureNamed(id), view, sources, speeches[language]);
      if (value.kind === 'absence') continue;
      const figure = await exportedOf(value, view, speeches[language]);
      const files = unzipSync(await pptxOf([{ figure, picture: null }]));
      for (const [path, bytes] of Object.entries(files)) {
        if (!/^ppt\/(?:slides\/slide|charts\/chart)\d+\.xml$/.test(path)) continue;
        const markup = strFromU8(bytes);
        const said = `${id}, ${language}, ${path}`;
        const isChart = path.includes('charts');
        const sizes = sizesIn(markup).filter((size) => isChart || size !== SOURCE);
        expect(Math.min(LEAST, ...sizes), said).toBeGreaterThanOrEqual(LEAST);
        if (isChart) {
          // As many bars beneath one another as names and series make.
          const bars = markup.includes('<c:barChart>')
            ? Number(/<c:cat>.*?<c:ptCount val="(\d+)"/s.exec(markup)?.[1] ?? 0) *
              (markup.match(/<c:ser>/g)?.length ?? 0)
            : 0;
          // More than have room for their numbers are few names with an axis, never part of a list.
          if (markup.includes('<c:showVal val="1"/>')) expect(bars, said).toBeLessThanOrEqual(MOST_BARS);
          else expect(bars, said).toBeLessThanOrEqual(MOST_BARS * 1.5);
          if (!markup.includes('<c:scatterChart>')) continue;
          // Points are named, each beside itself: what the figure names, and the outermost.
          const named = [...markup.matchAll(/<c:ser>.*?<\/c:ser>/gs)].filter(([series]) =>
            series.includes('<c:showSerName val="1"/>'),
          );
          expect(named.length, said).toBeGreaterThanOrEqual(3);
          const heads = named.map(([series]) => /<c:tx>.*?<c:v>([^<]*)<\/c:v>/s.exec(series)?.[1]);
          const chosen = (figure.table?.rows ?? []).filter(({ id }) => figure.chosen?.includes(id) === true);
          for (const [region] of chosen.map(({ cells }) => cells))
            if (typeof region === 'string' && markup.includes(`<c:v>${region}</c:v>`))
              expect(heads, said).toContain(region);
          expect(markup.match(/<c:tickLblPos val="low"\/>/g), said).toHaveLength(2);
        } else {
          const shapes = shapesIn(markup).toSorted((one, other) => one.top - other.top);
          // The source alone stands in small letters, at the foot.
          expect(shapes.filter(({ size }) => size === SOURCE).length, said).toBeLessThanOrEqual(1);
          for (const [index, shape] of shapes.slice(1).entries())
            expect(shape.top, said).toBeGreaterThanOrEqual((shapes[index]?.foot ?? 0) - 1);
          expect(Math.max(...shapes.map(({ foot }) => foot)), said).toBeLessThanOrEqual(7.5 * POINTS);
        }
      }
    }
  });
});

describe('the points of a scatter', () => {
  const scatter = (points: ScatterChart['points']): ScatterChart => ({
    kind: 'scatter',
    points,
    pointsLabel: 'Region',
    xLabel: 'Start',
    yLabel: 'Growth',
    isLogarithmic: false,
    decimals: { x: 0, y: 0 },
  });
  const crowd = (count: number): ScatterChart['points'] =>
    Array.from({ length: count }, (_, index) => ({
      name: `A region with a long name ${String(index)}`,
      x: 50 + (index % 3),
      y: 50 + (index % 2),
      isNamed: true,
    }));
  const corner = { name: 'Wien', x: 100, y: 100, isNamed: false };

  it('are named where they lie farthest out, though no figure names them', () => {
    const inner = crowd(5).map((point) => ({ ...point, isNamed: false }));
    const named = pointNames(scatter([...inner, corner, { ...corner, name: 'Veri', x: 0, y: 0 }]));
    expect(named.map(({ point }) => point.name)).toEqual(expect.arrayContaining(['Wien', 'Veri']));
    // A name at the right end has its place on the left.
    expect(named.find(({ point }) => point.name === 'Wien')?.side).not.toBe('r');
  });

  it('have no names over one another where many are named, and each where few are', () => {
    expect(pointNames(scatter([...crowd(20), corner])).length).toBeLessThan(8);
    const few = pointNames(scatter([...crowd(4), corner]));
    for (const { name } of crowd(4)) expect(few.map(({ point }) => point.name)).toContain(name);
  });
});

describe('a dark deck', () => {
  it('has every colour of a light one in its dark form, and notes as they are printed', async () => {
    const figure = aFigure();
    const light = unzipSync(await pptxOf([{ figure, picture: null }]));
    const dark = unzipSync(await pptxOf([{ figure, picture: null }], { appearance: 'dark' }));
    const coloursIn = (markup: string): ReadonlySet<string> =>
      new Set([...markup.matchAll(/<a:srgbClr val="([^"]*)"/g)].map(([, colour = '']) => colour.toLowerCase()));
    // Charts are counted on from one presentation to the next.
    const partsOf = (files: Record<string, Uint8Array>, parts: RegExp): readonly string[] =>
      Object.entries(files).flatMap(([path, bytes]) => (parts.test(path) ? [strFromU8(bytes)] : []));
    const slides = /^ppt\/slides\/slide\d+\.xml$/;
    for (const parts of [slides, /^ppt\/charts\/chart\d+\.xml$/]) {
      const [before, after] = [partsOf(light, parts), partsOf(dark, parts)];
      expect(before.length).toBeGreaterThan(0);
      expect(after).toHaveLength(before.length);
      for (const [at, markup] of before.entries()) {
        const colours = [...coloursIn(markup)];
        expect(colours.filter((colour) => DARK_COLOURS[colour] === undefined)).toEqual([]);
        expect(coloursIn(after[at] ?? '')).toEqual(new Set(colours.map((colour) => DARK_COLOURS[colour])));
      }
    }
    for (const markup of partsOf(dark, slides)) expect(markup).toMatch(/<p:bg>.*1b2024.*<\/p:bg>/s);
    for (const path of Object.keys(light).filter((name) => name.startsWith('ppt/notesSlides/notes')))
      expect(dark[path]).toEqual(light[path]);
  });

  it('has a dark form of every colour that a series may have, each told apart from its ground', () => {
    const channel = (part: string): number => {
      const share = Number.parseInt(part, 16) / 255;
      return share <= 0.040_45 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
    };
    const lightness = (hex: string): number =>
      0.2126 * channel(hex.slice(0, 2)) + 0.7152 * channel(hex.slice(2, 4)) + 0.0722 * channel(hex.slice(4, 6));
    const ground = lightness(DARK_GROUND);
    for (const colour of Object.values(SLIDE_COLOURS).flat()) {
      const dark = DARK_COLOURS[colour] ?? colour;
      expect((lightness(dark) + 0.05) / (ground + 0.05), `${colour} as ${dark}`).toBeGreaterThanOrEqual(2.5);
    }
  });
});

describe('what a slide leaves out', () => {
  const bars = (count: number): CategoryChart => ({
    kind: 'bars',
    categories: Array.from({ length: count }, (_, index) => `Region ${String(index + 1)}`),
    ids: Array.from({ length: count }, (_, index) => `R${String(index + 1)}`),
    unit: '',
    decimals: 0,
    series: [{ name: 'Score', values: Array.from({ length: count }, (_, index) => index), colour: 'accent' }],
  });

  it('is the middle of a long list but for those chosen, and is counted', () => {
    const { chart, cut } = cutChart(bars(66), ['R30']);
    if (chart.kind !== 'bars') throw new Error('Bars stay bars.');
    expect(cut).toMatchObject({ kind: 'ends', count: 9, chosen: 1, of: 66 });
    expect(chart.categories).toEqual([
      ...Array.from({ length: 9 }, (_, index) => `Region ${String(index + 1)}`),
      'Region 30',
      ...Array.from({ length: 9 }, (_, index) => `Region ${String(index + 58)}`),
    ]);
    expect(chart.series[0]?.values[9]).toBe(29);
    expect(cutChart(bars(66), []).cut).toMatchObject({ kind: 'ends', count: 10, chosen: 0, of: 66 });
  });

  it('is more where names take two lines, or each has two bars', () => {
    const long = bars(30);
    const names = long.categories.map((name) => `${name}, with a name that takes two lines`);
    expect(cutChart({ ...long, categories: names }, []).cut).toMatchObject({ count: 5, of: 30 });
    const [series] = long.series;
    if (series === undefined) throw new Error('There is a series.');
    expect(cutChart({ ...long, series: [series, series] }, []).cut).toMatchObject({ count: 5, of: 30 });
  });

  it('is nothing of a short one', () => {
    expect(cutChart(bars(MOST_BARS), []).cut).toBeNull();
  });

  it('is the middle of a table in order of a number, and never the column that it is in order of', () => {
    const number = (value: number) => ({ value, text: String(value), reason: null, remarks: [] });
    const words = ['one', 'two', 'three'].map((id) => ({
      id,
      label: `A head of many letters ${id}`,
      kind: 'text' as const,
      decimals: 0,
    }));
    const table = {
      columns: [
        { id: 'region', label: 'Region', kind: 'text' as const, decimals: 0 },
        { id: 'code', label: 'Code', kind: 'text' as const, decimals: 0 },
        ...words,
        { id: 'year', label: 'Year', kind: 'year' as const, decimals: 0 },
        { id: 'score', label: 'Score', kind: 'number' as const, decimals: 1 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => ({
        id: String(index),
        cells: [
          `Region ${String(index)}`,
          `R${String(index)}`,
          ...words.map(() => 'Words that need as much room as a sentence does'),
          number(2020),
          // The last have no place in the order.
          index < 50 ? number(100 - index) : { value: Number.NaN, text: '', reason: 'no figure', remarks: [] },
        ],
      })),
    };
    const fitting = fittingTable(table, ['30'], 12.13, 4.4);
    const shown = fitting?.table.rows.map(({ id }) => Number(id)) ?? [];
    expect(shown.slice(0, 3)).toEqual([0, 1, 2]);
    expect(shown.slice(-3)).toEqual([47, 48, 49]);
    expect(shown).toContain(30);
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(fitting?.cut).toMatchObject({ kind: 'ends', chosen: 1, of: 50, ofColumns: 6 });
    // All rows of a short one stay, whatever columns go.
    const wide = Array.from({ length: 20 }, (_, index) => ({
      id: `w${String(index)}`,
      label: 'A head',
      kind: 'text' as const,
      decimals: 0,
    }));
    const short = {
      columns: [...table.columns, ...wide],
      rows: table.rows.slice(0, 3).map((row) => ({ ...row, cells: [...row.cells, ...wide.map(() => 'word')] })),
    };
    expect(fittingTable(short, [], 12.13, 4.4)?.table.rows.map(({ id }) => id)).toEqual(['0', '1', '2']);
    const heads = fitting?.table.columns.map(({ id }) => id);
    expect(heads).toContain('score');
    expect(heads).not.toContain('code');
  });

  it('is all but the first of proposals, and those chosen', () => {
    const number = (value: number) => ({ value, text: String(value), reason: null, remarks: [] });
    const proposals = {
      isBestFirst: true,
      columns: [
        { id: 'region', label: 'Region', kind: 'text' as const, decimals: 0 },
        { id: 'score', label: 'Score', kind: 'number' as const, decimals: 1 },
      ],
      rows: Array.from({ length: 60 }, (_, index) => ({
        id: String(index),
        cells: [`Region ${String(index)}`, number(100 - index)],
      })),
    };
    const fitting = fittingTable(proposals, ['40'], 12.13, 4.4);
    const shown = fitting?.table.rows.map(({ id }) => Number(id)) ?? [];
    const count = shown.length - 1;
    expect(shown).toEqual([...Array.from({ length: count }, (_, place) => place), 40]);
    expect(fitting?.cut).toMatchObject({ kind: 'first', count, chosen: 1, of: 60 });
  });

  it('is no name of a few, with several bars each: those stand in thinner bars', () => {
    const few = bars(6);
    const [series] = few.series;
    if (series === undefined) throw new Error('There is a series.');
    expect(cutChart({ ...few, series: [series, series, series, series] }, []).cut).toBeNull();
  });

  it('is never a row that is chosen, as long as those have room', () => {
    const chosen = Array.from({ length: 50 }, (_, place) => place % 11 === 5);
    const stays = endsOfList(chosen, 20);
    expect(stays.length).toBeLessThanOrEqual(20);
    for (const [place, isChosen] of chosen.entries()) if (isChosen) expect(stays).toContain(place);
    const { table } = cutTable(aFigure().table, 2, ['AL01'], 'rows');
    expect(table.rows.map(({ id }) => id)).toEqual(['ITI3', 'AL01']);
    // Of more chosen rows than there is room for, the first.
    const years = {
      columns: [{ id: 'region', label: 'Region', kind: 'text' as const, decimals: 0 }],
      rows: ['Wien', 'Wien', 'Marche', 'Marche', 'Marche'].map((name, at) => ({ id: String(at), cells: [name] })),
    };
    expect(cutTable(years, 2, ['2', '3', '4'], 'rows').table.rows.map(({ id }) => id)).toEqual(['2', '3']);
  });
});
