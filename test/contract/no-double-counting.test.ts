import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import { withinThemes } from '../../src/features/method/evidence/pairs.ts';
import { DEFAULT_VIEW, SAME_ABOVE, questionOf } from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';

const evidence = evidenceOf(publishedFigures(), questionOf(DEFAULT_VIEW), 'reference');

describe('the index of the atlas', () => {
  it(`counts nothing twice: no two indicators of a theme correlate above ${SAME_ABOVE} over the regions that bounds come from`, () => {
    const { all, same } = withinThemes(evidence, evidence.themes);
    expect(all.length).toBeGreaterThan(evidence.indicators.length);
    expect(
      same.map(
        ({ oneTheme, one, other, r, n }) => `${oneTheme}: ${one} and ${other} ${r.toFixed(3)} over ${n} regions`,
      ),
    ).toEqual([]);
  });

  it('is made of indicators that none of their theme contradicts', () => {
    // Below nought beyond chance at 95 %: an indicator that is good where the rest of its theme is poor.
    const against = evidence.indicators.filter(({ rest, restRegions }) => rest < -1.96 / Math.sqrt(restRegions));
    expect(against.map(({ theme, indicator, rest }) => `${theme}: ${indicator} ${rest.toFixed(3)}`)).toEqual([]);
  });
});
