import { panelText } from '../content/rows.ts';
import type { ReactNode } from 'react';
import { Dispersion } from '../../../charts/dispersion/Dispersion.tsx';
import type { Format } from '../../../language/format.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING, absence } from '../../../figure/value/value.ts';
import type { ChangePanel } from '../../../model/index.ts';
import { yearsChart } from '../content/slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../content/change.css';

/** A mean near nought, or below it, makes no measure of spread. */
const isRelative = ({ beta }: Pick<ChangePanel, 'beta'>): boolean => beta !== null;

interface Shown {
  readonly points: readonly { readonly year: number; readonly value: number }[];
  readonly label: string;
  readonly year: number | null;
  /** Whether the spread is a share of the mean. */
  readonly isShare: boolean;
  readonly decimals: number;
}

/** A spread as it is written. */
function writeSpread(
  value: number,
  { isShare, decimals: own }: Pick<Shown, 'isShare' | 'decimals'>,
  format: Format,
  decimals?: number,
): string {
  return isShare
    ? format.percent(value, decimals === undefined ? 1 : Math.max(0, decimals - 2))
    : format.number(value, decimals ?? own);
}

function Draw({ shown: { points, label, year, ...written } }: DrawProps<Shown>): ReactNode {
  const { format } = useMessages();
  return (
    <Dispersion
      points={points}
      label={label}
      textOf={(value, decimals) => writeSpread(value, written, format, decimals)}
      year={year}
    />
  );
}

/** The spread of every year, and how much of it lies between countries. */
function tableOf(panel: ChangePanel, { subject, words: { messages }, year: current }: ChangeContext): FigureTable {
  const { change, table } = messages;
  const hasTheil = panel.theil.length > 0;
  return {
    columns: [
      numberColumn('year', table.year, { kind: 'year' }),
      numberColumn('sd', change.sd, { unit: subject.gapUnit, decimals: Math.max(1, subject.decimals) }),
      numberColumn('cv', change.cv, { kind: 'percent', decimals: 1 }),
      ...(hasTheil
        ? change.theil.map((label, index) => numberColumn(`theil-${String(index)}`, label, { decimals: 4 }))
        : []),
    ],
    rows: panel.sigma.map(({ year, sd, cv }) => {
      const parts = panel.theil.find((known) => known.year === year);
      return {
        id: String(year),
        code: null,
        isMarked: year === current,
        cells: [
          { value: year },
          { value: sd },
          { value: isRelative(panel) ? cv : Number.NaN },
          ...(hasTheil ? [parts?.total, parts?.between, parts?.within].map((value = Number.NaN) => ({ value })) : []),
        ],
      };
    }),
  };
}

/** How far regions lie apart, year by year, and how much of that lies between countries. */
export const spread = defineFigure<ChangeAnswer, Shown>({
  id: 'change-spread',
  words: ['change', 'outcome'],
  ask: asksChange,
  make: (context) => {
    const given = changeContext(context);
    const { subject, words, credit, notices, year } = given;
    const { messages, format } = words;
    const { isPeriodTotal, panel } = given.change;
    const { change } = messages;
    if (isPeriodTotal) return NOTHING;
    if (panel === null) return absence(null, change.none);
    const [first, last] = [panel.sigma[0], panel.sigma.at(-1)];
    if (first === undefined || last === undefined) return NOTHING;
    const isShare = isRelative(panel);
    const written = { isShare, decimals: subject.decimals };
    const points = panel.sigma.map(({ year: of, sd, cv }) => ({ year: of, value: isShare ? cv : sd }));
    const amountOf = ({ sd, cv }: typeof first): string =>
      isShare ? writeSpread(cv, written, format) : `${writeSpread(sd, written, format)} ${subject.gapUnit}`;
    const isFalling = isShare ? last.cv < first.cv : last.sd < first.sd;
    return {
      kind: 'value',
      finding: change.sigmaFinding({
        before: amountOf(first),
        from: first.year,
        after: amountOf(last),
        to: last.year,
        isFalling,
      }),
      subtitle: `${subject.title}. ${change.sigma}: ${isShare ? change.cv : `${change.sd}, ${subject.gapUnit}`}. ${panelText(panel, words)} ${panel.theil.length > 0 ? change.theilNote : ''}`,
      table: tableOf(panel, given),
      isTable: false,
      chart: yearsChart(
        points.map(({ year: of, value }) => ({ year: of, value: value * (isShare ? 100 : 1) })),
        isShare ? change.cv : change.sd,
        isShare ? '%' : subject.gapUnit,
        isShare ? 1 : Math.max(1, subject.decimals),
      ),
      notices,
      credit,
      numbers: async () => (await import('../content/numbers.ts')).spreadNumbers(panel, subject, words),
      shown: { points, label: change.sigma, year, ...written },
    };
  },
  Draw,
});
