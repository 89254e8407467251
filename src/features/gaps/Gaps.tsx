import { memo, useCallback, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { Dumbbells } from '../../charts/dumbbells/Dumbbells.tsx';
import { GapMatrix } from '../../charts/gap-matrix/GapMatrix.tsx';
import { makeClasses } from '../../design/classes.ts';
import { findingOf } from '../../design/findings.ts';
import { useGapMessages } from '../../design/messages/gap-words.ts';
import { Compared } from '../../frame/Compared.tsx';
import { creditOf, type Credit } from '../../figure/words/credit.ts';
import { noticesOf, subtitleOf } from '../../figure/words/exported.ts';
import { LoadFault } from '../../frame/LoadFault.tsx';
import { PageFrame } from '../../frame/PageFrame.tsx';
import type { PageProps } from '../../frame/page-props.ts';
import { subjectOf } from '../../figure/words/subject.ts';
import { useBenchmarkName, useCheckedView, useNames } from '../../frame/use-checked-view.ts';
import { useBoard, useExplore, useRanges } from '../../figure/answers/use-figures.ts';
import { useSelect } from '../../frame/use-view.ts';
import {
  SCALE_DECIMALS,
  parseRegionCode,
  scaleOf,
  type Board,
  type NodeId,
  type RegionCode,
} from '../../model/index.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { nodeName } from '../../figure/words/node-name.ts';
import { DrawnSoFar } from './DrawnSoFar.tsx';
import { RealDifferences } from './RealDifferences.tsx';
import { RegionGap } from './RegionGap.tsx';
import { dumbbellRows, dumbbellTable, matrixRows, medianGaps, type Words } from './rows.ts';
import { gapsChart } from './slides.ts';
import './gaps.css';

const CONTROLS = ['benchmark', 'year', 'options'] as const;

const Matrix = memo(
  ({
    board,
    words,
    unit,
    source,
    notices,
    selected,
    onSelect,
  }: {
    readonly board: Board;
    readonly words: Words;
    readonly unit: string;
    readonly source: Credit | null;
    readonly notices: readonly string[];
    readonly selected: readonly string[];
    readonly onSelect: (id: string, isAdded: boolean) => void;
  }): ReactNode => {
    const { messages, format } = words;
    const decimals = SCALE_DECIMALS[scaleOf(board.question.method)];
    const { columns, rows } = useMemo(() => matrixRows(board, words), [board, words]);
    const classes = useMemo(
      () =>
        makeClasses(
          rows.flatMap(({ gaps }) => gaps),
          { method: 'quantiles', count: 7, breaks: [], isLocked: false },
          'diverging',
          decimals,
        ),
      [rows, decimals],
    );
    const middle = medianGaps(board);
    const caption = messages.gaps.matrix(board.question.benchmark, words.names);
    const amount = (value: number): string => `${format.signed(value, decimals)} ${unit}`;
    const title =
      middle === null
        ? caption
        : messages.gaps.matrixFinding(
            nodeName(middle.widest[0], words),
            amount(middle.widest[1]),
            nodeName(middle.narrowest[0], words),
            amount(middle.narrowest[1]),
          );
    return (
      <FigureSection
        figure="gaps-matrix"
        finding={title}
        subtitle={`${caption}, ${unit}. ${messages.gaps.matrixNote}`}
        source={source}
        notices={notices}
        numbers={async () => (await import('./numbers.ts')).matrixNumbers(board, words)}
      >
        {rows.length === 0 ? (
          <p>{messages.gaps.matrixNone}</p>
        ) : (
          <GapMatrix
            caption={caption}
            columns={columns}
            rows={rows}
            classes={classes}
            decimals={decimals}
            groupLabel={messages.gaps.grouped}
            selected={selected}
            onSelect={onSelect}
          />
        )}
      </FigureSection>
    );
  },
);

/** How large every gap is, what it is made of, and which differences are real. */
export function Gaps({ store, catalogue, engine }: PageProps): ReactNode {
  const { messages, format } = useGapMessages();
  const { view: given, problems } = useCheckedView(store, catalogue);
  // Gaps of scores only: an indicator's own stands on the map.
  const view = useMemo(() => ({ ...given, indicator: null, shown: 'gap' as const }), [given]);
  const names = useNames(catalogue);
  const benchmarkName = useBenchmarkName(view, names);
  const figures = useExplore(engine, view);
  const answer = useBoard(engine, view);
  const sure = useRanges(engine, view);
  const select = useSelect(store);
  const [hovered, setHovered] = useState<string | null>(null);
  const words = useMemo(() => ({ catalogue, names, messages, format }), [catalogue, names, messages, format]);
  const subject = useMemo(() => subjectOf(catalogue, view, messages), [catalogue, view, messages]);
  const board = answer.data ?? null;
  const result = figures.data ?? null;
  const scale = scaleOf(view.method);
  const finding =
    result === null
      ? null
      : findingOf(
          result,
          scale === 'points' ? null : { unit: subject.unit, decimals: subject.decimals, direction: 'higher' },
          'gap',
          [],
          null,
        );
  const isLate = answer.isPlaceholderData || figures.isPlaceholderData;
  const onSelect = useCallback(
    (id: string, isAdded: boolean): void => {
      const code = parseRegionCode(id);
      if (code !== null) select(code, isAdded);
    },
    [select],
  );
  const onWorking = useCallback(
    (region: RegionCode, node: NodeId): void => store.set({ working: { region, node } }),
    [store],
  );
  const rows = useMemo(
    () => (board === null ? [] : dumbbellRows(board, sure.ranges, words)),
    [board, sure.ranges, words],
  );
  // What stands beside and below the list is drawn after it, piece by piece.
  const later = useDeferredValue(board) ?? board;
  const drawnName = useBenchmarkName(later === null ? view : { ...view, benchmark: later.question.benchmark }, names);
  const notices = useMemo(
    () => (later === null ? [] : noticesOf({ result: later, names, messages })),
    [later, names, messages],
  );
  const source = useMemo(
    () => (later === null ? null : creditOf({ result: later, catalogue, subject, messages })),
    [later, catalogue, subject, messages],
  );
  const table = useCallback(
    () => ({
      columns: [
        { id: 'region', label: messages.table.region, isNumeric: false },
        { id: 'score', label: messages.table.score, isNumeric: true },
        { id: 'benchmark', label: benchmarkName, isNumeric: true },
        { id: 'gap', label: messages.table.gap, isNumeric: true },
        { id: 'rank', label: messages.table.rank, isNumeric: true },
        { id: 'low', label: messages.ranks.from, isNumeric: true },
        { id: 'high', label: messages.ranks.to, isNumeric: true },
        { id: 'age', label: messages.ranks.age, isNumeric: true },
      ],
      rows: dumbbellTable(rows, subject.decimals, view.selected, words),
      onSelect,
    }),
    [rows, subject, view.selected, words, benchmarkName, messages, onSelect],
  );
  const error = answer.error ?? figures.error;
  return (
    <PageFrame
      store={store}
      view={given}
      problems={problems}
      catalogue={catalogue}
      subject={subject}
      result={board}
      controls={CONTROLS}
      drawn={null}
      downloads={{
        onCsv:
          board === null || isLate
            ? null
            : async () =>
                (await import('./export-gaps.ts')).saveGaps(
                  { board, ranges: sure.ranges, words, benchmarkName },
                  given,
                ),
        onPicture: null,
      }}
      announcement={finding === null || board === null || isLate ? '' : messages.findings.sentence(finding, names)}
      className={`gaps${isLate ? ' is-late' : ''}`}
    >
      {error === null ? null : (
        <LoadFault error={error} onRetry={() => void Promise.all([answer.refetch(), figures.refetch()])} />
      )}
      {board === null || later === null || result === null || finding === null ? (
        error === null ? (
          <p role="status">{messages.app.computing}</p>
        ) : null
      ) : (
        <>
          <Compared store={store} view={given} names={names} />
          <div className="gaps-columns">
            <FigureSection
              figure="gaps-overall"
              finding={messages.findings.headline(finding, names)}
              subtitle={subtitleOf({ view, result, subject, benchmarkName, messages, format })}
              source={source}
              notices={notices}
              table={table}
              chart={() => gapsChart(rows, subject.unit, subject.decimals, words)}
              numbers={async () =>
                (await import('./numbers.ts')).overallNumbers(rows, board, view.selected, words, benchmarkName)
              }
            >
              <p className="small quiet" role="status">
                {sure.isDrawing ? (
                  <>
                    <DrawnSoFar progress={sure.progress} />{' '}
                    <button type="button" className="link-button" onClick={sure.cancel}>
                      {messages.gaps.cancel}
                    </button>
                  </>
                ) : null}
                {!sure.isDrawing && sure.comparison === null ? (
                  <button type="button" className="link-button" onClick={sure.resume}>
                    {messages.gaps.resume}
                  </button>
                ) : null}
              </p>
              <Dumbbells
                rows={rows}
                label={messages.gaps.dumbbells}
                benchmarkName={benchmarkName}
                decimals={subject.decimals}
                selected={view.selected}
                hovered={hovered}
                onSelect={onSelect}
                onHover={setHovered}
              />
            </FigureSection>
            <div>
              <RegionGap
                board={later}
                region={view.selected[0] ?? null}
                words={words}
                benchmarkName={drawnName}
                source={source}
                onWorking={onWorking}
              />
              <RealDifferences
                board={later}
                ranges={sure.comparison}
                isDrawing={sure.isDrawing}
                progress={sure.progress}
                selected={view.selected}
                words={words}
                source={source}
                notices={notices}
              />
            </div>
          </div>
          <Matrix
            board={later}
            words={words}
            unit={subject.unit}
            source={source}
            notices={notices}
            selected={view.selected}
            onSelect={onSelect}
          />
        </>
      )}
    </PageFrame>
  );
}
