import type { Indicator, IndicatorNote } from '../../../model/index.ts';
import type { Words } from './words.ts';

export interface FormulaText {
  readonly formula: string;
  /** Null where the source gives the ratio itself. */
  readonly numerator: string | null;
  readonly denominator: string | null;
}

/** Of Horizon 2020, what a figure is over: the country's inhabitants, or the participations that somebody may coordinate. */
const OVER: Readonly<Record<string, string>> = { coordinators: 'joint-participations' };

/** How an indicator is made of the series of its sources, in words, and what means over regions are weighted by. */
export function formulaText(
  { denominator }: Pick<Indicator, 'denominator'>,
  note: IndicatorNote | undefined,
  { messages, format }: Words,
): FormulaText {
  const said = messages.data.card;
  const series: Readonly<Record<string, string>> = messages.data.series;
  const named = (name: string): string => series[name] ?? name;
  const weighed =
    denominator === 'none' ? null : said.weights({ denominator: messages.data.denominators[denominator] });
  const [first = '', second = 'population'] = note?.inputs ?? [];
  const over = (numerator: string, under: string, factor: number): FormulaText => {
    const given = { numerator: named(numerator), denominator: named(under) };
    return {
      numerator: given.numerator,
      denominator: given.denominator,
      formula:
        factor === 1
          ? said.ratio(given)
          : said.ratioTimes({ ...given, factor: format.number(factor, decimalsOf(factor)) }),
    };
  };
  switch (note?.formula) {
    case 'ratio':
      return over(first, second, note.factor);
    case 'horizon':
      return over(first, OVER[first] ?? 'population', note.factor);
    case 'planned-sme-support':
      return over('planned-sme-support', 'population', 1);
    case 'change-since':
      return {
        formula: said.changeSince({ series: named(first), year: note.factor }),
        numerator: null,
        denominator: weighed,
      };
    case 'growth':
      return { formula: said.growth({ series: named(first) }), numerator: null, denominator: weighed };
    case 'series':
    case undefined:
      return { formula: said.asGiven, numerator: null, denominator: weighed };
  }
}

/** As many as a factor below one needs. */
function decimalsOf(factor: number): number {
  return factor >= 1 ? 0 : Math.ceil(-Math.log10(factor));
}
