import { wordsOf, type Areas } from '../../language/speech/words.ts';
import { SCALE_DECIMALS, scaleOf, type RegionCode } from '../../model/index.ts';
import { markedAt, placeOf } from '../../language/findings/findings.ts';
import { markWords } from '../../language/findings/marks.ts';
import { missingText } from '../words/region-text.ts';
import { sourceOf, type Exported } from '../words/exported.ts';
import { gapSentence, spreadSentences, type HeldWords } from '../words/gap-numbers.ts';

/** Those told one by one. */
const MOST = 3;

function ofYearSentence(
  year: number,
  remarks: readonly string[],
  words: Pick<Areas['writtenNumbers'], 'ofYear' | 'ofYearMarked'>,
): string {
  return remarks.length === 0 ? words.ofYear({ year }) : words.ofYearMarked({ year, remarks: remarks.join(', ') });
}

function regionSentences(code: RegionCode, exported: Exported, held: HeldWords): readonly string[] {
  const { result, catalogue, subject, names, messages, format } = exported;
  const { columns } = result;
  const words = wordsOf(format.language, 'writtenNumbers');
  const row = columns.region.indexOf(code);
  const at = (column: readonly number[]): number => column[row] ?? Number.NaN;
  const name = names.region(code);
  const value = at(columns.value);
  if (!Number.isFinite(value))
    return [words.missing({ name, reason: missingText(code, { result, catalogue, messages }) })];
  const isScore = subject.indicator === null;
  const place = placeOf(columns, row);
  const scale = scaleOf(result.question.method);
  const remarks = markWords(markedAt(columns, row), { messages, names });
  const points = at(columns.gapPoints);
  const { decimals, unit } = subject;
  return [
    gapSentence({ name, value, benchmark: at(columns.benchmark), gap: at(columns.gap) }, held) ??
      words.gapAlone({
        name,
        value: `${format.number(value, decimals)} ${unit}`,
        reason: messages.explore.noBenchmark,
      }),
    ...(isScore ? [] : [ofYearSentence(at(columns.year), remarks, words)]),
    ...(isScore || !subject.hasDirection || !Number.isFinite(points)
      ? []
      : [words.inPoints({ points: `${format.signed(points, SCALE_DECIMALS[scale])} ${messages.scales[scale]}` })]),
    ...(subject.hasDirection && Number.isFinite(place.rank)
      ? [words.rank({ by: isScore ? 'score' : 'value', rank: messages.ranks.said(place) })]
      : []),
    ...(isScore
      ? [words.age({ ages: messages.ranks.ages(at(columns.meanYear), at(columns.yearFrom), at(columns.yearTo)) })]
      : []),
  ];
}

/** How what the map shows comes about: of the regions selected, else of the highest and the lowest; what they are held against, and from which table. */
export function mapNumbers(exported: Exported): readonly string[] {
  const { view, result, subject, names, benchmarkName, messages, format } = exported;
  const words = wordsOf(format.language, 'writtenNumbers');
  const { columns, benchmark } = result;
  const basis = { benchmark: benchmarkName, basis: messages.working.bases[benchmark.basis] };
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
    benchmark.year === null ? words.basis(basis) : words.basisOfYear({ ...basis, year: benchmark.year }),
    ...(subject.indicator === null ? [] : [words.table({ sources: sourceOf(exported, 'tables') })]),
  ];
}
