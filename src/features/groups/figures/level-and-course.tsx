import { useCallback, useState, type ReactNode } from 'react';
import { THIRDS, type PairKey } from '../../../design/drawing/categories.ts';
import { askChange } from '../../../figure/answers/asked.ts';
import { defineFigure, selectRegion, type DrawProps } from '../../../figure/value/definition.ts';
import { ask, LATE_GEOMETRY } from '../../../figure/value/questions.ts';
import { numberColumn, textColumn } from '../../../figure/value/table.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { MissingMap } from '../../../frame/MissingMap.tsx';
import { MapWithWords } from '../../../map/MapWithWords.tsx';
import {
  filteredQuestionOf,
  type Change,
  type ExploreResult,
  type MapGeometry,
  type RegionCode,
} from '../../../model/index.ts';
import { groupWords, type Words } from '../content/words.ts';
import '../../../map/categories.css';
import '../content/groups.css';

interface Answers {
  readonly geometry: MapGeometry | null;
  readonly explore: ExploreResult;
  readonly change: Change;
}

type Third = (typeof THIRDS)[number];

interface Placed {
  readonly region: RegionCode;
  readonly gap: number;
  readonly pace: number;
  /** Null where either is missing. */
  readonly pair: { readonly level: Third; readonly course: Third } | null;
}

interface Shown {
  readonly placed: readonly Placed[];
  readonly geometry: MapGeometry | null;
  readonly words: Words;
  readonly finding: string;
}

/** Every region by the third of its gap and by what becomes of it. */
function placedOf(explore: ExploreResult, change: Change): readonly Placed[] {
  const { columns } = explore;
  const rows = columns.region.map((region, at) => ({
    region,
    gap: columns.gap[at] ?? Number.NaN,
    closing: change.lines.find((line) => line.region === region)?.closing ?? null,
  }));
  const known = rows
    .filter(({ gap, closing }) => Number.isFinite(gap) && closing !== null)
    .map(({ gap }) => gap)
    .toSorted((one, other) => one - other);
  // Of gaps that are the same all are in the same third.
  const levelOf = (gap: number): Third => {
    const below = known.filter((other) => other < gap).length / known.length;
    return below < 1 / 3 ? 1 : below < 2 / 3 ? 2 : 3;
  };
  return rows.map(({ region, gap, closing }) => ({
    region,
    gap,
    pace: closing?.slope ?? Number.NaN,
    pair:
      closing === null || !Number.isFinite(gap)
        ? null
        : { level: levelOf(gap), course: closing.high < 0 ? 1 : closing.low > 0 ? 3 : 2 },
  }));
}

function Draw({ shown: { placed, geometry, words, finding }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { messages } = words;
  const { groups } = messages;
  const [pressed, setPressed] = useState<PairKey | null>(null);
  const keyOf = useCallback(
    (region: RegionCode) => {
      const place = placed.find((one) => one.region === region);
      if (place === undefined && view.filter !== null) return 'outside';
      const pair = place?.pair ?? null;
      if (pair === null) return 'no-data';
      const key: PairKey = `pair-${pair.level}-${pair.course}`;
      return pressed === null || pressed === key ? key : 'not-significant';
    },
    [placed, pressed, view.filter],
  );
  const describe = useCallback(
    (region: RegionCode) => {
      const pair = placed.find((one) => one.region === region)?.pair ?? null;
      const name = words.names.region(region);
      return pair === null
        ? groups.pairNone({ region: name })
        : groups.pairDescribe({ region: name, text: textOf(pair.level, pair.course, words) });
    },
    [placed, words, groups],
  );
  if (geometry === null) return <MissingMap />;
  return (
    <div className="groups-beside">
      <MapWithWords
        geometry={geometry}
        label={finding}
        pointing={groups.pointing}
        classOfRegion={keyOf}
        nameOf={words.names.region}
        describe={describe}
        selected={view.selected}
        onSelect={acts.select}
      />
      <div>
        <p className="small">
          <strong>{isStill ? groups.pairTitle : groups.pairLegend}</strong>
        </p>
        <table className="groups-pairs">
          <thead>
            <tr>
              <th scope="col">{groups.level}</th>
              {THIRDS.map((course) => (
                <th key={course} scope="col">
                  {groups.pairCourses[course]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {THIRDS.map((level) => (
              <tr key={level}>
                <th scope="row">{groups.pairLevels[level]}</th>
                {THIRDS.map((course) => {
                  const key: PairKey = `pair-${level}-${course}`;
                  const count = placed.filter(({ pair }) => pair?.level === level && pair.course === course).length;
                  const swatch = (
                    <svg viewBox="0 0 44 32" aria-hidden="true">
                      <rect className={`region-${key}`} width="44" height="32" />
                    </svg>
                  );
                  return (
                    <td key={course}>
                      {isStill ? (
                        swatch
                      ) : (
                        <button
                          type="button"
                          aria-label={groups.pairField({ text: textOf(level, course, words), count })}
                          aria-pressed={pressed === key}
                          onClick={() => setPressed(pressed === key ? null : key)}
                        >
                          {swatch}
                        </button>
                      )}
                      <span className="small figures">{words.format.number(count)}</span>
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
        <p className="small quiet">
          {groups.pairMissing}: {words.format.number(placed.filter(({ pair }) => pair === null).length)}
        </p>
      </div>
    </div>
  );
}

function textOf(level: Third, course: Third, { messages: { groups } }: Words): string {
  return groups.pairText({ level: groups.pairLevels[level], course: groups.pairCourses[course] });
}

/** How far behind a region is and whether it catches up, on one map. */
export const levelAndCourse = defineFigure<Answers, Shown>({
  id: 'two-map',
  words: ['groups'],
  ask: (view) => ({
    geometry: LATE_GEOMETRY,
    explore: ask('explore', { ...filteredQuestionOf(view), hasAllYears: false }),
    change: askChange(view),
  }),
  make: ({ view, answers: { geometry, explore, change }, catalogue, speech, names, benchmarkName }) => {
    const words = groupWords(speech, names);
    const { messages } = words;
    const { groups } = messages;
    const subject = subjectOf(catalogue, view, messages);
    if (change.isPeriodTotal || !subject.hasDirection) return absence(groups.pairTitle, groups.pairPeriod);
    const placed = placedOf(explore, change);
    const known = placed.filter(({ pair }) => pair !== null);
    if (known.length < 9) return absence(groups.pairTitle, groups.pairMissing);
    const count = (level: Third, course: Third): number =>
      known.filter(({ pair }) => pair?.level === level && pair.course === course).length;
    const finding = groups.pairFinding({ worst: count(3, 3), catching: count(3, 1) });
    return {
      kind: 'value',
      finding,
      subtitle: groups.pairSubtitle({ title: subject.title, benchmark: benchmarkName, count: known.length }),
      table: {
        columns: [
          textColumn('region', messages.table.region),
          textColumn('level', groups.level),
          textColumn('course', groups.course),
          numberColumn('gap', groups.gap, { kind: 'signed', unit: subject.gapUnit, decimals: subject.decimals }),
          numberColumn('pace', groups.pace, { kind: 'signed', unit: subject.gapUnit, decimals: subject.decimals + 1 }),
        ],
        rows: placed.map(({ region, gap, pace, pair }) => ({
          id: region,
          code: region,
          cells: [
            names.region(region),
            pair === null ? '' : groups.pairLevels[pair.level],
            pair === null ? '' : groups.pairCourses[pair.course],
            { value: gap, reason: groups.pairMissing },
            { value: pace, reason: groups.pairMissing },
          ],
        })),
      },
      isTable: false,
      chart: null,
      notices: noticesOf({ result: explore, names, messages }),
      credit: creditOf({ result: explore, catalogue, subject, messages }),
      numbers: null,
      shown: { placed, geometry, words, finding },
    };
  },
  Draw,
  onRow: selectRegion,
});
