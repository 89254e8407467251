import './family-colours.css';

/** The families of industry, kin beside kin: a group has one hue, its families differ in lightness. */
export const FAMILY_GROUPS = [
  // Consumer goods.
  ['food', 'fashion', 'wood-furniture'],
  // Materials.
  ['mining', 'chemicals', 'metals-minerals'],
  // Machines and vehicles.
  ['machinery-electronics', 'vehicles'],
  // Energy and building.
  ['energy-environment', 'construction'],
  // What moves goods and people.
  ['trade', 'transport', 'tourism'],
  // Services of knowledge.
  ['information-media', 'business-services'],
] as const;

type KnownFamily = (typeof FAMILY_GROUPS)[number][number];

const KNOWN: ReadonlySet<string> = new Set(FAMILY_GROUPS.flat());

/**
 * The families of the ten sectors, each wider than those above: they wear the colour of one they take in, or one that no
 * other of them wears. They never stand beside the narrow ones.
 */
const WIDE: ReadonlyMap<string, KnownFamily> = new Map([
  ['agriculture', 'food'],
  ['industry', 'machinery-electronics'],
  ['trade-transport-tourism', 'trade'],
  ['finance', 'fashion'],
  ['public-services', 'chemicals'],
]);

function isKnown(family: string): family is KnownFamily {
  return KNOWN.has(family);
}

/** The class that gives what wears it `--family` and `--on` (family-colours.css); a family unknown here is grey. */
export function familyClass(family: string): `family-${KnownFamily | 'other'}` {
  return `family-${isKnown(family) ? family : (WIDE.get(family) ?? 'other')}`;
}
