import { csvFormatRows } from 'd3';
import { download } from '../../frame/download.ts';
import { statusesOf, type SectorPosition, type SectorRegion, type View } from '../../model/index.ts';
import type { Shown } from './findings.ts';
import type { Words } from './words.ts';

function number(value: number | null): string {
  return value !== null && Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

const POSITION_HEAD = [
  'region', 'name', 'nuts_version', 'sector', 'label', 'family', 'market', 'year', 'persons_employed', 'share', 'reference', 'reference_share', 'location_quotient', 'few_persons',
  'growth_from', 'growth_a_year', 'reference_growth_a_year', 'wage_year', 'wage_thousand_eur', 'reference_wage_thousand_eur', 'local_units_year', 'local_units',
  'stars', 'star_size', 'star_specialisation', 'star_productivity', 'status', 'flags', 'missing_because', 'source', 'licence',
];

function positionRow(place: SectorRegion, year: number, reference: string, position: SectorPosition, { called, sectors, table }: Words): string[] {
  const known = sectors.get(position.sector);
  return [
    place.code, place.name, place.nutsVersion, position.sector, called.sector(position.sector), known?.family ?? '', known?.market ?? '', String(year), number(position.employment), number(position.share), reference, number(position.referenceShare), number(position.quotient), String(position.isFew),
    number(position.growthFrom), number(position.growth), number(position.referenceGrowth), number(position.wageYear), number(position.wage), number(position.referenceWage), number(position.localUnitsYear), number(position.localUnits),
    String(position.stars), position.size, position.specialisation, position.productivity, statusesOf(position.status).join(' '), position.flags, position.reason ?? '', table.source, table.licence,
  ];
}

/** What the part of the page shows as CSV (RFC 4180, UTF-8), every sector or region with its reason where it has no figure; empty without an answer. */
export function industryCsv({ industry }: View, { portfolio, across, space }: Shown, words: Words): string {
  const { table, called } = words;
  const source = [table.source, table.licence];
  switch (industry.part) {
    case 'portfolio':
      return portfolio === null ? '' : `${csvFormatRows([POSITION_HEAD, ...portfolio.sectors.map((position) => positionRow(portfolio.place, portfolio.year, portfolio.question.reference, position, words))])}\n`;
    case 'across':
      return across === null ? '' : `${csvFormatRows([POSITION_HEAD, ...across.regions.map(({ place, position }) => positionRow(place, across.year, across.question.reference, position, words))])}\n`;
    case 'structure': {
      if (portfolio === null) return '';
      const shift = new Map(portfolio.shiftShare?.sectors.map((parts) => [parts.sector, parts]));
      const { from = null, to = null } = portfolio.shiftShare ?? {};
      return `${csvFormatRows([
        [...POSITION_HEAD, 'change_from', 'change_to', 'persons_at_start', 'change', 'national_part', 'mix_part', 'regional_part'],
        ...portfolio.sectors.map((position) => {
          const parts = shift.get(position.sector);
          return [
            ...positionRow(portfolio.place, portfolio.year, portfolio.question.reference, position, words),
            ...(parts === undefined ? ['', '', '', '', '', '', ''] : [number(from), number(to), ...[parts.start, parts.change, parts.national, parts.mix, parts.regional].map(number)]),
          ];
        }),
      ])}\n`;
    }
    case 'space':
      return space === null ? '' : `${csvFormatRows([
        ['region', 'name', 'nuts_version', 'sector', 'label', 'year', 'persons_employed', 'location_quotient', 'is_present', 'nearness_percent', 'mean_nearness_percent', 'complexity', 'regions_with_it', 'missing_because', 'source', 'licence'],
        ...space.nodes.map((node) => [
          space.place.code, space.place.name, space.place.nutsVersion, node.sector, called.sector(node.sector), String(space.year), number(node.employment), number(node.quotient), String(node.isPresent),
          number(node.density), number(node.meanDensity), number(node.complexity), number(node.ubiquity), node.reason ?? '', ...source,
        ]),
      ])}\n`;
  }
}

export function saveIndustry(view: View, shown: Shown, words: Words): void {
  const place = view.industry.part === 'across' ? shown.across?.sector : view.selected[0];
  download(new Blob([industryCsv(view, shown, words)], { type: 'text/csv;charset=utf-8' }), `atlas-industry-${view.industry.part}${place === undefined ? '' : `-${place}`}.csv`);
}
