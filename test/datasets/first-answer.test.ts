import { describe, expect, it } from 'vitest';
import { decodeExplore, encodeExplore } from '../../src/datasets/answers/explore-answer.ts';
import {
  DEFAULT_VIEW,
  parseRegionCode,
  questionOf,
  type ExploreResult,
  type RegionCode,
} from '../../src/model/index.ts';

function region(code: string): RegionCode {
  const parsed = parseRegionCode(code);
  if (parsed === null) throw new Error(`${code} is a code`);
  return parsed;
}

const question = questionOf(DEFAULT_VIEW);
const regions = [region('ITI3'), region('MD00')];
const answer: ExploreResult = {
  question,
  columns: {
    region: regions,
    value: [41.1234567891, Number.NaN],
    score: [41.1234567891, Number.NaN],
    benchmark: [50.5, Number.NaN],
    gap: [9.3765432109, Number.NaN],
    gapPoints: [9.3765432109, Number.NaN],
    year: [Number.NaN, Number.NaN],
    status: [3, 0],
    flags: ['', ''],
    origin: [null, null],
    reason: [null, 'not-comparable'],
    rank: [1, Number.NaN],
    rankLow: [1, Number.NaN],
    rankHigh: [3, Number.NaN],
    isApart: [false, false],
    parts: [6, 0],
    partsOf: 6,
    meanYear: [2021.5, Number.NaN],
    yearFrom: [2018, Number.NaN],
    yearTo: [2023, Number.NaN],
    shared: [30, 0],
    sharedOf: 36,
    larger: [0.456, Number.NaN],
    largerOrigins: [['AT1'], []],
  },
  benchmark: { choice: question.benchmark, value: 50.5, basis: 'composite', year: null, regions: 0, share: null },
  notices: [{ kind: 'missing', reason: 'not-comparable', regions: regions.slice(1) }],
  leaves: [],
  allYears: null,
};

describe('the published answer to the first view', () => {
  it('comes back as it was computed, to seven digits, with what is missing missing', () => {
    const back = decodeExplore(JSON.parse(encodeExplore(answer)), 'first-answer.json', question);
    expect(back.columns.value[0]).toBe(41.12346);
    expect(back.columns.benchmark[0]).toBe(50.5);
    expect(back.columns.score).toEqual(back.columns.value);
    expect(back.columns.gapPoints).toEqual(back.columns.gap);
    expect(back.columns.gap[1]).toBeNaN();
    expect({ ...back, columns: null }).toEqual({ ...answer, columns: null });
    expect({ ...back.columns, value: [], score: [], benchmark: [], gap: [], gapPoints: [] }).toEqual({
      ...answer.columns,
      value: [],
      score: [],
      benchmark: [],
      gap: [],
      gapPoints: [],
    });
  });

  it('is refused, naming the place, where it has another form', () => {
    const file = JSON.parse(encodeExplore(answer)) as { readonly columns: object };
    const spoilt = { ...file, columns: { ...file.columns, reason: [null, 'because'] } };
    expect(() => decodeExplore(spoilt, 'first-answer.json', question)).toThrow(
      /first-answer\.json: columns: reason\.1/,
    );
  });
});
