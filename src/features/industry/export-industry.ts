import { csvNumber, csvOfRecords, saveCsvText, type CsvCell } from '../../figure/export/csv.ts';
import type { CsvForm } from '../../figure/export/csv-form.ts';
import { linkTo } from '../../figure/words/link.ts';
import {
  statusesOf,
  type Catalogue,
  type IndustryNotice,
  type IndustryPortfolio,
  type MapGeometry,
  type RegionShiftShare,
  type SectorAcross,
  type SectorCode,
  type SectorPosition,
  type SectorRegion,
  type SpaceNode,
  type View,
} from '../../model/index.ts';
import { borderPairs } from './content/border-pairs.ts';
import { besideOneAnother } from './content/compared-rows.ts';
import type { Shown } from './content/findings.ts';
import { noticeTexts } from './content/notices.ts';
import type { Words } from './content/words.ts';

const COLUMNS = [
  'region',
  'name',
  'country',
  'nuts_version',
  'sector',
  'label',
  'family',
  'market',
  'year',
  'persons_employed',
  'share',
  'reference',
  'reference_share',
  'location_quotient',
  'reference_published',
  'quotient_mark',
  'few_persons',
  'growth_from',
  'growth_a_year',
  'break_in',
  'reference_growth_a_year',
  'wage_year',
  'wage_thousand_eur',
  'reference_wage_thousand_eur',
  'local_units_year',
  'local_units',
  'stars',
  'star_size',
  'star_specialisation',
  'star_productivity',
  'shares_border_with',
  'change_from',
  'change_to',
  'persons_at_start',
  'change',
  'national_part',
  'mix_part',
  'regional_part',
  'is_present',
  'is_linked',
  'density_percent',
  'mean_density_percent',
  'complexity',
  'regions_with_it',
  'status',
  'flags',
  'missing_because',
  'notices',
  'source',
  'licence',
  'data_version',
  'link',
] as const;
type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvCell>>>;

/** All that the file of the page of industry is made of. */
interface IndustryExport {
  readonly view: View;
  readonly shown: Shown;
  /** Those that stand side by side with the region shown, it among them. */
  readonly compared: readonly (IndustryPortfolio | null)[];
  readonly words: Words;
  /** For who shares an industry across a border; null before it is there. */
  readonly geometry: MapGeometry | null;
  readonly catalogue: Pick<Catalogue, 'version'>;
  readonly link: string;
}

const number = (value: number | null): CsvCell => csvNumber(value ?? Number.NaN);

function placeCells({ code, name, country, nutsVersion }: SectorRegion): Row {
  return { region: code, name, country, nuts_version: nutsVersion };
}

function sectorCells(code: SectorCode, { called, sectors }: Words): Row {
  const known = sectors.get(code);
  return { sector: code, label: called.sector(code), family: known?.family ?? '', market: known?.market ?? '' };
}

function positionCells(position: SectorPosition): Row {
  return {
    persons_employed: number(position.employment),
    share: number(position.share),
    reference_share: number(position.referenceShare),
    location_quotient: number(position.quotient),
    reference_published: number(position.coverage),
    quotient_mark: position.mark ?? '',
    few_persons: String(position.isFew),
    growth_from: number(position.growthFrom),
    growth_a_year: number(position.growth),
    break_in: number(position.breakYear),
    reference_growth_a_year: number(position.referenceGrowth),
    wage_year: number(position.wageYear),
    wage_thousand_eur: number(position.wage),
    reference_wage_thousand_eur: number(position.referenceWage),
    local_units_year: number(position.localUnitsYear),
    local_units: number(position.localUnits),
    stars: String(position.stars),
    star_size: position.size,
    star_specialisation: position.specialisation,
    star_productivity: position.productivity,
    status: statusesOf(position.status).join(' '),
    flags: position.flags,
    missing_because: position.reason ?? '',
  };
}

function shiftCells(code: SectorCode, shiftShare: RegionShiftShare | null): Row {
  const parts = shiftShare?.sectors.find(({ sector }) => sector === code);
  if (parts === undefined || shiftShare === null) return {};
  return {
    change_from: String(shiftShare.from),
    change_to: String(shiftShare.to),
    persons_at_start: number(parts.start),
    change: number(parts.change),
    national_part: number(parts.national),
    mix_part: number(parts.mix),
    regional_part: number(parts.regional),
  };
}

function nodeCells(node: SpaceNode): Row {
  return {
    persons_employed: number(node.employment),
    location_quotient: number(node.quotient),
    reference_published: number(node.coverage),
    quotient_mark: node.mark ?? '',
    is_present: node.reason === null && node.mark !== 'withheld' ? String(node.isPresent) : '',
    is_linked: String(node.isLinked),
    density_percent: number(node.density),
    mean_density_percent: number(node.meanDensity),
    complexity: number(node.complexity),
    regions_with_it: number(node.ubiquity),
    missing_because: node.reason ?? '',
  };
}

/** The neighbours across a border that are specialised too, by code. */
function bordersOf(across: SectorAcross, geometry: MapGeometry | null): (code: string) => Row {
  if (geometry === null) return () => ({});
  const pairs = borderPairs(across, geometry).map(({ one, other }) => [one.place.code, other.place.code]);
  return (code) => ({
    shares_border_with: pairs
      .flatMap((pair) => (pair.some((side) => side === code) ? pair.filter((side) => side !== code) : []))
      .join(' '),
  });
}

function portfolioRows(portfolio: IndustryPortfolio, words: Words): Row[] {
  const cells = {
    ...placeCells(portfolio.place),
    year: String(portfolio.year),
    reference: portfolio.question.reference,
    notices: noticeTexts(portfolio.notices, 'sector', words).join(' '),
  };
  return portfolio.sectors.map((position) => ({
    ...cells,
    ...sectorCells(position.sector, words),
    ...positionCells(position),
    ...shiftCells(position.sector, portfolio.shiftShare),
  }));
}

function rowsOf({
  view: { industry },
  shown: { portfolio, across, space },
  compared,
  words,
  geometry,
}: IndustryExport): { readonly rows: readonly Row[]; readonly notices: readonly IndustryNotice[] } {
  switch (industry.part) {
    case 'portfolio':
    case 'structure': {
      if (portfolio === null) return { rows: [], notices: [] };
      const others =
        industry.part === 'structure' ? [] : besideOneAnother([portfolio, ...compared], []).portfolios.slice(1);
      return { notices: portfolio.notices, rows: [portfolio, ...others].flatMap((one) => portfolioRows(one, words)) };
    }
    case 'across': {
      if (across === null) return { rows: [], notices: [] };
      const borders = bordersOf(across, geometry);
      return {
        notices: across.notices,
        rows: across.regions.map(({ place, position }) => ({
          ...placeCells(place),
          ...borders(place.code),
          year: String(across.year),
          reference: across.question.reference,
          ...sectorCells(across.sector, words),
          ...positionCells(position),
        })),
      };
    }
    case 'space':
      return space === null
        ? { rows: [], notices: [] }
        : {
            notices: space.notices,
            rows: space.nodes.map((node) => ({
              ...placeCells(space.place),
              year: String(space.year),
              reference: 'eu',
              ...sectorCells(node.sector, words),
              ...nodeCells(node),
            })),
          };
  }
}

/** What the part of the page shows as CSV (RFC 4180, UTF-8): every sector or region, with its reason where it has no figure; columns that the part has nothing for are left out. */
export function industryCsv(exported: IndustryExport, form?: CsvForm): string {
  const { view, words, catalogue, link } = exported;
  const { rows, notices } = rowsOf(exported);
  const [given] = rows;
  if (given === undefined) return '';
  const shared: Row = {
    notices: noticeTexts(notices, view.industry.part === 'across' ? 'region' : 'sector', words).join(' '),
    source: words.table.source,
    licence: words.table.licence,
    data_version: catalogue.version,
    link,
  };
  const full = rows.map((row) => ({ ...shared, ...row }));
  return csvOfRecords(
    COLUMNS.filter((column) => full.some((row: Row) => row[column] !== undefined)),
    full,
    form,
  );
}

export function saveIndustry(exported: Omit<IndustryExport, 'link'>, form: CsvForm): string {
  const {
    view: { industry, selected },
    shown,
    compared,
  } = exported;
  const what =
    industry.part === 'across'
      ? shown.across?.sector
      : selected.slice(0, industry.part === 'portfolio' ? Math.max(1, compared.length) : 1).join('-');
  return saveCsvText(
    industryCsv({ ...exported, link: linkTo(exported.view) }, form),
    ['atlas-industry', industry.part, ...(what === undefined || what === '' ? [] : [what])].join('-'),
    form,
  );
}
