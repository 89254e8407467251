import { describe, expect, it } from 'vitest';
import { profileName } from '../../../src/features/groups/content/words.ts';
import { profileFinding } from '../../../src/features/groups/figures/profile.tsx';
import { LANGUAGES, THEMES, type RegionGroup, type ThemeId } from '../../../src/model/index.ts';
import { speechIn } from '../../fixtures/words.ts';

const group = (number: number, profile: readonly number[]): RegionGroup => ({
  number,
  regions: [],
  score: [],
  profile,
});
const themes = ['innovation', 'skills'] as const;
const told = (...profiles: readonly (readonly number[])[]): string =>
  profileFinding({ groups: profiles.map((profile, number) => group(number, profile)), themes }, speechIn('en'));

describe('what stands out most', () => {
  it('is one group where the digits shown say so', () => {
    expect(told([1.5, 0], [-1.2, 0.3])).toBe(
      'Group 1 stands out most by innovation and R&D: 1.5 standard deviations above the mean',
    );
  });

  it('is told with the digits that part it from the next where both read the same in the table', () => {
    expect(told([1.53, 0], [0.2, -1.47])).toMatch(
      /^Two stand out most, nearly alike: group 1 .*, 1\.53 .* group 2 .*, 1\.47 below$/,
    );
  });

  it('is a tie where these are the same', () => {
    expect(told([1.531, 0], [0.2, -1.529])).toMatch(
      /^Two stand out most, both alike: group 1 .*, 1\.53 .*, 1\.53 below$/,
    );
  });
});

describe('the name of a group', () => {
  const named = (compared: readonly ThemeId[], ...profile: readonly number[]): string =>
    profileName({ profile }, compared, speechIn('en'));

  it('speaks of nearly everything where all six themes were compared', () => {
    expect(named(THEMES, 1, 1, 1, 1, 1, 0)).toBe('strong in nearly everything');
    expect(named(THEMES, 0, 0, 0, 0, 0, 0)).toBe('near the mean in everything');
  });

  it('names only what was compared where these were fewer', () => {
    expect(named(themes, 1, 1.2)).toBe('strong in skills and R&D');
    expect(named(themes, -1, -0.7)).toBe('weak in R&D and skills');
    expect(named(themes, 0.1, 0)).toBe('near the mean in R&D and skills');
    expect(named(['innovation', 'finance', 'skills'], 1.2, 1.1, 1)).toBe('strong in R&D, support to SMEs and skills');
    expect(named(['skills'], 0)).toBe('near the mean in skills');
  });

  it.each(LANGUAGES)('has at most one "and" on each side: %s', (language) => {
    const speech = speechIn(language);
    for (const one of THEMES)
      for (const two of THEMES)
        for (const three of THEMES) {
          const distance = (theme: string): number => (theme === one || theme === two ? 1 : theme === three ? -1 : 0);
          const name = profileName({ profile: THEMES.map(distance) }, THEMES, speech);
          const [strong = '', weak = ''] = name.split(/[;,] /);
          for (const side of [strong, weak]) expect(side.split(/ (?:and|e|ed) /).length, name).toBeLessThanOrEqual(2);
        }
  });
});
