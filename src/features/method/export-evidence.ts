import { csvNumber as number, type CsvCell } from '../../figure/export/csv.ts';
import { nodeName } from '../../figure/words/node-name.ts';
import type { Evidence, NodeId, OutsideComparison } from '../../model/index.ts';
import type { Messages } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';

/** Long form: one number a row, what it is of in `node` (and `other`), what it is in `quantity`. */
interface EvidenceRow {
  readonly part: 'evidence' | 'comparison';
  readonly node: string;
  readonly label: string;
  readonly other: string;
  readonly quantity: string;
  readonly value: CsvCell;
  /** Which regions, and how many. */
  readonly over: string;
  readonly over_regions: CsvCell;
  readonly region?: string;
  readonly name?: string;
}

interface Speaking {
  readonly names: Names;
  readonly messages: Messages;
}

type Quantities = Readonly<Record<string, readonly [value: number, regions: number]>>;

function rowsOf(node: NodeId, other: string, quantities: Quantities, given: Speaking): EvidenceRow[] {
  return Object.entries(quantities).map(([quantity, [value, regions]]) => ({
    part: 'evidence',
    node,
    label: nodeName(node, given),
    other,
    quantity,
    value: number(value),
    over: '',
    over_regions: number(regions),
  }));
}

function comparisonRows(
  { index, node, regions, own, other, ownRank, otherRank, pearson, spearman, wide }: OutsideComparison,
  given: Speaking,
): EvidenceRow[] {
  const shared = { part: 'comparison', node, label: nodeName(node, given), other: index } as const;
  const whole = [
    ['correlation', pearson, regions.length],
    ['rank_correlation', spearman, regions.length],
    ['rank_correlation_reference', wide.spearman, wide.regions],
  ] as const;
  return [
    ...whole.map(
      ([quantity, value, count]): EvidenceRow => ({
        ...shared,
        quantity,
        value: number(value),
        over: '',
        over_regions: number(count),
      }),
    ),
    ...regions.flatMap((region, row) =>
      (
        [
          ['score', own[row]],
          ['other_value', other[row]],
          ['rank', ownRank[row]],
          ['other_rank', otherRank[row]],
        ] as const
      ).map(
        ([quantity, value]): EvidenceRow => ({
          ...shared,
          quantity,
          value: number(value),
          over: '',
          over_regions: '',
          region,
          name: given.names.region(region),
        }),
      ),
    ),
  ];
}

/** What the index rests on, number by number: correlations, alpha, what each part adds, coverage, and both ranks of every comparison. */
export function evidenceRows(
  { of, indicators, pairs, themes, themePairs, agreement, coverage, comparisons, regions }: Evidence,
  given: Speaking,
): EvidenceRow[] {
  const triangle = (nodes: readonly NodeId[], { r, n }: Evidence['pairs']): EvidenceRow[] =>
    nodes.flatMap((node, row) =>
      nodes
        .slice(0, row)
        .flatMap((other, column) =>
          rowsOf(node, other, { correlation: [r[row]?.[column] ?? Number.NaN, n[row]?.[column] ?? 0] }, given),
        ),
    );
  return [
    ...triangle(themes, themePairs),
    ...triangle(
      indicators.map(({ indicator }) => indicator),
      pairs,
    ),
    ...agreement.flatMap(({ node, alpha, meanCorrelation, fewest, rawAlpha, complete }) =>
      rowsOf(
        node,
        '',
        {
          alpha: [alpha, fewest],
          mean_correlation: [meanCorrelation, fewest],
          alpha_of_plain_scores: [rawAlpha, complete],
        },
        given,
      ),
    ),
    ...agreement.flatMap(({ node, share, explains }) =>
      node === 'overall'
        ? []
        : rowsOf(node, 'overall', { share_of_variance: [share, of], squared_correlation: [explains, of] }, given),
    ),
    ...indicators.flatMap(
      ({ indicator, theme, regions: count, rest, restRegions, share, wholeShare, explains, wholeExplains, ratio }) => [
        ...rowsOf(
          indicator,
          theme,
          {
            correlation_with_rest: [rest, restRegions],
            share_of_variance: [share, of],
            squared_correlation: [explains, count],
            correlation_ratio: [ratio, count],
          },
          given,
        ),
        ...rowsOf(
          indicator,
          'overall',
          { share_of_variance: [wholeShare, of], squared_correlation: [wholeExplains, count] },
          given,
        ),
      ],
    ),
    ...coverage.flatMap(({ indicator, theme, area, euOfArea, eu27, carried, newest, years }) =>
      rowsOf(
        indicator,
        theme,
        {
          regions_of_area: [area, area],
          eu_regions_of_area: [euOfArea, euOfArea],
          eu27_regions: [eu27, eu27],
          carried: [carried, area],
          newest_year: [newest, area],
          ...Object.fromEntries(
            years.map(({ year, regions: count }) => [`figures_of_${String(year)}`, [count, area] as const]),
          ),
        },
        given,
      ),
    ),
    ...comparisons.flatMap((comparison) => comparisonRows(comparison, given)),
  ].map((row) => ({
    ...row,
    over: row.part === 'evidence' ? regions : row.quantity.endsWith('_reference') ? 'reference' : 'area',
  }));
}
