import { describe, expect, it } from 'vitest';
import { pearson } from '../../src/analysis/index.ts';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import { scoreOf } from '../../src/engine/scores/read-board.ts';
import { referenceRegions, scoreBoard } from '../../src/engine/scores/score-board.ts';
import { withinThemes } from '../../src/features/method/content/evidence/pairs.ts';
import { DEFAULT_VIEW, SAME_ABOVE, THEMES, questionOf, type Region } from '../../src/model/index.ts';
import { publishedFigures } from '../fixtures/figures.ts';

const figures = publishedFigures();
const { regions } = figures.catalogue;
const question = questionOf(DEFAULT_VIEW);

/** What the atlas says of its index holds over the area it ranks, over the Union it compares with, and over the regions bounds come from. */
const SETS: Readonly<Record<string, readonly Region[]>> = {
  'the 66 EU regions of the area': regions.filter(({ isEu27, isInSeeArea }) => isEu27 && isInSeeArea),
  'all regions of the EU': regions.filter(({ isEu27 }) => isEu27),
  'the regions that bounds come from': referenceRegions(figures),
};

/** Pairs of indicators above the limit over a set, on figures and on scores; the sign is what is good, so the size counts. */
function doubles(over: readonly Region[], hasCarried: boolean, isSought: (sameTheme: boolean) => boolean): string[] {
  const board = scoreBoard(figures, THEMES, { ...question, hasCarried });
  const columns = board.leaves.map((leaf) => ({
    leaf,
    figures: over.map(({ code }) => board.cell(code, leaf).value),
    scores: over.map(({ code }) => scoreOf(board, code, leaf.id)),
  }));
  return columns.flatMap((one, place) =>
    columns.slice(0, place).flatMap((other) =>
      (['figures', 'scores'] as const).flatMap((kind) => {
        const { r, n } = pearson(one[kind], other[kind]);
        return Math.abs(r) > SAME_ABOVE && isSought(one.leaf.theme === other.leaf.theme)
          ? [`${other.leaf.id} and ${one.leaf.id}, ${kind}: ${r.toFixed(3)} over ${String(n)} regions`]
          : [];
      }),
    ),
  );
}

describe('the index of the atlas', () => {
  it('is tried on sets of the size they are said to be', () => {
    expect(SETS['the 66 EU regions of the area']).toHaveLength(66);
    expect(SETS['all regions of the EU']).toHaveLength(244);
  });

  for (const [name, over] of Object.entries(SETS)) {
    it(`counts nothing twice: no two of its indicators, of one theme or of two, correlate above ${SAME_ABOVE} over ${name}`, () => {
      expect(doubles(over, false, () => true)).toEqual([]);
    });

    it(`counts nothing twice in a theme over ${name}, the figures of whole countries switched in`, () => {
      expect(doubles(over, true, (sameTheme) => sameTheme)).toEqual([]);
    });
  }

  it('says the same on the page that shows its evidence, over either set of regions', () => {
    for (const over of ['reference', 'area'] as const) {
      const evidence = evidenceOf(figures, question, over);
      const { all, same } = withinThemes(evidence, evidence.themes);
      expect(all.length).toBeGreaterThan(evidence.indicators.length);
      expect(same).toEqual([]);
    }
  });

  it('is made of indicators that none of their theme contradicts', () => {
    // Below nought beyond chance at 95 %: an indicator that is good where the rest of its theme is poor.
    const { indicators } = evidenceOf(figures, question, 'reference');
    const against = indicators.filter(({ rest, restRegions }) => rest < -1.96 / Math.sqrt(restRegions));
    expect(against.map(({ theme, indicator, rest }) => `${theme}: ${indicator} ${rest.toFixed(3)}`)).toEqual([]);
  });
});
