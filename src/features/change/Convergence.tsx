import type { ReactNode } from 'react';
import { ConvergenceScatter } from '../../charts/convergence-scatter/ConvergenceScatter.tsx';
import { Dispersion } from '../../charts/dispersion/Dispersion.tsx';
import type { Credit } from '../../figure/words/credit.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import type { Subject } from '../../figure/words/subject.ts';
import type { BetaLine, ChangePanel, View } from '../../model/index.ts';
import { isSure, panelText, type Words } from './rows.ts';
import { startsChart, yearsChart } from './slides.ts';

interface Props {
  readonly panel: ChangePanel;
  readonly view: View;
  readonly subject: Subject;
  readonly words: Words;
  readonly source: Credit | null;
  readonly notices: readonly string[];
  readonly year: number | null;
}

/** Whether those that started low grew faster, in the area and inside its countries. */
function Catching({ panel, view, subject, words, source, notices }: Omit<Props, 'year'>): ReactNode {
  const { names, messages, format } = words;
  const { change } = messages;
  const first = panel.years[0] ?? Number.NaN;
  const about = panelText(panel, words);
  const { beta } = panel;
  if (beta === null)
    return (
      <FigureSection
        figure="change-convergence"
        finding={change.scatter}
        subtitle={about}
        source={source}
        notices={notices}
      >
        <p>{change.noBeta}</p>
      </FigureSection>
    );
  const slopeOf = ({ beta: slope, low, high, n, groups }: BetaLine): string =>
    change.slope(format.signed(slope, 4), format.signed(low, 4), format.signed(high, 4), n, groups);
  const halfLife = Number.isFinite(beta.all.halfLife) ? format.number(beta.all.halfLife) : null;
  const finding = change.betaFinding(beta.all.beta < 0, isSure(beta.all), halfLife);
  const rows = panel.regions.map((region, unit) => ({
    id: region as string,
    name: names.region(region),
    start: panel.start[unit] ?? Number.NaN,
    growth: panel.growth[unit] ?? Number.NaN,
  }));
  const startLabel = `${change.start(first)}, ${subject.unit}`;
  return (
    <FigureSection
      figure="change-convergence"
      finding={finding}
      subtitle={`${subject.title}. ${change.scatter}. ${about}`}
      source={source}
      notices={notices}
      chart={() => startsChart(panel, view.selected, startLabel, subject.decimals, words)}
      numbers={async () => (await import('./numbers.ts')).convergenceNumbers(panel, view.selected, subject, words)}
      table={{
        columns: [
          { id: 'region', label: messages.table.region, isNumeric: false },
          { id: 'start', label: startLabel, isNumeric: true },
          { id: 'growth', label: change.growth, isNumeric: true },
        ],
        rows: rows.map(({ id, name, start, growth }) => ({
          id,
          isSelected: view.selected.some((code) => code === id),
          cells: [
            name,
            { value: start, text: format.number(start, subject.decimals) },
            { value: growth, text: `${format.signed(growth * 100, 1)}%` },
          ],
        })),
      }}
    >
      <ConvergenceScatter
        rows={rows}
        line={{ alpha: beta.alpha, beta: beta.all.beta }}
        label={finding}
        startLabel={startLabel}
        decimals={subject.decimals}
        selected={view.selected}
      />
      <p className="small">
        {change.withinFinding(
          beta.within.beta < 0,
          isSure(beta.within),
          isSure(beta.all) && beta.all.beta < 0 === beta.within.beta < 0,
        )}{' '}
        <span className="quiet">{change.slopes(slopeOf(beta.all), slopeOf(beta.within))}</span>
      </p>
    </FigureSection>
  );
}

/** How far regions lie apart, year by year, and how much of that lies between countries. */
function Spread({ panel, subject, words, source, notices, year }: Omit<Props, 'view'>): ReactNode {
  const { messages, format } = words;
  const { change } = messages;
  const [first, last] = [panel.sigma[0], panel.sigma.at(-1)];
  if (first === undefined || last === undefined) return null;
  // A mean near nought, or below it, makes no measure of spread.
  const isRelative = panel.beta !== null;
  const valueOf = ({ sd, cv }: typeof first): number => (isRelative ? cv : sd);
  const textOf = (value: number, decimals?: number): string =>
    isRelative
      ? format.percent(value, decimals === undefined ? 1 : Math.max(0, decimals - 2))
      : format.number(value, decimals ?? subject.decimals);
  const amountOf = (value: number): string => (isRelative ? textOf(value) : `${textOf(value)} ${subject.gapUnit}`);
  const [theil, between, within] = change.theil;
  const hasTheil = panel.theil.length > 0;
  const columns = [
    { id: 'year', label: messages.table.year, isNumeric: false },
    { id: 'sd', label: `${change.sd}, ${subject.gapUnit}`, isNumeric: true },
    { id: 'cv', label: change.cv, isNumeric: true },
    ...(hasTheil
      ? [theil, between, within].map((label = '', index) => ({ id: `theil-${String(index)}`, label, isNumeric: true }))
      : []),
  ];
  const rows = panel.sigma.map((point) => {
    const parts = panel.theil.find((known) => known.year === point.year);
    return {
      id: String(point.year),
      isSelected: point.year === year,
      cells: [
        String(point.year),
        { value: point.sd, text: format.number(point.sd, Math.max(1, subject.decimals)) },
        isRelative ? { value: point.cv, text: format.percent(point.cv, 1) } : '—',
        ...(parts === undefined
          ? []
          : [parts.total, parts.between, parts.within].map((value) => ({ value, text: format.number(value, 4) }))),
      ],
    };
  });
  return (
    <FigureSection
      figure="change-spread"
      finding={change.sigmaFinding(
        amountOf(valueOf(first)),
        first.year,
        amountOf(valueOf(last)),
        last.year,
        valueOf(last) < valueOf(first),
      )}
      subtitle={`${subject.title}. ${change.sigma}: ${isRelative ? change.cv : `${change.sd}, ${subject.gapUnit}`}. ${panelText(panel, words)} ${hasTheil ? change.theilNote : ''}`}
      source={source}
      notices={notices}
      table={{ columns, rows }}
      numbers={async () => (await import('./numbers.ts')).spreadNumbers(panel, subject, words)}
      chart={() =>
        yearsChart(
          panel.sigma.map((point) => ({ year: point.year, value: valueOf(point) * (isRelative ? 100 : 1) })),
          isRelative ? change.cv : change.sd,
          isRelative ? '%' : subject.gapUnit,
          isRelative ? 1 : Math.max(1, subject.decimals),
        )
      }
    >
      <Dispersion
        points={panel.sigma.map((point) => ({ year: point.year, value: valueOf(point) }))}
        label={change.sigma}
        textOf={textOf}
        year={year}
      />
    </FigureSection>
  );
}

/** How the regions moved towards one another. */
export function Convergence(props: Props): ReactNode {
  return (
    <div className="change-columns">
      <Catching {...props} />
      <Spread {...props} />
    </div>
  );
}
