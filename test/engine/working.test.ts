import { describe, expect, it } from 'vitest';
import { recompute } from '../../src/analysis/index.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { workingOf } from '../../src/engine/answers/working.ts';
import {
  DEFAULT_VIEW,
  THEMES,
  questionOf,
  type BenchmarkChoice,
  type NodeId,
  type Question,
  type RegionCode,
  type Working,
  type WorkingNode,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const area = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code);
const asked = (change: Partial<Question> = {}): Question => ({ ...questionOf(DEFAULT_VIEW), ...change });
const BENCHMARKS: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('AT13') },
  { kind: 'region', region: region('AL02') },
];

/** Equal to 1e-9, or missing on both sides. */
function same(one: number, other: number): boolean {
  return Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) < 1e-9;
}

/** Where a working, computed again from its list, differs from what the screen shows of the node. */
function differences(working: Working, shown: { readonly score: number; readonly gap: number }): string[] {
  const made = recompute(working);
  const what = `${working.region} ${working.root.id} ${working.question.benchmark.kind}`;
  return [
    ...(same(made.score, shown.score) && same(working.root.score, shown.score)
      ? []
      : [`${what}: score ${made.score}, listed ${working.root.score}, on screen ${shown.score}`]),
    ...(same(made.gap, shown.gap) && same(working.root.gap, shown.gap)
      ? []
      : [`${what}: gap ${made.gap}, listed ${working.root.gap}, on screen ${shown.gap}`]),
  ];
}

function everyNode(question: Question): string[] {
  const board = boardOf(figures, question);
  return board.nodes.flatMap(({ id }) =>
    board.regions.flatMap((code, row) => {
      const column = board.columns[id];
      return differences(workingOf(figures, question, code, id), {
        score: column?.score[row] ?? Number.NaN,
        gap: column?.gap[row] ?? Number.NaN,
      });
    }),
  );
}

function find(working: Working, id: NodeId): WorkingNode {
  const search = (node: WorkingNode): WorkingNode | undefined =>
    node.id === id ? node : node.children.map(search).find((found) => found !== undefined);
  const found = search(working.root);
  if (found === undefined) throw new Error(`${id} is not in the working.`);
  return found;
}

const ITI3: RegionCode = region('ITI3');

describe('a working', () => {
  it.each(BENCHMARKS)('computed again gives what is on screen: every region and node against $kind', (benchmark) => {
    expect(everyNode(asked({ benchmark }))).toEqual([]);
  });

  it.each([{ hasCarried: true }, { hasDated: true }, { year: { kind: 'fixed', year: 2019, fillBack: 2 } }] as const)(
    'holds as well with %o',
    (change) => {
      const question = asked(change);
      const shown = explore(figures, question).columns;
      const found = area.flatMap((code, row) =>
        differences(workingOf(figures, question, code, 'overall'), {
          score: shown.value[row] ?? Number.NaN,
          gap: shown.gap[row] ?? Number.NaN,
        }),
      );
      expect(found).toEqual([]);
    },
  );

  it('has parts that sum to its gap, and weights that sum to one', () => {
    for (const code of area) {
      const { root } = workingOf(figures, asked(), code, 'overall');
      if (!Number.isFinite(root.gap)) continue;
      const sumOf = (amount: (node: WorkingNode) => number): number =>
        root.children
          .map(amount)
          .filter(Number.isFinite)
          .reduce((sum, part) => sum + part, 0);
      expect(
        sumOf(({ contribution }) => contribution),
        code,
      ).toBeCloseTo(root.gap, 9);
      expect(
        sumOf(({ weight }) => weight),
        code,
      ).toBeCloseTo(1, 12);
      expect(
        sumOf(({ gapWeight }) => gapWeight),
        code,
      ).toBeCloseTo(1, 12);
    }
  });

  it('lists the figure with year, benchmark and bounds', () => {
    const { leaf, score } = find(workingOf(figures, asked(), ITI3, 'innovation'), indicator('gerd'));
    expect(leaf).toMatchObject({ value: 0.94, direction: 'higher', reason: null });
    expect(leaf?.scale?.low).toBeLessThan(0.94);
    expect(leaf?.benchmarkYear).toBeGreaterThanOrEqual(2022);
    expect(score).toBeGreaterThan(0);
  });

  it("says which themes count for nothing because the figures are the country's", () => {
    const working = workingOf(figures, { ...asked(), hasCarried: true }, region('MK00'), 'overall');
    expect(working.root.children.filter(({ isThin }) => isThin).map(({ id }) => id)).toContain('finance');
    expect(find(working, 'finance').weight).toBeNaN();
    expect(find(working, indicator('investment-share')).score).toBeGreaterThanOrEqual(0);
  });

  it('of a figure that no score is made of lists figure and benchmark only', () => {
    for (const id of ['population', 'planned-sme-support']) {
      const { root } = workingOf(figures, asked(), ITI3, indicator(id));
      expect(root.leaf?.scale, id).toBeNull();
      expect(root.leaf?.value, id).toBeGreaterThan(0);
      expect(root.score, id).toBeNaN();
    }
  });

  it('gives the reason of what is missing', () => {
    expect(
      THEMES.map((theme) =>
        workingOf(figures, asked(), region('MD00'), theme).root.children.every(
          ({ leaf }) => leaf?.reason === 'not-comparable',
        ),
      ),
    ).toEqual(THEMES.map(() => true));
  });
});
