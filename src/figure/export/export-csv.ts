import type { CsvForm } from './csv-form.ts';
import { statusesOf } from '../../model/index.ts';
import { withBothSigns } from './both-signs.ts';
import { csvNumber as number, csvText, saveCsvText } from './csv.ts';
import { groupNotes } from './group-notes.ts';
import { fileName, licenceOf, noticesOf, sourceOf, type Exported } from '../words/exported.ts';
import { linkTo } from '../words/link.ts';

/** The figures on screen as CSV (RFC 4180, UTF-8), one row a region, each with its source, what was done to it and the link back. */
export function csvOf(exported: Exported, link: string, form?: CsvForm): string {
  const { result, catalogue, subject, benchmarkName } = exported;
  const { columns, benchmark } = result;
  const source = sourceOf(exported, 'tables');
  const licence = licenceOf(exported);
  const groups = groupNotes(result.groupsUsed, exported.view, exported.format, exported.names);
  const rows = columns.region.map((code, index) => {
    const region = catalogue.regions.find((candidate) => candidate.code === code);
    const hasGap = Number.isFinite(columns.gap[index]);
    return [
      code,
      region?.name ?? '',
      region?.country ?? '',
      subject.title,
      subject.definition,
      subject.unit,
      subject.indicator?.direction ?? 'higher',
      number(columns.value[index]),
      number(columns.benchmark[index]),
      benchmarkName,
      benchmark.year === null ? '' : String(benchmark.year),
      number(columns.gap[index]),
      subject.gapUnit,
      number(columns.gapPoints[index]),
      number(columns.score[index]),
      number(columns.rank[index]),
      number(columns.rankLow[index]),
      number(columns.rankHigh[index]),
      number(columns.year[index]),
      number(columns.meanYear[index]),
      number(columns.yearFrom[index]),
      number(columns.yearTo[index]),
      number(columns.shared[index]),
      number(columns.sharedOf),
      number(columns.parts[index]),
      number(columns.partsOf),
      statusesOf(columns.status[index] ?? 0).join(' '),
      columns.flags[index] ?? '',
      columns.origin[index] ?? '',
      columns.reason[index] ?? (hasGap ? '' : 'no-benchmark'),
      [...groups, ...noticesOf(exported, code)].join(' '),
      source,
      licence,
      catalogue.version,
      link,
    ];
  });
  const head = [
    'region',
    'name',
    'country',
    'measure',
    'definition',
    'unit',
    'direction',
    'value',
    'benchmark',
    'benchmark_name',
    'benchmark_year',
    'gap',
    'gap_unit',
    'gap_points',
    'score',
    'rank',
    'rank_low',
    'rank_high',
    'year',
    'mean_year',
    'first_year',
    'last_year',
    'figures_shared',
    'figures_of',
    'parts',
    'parts_of',
    'status',
    'flags',
    'origin',
    'missing_because',
    'notices',
    'source',
    'licence',
    'data_version',
    'link',
  ];
  const signed = withBothSigns(head, rows);
  return csvText(signed.head, signed.rows, form);
}

export function saveCsv(exported: Exported, form: CsvForm): string {
  return saveCsvText(csvOf(exported, linkTo(exported.view), form), fileName(exported), form);
}
