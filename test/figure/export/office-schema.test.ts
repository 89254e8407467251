import validate from '@ooxml-tools/validate';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { xlsxOf } from '../../../src/figure/export/xlsx.ts';
import { pptxOf } from '../../../src/figure/slides/pptx.ts';
import { PIXEL, SCATTER, TABLE, aFigure } from './a-figure.ts';

const codes = Array.from({ length: 45 }, (_, index) => `R${String(index)}`);
const [bars, beneath] = [{ unit: 'points', decimals: 1, kind: 'bars' } as const, 'ahead'] as const;

/** A slide of every kind: chart by chart, a picture, a table, a text beside, notes. */
const deck = await pptxOf([
  { figure: aFigure({ language: 'it' }), picture: null, notes: ['Prima di tutto.'], text: 'Un testo\naccanto' },
  {
    figure: aFigure({
      chart: {
        ...bars,
        categories: ['Skills', 'R&D'],
        series: [{ name: 'Gap', values: [-3.5, 0], colour: 'behind', beneath }],
      },
    }),
    picture: null,
  },
  {
    figure: aFigure({
      chart: {
        ...bars,
        categories: codes,
        series: [{ name: 'Gap', values: codes.map((_, index) => index - 20), colour: 'behind' }],
      },
    }),
    picture: null,
  },
  {
    figure: aFigure({
      chart: SCATTER,
    }),
    picture: null,
  },
  { figure: aFigure({ chart: null }), picture: { content: PIXEL, width: 100, height: 50 } },
  { figure: aFigure({ chart: null, table: TABLE }), picture: null },
]);
const files = unzipSync(deck);
const paths = Object.keys(files);
const text = (path: string): string => strFromU8(files[path] ?? new Uint8Array());

async function faults(file: Uint8Array, format: 'pptx' | 'xlsx'): Promise<readonly string[]> {
  const found = await validate(file, format, 'Office2013');
  return found.map(({ path, description }) => `${path.partUri}: ${description}`);
}

describe('files of Office', () => {
  it('are as the schemas have them, part by part: slides', async () => {
    expect(await faults(deck, 'pptx')).toEqual([]);
  });

  it('are as the schemas have them, part by part: workbooks, those behind charts too', async () => {
    expect(await faults(xlsxOf(aFigure()), 'xlsx')).toEqual([]);
    const behind = paths.filter((path) => path.endsWith('.xlsx'));
    expect(behind).toHaveLength(4);
    for (const path of behind) expect(await faults(files[path] ?? new Uint8Array(), 'xlsx'), path).toEqual([]);
  });

  it('have the axes that their charts name, two each', () => {
    for (const path of paths.filter((name) => /charts\/chart\d+\.xml$/.test(name))) {
      const [drawn = '', ...axes] = text(path).split(/<c:(?:cat|val)Ax>/);
      const idsIn = (markup: string): (string | undefined)[] =>
        [...markup.matchAll(/<c:axId val="(\d+)"/g)].map(([, id]) => id);
      expect(idsIn(drawn), path).toHaveLength(2);
      expect(axes.flatMap(idsIn).toSorted(), path).toEqual(idsIn(drawn).toSorted());
    }
  });

  it('announce each part that is there, and no other', () => {
    const announced = [...text('[Content_Types].xml').matchAll(/PartName="\/([^"]+)"/g)].map(([, part]) => part);
    expect(announced.filter((part) => part === undefined || !paths.includes(part))).toEqual([]);
    for (const path of paths.filter((name) => name.endsWith('.rels'))) {
      const folder = path.replace(/_rels\/[^/]+$/, '');
      for (const [, target = ''] of text(path).matchAll(/<Relationship(?![^>]*External)[^>]*Target="([^"]+)"/g))
        expect(paths, `${path} → ${target}`).toContain(new URL(target, `file:///${folder}`).pathname.slice(1));
    }
  });

  it('have a theme of its own for each master', () => {
    const themes = paths
      .filter((path) => /Masters\/_rels\//.test(path))
      .map((path) => /theme\d+\.xml/.exec(text(path))?.[0]);
    expect(new Set(themes).size).toBe(themes.length);
  });

  it('name their language in every text', () => {
    const languages = paths
      .filter((path) => /^ppt\/.*\.xml$/.test(path))
      .flatMap((path) => [...text(path).matchAll(/ lang="([^"]+)"/g)].map(([, language]) => language));
    expect(new Set(languages)).toEqual(new Set(['it-IT']));
  });
});
