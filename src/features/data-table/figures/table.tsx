import { use, type ReactNode } from 'react';
import { RankedBars } from '../../../charts/ranked-bars/RankedBars.tsx';
import { Trend } from '../../../charts/trend/Trend.tsx';
import { ValueScatter } from '../../../charts/value-scatter/ValueScatter.tsx';
import { MostHeight } from '../../../design/drawing/most-height.ts';
import { useWidth } from '../../../design/drawing/use-width.ts';
import { VirtualTable } from '../../../design/controls/VirtualTable.tsx';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { LATE_GEOMETRY, ask } from '../../../figure/value/questions.ts';
import { absence } from '../../../figure/value/value.ts';
import { creditOf } from '../../../figure/words/credit.ts';
import { subjectOf } from '../../../figure/words/subject.ts';
import { useMessages } from '../../../language/speech/speech.tsx';
import { withWords } from '../../../language/speech/words.ts';
import { isScore, type MapGeometry, type OwnTable, type TableChoice } from '../../../model/index.ts';
import { writeTable } from '../../../state/links/table-text.ts';
import {
  barsOf,
  hasBreaks,
  hasBrokenYears,
  linesOf,
  MOST_BARS,
  MOST_LINES,
  shownLines,
  trendLines,
} from '../content/drawings.ts';
import { drawnOf, type Drawn } from '../content/drawn.ts';
import { inShownOrder } from '../content/order.ts';
import { mapOf, type TableMapInput } from '../content/map.ts';
import { measuresOf, tableOf, tableQuestion } from '../content/question.ts';
import { scatterOf, type Scatter } from '../content/scatter.ts';
import { writtenTable, type WrittenTable } from '../content/table.ts';
import { findingOf, measureWords, noneTextOf, subtitleOf, typologyNotices, type Words } from '../content/words.ts';
import { TableMap } from './TableMap.tsx';
import '../../../map/categories.css';
import '../content/table.css';

interface Answers {
  readonly table: OwnTable;
  readonly geometry: MapGeometry | null;
}

interface Shown {
  readonly answer: OwnTable;
  readonly written: WrittenTable;
  readonly finding: string;
  readonly benchmarkName: string;
  readonly words: Words;
  /** Of lines. */
  readonly decimals: number;
  /** Null where no column has numbers. */
  readonly drawn: Drawn | null;
  readonly geometry: MapGeometry | null;
  /** Null where it is not drawn, or cannot be. */
  readonly map: TableMapInput | null;
  readonly scatter: Scatter | null;
}

/** In a drawing that stands still, so many rows; the others are in the files. */
const STILL_ROWS = 20;
const USUAL_WIDTH = 860;
/** Before a figure that earlier ones beside it do not compare with, as in the words of the table. */
const BREAK = '‖';
/** Of what is said beneath lines, a row, in pixels. */
const NOTE = 24;

function Table({ shown: { answer, written, finding }, view, acts, isStill }: DrawProps<Shown>): ReactNode {
  const { messages } = useMessages('dataTable');
  const said = messages.dataTable;
  const choice = tableOf(view);
  const { rows, columns } = written;
  const sortable = new Set([...answer.keys.map(({ key }) => key as string), ...answer.numbers.map(({ id }) => id)]);
  const onSort = (column: string): void => {
    const isSorted = choice.sort?.column === column;
    const isNumeric = columns.find(({ id }) => id === column)?.isNumeric ?? false;
    const isDescending = isSorted ? !choice.sort.isDescending : isNumeric;
    acts.show({ table: writeTable({ ...choice, sort: { column, isDescending } }) });
  };
  return (
    <>
      <VirtualTable
        caption={finding}
        label={said.scroll({ rows })}
        rows={rows}
        columns={columns.map(({ id, label, isNumeric, isLong, text, reason, remark }) => ({
          id,
          label,
          isNumeric,
          isLong,
          isSortable: sortable.has(id),
          text,
          reason,
          remark,
        }))}
        sort={answer.question.choice.sort}
        {...(answer.question.choice.pivot === 'year' ? { remarkSign: BREAK } : {})}
        onSort={isStill ? null : onSort}
      />
      {hasBrokenYears(answer) ? <p className="small quiet">{said.breakMark}</p> : null}
      {isStill && rows > STILL_ROWS ? <p className="small quiet">{said.more({ count: rows - STILL_ROWS })}</p> : null}
    </>
  );
}

function Lines({ shown }: DrawProps<Shown>): ReactNode {
  const { answer, written, benchmarkName, words, decimals, drawn } = shown;
  const { box, width } = useWidth(USUAL_WIDTH);
  const most = use(MostHeight);
  const said = words.messages.dataTable;
  const { lines, more } = shownLines(drawn === null ? [] : linesOf(answer, written, drawn));
  if (lines.length === 0) return <p>{said.noLines}</p>;
  const notes = [
    ...(hasBreaks(lines) ? [said.breakMark] : []),
    ...(more === 0 ? [] : [said.mostLines({ count: MOST_LINES })]),
  ];
  return (
    <>
      <div ref={box}>
        <MostHeight value={most - NOTE * notes.length}>
          <Trend
            lines={trendLines(lines)}
            decimals={decimals}
            unit={drawn?.unit ?? ''}
            width={width}
            zero={answer.question.choice.derivation === 'difference' ? benchmarkName : null}
          />
        </MostHeight>
      </div>
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </>
  );
}

function Draw(props: DrawProps<Shown>): ReactNode {
  const { shown, view, acts } = props;
  const { answer, words, map, geometry, finding, decimals, drawn, scatter } = shown;
  const said = words.messages.dataTable;
  switch (tableOf(view).drawing) {
    case 'table':
      return <Table {...props} />;
    case 'map':
      return map === null ? (
        <p>{said.noMap}</p>
      ) : (
        <TableMap
          given={map}
          geometry={geometry}
          words={words}
          label={finding}
          decimals={decimals}
          selected={view.selected}
          onSelect={acts.select}
        />
      );
    case 'lines':
      return <Lines {...props} />;
    case 'bars':
      return drawn === null ? null : (
        <>
          <p className="small quiet">{drawn.label}</p>
          <RankedBars
            rows={barsOf(drawn, words)}
            order={answer.question.choice.sort?.isDescending === false ? 'ascending' : 'descending'}
            benchmark={Number.NaN}
            selected={[]}
            hovered={null}
            onSelect={() => undefined}
            onHover={() => undefined}
          />
          {drawn.rows.length <= MOST_BARS ? null : <p className="small quiet">{said.mostBars({ count: MOST_BARS })}</p>}
        </>
      );
    case 'scatter': {
      if (scatter === null) return <p>{said.noScatter}</p>;
      const { points, xName, yName } = scatter;
      return (
        <ValueScatter points={points} xName={xName} yName={yName} label={said.scatterLabel({ x: xName, y: yName })} />
      );
    }
  }
}

/** Which part of a table is drawn, where that is not all of it. */
function drawnPart(
  drawing: TableChoice['drawing'],
  drawn: Drawn | null,
  map: TableMapInput | null,
  scatter: Scatter | null,
): Pick<TableMapInput, 'of' | 'isOneOfSeveral'> {
  if (map !== null) return map;
  if (scatter !== null) return { of: scatter.of, isOneOfSeveral: false };
  if (drawn === null || (drawing !== 'bars' && drawing !== 'lines')) return { of: [], isOneOfSeveral: false };
  const { indicator, level, column, isOneOfSeveral } = drawn;
  // Lines have all years.
  const own = drawing === 'lines' && level === column.id ? null : level;
  return { of: [indicator, own].filter((text) => text !== null), isOneOfSeveral };
}

/** The table that a reader made of the figures by steps of their own. */
export const ownTable = defineFigure<Answers, Shown>({
  id: 'data-table',
  words: ['dataTable', 'listedGroups'],
  ask: (view, catalogue) => ({
    table: ask('ownTable', tableQuestion(view, catalogue)),
    geometry: tableOf(view).drawing === 'map' ? LATE_GEOMETRY : null,
  }),
  make: ({ view, answers: { table: answered, geometry }, catalogue, speech, names, benchmarkName }) => {
    const words: Words = { ...withWords(speech, 'dataTable'), names };
    const said = words.messages.dataTable;
    if (answered.rows === 0) return absence(said.none, noneTextOf(answered, words, catalogue, view));
    const answer = inShownOrder(answered, words, catalogue, view);
    const written = writtenTable({ answer, words, catalogue, view });
    const { summary, derivation, drawing } = tableOf(view);
    const measures = measuresOf(view, catalogue);
    const hasScores = measures.some(isScore);
    const leaves = catalogue.indicators
      .filter(
        ({ id, theme }) =>
          measures.includes(id) ||
          (hasScores && (theme === 'context' ? false : measures.includes('overall') || measures.includes(theme))),
      )
      .map(({ id }) => ({ indicator: id }));
    const subject = { ...subjectOf(catalogue, { ...view, indicator: null }, speech.messages) };
    const [first] = measures;
    const lineWords = first === undefined ? null : measureWords(first, words, catalogue, view);
    const isHeld = derivation === 'difference' || derivation === 'ratio';
    const finding = findingOf(answer, words, catalogue, view);
    const map = drawing === 'map' ? mapOf(answer, written, catalogue, lineWords?.decimals ?? 1) : null;
    const scatter = drawing === 'scatter' ? scatterOf(answer, written, words) : null;
    const drawn = drawnOf(answer, written, { isOneIndicator: false });
    const { of, isOneOfSeveral } = drawnPart(drawing, drawn, map, scatter);
    const subtitle = subtitleOf(words, benchmarkName, view);
    return {
      kind: 'value',
      finding,
      subtitle: of.length === 0 ? subtitle : said.drawn({ subtitle, of: of.join(', '), isOneOfSeveral }),
      table: written.table,
      // It is drawn as chosen: thousands of rows are no table to stand beside a drawing.
      isTable: true,
      chart: null,
      notices: [
        ...typologyNotices(answer, words),
        ...(summary === 'mean' ? [said.meanNote] : []),
        ...(summary === 'none' || measures.length < 2 ? [] : [said.apartNote]),
        ...(isHeld && hasScores ? [said.scoresNotHeld] : []),
        ...(hasScores ? [said.linesNote] : []),
      ],
      credit: creditOf({ result: { leaves }, catalogue, subject, messages: speech.messages }),
      numbers: null,
      shown: {
        answer,
        written,
        finding,
        benchmarkName,
        words,
        decimals: lineWords?.decimals ?? 1,
        drawn,
        geometry,
        map,
        scatter,
      },
    };
  },
  Draw,
});
