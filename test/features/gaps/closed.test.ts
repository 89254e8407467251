import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_VIEW, THEMES, type Board, type Change, type View } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

interface Answers {
  readonly board: Board;
  readonly change: Change;
  readonly part: Change | null;
}

const of = (code: string, change: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  page: 'gaps',
  selected: [region(code)],
  ...change,
});

it('names regions that had as wide a gap in the theme and have none now, with both ends and the pace between', async () => {
  const { value, answers } = await make<Answers>('gaps-closed', of('EL43', { theme: 'environment' }));
  const { board, change } = answers;
  const gap = board.columns['environment']?.gap[board.regions.indexOf(region('EL43'))] ?? Number.NaN;
  expect(value.finding).toBe(
    '4 regions have closed a gap like that of Kriti in environmental sustainability, Budapest the fastest',
  );
  let last = Infinity;
  for (const { id } of value.table.rows) {
    const points = change.lines.find((one) => one.region === id)?.points.filter(({ isMeasured }) => isMeasured) ?? [];
    const at = (column: string): number => numberAt(value, id, column).value;
    expect(points.find(({ year }) => year === at('from'))?.gap, id).toBe(at('gap-then'));
    expect(points.find(({ year }) => year === at('to'))?.gap, id).toBe(at('gap-end'));
    expect(at('gap-then')).toBeGreaterThanOrEqual((2 / 3) * gap);
    expect(at('gap-then')).toBeLessThanOrEqual((3 / 2) * gap);
    expect(points.filter(({ year }) => year >= at('to')).every((point) => point.gap <= 0)).toBe(true);
    expect(at('pace')).toBeCloseTo((at('gap-then') - at('gap-end')) / (at('to') - at('from')), 12);
    expect(at('pace')).toBeLessThanOrEqual(last);
    last = at('pace');
  }
});

it('says that none has closed it, and who came nearest', async () => {
  const { value } = await make<Answers>('gaps-closed', of('RO21'));
  expect(value.finding).toBe(
    'No region has closed a gap like that of Nord-Est in innovation capacity; Peloponnisos narrowed one the fastest',
  );
  for (const { id } of value.table.rows) {
    expect(numberAt(value, id, 'gap-end').value).toBeGreaterThan(0);
    expect(numberAt(value, id, 'to').value - numberAt(value, id, 'from').value).toBeGreaterThanOrEqual(3);
  }
});

it('turns to the indicator furthest behind where the years of a theme cannot be compared', async () => {
  const { value, answers } = await make<Answers>('gaps-closed', of('ITI3', { theme: 'skills' }));
  expect(answers.change.lines.filter(({ points }) => points.length > 1).length).toBeLessThan(10);
  expect(answers.part?.question.indicator).toBe('tertiary');
  expect(value.subtitle).toContain('the widest gap in skills and jobs');
});

it('has no gap to close where there is none, in any theme', async () => {
  for (const theme of THEMES) {
    const board = (await make<Answers>('gaps-overall', of('ITI3', { theme }))).answers.board;
    const gap = board.columns[theme]?.gap[board.regions.indexOf(region('ITI3'))] ?? Number.NaN;
    if (gap < 0) await expect(make<Answers>('gaps-closed', of('ITI3', { theme }))).rejects.toThrow('absent');
  }
});
