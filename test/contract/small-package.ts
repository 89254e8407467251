import { cpSync, mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { THEMES } from '../../src/model/theme.ts';

const REGIONS = `code,level,name,national_name,other_names,country,eu27,see_area,comparable_figures,area_km2
AT12,2,Niederösterreich,Niederösterreich,Lower Austria,AT,true,true,true,19186
AT13,2,Wien,Wien,Vienna|Vienne,AT,true,true,true,415
MD00,2,Moldova,Moldova,,MD,false,true,false,33846
`;
const INDICATOR_HEADER = 'id,theme,label,definition,unit,decimals,direction,denominator,in_index,carried_from_country,period_total,dated,derived,source_table,producer,licence,citation,nuts_version,first_year,last_year,note,formula,inputs,factor';
const OBSERVATION_HEADER = 'region,indicator,year,period_start,value,flags,status,reason,origin';

/** A folder in the form of data/ with few rows, made up for the test and never published; ends in a slash. */
export function smallPackage(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'small-package-'));
  mkdirSync(join(folder, 'observations'));
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put('regions.csv', REGIONS);
  put('themes.csv', `id,label,definition\n${THEMES.map((theme) => `${theme},${theme},what it is`).join('\n')}\n`);
  const indicator = (id: string, theme: string): string =>
    `${id},${theme},Label,Definition,% of GDP,2,higher,gdp,true,false,false,false,false,table,producer,CC BY 4.0,citation,2024,2013,2023,,,,`;
  const indicators = [indicator('gerd', 'innovation'), ...THEMES.slice(1).map((theme) => indicator(`of-${theme}`, theme)), indicator('of-context', 'context')];
  put('indicators.csv', `${INDICATOR_HEADER}\n${indicators.sort().join('\n')}\n`);
  put('observations/innovation.csv', [
    OBSERVATION_HEADER,
    'AT12,gerd,2021,,1.83,b,measured break-in-series,,',
    'AT12,gerd,2023,,,,,confidential,',
    'AT13,gerd,2021,,4.04,,measured,,',
    'AT13,gerd,2023,,0.1,,measured converted,,AT13 (NUTS 2016)',
    '',
  ].join('\n'));
  for (const theme of [...THEMES.slice(1), 'context']) put(`observations/${theme}.csv`, `${OBSERVATION_HEADER}\nAT12,of-${theme},2022,2014,12.345678901,,measured,,\n`);
  put('eu-averages.csv', 'indicator,year,basis,value,regions,share,panel_value\ngerd,2021,weighted-mean,2.2,200,0.87,\n');
  put('denominators.csv', 'region,denominator,year,value\nAT12,gdp,2021,60000\nAT12,gdp,2022,65000.5\n');
  return pathToFileURL(`${folder}/`);
}

/** A copy that a test may spoil. */
export function copyOf(source: URL): URL {
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-package-'));
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('/build') });
  return pathToFileURL(`${folder}/`);
}
