import { describe, expect, it } from 'vitest';
import { formatOf } from '../../../src/language/format.ts';
import { workingOf } from '../../../src/engine/answers/working.ts';
import { formulaOf, scoreDecimals } from '../../../src/features/working/formula.ts';
import { decimalsFor } from '../../../src/figure/words/arithmetic.ts';
import {
  DEFAULT_VIEW,
  THEMES,
  questionOf,
  type Indicator,
  type Working,
  type WorkingLeaf,
  type WorkingNode,
} from '../../../src/model/index.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';

const figures = publishedFigures();
const format = formatOf('en');

/** The value of a formula as written, by the signs a reader sees. */
function calculated(formula: string): number {
  const [left = ''] = formula.split(' = ');
  const code = left
    .replaceAll(',', '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll('÷', '/')
    .replaceAll('ln', 'Math.log');
  if (!/^[-+*/(). 0-9Mathlog]+$/.test(code)) throw new Error(`not a formula: ${formula}`);
  // oxlint-disable-next-line no-new-func
  return Number(new Function(`return ${code}`)());
}

const numberIn = (text: string): number => Number(text.replaceAll(',', '').replace('−', '-'));
const leavesOf = (node: WorkingNode): WorkingNode[] => (node.leaf === null ? node.children.flatMap(leavesOf) : [node]);
const indicatorOf = (node: WorkingNode): Indicator => {
  const found = figures.catalogue.indicators.find(({ id }) => id === node.id);
  if (found === undefined) throw new Error(`${node.id} is no indicator.`);
  return found;
};
const linesOf = (working: Working, node: WorkingNode, side: 'region' | 'benchmark', leaf: WorkingLeaf): string[] =>
  formulaOf(side, leaf, side === 'region' ? node.score : node.benchmarkScore, {
    normalisation: working.question.method.normalisation,
    range: working.range,
    decimals: indicatorOf(node).decimals,
    format,
  });

describe('a formula', () => {
  it('gives, calculated from the numbers it shows, the number it shows: every figure of the area and its benchmark', () => {
    let count = 0;
    for (const { code } of figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea)) {
      for (const theme of THEMES) {
        const working = workingOf(figures, questionOf(DEFAULT_VIEW), code, theme);
        for (const node of leavesOf(working.root)) {
          for (const side of ['region', 'benchmark'] as const) {
            if (node.leaf === null) continue;
            for (const line of linesOf(working, node, side, node.leaf)) {
              const shown = numberIn((line.split(' = ')[1] ?? '').split(' → ')[0] ?? '');
              expect(Math.abs(calculated(line) - shown), `${code} ${node.id}: ${line}`).toBeLessThan(0.0501);
              count += 1;
            }
          }
        }
      }
    }
    expect(count).toBeGreaterThan(3000);
  });

  it('of places too', () => {
    for (const code of ['ITI3', 'RS11', 'BG34']) {
      const working = workingOf(
        figures,
        { ...questionOf(DEFAULT_VIEW), method: { ...DEFAULT_VIEW.method, normalisation: 'rank' } },
        region(code),
        'overall',
      );
      for (const node of leavesOf(working.root)) {
        for (const side of ['region', 'benchmark'] as const) {
          for (const line of node.leaf === null ? [] : linesOf(working, node, side, node.leaf)) {
            const [, end = ''] = line.split(' = ');
            expect(calculated(line), line).toBeCloseTo(numberIn(end.split(' → ')[0] ?? ''), 6);
            expect(numberIn(end.split(' → ').at(-1) ?? ''), line).toBeCloseTo(
              side === 'region' ? node.score : node.benchmarkScore,
              6,
            );
          }
        }
      }
    }
  });

  it('reads as one writes it', () => {
    const working = workingOf(figures, questionOf(DEFAULT_VIEW), region('ITI3'), 'innovation');
    const gerd = leavesOf(working.root).find(({ id }) => (id as string) === 'gerd');
    if (gerd?.leaf === undefined || gerd.leaf === null) throw new Error('There is no gerd.');
    expect(linesOf(working, gerd, 'region', gerd.leaf)).toEqual([
      `(0.94 − ${format.number(gerd.leaf.scale?.low ?? Number.NaN, 2)}) ÷ (${format.number(gerd.leaf.scale?.high ?? Number.NaN, 2)} − ${format.number(gerd.leaf.scale?.low ?? Number.NaN, 2)}) × 100 = ${format.number(gerd.score, 1)}`,
    ]);
  });

  it('shows only as many decimals as it takes', () => {
    expect(decimalsFor(1, [0.94, 0.06], ([a = 0, b = 0]) => a - b, 2)).toBe(2);
    expect(decimalsFor(0, [10, 4], ([a = 0, b = 0]) => a - b, 1)).toBe(0);
    expect(scoreDecimals('z-score')).toBeGreaterThan(scoreDecimals('min-max'));
  });
});
