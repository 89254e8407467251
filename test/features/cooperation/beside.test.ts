import { beforeAll, expect, it } from 'vitest';
import {
  DEFAULT_COOPERATION,
  DEFAULT_VIEW,
  type Board,
  type Change,
  type RegionClusters,
  type View,
} from '../../../src/model/index.ts';
import { writeCooperation } from '../../../src/state/links/cooperation-text.ts';
import { region } from '../../fixtures/figures.ts';
import { numberAt, startMaking } from '../../fixtures/make-figure.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

let make: Awaited<ReturnType<typeof startMaking>>;
beforeAll(async () => {
  make = await startMaking();
});

const PINS = ['SI04', 'AT22', 'RS12'].map(region);
const VIEW: View = {
  ...DEFAULT_VIEW,
  page: 'cooperation',
  theme: 'innovation',
  selected: [region('ITI3')],
  cooperation: writeCooperation({ ...DEFAULT_COOPERATION, pins: PINS }),
};

it('puts the regions of the sheet side by side: themes, indicators of the theme chosen, industries', async () => {
  const { value, answers } = await make<{ readonly board: Board; readonly clusters: RegionClusters }>(
    'cooperation-beside',
    VIEW,
  );
  const { board, clusters } = answers;
  expect(value.table.columns.slice(2).map(({ id }) => id)).toEqual(['ITI3', ...PINS]);
  for (const code of ['ITI3', ...PINS])
    for (const node of ['overall', 'innovation', 'skills'])
      expect(numberAt(value, `score-${node}`, code).value).toBe(
        board.columns[node]?.score[board.regions.indexOf(region(code))],
      );
  const ids = value.table.rows.map(({ id }) => id);
  expect(ids).toContain('indicator-gerd');
  expect(ids).not.toContain('indicator-tertiary');
  const industries = ids.filter((id) => id.startsWith('industry-')).map((id) => id.slice('industry-'.length));
  expect(industries.length).toBeGreaterThan(3);
  for (const sector of industries) {
    const at = clusters.sectors.findIndex((code) => code === sector);
    // A cluster in one of them; of Serbia's regions nothing is known, which is said.
    expect(clusters.regions.some(({ isCluster }) => isCluster[at] === true)).toBe(true);
    expect(numberAt(value, `industry-${sector}`, 'RS12')).toMatchObject({ value: Number.NaN, reason: 'not known' });
  }
});

it('draws their lines on one scale, and says who gained most', async () => {
  const { value, answers } = await make<{ readonly change: Change }>('cooperation-lines', VIEW);
  expect(value.table.rows.map(({ id }) => id)).toEqual(['ITI3', ...PINS]);
  const marche = answers.change.lines.find((line) => line.region === 'ITI3');
  for (const { year, value: score } of marche?.points ?? [])
    expect(numberAt(value, 'ITI3', String(year)).value).toBe(score);
  expect(value.finding).toMatch(/^Region Vojvodine rose most of them, \+[\d.]+ points a year$/);
});
