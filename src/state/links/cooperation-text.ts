import {
  COOPERATION_GROUPS,
  COOPERATION_LISTS,
  DEFAULT_COOPERATION,
  MOST_PINS,
  MOST_WEIGHT,
  PARTNER_PARTS,
  PEER_SCOPES,
  STRUCTURE_BLOCKS,
  TEACHER_PARTS,
  parseCountryCode,
  parseRegionCode,
  parseSectorCode,
  type CooperationChoice,
  type CooperationWeights,
} from '../../model/index.ts';

const ALL = 'all';
const LAND = 'land';
/** Among those selected, and by land at that. */
const OWN = 'own';
const OWN_LAND = 'own-land';
const OTHERS = 'others';

/** Weights of parts as digits, in their order. */
const digits = <Part extends string>(parts: readonly Part[], weights: Readonly<Record<Part, number>>): string =>
  parts.map((part) => String(weights[part])).join('');

/** Undoes `digits`; null where it is not one digit a part, all are 0, or one is above the most. */
function weightsIn<Part extends string>(parts: readonly Part[], text: string): Record<Part, number> | null {
  const found = [...text].map(Number);
  const isSound =
    found.length === parts.length &&
    found.every((weight) => Number.isInteger(weight) && weight <= MOST_WEIGHT) &&
    found.some((weight) => weight > 0);
  if (!isSound) return null;
  return Object.fromEntries(parts.map((part, at) => [part, found[at] ?? 0])) as Record<Part, number>;
}

/** What is shown of cooperation as the option of a link, its choices in order, parted by `~`; nothing where all is as usual. */
export function writeCooperation(choice: CooperationChoice): string {
  const text = spelled(choice);
  return text === spelled(DEFAULT_COOPERATION) ? '' : text;
}

function spelled({
  list,
  scope,
  hasOwnCountry,
  country,
  isBordering,
  isOwnList,
  group,
  industry,
  weights,
  pins,
}: CooperationChoice): string {
  return [
    list,
    scope,
    hasOwnCountry ? ALL : OTHERS,
    country ?? ALL,
    isOwnList ? (isBordering ? OWN_LAND : OWN) : isBordering ? LAND : ALL,
    group ?? ALL,
    [
      digits(STRUCTURE_BLOCKS, weights.structure),
      digits(TEACHER_PARTS, weights.teacher),
      digits(PARTNER_PARTS, weights.partner),
    ].join('_'),
    pins.join('.'),
    // Last and only where it is chosen, so that older links mean what they meant.
    ...(industry === null ? [] : [industry]),
  ].join('~');
}

function weightsOf(text: string): CooperationWeights | null {
  const [blocks = '', teachers = '', partners = '', ...rest] = text.split('_');
  const structure = weightsIn(STRUCTURE_BLOCKS, blocks);
  const teacher = weightsIn(TEACHER_PARTS, teachers);
  const partner = weightsIn(PARTNER_PARTS, partners);
  return structure === null || teacher === null || partner === null || rest.length > 0
    ? null
    : { structure, teacher, partner };
}

/** Undoes `writeCooperation`; null for what is not understood. */
export function parseCooperation(text: string): CooperationChoice | null {
  if (text === '') return DEFAULT_COOPERATION;
  const [
    listText,
    scopeText,
    own,
    countryText = '',
    land,
    groupText,
    weightText = '',
    pinText = '',
    sectorText,
    ...rest
  ] = text.split('~');
  const list = COOPERATION_LISTS.find((known) => known === listText);
  const scope = PEER_SCOPES.find((known) => known === scopeText);
  const country = countryText === ALL ? null : parseCountryCode(countryText);
  const group = groupText === ALL ? null : COOPERATION_GROUPS.find((known) => known === groupText);
  const weights = weightsOf(weightText);
  const industry = sectorText === undefined ? null : parseSectorCode(sectorText);
  const codes = pinText === '' ? [] : pinText.split('.').map(parseRegionCode);
  const pins = [...new Set(codes.flatMap((code) => code ?? []))];
  if (list === undefined || scope === undefined || group === undefined || weights === null || rest.length > 0)
    return null;
  if ((own !== ALL && own !== OTHERS) || (land !== ALL && land !== LAND && land !== OWN && land !== OWN_LAND))
    return null;
  if ((country === null && countryText !== ALL) || pins.length !== codes.length || pins.length > MOST_PINS) return null;
  if (industry === null && sectorText !== undefined) return null;
  return {
    list,
    scope,
    hasOwnCountry: own === ALL,
    country,
    isBordering: land === LAND || land === OWN_LAND,
    isOwnList: land === OWN || land === OWN_LAND,
    group,
    industry,
    weights,
    pins,
  };
}
