import type { ReactNode } from 'react';
import { TrendMultiples } from '../../charts/trend-multiples/TrendMultiples.tsx';
import { Trend } from '../../charts/trend/Trend.tsx';
import { markWords } from '../../design/marks.ts';
import { isOpen } from '../../design/outcome.ts';
import { courseOf, outcomeOfNode, prospectOf, type Portrait } from '../../design/portrait.ts';
import { FigureSection, type FigureTable } from '../../figure/FigureSection.tsx';
import { figureNote } from '../../figure/words/region-text.ts';
import { nodeName } from '../../figure/words/node-name.ts';
import {
  CLOSING_YEARS,
  THEMES,
  isThemeId,
  type Outlook,
  type OutlookNode,
  type RegionProfile,
} from '../../model/index.ts';
import { stepsOf } from '../../figure/words/steps-note.ts';
import { courseChart } from './slides.ts';
import { indicatorWords, levelNote, type Words } from './words.ts';

interface Props {
  readonly outlook: Outlook;
  readonly words: Words;
}

const scored = ({ nodes }: Outlook): readonly OutlookNode[] =>
  nodes.filter(({ id }) => id === 'overall' || isThemeId(id));

/** How the region developed against its benchmark. */
export function Past({ outlook, profile, words }: Props & { readonly profile: RegionProfile }): ReactNode {
  const { messages, portrait, format, regionName, decimals, unit } = words;
  const benchmarkName = messages.ranks.sameFigures(words.benchmarkName);
  const nodes = scored(outlook);
  const whole = nodes.find(({ id }) => id === 'overall');
  if (nodes.length === 0) return <p className="portrait-none">{messages.region.noScoreTrend}</p>;
  const years = [...new Set(nodes.flatMap(({ points }) => points.map(({ year }) => year)))].sort(
    (one, other) => one - other,
  );
  const table: FigureTable = {
    columns: [
      { id: 'year', label: messages.table.year, isNumeric: false },
      ...nodes.flatMap(({ id }) => [
        { id, label: nodeName(id, words), isNumeric: true },
        { id: `${id}-held`, label: `${nodeName(id, words)}, ${benchmarkName}`, isNumeric: true },
      ]),
    ],
    rows: years.map((year) => ({
      id: String(year),
      isSelected: false,
      cells: [
        String(year),
        ...nodes.flatMap(({ points }) => {
          const point = points.find((candidate) => candidate.year === year);
          return [point?.value ?? Number.NaN, point?.benchmark ?? Number.NaN].map((value) => ({
            value,
            text: point?.isMeasured === false ? `(${format.number(value, decimals)})` : format.number(value, decimals),
          }));
        }),
      ],
    })),
  };
  const figuresOf = (id: OutlookNode['id']): number =>
    (id === 'overall' ? profile.overall : profile.themes.find(({ theme }) => theme === id))?.sharedOf ?? Number.NaN;
  const notices = [
    messages.explore.trendNote,
    messages.explore.steps(nodes.flatMap(({ id, points }) => stepsOf(nodeName(id, words), points, figuresOf(id)))),
    ...words.notices,
  ];
  return (
    <FigureSection
      figure="region-past"
      finding={portrait.course(courseOf(outlook, words.amount), regionName, words.names)}
      subtitle={portrait.courseTitle(unit)}
      table={table}
      source={words.source}
      notices={notices}
      chart={() => courseChart({ nodes }, words)}
      numbers={async () => (await import('./numbers.ts')).pastNumbers(outlook, words)}
    >
      <div className={whole === undefined ? undefined : 'portrait-pair'}>
        {whole === undefined ? (
          <p className="small">{messages.region.noScoreTrend}</p>
        ) : (
          <Trend
            lines={[
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
            ]}
            decimals={decimals}
            unit={unit}
          />
        )}
        <div>
          <h3>{portrait.multiples}</h3>
          <TrendMultiples
            panels={THEMES.map((theme) => ({
              id: theme,
              name: messages.themes[theme].short,
              points: nodes.find(({ id }) => id === theme)?.points ?? [],
            }))}
            regionName={regionName}
            benchmarkName={benchmarkName}
            decimals={decimals}
            none={portrait.none}
            scaleNote={(low, high) => portrait.multiplesNote(unit, low, high)}
          />
          <p className="small quiet" aria-hidden="true">
            ― {regionName} &nbsp; ┄ {benchmarkName}
          </p>
        </div>
      </div>
    </FigureSection>
  );
}

function Prospect({ outlook, found, words }: Props & { readonly found: Portrait }): ReactNode {
  const { messages, portrait, format, decimals, unit } = words;
  const nodes = scored(outlook);
  if (nodes.length === 0) return null;
  return (
    <FigureSection
      figure="region-prospect"
      finding={portrait.prospect(prospectOf(outlook, found), words.names)}
      subtitle={`${portrait.prospectTitle(unit)} ${levelNote(words)}`}
      source={words.source}
      notices={[messages.explore.trendNote, ...words.notices]}
      numbers={async () => (await import('./numbers.ts')).prospectNumbers(outlook, words)}
    >
      <table className="portrait-table figures">
        <caption className="visually-hidden">{portrait.toClose}</caption>
        <thead>
          <tr>
            <th scope="col">{messages.controls.theme}</th>
            <th scope="col">{portrait.before}</th>
            <th scope="col">{portrait.now}</th>
            <th scope="col">{portrait.pace}</th>
            <th scope="col">{portrait.toClose}</th>
          </tr>
        </thead>
        <tbody>
          {nodes.map((node) => {
            const { id, first, last, slope, soonest, latest } = node;
            const outcome = outcomeOfNode(node, words.amount);
            const ends = [portrait.left(soonest), portrait.left(latest)] as const;
            return (
              <tr key={id} className={id === 'overall' ? 'is-whole' : undefined}>
                <th scope="row">{nodeName(id, words)}</th>
                <td>
                  {format.signed(first.gap, decimals)} <span className="quiet">{first.year}</span>
                </td>
                <td>
                  {format.signed(last.gap, decimals)} <span className="quiet">{last.year}</span>
                </td>
                <td>{format.signed(slope, 2)}</td>
                <td>
                  {portrait.outcome(outcome)}
                  {!isOpen(outcome) || ends[0] === ends[1] ? null : (
                    <span className="quiet"> {portrait.between(...ends)}</span>
                  )}
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </FigureSection>
  );
}

function Levers({ outlook, words }: Props): ReactNode {
  const { messages, portrait, format, regionName, benchmarkName, names } = words;
  const { levers } = outlook;
  const [most] = levers;
  const of = most === undefined ? null : indicatorWords(most.indicator, words);
  const isHeld = outlook.nodes.length > 0;
  if (most === undefined && !isHeld) return null;
  const finding = portrait.levers(
    regionName,
    most === undefined || of === null
      ? null
      : {
          label: names.indicator(most.indicator),
          value: most.value,
          marks: markWords(most, words),
          benchmark: most.benchmark,
          amount: { kind: 'unit', unit: of.unit, decimals: of.decimals },
        },
  );
  return (
    <FigureSection
      figure="region-levers"
      finding={finding}
      subtitle={portrait.leversTitle(outlook.question.benchmark, outlook.region, names, CLOSING_YEARS)}
      source={words.source}
      notices={words.notices}
      numbers={async () => (await import('./numbers.ts')).leversNumbers(levers, words)}
    >
      {levers.length === 0 ? (
        <p>{portrait.noneBehind(format.decimal(words.least), words.unit)}</p>
      ) : (
        <table className="portrait-table is-wide figures">
          <caption className="visually-hidden">{messages.region.largestGaps}</caption>
          <thead>
            <tr>
              <th scope="col">{messages.table.indicator}</th>
              <th scope="col">{messages.table.value}</th>
              <th scope="col">{benchmarkName}</th>
              <th scope="col">{portrait.distance}</th>
              <th scope="col">{portrait.seen}</th>
              <th scope="col">{portrait.needed}</th>
            </tr>
          </thead>
          <tbody>
            {levers.map((lever) => {
              const { indicator, value, benchmark, distance, seen, seenOver, needed, neededIfMoving } = lever;
              const text = indicatorWords(indicator, words);
              if (text === null) return null;
              const fine = text.decimals + 1;
              return (
                <tr key={indicator}>
                  <th scope="row">
                    {text.label} <span className="quiet">{figureNote(lever, text.unit, words)}</span>
                  </th>
                  <td>{format.number(value, text.decimals)}</td>
                  <td>{format.number(benchmark, text.decimals)}</td>
                  <td>{format.signed(distance, text.decimals)}</td>
                  <td>
                    {format.signed(seen, fine)}
                    {seenOver === null ? null : <span className="quiet"> {format.years(...seenOver)}</span>}
                  </td>
                  <td>
                    {format.signed(needed, fine)}
                    {Number.isFinite(neededIfMoving) ? (
                      <span className="quiet"> ({format.signed(neededIfMoving, fine)})</span>
                    ) : null}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      )}
    </FigureSection>
  );
}

/** When the gaps would close, and what would have to change. */
export function Future({ outlook, found, words }: Props & { readonly found: Portrait }): ReactNode {
  return (
    <>
      <Prospect outlook={outlook} found={found} words={words} />
      <Levers outlook={outlook} words={words} />
    </>
  );
}
