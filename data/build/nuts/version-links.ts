import { readText } from '../tables/source-tables.ts';
import { parseTable, recordsOf } from '../tables/table-text.ts';
import type { VersionLinks } from './convert.ts';

/** What regions of 2021, 2016 and 2013 became in 2024, by the Commission's matrices, newest first. */
export function versionLinks(): VersionLinks[] {
  return ['2021', '2016', '2013'].map((version) => ({
    version,
    links: recordsOf(parseTable(readText(`nuts/jrc_n2_cm_v${version}_v2024.csv`))).map((record) => ({
      from: record[`code_v${version}`] ?? '',
      to: record['code_v2024'] ?? '',
      population: Number(record['pop21']) || 0,
    })),
  }));
}
