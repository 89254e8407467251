import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { PointScatter } from '../../../charts/point-scatter/PointScatter.tsx';
import { spatialQuestion } from '../../../engine/groups/neighbours.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask, GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn, type FigureTable } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf, type Subject } from '../../../figure/words/subject.ts';
import { MapWithWords } from '../../../map/MapWithWords.tsx';
import {
  parseRegionCode,
  questionOf,
  type MapGeometry,
  type RegionCode,
  type SpatialClusters,
  type SpatialMark,
} from '../../../model/index.ts';
import { parseGroups } from '../../../state/links/groups-text.ts';
import { MapKeys } from '../content/MapKeys.tsx';
import { describeSpatial, type SpatialDescription } from '../content/spatial-description.ts';
import { questionFor } from '../content/question-for.ts';
import { groupWords, type Words } from '../content/words.ts';
import { leavesOf } from './context.ts';
import '../../../map/categories.css';
import '../content/groups.css';

interface Answers {
  readonly geometry: MapGeometry;
  readonly clusters: SpatialClusters;
}

interface Shown {
  readonly clusters: SpatialClusters;
  readonly geometry: MapGeometry;
  readonly subject: Subject;
  readonly words: Words;
  readonly finding: string;
  readonly told: SpatialDescription;
}

const MARKS = [
  'high-high',
  'low-low',
  'high-low',
  'low-high',
  'not-significant',
  'no-neighbour',
  'no-figure',
] as const satisfies readonly SpatialMark[];

const keyOfMark = (mark: SpatialMark) => (mark === 'no-figure' ? 'no-data' : mark);
function Draw({
  shown: { clusters, geometry, subject, words, finding, told },
  view,
  acts,
  isStill,
}: DrawProps<Shown>): ReactNode {
  const { messages, format, names } = words;
  const { groups } = messages;
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const [marked, setMarked] = useState<readonly string[]>([]);
  const { regions, mark, value, z, lag, moran } = clusters;
  const keyOf = useCallback(
    (region: RegionCode) => {
      const own = mark[regions.indexOf(region)] ?? 'no-figure';
      return marked.length > 0 && !marked.includes(region) && own !== 'no-figure' ? 'not-significant' : keyOfMark(own);
    },
    [regions, mark, marked],
  );
  const describe = useCallback(
    (region: RegionCode) => {
      const at = regions.indexOf(region);
      const figure = value[at] ?? Number.NaN;
      return groups.spatialDescribe({
        region: names.region(region),
        kind: told.nameOf(mark[at] ?? 'no-figure'),
        value: Number.isFinite(figure)
          ? `${format.number(figure, subject.decimals)} ${subject.unit}`
          : groups.kinds['no-figure'],
      });
    },
    [regions, mark, value, groups, names, format, subject, told],
  );
  const points = useMemo(
    () =>
      regions.map((region, at) => {
        const own = mark[at] ?? 'no-figure';
        return {
          id: region,
          name: names.region(region),
          x: z[at] ?? Number.NaN,
          y: lag[at] ?? Number.NaN,
          tone: own === 'not-significant' ? 'var(--no-neighbour)' : `var(--${own})`,
          text: describe(region),
          isNamed: own === 'high-low' || own === 'low-high',
        };
      }),
    [regions, mark, z, lag, names, describe],
  );
  const line = useMemo(() => ({ intercept: 0, slope: moran.I }), [moran.I]);
  return (
    <>
      <div className="groups-beside">
        <div>
          <MapWithWords
            geometry={geometry}
            label={finding}
            pointing={groups.pointing}
            classOfRegion={keyOf}
            nameOf={words.names.region}
            describe={describe}
            selected={view.selected}
            hovered={hovered}
            onHover={setHovered}
            onSelect={acts.select}
          />
        </div>
        <div>
          <MapKeys
            title={told.legend}
            rows={MARKS.filter((one) => !told.isSpots || (one !== 'high-low' && one !== 'low-high')).map((one) => ({
              key: keyOfMark(one),
              label: told.nameOf(one),
              count: groups.count({ count: mark.filter((own) => own === one).length }),
              press: null,
            }))}
          />
          <p className="small">{told.meaning}</p>
        </div>
      </div>
      <PointScatter
        points={points}
        line={line}
        label={groups.moranLabel({ I: format.number(moran.I, 2) })}
        xName={groups.ownAxis}
        yName={told.lagAxis}
        selected={view.selected}
        hovered={hovered}
        marked={marked}
        onSelect={(id, isAdding) => {
          const code = parseRegionCode(id);
          if (code !== null) acts.select(code, isAdding);
        }}
        onHover={(id) => setHovered(id === null ? null : parseRegionCode(id))}
        onMark={isStill ? null : setMarked}
      />
      {isStill ? null : marked.length === 0 ? (
        <p className="groups-marked small quiet screen-only">{groups.brush}</p>
      ) : (
        <p className="groups-marked small" role="status">
          {groups.marked({
            count: marked.length,
            regions: format.list(marked.flatMap((id) => parseRegionCode(id) ?? []).map((code) => names.region(code))),
          })}{' '}
          <button type="button" className="link-button" onClick={() => setMarked([])}>
            {groups.unmark}
          </button>
        </p>
      )}
    </>
  );
}

function tableOf(clusters: SpatialClusters, subject: Subject, words: Words, told: SpatialDescription): FigureTable {
  const { messages, names } = words;
  const { groups } = messages;
  return {
    columns: [
      textColumn('region', messages.table.region),
      textColumn('kind', groups.kind),
      numberColumn('value', messages.table.value, { unit: subject.unit, decimals: subject.decimals }),
      numberColumn('from-mean', groups.own, { kind: 'signed', decimals: 2 }),
      numberColumn('neighbours', groups.lag, { kind: 'signed', decimals: 2 }),
      numberColumn('local-moran', groups.localI, { decimals: 2 }),
      numberColumn('p', groups.p, { decimals: 4 }),
      numberColumn('g', groups.g, { decimals: 2 }),
    ],
    rows: clusters.regions.map((region, at) => {
      const mark = clusters.mark[at] ?? 'no-figure';
      const reason = mark === 'no-figure' || mark === 'no-neighbour' ? groups.kinds[mark] : null;
      const cell = (column: readonly number[]) => ({ value: column[at] ?? Number.NaN, reason });
      return {
        id: region,
        code: region,
        cells: [
          names.region(region),
          told.nameOf(mark),
          cell(clusters.value),
          cell(clusters.z),
          cell(clusters.lag),
          cell(clusters.I),
          cell(clusters.p),
          cell(clusters.g),
        ],
      };
    }),
  };
}

/** Where like values lie together: the map of local Moran, and every region against its neighbours. */
export const spatial = defineFigure<Answers, Shown>({
  id: 'spatial-clusters',
  words: ['groups', 'spatial'],
  ask: (view, catalogue, { geometry }) => {
    if (geometry === undefined) return { geometry: GEOMETRY };
    const choice = parseGroups(view.alike);
    return {
      geometry: GEOMETRY,
      clusters: ask(
        'spatialClusters',
        spatialQuestion(questionOf(view), geometry, choice, questionFor(view, choice.y, catalogue)),
      ),
    };
  },
  make: ({ view, answers: { geometry, clusters }, catalogue, speech, names }) => {
    const words = groupWords(speech, names);
    const { messages } = words;
    const { groups } = messages;
    const choice = parseGroups(view.alike);
    const subject = subjectOf(catalogue, view, messages);
    const { moran } = clusters;
    if (!Number.isFinite(moran.I)) return absence(groups.spatial, groups.noSpatial);
    const told = describeSpatial(clusters, { choice, subject, catalogue, speech, words });
    const { finding } = told;
    const nodes = [view.indicator ?? (view.theme === 'all' ? ('overall' as const) : view.theme)];
    return {
      kind: 'value',
      finding,
      subtitle: told.subtitle,
      table: tableOf(clusters, subject, words, told),
      isTable: false,
      chart: {
        kind: 'scatter',
        pointsLabel: messages.table.region,
        xLabel: groups.ownAxis,
        yLabel: told.lagAxis,
        isLogarithmic: false,
        decimals: { x: 2, y: 2 },
        points: clusters.regions.map((region, at) => ({
          name: names.region(region),
          x: clusters.z[at] ?? Number.NaN,
          y: clusters.lag[at] ?? Number.NaN,
          isNamed: view.selected.includes(region),
        })),
      },
      notices: [
        told.meaning,
        // Of two figures both may say the same.
        ...new Set(
          noticesOf({ result: { notices: clusters.notices, question: clusters.question.question }, names, messages }),
        ),
      ],
      credit: creditOf({ result: { leaves: leavesOf(nodes, catalogue.indicators) }, catalogue, subject, messages }),
      numbers: null,
      shown: { clusters, geometry, subject, words, finding, told },
    };
  },
  Draw,
  onRow: selectRegion,
});
