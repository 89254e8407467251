import { csvFormatRows } from 'd3';
import { statusesOf } from '../model/index.ts';
import { download } from './download.ts';
import { fileName, licenceOf, noticesOf, sourceOf, type Exported } from './exported.ts';

/** A cell a spreadsheet would take for a formula is written as text. */
function inert(text: string): string {
  return /^[=+@\t\r]/.test(text) ? `'${text}` : text;
}

/** As many digits as mean something: 44.494856, not 44.494856000000006. */
function number(value: number | undefined): string {
  return value !== undefined && Number.isFinite(value) ? String(Number(value.toPrecision(12))) : '';
}

/** The figures on screen as CSV (RFC 4180, UTF-8), one row a region, each with its source and what was done to it. */
export function csvOf(exported: Exported): string {
  const { result, catalogue, subject, benchmarkName } = exported;
  const { columns, benchmark } = result;
  const source = sourceOf(exported, 'tables');
  const licence = licenceOf(exported);
  const rows = columns.region.map((code, index) => {
    const region = catalogue.regions.find((candidate) => candidate.code === code);
    const hasGap = Number.isFinite(columns.gap[index]);
    return [
      code, region?.name ?? '', region?.country ?? '', subject.title, subject.unit,
      number(columns.value[index]), number(columns.benchmark[index]), benchmarkName, benchmark.year === null ? '' : String(benchmark.year),
      number(columns.gap[index]), subject.gapUnit, number(columns.gapPoints[index]),
      number(columns.score[index]), number(columns.rank[index]), number(columns.gapRank[index]), number(columns.year[index]), number(columns.parts[index]), number(columns.partsOf),
      statusesOf(columns.status[index] ?? 0).join(' '), columns.flags[index] ?? '', columns.origin[index] ?? '',
      columns.reason[index] ?? (hasGap ? '' : 'no-benchmark'),
      noticesOf(exported, code).join(' '), source, licence, catalogue.version,
    ].map(inert);
  });
  const head = [
    'region', 'name', 'country', 'measure', 'unit', 'value', 'benchmark', 'benchmark_name', 'benchmark_year', 'gap', 'gap_unit', 'gap_points', 'score', 'rank', 'gap_rank', 'year',
    'parts', 'parts_of', 'status', 'flags', 'origin', 'missing_because', 'notices', 'source', 'licence', 'data_version',
  ];
  return `${csvFormatRows([head, ...rows])}\n`;
}

export function saveCsv(exported: Exported): void {
  download(new Blob([csvOf(exported)], { type: 'text/csv;charset=utf-8' }), `${fileName(exported)}.csv`);
}
