import { withMarks } from '../../../language/findings/marks.ts';
import type { CategoryChart } from '../../../figure/value/exported.ts';
import type { IndicatorPosition, Outlook, OutlookNode, RegionProfile } from '../../../model/index.ts';
import { nodeName, type Words } from './words.ts';

/** Six theme scores beside what they are held against, and beside those of a second region. */
export function scoresChart({ themes }: RegionProfile, other: RegionProfile | null, words: Words): CategoryChart {
  return {
    kind: 'bars',
    categories: themes.map(({ theme }) => words.messages.themes[theme].label),
    unit: words.unit,
    decimals: words.decimals,
    series: [
      { name: words.regionName, values: themes.map(({ score }) => score), colour: 'accent' },
      { name: words.benchmarkName, values: themes.map(({ benchmark }) => benchmark), colour: 'quiet' },
      ...(other === null
        ? []
        : [
            {
              name: words.names.region(other.region),
              values: themes.map(({ theme }) => other.themes.find((one) => one.theme === theme)?.score ?? Number.NaN),
              colour: 'ahead' as const,
            },
          ]),
    ],
  };
}

/** The largest gaps and leads, in score points. */
export function gapsChart(
  positions: readonly Pick<
    IndicatorPosition,
    'indicator' | 'gapPoints' | 'year' | 'status' | 'origin' | 'isImputed' | 'held'
  >[],
  words: Pick<Words, 'names' | 'messages' | 'unit' | 'scale'>,
): CategoryChart | null {
  if (positions.length === 0) return null;
  const { names, messages, unit, scale } = words;
  return {
    kind: 'bars',
    categories: positions.map((position) => withMarks(names.indicator(position.indicator), position, words)),
    unit,
    decimals: scale === 'deviations' ? 1 : 0,
    series: [
      {
        name: messages.table.gapPoints,
        values: positions.map(({ gapPoints }) => gapPoints),
        colour: 'behind',
        beneath: 'ahead',
      },
    ],
  };
}

/** The score over the years measured beside what it is held against; where there is none, the themes. */
export function courseChart({ nodes }: Pick<Outlook, 'nodes'>, words: Words): CategoryChart {
  const years = [...new Set(nodes.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (one, other) => one - other,
  );
  const valuesOf = ({ points }: OutlookNode, of: 'value' | 'benchmark'): readonly number[] =>
    years.map((year) => points.find((point) => point.year === year && point.isMeasured)?.[of] ?? Number.NaN);
  const whole = nodes.find(({ id }) => id === 'overall');
  return {
    kind: 'lines',
    categories: years.map(String),
    unit: words.unit,
    decimals: words.decimals,
    series:
      whole === undefined
        ? nodes.map((node, index) => ({
            name: nodeName(node.id, words),
            values: valuesOf(node, 'value'),
            colour: (['accent', 'behind', 'ahead', 'quiet', 'ink'] as const)[index % 5] ?? 'accent',
          }))
        : [
            { name: words.regionName, values: valuesOf(whole, 'value'), colour: 'accent' },
            {
              name: words.messages.ranks.sameFigures({ benchmark: words.benchmarkName }),
              values: valuesOf(whole, 'benchmark'),
              colour: 'quiet',
            },
          ],
  };
}
