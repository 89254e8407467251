import { csvFormatRows } from 'd3';
import { statusesOf, type Catalogue, type ExploreResult } from '../../model/index.ts';
import { download } from './download.ts';
import type { Subject } from './subject.ts';

/** A cell a spreadsheet would take for a formula is written as text. */
function inert(text: string): string {
  return /^[=+@\t\r]/.test(text) ? `'${text}` : text;
}

/** The figures on screen as CSV (RFC 4180, UTF-8), one row a region, each with its source and what was done to it. */
export function csvOf(result: ExploreResult, catalogue: Catalogue, subject: Subject, benchmarkName: string): string {
  const { columns } = result;
  const number = (value: number | undefined): string => (value !== undefined && Number.isFinite(value) ? String(value) : '');
  const source = subject.indicator === null
    ? 'Own calculation (composite index); sources by indicator in the data package'
    : `${subject.indicator.producer}, ${subject.indicator.sourceTable}`;
  const rows = columns.region.map((code, index) => {
    const region = catalogue.regions.find((candidate) => candidate.code === code);
    return [
      code, region?.name ?? '', region?.country ?? '', subject.title, subject.unit,
      number(columns.value[index]), number(columns.benchmark[index]), benchmarkName, number(columns.gap[index]), number(columns.gapPoints[index]),
      number(columns.score[index]), number(columns.rank[index]), number(columns.year[index]),
      statusesOf(columns.status[index] ?? 0).join(' '), columns.flags[index] ?? '', columns.origin[index] ?? '', columns.reason[index] ?? '',
      source, subject.indicator?.licence ?? 'CC BY 4.0', catalogue.version,
    ].map(inert);
  });
  const head = ['region', 'name', 'country', 'measure', 'unit', 'value', 'benchmark', 'benchmark_name', 'gap', 'gap_points', 'score', 'rank', 'year', 'status', 'flags', 'origin', 'missing_because', 'source', 'licence', 'data_version'];
  return `${csvFormatRows([head, ...rows])}\n`;
}

/** Saves the figures on screen as a CSV file. */
export function saveCsv(result: ExploreResult, catalogue: Catalogue, subject: Subject, benchmarkName: string, name: string): void {
  download(new Blob([csvOf(result, catalogue, subject, benchmarkName)], { type: 'text/csv;charset=utf-8' }), name);
}
