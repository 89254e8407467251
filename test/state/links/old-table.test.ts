import { describe, expect, it } from 'vitest';
import { sectorTableOf } from '../../../src/model/index.ts';
import { withOldTable } from '../../../src/state/links/old-table.ts';
import { parseEmbed } from '../../../src/state/embed-options.ts';
import { parseView } from '../../../src/state/index.ts';

const industryOf = (query: string): ReturnType<typeof parseView>['view']['industry'] =>
  parseView(withOldTable(new URLSearchParams(query)).toString()).view.industry;

describe('a link from before manufacturing of 2022', () => {
  it('that names no table opens what it showed, the divisions to 2015', () => {
    expect(industryOf('page=industry&regions=ITI3')).toMatchObject({
      part: 'portfolio',
      table: 'divisions',
      year: null,
    });
  });

  it('is known by its version, also in an embed', () => {
    expect(parseView('v=1&page=industry&regions=ITI3').view.industry.table).toBe('divisions');
    expect(parseEmbed('embed=1&figure=industry-map').view.industry).toMatchObject({
      part: 'across',
      table: 'divisions',
    });
  });

  it('that names its table and year keeps them', () => {
    expect(industryOf('page=industry&industry=structure~ten-sectors~B-E~2016~all~20_150_100')).toMatchObject({
      part: 'structure',
      table: 'ten-sectors',
      sector: 'B-E',
      year: 2016,
    });
    expect(industryOf('page=industry&industry=across~divisions~C15~2012~traded~20_150_100')).toMatchObject({
      part: 'across',
      table: 'divisions',
      year: 2012,
    });
  });
});

describe('a link of today', () => {
  it('that names no table shows the one that answers its part', () => {
    const { industry } = parseView('page=industry').view;
    expect(industry.table).toBeNull();
    expect([
      sectorTableOf(industry),
      sectorTableOf({ ...industry, part: 'space' }),
      sectorTableOf({ ...industry, part: 'space', table: 'manufacturing' }),
    ]).toEqual(['manufacturing', 'divisions', 'manufacturing']);
  });
});
