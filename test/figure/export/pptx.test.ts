import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { sheetRows } from '../../../data/build/tables/workbook.ts';
import type { ExportedFigure, ExportedTable } from '../../../src/figure/value/exported.ts';
import { listedOn } from '../../../src/figure/slides/listed.ts';
import { pptxOf } from '../../../src/figure/slides/pptx.ts';
import type { SlideGiven } from '../../../src/figure/slides/slide-given.ts';
import { PAPER } from '../../../src/figure/picture/sheet.ts';
import { SLIDE_COLOURS, coloursOf, seriesOf } from '../../../src/figure/slides/slide-chart.ts';
import { slideTable } from '../../../src/figure/slides/slide-table.ts';
import { BARS, PIXEL, SCATTER, aFigure } from './a-figure.ts';
import { en } from '../../fixtures/words.ts';

async function opened(given: readonly SlideGiven[]): Promise<{
  readonly paths: readonly string[];
  readonly text: (path: string) => string;
  readonly bytes: (path: string) => Uint8Array;
}> {
  const files = unzipSync(await pptxOf(given));
  const bytes = (path: string): Uint8Array => {
    const found = files[path];
    if (found === undefined) throw new Error(`No ${path} among ${Object.keys(files).join(', ')}`);
    return found;
  };
  return { paths: Object.keys(files), bytes, text: (path) => strFromU8(bytes(path)) };
}

const plain = (markup: string): string =>
  markup
    .replaceAll(/<[^>]+>/g, '\n')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&');

/** The numbers of each series as a program of slides reads them; null where a point is left out. */
function numbersIn(markup: string, tag: 'val' | 'yVal' | 'xVal'): readonly (readonly (number | null)[])[] {
  return [...markup.matchAll(new RegExp(`<c:${tag}>(.*?)</c:${tag}>`, 'gs'))].map(([, inside = '']) => {
    const count = Number(/<c:ptCount val="(\d+)"/.exec(inside)?.[1]);
    const points = new Map(
      [...inside.matchAll(/<c:pt idx="(\d+)"><c:v>([^<]*)<\/c:v>/g)].map(([, index, value]) => [Number(index), value]),
    );
    return Array.from({ length: count }, (_, index) => {
      const value = points.get(index);
      return value === undefined ? null : value === '' ? Number.NaN : Number(value);
    });
  });
}

const chartPaths = (paths: readonly string[]): readonly string[] =>
  paths.filter((path) => /^ppt\/charts\/chart\d+\.xml$/.test(path)).toSorted();
const slideCount = (paths: readonly string[]): number =>
  paths.filter((path) => /^ppt\/slides\/slide\d+\.xml$/.test(path)).length;

/** The workbook that opens when the numbers of a chart are edited. */
function behind({ text, bytes }: Awaited<ReturnType<typeof opened>>, chart: string): readonly (readonly unknown[])[] {
  const [, path = ''] =
    /Target="\.\.\/(embeddings\/[^"]+)"/.exec(text(chart.replace('charts/', 'charts/_rels/').concat('.rels'))) ?? [];
  const rows = sheetRows(bytes(`ppt/${path}`), 'Sheet1', path);
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, column) => row[column] ?? null));
}

describe('a figure as a slide', async () => {
  const figure = aFigure();
  const deck = await opened([{ figure, picture: null, notes: ['Say this first.'] }]);
  const [chart = ''] = chartPaths(deck.paths);

  it('has headline, what it shows, source and a link, and its short table on a second slide', () => {
    expect(slideCount(deck.paths)).toBe(2);
    for (const slide of ['ppt/slides/slide1.xml', 'ppt/slides/slide2.xml']) {
      const found = plain(deck.text(slide));
      for (const text of [figure.title, figure.subtitle, figure.credit?.line ?? '-', en.exports.noticesInNotes])
        expect(found).toContain(text);
    }
    const table = plain(deck.text('ppt/slides/slide2.xml'));
    for (const text of ['București - Ilfov & <co>', '+12.3', '— not published', '−1,234.5'])
      expect(table).toContain(text);
    expect(deck.text('ppt/slides/_rels/slide1.xml.rels')).toContain(figure.link.replaceAll('&', '&amp;'));
  });

  it('has paragraphs that are well made: what holds for one stands at its beginning', () => {
    for (const path of deck.paths.filter((name) => /(?:slides|notesSlides)\/\w+\.xml$/.test(name)))
      expect(deck.text(path), path).not.toMatch(/<\/a:r><a:pPr/);
  });

  it('has a chart whose numbers are those given: a zero is a zero, a missing figure is no point', () => {
    const markup = deck.text(chart);
    expect(numbersIn(markup, 'val')).toEqual([
      [12.3456, 4, 0],
      [null, -7.25, -1234.5],
    ]);
    expect(markup).toContain('<c:lineChart>');
    expect(markup).toContain('<c:dispBlanksAs val="gap"/>');
    expect(plain(markup)).toContain('București - Ilfov & <co>');
  });

  it('opens the same numbers for editing', () => {
    expect(behind(deck, chart)).toEqual([
      [null, 'Marche', 'București - Ilfov & <co>'],
      ['2015', 12.3456, null],
      ['2019', 4, -7.25],
      ['2023', 0, -1234.5],
    ]);
  });

  it('has notes in paragraphs: what to say, how the numbers come about, what was done to them, source and link', () => {
    const markup = deck.text('ppt/notesSlides/notesSlide1.xml');
    const said = plain(markup);
    for (const text of [
      'Say this first.',
      en.writtenNumbers.title,
      'Marche: 52.1 − 38.2 = +13.9.',
      'Arithmetic mean of six themes.',
      'Eurostat, tgs00042',
      '2019 is shown for 3 regions.',
      figure.credit?.line ?? '-',
      figure.link,
    ])
      expect(said).toContain(text);
    expect(markup).toContain('<a:t>Say this first.</a:t></a:r></a:p>');
  });

  it('names the atlas and nobody else as its author', () => {
    expect(deck.text('docProps/core.xml')).toContain('<dc:creator>South East Europe innovation atlas</dc:creator>');
    expect(deck.paths.map((path) => (/\.(?:xml|rels)$/.test(path) ? deck.text(path) : '')).join('')).not.toMatch(
      /pptxgen/i,
    );
  });
});

describe('other figures', () => {
  it('are bars, with their numbers', async () => {
    const deck = await opened([{ figure: aFigure({ chart: BARS }), picture: null }]);
    const [chart = ''] = chartPaths(deck.paths);
    expect(deck.text(chart)).toContain('<c:barDir val="bar"/>');
    expect(numbersIn(deck.text(chart), 'val')).toEqual([[-3.5, 0]]);
    // Bars stand on zero.
    expect(deck.text(chart)).toMatch(/<c:max val="0"\/>/);
    expect(behind(deck, chart)).toEqual([
      [null, 'Gap'],
      ['Skills', -3.5],
      ['R&D', 0],
    ]);
  });

  it('are points on two axes; those named, and the outermost, are series of their own with their name beside them', async () => {
    const deck = await opened([{ figure: aFigure({ chart: SCATTER }), picture: null }]);
    const [chart = ''] = chartPaths(deck.paths);
    const markup = deck.text(chart);
    expect(numbersIn(markup, 'xVal')).toEqual([
      [3, 40],
      [3, 40],
      [3, 40],
    ]);
    expect(numbersIn(markup, 'yVal')).toEqual([
      [null, null],
      [0.5, null],
      [null, 0],
    ]);
    const series = [...markup.matchAll(/<c:ser>.*?<\/c:ser>/gs)].map(([one]) => one);
    expect(series.map((one) => one.includes('<c:showSerName val="1"/>'))).toEqual([false, true, true]);
    expect(markup).not.toContain('<c:legend>');
    // Marks stand at the edges, not where the other axis crosses at zero.
    expect(markup.match(/<c:tickLblPos val="low"\/>/g)).toHaveLength(2);
    expect(markup).toMatch(/<c:scaling><c:logBase val="10"\/>/);
    expect(markup.match(/<c:logBase/g)).toHaveLength(1);
    // Each axis with the decimals of its own numbers.
    expect([...markup.matchAll(/<c:valAx>.*?<c:numFmt formatCode="([^"]*)"/gs)].map(([, code]) => code)).toEqual([
      '#,##0',
      '#,##0.0',
    ]);
    // From round number to round number, with round steps.
    const ends = (name: string): number[] =>
      [...markup.matchAll(new RegExp(`<c:${name} val="([^"]*)"/>`, 'g'))].map(([, end]) => Number(end));
    expect(ends('min')).toEqual([2, 0]);
    expect(ends('max')).toEqual([50, 0.5]);
    expect(ends('majorUnit')).toEqual([0.1]);
    expect(behind(deck, chart)).toEqual([
      ['Start', 'Region', 'Marche', 'Wien', null],
      [3, null, 0.5, null, 'Marche'],
      [40, null, null, 0, 'Wien'],
    ]);
  });

  it('without series are their picture, and without that their table', async () => {
    const pictured = await opened([
      { figure: aFigure({ chart: null }), picture: { content: PIXEL, width: 600, height: 300 } },
    ]);
    const pictures = pictured.paths.filter((path) => path.endsWith('.png'));
    expect(pictures).toHaveLength(1);
    expect(pictured.bytes(pictures[0] ?? '')).toEqual(new Uint8Array(await PIXEL.arrayBuffer()));
    expect(slideCount(pictured.paths)).toBe(2);
    const tabled = await opened([{ figure: aFigure({ chart: null }), picture: null }]);
    expect(slideCount(tabled.paths)).toBe(1);
    expect(plain(tabled.text('ppt/slides/slide1.xml'))).toContain('+12.3');
  });

  it('as a story follow one another, each chart with its own numbers', async () => {
    const long: ExportedFigure = { ...aFigure(), table: null };
    const deck = await opened([
      { figure: { ...long, chart: BARS }, picture: null },
      { figure: { ...long, chart: null }, picture: { content: PIXEL, width: 1, height: 1 } },
      { figure: { ...long, chart: SCATTER }, picture: null },
      { figure: long, picture: null },
    ]);
    expect(slideCount(deck.paths)).toBe(4);
    const charts = chartPaths(deck.paths).toSorted((one, other) => Number(/\d+/.exec(one)) - Number(/\d+/.exec(other)));
    expect(charts.map((path) => behind(deck, path).length)).toEqual([3, 3, 4]);
  });

  it('say their text beside the figure, paragraph by paragraph, and of one too long for the room its beginning, with all of it in the notes', async () => {
    const long = 'A long text. '.repeat(300).trim();
    const deck = await opened([
      { figure: aFigure(), picture: null, text: 'One.\n\nTwo.' },
      { figure: aFigure(), picture: null, text: long },
    ]);
    const [short, small] = [deck.text('ppt/slides/slide1.xml'), deck.text('ppt/slides/slide3.xml')];
    expect(
      plain(short)
        .split('\n')
        .filter((line) => line !== ''),
    ).toEqual(expect.arrayContaining(['One.', 'Two.']));
    expect(plain(small)).toContain('A long text. A long text.');
    expect(plain(small)).not.toContain(long);
    expect(plain(deck.text('ppt/notesSlides/notesSlide3.xml'))).toContain(long);
    expect(short).toMatch(/sz="1600"[^>]*>(?:(?!<a:t>).)*<a:t>One\./s);
    expect(Math.min(...[...small.matchAll(/ sz="(\d+)"/g)].map(([, size]) => Number(size)))).toBe(1000);
    expect(small).not.toContain('sz="1600"');
  });

  it('are of a table that has no room the rows that have, and say how many those are', async () => {
    const figure = aFigure();
    const rows = Array.from({ length: 60 }, (_, index) => ({
      id: String(index),
      cells: figure.table?.rows[0]?.cells ?? [],
    }));
    const table = figure.table === null ? null : { ...figure.table, rows };
    const deck = await opened([
      { figure: { ...figure, chart: null, table }, picture: null, fallback: { content: PIXEL, width: 1, height: 1 } },
    ]);
    const slide = deck.text('ppt/slides/slide1.xml');
    expect(slide).not.toContain('<p:pic>');
    const rowsShown = (slide.match(/<a:tr /g)?.length ?? 0) - 1;
    expect(rowsShown).toBeGreaterThan(3);
    expect(plain(slide)).toContain(`${String(rowsShown)} of 60 rows.`);
  });

  it('need a picture of a table only where not even two of its columns fit', async () => {
    // Fetches the words of slides.
    await pptxOf([]);
    const figure = aFigure();
    expect(listedOn({ ...figure, chart: null }, '')?.cut).toBeNull();
    const word = 'x'.repeat(400);
    const columns = ['one', 'two'].map((id) => ({ id, label: word, kind: 'text' as const, decimals: 0 }));
    const rows = [{ id: 'row', cells: [word, word] }];
    expect(listedOn({ ...figure, chart: null, table: { columns, rows } }, '')).toBeNull();
    expect(listedOn({ ...figure, chart: null, table: null }, '')).toBeNull();
  });

  it('of no figure at all is an empty presentation', async () => {
    expect(slideCount((await opened([])).paths)).toBe(0);
  });
});

describe('a table on a slide', () => {
  const rowsOf = (count: number, text = 'Marche'): ExportedTable => ({
    columns: [
      { id: 'region', label: 'Region', kind: 'text' as const, decimals: 0 },
      { id: 'value', label: 'Value', kind: 'number' as const, decimals: 1 },
    ],
    rows: Array.from({ length: count }, (_, index) => ({
      id: String(index),
      cells: [text, { value: index, text: String(index), reason: null, remarks: [] }],
    })),
  });
  it('takes the largest letters that fit, and is left out where none do', () => {
    expect(slideTable(rowsOf(6), 12, 5)?.size).toBe(20);
    expect(slideTable(rowsOf(14), 12, 4.4)?.size).toBe(14);
    expect(slideTable(rowsOf(16), 12, 4.4)).toBeNull();
    expect(slideTable(rowsOf(21), 12, 5)).toBeNull();
    expect(slideTable(rowsOf(0), 12, 5)).toBeNull();
    expect(slideTable(rowsOf(10, 'A very long name of a region '.repeat(40)), 12, 3)).toBeNull();
  });
  it('is as wide as its room, the first column the widest', () => {
    const widths = slideTable(rowsOf(3), 12, 5)?.widths ?? [];
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeCloseTo(12);
    expect(widths[0]).toBeGreaterThan(widths[1] ?? 99);
  });
});

describe('the colours of slides', () => {
  const tokens = readFileSync(new URL('../../../src/design/look/tokens.css', import.meta.url), 'utf8');
  const light = (token: string): string =>
    new RegExp(`--${token}: light-dark\\(#([0-9a-f]{6})`).exec(tokens)?.[1] ?? '';
  it('are the light ones of the page', () => {
    expect(SLIDE_COLOURS.accent[0]).toBe(light('accent'));
    expect(SLIDE_COLOURS.ahead[0]).toBe(light('ahead-3'));
    expect(SLIDE_COLOURS.behind[0]).toBe(light('behind-3'));
    expect(PAPER).toMatchObject({
      ground: `#${light('surface')}`,
      ink: `#${light('ink')}`,
      quiet: `#${light('ink-quiet')}`,
      line: `#${light('line')}`,
    });
  });
  it('tell series of the same meaning apart', () => {
    expect(coloursOf([{ colour: 'ahead' }, { colour: 'behind' }, { colour: 'ahead' }])).toEqual([
      '5490c7',
      'd37d2b',
      '1f5c9a',
    ]);
    expect(seriesOf(BARS)).toHaveLength(1);
  });
});
