import { THEMES, type Board, type RegionCode, type ThemeId } from '../../../model/index.ts';

/** A region with how much of a theme's weight it has figures of, 0-1, and whether that made a score. */
export interface CoverageExample {
  readonly region: RegionCode;
  readonly theme: ThemeId;
  readonly share: number;
  readonly hasScore: boolean;
}

/**
 * What the share of a theme that must be there does to the regions on screen, by one of them: of those chosen, else the
 * one without a score that comes nearest to the share asked for, else the one with a score that barely has it. Null
 * where every region has all of every theme.
 */
export function coverageExample(
  { regions, nodes, columns }: Pick<Board, 'regions' | 'nodes' | 'columns'>,
  asked: number,
  chosen: readonly RegionCode[],
): CoverageExample | null {
  const all = THEMES.flatMap((theme) => {
    const leaves = nodes.filter(({ parent }) => parent === theme);
    const scores = columns[theme]?.score;
    if (leaves.length === 0 || scores === undefined) return [];
    const whole = leaves.reduce((sum, { weight }) => sum + weight, 0);
    return regions.flatMap((region, row) => {
      const there = leaves.filter(({ id }) => Number.isFinite(columns[id]?.score[row]));
      const share = there.reduce((sum, { weight }) => sum + weight, 0) / whole;
      const hasScore = Number.isFinite(scores[row]);
      // A score can be missing for another reason, which this would not explain.
      const isExample = share > 0 && share < 1 - 1e-9 && hasScore === share >= asked - 1e-9;
      return isExample ? [{ region, theme, share, hasScore }] : [];
    });
  });
  const nearest = (examples: readonly CoverageExample[]): CoverageExample | undefined => {
    const [first] = examples.toSorted((one, other) => Math.abs(one.share - asked) - Math.abs(other.share - asked));
    return first;
  };
  const own = all.filter(({ region }) => chosen.includes(region));
  const without = (given: readonly CoverageExample[]): readonly CoverageExample[] =>
    given.filter(({ hasScore }) => !hasScore);
  return nearest(without(own)) ?? nearest(without(all)) ?? nearest(own) ?? nearest(all) ?? null;
}
