import { useCallback, useMemo, useState, type ReactNode } from 'react';
import { classOf, makeClasses, type Classes } from '../../design/classes.ts';
import { findingOf } from '../../design/findings.ts';
import { useMessages, type Names } from '../../design/messages/index.tsx';
import { noticesOf, sourceLineOf, subtitleOf } from '../../figure/words/exported.ts';
import { FigureSection, type FigureTable } from '../../figure/FigureSection.tsx';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { ageNote, missingText, regionText, rowNotes } from '../../figure/words/region-text.ts';
import { subjectOf, writeAmount, type Subject } from '../../figure/words/subject.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useExplore, useProfile, useRanked } from '../../figure/answers/use-figures.ts';
import { useSelect } from '../../frame/use-view.ts';
import { Legend } from '../../map/Legend.tsx';
import { SvgMap } from '../../map/SvgMap.tsx';
import {
  parseRegionCode,
  type Catalogue,
  type ExploreResult,
  type MapGeometry,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import { measureOf } from './measure-of.ts';
import { Ranking } from './Ranking.tsx';
import './explore-figures.css';

const CONTROLS = ['measure', 'shown', 'benchmark', 'year', 'play', 'options', 'classes'] as const;
const NO_DOWNLOADS = { onCsv: null, onPicture: null } as const;

interface Shown {
  readonly view: View;
  readonly catalogue: Catalogue;
  readonly result: ExploreResult;
  readonly subject: Subject;
  readonly names: Names;
}

/** Every region with its figure, what it is held against and its rank, or why it has none. */
function useTable(
  { view, catalogue, result, subject, names }: Shown,
  benchmarkName: string,
  onSelect: (id: string, isAdded: boolean) => void,
): FigureTable {
  const { messages, format } = useMessages();
  const { columns } = result;
  const { table } = messages;
  const { decimals } = subject;
  const hasRanges = subject.indicator === null;
  return {
    columns: [
      { id: 'region', label: table.region, isNumeric: false },
      { id: 'value', label: table.value, isNumeric: true },
      { id: 'benchmark', label: benchmarkName, isNumeric: true },
      { id: 'gap', label: subject.gapName, isNumeric: true },
      ...(subject.hasDirection ? [{ id: 'rank', label: table.rank, isNumeric: true }] : []),
      ...(hasRanges
        ? [
            { id: 'low', label: messages.ranks.from, isNumeric: true },
            { id: 'high', label: messages.ranks.to, isNumeric: true },
            { id: 'age', label: messages.ranks.age, isNumeric: true },
          ]
        : []),
      { id: 'notes', label: table.status, isNumeric: false },
    ],
    rows: columns.region.map((code, index) => {
      const [value, benchmark, gap, rank] = [columns.value, columns.benchmark, columns.gap, columns.rank].map(
        (column) => column[index] ?? Number.NaN,
      );
      const number = (amount = Number.NaN, places = decimals): { readonly value: number; readonly text: string } => ({
        value: amount,
        text: format.number(amount, places),
      });
      return {
        id: code,
        isSelected: view.selected.includes(code),
        cells: [
          catalogue.regions.find((region) => region.code === code)?.name ?? code,
          number(value),
          number(benchmark),
          { value: gap ?? Number.NaN, text: format.signed(gap ?? Number.NaN, decimals) },
          ...(subject.hasDirection ? [number(rank, 0)] : []),
          ...(hasRanges
            ? [
                number(columns.rankLow[index], 0),
                number(columns.rankHigh[index], 0),
                {
                  value: columns.meanYear[index] ?? Number.NaN,
                  text: format.year(columns.meanYear[index] ?? Number.NaN),
                },
              ]
            : []),
          [
            ...(Number.isFinite(gap) ? [] : [missingText(code, { result, catalogue, messages })]),
            ...(subject.indicator === null ? [] : ageNote(result, index, { messages })),
            ...rowNotes(result, index, { messages, names }),
          ].join(', '),
        ],
      };
    }),
    onSelect,
  };
}

interface MapProps extends Shown {
  readonly geometry: MapGeometry;
  readonly classes: Classes;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

/** The drawn map with its legend, and a line for the region under the pointer or in focus. */
function DrawnMap({ view, catalogue, result, subject, names, geometry, classes, onSelect }: MapProps): ReactNode {
  const { messages, format } = useMessages();
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const { shown } = view;
  const values = result.columns[shown];
  const textOf = useCallback(
    (code: RegionCode) => regionText(code, { result, catalogue, subject, shown, names, messages, format }),
    [result, catalogue, subject, shown, names, messages, format],
  );
  const classOfRegion = useCallback(
    (code: RegionCode) => classOf(classes, values[result.columns.region.indexOf(code)] ?? Number.NaN),
    [classes, values, result],
  );
  const nameOf = useCallback(
    (code: RegionCode) => catalogue.regions.find((region) => region.code === code)?.name ?? code,
    [catalogue],
  );
  const describe = useCallback((code: RegionCode) => textOf(code).spoken, [textOf]);
  const countryName = useCallback(
    (id: string) => (id === 'XK' ? `${format.country(id)}*` : format.country(id)),
    [format],
  );
  return (
    <div className="figure-map">
      <div className="figure-map-frame">
        <SvgMap
          geometry={geometry}
          label={messages.map.label}
          hint={messages.map.keyboard}
          classOfRegion={classOfRegion}
          describe={describe}
          nameOf={nameOf}
          countryName={countryName}
          selected={view.selected}
          hovered={hovered}
          scale={null}
          onHover={setHovered}
          onSelect={onSelect}
        />
      </div>
      <div className="figure-map-legend">
        <Legend
          classes={classes}
          values={values}
          title={shown === 'gap' ? `${subject.gapName}, ${subject.gapUnit}` : subject.unit}
          hasDirection={subject.hasDirection}
          format={(value) => writeAmount(format, value, subject.decimals, shown)}
          noDataCount={values.filter((value) => !Number.isFinite(value)).length}
          highlighted={hovered === null ? null : classOfRegion(hovered)}
        />
        <p className="figure-map-line small" aria-hidden="true">
          {hovered === null ? null : textOf(hovered).spoken}
        </p>
      </div>
    </div>
  );
}

/** The figures of the first page as figures that can stand alone: the drawn map, which does not zoom, and the ranking. */
export function ExploreFigures({
  store,
  catalogue,
  geometry,
  geometryFault,
  onGeometryRetry,
  engine,
}: PageProps): ReactNode {
  const { messages, format } = useMessages();
  const { view, problems } = useCheckedView(store, catalogue);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const figures = useExplore(engine, view);
  const [first = null] = view.selected;
  // Only the whole is split into themes.
  const profile = useProfile(engine, view, view.theme === 'all' && view.indicator === null ? first : null);
  const isLate = figures.isPlaceholderData;
  const result = useRanked(engine, figures.data ?? null, isLate);
  const subject = useMemo(
    () => subjectOf(catalogue, result?.question ?? view, messages),
    [catalogue, result, view, messages],
  );
  const classes = useMemo(
    () =>
      result === null
        ? null
        : makeClasses(
            result.allYears?.[view.shown] ?? result.columns[view.shown],
            view.classes,
            view.shown === 'gap' ? 'diverging' : 'sequential',
            subject.decimals,
          ),
    [result, view.shown, view.classes, subject.decimals],
  );
  const finding =
    result === null
      ? null
      : findingOf(result, measureOf(subject, result.question), view.shown, view.selected, profile.data ?? null);
  const select = useSelect(store);
  return (
    <PageFrame
      store={store}
      view={view}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={result}
      controls={CONTROLS}
      drawn={classes}
      downloads={NO_DOWNLOADS}
      announcement={finding === null || isLate ? '' : messages.findings.sentence(finding, names)}
      className={isLate ? 'is-late' : ''}
      isLate={isLate}
    >
      {result === null || classes === null || finding === null ? null : (
        <Figures
          {...{ view, catalogue, result, subject, names, classes, benchmarkName }}
          onSelect={select}
          finding={messages.findings.headline(finding, names)}
          subtitle={subtitleOf({ view, result, subject, benchmarkName, messages, format })}
          source={sourceLineOf({ result, catalogue, subject, messages })}
          notices={noticesOf({ result, names, messages })}
          numbers={async () =>
            (await import('../../figure/export/map-numbers.ts')).mapNumbers({
              view,
              result,
              catalogue,
              subject,
              names,
              benchmarkName,
              headline: null,
              messages,
              format,
            })
          }
          map={
            geometryFault !== null ? (
              <LoadFault error={geometryFault} onRetry={onGeometryRetry} />
            ) : geometry === null ? (
              <p role="status">{messages.app.loadingMap}</p>
            ) : (
              <DrawnMap {...{ view, catalogue, result, subject, names, geometry, classes }} onSelect={select} />
            )
          }
        />
      )}
    </PageFrame>
  );
}

interface FiguresProps extends Shown {
  readonly classes: Classes;
  readonly benchmarkName: string;
  readonly finding: string;
  readonly subtitle: string;
  readonly source: string;
  readonly notices: readonly string[];
  readonly numbers: () => Promise<readonly string[]>;
  readonly map: ReactNode;
  readonly onSelect: (region: RegionCode, isAdding: boolean) => void;
}

function Figures({
  finding,
  subtitle,
  source,
  notices,
  numbers,
  map,
  classes,
  benchmarkName,
  onSelect,
  ...shown
}: FiguresProps): ReactNode {
  const [hovered, setHovered] = useState<RegionCode | null>(null);
  const table = useTable(shown, benchmarkName, (id, isAdded) => {
    const code = parseRegionCode(id);
    if (code !== null) onSelect(code, isAdded);
  });
  const around = { finding, subtitle, source, notices, numbers, table };
  return (
    <>
      <FigureSection figure="map" {...around}>
        {map}
      </FigureSection>
      <FigureSection figure="ranking" {...around}>
        <Ranking {...shown} classes={classes} hovered={hovered} onHover={setHovered} onSelect={onSelect} />
      </FigureSection>
    </>
  );
}
