import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { FAMILY_GROUPS, familyClass } from '../../src/design/look/family-colours.ts';
import { appearancesOf, contrast, distance, SIGHTS } from './colours.ts';

const read = (name: string): string => readFileSync(new URL(`../../src/design/look/${name}`, import.meta.url), 'utf8');
const css = read('family-colours.css');
const known = FAMILY_GROUPS.flat();
const families = [...known, 'other'];
const grounds = appearancesOf(read('tokens.css'));

/** The colour that text on a family takes, by its class. */
function onOf(family: string, tokens: Readonly<Record<string, string>>): string {
  const name = new RegExp(`\\.family-${family} \\{[^}]*--on: var\\((--[\\w-]+)\\)`).exec(css)?.[1];
  return tokens[name ?? ''] ?? '';
}

it('holds every colour once, for light and for dark, and a class for every family', () => {
  const { light, dark } = appearancesOf(css);
  expect(css.match(/#[0-9a-f]{3,8}\b/g)).toHaveLength(2 * Object.keys(light).length);
  for (const family of families) {
    expect(css.replaceAll(/\s+/g, ' ')).toContain(`.family-${family} { --family: var(--family-${family});`);
    expect(dark[`--family-${family}`], family).not.toBe(light[`--family-${family}`]);
  }
});

describe.each(Object.entries(appearancesOf(css)))('colours of families, %s', (name, tokens) => {
  const ground = grounds[name === 'light' ? 'light' : 'dark'];
  const colourOf = (family: string): string => tokens[`--family-${family}`] ?? '';

  it('are seen on the ground and can be written on', () => {
    for (const family of families) {
      for (const under of ['--ground', '--surface'])
        expect(contrast(colourOf(family), ground[under] ?? ''), family).toBeGreaterThanOrEqual(3);
      expect(contrast(colourOf(family), onOf(family, tokens)), family).toBeGreaterThanOrEqual(4.5);
    }
  });

  it.each(Object.entries(SIGHTS))('are told from each other with %s', (_, sight) => {
    for (const [index, family] of known.entries()) {
      for (const other of known.slice(index + 1))
        expect(distance(colourOf(family), colourOf(other), sight), `${family}, ${other}`).toBeGreaterThan(0.045);
    }
  });

  it.each(Object.entries(SIGHTS))('part the three parts of a change with %s, each seen on the ground', (_, sight) => {
    const parts = ['national', 'mix', 'regional'].map((part) => tokens[`--part-${part}`] ?? '');
    for (const [index, part] of parts.entries()) {
      for (const under of ['--ground', '--surface'])
        expect(contrast(part, ground[under] ?? '')).toBeGreaterThanOrEqual(3);
      for (const other of parts.slice(index + 1)) expect(distance(part, other, sight)).toBeGreaterThan(0.08);
    }
  });
});

describe('families', () => {
  it('wear their class, and grey where they are unknown', () => {
    expect(familyClass('food')).toBe('family-food');
    expect(familyClass('space travel')).toBe('family-other');
  });

  it('of the ten sectors differ from each other, and only what is left is grey', () => {
    const table = readTable(new URL('../../data/sectors/ten-sectors.csv', import.meta.url));
    const ten = [...new Set(recordsOf(table).map(({ family = '' }) => family))];
    expect(new Set(ten.map(familyClass)).size).toBe(ten.length);
    expect(ten.filter((family) => familyClass(family) === 'family-other')).toEqual(['other-services']);
  });
});
