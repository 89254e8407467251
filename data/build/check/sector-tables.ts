import { MARKETS } from '../../../src/model/industry.ts';
import { TRADED_FROM } from '../sources/industry-families.ts';
import { COUNTRY_BASES } from '../sources/country-rows.ts';
import { BREAK_KINDS, COUNTRY_RULE, REGION_RULE } from '../sources/structural-breaks.ts';
import {
  REGION,
  count,
  flag,
  must,
  number,
  reason,
  region,
  table,
  text,
  to,
  year,
  type Field,
  type Resource,
} from './schema.ts';

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

/** The tables of sectors, under data/sectors/. */
export const SECTOR_TABLES: readonly Resource[] = [
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
];
