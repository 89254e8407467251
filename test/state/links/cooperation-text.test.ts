import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  COOPERATION_GROUPS,
  COOPERATION_LISTS,
  DEFAULT_COOPERATION,
  PARTNER_PARTS,
  PEER_SCOPES,
  STRUCTURE_BLOCKS,
  TEACHER_PARTS,
  parseCountryCode,
  parseRegionCode,
  parseSectorCode,
  type CooperationChoice,
  type RegionCode,
} from '../../../src/model/index.ts';
import { parseCooperation, writeCooperation } from '../../../src/state/links/cooperation-text.ts';

function weights<Part extends string>(parts: readonly Part[]): fc.Arbitrary<Record<Part, number>> {
  return fc
    .array(fc.integer({ min: 0, max: 5 }), { minLength: parts.length, maxLength: parts.length })
    .filter((given) => given.some((weight) => weight > 0))
    .map((given) => Object.fromEntries(parts.map((part, at) => [part, given[at] ?? 0])) as Record<Part, number>);
}
const code = fc.constantFrom('ITI3', 'UA-77', 'SI04', 'AT22').map((text) => parseRegionCode(text) as RegionCode);
const choice: fc.Arbitrary<CooperationChoice> = fc.record({
  list: fc.constantFrom(...COOPERATION_LISTS),
  scope: fc.constantFrom(...PEER_SCOPES),
  hasOwnCountry: fc.boolean(),
  country: fc.constantFrom(null, parseCountryCode('IT')),
  isBordering: fc.boolean(),
  group: fc.constantFrom(null, ...COOPERATION_GROUPS),
  industry: fc.constantFrom(null, parseSectorCode('C15')),
  weights: fc.record({
    structure: weights(STRUCTURE_BLOCKS),
    teacher: weights(TEACHER_PARTS),
    partner: weights(PARTNER_PARTS),
  }),
  isOwnList: fc.boolean(),
  pins: fc.uniqueArray(code, { maxLength: 4 }),
});

it('comes back from a link as it was, in letters that a link carries', () => {
  fc.assert(
    fc.property(choice, (given) => {
      const text = writeCooperation(given);
      expect(text).toMatch(/^[\w.~-]{0,400}$/);
      expect(parseCooperation(text)).toEqual(given);
    }),
  );
  expect(writeCooperation(DEFAULT_COOPERATION)).toBe('');
});

it.each([
  'peers',
  'peers~eu~all~all~all~all~1121111_211_221116~',
  'peers~eu~all~all~all~all~0000000_211_221110~',
  'peers~eu~all~all~all~all~1121111_211_221110~ITI3.no',
  'peers~eu~all~all~sea~all~1121111_211_221110~',
  'peers~eu~all~all~all~all~1121111_211_221110~~leather',
  'peers~eu~all~all~all~all~1121111_211_221110~~C15~C16',
])('is refused where it is not understood: %s', (text) => {
  expect(parseCooperation(text)).toBeNull();
});
