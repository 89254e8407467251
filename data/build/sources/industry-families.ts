import { localisation, localisationWithin } from '../../../src/analysis/index.ts';
import type { Market } from '../../../src/model/industry.ts';
import type { Row } from '../source-tables.ts';
import type { StructuralCell } from './structural-business.ts';
import { DIVISIONS } from './structural-divisions.ts';

/** At or above this concentration inside countries a division counts as traded. */
export const TRADED_FROM = 0.17;
/** The latest year in which all countries report persons employed. */
const CONCENTRATION_YEAR = 2015;

interface Family {
  readonly label: string;
  readonly reasoning: string;
  /** None where only the ten sectors have it. */
  readonly divisions: string;
}

/** Divisions that share suppliers, skills or buyers; one that fits two families is in the one that most of its work goes to. */
const FAMILIES: Readonly<Record<string, Family>> = {
  food: {
    label: 'Food and drink', divisions: 'C10 C11 C12',
    reasoning: 'All three turn what farms grow into packaged goods, under the same rules of hygiene and for the same shops.',
  },
  fashion: {
    label: 'Fashion', divisions: 'C13 C14 C15',
    reasoning: 'Fabric, clothes, shoes and bags are one chain, from yarn to brand, often inside one district.',
  },
  'wood-furniture': {
    label: 'Wood, paper and furniture', divisions: 'C16 C17 C31 C32',
    reasoning: 'They begin with timber or end in the home; other manufacturing (toys, instruments, jewellery) shares the craft, the designers and the shops of furniture.',
  },
  chemicals: {
    label: 'Chemicals, medicines and plastics', divisions: 'C20 C21 C22',
    reasoning: 'Chemistry is the skill they share, and the product of the first is the material of the other two.',
  },
  'metals-minerals': {
    label: 'Metals and minerals', divisions: 'B07 B08 C23 C24 C25',
    reasoning: 'From ore, stone and clay to metal, glass, cement and metal parts: heavy materials, high heat, and buyers in machinery and building.',
  },
  'machinery-electronics': {
    label: 'Machinery and electronics', divisions: 'C26 C27 C28 C33',
    reasoning: 'Engineers build, wire, steer and mend machines for other factories; the parts of one are in the products of the others.',
  },
  vehicles: {
    label: 'Vehicles', divisions: 'C29 C30',
    reasoning: 'Cars, trains, ships and aircraft are assembled by large firms out of the parts of many suppliers, with the same skills.',
  },
  'energy-environment': {
    label: 'Energy and environment', divisions: 'B05 B06 B09 C19 D35 E36 E37 E38 E39',
    reasoning: 'Fuel and power, and the networks and plants for water and waste: large works under public rules, which greenhouse gases and recovered materials tie together.',
  },
  construction: {
    label: 'Construction and property', divisions: 'F41 F42 F43 L68',
    reasoning: 'Building, the trades on the site, and letting and selling what was built follow the same local demand.',
  },
  trade: {
    label: 'Trade and repair', divisions: 'G45 G46 G47 S95',
    reasoning: 'They buy, keep in stock, sell and mend goods that others make.',
  },
  transport: {
    label: 'Transport and logistics', divisions: 'H49 H50 H51 H52 H53',
    reasoning: 'Carriers by land, water and air share ports, warehouses and forwarders.',
  },
  tourism: {
    label: 'Tourism', divisions: 'I55 I56 N79',
    reasoning: 'Rooms, meals and journeys are bought by the same guest on the same trip.',
  },
  'information-media': {
    label: 'Information and media', divisions: 'C18 J58 J59 J60 J61 J62 J63',
    reasoning: 'They make, print, programme and carry content; printing is here since its buyers are publishers and advertisers.',
  },
  'business-services': {
    label: 'Business services', divisions: 'M69 M70 M71 M72 M73 M74 M75 N77 N78 N80 N81 N82',
    reasoning: 'Knowledge, staff and upkeep bought by other firms; veterinary activities are here as the classification groups them with the professions.',
  },
  agriculture: { label: 'Agriculture', divisions: '', reasoning: 'Farming, forestry and fishing; only the ten-sector table has them.' },
  industry: { label: 'Industry', divisions: '', reasoning: 'The ten-sector table does not tell one industry from another, nor from energy and water.' },
  'trade-transport-tourism': { label: 'Trade, transport and tourism', divisions: '', reasoning: 'The ten-sector table has the three in one.' },
  finance: { label: 'Finance', divisions: '', reasoning: 'Banks and insurers; the divisions of the structural business statistics leave them out.' },
  'public-services': { label: 'Public services', divisions: '', reasoning: 'Administration, schools, health and care follow where people live and what the state pays for.' },
  'other-services': { label: 'Other services', divisions: '', reasoning: 'Arts, associations, personal services and households that employ; what is left, and small.' },
};

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
  return Object.entries(FAMILIES).map(([id, { label, reasoning }]) => [id, label, reasoning]);
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
    if (variable !== 'persons-employed' || year !== CONCENTRATION_YEAR || value === null || !eu27.has(region.slice(0, 2))) continue;
    const row = persons.get(region) ?? new Map<string, number>();
    persons.set(region, row.set(division, value));
  }
  const regions = [...persons.values()];
  const countries = [...persons.keys()].map((code) => code.slice(0, 2));
  const all = regions.map((row) => [...row.values()].reduce((sum, value) => sum + value, 0));
  return Object.entries(DIVISIONS).map(([code, label]) => {
    const family = Object.entries(FAMILIES).find(([, { divisions }]) => divisions.split(' ').includes(code));
    if (family === undefined) throw new Error(`${code} ${label}: no family has it; add it to one in industry-families.ts`);
    const own = regions.map((row) => row.get(code) ?? Number.NaN);
    const within = localisationWithin(own, all, countries);
    if (Number.isNaN(within)) throw new Error(`${code} ${label}: no country has figures of three regions in ${CONCENTRATION_YEAR}`);
    return [code, label, code.slice(0, 1), family[0], within >= TRADED_FROM ? 'traded' : 'local', rounded(localisation(own, all)), rounded(within)];
  });
}

function rounded(value: number): number {
  return Number(value.toFixed(3));
}
