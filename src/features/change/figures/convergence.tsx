import type { ReactNode } from 'react';
import { ConvergenceScatter } from '../../../charts/convergence-scatter/ConvergenceScatter.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING, absence } from '../../../figure/value/value.ts';
import type { BetaLine, ChangePanel } from '../../../model/index.ts';
import { isSure, panelText } from '../content/rows.ts';
import { startsChart } from '../content/slides.ts';
import { asksChange, changeContext, type ChangeAnswer, type ChangeContext } from './context.ts';
import '../content/change.css';

type Scatter = Omit<Parameters<typeof ConvergenceScatter>[0], 'selected'>;

interface Shown {
  /** Null where no growth can be taken. */
  readonly scatter: Scatter | null;
  readonly none: string;
  readonly within: string;
  readonly slopes: string;
}

function Draw({ shown: { scatter, none, within, slopes }, view }: DrawProps<Shown>): ReactNode {
  if (scatter === null) return <p>{none}</p>;
  return (
    <>
      <ConvergenceScatter {...scatter} selected={view.selected} />
      <p className="small">
        {within} <span className="quiet">{slopes}</span>
      </p>
    </>
  );
}

/** Where every region started, and how it grew since. */
function tableOf(
  { years, regions, start, growth, beta }: ChangePanel,
  { subject, words: { names, messages } }: ChangeContext,
): FigureTable {
  const { change, table } = messages;
  return {
    columns: [
      textColumn('region', table.region),
      numberColumn('start', change.start({ year: years[0] ?? Number.NaN }), {
        unit: subject.unit,
        decimals: subject.decimals,
      }),
      numberColumn('growth', change.growth, { kind: 'signed-percent', decimals: 1 }),
    ],
    rows: regions.map((region, unit) => ({
      id: region,
      code: region,
      cells: [
        names.region(region),
        { value: start[unit] ?? Number.NaN },
        { value: growth[unit] ?? Number.NaN, reason: beta === null ? change.noBeta : null },
      ],
    })),
  };
}

/** Whether those that started low grew faster, in the area and inside its countries. */
export const convergence = defineFigure<ChangeAnswer, Shown>({
  id: 'change-convergence',
  words: ['change', 'outcome'],
  ask: asksChange,
  make: (context) => {
    const given = changeContext(context);
    const { subject, words, credit, notices } = given;
    const { names, messages, format } = words;
    const { isPeriodTotal, panel } = given.change;
    const { selected } = context.view;
    const { change } = messages;
    if (isPeriodTotal) return NOTHING;
    if (panel === null) return absence(null, change.none);
    const first = panel.years[0] ?? Number.NaN;
    const about = panelText(panel, words);
    const common = { kind: 'value', table: tableOf(panel, given), notices, credit } as const;
    const { beta } = panel;
    if (beta === null)
      return {
        ...common,
        finding: change.scatter,
        subtitle: about,
        isTable: true,
        chart: null,
        numbers: null,
        shown: { scatter: null, none: change.noBeta, within: '', slopes: '' },
      };
    const slopeOf = ({ beta: slope, low, high, n, groups }: BetaLine): string =>
      change.slope({
        slope: format.signed(slope, 4),
        low: format.signed(low, 4),
        high: format.signed(high, 4),
        n,
        groups,
      });
    const { halfLife } = beta.all;
    const halving = Number.isFinite(halfLife) ? change.halving({ years: Math.round(halfLife) }) : '';
    const finding = change.betaFinding({ isFalling: beta.all.beta < 0, isSure: isSure(beta.all), halving });
    const startLabel = `${change.start({ year: first })}, ${subject.unit}`;
    return {
      ...common,
      finding,
      subtitle: `${subject.title}. ${change.scatter}. ${about}`,
      isTable: false,
      chart: startsChart(panel, selected, startLabel, subject.decimals, words),
      numbers: async () => (await import('../content/numbers.ts')).convergenceNumbers(panel, selected, subject, words),
      shown: {
        scatter: {
          rows: panel.regions.map((region, unit) => ({
            id: region,
            name: names.region(region),
            start: panel.start[unit] ?? Number.NaN,
            growth: panel.growth[unit] ?? Number.NaN,
          })),
          line: { alpha: beta.alpha, beta: beta.all.beta },
          label: finding,
          startLabel,
          decimals: subject.decimals,
        },
        none: '',
        within: change.withinFinding({
          isFalling: beta.within.beta < 0,
          isSure: isSure(beta.within),
          isAlike: isSure(beta.all) && beta.all.beta < 0 === beta.within.beta < 0,
        }),
        slopes: change.slopes({ all: slopeOf(beta.all), within: slopeOf(beta.within) }),
      },
    };
  },
  Draw,
});
