import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CORRECTIONS,
  CORRELATIONS,
  DEFAULT_GROUPS,
  DEFAULT_VIEW,
  DOT_TONES,
  GROUP_BASES,
  GROUP_PARTS,
  GROUP_WAYS,
  IMPUTATIONS,
  MAP_SIDES,
  NEIGHBOURHOODS,
  PERMUTATIONS,
  SPATIAL_STATISTICS,
  THEMES,
  groupPartOf,
  isOnPage,
  withGroupPart,
  type GroupsChoice,
  type NodeId,
} from '../../../src/model/index.ts';
import { viewOfFigure } from '../../../src/state/embed-options.ts';
import { parseGroups, strangeInGroups, writeGroups } from '../../../src/state/links/groups-text.ts';
import { parseView, serialiseView } from '../../../src/state/links/view-url.ts';
import { indicator } from '../../fixtures/figures.ts';

const node: fc.Arbitrary<NodeId> = fc.constantFrom('overall' as const, ...THEMES, indicator('gerd'));
const choices: fc.Arbitrary<GroupsChoice> = fc.record({
  part: fc.constantFrom(...GROUP_PARTS),
  basis: fc.constantFrom(...GROUP_BASES),
  themes: fc
    .shuffledSubarray([...THEMES], { minLength: 2 })
    .map((themes) => THEMES.filter((one) => themes.includes(one))),
  way: fc.constantFrom(...GROUP_WAYS),
  count: fc.option(fc.integer({ min: 2, max: 8 })),
  imputation: fc.constantFrom(...IMPUTATIONS),
  open: fc.option(fc.integer({ min: 0, max: 7 })),
  since: fc.integer({ min: 2014, max: 2024 }),
  neighbourhood: fc.constantFrom(...NEIGHBOURHOODS),
  permutations: fc.constantFrom(...PERMUTATIONS),
  correction: fc.constantFrom(...CORRECTIONS),
  x: node,
  y: node,
  side: fc.constantFrom(...MAP_SIDES),
  tone: fc.constantFrom(...DOT_TONES),
  correlation: fc.constantFrom(...CORRELATIONS),
  statistic: fc.constantFrom(...SPATIAL_STATISTICS),
});

describe('what is shown of groups, in a link', () => {
  it('comes back as it was, through the whole address too', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const text = writeGroups(choice);
        expect(parseGroups(text)).toEqual(choice);
        expect(strangeInGroups(text)).toEqual([]);
        const { view, problems } = parseView(
          serialiseView({ ...DEFAULT_VIEW, page: 'groups', alike: text }, 'spell-out'),
        );
        expect(problems).toEqual([]);
        expect(parseGroups(view.alike)).toEqual(choice);
      }),
    );
  });

  it('is nothing where all is usual, and no address of the years before has it', () => {
    expect(writeGroups(DEFAULT_GROUPS)).toBe('');
    expect(serialiseView(DEFAULT_VIEW, 'spell-out')).not.toContain('alike');
  });

  it('is as usual where it is not understood', () => {
    for (const text of ['x', '~~~~', 'alike~x~skills~x~99~x~9~1066~x~5~x~X!~y!', '~'.repeat(390)])
      expect(parseGroups(text)).toEqual(DEFAULT_GROUPS);
  });

  it('names what is not understood, and no more', () => {
    expect(strangeInGroups('two~~skills.innovation~~~~~~~~~X-1~gerd')).toEqual(['X-1']);
    expect(strangeInGroups('xx~themes~skills~99')).toEqual(['xx', 'skills', '99']);
    expect(strangeInGroups('')).toEqual([]);
  });

  it('says which part of the page a figure stands in', () => {
    expect(groupPartOf('together~indicators')).toBe('together');
    expect(groupPartOf('')).toBe('alike');
    expect(withGroupPart('alike~indicators', 'two')).toBe('two~indicators');
    const view = viewOfFigure({ ...DEFAULT_VIEW, alike: 'alike~indicators' }, 'spatial-clusters');
    expect(view.alike).toBe('together~indicators');
    expect(isOnPage('spatial-clusters', view)).toBe(true);
    expect(isOnPage('groups-map', view)).toBe(false);
  });
});
