import type { ComparisonInput } from '../../../../charts/comparison-scatter/layout.ts';
import { shortList } from '../../../../language/sentences/lists.ts';
import { capital } from '../../../../language/sentences/spoken.ts';
import { numberColumn, textColumn, type FigureRow, type FigureTable } from '../../../../figure/value/table.ts';
import {
  SCALE_DECIMALS,
  scaleOf,
  type Catalogue,
  type Evidence,
  type OutsideComparison,
  type OutsideName,
  type RegionCode,
} from '../../../../model/index.ts';
import { causeSentences } from './sentences.ts';
import { indexName, scoreName, type Words } from './words.ts';

/** What there is to compare with one index of somebody else, the newest edition first. */
export function comparisonsWith(
  { comparisons }: Pick<Evidence, 'comparisons'>,
  outside: OutsideName,
): readonly OutsideComparison[] {
  return comparisons.filter((comparison) => comparison.outside === outside);
}

/** `The overall score beside the Regional Competitiveness Index 2019`. */
export function panelTitle(comparison: Pick<OutsideComparison, 'node' | 'outside' | 'year'>, words: Words): string {
  return capital(
    words.messages.evidence.outside.panel({
      node: scoreName(comparison.node, words),
      index: indexName(comparison, words),
    }),
    words.format,
  );
}

export function scatterRows(
  { regions, ownRank, otherRank, capped }: OutsideComparison,
  { names }: Words,
): readonly ComparisonInput[] {
  return regions.map((region, row) => ({
    id: region,
    name: names.region(region),
    ownRank: ownRank[row] ?? Number.NaN,
    otherRank: otherRank[row] ?? Number.NaN,
    isCapped: capped.includes(region),
  }));
}

/** Countries of the EU in the area of which the index knows no region. */
export function countriesWithout({ regions }: OutsideComparison, catalogue: Catalogue): readonly string[] {
  const known = new Set<RegionCode>(regions);
  const inArea = catalogue.regions.filter(({ isEu27, isInSeeArea }) => isEu27 && isInSeeArea);
  const has = new Set(inArea.filter(({ code }) => known.has(code)).map(({ country }) => country));
  return [...new Set(inArea.map(({ country }) => country))].filter((country) => !has.has(country));
}

/** What is to be known of the figures of the other index. */
export function outsideNotices(comparisons: readonly OutsideComparison[], words: Words): readonly string[] {
  const said = words.messages.evidence.outside;
  const named = (codes: readonly RegionCode[]): string[] => codes.map((code) => words.names.region(code));
  // Of one index the regions are told once, by the comparison that knows most of them.
  const fullest = [...new Set(comparisons.map(({ index }) => index))].flatMap((index) =>
    comparisons
      .filter((known) => known.index === index)
      .toSorted((one, other) => other.regions.length - one.regions.length)
      .slice(0, 1),
  );
  return fullest.flatMap((comparison) => [
    ...(comparison.carried.length === 0
      ? []
      : [
          said.carried({
            index: indexName(comparison, words),
            regions: shortList(words, named(comparison.carried), 'region'),
          }),
        ]),
    ...(comparison.capped.length === 0
      ? []
      : [
          said.capped({
            index: indexName(comparison, words),
            regions: words.format.list(named(comparison.capped)),
          }),
        ]),
  ]);
}

/** Every region of every comparison: both figures, both ranks, and of those furthest apart the cause. */
export function comparisonTable(
  comparisons: readonly OutsideComparison[],
  { question }: Pick<Evidence, 'question'>,
  catalogue: Catalogue,
  words: Words,
): FigureTable {
  const { names, messages } = words;
  const said = messages.evidence.outside;
  return {
    columns: [
      textColumn('region', messages.table.region),
      textColumn('compared', said.compared),
      numberColumn('own', said.own, { decimals: SCALE_DECIMALS[scaleOf(question.method)] }),
      numberColumn('value', said.value, { decimals: 1 }),
      numberColumn('own-rank', said.ownRank, { kind: 'rank' }),
      numberColumn('other-rank', said.otherRank, { kind: 'rank' }),
      numberColumn('difference', said.difference, { kind: 'signed' }),
      textColumn('cause', said.cause),
      textColumn('note', said.note),
    ],
    rows: comparisons.flatMap((comparison) => {
      const decimals = catalogue.indicators.find(({ id }) => id === comparison.index)?.decimals ?? 1;
      const at = (values: readonly number[], row: number): number => values[row] ?? Number.NaN;
      const order = comparison.regions
        .map((_, row) => row)
        .toSorted((one, other) => (comparison.ownRank[one] ?? 0) - (comparison.ownRank[other] ?? 0));
      return order.flatMap((row): FigureRow[] => {
        const region = comparison.regions[row];
        if (region === undefined) return [];
        const [ownRank, otherRank] = [at(comparison.ownRank, row), at(comparison.otherRank, row)];
        const apart = comparison.disagreements.find((known) => known.region === region);
        return [
          {
            id: `${comparison.index} ${comparison.node} ${region}`,
            code: region,
            isMarked: false,
            cells: [
              names.region(region),
              panelTitle(comparison, words),
              { value: at(comparison.own, row) },
              { value: at(comparison.other, row), decimals },
              { value: ownRank },
              { value: otherRank },
              { value: otherRank - ownRank },
              apart === undefined ? '' : causeSentences(words, apart, comparison),
              comparison.capped.includes(region) ? said.cappedShort : '',
            ],
          },
        ];
      });
    }),
  };
}
