import { useMemo, useState, type ReactNode } from 'react';
import { fitInterval, spearman, type FitInterval } from '../../../analysis/index.ts';
import { PointScatter } from '../../../charts/point-scatter/PointScatter.tsx';
import type { ScatterPoint } from '../../../charts/point-scatter/layout.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { pairYearsQuestion } from '../../../engine/groups/pair-years.ts';
import { ask } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { yearsPlayed } from '../../../frame/controls/years-offered.ts';
import {
  type Catalogue,
  type View,
  groupsQuestionOf,
  parseIndicatorId,
  parseRegionCode,
  questionOf,
  type Board,
  type ExploreResult,
  type PairYears,
  type RegionCode,
  type RegionGroups,
} from '../../../model/index.ts';
import { parseGroups } from '../../../state/links/groups-text.ts';
import { withWords } from '../../../language/speech/words.ts';
import { PLAIN_TONE, toneRows, type ToneRow } from '../content/dot-tones.ts';
import { ToneKey } from '../content/ToneKey.tsx';
import { pairCourse, type PairCourse } from '../content/pair-course.ts';
import { questionFor } from '../content/question-for.ts';
import { groupWords } from '../content/words.ts';
import '../../../map/categories.css';
import '../content/groups.css';

interface Answers {
  readonly across: ExploreResult;
  readonly upwards: ExploreResult;
  readonly people: ExploreResult | null;
  /** Where one of the years is shown. */
  readonly years: PairYears | null;
  /** By which dots are coloured, where they are. */
  readonly board: Board | null;
  readonly grouped: RegionGroups | null;
}

interface Shown {
  readonly points: readonly ScatterPoint[];
  readonly fit: FitInterval;
  readonly label: string;
  readonly xName: string;
  readonly yName: string;
  readonly note: string;
  readonly course: PairCourse | null;
  /** What is said of the ways that regions came. */
  readonly courseTexts: readonly string[];
  readonly courseHint: string;
  readonly tones: {
    readonly title: string;
    readonly rows: readonly ToneRow[];
    readonly note: string | null;
    readonly labelOf: (name: string) => string;
  };
}

/** So many of those farthest from the line are named. */
const MOST_NAMED = 5;
const POPULATION = parseIndicatorId('population');

function Draw({
  shown: { points, fit, label, xName, yName, note, course, courseTexts, courseHint, tones },
  view,
  acts,
  isStill,
}: DrawProps<Shown>): ReactNode {
  const [hovered, setHovered] = useState<string | null>(null);
  const [pressed, setPressed] = useState<string | null>(null);
  const line = useMemo(() => ({ intercept: fit.intercept, slope: fit.slope, halfWidth: fit.halfWidth }), [fit]);
  return (
    <>
      <PointScatter
        points={points}
        line={line}
        course={course}
        label={label}
        xName={xName}
        yName={yName}
        selected={view.selected}
        hovered={hovered}
        marked={tones.rows.find(({ id }) => id === pressed)?.regions ?? []}
        onSelect={(id, isAdding) => {
          const code = parseRegionCode(id);
          if (code !== null) acts.select(code, isAdding);
        }}
        onHover={setHovered}
        onMark={null}
      />
      {courseTexts.map((told) => (
        <p key={told} className="small">
          {told}
        </p>
      ))}
      {course === null || courseTexts.length > 0 || isStill ? null : (
        <p className="small quiet screen-only">{courseHint}</p>
      )}
      <ToneKey {...tones} pressed={pressed} onPress={isStill ? null : setPressed} />
      <p className="small quiet">{note}</p>
    </>
  );
}

const withUnit = ({ title, unit }: Subject): string => `${title}, ${unit}`;

/** The years of both measures, by where their figures begin and end. Which of them have pairs the page asks the engine. */
function yearsOfBoth(view: View, catalogue: Catalogue): readonly number[] {
  const { x, y } = parseGroups(view.alike);
  const [across, upwards] = [x, y].map((node) => {
    const { theme, indicator } = questionFor(view, node, catalogue);
    return yearsPlayed({ ...view, theme, indicator }, catalogue);
  });
  return across?.filter((year) => upwards?.includes(year)) ?? [];
}

/** Two figures, region by region, with the line through them. */
export const scatter = defineFigure<Answers, Shown>({
  id: 'two-scatter',
  words: ['groups', 'pairs'],
  ask: (view, catalogue) => {
    const choice = parseGroups(view.alike);
    const { tone } = choice;
    const [x, y] = [questionFor(view, choice.x, catalogue), questionFor(view, choice.y, catalogue)];
    return {
      across: ask('explore', x),
      upwards: ask('explore', y),
      years: view.year.kind === 'fixed' ? ask('pairYears', pairYearsQuestion(x, y)) : null,
      people: POPULATION === null ? null : ask('explore', questionFor(view, POPULATION, catalogue)),
      board: tone === 'theme' ? ask('board', questionFor(view, 'overall', catalogue)) : null,
      grouped: tone === 'group' ? ask('regionGroups', groupsQuestionOf(questionOf(view), choice)) : null,
    };
  },
  make: ({ view, answers: { across, upwards, people, years, board, grouped }, catalogue, speech, names }) => {
    const words = groupWords(speech, names);
    const { messages, format } = words;
    const { groups } = messages;
    const pairs = withWords(speech, 'pairs').messages.pairs;
    const { tone } = parseGroups(view.alike);
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
    const r = parseGroups(view.alike).correlation === 'spearman' ? rho : fit.r;
    const strength = r >= 0.7 ? 'strong' : r >= 0.3 ? 'some' : r > -0.3 ? 'weak' : 'other';
    const tones = toneRows(tone, {
      regions: rows.filter(({ x, y }) => Number.isFinite(x) && Number.isFinite(y)).map(({ region }) => region),
      board,
      groups: grouped,
      catalogue,
      speech,
      words,
    });
    const toneOf = new Map(tones.flatMap((row) => row.regions.map((region) => [region, row] as const)));
    const said = { x: subjectX.title, y: subjectY.title };
    const number = (value: number, { decimals }: Subject): string => format.number(value, decimals);
    const course = pairCourse(view, years, rows);
    return {
      kind: 'value',
      finding: groups.scatterFinding({ strength, ...said, r: format.number(r, 2) }),
      subtitle: [
        ...(course === null ? [] : [pairs.ofYear({ year: course.year })]),
        groups.scatterSubtitle({
          count: fit.n,
          r: format.number(fit.r, 2),
          low: format.number(fit.low, 2),
          high: format.number(fit.high, 2),
          rho: format.number(rho, 2),
        }),
      ].join(' '),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          numberColumn('x', subjectX.title, { unit: subjectX.unit, decimals: subjectX.decimals }),
          numberColumn('y', subjectY.title, { unit: subjectY.unit, decimals: subjectY.decimals }),
          numberColumn('from-line', groups.residual, { kind: 'signed', decimals: subjectY.decimals }),
          numberColumn('inhabitants', groups.inhabitants),
          ...(tone === 'none' ? [] : [textColumn('colour', pairs.tones[tone])]),
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
            ...(tone === 'none' ? [] : [toneOf.get(row.region)?.label ?? '']),
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
          tone: toneOf.get(region)?.tone ?? PLAIN_TONE,
          text: `${names.region(region)}: ${number(x, subjectX)}; ${number(y, subjectY)}`,
          isNamed: far.has(region),
        })),
        fit,
        label: groups.scatterLabel(said),
        xName: withUnit(subjectX),
        yName: withUnit(subjectY),
        note: groups.direction,
        course,
        courseTexts: (course?.trails ?? []).flatMap(({ id, places }) => {
          const [first, last] = [places[0], places.at(-1)];
          if (first === undefined || last === undefined) return [];
          return pairs.came({
            region: names.region(id),
            from: first.year,
            to: last.year,
            ...said,
            x1: number(first.x, subjectX),
            x2: number(last.x, subjectX),
            y1: number(first.y, subjectY),
            y2: number(last.y, subjectY),
          });
        }),
        courseHint: pairs.chooseCourse,
        tones: {
          title: `${pairs.tone}: ${pairs.tones[tone]}`,
          rows: tones,
          note: tone === 'theme' ? pairs.bestIn : null,
          labelOf: (name) => pairs.mark({ name }),
        },
      },
    };
  },
  Draw,
  onRow: selectRegion,
  years: yearsOfBoth,
});

const indicatorLeaves = ({ question }: ExploreResult) =>
  question.indicator === null ? [] : [{ indicator: question.indicator }];
