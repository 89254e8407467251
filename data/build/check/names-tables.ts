import { CODE_CHANGES, NUTS_VERSIONS, WHOLE_COUNTRY } from '../../../src/model/names.ts';
import { REGION, count, must, number, table, text, to, type Resource } from './schema.ts';

/** Of level 2: names of countries stand by themselves. */
const regionOfLevel2 = must('region', { pattern: '^([A-Z]{2}[0-9A-Z]{2}|UA-[0-9]{2})$' });
/** What regions are found by: their codes of older versions, their names, towns. */
export const NAMES_TABLES: readonly Resource[] = [
  table(
    'names/codes.csv',
    ['old_code', 'version', 'new_code'],
    [
      must('old_code', { pattern: '^[A-Z]{2}[0-9A-Z]{1,2}$' }),
      must('version', { enum: [...NUTS_VERSIONS, WHOLE_COUNTRY] }),
      must('new_code', { pattern: REGION }),
      number('share', { minimum: 0, maximum: 1 }),
      must('kind', { enum: CODE_CHANGES }),
    ],
    [to('new_code', 'regions')],
    'What became of the codes that regions of the area had in each version of NUTS: share = of the inhabitants of the old region (2021, of versions to 2006 2011), links under 0.1 % left out. ' +
      'Of a version to the year before the next. From the JRC matrices 2025.08 and 2022 and the Eurostat table of changes (CC BY 4.0).',
  ),
  table(
    'names/region-names.csv',
    ['region', 'name', 'kind', 'source'],
    [
      regionOfLevel2,
      must('name'),
      must('kind', { enum: ['official', 'latin', 'exonym', 'part'] }),
      must('languages'),
      must('source', { enum: ['GISCO', 'CLDR'] }),
    ],
    [to('region', 'regions')],
    'What regions are called in the languages of the area, to be found by; part = a province or the capital of the region. CLDR 41 and 48 (Unicode licence 3.0); GISCO (© EuroGeographics for the administrative boundaries).',
  ),
  table(
    'names/country-names.csv',
    ['country', 'language', 'name'],
    [must('country', { pattern: '^[A-Z]{2}$' }), must('language'), must('name')],
    [],
    'What countries are called in the languages of the area, to be found by. CLDR 48 (Unicode licence 3.0).',
  ),
  table(
    'names/places.csv',
    ['geoname'],
    [must('geoname', { pattern: '^[0-9]+$' }), must('place'), regionOfLevel2, count('population'), text('other_names')],
    [to('region', 'regions')],
    'Towns of the area with over 15,000 inhabitants and the region each lies in, to be found by. GeoNames (CC BY 4.0). The population orders them and is no figure of the atlas.',
  ),
];
