import { describe, expect, it } from 'vitest';
import { recompute } from '../../src/analysis/index.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { workingOf } from '../../src/engine/answers/working.ts';
import {
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  PRESET_METHODS,
  questionOf,
  type Method,
  type Question,
  type WorkingNode,
} from '../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../fixtures/figures.ts';

const figures = publishedFigures();
const METHODS: readonly (readonly [string, Method])[] = [
  ['scoreboard-like', PRESET_METHODS['scoreboard-like']],
  ['competitiveness-like', PRESET_METHODS['competitiveness-like']],
  ['percentile ranks', { ...ATLAS_DEFAULT, normalisation: 'percentile-rank' }],
  ['places', { ...ATLAS_DEFAULT, normalisation: 'rank' }],
  ['geometric means', { ...ATLAS_DEFAULT, aggregation: 'geometric' }],
  ['harmonic means', { ...ATLAS_DEFAULT, aggregation: 'harmonic' }],
  ['no treatment', { ...ATLAS_DEFAULT, hasTreatment: false }],
  [
    "weights of one's own",
    { ...ATLAS_DEFAULT, weighting: 'custom', weights: { skills: 2.5, finance: 0, [indicator('gerd')]: 0.3 } },
  ],
  ['principal components', { ...ATLAS_DEFAULT, weighting: 'principal-component' }],
  ['indicators left out', { ...ATLAS_DEFAULT, leftOut: [indicator('gerd'), indicator('tertiary')] }],
  ['the mean of the country', { ...ATLAS_DEFAULT, imputation: 'country' }],
  ['more coverage', { ...ATLAS_DEFAULT, coverage: 0.8 }],
];

function isSame(one: number, other: number): boolean {
  return Number.isNaN(one) ? Number.isNaN(other) : Math.abs(one - other) < 1e-9;
}

const leavesOf = (node: WorkingNode): WorkingNode[] => (node.leaf === null ? node.children.flatMap(leavesOf) : [node]);

describe('a working by another method', () => {
  it.each(METHODS)('computed again gives what is on screen: %s', (_, method) => {
    const differences: string[] = [];
    for (const kind of ['eu-average', 'country'] as const) {
      const question: Question = { ...questionOf(DEFAULT_VIEW), benchmark: { kind }, method };
      const board = boardOf(figures, question);
      for (const { id } of board.nodes.filter(({ parent }) => parent === null || parent === 'overall')) {
        for (const [row, code] of board.regions.entries()) {
          // One in eight, and those with few figures: all of them are walked against every benchmark by the default method.
          if (row % 8 !== 0 && !/^(?:RS|ME|MD)/.test(code)) continue;
          const { score, gap } = recompute(workingOf(figures, question, code, id));
          const shown = board.columns[id];
          if (!isSame(score, shown?.score[row] ?? Number.NaN))
            differences.push(`${code} ${id} ${kind}: score ${score}, on screen ${shown?.score[row]}`);
          if (!isSame(gap, shown?.gap[row] ?? Number.NaN))
            differences.push(`${code} ${id} ${kind}: gap ${gap}, on screen ${shown?.gap[row]}`);
        }
      }
    }
    expect(differences).toEqual([]);
  });

  it.each(METHODS)('has parts that sum to its gap: %s', (_, method) => {
    const { root } = workingOf(figures, { ...questionOf(DEFAULT_VIEW), method }, region('ITI3'), 'overall');
    expect(
      leavesOf(root)
        .map(({ contribution }) => contribution)
        .reduce((sum, part) => sum + part, 0),
    ).toBeCloseTo(root.gap, 9);
  });

  it('follows the method at all: scores differ from the default', () => {
    const scoresBy = (method: Method): string =>
      JSON.stringify(boardOf(figures, { ...questionOf(DEFAULT_VIEW), method }).columns['overall']?.score);
    for (const [name, method] of METHODS) expect(scoresBy(method), name).not.toBe(scoresBy(ATLAS_DEFAULT));
  });
});
