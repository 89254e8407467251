import { beforeAll, expect, it } from 'vitest';
import { DEFAULT_VIEW, THEMES, type Board, type Teachers, type View } from '../../../src/model/index.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

const of = (code: string): View => ({ ...DEFAULT_VIEW, page: 'region', theme: 'skills', selected: [region(code)] });

it('names at most five regions like one that are ahead, with the lead overall and the theme of most of it', async () => {
  for (const code of ['ITI3', 'RO21', 'EL43', 'HR03']) {
    const { value, answers } = await make<{ readonly teachers: Teachers; readonly board: Board }>(
      'region-better',
      of(code),
    );
    const { teachers, board } = answers;
    expect(teachers.node).toBe('overall');
    expect(value.table.rows.length, code).toBeLessThanOrEqual(5);
    const score = (node: string, at: string): number =>
      board.columns[node]?.score[board.regions.indexOf(region(at))] ?? Number.NaN;
    for (const { id, cells } of value.table.rows) {
      expect(teachers.peers).toContain(id);
      const lead = numberAt(value, id, 'lead').value;
      expect(lead).toBeGreaterThan(0);
      expect(lead).toBeCloseTo(score('overall', id) - score('overall', code), 9);
      const leads = THEMES.map((theme) => score(theme, id) - score(theme, code)).filter(Number.isFinite);
      expect(numberAt(value, id, 'theme-lead').value).toBeCloseTo(Math.max(...leads), 9);
      expect(cells).toHaveLength(value.table.columns.length);
    }
    // Those that are surely ahead come before those that may be.
    const sure = value.table.columns.findIndex(({ id }) => id === 'sure');
    const texts = value.table.rows.map(({ cells }) => cells[sure]);
    expect(texts.toSorted().toReversed()).toEqual(texts);
    expect(value.finding.includes('really ahead')).toBe(texts.includes('yes'));
  }
});

it('says of a region of which too little is known that nothing is proposed', async () => {
  await expect(make('region-better', of('MD00'))).rejects.toThrow('absent');
});
