import type { ReactNode } from 'react';
import { fitLine } from '../../../analysis/index.ts';
import { TrendMultiples } from '../../../charts/trend-multiples/TrendMultiples.tsx';
import type { MultipleInput } from '../../../charts/trend-multiples/layout.ts';
import { askChange } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence, NOTHING } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { capital } from '../../../language/sentences/spoken.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import type { Change } from '../../../model/index.ts';
import { scoresOnly } from '../content/choice.ts';
import { settingOf } from '../content/context.ts';
import { regionsOnSheet } from '../content/sheet-regions.ts';
import '../content/cooperation.css';

interface Answers {
  readonly change: Change;
}

interface Shown {
  readonly panels: readonly MultipleInput[];
  readonly scoreName: string;
  readonly benchmarkName: string;
  readonly decimals: number;
}

function Draw({ shown: { panels, scoreName, benchmarkName, decimals } }: DrawProps<Shown>): ReactNode {
  const { cooperation } = useMessages('cooperation').messages;
  return (
    <>
      <TrendMultiples
        panels={panels}
        regionName={scoreName}
        benchmarkName={benchmarkName}
        decimals={decimals}
        none={cooperation.linesNone}
        scaleNote={(low, high) => cooperation.linesScale({ low, high })}
      />
      <p className="small quiet" aria-hidden="true">
        ― {scoreName} &nbsp; ┄ {benchmarkName}
      </p>
    </>
  );
}

/** How the scores of the regions on the sheet moved, all on one scale. */
export const lines = defineFigure<Answers, Shown>({
  id: 'cooperation-lines',
  words: ['cooperation', 'industry'],
  ask: (view, catalogue) =>
    regionsOnSheet(view, catalogue).length < 2 ? {} : { change: askChange({ ...scoresOnly(view), filter: null }) },
  make: (context) => {
    const setting = settingOf(context);
    const regions = regionsOnSheet(context.view, context.catalogue);
    if (setting === null || regions.length < 2) return NOTHING;
    const { change } = context.answers;
    const { cooperation, table } = setting.messages;
    const { format, names, theme } = setting;
    const subject = subjectOf(context.catalogue, change.question, setting.messages);
    const panels = regions.map((code) => ({
      id: code,
      name: names.region(code),
      points: change.lines.find(({ region }) => region === code)?.points ?? [],
    }));
    const [most] = panels
      .map(({ name, points }) => ({ name, points: points.filter(({ isMeasured }) => isMeasured) }))
      .flatMap(({ name, points }) => (points.length < 2 ? [] : [{ name, pace: fitLine(points).slope }]))
      .toSorted((one, other) => other.pace - one.pace);
    const heading = cooperation.linesTitle({ theme: subject.title });
    if (most === undefined) return absence(heading, `${cooperation.linesNoRise({ theme: subject.title })}.`);
    const years = [...new Set(panels.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
      (one, other) => one - other,
    );
    return {
      kind: 'value',
      finding: (most.pace > 0 ? cooperation.linesRose : cooperation.linesFell)({
        region: most.name,
        pace: format.signed(most.pace, 2),
      }),
      subtitle: `${heading}, ${subject.unit}`,
      table: {
        columns: [
          textColumn('region', table.region),
          ...years.map((year) => numberColumn(String(year), format.year(year), { decimals: subject.decimals })),
        ],
        rows: panels.map(({ id, name, points }) => ({
          id,
          code: id,
          cells: [name, ...years.map((at) => ({ value: points.find(({ year }) => year === at)?.value ?? Number.NaN }))],
        })),
      },
      isTable: false,
      chart: {
        kind: 'lines',
        categories: years.map((year) => format.year(year)),
        unit: subject.unit,
        decimals: subject.decimals,
        series: panels.map(({ name, points }, at) => ({
          name,
          values: years.map((when) => points.find(({ year }) => year === when)?.value ?? Number.NaN),
          colour: at === 0 ? 'accent' : 'quiet',
        })),
      },
      notices: [
        setting.messages.explore.trendNote,
        ...noticesOf({ result: change, names, messages: setting.messages }, setting.region),
      ],
      credit: creditOf({ result: change, catalogue: context.catalogue, subject, messages: setting.messages }),
      numbers: null,
      shown: {
        panels,
        scoreName: capital(theme, setting.format),
        benchmarkName: context.benchmarkName,
        decimals: subject.decimals,
      },
    };
  },
  Draw,
});
