import { LISTED_GROUPS, MEMBERSHIPS } from '../../../src/model/listed-groups.ts';
import { REGION, flag, must, number, region, table, text, to, type Resource } from './schema.ts';

/** Listed groups of regions, and which regions border on each other. */
export const GROUPS_TABLES: readonly Resource[] = [
  table(
    'groups/members.csv',
    ['group', 'region'],
    [
      must('group', { enum: LISTED_GROUPS }),
      region,
      number('value', { minimum: 0 }),
      text('detail'),
      must('status', { enum: MEMBERSHIPS }),
      must('source'),
    ],
    [to('region', 'regions')],
    'A region in a listed group, of the area and of the EU27. status: published = read in a page that the source names; computed = by a rule, data/README.md; unchecked = by a legal text that was not seen; ' +
      'not-classified = nobody says whether it is in the group, so it is no member. A region that does not stand under a group is not in it. ' +
      'value: of cohesion categories GDP per head in purchasing power, 2015-17, EU27 = 100, as revised since; else the share of inhabitants of 2021 that decides. detail: the countries beyond the border; the capital; the shares of inhabitants in urban, intermediate and rural NUTS 3.',
  ),
  table(
    'groups/borders.csv',
    ['first', 'second'],
    [
      must('first', { pattern: REGION }),
      must('second', { pattern: REGION }),
      flag('international'),
      number('length_km', { required: true, minimum: 0 }),
      must('source'),
    ],
    [to('first', 'regions'), to('second', 'regions')],
    'A land border between two regions of the area or of the EU27. length_km is that of the simplified line, so a little short. Bridges, ferries and borders at sea are left out, and so are points where regions only meet. Moldova and Ukraine by nearness (0.04 degrees, 15 km or more).',
  ),
];
