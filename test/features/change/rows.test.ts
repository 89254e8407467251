import { describe, expect, it } from 'vitest';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { drawnLines, outcomeCounts, yearsRows } from '../../../src/features/change/content/rows.ts';
import { outcomesSentence } from '../../../src/features/change/content/sentences.ts';
import { outcomeText } from '../../../src/language/sentences/outcome.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf } from '../../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const change = changeOf(figures, { ...questionOf(DEFAULT_VIEW), theme: 'skills', indicator: indicator('tertiary') });

describe.each(LANGUAGES)('the page of change in %s', async (language) => {
  const words = wordsOf(figures.catalogue, language);

  it('says years as one says them', () => {
    const said = [
      outcomeText(words, { kind: 'never-behind' }),
      outcomeText(words, { kind: 'caught-up', year: 2019 }),
      outcomeText(words, { kind: 'was-behind', last: 2018 }),
      outcomeText(words, { kind: 'not-closing' }),
      outcomeText(words, { kind: 'unclear' }),
      ...[0.4, 1.04, 1.6, 34.2, 400].map((years) => outcomeText(words, { kind: 'closing', years })),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).not.toMatch(/NaN|undefined|(?<!\d)1 (?:years|anni)|1 year .*s\b|[.,]\d/);
  });

  it('counts with the verb that goes with the number', () => {
    const { change: said } = words.messages;
    for (const count of [0, 1, 2, 36]) {
      expect(said.linesFinding({ closing: count, widening: count, of: 64 })).not.toMatch(
        /(?<!\d)1 surely (?:gain|lose)\b|(?<!\d)1 guadagnano|ne perdono.*(?<!\d)1 /,
      );
      expect(
        outcomesSentence({ neverBehind: count, caughtUp: count, closing: count, open: count, unclear: count }, 0, said),
      ).not.toMatch(/(?<!\d)1 (?:regions|regioni|were|hanno|lo colmerebbero)\b/);
    }
  });

  it('has a row for every region of the area, and says why a pace is missing', () => {
    const rows = yearsRows(change, [region('ITI3')], { decimals: 1, hasDirection: true }, words);
    expect(rows).toHaveLength(83);
    expect(rows.filter(({ isSelected }) => isSelected).map(({ id }) => id)).toEqual(['ITI3']);
    expect(rows[0]?.id).toBe('ITI3');
    const { neverBehind, caughtUp, closing, open, unclear } = outcomeCounts(change, 1);
    const without = rows.filter(({ cells: [, , years] }) => typeof years === 'object' && !Number.isFinite(years.value));
    expect(without.length).toBe(83 - neverBehind - caughtUp - closing - open - unclear);
    for (const { cells } of without) expect(cells[2]).toMatchObject({ reason: words.messages.change.tooShort });
  });
});

it('draws the regions selected, else those that move most', () => {
  expect(drawnLines(change, [region('RO32'), region('ITI3')]).map((line) => line.region)).toEqual(['RO32', 'ITI3']);
  const slopes = drawnLines(change, []).map(({ closing }) => closing?.slope ?? Number.NaN);
  expect(slopes).toHaveLength(6);
  expect(slopes).toEqual(slopes.toSorted((one, other) => one - other));
});
