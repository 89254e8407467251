import { readFileSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkData } from '../../data/build/check.ts';
import { copyOf, smallPackage } from './small-package.ts';

const PACKAGE = smallPackage();
const INNOVATION = 'observations/innovation.csv';

/** The faults that a change of one table adds to those the small package has for want of the larger tables. */
function faultsAfter(file: string, change: (text: string) => string): string[] {
  const folder = copyOf(PACKAGE);
  const before = new Set(checkData(folder).faults);
  const url = new URL(file, folder);
  writeFileSync(url, change(readFileSync(url, 'utf8')));
  return checkData(folder).faults.filter((fault) => !before.has(fault));
}

describe('the data check names file, row and column of', () => {
  it.each([
    [
      'a figure out of range',
      (text: string) => text.replace('4.04', '404'),
      'observations/innovation.csv:4:value: 404 is outside 0 to 100',
    ],
    [
      'a figure that is no number',
      (text: string) => text.replace('4.04', 'high'),
      'observations/innovation.csv:4:value: "high" is not a number',
    ],
    [
      'a missing figure without reason',
      (text: string) => text.replace('confidential', ''),
      'observations/innovation.csv:3:reason: there is no value',
    ],
    [
      'a reason beside a figure',
      (text: string) => text.replace('4.04,,measured,', '4.04,,measured,confidential'),
      'observations/innovation.csv:4:reason: stands beside a value',
    ],
    [
      'a reason that is none',
      (text: string) => text.replace('confidential', 'lost'),
      'observations/innovation.csv:3:reason: "lost" is not one of',
    ],
    [
      'a status that is none',
      (text: string) => text.replace('measured converted', 'guessed'),
      'observations/innovation.csv:5:status: "guessed" is not a status',
    ],
    [
      'a row twice',
      (text: string) => `${text}AT13,gerd,2023,,0.1,,measured,,\n`,
      'observations/innovation.csv:6:region+indicator+year: AT13 gerd 2023 stands in line 5',
    ],
    [
      'rows out of order',
      (text: string) => `${text}AT12,gerd,2022,,0.1,,measured,,\n`,
      'observations/innovation.csv:6:region+indicator+year: AT12 gerd 2022 comes after',
    ],
    [
      'an unknown region',
      (text: string) => text.replace('AT13,gerd,2021', 'XX99,gerd,2021'),
      'observations/innovation.csv:4:region: "XX99" is not in regions.csv',
    ],
    [
      'a pseudo-region',
      (text: string) => text.replace('AT13,gerd,2021', 'ATZZ,gerd,2021'),
      'observations/innovation.csv:4:region: "ATZZ" is a pseudo-region',
    ],
    [
      'an unknown indicator',
      (text: string) => text.replace('AT13,gerd', 'AT13,gdp'),
      'observations/innovation.csv:4:indicator: "gdp" is not in indicators.csv',
    ],
    [
      'a forecast',
      (text: string) => text.replace('AT13,gerd,2023', 'AT13,gerd,2025'),
      "observations/innovation.csv:5:year: 2025 is after the source's last year 2023",
    ],
    [
      'a superseded code',
      (text: string) => `${text}HU10,gerd,2021,,1,,measured,,\nHU11,gerd,2021,,1,,measured,,\n`,
      'observations/innovation.csv:6:region: "HU10" stands beside its successor HU11',
    ],
  ])('%s', (_, change, expected) => {
    expect(faultsAfter(INNOVATION, change).map((fault) => fault.slice(0, expected.length))).toContain(expected);
  });

  it('an average of too few regions', () => {
    expect(faultsAfter('eu-averages.csv', (text) => text.replace('0.87', '0.41'))[0]).toContain(
      'eu-averages.csv:2:share: 0.41 is below 0.7',
    );
  });

  it('a region without a shape', () => {
    expect(faultsAfter('regions.csv', (text) => `${text}AT99,2,Nowhere,Nowhere,,AT,true,true,true,1\n`)[0]).toContain(
      'regions.csv:5:code: "AT99" has no shape',
    );
  });

  it('a division whose family, market or concentration is none', () => {
    const change = (from: string, into: string): string =>
      faultsAfter('sectors/divisions.csv', (text) => text.replace(from, into))[0] ?? '';
    expect(change('C,fashion', 'C,shoes')).toContain(
      'sectors/divisions.csv:2:family: "shoes" is not in sectors/families.csv',
    );
    expect(change('traded', 'global')).toContain(
      'sectors/divisions.csv:2:market: "global" is not one of traded, local',
    );
    expect(change('0.438', '1.438')).toContain('sectors/divisions.csv:2:concentration_within: 1.438 is above 1');
  });

  it('an old code of no version, and a town in no region', () => {
    expect(faultsAfter('names/codes.csv', (text) => text.replace('2003', '2004'))[0]).toContain(
      'names/codes.csv:2:version: "2004" is not one of 1999, 2003',
    );
    expect(faultsAfter('names/places.csv', (text) => text.replace('AT13', 'AT'))[0]).toContain(
      'names/places.csv:3:region: "AT" has not the form',
    );
    expect(faultsAfter('names/places.csv', (text) => text.replace('AT13', 'AT99'))[0]).toContain(
      'names/places.csv:3:region: "AT99" is not in regions.csv',
    );
  });

  it('a member of no group, a membership of no kind, and a border with no region', () => {
    expect(faultsAfter('groups/members.csv', (text) => text.replace('mountain', 'hill'))[0]).toContain(
      'groups/members.csv:4:group: "hill" is not one of less-developed',
    );
    expect(faultsAfter('groups/members.csv', (text) => text.replace('unchecked', 'guessed'))[0]).toContain(
      'groups/members.csv:2:status: "guessed" is not one of published',
    );
    expect(faultsAfter('groups/borders.csv', (text) => text.replace('AT13', 'AT99'))[0]).toContain(
      'groups/borders.csv:2:second: "AT99" is not in regions.csv',
    );
  });

  it('figures of a sector that is not among the ten', () => {
    expect(faultsAfter('sectors/ten-sectors.csv', (text) => text.replace(/^G-I.*\n/m, ''))[0]).toContain(
      'sectors/ardeco-employment.csv:4:sector: "G-I" is not in sectors/ten-sectors.csv',
    );
  });

  it('a column that is not in the schema', () => {
    expect(faultsAfter('themes.csv', (text) => text.replace('label', 'name'))[0]).toContain('themes.csv:1:header');
  });
});
