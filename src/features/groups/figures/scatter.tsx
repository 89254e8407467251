import { useMemo, useState, type ReactNode } from 'react';
import { fitInterval, spearman, type FitInterval } from '../../../analysis/index.ts';
import { PointScatter } from '../../../charts/point-scatter/PointScatter.tsx';
import type { ScatterPoint } from '../../../charts/point-scatter/layout.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import {
  isThemeId,
  parseIndicatorId,
  parseRegionCode,
  questionOf,
  type Catalogue,
  type ExploreResult,
  type NodeId,
  type Question,
  type RegionCode,
  type View,
} from '../../../model/index.ts';
import { parseGroups } from '../../../state/groups-text.ts';
import { groupWords } from '../content/words.ts';
import '../content/groups.css';

interface Answers {
  readonly across: ExploreResult;
  readonly upwards: ExploreResult;
  readonly people: ExploreResult | null;
}

interface Shown {
  readonly points: readonly ScatterPoint[];
  readonly fit: FitInterval;
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
  readonly note: string;
}

/** So many of those farthest from the line are named. */
const MOST_NAMED = 5;
const POPULATION = parseIndicatorId('population');

function questionFor(view: View, node: NodeId, catalogue: Catalogue): Question {
  const question: Question = { ...questionOf(view), benchmark: { kind: 'eu-average' }, hasAllYears: false };
  if (node === 'overall') return { ...question, theme: 'all', indicator: null };
  if (isThemeId(node)) return { ...question, theme: node, indicator: null };
  const known = catalogue.indicators.find(({ id }) => id === node);
  const theme = known === undefined || known.theme === 'context' ? 'all' : known.theme;
  return { ...question, theme, indicator: known?.id ?? null };
}

function Draw({ shown: { points, fit, label, xName, yName, note }, view, acts }: DrawProps<Shown>): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  const line = useMemo(() => ({ intercept: fit.intercept, slope: fit.slope, halfWidth: fit.halfWidth }), [fit]);
  return (
    <>
      <PointScatter
        points={points}
        line={line}
        label={label}
        xName={xName}
        yName={yName}
        selected={view.selected}
        hovered={hovered}
        marked={[]}
        onSelect={(id, isAdding) => {
          const code = parseRegionCode(id);
          if (code !== null) acts.select(code, isAdding);
        }}
        onHover={setHovered}
        onMark={null}
      />
      <p className="small quiet">{note}</p>
    </>
  );
}

const withUnit = ({ title, unit }: Subject): string => `${title}, ${unit}`;

/** Two figures, region by region, with the line through them. */
export const scatter = defineFigure<Answers, Shown>({
  id: 'two-scatter',
  words: ['groups'],
  ask: (view, catalogue) => {
    const { x, y } = parseGroups(view.alike);
    return {
      across: ask('explore', questionFor(view, x, catalogue)),
      upwards: ask('explore', questionFor(view, y, catalogue)),
      people: POPULATION === null ? null : ask('explore', questionFor(view, POPULATION, catalogue)),
    };
  },
  make: ({ view, answers: { across, upwards, people }, catalogue, speech, names }) => {
    const words = groupWords(speech, names);
    const { messages, format } = words;
    const { groups } = messages;
    const [subjectX, subjectY] = [
      subjectOf(catalogue, across.question, messages),
      subjectOf(catalogue, upwards.question, messages),
    ];
    const valueIn = ({ columns }: ExploreResult, region: RegionCode): number =>
      columns.value[columns.region.indexOf(region)] ?? Number.NaN;
    const rows = across.columns.region.map((region) => ({
      region,
      x: valueIn(across, region),
      y: valueIn(upwards, region),
      people: people === null ? Number.NaN : valueIn(people, region),
    }));
    const fit = fitInterval(
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
    );
    if (fit === null) return absence(groups.parts.two, groups.scatterFew);
    const rho = spearman(
      rows.map(({ x }) => x),
      rows.map(({ y }) => y),
    ).r;
    const offOf = ({ x, y }: { readonly x: number; readonly y: number }): number => y - fit.intercept - fit.slope * x;
    const far = new Set(
      rows
        .filter((row) => Number.isFinite(offOf(row)))
        .toSorted((one, other) => Math.abs(offOf(other)) - Math.abs(offOf(one)))
        .slice(0, MOST_NAMED)
        .map(({ region }) => region),
    );
    const most = Math.max(...rows.map(({ people: own }) => own).filter(Number.isFinite));
    const strength = fit.r >= 0.7 ? 'strong' : fit.r >= 0.3 ? 'some' : fit.r > -0.3 ? 'weak' : 'other';
    const said = { x: subjectX.title, y: subjectY.title };
    const number = (value: number, { decimals }: Subject): string => format.number(value, decimals);
    return {
      kind: 'value',
      finding: groups.scatterFinding({ strength, ...said, r: format.number(fit.r, 2) }),
      subtitle: groups.scatterSubtitle({
        count: fit.n,
        r: format.number(fit.r, 2),
        low: format.number(fit.low, 2),
        high: format.number(fit.high, 2),
        rho: format.number(rho, 2),
      }),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          numberColumn('x', subjectX.title, { unit: subjectX.unit, decimals: subjectX.decimals }),
          numberColumn('y', subjectY.title, { unit: subjectY.unit, decimals: subjectY.decimals }),
          numberColumn('from-line', groups.residual, { kind: 'signed', decimals: subjectY.decimals }),
          numberColumn('inhabitants', groups.inhabitants),
        ],
        rows: rows.map((row) => ({
          id: row.region,
          code: row.region,
          cells: [
            names.region(row.region),
            { value: row.x, reason: groups.kinds['no-figure'] },
            { value: row.y, reason: groups.kinds['no-figure'] },
            { value: offOf(row), reason: groups.kinds['no-figure'] },
            { value: row.people, reason: groups.kinds['no-figure'] },
          ],
        })),
      },
      isTable: false,
      chart: {
        kind: 'scatter',
        pointsLabel: messages.table.region,
        xLabel: withUnit(subjectX),
        yLabel: withUnit(subjectY),
        isLogarithmic: false,
        decimals: { x: subjectX.decimals, y: subjectY.decimals },
        points: rows.map(({ region, x, y }) => ({
          name: names.region(region),
          x,
          y,
          isNamed: view.selected.includes(region) || far.has(region),
        })),
      },
      notices: [...new Set([across, upwards].flatMap((result) => noticesOf({ result, names, messages })))],
      credit: creditOf({
        result: {
          leaves: [...across.leaves, ...upwards.leaves, ...indicatorLeaves(across), ...indicatorLeaves(upwards)],
        },
        catalogue,
        subject: { ...subjectX, indicator: null },
        messages,
      }),
      numbers: null,
      shown: {
        points: rows.map(({ region, x, y, people: own }) => ({
          id: region,
          name: names.region(region),
          x,
          y,
          ...(Number.isFinite(most) ? { weight: Number.isFinite(own) ? own / most : 0 } : {}),
          tone: 'color-mix(in srgb, var(--accent) 70%, transparent)',
          text: `${names.region(region)}: ${number(x, subjectX)}; ${number(y, subjectY)}`,
          isNamed: far.has(region),
        })),
        fit,
        label: groups.scatterLabel(said),
        xName: withUnit(subjectX),
        yName: withUnit(subjectY),
        note: groups.direction,
      },
    };
  },
  Draw,
  onRow: selectRegion,
});

const indicatorLeaves = ({ question }: ExploreResult) =>
  question.indicator === null ? [] : [{ indicator: question.indicator }];
