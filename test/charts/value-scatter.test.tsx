import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { layoutScatter, type ValuePoint } from '../../src/charts/value-scatter/layout.ts';
import { ValueScatter } from '../../src/charts/value-scatter/ValueScatter.tsx';
import { LanguageProvider } from '../../src/language/speech/speech.tsx';
import '../fixtures/words.ts';

afterEach(cleanup);

const point = (id: string, x: number, y: number): ValuePoint => ({
  id,
  name: `Region ${id}`,
  x,
  y,
  text: `${id}: said`,
});
const POINTS = [point('a', 1, 10), point('b', 2, 40), point('c', 4, -20), point('d', Number.NaN, 3)];

describe('rows by two of their numbers', () => {
  it('stand where their numbers say, within round ends; a row that lacks one is left out', () => {
    const layout = layoutScatter(POINTS, 600);
    if (layout === null) throw new Error('There is no layout.');
    expect(layout.dots.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    const [a, b, c] = layout.dots;
    expect([(a?.cx ?? 0) < (b?.cx ?? 0), (b?.cx ?? 0) < (c?.cx ?? 0)]).toEqual([true, true]);
    // Higher is further up.
    expect([(b?.cy ?? 0) < (a?.cy ?? 0), (a?.cy ?? 0) < (c?.cy ?? 0)]).toEqual([true, true]);
    for (const { cx, cy } of layout.dots) {
      expect(cx >= layout.left && cx <= layout.right).toBe(true);
      expect(cy >= layout.top && cy <= layout.bottom).toBe(true);
    }
    // One and the same scale for dots and ticks.
    const [first, second] = layout.across.ticks;
    if (first === undefined || second === undefined) throw new Error('There are no ticks.');
    const step = (second.at - first.at) / (second.value - first.value);
    expect((b?.cx ?? 0) - (a?.cx ?? 0)).toBeCloseTo(step, 6);
  });

  it('are nothing for fewer than two, and one value for all has a scale all the same', () => {
    expect(layoutScatter(POINTS.slice(2), 600)).toBeNull();
    const same = layoutScatter([point('a', 5, 1), point('b', 5, 2)], 300);
    expect(same?.dots.every(({ cx }) => Number.isFinite(cx))).toBe(true);
  });

  it('are drawn with a mark and a name each, and say what they are', () => {
    const { container } = render(
      <LanguageProvider language="en">
        <ValueScatter points={POINTS} label="One across, two upwards" xName="One" yName="Two" />
      </LanguageProvider>,
    );
    expect(container.querySelector('svg')?.getAttribute('aria-label')).toBe('One across, two upwards');
    expect([...container.querySelectorAll('circle title')].map((title) => title.textContent)).toEqual([
      'a: said',
      'b: said',
      'c: said',
    ]);
    expect(container.querySelectorAll('.value-scatter-name')).toHaveLength(3);
  });
});
