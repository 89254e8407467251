import { localisation, localisationWithin } from '../../../src/analysis/index.ts';
import type { Market } from '../../../src/model/industry.ts';
import type { Row } from '../tables/source-tables.ts';
import type { StructuralCell } from './structural-business.ts';
import { DIVISIONS } from './structural-divisions.ts';

/** At or above this concentration inside countries a division counts as traded. */
export const TRADED_FROM = 0.17;
/** The latest year in which all countries report persons employed. */
const CONCENTRATION_YEAR = 2015;

/**
 * Divisions that share suppliers, skills or buyers; one that fits two families is in the one that most of its work goes to. Those
 * without divisions are of the ten sectors only.
 */
const FAMILIES: readonly (readonly [id: string, label: string, divisions: string, reasoning: string])[] = [
  [
    'food',
    'Food and drink',
    'C10 C11 C12',
    'All three turn what farms grow into packaged goods, under the same rules of hygiene and for the same shops.',
  ],
  [
    'fashion',
    'Fashion',
    'C13 C14 C15',
    'Fabric, clothes, shoes and bags are one chain, from yarn to brand, often inside one district.',
  ],
  [
    'wood-furniture',
    'Wood, paper and furniture',
    'C16 C17 C31 C32',
    'They begin with timber or end in the home; other manufacturing (toys, instruments, jewellery) shares the craft, the designers and the shops of furniture.',
  ],
  [
    'chemicals',
    'Chemicals, medicines and plastics',
    'C20 C21 C22',
    'Chemistry is the skill they share, and the product of the first is the material of the other two.',
  ],
  [
    'metals-minerals',
    'Metals and minerals',
    'B07 B08 C23 C24 C25',
    'From ore, stone and clay to metal, glass, cement and metal parts: heavy materials, high heat, and buyers in machinery and building.',
  ],
  [
    'machinery-electronics',
    'Machinery and electronics',
    'C26 C27 C28 C33',
    'Engineers build, wire, steer and mend machines for other factories; the parts of one are in the products of the others.',
  ],
  [
    'vehicles',
    'Vehicles',
    'C29 C30',
    'Cars, trains, ships and aircraft are assembled by large firms out of the parts of many suppliers, with the same skills.',
  ],
  [
    'energy-environment',
    'Energy and environment',
    'B05 B06 B09 C19 D35 E36 E37 E38 E39',
    'Fuel and power, and the networks and plants for water and waste: large works under public rules, which greenhouse gases and recovered materials tie together.',
  ],
  [
    'construction',
    'Construction and property',
    'F41 F42 F43 L68',
    'Building, the trades on the site, and letting and selling what was built follow the same local demand.',
  ],
  ['trade', 'Trade and repair', 'G45 G46 G47 S95', 'They buy, keep in stock, sell and mend goods that others make.'],
  [
    'transport',
    'Transport and logistics',
    'H49 H50 H51 H52 H53',
    'Carriers by land, water and air share ports, warehouses and forwarders.',
  ],
  ['tourism', 'Tourism', 'I55 I56 N79', 'Rooms, meals and journeys are bought by the same guest on the same trip.'],
  [
    'information-media',
    'Information and media',
    'C18 J58 J59 J60 J61 J62 J63',
    'They make, print, programme and carry content; printing is here since its buyers are publishers and advertisers.',
  ],
  [
    'business-services',
    'Business services',
    'M69 M70 M71 M72 M73 M74 M75 N77 N78 N80 N81 N82',
    'Knowledge, staff and upkeep bought by other firms; veterinary activities are here as the classification groups them with the professions.',
  ],
  ['agriculture', 'Agriculture', '', 'Farming, forestry and fishing; only the ten-sector table has them.'],
  [
    'industry',
    'Industry',
    '',
    'The ten-sector table does not tell one industry from another, nor from energy and water.',
  ],
  ['trade-transport-tourism', 'Trade, transport and tourism', '', 'The ten-sector table has the three in one.'],
  ['finance', 'Finance', '', 'Banks and insurers; the divisions of the structural business statistics leave them out.'],
  [
    'public-services',
    'Public services',
    '',
    'Administration, schools, health and care follow where people live and what the state pays for.',
  ],
  [
    'other-services',
    'Other services',
    '',
    'Arts, associations, personal services and households that employ; what is left, and small.',
  ],
];

const FAMILY_OF: ReadonlyMap<string, string> = new Map(
  FAMILIES.flatMap(([id, , divisions]) => divisions.split(' ').map((division) => [division, id] as const)),
);

/** By judgement: a sector as wide as these holds both, and those that lie least as everything does are called traded. */
const TEN_SECTORS: readonly (readonly [code: string, label: string, family: string, market: Market])[] = [
  ['A', 'Agriculture, forestry and fishing', 'agriculture', 'traded'],
  ['B-E', 'Industry, energy and water', 'industry', 'traded'],
  ['F', 'Construction', 'construction', 'local'],
  ['G-I', 'Trade, transport, hotels and restaurants', 'trade-transport-tourism', 'local'],
  ['J', 'Information and communication', 'information-media', 'traded'],
  ['K', 'Finance and insurance', 'finance', 'traded'],
  ['L', 'Real estate', 'construction', 'local'],
  ['M-N', 'Professional and business services', 'business-services', 'local'],
  ['O-Q', 'Public administration, education and health', 'public-services', 'local'],
  ['R-U', 'Arts, personal and other services', 'other-services', 'local'],
];

/** Rows of families.csv: id, label, reasoning. */
export function familyRows(): Row[] {
  return FAMILIES.map(([id, label, , reasoning]) => [id, label, reasoning]);
}

/** Rows of ten-sectors.csv: code, label, family, market. */
export function tenSectorRows(): Row[] {
  return TEN_SECTORS.map((row) => [...row]);
}

/**
 * Rows of divisions.csv: code, label, section, family, market, concentration over all EU27 regions, and inside
 * countries, which decides the market. Throws for a division without a family or without figures.
 */
export function divisionRows(cells: readonly StructuralCell[], eu27: ReadonlySet<string>): Row[] {
  const persons = new Map<string, Map<string, number>>();
  for (const { variable, year, region, division, value } of cells) {
    if (
      variable !== 'persons-employed' ||
      year !== CONCENTRATION_YEAR ||
      value === null ||
      !eu27.has(region.slice(0, 2))
    )
      continue;
    const row = persons.get(region) ?? new Map<string, number>();
    persons.set(region, row.set(division, value));
  }
  const regions = [...persons.values()];
  const countries = [...persons.keys()].map((code) => code.slice(0, 2));
  const all = regions.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  return Object.entries(DIVISIONS).map(([code, label]) => {
    const family = FAMILY_OF.get(code);
    if (family === undefined)
      throw new Error(`${code} ${label}: no family has it; add it to one in industry-families.ts`);
    const own = regions.map((row) => row.get(code) ?? Number.NaN);
    const within = localisationWithin(own, all, countries);
    if (Number.isNaN(within))
      throw new Error(`${code} ${label}: no country has figures of three regions in ${CONCENTRATION_YEAR}`);
    return [
      code,
      label,
      code.slice(0, 1),
      family,
      within >= TRADED_FROM ? 'traded' : 'local',
      rounded(localisation(own, all)),
      rounded(within),
    ];
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
