import { cleanup, fireEvent, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GroupTree } from '../../src/charts/group-tree/GroupTree.tsx';
import { layoutTree } from '../../src/charts/group-tree/layout.ts';
import { layoutTrials } from '../../src/charts/number-trials/layout.ts';
import { layoutPoints, pointsWithin, type ScatterPoint } from '../../src/charts/point-scatter/layout.ts';
import { PointScatter } from '../../src/charts/point-scatter/PointScatter.tsx';
import { LanguageProvider } from '../../src/language/speech/speech.tsx';
import '../fixtures/words.ts';

afterEach(cleanup);

const point = (id: string, x: number, y: number, isNamed = false): ScatterPoint => ({
  id,
  name: `Region ${id}`,
  x,
  y,
  tone: 'red',
  text: `${id}: said`,
  isNamed,
});
const POINTS = [point('a', 1, 1), point('b', 2, 2.5, true), point('c', 4, 3), point('d', Number.NaN, 3)];
const LINE = { intercept: 0.5, slope: 0.7, halfWidth: () => 0.5 };

describe('regions by two numbers', () => {
  it('stand where their numbers say, with the line and its interval; one that lacks a number is left out', () => {
    const layout = layoutPoints(POINTS, LINE, [], 600);
    expect(layout?.dots.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const { across, upwards, line } = layout ?? {};
    expect(line?.x1).toBeCloseTo(across?.place(1) ?? Number.NaN, 9);
    expect(line?.y2).toBeCloseTo(upwards?.place(0.5 + 0.7 * 4) ?? Number.NaN, 9);
    expect(layout?.band?.split(' ')).toHaveLength(50);
    expect(layout?.labels.map(({ id }) => id)).toEqual(['b']);
    expect(layoutPoints(POINTS.slice(2), null, [], 600)).toBeNull();
  });

  it('keep their axes from year to year, with the way that a point came drawn to it', () => {
    const ends = { across: [0, 10], upwards: [0, 10] } as const;
    const places = [
      { year: 2016, x: 8, y: 9 },
      { year: 2018, x: 4, y: 5 },
      { year: 2020, x: 1, y: 1 },
    ];
    const inYear = (year: number, points: readonly ScatterPoint[]) =>
      layoutPoints(points, LINE, ['a'], 600, { year, ends, trails: [{ id: 'a', places }] });
    const one = inYear(2020, POINTS);
    const other = inYear(2018, POINTS.slice(0, 2));
    expect(one?.across.ends).toEqual([0, 10]);
    expect(one?.across.ticks).toEqual(other?.across.ticks);
    expect(one?.upwards.ticks).toEqual(other?.upwards.ticks);
    const [trail] = one?.trails ?? [];
    const dot = one?.dots.find(({ id }) => id === 'a');
    expect(trail?.line.split(' ')).toHaveLength(3);
    expect(trail?.line.split(' ').at(-1)).toBe(`${(dot?.cx ?? 0).toFixed(1)},${(dot?.cy ?? 0).toFixed(1)}`);
    expect(trail?.marks.map(({ year }) => year)).toEqual([2016, 2018]);
    expect(one?.labels.map(({ lines }) => lines.join(' '))).toContain('2016');
    expect(layoutPoints(POINTS, LINE, ['a'], 600)?.trails).toEqual([]);
  });

  it('have areas by their weight', () => {
    const layout = layoutPoints(
      [
        { ...point('a', 1, 1), weight: 1 },
        { ...point('b', 2, 2), weight: 0.25 },
      ],
      null,
      [],
      600,
    );
    const [one, other] = layout?.dots ?? [];
    expect(((one?.r ?? 0) / (other?.r ?? 1)) ** 2).toBeCloseTo(4, 9);
  });

  it('are marked by a rectangle, whichever corner it is drawn from', () => {
    const dots = layoutPoints(POINTS, null, [], 600)?.dots ?? [];
    const [a, b] = [dots.find(({ id }) => id === 'a'), dots.find(({ id }) => id === 'b')];
    const corners = [
      [(a?.cx ?? 0) - 1, (a?.cy ?? 0) + 1],
      [(b?.cx ?? 0) + 1, (b?.cy ?? 0) - 1],
    ] as const;
    expect(pointsWithin(dots, corners[0], corners[1]).toSorted()).toEqual(['a', 'b']);
    expect(pointsWithin(dots, corners[1], corners[0]).toSorted()).toEqual(['a', 'b']);
  });

  it('are pressed one by one', () => {
    const onSelect = vi.fn();
    const { container } = render(
      <LanguageProvider language="en">
        <PointScatter
          points={POINTS}
          line={LINE}
          label="Two figures"
          xName="x"
          yName="y"
          selected={['a']}
          hovered={null}
          marked={['a']}
          onSelect={onSelect}
          onHover={() => undefined}
          onMark={null}
        />
      </LanguageProvider>,
    );
    const dot = (id: string) => container.querySelector(`[data-mark="${id}"]`);
    expect(dot('a')?.getAttribute('class')).toContain('is-selected');
    expect(dot('b')?.getAttribute('class')).toContain('is-faint');
    const pressed = dot('b');
    if (pressed !== null) fireEvent.click(pressed);
    expect(onSelect).toHaveBeenCalledWith('b', false);
  });
});

describe('a tree of likeness', () => {
  const leaves = ['a', 'b', 'c', 'd'].map((id) => ({ id, name: id, tone: id < 'c' ? 'red' : 'blue' }));
  const merges = [
    { a: 0, b: 2, height: 1 },
    { a: 1, b: 3, height: 2 },
    { a: 4, b: 5, height: 6 },
  ];

  it('has no branches that cross, and is cut between two heights', () => {
    const layout = layoutTree(leaves, merges, 2, 700);
    expect(layout?.leaves.map(({ id }) => id)).toEqual(['a', 'c', 'b', 'd']);
    expect(layout?.cut).toBeCloseTo(
      (layout?.ticks[0]?.at ?? 0) + 4 * ((layout?.ticks[1]?.at ?? 0) - (layout?.ticks[0]?.at ?? 0)),
      6,
    );
    expect(layout?.countAt(layout.cut ?? 0)).toBe(2);
    expect(layout?.countAt(layout.left + 1)).toBe(4);
    // A branch has the colour of its leaves, and none where they differ.
    expect(layout?.branches.map(({ tone }) => tone)).toEqual([null, null, null]);
    expect(layoutTree(leaves, merges.slice(1), 2, 700)).toBeNull();
  });

  it('is cut where it is pressed', () => {
    const onCut = vi.fn();
    const { container } = render(
      <LanguageProvider language="en">
        <GroupTree
          leaves={leaves}
          merges={merges}
          count={2}
          label="Tree"
          distance="Distance"
          selected={[]}
          onCut={onCut}
        />
      </LanguageProvider>,
    );
    const drawing = container.querySelector('svg');
    if (drawing === null) throw new Error('There is no drawing.');
    vi.spyOn(drawing, 'getBoundingClientRect').mockReturnValue(new DOMRect(0, 0, 760, 200));
    fireEvent.click(drawing, { clientX: 700 });
    expect(onCut).toHaveBeenCalledWith(2);
  });
});

describe('how well each number of groups does', () => {
  it('stands above its number, with the ends of its error', () => {
    const layout = layoutTrials(
      [
        { count: 2, value: 0.3, error: Number.NaN },
        { count: 3, value: 0.5, error: 0.1 },
      ],
      8,
      400,
    );
    const [two, three] = layout?.dots ?? [];
    expect(two?.x).toBeCloseTo(layout?.counts[1]?.at ?? Number.NaN, 9);
    expect(two?.low).toBe(two?.high);
    expect((three?.low ?? 0) > (three?.y ?? 0) && (three?.y ?? 0) > (three?.high ?? 0)).toBe(true);
    expect(layoutTrials([], 8, 400)).toBeNull();
  });
});
