import '../fixtures/words.ts';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { Dumbbells } from '../../src/charts/dumbbells/Dumbbells.tsx';
import { layoutDumbbells, type DumbbellInput } from '../../src/charts/dumbbells/layout.ts';
import { GapMatrix } from '../../src/charts/gap-matrix/GapMatrix.tsx';
import { layoutMatrix, type MatrixInput } from '../../src/charts/gap-matrix/layout.ts';
import { layoutWaterfall, type WaterfallInput } from '../../src/charts/waterfall/layout.ts';
import { Waterfall } from '../../src/charts/waterfall/Waterfall.tsx';
import { makeClasses } from '../../src/design/drawing/classes.ts';

const dumbbell = (
  id: string,
  name: string,
  score: number,
  benchmark: number,
  more: Partial<DumbbellInput> = {},
): DumbbellInput => ({
  id,
  name,
  score,
  benchmark,
  gap: benchmark - score,
  rank: Number.NaN,
  low: Number.NaN,
  high: Number.NaN,
  apart: null,
  reason: null,
  ...more,
});
const dumbbells = [
  dumbbell('AT13', 'Wien', 58.4, 44.8, { rank: 1, low: 1, high: 9 }),
  dumbbell('ITI3', 'Marche', 38.5, 44.5, { rank: 31, low: 20, high: 41 }),
  dumbbell('RS11', 'Beogradski region', 39.5, 42, { apart: 'on 4 of 6 themes' }),
  dumbbell('MD00', 'Moldova', Number.NaN, Number.NaN, { reason: 'no comparable regional data' }),
];

describe('dumbbells', () => {
  it('stand on one scale with round ends, the best score first, the others apart', () => {
    const layout = layoutDumbbells(dumbbells);
    expect(layout.domain).toEqual([35, 60]);
    expect(layout.ranked.map(({ name }) => name)).toEqual(['Wien', 'Marche']);
    expect(layout.apart.map(({ name }) => name)).toEqual(['Beogradski region']);
    expect(layout.missing.map(({ name, scoreAt }) => [name, scoreAt])).toEqual([['Moldova', Number.NaN]]);
    expect(layout.ranked[0]?.scoreAt).toBeCloseTo(((58.4 - 35) / 25) * 100, 9);
  });

  it('are said with rank and range, and drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <Dumbbells
        rows={dumbbells}
        label="Gaps"
        benchmarkName="EU average"
        decimals={1}
        selected={['ITI3']}
        hovered={null}
        onSelect={() => undefined}
        onHover={() => undefined}
      />,
    );
    const said = drawn.replaceAll(/<[^>]+>/g, '');
    expect(said).toContain('Rank 31 (20–41) Marche 38.5, EU average 44.5, gap 6.0 behind');
    expect(said).toContain('Beogradski region 39.5, EU average 42.0, gap 2.5 behind, on 4 of 6 themes');
    expect(said).toContain('Moldova no comparable regional data');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/dumbbells.html');
  });
});

const matrix: MatrixInput[] = [
  { id: 'ITI3', name: 'Marche', group: 'Italy', gaps: [6, 15.5], reasons: [null, null], marks: [null, null] },
  { id: 'AT13', name: 'Wien', group: 'Austria', gaps: [-13.6, -30.2], reasons: [null, null], marks: [null, null] },
  {
    id: 'RS11',
    name: 'Beogradski region',
    group: 'Serbia',
    gaps: [2.5, Number.NaN],
    reasons: [null, 'too few figures'],
    marks: ['estimated', null],
  },
];

describe('the matrix of gaps', () => {
  const classes = makeClasses(
    matrix.flatMap(({ gaps }) => gaps),
    { method: 'equal', count: 4, breaks: [], isLocked: false },
    'diverging',
  );
  const namesBy = (column: number | null, isWidestFirst: boolean, isGrouped: boolean): unknown =>
    layoutMatrix(matrix, classes, { column, isWidestFirst, isGrouped }, (one, other) => one.localeCompare(other)).map(
      ({ group, rows }) => [group, rows.map(({ name }) => name)],
    );

  it('stands in order of a column, with what is missing last either way', () => {
    expect(namesBy(1, true, false)).toEqual([[null, ['Marche', 'Wien', 'Beogradski region']]]);
    expect(namesBy(1, false, false)).toEqual([[null, ['Wien', 'Marche', 'Beogradski region']]]);
    expect(namesBy(null, true, false)).toEqual([[null, ['Beogradski region', 'Marche', 'Wien']]]);
    expect(namesBy(0, true, true)).toEqual([
      ['Austria', ['Wien']],
      ['Italy', ['Marche']],
      ['Serbia', ['Beogradski region']],
    ]);
  });

  it('says why a cell is missing and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <GapMatrix
        caption="Gaps"
        columns={[
          { id: 'overall', label: 'Overall' },
          { id: 'innovation', label: 'R&D' },
        ]}
        rows={matrix}
        classes={classes}
        decimals={1}
        groupLabel="Country by country"
        selected={['ITI3']}
        onSelect={() => undefined}
      />,
    );
    expect(drawn).toContain('gap-cell-no-data');
    expect(drawn).toContain('no figure: too few figures');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/gap-matrix.html');
  });
});

describe('the waterfall', () => {
  const step = (
    id: string,
    contribution: number,
    parts: readonly WaterfallInput[] = [],
    leftOut: string | null = null,
  ): WaterfallInput => ({ id, name: id, contribution, parts, leftOut });
  const steps = [
    step('innovation', 4, [step('gerd', 3), step('patents', 1)]),
    step('environment', -1),
    step('finance', 0, [], 'left out'),
    step('skills', 3),
  ];
  const ends = { benchmark: { name: 'EU average', score: 44 }, region: { name: 'Marche', score: 38 } };

  it('ends where the region stands, with its parts as with its steps', () => {
    const { steps: placed, domain } = layoutWaterfall({ ...ends, steps, open: ['innovation'] });
    const at = (level: number): number => ((level - domain[0]) / (domain[1] - domain[0])) * 100;
    expect(placed.map(({ id }) => id)).toEqual([
      'benchmark',
      'innovation',
      'gerd',
      'patents',
      'environment',
      'finance',
      'skills',
      'region',
    ]);
    expect(placed.at(-2)?.to).toBeCloseTo(placed.at(-1)?.to ?? Number.NaN, 9);
    expect(placed[3]?.to).toBeCloseTo(at(40), 9);
    expect(placed[1]?.isBehind).toBe(true);
    expect(placed[4]?.isBehind).toBe(false);
  });

  it('says what each step does to the score and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(<Waterfall caption="The gap of Marche" {...ends} steps={steps} decimals={1} />);
    expect(drawn).toContain('−4.0');
    expect(drawn).toContain('+1.0');
    expect(drawn).toContain('left out');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/waterfall.html');
  });
});
