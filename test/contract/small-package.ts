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
const INDICATOR_HEADER =
  'id,theme,label,definition,unit,decimals,direction,denominator,stands_in_for,in_index,carried_from_country,period_total,dated,derived,source_table,producer,licence,citation,nuts_version,first_year,last_year,replaced_by,note,formula,inputs,factor';
const OBSERVATION_HEADER = 'region,indicator,year,period_start,value,flags,status,reason,origin';

/** A folder in the form of data/ with few rows, made up for the test and never published; ends in a slash. */
export function smallPackage(): URL {
  const folder = mkdtempSync(join(tmpdir(), 'small-package-'));
  mkdirSync(join(folder, 'observations'));
  const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
  put('regions.csv', REGIONS);
  put('themes.csv', `id,label,definition\n${THEMES.map((theme) => `${theme},${theme},what it is`).join('\n')}\n`);
  const indicator = (id: string, theme: string): string =>
    `${id},${theme},Label,Definition,% of GDP,2,higher,gdp,,true,false,false,false,false,table,producer,CC BY 4.0,citation,2024,2013,2023,,,,,`;
  const indicators = [
    indicator('gerd', 'innovation'),
    ...THEMES.slice(1).map((theme) => indicator(`of-${theme}`, theme)),
    indicator('of-context', 'context'),
  ];
  put('indicators.csv', `${INDICATOR_HEADER}\n${indicators.sort().join('\n')}\n`);
  put(
    'observations/innovation.csv',
    [
      OBSERVATION_HEADER,
      'AT12,gerd,2021,,1.83,b,measured break-in-series,,',
      'AT12,gerd,2023,,,,,confidential,',
      'AT13,gerd,2021,,4.04,,measured,,',
      'AT13,gerd,2023,,0.1,,measured converted,,AT13 (NUTS 2016)',
      '',
    ].join('\n'),
  );
  for (const theme of [...THEMES.slice(1), 'context'])
    put(`observations/${theme}.csv`, `${OBSERVATION_HEADER}\nAT12,of-${theme},2022,2014,12.345678901,,measured,,\n`);
  put('sources.csv', 'name,link\ntable,https://example.org/table\n');
  put('eu-averages.csv', 'indicator,year,basis,value,regions,share\ngerd,2021,weighted-mean,2.2,200,0.87\n');
  put('denominators.csv', 'region,denominator,year,value\nAT12,gdp,2021,60000\nAT12,gdp,2022,65000.5\n');
  putNames(put, folder);
  putGroups(put, folder);
  putStructure(put, folder);
  putSectors(put, folder);
  return pathToFileURL(`${folder}/`);
}

function putNames(put: (name: string, text: string) => void, folder: string): void {
  mkdirSync(join(folder, 'names'));
  put(
    'names/codes.csv',
    'old_code,version,new_code,share,kind\nAT1B,2003,AT13,0.98,renamed\nAT1B,2006,AT13,0.97,renamed\n',
  );
  put(
    'names/region-names.csv',
    'region,name,kind,languages,source\nAT13,Bécs,exonym,hu,CLDR\nAT13,Vienna,exonym,en it,CLDR\nAT13,Innere Stadt,part,de,CLDR\n',
  );
  put('names/country-names.csv', 'country,language,name\nAT,de,Österreich\nXK,en,Kosovo\n');
  put(
    'names/places.csv',
    'geoname,place,region,population,other_names\n1,Schwechat,AT12,18000,\n2,Wien,AT13,1691468,Bech|Dunaj\n',
  );
}

function putGroups(put: (name: string, text: string) => void, folder: string): void {
  mkdirSync(join(folder, 'groups'));
  put(
    'groups/members.csv',
    'group,region,value,detail,status,source\nmore-developed,AT12,118.2,,unchecked,a law\nmore-developed,AT13,160.1,,published,a page\nmountain,MD00,,,not-classified,no list\n',
  );
  put('groups/borders.csv', 'first,second,international,length_km,source\nAT12,AT13,false,90.5,shapes\n');
}

function putStructure(put: (name: string, text: string) => void, folder: string): void {
  mkdirSync(join(folder, 'links'));
  put(
    'structure.csv',
    'region,variable,year,value,status,reason\nAT12,population,2022,1699000,measured,\nAT13,population,,,,not-published\n',
  );
  put('links/horizon-countries.csv', 'country_a,country_b,projects\nAT,MD,12\nAT,CH,900\n');
  put('links/country-populations.csv', 'country,year,population,source\nAT,2022,8978929,ARDECO SNPTD\n');
}

function putSectors(put: (name: string, text: string) => void, folder: string): void {
  mkdirSync(join(folder, 'sectors'));
  const lines = (...rows: readonly string[]): string => `${rows.join('\n')}\n`;
  put(
    'sectors/families.csv',
    lines('id,label,reasoning', 'fashion,Fashion,one chain', 'transport,Transport,the same ports'),
  );
  put(
    'sectors/divisions.csv',
    lines(
      'code,label,section,family,market,concentration,concentration_within',
      'C15,Leather,C,fashion,traded,0.55,0.438',
      'H49,"Land transport, pipelines",H,transport,local,0.122,0.073',
    ),
  );
  put(
    'sectors/ten-sectors.csv',
    lines('code,label,family,market', 'B-E,Industry,fashion,traded', 'G-I,"Trade, transport",transport,local'),
  );
  put(
    'sectors/regions.csv',
    lines(
      'code,name,country,nuts_version,eu27,see_area,shapes,note',
      'AT13,Wien,AT,2013,true,true,AT13,',
      'HR04,Kontinentalna Hrvatska,HR,2013,true,true,HR02 HR05 HR06,drawn together',
      'RS11,City of Belgrade,RS,2021,false,true,RS11,',
    ),
  );
  put(
    'sectors/manufacturing.csv',
    lines(
      'region,division,year,value,status,reason',
      'AT13,C,2022,500,measured,',
      'AT13,C15,2022,110,measured,',
      'HR04,C,2022,900,measured,',
      'HR04,C15,2022,,,not-published',
    ),
  );
  put(
    'sectors/countries.csv',
    lines(
      'country,division,year,value,basis,flags,status,reason',
      'AT,C,2022,9000,country-row,,measured,',
      'AT,C15,2014,250,country-row,,measured,',
      'AT,C15,2015,260,national-table,d,definition-differs,',
      'AT,C15,2022,150,regions-summed,,measured,',
      'AT,H49,2014,20000,country-row,,measured,',
      'HR,C15,2015,,,,,confidential',
    ),
  );
  put('sectors/breaks.csv', lines('region,division,year,kind,before,after', 'AT13,H49,2015,region,9000,90000'));
  put(
    'sectors/relatedness.csv',
    lines(
      'measure,kind,from,to,auc,low,high,cases,came,countries,least_known,is_used',
      'beyond-chance,relatedness,2009,2015,0.64,0.61,0.68,100,10,4,0.6,true',
      'ubiquity,size,2009,2015,0.55,0.52,0.59,100,10,4,0.6,false',
    ),
  );
  const structural = 'region,division,year,value,flags,status,reason';
  put(
    'sectors/persons-employed.csv',
    lines(
      structural,
      'AT13,C15,2014,120,,measured,',
      'AT13,C15,2015,,c,,confidential',
      'AT13,H49,2014,9000,i b,estimated break-in-series,',
      'HR04,C15,2015,0,,measured,',
      'HR04,H49,2015,70000,d,definition-differs,',
    ),
  );
  put('sectors/wages.csv', lines(structural, 'AT13,C15,2014,3.3,,measured,', 'AT13,H49,2014,288.7,,measured,'));
  put('sectors/local-units.csv', lines(structural, 'AT13,C15,2014,12,,measured,', 'HR04,H49,2014,,c d,,confidential'));
  put(
    'sectors/ardeco-employment.csv',
    lines('region,sector,year,value', 'AT13,B-E,2018,71.3', 'AT13,B-E,2019,71', 'RS11,G-I,2019,1.1'),
  );
}

/** A copy that a test may spoil. */
export function copyOf(source: URL): URL {
  const folder = mkdtempSync(join(tmpdir(), 'spoilt-package-'));
  cpSync(source, folder, { recursive: true, filter: (path) => !path.includes('/build') });
  return pathToFileURL(`${folder}/`);
}
