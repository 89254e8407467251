import type { CategoryChart, ScatterChart } from '../../frame/export/figure.ts';
import type { IndustrySpace, RegionShiftShare, SectorAcross, SectorCode, SectorPosition } from '../../model/index.ts';
import { QUOTIENT_DECIMALS } from './rows.ts';
import { placeName, type Words } from './words.ts';

const SHARE_DECIMALS = 1;

/** Location quotient and growth a year in percent of every sector that has both; those with stars are named. */
export function bubblesChart(sectors: readonly SectorPosition[], { messages: { industry }, called }: Words): ScatterChart | null {
  const known = sectors.filter(({ quotient, growth }) => quotient > 0 && Number.isFinite(growth));
  return known.length === 0 ? null : {
    kind: 'scatter', pointsLabel: industry.columns.sector, xLabel: industry.columns.quotient, yLabel: `${industry.columns.growth}, %`, isLogarithmic: true, decimals: { x: QUOTIENT_DECIMALS, y: 1 },
    points: known.map(({ sector, quotient, growth, stars }) => ({ name: called.sector(sector), x: quotient, y: growth * 100, isNamed: stars >= 2 })),
  };
}

/** The location quotient of every region that has one, the highest first. */
export function acrossChart({ regions }: SectorAcross, { messages: { industry }, names }: Words): CategoryChart | null {
  const known = regions.filter(({ position }) => Number.isFinite(position.quotient)).toSorted((one, other) => other.position.quotient - one.position.quotient);
  return known.length === 0 ? null : {
    kind: 'bars', categories: known.map(({ place }) => placeName(place, names)), unit: industry.columns.quotient, decimals: QUOTIENT_DECIMALS,
    series: [{ name: industry.columns.quotient, values: known.map(({ position }) => position.quotient), colour: 'accent' }],
  };
}

/** Shares of persons in percent, the region's beside the reference's. */
export function sharesChart(sectors: readonly SectorPosition[], regionName: string, referenceName: string, { called }: Words): CategoryChart | null {
  return sectors.length === 0 ? null : {
    kind: 'bars', categories: sectors.map(({ sector }) => called.sector(sector)), unit: '%', decimals: SHARE_DECIMALS,
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
    kind: 'bars', categories: [columns.national, columns.mix, columns.regional, columns.change], unit: industry.columns.employment, decimals: 0,
    series: [{ name: columns.employment, values: [total.national, total.mix, total.regional, total.change], colour: 'ahead', beneath: 'behind' }],
  };
}

/** Nearness in percent and complexity of the sectors a region does not have; the one marked is named. */
export function opportunitiesChart(nodes: IndustrySpace['nodes'], marked: SectorCode | null, { messages: { industry }, called }: Words): ScatterChart | null {
  const known = nodes.filter(({ density, complexity }) => Number.isFinite(density) && Number.isFinite(complexity));
  return known.length === 0 ? null : {
    kind: 'scatter', pointsLabel: industry.columns.sector, xLabel: `${industry.columns.density}, %`, yLabel: industry.columns.complexity, isLogarithmic: false, decimals: { x: SHARE_DECIMALS, y: QUOTIENT_DECIMALS },
    points: known.map(({ sector, density, complexity }) => ({ name: called.sector(sector), x: density, y: complexity, isNamed: sector === marked })),
  };
}
