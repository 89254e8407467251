import { SCALE_DECIMALS, scaleOf } from '../../model/index.ts';
import { missingText, rowNotes } from '../words/region-text.ts';
import { noticesOf, subtitleOf, type Exported } from '../words/exported.ts';
import { linkTo } from '../words/link.ts';
import { creditOf } from '../words/credit.ts';
import { mapNumbers } from './map-numbers.ts';
import { methodWords } from '../words/method-words.ts';
import type { ExportedColumn, ExportedFigure, ExportedNumber, ExportedRow, ExportedTable } from './figure.ts';

/** Every region of the area: its figure with what is to be known of it, or the reason why there is none. */
function regionsTable(exported: Exported): ExportedTable {
  const { result, catalogue, subject, names, benchmarkName, messages, format } = exported;
  const { columns } = result;
  const isScore = subject.indicator === null;
  const { hasDirection } = subject;
  const scale = scaleOf(result.question.method);
  const heads: readonly ExportedColumn[] = [
    { id: 'region', label: messages.table.region, isNumeric: false },
    { id: 'code', label: messages.table.code, isNumeric: false },
    ...(hasDirection ? [{ id: 'rank', label: messages.table.rank, isNumeric: true }] : []),
    ...(isScore
      ? [
          { id: 'rank_low', label: messages.ranks.from, isNumeric: true },
          { id: 'rank_high', label: messages.ranks.to, isNumeric: true },
        ]
      : []),
    { id: 'value', label: `${messages.table.value}, ${subject.unit}`, isNumeric: true },
    { id: 'benchmark', label: benchmarkName, isNumeric: true },
    { id: 'gap', label: `${subject.gapName}, ${subject.gapUnit}`, isNumeric: true },
    ...(isScore || !hasDirection
      ? []
      : [
          {
            id: 'points',
            label: scale === 'points' ? messages.table.gapPoints : `${messages.table.gap}, ${messages.scales[scale]}`,
            isNumeric: true,
          },
        ]),
    ...(isScore
      ? [{ id: 'mean_year', label: messages.ranks.age, isNumeric: true }]
      : [{ id: 'year', label: messages.table.year, isNumeric: true }]),
  ];
  const rows = columns.region.map((code, index): ExportedRow => {
    const reason = Number.isFinite(columns.gap[index]) ? null : missingText(code, { result, catalogue, messages });
    const plain = (value: number | undefined, decimals: number): ExportedNumber => ({
      value: value ?? Number.NaN,
      text: format.number(value ?? Number.NaN, decimals),
      reason: null,
      remarks: [],
    });
    const signed = (value: number | undefined, decimals: number): ExportedNumber => ({
      ...plain(value, decimals),
      text: format.signed(value ?? Number.NaN, decimals),
    });
    // Why is said once: of the value, or of the gap where there is a value.
    const hasValue = Number.isFinite(columns.value[index]);
    const said = rowNotes(result, index, { messages, names });
    return {
      id: code,
      cells: [
        catalogue.regions.find((region) => region.code === code)?.name ?? code,
        code,
        ...(hasDirection ? [plain(columns.rank[index], 0)] : []),
        ...(isScore ? [plain(columns.rankLow[index], 0), plain(columns.rankHigh[index], 0)] : []),
        { ...plain(columns.value[index], subject.decimals), reason: hasValue ? null : reason, remarks: said },
        plain(columns.benchmark[index], subject.decimals),
        { ...signed(columns.gap[index], subject.decimals), reason: hasValue ? reason : null },
        ...(isScore || !hasDirection ? [] : [signed(columns.gapPoints[index], SCALE_DECIMALS[scale])]),
        ...(isScore
          ? [{ ...plain(columns.meanYear[index], 0), text: format.year(columns.meanYear[index] ?? Number.NaN) }]
          : [{ ...plain(columns.year[index], 0), text: String(columns.year[index]) }]),
      ],
    };
  });
  return { columns: heads, rows };
}

/** What the map shows as a figure to be taken away; its picture is made apart. */
export function figureOfMap(exported: Exported, taken: string): ExportedFigure {
  const { view, result, catalogue, subject, headline, messages, format } = exported;
  return {
    title: headline ?? subject.title,
    subtitle: subtitleOf(exported),
    table: regionsTable(exported),
    chart: null,
    drawing: null,
    legend: [],
    credit: creditOf({ result, catalogue, subject, messages }),
    notices: [
      ...noticesOf(exported),
      `${messages.footer.boundaries}. ${messages.footer.otherShapes}`,
      `* ${format.country('XK')}: ${messages.footer.kosovo}`,
    ],
    working: [
      ...(subject.definition === '' ? [] : [subject.definition]),
      ...methodWords(view, messages, format.language),
    ],
    numbers: mapNumbers(exported),
    link: linkTo(view),
    language: format.language,
    taken,
  };
}
