import { withMarks } from '../../../language/findings/marks.ts';
import { wordsOf } from '../../../language/speech/words.ts';
import { outcomeOfNode } from '../../../language/findings/portrait.ts';
import { differenceText, isSame, meanText, quotientText } from '../../../figure/words/arithmetic.ts';
import { gapSentence, type HeldWords } from '../../../figure/words/gap-numbers.ts';
import {
  CLOSING_YEARS,
  type IndicatorPosition,
  type Lever,
  type Outlook,
  type RegionProfile,
} from '../../../model/index.ts';
import { indicatorWords, nodeName, scoredNodes, type Words } from './words.ts';

const heldWords = ({ format, benchmarkName, messages, unit, decimals }: Words): HeldWords => ({
  format,
  benchmarkName,
  gapName: messages.table.gap,
  unit: '',
  gapUnit: unit,
  decimals,
});

/** The overall score as the mean of the themes' where it is one, and the gap of each theme as a difference. */
export function profileNumbers(
  { overall, themes, question: { method } }: RegionProfile,
  words: Words,
): readonly string[] {
  const { format, decimals, messages } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  const held = heldWords(words);
  const terms = themes
    .filter(({ score }) => Number.isFinite(score))
    .map(({ theme, score }) => ({
      value: score,
      weight: method.weighting === 'custom' ? (method.weights[theme] ?? 1) : 1,
    }));
  const all = terms.reduce((sum, { weight }) => sum + weight, 0);
  const mean = terms.reduce((sum, { value, weight }) => sum + (weight * value) / all, 0);
  // By other means and weights the sum is another one, and stands in the working of the score.
  const isMean = terms.length > 1 && isSame(mean, overall.score);
  return [
    ...(isMean ? [said.mean({ name: messages.controls.overallScore, sum: meanText(format, terms, decimals) })] : []),
    ...[
      { ...overall, name: messages.controls.overallScore },
      ...themes.map((theme) => ({ ...theme, name: messages.themes[theme.theme].label })),
    ].flatMap(({ name, score, benchmark, gap }) => gapSentence({ name, value: score, benchmark, gap }, held) ?? []),
  ];
}

/** The figures behind the widest gaps, in their own unit. */
export function gapsNumbers(
  positions: readonly Pick<
    IndicatorPosition,
    'indicator' | 'value' | 'benchmark' | 'gap' | 'gapPoints' | 'year' | 'status' | 'origin' | 'isImputed' | 'held'
  >[],
  words: Words,
): readonly string[] {
  const { format, scale, unit: points } = words;
  return positions.flatMap((position) => {
    const { indicator, value, benchmark, gap, gapPoints, year } = position;
    const of = indicatorWords(indicator, words);
    const sentence =
      of === null
        ? null
        : gapSentence(
            { name: withMarks(`${of.label}, ${String(year)}`, position, words), value, benchmark, gap },
            {
              ...heldWords(words),
              unit: of.unit,
              gapUnit: of.gapUnit,
              decimals: of.decimals,
            },
          );
    return sentence === null
      ? []
      : [
          `${sentence} ${wordsOf(format.language, 'writtenNumbers').inPoints({ points: `${format.signed(gapPoints, scale === 'deviations' ? 1 : 0)} ${points}` })}`,
        ];
  });
}

/** Inhabitants over the area. */
export function contextNumbers(
  { density, indicators }: RegionProfile,
  { format }: Pick<Words, 'format'>,
): readonly string[] {
  const people = indicators.find(({ indicator }) => String(indicator) === 'population')?.value ?? Number.NaN;
  return people > 0 && density > 0
    ? [
        wordsOf(format.language, 'writtenNumbers').density({
          people: format.number(people),
          area: format.number(people / density),
          density: format.number(density),
        }),
      ]
    : [];
}

/** How the gap was at the beginning and is at the end: of the whole, else of the themes. */
export function pastNumbers(outlook: Outlook, words: Words): readonly string[] {
  const { format, decimals } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  const nodes = scoredNodes(outlook);
  const whole = nodes.filter(({ id }) => id === 'overall');
  return (whole.length > 0 ? whole : nodes)
    .flatMap((node) => {
      const { first, last } = node;
      const name = nodeName(node.id, words);
      const standing = [first, last].flatMap(
        ({ year, value, benchmark, gap }) =>
          gapSentence({ name: `${name}, ${String(year)}`, value, benchmark, gap }, heldWords(words)) ?? [],
      );
      return [
        ...standing,
        said.change({
          name,
          first: format.signed(first.gap, decimals),
          firstYear: first.year,
          last: format.signed(last.gap, decimals),
          lastYear: last.year,
          years: last.year - first.year,
          sum: differenceText(format, last.gap, first.gap, decimals),
        }),
      ];
    })
    .slice(0, 12);
}

/** The last gap over its change a year, node by node. */
export function prospectNumbers(outlook: Outlook, words: Words): readonly string[] {
  const { format } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  return scoredNodes(outlook).map((node) => {
    const { id, last, slope } = node;
    const name = nodeName(id, words);
    const outcome = outcomeOfNode(node, words.decimals);
    switch (outcome.kind) {
      case 'never-behind':
        return said.neverBehind({ name });
      case 'caught-up':
        return said.caughtUp({ name, year: outcome.year });
      case 'was-behind':
        return said.wasBehind({ name, year: outcome.last });
      case 'unclear':
        return said.unclear({ name, slope: format.signed(slope, 2) });
      case 'not-closing':
        return said.never({ name, slope: format.signed(slope, 2) });
      case 'closing':
        return said.toClose({ name, quotient: quotientText(format, last.gap, -slope, 2, 0) });
    }
  });
}

/** What is missing to the benchmark, and a tenth of it a year beside what was seen. */
export function leversNumbers(levers: readonly Lever[], words: Words): readonly string[] {
  const { format } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  return levers.slice(0, 6).flatMap((lever) => {
    const { indicator, value, benchmark, distance, seen, needed } = lever;
    const of = indicatorWords(indicator, words);
    if (of === null || !isSame(benchmark - value, distance)) return [];
    const yearly = isSame(distance / CLOSING_YEARS, needed)
      ? `${format.number(distance, of.decimals)} ÷ ${format.number(CLOSING_YEARS)} = ${format.signed(needed, of.decimals + 1)}`
      : format.signed(needed, of.decimals + 1);
    return [
      `${said.lever({ name: withMarks(`${of.label} (${of.unit})`, lever, words), sum: differenceText(format, benchmark, value, of.decimals), yearly })}${Number.isFinite(seen) ? ` ${said.leverSeen({ seen: format.signed(seen, of.decimals + 1) })}` : ''}`,
    ];
  });
}
