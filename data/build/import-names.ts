import { mkdirSync } from 'node:fs';
import { KOSOVO } from '../../src/model/geometry.ts';
import { NUTS_VERSIONS, WHOLE_COUNTRY } from '../../src/model/names.ts';
import { isInSeeArea } from './sources/sector-regions.ts';
import { byText, DATA, sourceRecords, write, type Row } from './tables/source-tables.ts';

/** Languages of the area, in which people look for Kosovo too: no source file names it. */
const LANGUAGES = 'bg bs de el en hr hu it mk ro sk sl sq sr-Cyrl sr-Latn uk'.split(' ');
/** Albanian has two forms, of which CLDR has the other. */
const KOSOVA: Row = [KOSOVO, 'sq', 'Kosova'];
const KINDS: Readonly<Record<string, string>> = {
  official: 'official',
  official_list: 'official',
  latin: 'latin',
  exonym: 'exonym',
  alias: 'part',
};

/** The compiled files call Moldova by its country. */
const regionOf = (code: string): string => (code === 'MD' ? 'MD00' : code);
const isOurs = (code: string): boolean => isInSeeArea(code) || /^(?:MD|UA)/.test(code);
/** The compiler's own knowledge that nothing was found for. */
const isUnchecked = ({ note = '', source = '' }: Record<string, string>): boolean =>
  /unchecked/.test(`${note} ${source}`);

function codeRows(): Row[] {
  return sourceRecords('typologies/nuts_history.csv').flatMap((record): Row[] => {
    const { old_code: old = '', version = '', new_code: now = '', share_of_population: share = '', kind = '' } = record;
    if (!isOurs(now) || isUnchecked(record)) return [];
    const known =
      version === 'before statistical regions' ? WHOLE_COUNTRY : NUTS_VERSIONS.find((year) => year === version);
    return known === undefined ? [] : [[old, known, now, share === '' ? null : Number(share), kind]];
  });
}

/** Names of towns stand with the towns. */
function nameRows(records: readonly Record<string, string>[]): Row[] {
  const languagesOf = new Map<string, Set<string>>();
  for (const { region = '', language = '', name = '', kind = '', source = '' } of records) {
    const ours = KINDS[kind];
    if (ours === undefined || !isOurs(region) || source.startsWith('GeoNames') || isUnchecked({ source })) continue;
    const from = source.startsWith('CLDR') ? 'CLDR' : 'GISCO';
    const key = [regionOf(region), name, ours, from].join('\t');
    languagesOf.set(
      key,
      new Set([...(languagesOf.get(key) ?? []), ...language.replace('-Cyrl-Latn', '-Latn').split('|')]),
    );
  }
  return [...languagesOf].map(([key, languages]) => {
    const [region = '', name = '', kind = '', source = ''] = key.split('\t');
    return [region, name, kind, [...languages].sort().join(' '), source];
  });
}

function countryRows(records: readonly Record<string, string>[]): Row[] {
  const rows = records
    .filter(({ region = '', kind }) => kind === 'country' && isOurs(region === 'IT' ? 'ITI3' : region))
    .map(({ region = '', language = '', name = '' }): Row => [region, language, name]);
  const kosovo = LANGUAGES.map((language): Row => {
    const name = new Intl.DisplayNames(language, { type: 'region' }).of(KOSOVO);
    if (name === undefined)
      throw new Error(`Node knows no name of ${KOSOVO} in ${language}; use one with all languages`);
    return [KOSOVO, language, name];
  });
  return [...rows, ...kosovo, KOSOVA];
}

function placeRows(): Row[] {
  return sourceRecords('typologies/places.csv')
    .filter(({ region = '' }) => isOurs(region))
    .map((record) => [
      record['geonameid'] ?? '',
      record['place'] ?? '',
      regionOf(record['region'] ?? ''),
      Number(record['population']),
      record['alt_names'] ?? '',
    ]);
}

/**
 * Writes data/names: the codes that regions of the area had in every version of NUTS, what regions and countries are called
 * in the languages around, and the towns in them. What the compiled files mark as unchecked stays out.
 */
export function importNames(): void {
  mkdirSync(new URL('names/', DATA), { recursive: true });
  const named = sourceRecords('typologies/region_names.csv');
  write('names/codes.csv', ['old_code', 'version', 'new_code', 'share', 'kind'], codeRows().sort(byText));
  write('names/region-names.csv', ['region', 'name', 'kind', 'languages', 'source'], nameRows(named).sort(byText));
  write('names/country-names.csv', ['country', 'language', 'name'], countryRows(named).sort(byText));
  write('names/places.csv', ['geoname', 'place', 'region', 'population', 'other_names'], placeRows().sort(byText));
}
