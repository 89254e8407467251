import { describe, expect, it } from 'vitest';
import {
  besideOneAnother,
  comparedFinding,
  comparedSectors,
  comparedSubtitle,
  comparedTable,
} from '../../../src/features/industry/content/compared-rows.ts';
import { industryCsv } from '../../../src/features/industry/export-industry.ts';
import { isShown, type Words } from '../../../src/features/industry/content/words.ts';
import {
  LANGUAGES,
  type IndustryChoice,
  type IndustryPortfolio,
  type Language,
  type View,
} from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';
import { answersTo, sectorCode } from './answers.ts';

const ODD = /NaN|undefined|null| {2}|\.\.|\(\)/;

interface Side {
  readonly view: View;
  readonly words: Words;
  readonly answers: readonly (IndustryPortfolio | null)[];
}

async function sideBySide(
  codes: readonly string[],
  language: Language,
  change: Partial<IndustryChoice> = {},
  more: Partial<View> = {},
): Promise<Side> {
  const all = await Promise.all(codes.map((code) => answersTo(code, language, change, more)));
  const [first] = all;
  if (first === undefined) throw new Error('No region is asked for.');
  return {
    view: { ...first.view, selected: codes.map(region) },
    words: first.words,
    answers: all.map(({ shown }) => shown.portfolio),
  };
}

describe.each(LANGUAGES)('regions side by side in %s', (language) => {
  it('hold what is a cluster of one of them at least, what most share first, with the quotient or the reason in every cell', async () => {
    const { words, answers } = await sideBySide(['ITI3', 'ITH5', 'RO42'], language);
    const { portfolios } = besideOneAnother(answers, []);
    const sectors = comparedSectors(portfolios, (code) => isShown(code, false, words));
    const { columns, rows } = comparedTable(portfolios, sectors, sectorCode('C15'), words);
    expect(columns.map(({ id }) => id)).toEqual(['sector', 'iti3', 'ith5', 'ro42']);
    expect(rows.length).toBeLessThanOrEqual(20);
    const counts = sectors.map(({ clusters }) => clusters);
    expect(counts).toEqual(counts.toSorted((one, other) => other - one));
    const leather = rows.find(({ id }) => id === 'C15');
    expect(leather?.isMarked).toBe(true);
    expect(leather?.cells[1]).toMatchObject({
      value: expect.closeTo(18.174, 3),
      text: `${words.format.number(18.174, 2)} ★`,
      reason: null,
    });
    for (const { cells } of rows)
      for (const cell of cells.slice(1)) {
        if (typeof cell === 'string') throw new Error(cell);
        expect(Number.isFinite(cell.value)).toBe(cell.reason === null);
        expect(cell.text?.includes('★')).toBe(cell.value >= 1.5);
      }
  });

  it('say what they share', async () => {
    for (const codes of [
      ['ITI3', 'ITH5'],
      ['ITI3', 'EL62'],
      ['ITI3', 'ITH5', 'RO42', 'HU22'],
    ]) {
      for (const reference of ['eu-average', 'country'] as const) {
        const { words, answers } = await sideBySide(codes, language, {}, { benchmark: { kind: reference } });
        const { portfolios } = besideOneAnother(answers, []);
        const sectors = comparedSectors(portfolios, (code) => isShown(code, false, words));
        const finding = comparedFinding(portfolios, sectors, words);
        expect(finding).toContain(words.names.region(region('ITI3')));
        expect(`${finding} ${comparedSubtitle(portfolios, sectors, words)}`).not.toMatch(ODD);
      }
    }
    const { words, answers } = await sideBySide(['ITI3', 'ITH5', 'RO42'], language);
    const { portfolios } = besideOneAnother(answers, []);
    const sectors = comparedSectors(portfolios, (code) => isShown(code, true, words));
    for (const [shared, some] of [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 4],
      [4, 9],
    ] as const) {
      for (const of of [2, 3]) {
        // So many are clusters of all, so many more of two.
        const counted = sectors.slice(0, some).map((sector, at) => ({ ...sector, clusters: at < shared ? of : 2 }));
        expect(comparedFinding(portfolios.slice(0, of), counted, words)).not.toMatch(ODD);
      }
    }
  });

  it('leave as files with every region of theirs, each with its own notices', async () => {
    const { view, words, answers } = await sideBySide(['ITI3', 'HR05', 'RS11'], language);
    const [portfolio = null] = answers;
    const rows = readBack(
      industryCsv({
        view,
        shown: { portfolio, across: null, space: null },
        compared: answers,
        words,
        catalogue: publishedFigures().catalogue,
        geometry: null,
        link: 'https://atlas.test/',
      }),
    );
    expect(rows).toHaveLength(2 * 68);
    const of = (code: string): ReturnType<typeof readBack> => rows.filter((row) => row['region'] === code);
    expect(of('ITI3')).toHaveLength(68);
    const other = rows.find((row) => row['region'] !== 'ITI3');
    expect(other?.['notices']).not.toBe(of('ITI3')[0]?.['notices']);
    expect(other?.['link']).toBe('https://atlas.test/');
  });
});

it('has one column for two regions that are one in the table, and names those it has no figures of', async () => {
  const { answers } = await sideBySide(['HR05', 'HR06', 'RS11', 'ITI3'], 'en');
  const { portfolios, without } = besideOneAnother(answers, ['HR05', 'HR06', 'RS11', 'ITI3'].map(region));
  expect(portfolios.map(({ place }) => place.code)).toEqual(['HR04', 'ITI3']);
  expect(without).toEqual(['RS11']);
});
