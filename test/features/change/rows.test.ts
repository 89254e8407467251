import { describe, expect, it } from 'vitest';
import { CHANGES } from '../../../src/design/messages/changes.ts';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { drawnLines, outcomeCounts, outcomeText, yearsRows } from '../../../src/features/change/rows.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf } from '../../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const change = changeOf(figures, { ...questionOf(DEFAULT_VIEW), theme: 'skills', indicator: indicator('tertiary') });

describe.each(LANGUAGES)('the page of change in %s', async (language) => {
  const { messages: common, names, format } = await wordsOf(figures.catalogue, language);
  const words = { names, format, messages: { ...common, change: CHANGES[language] } };

  it('says years as one says them', () => {
    const said = [
      outcomeText({ kind: 'never-behind' }, words),
      outcomeText({ kind: 'caught-up', year: 2019 }, words),
      outcomeText({ kind: 'was-behind', last: 2018 }, words),
      outcomeText({ kind: 'not-closing' }, words),
      outcomeText({ kind: 'unclear' }, words),
      ...[0.4, 1.04, 1.6, 34.2, 400].map((years) => outcomeText({ kind: 'closing', years }, words)),
    ];
    expect(new Set(said).size).toBe(said.length);
    for (const text of said) expect(text).not.toMatch(/NaN|undefined|(?<!\d)1 (?:years|anni)|1 year .*s\b|[.,]\d/);
  });

  it('counts with the verb that goes with the number', () => {
    const { linesFinding, yearsFinding } = words.messages.change;
    for (const count of [0, 1, 2, 36]) {
      expect(linesFinding(count, count, 64)).not.toMatch(
        /(?<!\d)1 surely (?:gain|lose)\b|(?<!\d)1 guadagnano|ne perdono.*(?<!\d)1 /,
      );
      expect(
        yearsFinding({ neverBehind: count, caughtUp: count, closing: count, open: count, unclear: count }, 0),
      ).not.toMatch(/(?<!\d)1 (?:regions|regioni|were|hanno|lo colmerebbero)\b/);
    }
  });

  it('has a row for every region of the area, and says why a pace is missing', () => {
    const rows = yearsRows(change, [region('ITI3')], 1, words);
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
