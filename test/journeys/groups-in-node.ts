import { regionGroups } from '../../src/engine/groups/alike.ts';
import {
  DEFAULT_GROUPS,
  DEFAULT_VIEW,
  groupsQuestionOf,
  questionOf,
  type GroupsChoice,
} from '../../src/model/index.ts';
import { writeGroups } from '../../src/state/links/groups-text.ts';
import { publishedFigures } from '../fixtures/figures.ts';

/** Choices whose groups hang on draws in different ways: the number suggested, and a given one of more to be alike in. */
export const DRAWN_GROUPS: readonly Partial<GroupsChoice>[] = [
  {},
  { basis: 'indicators', count: 6, imputation: 'nearest-year' },
];

/** The address of the page of groups with a choice. */
export const addressOfGroups = (choice: Partial<GroupsChoice>): string =>
  `?page=groups&alike=${writeGroups({ ...DEFAULT_GROUPS, ...choice })}`;

/** By region the number of its group, from 1, as computed here: `ITI3 2`, ascending by code. */
export function groupsInNode(choice: Partial<GroupsChoice>): readonly string[] {
  const asked = groupsQuestionOf(questionOf(DEFAULT_VIEW), { ...DEFAULT_GROUPS, ...choice });
  const { regions, numberOf } = regionGroups(publishedFigures(), asked);
  return regions.map((region, at) => `${region} ${String((numberOf[at] ?? -1) + 1)}`).toSorted();
}

/** The body of a function that reads the same from the map of the page; none until the map is drawn. */
export const GROUPS_ON_PAGE = `
  const found = [];
  for (const region of document.querySelectorAll('[data-figure="groups-map"] [data-region]')) {
    const group = /region-group-(\\d+)/.exec(region.querySelector('path')?.getAttribute('class') ?? '')?.[1];
    if (group !== undefined) found.push(region.getAttribute('data-region') + ' ' + group);
  }
  return found.sort();`;
