import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { CorrelateBars } from '../../src/charts/correlate-bars/CorrelateBars.tsx';
import { barOf } from '../../src/charts/correlate-bars/layout.ts';
import { CoverageGrid } from '../../src/charts/coverage-grid/CoverageGrid.tsx';
import { cellAt, GRID, layoutGrid, placeAfter, type GridCell } from '../../src/charts/coverage-grid/layout.ts';
import { layoutSparks, type SparkInput } from '../../src/charts/spark-lines/layout.ts';
import { SparkLines } from '../../src/charts/spark-lines/SparkLines.tsx';
import { layoutDots } from '../../src/charts/value-dots/layout.ts';
import { ValueDots } from '../../src/charts/value-dots/ValueDots.tsx';
import { en } from '../fixtures/words.ts';
import fc from '../seeded.ts';

afterEach(cleanup);

describe('the grid of coverage', () => {
  const known: GridCell = { shade: 4, reason: null, isLarger: false };
  const missing: GridCell = { shade: 0, reason: 'confidential', isLarger: false };
  const columns = ['AT', 'BG', 'HR'].map((id, at) => ({ id, head: at === 2 ? null : id, isMarked: id === 'BG' }));
  const groups = [
    { id: 'one', name: 'One', rows: [{ id: 'a', name: 'A', cells: [known, missing, { ...known, isLarger: true }] }] },
    { id: 'two', name: 'Two', rows: [{ id: 'b', name: 'B', cells: [missing, known, known] }] },
  ];
  const given = {
    groups,
    columns,
    columnWidth: 11,
    label: 'Coverage',
    hint: 'Arrows move.',
    describe: (row: string, column: string) => `${row} in ${column}`,
    shades: [{ shade: 4, label: 'new' }],
    reasons: en.reasons,
    larger: 'of a larger area',
  };

  it('has a cell at every place that it draws one, and none beside', () => {
    const layout = layoutGrid(groups, columns, 11);
    expect(layout.rows.map(({ id, y }) => [id, y])).toEqual([
      ['a', GRID.head],
      ['b', 2 * GRID.head + GRID.row],
    ]);
    expect(cellAt(layout, 11, 12, GRID.head + 3)).toEqual({ row: 0, column: 1 });
    for (const [x, y] of [
      [12, 3],
      [40, GRID.head + 3],
      [12, 500],
      [-1, GRID.head + 3],
    ] as const)
      expect(cellAt(layout, 11, x, y)).toBeNull();
    expect(layout.hatches.map(({ reason }) => reason)).toEqual(['confidential']);
  });

  it('never leaves the grid by a key', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'),
        ),
        (keys) => {
          let place = { row: 0, column: 0 };
          for (const key of keys) place = placeAfter(place, key, { rows: 4, columns: 3 }) ?? place;
          expect(place.row >= 0 && place.row < 4 && place.column >= 0 && place.column < 3).toBe(true);
        },
      ),
    );
    expect(placeAfter({ row: 0, column: 0 }, 'Tab', { rows: 4, columns: 3 })).toBeNull();
  });

  it('is one button that moves, and opens the cell it stands on', () => {
    const onOpen = vi.fn();
    render(<CoverageGrid {...given} onOpen={onOpen} />);
    const button = screen.getByRole('button', { name: 'a in AT' });
    fireEvent.keyDown(button, { key: 'ArrowDown' });
    fireEvent.keyDown(button, { key: 'End' });
    fireEvent.keyDown(screen.getByRole('button', { name: 'b in HR' }), { key: 'Enter' });
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('b', 'HR');
  });

  it('is drawn as before', async () => {
    const drawn = renderToStaticMarkup(<CoverageGrid {...given} onOpen={() => undefined} />);
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/coverage-grid.html');
  });
});

describe('the dots of a distribution', () => {
  const dots = [1, 1.01, 2, 9].map((value, at) => ({
    id: String(at),
    name: `Region ${String(at)}`,
    value,
    text: String(value),
  }));

  it('stacks what would touch, and keeps every dot inside', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e6, max: 1e6 }), { minLength: 1, maxLength: 90 }), (values) => {
        const layout = layoutDots(
          values.map((value, at) => ({ id: String(at), name: '', value, text: '' })),
          [],
          [],
          700,
        );
        if (layout === null) throw new Error('There is a dot.');
        const places = layout.dots.map(({ x, y }) => `${x.toFixed(3)} ${y.toFixed(3)}`);
        expect(new Set(places).size).toBe(values.length);
        for (const { x, y } of layout.dots) expect(x > -6 && x < 712 && y > 0 && y < layout.base).toBe(true);
      }),
    );
    expect(layoutDots([], [], [], 700)).toBeNull();
  });

  it('names what is marked and is drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <ValueDots
        dots={dots}
        lines={[
          { key: 'median', value: 1.5, text: 'median 1.5' },
          { key: 'eu', value: Number.NaN, text: 'EU average —' },
        ]}
        label="Distribution"
        hint="Arrows move."
        describe={(id) => `Region ${id}`}
        selected={['3']}
        onSelect={() => undefined}
      />,
    );
    expect(drawn).toContain('Region 3 9');
    expect(drawn).not.toContain('EU average');
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/value-dots.html');
  });
});

describe('small lines', () => {
  const line = (id: string, values: readonly number[], breakAt = -1): SparkInput => ({
    id,
    name: id,
    points: values.map((value, at) => ({ year: 2014 + at, value, hasBreak: at === breakAt })),
    text: String(values.at(-1)),
    spoken: id,
  });
  const lines = [
    line('whole', [1, 2, 3]),
    line('broken', [1, 2, 3, 4], 2),
    line('gap', [1, Number.NaN, 2]),
    line('none', []),
  ];

  it('lead over years without a figure, never over a break', () => {
    const [whole, broken, gap, none] = layoutSparks(lines);
    expect([whole?.runs.length, whole?.bridges.length, whole?.dots.length]).toEqual([1, 0, 1]);
    expect([broken?.runs.length, broken?.bridges.length]).toEqual([2, 0]);
    expect([gap?.runs.length, gap?.bridges.length, gap?.dots.length]).toEqual([0, 1, 2]);
    expect([none?.runs.length, none?.dots.length]).toEqual([0, 0]);
  });

  it('are drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <SparkLines
        label="Lines"
        groups={[{ id: 'g', name: 'Group', lines }]}
        selected={['gap']}
        onSelect={() => undefined}
      />,
    );
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/spark-lines.html');
  });
});

describe('the bars of correlations', () => {
  it('reach from nought to either side as far as the correlation', () => {
    expect([barOf(1), barOf(-0.5), barOf(0)]).toEqual([
      { start: 50, length: 50 },
      { start: 25, length: 25 },
      { start: 50, length: 0 },
    ]);
  });

  it('are drawn as before', async () => {
    const drawn = renderToStaticMarkup(
      <CorrelateBars
        heads={{ name: 'Other', r: 'Correlation', n: 'n' }}
        rows={[{ id: 'a', name: 'Tertiary education', r: -0.4, rText: '−0.40', nText: '70', address: '?page=data' }]}
        onOpen={() => undefined}
      />,
    );
    await expect(`${drawn}\n`).toMatchFileSnapshot('../snapshots/correlate-bars.html');
  });
});
