import { SHARED } from '../tables/source-tables.ts';
import { readFileSync } from 'node:fs';
import { parseTable, recordsOf } from '../tables/table-text.ts';

const SEE_COUNTRIES = new Set('AT BG EL HR HU RO SI SK AL BA ME MK RS'.split(' '));
const SEE_ITALY = new Set('ITC4 ITF1 ITF2 ITF4 ITF5 ITH1 ITH2 ITH3 ITH4 ITH5 ITI2 ITI3'.split(' '));
/** Links smaller than this, of the source's or the target's population, are slivers of digitising. */
const SLIVER = 0.01;

export function isInSeeArea(code: string): boolean {
  return SEE_COUNTRIES.has(code.slice(0, 2)) || SEE_ITALY.has(code);
}

function namesOf(path: string): Map<string, string> {
  const parsed: unknown = JSON.parse(readFileSync(new URL(path, SHARED), 'utf8'));
  const names = new Map<string, string>();
  if (typeof parsed !== 'object' || parsed === null || !('features' in parsed) || !Array.isArray(parsed.features))
    return names;
  for (const feature of parsed.features) {
    const properties: unknown = feature?.properties;
    if (typeof properties !== 'object' || properties === null || !('id' in properties) || !('name_latn' in properties))
      continue;
    names.set(String(properties.id), String(properties.name_latn));
  }
  return names;
}

interface Link {
  readonly from: string;
  readonly to: string;
  readonly population: number;
}

function linksOf(version: '2013' | '2016'): Link[] {
  return recordsOf(parseTable(readFileSync(new URL(`nuts/jrc_n2_cm_v${version}_v2024.csv`, SHARED), 'utf8'))).map(
    (record) => ({
      from: record[`code_v${version}`] ?? '',
      to: record.code_v2024 ?? '',
      population: Number(record.pop21) || 0,
    }),
  );
}

/** Codes of 2024 whose union is the region, or none where a boundary cuts through one of them. */
function exactShapes(code: string, links: readonly Link[]): string[] {
  const own = links.filter((link) => link.from === code);
  const size = own.reduce((sum, link) => sum + link.population, 0);
  const targets = own.filter((link) => link.population >= SLIVER * size).map((link) => link.to);
  const isExact = targets.every((target) => {
    const sources = links.filter((link) => link.to === target);
    const whole = sources.reduce((sum, link) => sum + link.population, 0);
    const mine = own.find((link) => link.to === target)?.population ?? 0;
    return mine >= (1 - SLIVER) * whole;
  });
  return isExact ? targets.sort() : [];
}

/** One row a region code of the industry tables: code, name, country, NUTS version, EU27, SEE area, shapes of 2024, note. */
export function sectorRegions(codes: Iterable<string>, eu27: ReadonlySet<string>): string[][] {
  const links = { '2013': linksOf('2013'), '2016': linksOf('2016') };
  const shapeNames = namesOf('geometry/nuts2_2024_20M_4326.geojson');
  const names2016 = namesOf('geometry/nuts2_2016_10M_4326.geojson');
  const names2013 = new Map<string, string>();
  for (const record of recordsOf(parseTable(readFileSync(new URL('nuts/regions_nuts_changes.csv', SHARED), 'utf8')))) {
    if (record.typology === 'nuts_level_2' && record.geo_name_2013)
      names2013.set(record.code_2013 ?? '', record.geo_name_2013);
  }
  return [...codes].sort().map((code) => {
    const version =
      (['2013', '2016'] as const).find((year) => links[year].some((link) => link.from === code)) ?? '2021';
    const isUnchanged = shapeNames.has(code) && (version !== '2013' || !eu27.has(code.slice(0, 2)));
    const shapes = version === '2021' || isUnchanged ? [code] : exactShapes(code, links[version]);
    const name = shapeNames.get(code) ?? names2016.get(code) ?? names2013.get(code) ?? code;
    const note =
      shapes.length === 0
        ? 'no union of regions of 2024 has this outline'
        : shapes.length > 1
          ? `drawn as ${shapes.join(' and ')} together`
          : '';
    const country = code.slice(0, 2);
    return [code, name, country, version, String(eu27.has(country)), String(isInSeeArea(code)), shapes.join(' '), note];
  });
}
