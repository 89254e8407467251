import { describe, expect, it } from 'vitest';
import { readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { industryPortfolio } from '../../src/engine/industry/portfolio.ts';
import {
  DEFAULT_STAR_RULES,
  DEFAULT_VIEW,
  industryQuestionOf,
  parseRegionCode,
  type IndustryPortfolio,
  type SectorTableName,
} from '../../src/model/index.ts';
import { sectorTables } from '../engine/industry/tables.ts';

const { catalogue, tables } = sectorTables();
const observations = recordsOf(readTable(new URL('../../data/observations/specialisation.csv', import.meta.url)));
/** Indicators are published with six digits. */
const HALF_A_UNIT = 5.001e-6;

function strongShare({ sectors, employment }: IndustryPortfolio): number {
  const strong = sectors.filter(({ size, specialisation }) => size === 'earned' && specialisation === 'earned');
  return (100 * strong.reduce((sum, sector) => sum + sector.employment, 0)) / employment;
}

/** Figures of an indicator beside what the page of industry says of the same region and year. */
function compare(
  indicator: string,
  table: SectorTableName,
  of: (portfolio: IndustryPortfolio) => number,
): { compared: number; different: string[]; withoutPage: string[] } {
  const different: string[] = [];
  const withoutPage = new Set<string>();
  let compared = 0;
  for (const row of observations) {
    const region = parseRegionCode(row['region'] ?? '');
    if (row['indicator'] !== indicator || row['value'] === '' || region === null) continue;
    const portfolio = industryPortfolio(
      catalogue,
      tables[table],
      { ...industryQuestionOf(DEFAULT_VIEW), table, year: Number(row['year']) },
      region,
    );
    if (portfolio === null) {
      withoutPage.add(region);
      continue;
    }
    compared += 1;
    const [made, published] = [of(portfolio), Number(row['value'])];
    if (portfolio.year !== Number(row['year']) || !(Math.abs(made - published) <= HALF_A_UNIT * made))
      different.push(`${region} ${row['year']}: ${made}, published ${published}`);
  }
  return { compared, different, withoutPage: [...withoutPage].sort() };
}

describe('indicators of specialisation say what the page of industry says', { timeout: 60_000 }, () => {
  it('on employment in strong clusters, by the rules its description names', () => {
    expect([DEFAULT_STAR_RULES.specialisation, DEFAULT_STAR_RULES.size]).toEqual([1.5, 0.2]);
    // A region of today that cuts through those of 2013 has a converted figure and no page.
    expect(compare('strong-clusters-employment', 'divisions', strongShare)).toEqual({
      compared: 236,
      different: [],
      withoutPage: ['IE04', 'IE05', 'IE06', 'NL35', 'PT19', 'PT1C', 'PT1D'],
    });
  });

  it.each([
    ['krugman-employment', 'krugman'],
    ['entropy-employment', 'entropy'],
  ] as const)('on %s, in every year', (indicator, name) => {
    expect(compare(indicator, 'ten-sectors', ({ structure }) => structure[name])).toEqual({
      compared: 2350,
      different: [],
      withoutPage: ['NL35', 'PT19', 'PT1C', 'PT1D'],
    });
  });
});
