import { describe, expect, it } from 'vitest';
import { layoutIndicatorBars } from '../../src/charts/indicator-bars/layout.ts';

const bar = (id: string, gap: number) => ({ id, name: id, note: '', gap, gapText: '' });

describe('bars of indicators', () => {
  it('are as long as their gap on the scale of the longest, whichever the side', () => {
    expect(
      layoutIndicatorBars([bar('near', 10), bar('far', 40), bar('lead', -20)], 40).map(({ id, side, length }) => [
        id,
        side,
        length,
      ]),
    ).toEqual([
      ['near', 'behind', 25],
      ['far', 'behind', 100],
      ['lead', 'ahead', 50],
    ]);
  });

  it('have no length where nothing lies apart', () => {
    expect(layoutIndicatorBars([bar('level', 0)], 0)[0]?.length).toBe(0);
  });
});
