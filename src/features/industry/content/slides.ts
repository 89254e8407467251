import type { CategoryChart, ScatterChart } from '../../../figure/value/exported.ts';
import type {
  IndustrySpace,
  RegionShiftShare,
  SectorAcross,
  SectorCode,
  SectorPosition,
} from '../../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, type Words } from './words.ts';

const SHARE_DECIMALS = 1;

/** Location quotient and growth a year, or share, in percent of every sector that has both; those with stars are named. */
export function bubblesChart(
  sectors: readonly SectorPosition[],
  vertical: 'growth' | 'share',
  { messages: { industry }, called }: Words,
): ScatterChart | null {
  const heightOf = ({ growth, share }: SectorPosition): number => (vertical === 'share' ? share : growth);
  const known = sectors.filter((position) => position.quotient > 0 && Number.isFinite(heightOf(position)));
  return known.length === 0
    ? null
    : {
        kind: 'scatter',
        pointsLabel: industry.columns.sector,
        xLabel: industry.columns.quotient,
        yLabel: industry.inPercent({ label: industry.columns[vertical] }),
        isLogarithmic: true,
        decimals: { x: QUOTIENT_DECIMALS, y: 1 },
        points: known.map((position) => ({
          name: called.sector(position.sector),
          x: position.quotient,
          y: heightOf(position) * 100,
          isNamed: position.stars >= 2,
        })),
      };
}

/** The location quotient of every region that has one, the highest first. */
export function acrossChart({ regions }: SectorAcross, { messages: { industry }, names }: Words): CategoryChart | null {
  const known = regions
    .filter(({ position }) => Number.isFinite(position.quotient))
    .toSorted((one, other) => other.position.quotient - one.position.quotient);
  return known.length === 0
    ? null
    : {
        kind: 'bars',
        categories: known.map(({ place }) => placeName(place, names)),
        ids: known.map(({ place }) => place.code),
        unit: industry.columns.quotient,
        decimals: QUOTIENT_DECIMALS,
        series: [
          { name: industry.columns.quotient, values: known.map(({ position }) => position.quotient), colour: 'accent' },
        ],
      };
}

/** Shares of persons in percent, the region's beside the reference's. */
export function sharesChart(
  sectors: readonly SectorPosition[],
  regionName: string,
  referenceName: string,
  { called }: Words,
): CategoryChart | null {
  return sectors.length === 0
    ? null
    : {
        kind: 'bars',
        categories: sectors.map(({ sector }) => called.sector(sector)),
        ids: sectors.map(({ sector }) => sector),
        unit: '%',
        decimals: SHARE_DECIMALS,
        series: [
          { name: regionName, values: sectors.map(({ share }) => share * 100), colour: 'accent' },
          { name: referenceName, values: sectors.map(({ referenceShare }) => referenceShare * 100), colour: 'quiet' },
        ],
      };
}

/** The three parts of the change of all sectors together. */
export function shiftChart({ total }: RegionShiftShare, { messages: { industry } }: Words): CategoryChart {
  const { columns } = industry;
  return {
    kind: 'bars',
    categories: [columns.national, columns.mix, columns.regional, columns.change],
    unit: industry.columns.employment,
    decimals: 0,
    series: [
      {
        name: columns.employment,
        values: [total.national, total.mix, total.regional, total.change],
        colour: 'ahead',
        beneath: 'behind',
      },
    ],
  };
}

/** Nearness in percent and complexity, or the number of regions that have it, of the sectors a region does not have; those said are named. */
export function opportunitiesChart(
  nodes: IndustrySpace['nodes'],
  isByRarity: boolean,
  named: readonly SectorCode[],
  { messages: { industry }, called }: Words,
): ScatterChart | null {
  const heightOf = ({ complexity, ubiquity }: IndustrySpace['nodes'][number]): number =>
    isByRarity ? ubiquity : complexity;
  const known = nodes.filter((node) => Number.isFinite(node.density) && Number.isFinite(heightOf(node)));
  return known.length === 0
    ? null
    : {
        kind: 'scatter',
        pointsLabel: industry.columns.sector,
        xLabel: industry.inPercent({ label: industry.columns.density }),
        yLabel: isByRarity ? industry.columns.ubiquity : industry.columns.complexity,
        isLogarithmic: false,
        decimals: { x: SHARE_DECIMALS, y: isByRarity ? 0 : QUOTIENT_DECIMALS },
        points: known.map((node) => ({
          name: called.sector(node.sector),
          x: node.density,
          y: heightOf(node),
          isNamed: named.includes(node.sector),
        })),
      };
}
