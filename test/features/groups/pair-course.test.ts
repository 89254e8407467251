import { beforeAll, describe, expect, it } from 'vitest';
import { pairCourse } from '../../../src/features/groups/content/pair-course.ts';
import { DEFAULT_VIEW, type PairYears, type View } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

const of = (year: number | null, change: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  page: 'groups',
  alike: 'two',
  selected: [region('ITI3')],
  year: year === null ? { kind: 'latest' } : { kind: 'fixed', year, fillBack: 8 },
  ...change,
});

interface Answers {
  readonly years: PairYears | null;
}

describe('two figures in one of their years', () => {
  it('stand on axes that hold every year, and move only as the figures do', async () => {
    const [early, late] = [
      await make<Answers>('two-scatter', of(2017)),
      await make<Answers>('two-scatter', of(2023, { selected: [] })),
    ];
    const courseOf = async (year: number) => {
      const { value, answers } = await make<Answers>('two-scatter', of(year));
      const rows = value.table.rows.map(({ id }) => ({
        region: region(id),
        x: numberAt(value, id, 'x').value,
        y: numberAt(value, id, 'y').value,
      }));
      return pairCourse(of(year), answers.years, rows);
    };
    const [one, other] = [await courseOf(2017), await courseOf(2023)];
    expect(one?.ends).not.toBeNull();
    expect(one?.ends).toEqual(other?.ends);
    const { ends } = one ?? {};
    for (const { across, upwards } of early.answers.years?.years ?? [])
      across.forEach((x, at) => {
        if (!Number.isFinite(x) || !Number.isFinite(upwards[at])) return;
        expect(x).toBeGreaterThanOrEqual(ends?.across[0] ?? Infinity);
        expect(x).toBeLessThanOrEqual(ends?.across[1] ?? -Infinity);
        expect(upwards[at]).toBeGreaterThanOrEqual(ends?.upwards[0] ?? Infinity);
        expect(upwards[at]).toBeLessThanOrEqual(ends?.upwards[1] ?? -Infinity);
      });
    expect(early.value.subtitle).toMatch(/^Year 2017; the axes hold every year/);
    expect(late.value.subtitle).toMatch(/^Year 2023;/);
  });

  it('show the way that a region selected came until the year shown, and no farther', async () => {
    const { value, answers } = await make<Answers>('two-scatter', of(2019));
    const x = numberAt(value, 'ITI3', 'x').value;
    const course = pairCourse(of(2019), answers.years, [
      { region: region('ITI3'), x, y: numberAt(value, 'ITI3', 'y').value },
    ]);
    const [trail] = course?.trails ?? [];
    expect(trail?.places.map(({ year }) => year)).toEqual([2016, 2017, 2018, 2019]);
    expect(trail?.places.at(-1)?.x).toBe(x);
    // In the first of the years nothing has moved yet.
    expect(pairCourse(of(2016), answers.years, [{ region: region('ITI3'), x: 1, y: 1 }])?.trails).toEqual([]);
  });

  it('have no course where the latest figures are shown, of whatever years', async () => {
    const { value, answers } = await make<Answers>('two-scatter', of(null));
    expect(answers.years).toBeNull();
    expect(value.subtitle).not.toMatch(/^Year/);
    expect(pairCourse(of(null), answers.years, [])).toBeNull();
  });
});
