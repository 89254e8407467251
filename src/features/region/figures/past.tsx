import { stepsOf } from '../../../figure/words/steps-note.ts';
import type { ReactNode } from 'react';
import { TrendMultiples } from '../../../charts/trend-multiples/TrendMultiples.tsx';
import { Trend } from '../../../charts/trend/Trend.tsx';
import { useMessages } from '../../../language/speech/speech.tsx';
import { courseOf } from '../../../language/findings/portrait.ts';
import { askOutlook, askProfile } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { numberColumn, type FigureTable } from '../../../figure/value/table.ts';
import { NOTHING, absence } from '../../../figure/value/value.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import { THEMES, type Outlook, type OutlookNode, type RegionProfile } from '../../../model/index.ts';
import { courseHeadline } from '../content/course-sentences.ts';
import { courseChart } from '../content/slides.ts';
import { scoredNodes, type Words } from '../content/words.ts';
import { allThemes, askArea, wordsOf, type AreaAnswer } from './context.ts';
import '../content/region.css';

interface Answers extends AreaAnswer {
  readonly profile: RegionProfile;
  readonly outlook: Outlook;
}

interface Shown {
  readonly regionName: string;
  readonly benchmarkName: string;
  readonly decimals: number;
  readonly unit: string;
  /** The lines of the whole, or why there are none. */
  readonly whole: Parameters<typeof Trend>[0]['lines'] | string;
  readonly panels: Parameters<typeof TrendMultiples>[0]['panels'];
}

function Draw({ shown: { regionName, benchmarkName, decimals, unit, whole, panels } }: DrawProps<Shown>): ReactNode {
  const { portrait } = useMessages('portrait').messages;
  const isNone = typeof whole === 'string';
  return (
    <div className={isNone ? undefined : 'portrait-pair'}>
      {isNone ? <p className="small">{whole}</p> : <Trend lines={whole} decimals={decimals} unit={unit} />}
      <div>
        <h3>{portrait.multiples}</h3>
        <TrendMultiples
          panels={panels}
          regionName={regionName}
          benchmarkName={benchmarkName}
          decimals={decimals}
          none={portrait.none}
          scaleNote={(low, high) => portrait.multiplesNote({ unit, low, high })}
        />
        <p className="small quiet" aria-hidden="true">
          ― {regionName} &nbsp; ┄ {benchmarkName}
        </p>
      </div>
    </div>
  );
}

/** The scores of the region and of what it is held against, year by year. */
function tableOf(nodes: readonly OutlookNode[], words: Words): FigureTable {
  const { messages, format, decimals, unit } = words;
  const benchmarkName = messages.ranks.sameFigures({ benchmark: words.benchmarkName });
  const years = [...new Set(nodes.flatMap(({ points }) => points.map(({ year }) => year)))].toSorted(
    (one, other) => one - other,
  );
  return {
    columns: [
      numberColumn('year', messages.table.year, { kind: 'year' }),
      ...nodes.flatMap(({ id }) => [
        numberColumn(id, nodeName(id, words), { decimals }),
        numberColumn(`${id}-held`, `${nodeName(id, words)}, ${benchmarkName}`, { decimals }),
      ]),
    ],
    rows: years.map((year) => ({
      id: String(year),
      code: null,
      cells: [
        { value: year },
        ...nodes.flatMap(({ points }) => {
          const point = points.find((candidate) => candidate.year === year);
          return [point?.value ?? Number.NaN, point?.benchmark ?? Number.NaN].map((value) => ({
            value,
            unit,
            ...(point?.isMeasured === false ? { text: `(${format.number(value, decimals)})` } : {}),
          }));
        }),
      ],
    })),
  };
}

/** How the region developed against its benchmark. */
export const past = defineFigure<Answers, Shown>({
  id: 'region-past',
  words: ['portrait', 'outcome'],
  ask: (view) => {
    const [region] = view.selected;
    return region === undefined
      ? {}
      : {
          outlook: askOutlook(allThemes(view), region),
          profile: askProfile(allThemes(view), region),
          area: askArea(view),
        };
  },
  make: (context) => {
    const [region] = context.view.selected;
    if (region === undefined) return NOTHING;
    const { outlook, profile, area } = context.answers;
    const words = wordsOf(context, region, area);
    const { messages, names, regionName, decimals, unit } = words;
    const benchmarkName = messages.ranks.sameFigures({ benchmark: words.benchmarkName });
    const nodes = scoredNodes(outlook);
    if (nodes.length === 0) return absence(null, messages.region.noScoreTrend);
    const whole = nodes.find(({ id }) => id === 'overall');
    const figuresOf = (id: OutlookNode['id']): number =>
      (id === 'overall' ? profile.overall : profile.themes.find(({ theme }) => theme === id))?.sharedOf ?? Number.NaN;
    return {
      kind: 'value',
      finding: courseHeadline(words, courseOf(outlook, words.amount), regionName, names),
      subtitle: messages.portrait.courseTitle({ unit }),
      table: tableOf(nodes, words),
      isTable: false,
      chart: courseChart({ nodes }, words),
      notices: [
        messages.explore.trendNote,
        messages.explore.steps(nodes.flatMap(({ id, points }) => stepsOf(nodeName(id, words), points, figuresOf(id)))),
        ...words.notices,
      ],
      credit: words.source,
      numbers: async () => (await import('../content/numbers.ts')).pastNumbers(outlook, words),
      shown: {
        regionName,
        benchmarkName,
        decimals,
        unit,
        whole:
          whole === undefined
            ? messages.region.noScoreTrend
            : [
                { id: 'region', name: regionName, role: 'region', points: whole.points },
                {
                  id: 'benchmark',
                  name: benchmarkName,
                  role: 'benchmark',
                  points: whole.points.map(({ year, benchmark, isMeasured }) => ({
                    year,
                    value: benchmark,
                    hasBreak: false,
                    isMeasured,
                  })),
                },
              ],
        panels: THEMES.map((theme) => ({
          id: theme,
          name: messages.themes[theme].short,
          points: nodes.find(({ id }) => id === theme)?.points ?? [],
        })),
      },
    };
  },
  Draw,
});
