import { wordsOf } from '../../../language/speech/words.ts';
import { differenceText, isSame, quotientText, sumText } from '../../../figure/words/arithmetic.ts';
import type { Subject } from '../../../figure/words/subject.ts';
import type { Change, ChangeLine, ChangePanel, RegionCode } from '../../../model/index.ts';
import { comparableGaps, drawnLines, outcomeCounts, outcomeOfLine, type Words } from './rows.ts';

/** Those told one by one. */
const MOST = 4;
/** Of slopes and speeds. */
const FINE = 4;

type Shown = Pick<Subject, 'decimals' | 'gapUnit'>;

function toClose(line: ChangeLine, { decimals }: Shown, { names, format }: Words): readonly string[] {
  const { region, points, closing } = line;
  const said = wordsOf(format.language, 'writtenNumbers');
  const name = names.region(region);
  const last = points.findLast(({ gap }) => Number.isFinite(gap));
  const outcome = outcomeOfLine(line, decimals);
  if (closing === null || outcome === null || last === undefined) return [];
  if (outcome.kind === 'never-behind') return [said.neverBehind({ name })];
  if (outcome.kind === 'caught-up') return [said.caughtUp({ name, year: outcome.year })];
  if (outcome.kind === 'was-behind') return [said.wasBehind({ name, year: outcome.last })];
  if (outcome.kind === 'unclear') return [said.unclear({ name, slope: format.signed(closing.slope, decimals + 1) })];
  if (outcome.kind === 'not-closing') return [said.never({ name, slope: format.signed(closing.slope, decimals + 1) })];
  return isSame(last.gap / -closing.slope, outcome.years)
    ? [said.toClose({ name, quotient: quotientText(format, last.gap, -closing.slope, decimals + 1, 0) })]
    : [];
}

/** First and last gap of the lines drawn, and the line through them. */
export function linesNumbers(
  change: Change,
  selected: readonly RegionCode[],
  subject: Shown,
  words: Words,
): readonly string[] {
  const { names, format } = words;
  const said = wordsOf(format.language, 'writtenNumbers');
  const { decimals, gapUnit } = subject;
  const amount = (value: number): string => `${format.signed(value, decimals)} ${gapUnit}`;
  return drawnLines(change, selected)
    .slice(0, MOST)
    .flatMap((line) => {
      const { region, closing } = line;
      const known = comparableGaps(line);
      const [first, last] = [known[0], known.at(-1)];
      return [
        ...(first === undefined || last === undefined || first === last
          ? []
          : [
              said.change({
                name: names.region(region),
                first: amount(first.gap),
                firstYear: first.year,
                last: amount(last.gap),
                lastYear: last.year,
                years: last.year - first.year,
                sum: differenceText(format, last.gap, first.gap, decimals),
              }),
            ]),
        ...(closing === null
          ? []
          : [
              said.pace({
                slope: format.signed(closing.slope, decimals + 1),
                years: format.years(closing.from, closing.to),
                low: format.signed(closing.low, decimals + 1),
                high: format.signed(closing.high, decimals + 1),
              }),
            ]),
      ];
    });
}

/** Growth of the regions selected, or of the first and last by their start; the slope over all, and what it says of half the distance. */
export function convergenceNumbers(
  { years, regions, start, growth, beta }: ChangePanel,
  selected: readonly string[],
  { decimals }: Shown,
  { names, format }: Words,
): readonly string[] {
  const said = wordsOf(format.language, 'writtenNumbers');
  const [from, to] = [years[0] ?? Number.NaN, years.at(-1) ?? Number.NaN];
  const span = to - from;
  const inOrder = regions.map((_, unit) => unit).toSorted((one, other) => (start[one] ?? 0) - (start[other] ?? 0));
  const chosen = inOrder.filter((unit) => selected.some((code) => code === regions[unit]));
  const listed = (chosen.length > 0 ? chosen : [inOrder[0], inOrder.at(-1)]).slice(0, MOST).flatMap((unit) => {
    const [region, at, rise] = unit === undefined ? [] : [regions[unit], start[unit], growth[unit]];
    if (region === undefined || at === undefined || rise === undefined || !Number.isFinite(rise)) return [];
    const end = at * Math.exp(rise * span);
    const [first, last] = [at, end].map((value) => format.number(value, decimals + 1));
    return [
      said.growth({
        name: names.region(region),
        start: first ?? '',
        from,
        end: last ?? '',
        to,
        sum: `ln(${last ?? ''} ÷ ${first ?? ''}) ÷ ${format.number(span)} = ${format.signedPercent(rise, 1)}`,
      }),
    ];
  });
  if (beta === null) return listed;
  const { beta: slope, halfLife, n } = beta.all;
  const speed = Math.LN2 / halfLife;
  const isHalving = Number.isFinite(halfLife) && isSame(-Math.log(1 + span * slope) / span, speed);
  return [
    ...listed,
    said.slope({
      count: n,
      slope: format.signed(slope, FINE),
      twice: `${format.signed(slope, FINE)} × ln(2) = ${format.signedPercent(slope * Math.LN2, 1)}`,
    }),
    ...(isHalving
      ? [
          said.halfLife({
            speed: `−ln(1 ${slope < 0 ? '−' : '+'} ${format.number(Math.abs(slope), FINE)} × ${format.number(span)}) ÷ ${format.number(span)} = ${format.number(speed, FINE)}`,
            quotient: `ln(2) ÷ ${format.number(speed, FINE)} = ${format.number(halfLife)}`,
          }),
        ]
      : []),
  ];
}

/** How far apart regions lay in the first year and in the last, and how much of it between countries. */
export function spreadNumbers(
  { regions, sigma, theil, beta }: ChangePanel,
  { decimals, gapUnit }: Shown,
  { format }: Words,
): readonly string[] {
  const said = wordsOf(format.language, 'writtenNumbers');
  const shown = Math.max(1, decimals);
  return [...new Set([sigma[0], sigma.at(-1)])].flatMap((point) => {
    if (point === undefined) return [];
    const { year, sd, cv } = point;
    const parts = theil.find((known) => known.year === year);
    return [
      beta === null || !(cv > 0)
        ? said.deviation({ year, deviation: `${format.number(sd, shown)} ${gapUnit}`, count: regions.length })
        : said.variation({ year, quotient: quotientText(format, sd, sd / cv, shown, 3) }),
      ...(parts === undefined ? [] : [said.theil({ year, sum: sumText(format, [parts.between, parts.within], FINE) })]),
    ];
  });
}

/** The counts, and of the regions selected, else of the soonest, the last gap over its change a year. */
export function yearsNumbers(
  change: Change,
  selected: readonly RegionCode[],
  subject: Shown,
  words: Words,
): readonly string[] {
  const { neverBehind, caughtUp, closing, open, unclear } = outcomeCounts(change, subject.decimals);
  const yearsOf = (line: ChangeLine): number => {
    const outcome = outcomeOfLine(line, subject.decimals);
    return outcome?.kind === 'closing' ? outcome.years : Number.NaN;
  };
  const soonest = change.lines
    .filter((line) => Number.isFinite(yearsOf(line)))
    .toSorted((one, other) => yearsOf(one) - yearsOf(other))
    .slice(0, MOST);
  const chosen = selected.flatMap((code) => change.lines.find(({ region }) => region === code) ?? []).slice(0, MOST);
  return [
    wordsOf(words.format.language, 'writtenNumbers').counts({
      sum: sumText(words.format, [neverBehind, caughtUp, closing, open, unclear], 0),
    }),
    ...(chosen.length > 0 ? chosen : soonest).flatMap((line) => toClose(line, subject, words)),
  ];
}
