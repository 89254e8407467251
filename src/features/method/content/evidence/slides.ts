import type { ContributionGroup } from '../../../../charts/contribution-bars/layout.ts';
import type { CategoryChart, ScatterChart } from '../../../../figure/value/exported.ts';
import type { Agreement, Coverage, OutsideComparison } from '../../../../model/index.ts';
import { scatterRows } from './outside-rows.ts';
import type { Pair } from './pairs.ts';
import { partName, type Words } from './words.ts';

/** As many as lie well one under the other. */
const MOST = 12;

/** The closest pairs of a theme. */
export function correlationsChart(pairs: readonly Pair[], { names, messages }: Words): CategoryChart | null {
  const shown = pairs.slice(0, MOST);
  return shown.length === 0
    ? null
    : {
        kind: 'bars',
        categories: shown.map(({ one, other }) => `${names.indicator(one)} – ${names.indicator(other)}`),
        unit: messages.evidence.correlation,
        decimals: 2,
        series: [{ name: messages.evidence.correlation, values: shown.map(({ r }) => r), colour: 'accent' }],
      };
}

export function alphaChart(agreement: readonly Agreement[], words: Words): CategoryChart {
  const { alpha } = words.messages.evidence.agreement;
  return {
    kind: 'bars',
    categories: agreement.map(({ node }) => partName(node, words)),
    unit: alpha,
    decimals: 2,
    series: [{ name: alpha, values: agreement.map((known) => known.alpha), colour: 'accent' }],
  };
}

/** Shares beside weights, in percent. */
export function contributionsChart({ rows }: ContributionGroup, isShared: boolean, { messages }: Words): CategoryChart {
  const said = messages.evidence.contributions;
  const ordered = rows.toSorted((one, other) => other.share - one.share);
  return {
    kind: 'bars',
    categories: ordered.map(({ name }) => name),
    unit: '%',
    decimals: 1,
    series: [
      {
        name: isShared ? said.share : said.explains,
        values: ordered.map(({ share }) => share * 100),
        colour: 'accent',
      },
      { name: said.weight, values: ordered.map(({ weight }) => weight * 100), colour: 'quiet' },
    ],
  };
}

export function coverageChart(coverage: readonly Coverage[], { names, messages }: Words): CategoryChart | null {
  return coverage.length === 0
    ? null
    : {
        kind: 'bars',
        categories: coverage.map(({ indicator }) => names.indicator(indicator)),
        unit: messages.evidence.regions,
        decimals: 0,
        series: [
          { name: messages.evidence.regions, values: coverage.map(({ euOfArea }) => euOfArea), colour: 'accent' },
        ],
      };
}

/** Both ranks of every region; those furthest apart, or selected, by name. */
export function comparisonChart(
  comparison: OutsideComparison,
  selected: readonly string[],
  words: Words,
): ScatterChart {
  const { axis } = words.messages.evidence.outside;
  const named =
    selected.length > 0 ? selected : comparison.disagreements.slice(0, 4).map(({ region }) => region as string);
  return {
    kind: 'scatter',
    pointsLabel: words.messages.table.region,
    xLabel: axis.x,
    yLabel: axis.y,
    isLogarithmic: false,
    decimals: { x: 0, y: 0 },
    points: scatterRows(comparison, words).map(({ id, name, ownRank, otherRank }) => ({
      name,
      x: otherRank,
      y: ownRank,
      isNamed: named.includes(id),
    })),
  };
}
