import { NUMBERS } from '../../design/messages/numbers.ts';
import { SCALE_DECIMALS, scaleOf, type RegionCode } from '../../model/index.ts';
import { markedAt, placeOf } from '../../design/findings.ts';
import { markWords } from '../../design/marks.ts';
import { missingText } from '../words/region-text.ts';
import { sourceOf, type Exported } from '../words/exported.ts';
import { gapSentence, spreadSentences, type HeldWords } from '../words/gap-numbers.ts';

/** Those told one by one. */
const MOST = 3;

function regionSentences(code: RegionCode, exported: Exported, held: HeldWords): readonly string[] {
  const { result, catalogue, subject, names, messages, format } = exported;
  const { columns } = result;
  const words = NUMBERS[format.language];
  const row = columns.region.indexOf(code);
  const at = (column: readonly number[]): number => column[row] ?? Number.NaN;
  const name = names.region(code);
  const value = at(columns.value);
  if (!Number.isFinite(value)) return [words.missing(name, missingText(code, { result, catalogue, messages }))];
  const isScore = subject.indicator === null;
  const place = placeOf(columns, row);
  const scale = scaleOf(result.question.method);
  const remarks = markWords(markedAt(columns, row), { messages, names });
  const points = at(columns.gapPoints);
  const { decimals, unit } = subject;
  return [
    gapSentence({ name, value, benchmark: at(columns.benchmark), gap: at(columns.gap) }, held) ??
      words.gapAlone(name, `${format.number(value, decimals)} ${unit}`, messages.explore.noBenchmark),
    ...(isScore ? [] : [words.ofYear(String(at(columns.year)), remarks)]),
    ...(isScore || !subject.hasDirection || !Number.isFinite(points)
      ? []
      : [words.inPoints(`${format.signed(points, SCALE_DECIMALS[scale])} ${messages.scales[scale]}`)]),
    ...(subject.hasDirection && Number.isFinite(place.rank)
      ? [words.rank(isScore ? messages.table.score : messages.table.value, messages.ranks.said(place))]
      : []),
    ...(isScore
      ? [words.age(messages.ranks.ages(at(columns.meanYear), at(columns.yearFrom), at(columns.yearTo)))]
      : []),
  ];
}

/** How what the map shows comes about: of the regions selected, else of the highest and the lowest; what they are held against, and from which table. */
export function mapNumbers(exported: Exported): readonly string[] {
  const { view, result, subject, names, benchmarkName, messages, format } = exported;
  const words = NUMBERS[format.language];
  const { columns, benchmark } = result;
  const held: HeldWords = {
    format,
    benchmarkName,
    gapName: subject.gapName,
    unit: subject.unit,
    gapUnit: subject.gapUnit,
    decimals: subject.decimals,
  };
  const selected = view.selected.filter((code) => columns.region.includes(code)).slice(0, MOST);
  return [
    ...selected.flatMap((code) => regionSentences(code, exported, held)),
    ...(selected.length > 0
      ? []
      : spreadSentences(
          columns.region.map((code, row) => ({
            name: names.region(code),
            value: columns[view.shown][row] ?? Number.NaN,
          })),
          { ...held, unit: view.shown === 'gap' ? subject.gapUnit : subject.unit },
        )),
    words.basis(
      benchmarkName,
      benchmark.year === null ? '' : String(benchmark.year),
      messages.working.bases[benchmark.basis],
    ),
    ...(subject.indicator === null ? [] : [words.table(sourceOf(exported, 'tables'))]),
  ];
}
