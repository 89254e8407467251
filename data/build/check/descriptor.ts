import { DENOMINATORS, DIRECTIONS, STOOD_IN_FOR } from '../../../src/model/indicator.ts';
import { MARKETS } from '../../../src/model/industry.ts';
import { MISSING_REASONS } from '../../../src/model/observation.ts';
import { THEMES } from '../../../src/model/theme.ts';
import { TRADED_FROM } from '../sources/industry-families.ts';
import { COUNTRY_BASES } from '../sources/country-rows.ts';
import { BREAK_KINDS, COUNTRY_RULE, REGION_RULE } from '../sources/structural-breaks.ts';

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}

export interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly ForeignKey[];
  };
}

const REGION = '^([A-Z]{2}[0-9A-Z]{2}|UA-[0-9]{2}|[A-Z]{2})$';
const text = (name: string, constraints?: Field['constraints']): Field =>
  constraints === undefined ? { name, type: 'string' } : { name, type: 'string', constraints };
const must = (name: string, more: Field['constraints'] = {}): Field => ({
  name,
  type: 'string',
  constraints: { required: true, ...more },
});
const flag = (name: string): Field => ({ name, type: 'boolean', constraints: { required: true } });
const number = (name: string, constraints: Field['constraints'] = {}): Field => ({ name, type: 'number', constraints });
const year = (name = 'year', more: Field['constraints'] = { required: true }): Field => ({
  name,
  type: 'integer',
  constraints: { minimum: 1990, maximum: 2026, ...more },
});
const count = (name: string): Field => ({ name, type: 'integer', constraints: { required: true, minimum: 0 } });
const to = (fields: string, resource: string, column = 'code'): ForeignKey => ({
  fields,
  reference: { resource, fields: column },
});
const region = must('region', { pattern: REGION });
const reason = text('reason', { enum: MISSING_REASONS });

function table(
  path: string,
  primaryKey: readonly string[],
  fields: readonly Field[],
  foreignKeys: readonly ForeignKey[] = [],
  description?: string,
): Resource {
  const name = path.replace('.csv', '').replaceAll('/', '-');
  return {
    name,
    path,
    ...(description === undefined ? {} : { description }),
    schema: { fields, primaryKey, foreignKeys },
  };
}

const observations = [...THEMES, 'context'].map((theme) =>
  table(
    `observations/${theme}.csv`,
    ['region', 'indicator', 'year'],
    [
      region,
      must('indicator'),
      year(),
      year('period_start', {}),
      number('value'),
      text('flags'),
      text('status'),
      reason,
      text('origin'),
    ],
    [to('region', 'regions'), to('indicator', 'indicators', 'id')],
  ),
);
const structural = ['persons-employed', 'local-units', 'wages'].map((variable) =>
  table(
    `sectors/${variable}.csv`,
    ['region', 'division', 'year'],
    [
      region,
      must('division', { pattern: '^[A-Z][0-9]{2}$' }),
      year('year', { required: true, minimum: 2008, maximum: 2015 }),
      number('value'),
      text('flags'),
      text('status'),
      reason,
    ],
    [to('region', 'sectors-regions'), to('division', 'sectors-divisions')],
  ),
);
const TEN_SECTORS = ['A', 'B-E', 'F', 'G-I', 'J', 'K', 'L', 'M-N', 'O-Q', 'R-U'];
const tenSectors = must('sector', { enum: TEN_SECTORS });
const family = must('family');
const market = must('market', { enum: MARKETS });
const share = (name: string): Field => number(name, { required: true, minimum: 0, maximum: 1 });
const ardeco = ['employment', 'gva'].map((name) =>
  table(
    `sectors/ardeco-${name}.csv`,
    ['region', 'sector', 'year'],
    [
      region,
      tenSectors,
      year('year', { required: true, minimum: 2000, maximum: 2019 }),
      number('value', { required: true }),
    ],
    [to('region', 'sectors-regions'), to('sector', 'sectors-ten-sectors')],
  ),
);

const MANUFACTURING = ['C', ...Array.from({ length: 24 }, (_, at) => `C${10 + at}`)];
const manufacturing = [
  table(
    'sectors/manufacturing.csv',
    ['region', 'division', 'year'],
    [
      region,
      must('division', { enum: MANUFACTURING }),
      year('year', { required: true, minimum: 2022, maximum: 2022 }),
      number('value', { minimum: 0 }),
      text('status'),
      reason,
    ],
    [to('region', 'sectors-regions')],
    'Persons employed in local units, manufacturing as a whole (C) and by division, NUTS 2 of 2021. Of a newer regulation than the tables to 2015, and never chained to them.',
  ),
  table(
    'sectors/countries.csv',
    ['country', 'division', 'year'],
    [
      must('country', { pattern: '^[A-Z]{2}$' }),
      must('division', { pattern: '^[A-Z]([0-9]{2})?$' }),
      year(),
      number('value', { minimum: 0 }),
      text('basis', { enum: COUNTRY_BASES }),
      text('flags'),
      text('status'),
      reason,
    ],
    [],
    'Persons employed by country, what regions are held against. basis: the country row of the table of regions; the national table where that row is blank; what its regions publish where neither is there.',
  ),
];

const relatedness = table(
  'sectors/relatedness.csv',
  ['measure'],
  [
    must('measure'),
    must('kind', { enum: ['relatedness', 'size'] }),
    year('from'),
    year('to'),
    ...['auc', 'low', 'high'].map((name) => number(name, { required: true, minimum: 0, maximum: 1 })),
    count('cases'),
    count('came'),
    count('countries'),
    number('least_known', { required: true, minimum: 0, maximum: 1 }),
    flag('is_used'),
  ],
  [],
  "How well nearness in one year told which specialisations came by another: of pairs of divisions that a country's regions were not specialised in, one that came and one that did not, the share in which the one that " +
    'came was the nearer (area under the curve; 0.5 is chance), with relatedness from the regions of all other countries, averaged over countries by what came; low to high hold nine in ten of 1000 draws of countries. ' +
    'kind size: what the number of regions that have the division, or of divisions the region has, tells alone. Regions or divisions with a break between the years are left out.',
);
const breaks = table(
  'sectors/breaks.csv',
  ['region', 'division', 'year'],
  [
    region,
    must('division', { pattern: '^[A-Z][0-9]{2}$' }),
    year('year', { required: true, minimum: 2009, maximum: 2015 }),
    must('kind', { enum: BREAK_KINDS }),
    number('before', { required: true, minimum: 0 }),
    number('after', { required: true, minimum: 0 }),
  ],
  [to('region', 'sectors-regions'), to('division', 'sectors-divisions')],
  'Breaks in persons employed: the figure of the year is not to be held against any before. kind: source = its letter b; boundary = the older code had another boundary; region = the step from the figure ' +
    `before is out of line, at least times or a part of ${REGION_RULE.factor}, ${REGION_RULE.timesUsual} times the median of the series' other steps, the larger end at least ${REGION_RULE.least} persons; country = the ` +
    `country row steps so (${COUNTRY_RULE.factor}, ${COUNTRY_RULE.timesUsual}, ${COUNTRY_RULE.least}) and the region the same way. A new plant can look the same.`,
);

const DIVISIONS_DESCRIPTION =
  "NACE Rev. 2 divisions of the structural business statistics. concentration = half the sum over EU27 regions of |share of the division's persons - share of all persons|, " +
  "2015, regions without a figure left out (Hoover's index of localisation): 0 lies as everything does, 1 lies where nothing else is. concentration_within = the same inside each country with at " +
  `least three regions, averaged by the division's persons. market = traded where concentration_within is at least ${TRADED_FROM}, else local. The index over all regions does not decide, since it ` +
  'sees how countries differ too: construction of buildings would come before food.';

/** Every table of the package: its path under data/, its columns and what they must hold. */
export const RESOURCES: readonly Resource[] = [
  table(
    'regions.csv',
    ['code'],
    [
      must('code', { pattern: REGION }),
      { name: 'level', type: 'integer', constraints: { required: true, minimum: 0, maximum: 2 } },
      must('name'),
      must('national_name'),
      text('other_names'),
      must('country', { pattern: '^[A-Z]{2}$' }),
      flag('eu27'),
      flag('see_area'),
      flag('comparable_figures'),
      number('area_km2', { minimum: 0 }),
    ],
  ),
  table('themes.csv', ['id'], [must('id', { enum: THEMES }), must('label'), must('definition')]),
  table(
    'indicators.csv',
    ['id'],
    [
      must('id', { pattern: '^[a-z][a-z0-9]*(-[a-z0-9]+)*$' }),
      must('theme', { enum: [...THEMES, 'context'] }),
      must('label'),
      must('definition'),
      must('unit'),
      count('decimals'),
      must('direction', { enum: DIRECTIONS }),
      must('denominator', { enum: DENOMINATORS }),
      text('stands_in_for', { enum: STOOD_IN_FOR }),
      flag('in_index'),
      flag('carried_from_country'),
      flag('period_total'),
      flag('dated'),
      flag('derived'),
      must('source_table'),
      must('producer'),
      must('licence'),
      must('citation'),
      must('nuts_version'),
      year('first_year'),
      year('last_year'),
      text('replaced_by'),
      text('note'),
      text('formula'),
      text('inputs'),
      text('factor'),
    ],
  ),
  ...observations,
  table(
    'eu-averages.csv',
    ['indicator', 'year'],
    [
      must('indicator'),
      year(),
      must('basis', { enum: ['table', 'weighted-mean'] }),
      number('value', { required: true }),
      count('regions'),
      number('share', { required: true, minimum: 0.7, maximum: 1 }),
    ],
    [to('indicator', 'indicators', 'id')],
  ),
  table(
    'repeats.csv',
    ['indicator', 'edition'],
    [must('indicator'), year('edition', { required: true }), year('repeats', { required: true }), count('regions')],
    [to('indicator', 'indicators', 'id')],
    'Editions of the Scoreboard left out since every region (regions: how many) stands as in the edition they repeat: a survey held every second year was not held for them. The observations hold the first only.',
  ),
  table(
    'fractions.csv',
    ['region', 'indicator', 'year'],
    [
      region,
      must('indicator'),
      year(),
      number('numerator', { required: true }),
      number('denominator', { required: true, minimum: 0 }),
    ],
    [to('region', 'regions'), to('indicator', 'indicators', 'id')],
    'What each derived figure since 2010 is made of, in the units of its sources: the figure is factor × numerator / denominator, or 100 × (numerator / denominator - 1) for changes.',
  ),
  table(
    'denominators.csv',
    ['region', 'denominator', 'year'],
    [region, must('denominator', { enum: DENOMINATORS }), year(), number('value', { required: true, minimum: 0 })],
    [to('region', 'regions')],
  ),
  table(
    'programmes.csv',
    ['programme'],
    [must('programme'), must('title'), must('country'), text('region'), count('sme_support_eur')],
  ),
  table('unmatched.csv', [], [must('source'), must('code'), text('year_from'), text('year_to'), must('why')]),
  ...structural,
  ...ardeco,
  ...manufacturing,
  breaks,
  relatedness,
  table(
    'sectors/regions.csv',
    ['code'],
    [
      must('code', { pattern: REGION }),
      must('name'),
      must('country'),
      must('nuts_version', { enum: ['2013', '2016', '2021'] }),
      flag('eu27'),
      flag('see_area'),
      text('shapes'),
      text('note'),
    ],
  ),
  table(
    'sectors/families.csv',
    ['id'],
    [must('id', { pattern: '^[a-z]+(-[a-z]+)*$' }), must('label'), must('reasoning')],
    [],
    'Groups of divisions, and of the ten sectors, that belong together: by shared suppliers, skills or buyers, as the reasoning says. A judgement of the atlas, not of the source.',
  ),
  table(
    'sectors/divisions.csv',
    ['code'],
    [
      must('code', { pattern: '^[A-Z][0-9]{2}$' }),
      must('label'),
      must('section', { pattern: '^[A-Z]$' }),
      family,
      market,
      share('concentration'),
      share('concentration_within'),
    ],
    [to('family', 'sectors-families', 'id')],
    DIVISIONS_DESCRIPTION,
  ),
  table(
    'sectors/ten-sectors.csv',
    ['code'],
    [must('code', { enum: TEN_SECTORS }), must('label'), family, market],
    [to('family', 'sectors-families', 'id')],
    'The ten sectors of ARDECO, groups of NACE Rev. 2 sections. The market is a judgement: sectors as wide as these hold both kinds; the four whose employment is most concentrated inside countries (2015: A, J, K, B-E) count as traded.',
  ),
  table(
    'links/interreg-partners.csv',
    ['region'],
    [
      region,
      number('partners', { minimum: 0 }),
      number('budget_meur', { minimum: 0 }),
      number('erdf_meur', { minimum: 0 }),
      text('status'),
      reason,
    ],
  ),
  table(
    'links/horizon-countries.csv',
    ['country_a', 'country_b'],
    [must('country_a'), must('country_b'), count('projects')],
  ),
  table(
    'links/horizon-participants.csv',
    ['country'],
    [
      must('country'),
      count('participations'),
      count('projects'),
      count('coordinators'),
      count('joint_participations'),
      count('joint_coordinators'),
      count('contribution_eur'),
      count('company_contribution_eur'),
    ],
  ),
];

const CC_BY = {
  name: 'CC-BY-4.0',
  path: 'https://creativecommons.org/licenses/by/4.0/',
  title: 'Creative Commons Attribution 4.0',
};
const source = (title: string, path: string): { title: string; path: string } => ({ title, path });

/** The package as datapackage.json describes it (Frictionless Data Package). */
export function dataPackage(): object {
  return {
    profile: 'tabular-data-package',
    name: 'see-innovation-atlas',
    title: 'Innovation capacity of South East European regions',
    version: '1.0.0',
    licenses: [CC_BY],
    sources: [
      source('Eurostat regional statistics', 'https://ec.europa.eu/eurostat'),
      source('European Commission, ARDECO', 'https://territorial.ec.europa.eu/ardeco'),
      source('European Commission, EDGAR', 'https://edgar.jrc.ec.europa.eu'),
      source('European Commission, cohesion open data', 'https://cohesiondata.ec.europa.eu'),
      source('Interact, keep.eu', 'https://keep.eu'),
      source('European Commission, CORDIS', 'https://cordis.europa.eu'),
      source('GISCO, © EuroGeographics for the administrative boundaries', 'https://ec.europa.eu/eurostat/web/gisco'),
    ],
    resources: [
      ...RESOURCES.map((resource) => ({
        ...resource,
        profile: 'tabular-data-resource',
        format: 'csv',
        encoding: 'utf-8',
      })),
      {
        name: 'geometry',
        path: 'geometry/regions.json',
        format: 'topojson',
        title: 'Shapes of the regions, © EuroGeographics for the administrative boundaries',
      },
    ],
  };
}
