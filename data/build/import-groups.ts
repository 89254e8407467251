import { mkdirSync } from 'node:fs';
import { kindOfGroup, LISTED_GROUPS, type ListedGroupId } from '../../src/model/listed-groups.ts';
import type { RegionRow } from './sources/region-table.ts';
import { byText, DATA, sourceRecords, write, type Row } from './tables/source-tables.ts';

/** What the compiled file calls the groups; its two groups of the area stand in regions.csv. */
const GROUPS: Readonly<Record<string, ListedGroupId>> = {
  'cohesion_2021_2027:less_developed': 'less-developed',
  'cohesion_2021_2027:transition': 'transition',
  'cohesion_2021_2027:more_developed': 'more-developed',
  'cohesion_2021_2027:ipa_beneficiary': 'ipa-beneficiary',
  'cohesion_2021_2027:ndici_neighbourhood': 'neighbourhood',
  'macroregion:eusair': 'eusair',
  'macroregion:eusdr': 'eusdr',
  'macroregion:eusalp': 'eusalp',
  'interreg_2021_2027:danube': 'programme-danube',
  'interreg_2021_2027:central_europe': 'programme-central-europe',
  'interreg_2021_2027:ipa_adrion': 'programme-adrion',
  'interreg_2021_2027:euro_med': 'programme-euro-med',
  'interreg_2021_2027:black_sea_basin': 'programme-black-sea',
  'interreg_2021_2027:italy_croatia': 'programme-italy-croatia',
  'urban_rural:predominantly_urban': 'mostly-urban',
  'urban_rural:intermediate': 'intermediate',
  'urban_rural:predominantly_rural': 'mostly-rural',
  capital_region: 'capital',
  border_region: 'border',
  eu_external_land_border: 'external-border',
  coastal: 'coastal',
  island: 'island',
  mountain: 'mountain',
};
const ELSEWHERE = new Set(['area:see', 'area:eu27']);
/** Of NUTS 3 typed urban, intermediate and rural, in the order of the file. */
const TYPES: readonly ListedGroupId[] = ['mostly-urban', 'intermediate', 'mostly-rural'];
/** Regions that a source leaves open, by country, and why. */
const NOT_CLASSIFIED: readonly {
  readonly groups: readonly ListedGroupId[];
  readonly countries: readonly string[];
  readonly source: string;
}[] = [
  {
    groups: ['mountain'],
    countries: ['AL', 'BA', 'MD', 'ME', 'MK', 'RS', 'UA'],
    source: 'GISCO types NUTS 3 of the EU by mountain, and of candidate countries gives a default',
  },
  {
    groups: TYPES,
    countries: ['BA', 'MD', 'UA'],
    source: 'GISCO types no NUTS 3 of these countries as urban or rural',
  },
  {
    groups: ['programme-euro-med'],
    countries: ['ES', 'FR', 'PT'],
    source: 'the list of regions of these countries was not found',
  },
];

/** The compiled file calls Moldova by its country. */
const regionOf = (code: string): string => (code === 'MD' ? 'MD00' : code);
/** A source that was not seen is said to be so. */
const sourceOf = (text: string): string =>
  text
    .replace(/^own knowledge(?: of|:) /, 'not seen: ')
    .replace(' taken from own knowledge)', ' not seen there)')
    .replace(', and known to consist of islands (own knowledge)', ', and consists of islands');

/** The number that decides, and what else the compiled file says: the countries beyond the border, the capital, the shares of the three types. */
function valueOf(group: ListedGroupId, text: string): readonly [number | null, string] {
  if (text === '') return [null, ''];
  if (kindOfGroup(group) === 'urban-rural') {
    const share = text.split('|')[TYPES.indexOf(group)] ?? '';
    return [Number(share), text.replaceAll('|', ' ')];
  }
  if (group === 'border' || group === 'external-border') return [null, text.replaceAll('|', ' ')];
  return group === 'capital' ? [null, text] : [Number(text), ''];
}

function memberRows(regions: readonly RegionRow[]): Row[] {
  const known = new Set(regions.map(({ code }) => code));
  const rows = sourceRecords('typologies/region_groups.csv').flatMap((record): Row[] => {
    const { group: named = '', region: code = '', value: text = '', status = '', source = '' } = record;
    if (ELSEWHERE.has(named)) return [];
    const group = GROUPS[named];
    const region = regionOf(code);
    if (group === undefined)
      throw new Error(`typologies/region_groups.csv: group "${named}" is not known; name it here`);
    if (!known.has(region)) throw new Error(`typologies/region_groups.csv: "${code}" is not in regions.csv`);
    return [[group, region, ...valueOf(group, text), status, sourceOf(source)]];
  });
  for (const { groups, countries, source } of NOT_CLASSIFIED)
    for (const group of groups)
      for (const { code, country } of regions)
        if (countries.includes(country) && !rows.some(([one, region]) => one === group && region === code))
          rows.push([group, code, null, '', 'not-classified', source]);
  return rows;
}

function borderRows(regions: readonly RegionRow[]): Row[] {
  const countryOf = new Map(regions.map(({ code, country }) => [code, country]));
  return sourceRecords('typologies/borders.csv').map((record) => {
    const pair = [regionOf(record['region_a'] ?? ''), regionOf(record['region_b'] ?? '')].sort();
    const [first = '', second = ''] = pair;
    const isInternational = countryOf.get(first) !== countryOf.get(second);
    if (pair.some((code) => !countryOf.has(code)) || isInternational !== (record['is_international'] === '1'))
      throw new Error(`typologies/borders.csv: ${pair.join('–')} does not agree with regions.csv`);
    return [first, second, String(isInternational), Number(record['length_km']), record['source'] ?? ''];
  });
}

/** Writes data/groups: which regions are in a listed group, how that is known, and which regions border on each other. `regions` are those of level 2. */
export function importGroups(regions: readonly RegionRow[]): void {
  mkdirSync(new URL('groups/', DATA), { recursive: true });
  const groupAt = new Map<unknown, number>(LISTED_GROUPS.map((id, at) => [id, at]));
  const members = memberRows(regions).sort(
    (a, b) => (groupAt.get(a[0]) ?? 0) - (groupAt.get(b[0]) ?? 0) || byText(a, b),
  );
  write('groups/members.csv', ['group', 'region', 'value', 'detail', 'status', 'source'], members);
  write(
    'groups/borders.csv',
    ['first', 'second', 'international', 'length_km', 'source'],
    borderRows(regions).sort(byText),
  );
}
