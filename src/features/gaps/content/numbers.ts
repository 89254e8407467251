import { median } from 'd3';
import type { DumbbellInput } from '../../../charts/dumbbells/layout.ts';
import { wordsOf } from '../../../language/speech/words.ts';
import { isSame, shareText, sumText } from '../../../figure/words/arithmetic.ts';
import { gapSentence, spreadSentences, type HeldWords } from '../../../figure/words/gap-numbers.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import { SCALE_DECIMALS, scaleOf, type Board, type RankRanges, type RegionCode } from '../../../model/index.ts';
import { childrenOf, waterfallSteps, type IndicatorGap, type Words } from './rows.ts';

/** Those told one by one. */
const MOST = 3;

function heldWords(
  board: Board,
  { messages, format }: Pick<Words, 'messages' | 'format'>,
  benchmarkName: string,
): HeldWords {
  const scale = scaleOf(board.question.method);
  return {
    format,
    benchmarkName,
    gapName: messages.table.gap,
    unit: '',
    gapUnit: messages.scales[scale],
    decimals: SCALE_DECIMALS[scale],
  };
}

/** The gaps of the regions selected, each as a difference; without any, how far the gaps lie apart. */
export function overallNumbers(
  rows: readonly DumbbellInput[],
  board: Board,
  selected: readonly string[],
  words: Words,
  benchmarkName: string,
): readonly string[] {
  const { messages, format } = words;
  const held = heldWords(board, words, benchmarkName);
  const said = wordsOf(format.language, 'writtenNumbers');
  const chosen = selected.flatMap((code) => rows.find(({ id }) => id === code) ?? []).slice(0, MOST);
  if (chosen.length === 0)
    return spreadSentences(
      rows.map(({ name, gap }) => ({ name, value: gap })),
      { ...held, unit: held.gapUnit },
    );
  const ranked = board.rankedOf ?? rows.filter(({ rank }) => Number.isFinite(rank)).length;
  return chosen.flatMap((row) => [
    gapSentence({ ...row, value: row.score }, held) ??
      (Number.isFinite(row.score)
        ? said.gapAlone({
            name: row.name,
            value: format.number(row.score, held.decimals),
            reason: messages.explore.noBenchmark,
          })
        : said.missing({ name: row.name, reason: row.reason ?? messages.reasons.coverage })),
    ...(Number.isFinite(row.rank)
      ? [
          said.rank({
            by: 'score',
            rank: messages.ranks.said({ rank: row.rank, of: ranked, low: row.low, high: row.high }),
          }),
        ]
      : []),
  ]);
}

/** From what a region is held against to its own score, step by step, and each step as a gap times its weight. */
export function waterfallNumbers(
  board: Board,
  region: RegionCode,
  words: Words,
  benchmarkName: string,
): readonly string[] {
  const { names, format } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  const { decimals } = heldWords(board, words, benchmarkName);
  const row = board.regions.indexOf(region);
  const root = board.columns[board.root];
  const [held, gap] = [root?.benchmark[row] ?? Number.NaN, root?.gap[row] ?? Number.NaN];
  const steps = waterfallSteps(board, region, words).filter(({ leftOut }) => leftOut === null);
  const terms = [held, ...steps.map(({ contribution }) => -contribution)];
  if (
    !Number.isFinite(gap) ||
    !isSame(
      terms.reduce((sum, term) => sum + term, 0),
      held - gap,
    )
  )
    return [];
  // Only with an arithmetic mean is a step its gap times its weight.
  const isMean = board.question.method.aggregation === 'arithmetic';
  return [
    said.steps({ from: benchmarkName, to: names.region(region), sum: sumText(format, terms, decimals) }),
    ...(isMean
      ? steps.flatMap(({ id, name, contribution }) => {
          const own = board.columns[id]?.gap[row] ?? Number.NaN;
          return Number.isFinite(own) && own !== 0
            ? [said.weighed({ name, product: shareText(format, own, contribution / own, decimals) })]
            : [];
        })
      : []),
  ];
}

/** The gaps that are widest each way, as differences. */
export function extremesNumbers(
  rows: readonly IndicatorGap[],
  board: Board,
  words: Words,
  benchmarkName: string,
): readonly string[] {
  const held = heldWords(board, words, benchmarkName);
  return rows.flatMap(
    ({ score, marks, ...row }) =>
      gapSentence(
        { ...row, name: marks.length === 0 ? row.name : `${row.name} (${marks.join(', ')})`, value: score },
        held,
      ) ?? [],
  );
}

/** In how many of the draws one of two regions is ahead, pair by pair. */
export function differencesNumbers(
  { compared, ahead, draws }: RankRanges,
  { names, format }: Pick<Words, 'names' | 'format'>,
): readonly string[] {
  const said = wordsOf(format.language, 'writtenNumbers');
  return compared
    .flatMap((one, row) =>
      compared.flatMap((other, column) => {
        const share = ahead[row]?.[column] ?? Number.NaN;
        return column > row && Number.isFinite(share)
          ? [
              said.draws({
                one: names.region(one),
                other: names.region(other),
                count: format.number(share * draws),
                draws: format.number(draws),
                share: format.percent(share, 1),
              }),
            ]
          : [];
      }),
    )
    .slice(0, 12);
}

/** The middle of the gaps of every column. */
export function matrixNumbers(board: Board, words: Words): readonly string[] {
  const { format } = words;
  const { decimals, gapUnit } = heldWords(board, words, '');
  return [...board.nodes.filter(({ id }) => id === board.root), ...childrenOf(board)]
    .flatMap(({ id }) => {
      const gaps = (board.columns[id]?.gap ?? []).filter(Number.isFinite);
      const middle = median(gaps);
      return middle === undefined
        ? []
        : [
            wordsOf(format.language, 'writtenNumbers').medians({
              name: nodeName(id, words),
              gap: `${format.signed(middle, decimals)} ${gapUnit}`,
              count: gaps.length,
            }),
          ];
    })
    .slice(0, 12);
}
