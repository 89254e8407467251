import { SAME_ABOVE, type Evidence, type IndicatorId, type ThemeId } from '../../../../model/index.ts';

export interface Pair {
  readonly one: IndicatorId;
  readonly other: IndicatorId;
  readonly oneTheme: ThemeId;
  readonly otherTheme: ThemeId;
  readonly r: number;
  readonly n: number;
}

/** Every pair of indicators that has a correlation, the closest first. */
export function pairsOf({ indicators, pairs }: Pick<Evidence, 'indicators' | 'pairs'>): readonly Pair[] {
  return indicators
    .flatMap((other, row) =>
      indicators.slice(0, row).map(
        (one, column): Pair => ({
          one: one.indicator,
          other: other.indicator,
          oneTheme: one.theme,
          otherTheme: other.theme,
          r: pairs.r[row]?.[column] ?? Number.NaN,
          n: pairs.n[row]?.[column] ?? 0,
        }),
      ),
    )
    .filter(({ r }) => Number.isFinite(r))
    .toSorted((left, right) => right.r - left.r);
}

/** Pairs of one theme among the themes given, and those of them that say nearly the same. */
export function withinThemes(
  evidence: Pick<Evidence, 'indicators' | 'pairs'>,
  themes: readonly ThemeId[],
): { readonly all: readonly Pair[]; readonly same: readonly Pair[] } {
  const all = pairsOf(evidence).filter(
    ({ oneTheme, otherTheme }) => oneTheme === otherTheme && themes.includes(oneTheme),
  );
  return { all, same: all.filter(({ r }) => r > SAME_ABOVE) };
}

/** The closest pair of two themes, of which at least one is among those given; null without any. */
export function closestAcross(
  evidence: Pick<Evidence, 'indicators' | 'pairs'>,
  themes: readonly ThemeId[],
): Pair | null {
  return (
    pairsOf(evidence).find(
      ({ oneTheme, otherTheme }) =>
        oneTheme !== otherTheme && (themes.includes(oneTheme) || themes.includes(otherTheme)),
    ) ?? null
  );
}

/** The rows and columns of a theme out of the pairs of all indicators. */
export function partOfPairs(
  { indicators, pairs }: Pick<Evidence, 'indicators' | 'pairs'>,
  theme: ThemeId,
): {
  readonly indicators: readonly IndicatorId[];
  readonly r: readonly (readonly number[])[];
  readonly n: readonly (readonly number[])[];
} {
  const at = indicators.flatMap((indicator, row) => (indicator.theme === theme ? [row] : []));
  const pick = (rows: readonly (readonly number[])[]): number[][] =>
    at.map((row, place) => at.slice(0, place).map((column) => rows[row]?.[column] ?? Number.NaN));
  return { indicators: at.flatMap((row) => indicators[row]?.indicator ?? []), r: pick(pairs.r), n: pick(pairs.n) };
}
