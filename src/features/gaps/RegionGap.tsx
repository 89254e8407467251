import { memo, useCallback, type ReactNode } from 'react';
import { NumberButton } from '../../design/controls/NumberButton.tsx';
import { Waterfall } from '../../charts/waterfall/Waterfall.tsx';
import { SCALE_DECIMALS, scaleOf, type Board, type NodeId, type RegionCode } from '../../model/index.ts';
import { noticesOf } from '../../figure/words/exported.ts';
import type { Credit } from '../../figure/words/credit.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { nodeName } from '../../figure/words/node-name.ts';
import { extremes, mostOf, sharedOn, stepsTable, waterfallSteps, type IndicatorGap, type Words } from './rows.ts';
import { extremesChart, stepsChart } from './slides.ts';

const MOST = 5;

function Extremes({
  title,
  rows,
  words,
  decimals,
  benchmarkName,
}: {
  readonly title: string;
  readonly rows: readonly IndicatorGap[];
  readonly words: Words;
  readonly decimals: number;
  readonly benchmarkName: string;
}): ReactNode {
  const { messages, format } = words;
  if (rows.length === 0) return null;
  return (
    <table className="gaps-table is-even figures">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{messages.table.indicator}</th>
          <th scope="col">{messages.gaps.score}</th>
          <th scope="col">{benchmarkName}</th>
          <th scope="col">{messages.table.gap}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, name, score, benchmark, gap, marks }) => (
          <tr key={id}>
            <th scope="row">
              {name}
              {marks.length === 0 ? null : <span className="quiet"> {marks.join(', ')}</span>}
            </th>
            <td>{format.number(score, decimals)}</td>
            <td>{format.number(benchmark, decimals)}</td>
            <td>{format.signed(gap, decimals)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the gap of the first region selected is made of, and where it leads and trails most. */
export const RegionGap = memo(
  ({
    board,
    region,
    words,
    benchmarkName,
    source,
    onWorking,
  }: {
    readonly board: Board;
    readonly region: RegionCode | null;
    readonly words: Words;
    readonly benchmarkName: string;
    readonly source: Credit | null;
    readonly onWorking: (region: RegionCode, node: NodeId) => void;
  }): ReactNode => {
    const { names, messages, format } = words;
    const table = useCallback(
      () => (region === null ? { columns: [], rows: [] } : stepsTable(board, region, words, benchmarkName)),
      [board, region, words, benchmarkName],
    );
    if (region === null)
      return (
        <section className="figure-section screen-only">
          <h2>{messages.gaps.made}</h2>
          <p>{messages.gaps.select}</p>
        </section>
      );
    const row = board.regions.indexOf(region);
    const root = board.columns[board.root];
    const [score, benchmark, gap] = [
      root?.score[row] ?? Number.NaN,
      root?.benchmark[row] ?? Number.NaN,
      root?.gap[row] ?? Number.NaN,
    ];
    const name = names.region(region);
    const scale = scaleOf(board.question.method);
    const decimals = SCALE_DECIMALS[scale];
    if (!Number.isFinite(gap)) {
      const reason = board.reason[row] ?? null;
      return (
        <section className="figure-section">
          <h2>{messages.gaps.waterfall(name)}</h2>
          <p>
            {messages.gaps.waterfallNone(
              name,
              reason === null ? messages.explore.noBenchmark : messages.reasons[reason],
            )}
          </p>
        </section>
      );
    }
    const shared = sharedOn(board, board.root, row, words);
    const steps = waterfallSteps(board, region, words);
    const amount = `${format.number(Math.abs(gap), decimals)} ${messages.scales[scale]}`;
    const most = mostOf(steps, gap);
    const finding =
      most.length === 0
        ? messages.gaps.waterfall(name)
        : gap > 0
          ? messages.gaps.waterfallFinding(name, amount, most)
          : messages.gaps.waterfallAhead(name, amount, most);
    const notices = noticesOf({ result: board, names, messages }, region);
    const { leads, trails } = extremes(board, region, words, MOST);
    return (
      <>
        <FigureSection
          figure="gaps-waterfall"
          finding={finding}
          subtitle={`${messages.gaps.waterfall(name)}, ${messages.scales[scale]}. ${messages.gaps.waterfallNote}`}
          source={source}
          notices={notices}
          table={table}
          chart={() => stepsChart(steps, messages.scales[scale], decimals, words)}
          numbers={async () => (await import('./numbers.ts')).waterfallNumbers(board, region, words, benchmarkName)}
        >
          <p className="small">
            {messages.gaps.score}:{' '}
            <NumberButton
              text={format.number(score, decimals)}
              label={messages.steps.open(format.number(score, decimals), nodeName(board.root, words), name)}
              onOpen={() => onWorking(region, board.root)}
            />
            {', '}
            {messages.ranks.ages(
              board.meanYear[row] ?? Number.NaN,
              board.yearFrom[row] ?? Number.NaN,
              board.yearTo[row] ?? Number.NaN,
            )}
          </p>
          <Waterfall
            caption={messages.gaps.waterfall(name)}
            benchmark={{ name: [benchmarkName, ...shared].join(' '), score: benchmark }}
            region={{ name, score }}
            steps={steps}
            decimals={decimals}
          />
        </FigureSection>
        <FigureSection
          figure="gaps-extremes"
          finding={messages.gaps.strengthsFinding(name, leads[0] ?? null, trails[0] ?? null)}
          subtitle={`${messages.gaps.strengths(name)}, ${messages.scales[scale]}`}
          source={source}
          notices={notices}
          chart={() => extremesChart([...trails, ...leads], name, benchmarkName, messages.scales[scale], decimals)}
          numbers={async () =>
            (await import('./numbers.ts')).extremesNumbers([...trails, ...leads], board, words, benchmarkName)
          }
        >
          {leads.length + trails.length > 0 ? null : <p>{messages.gaps.allLevel}</p>}
          <Extremes
            title={messages.gaps.trails}
            rows={trails}
            words={words}
            decimals={decimals}
            benchmarkName={benchmarkName}
          />
          <Extremes
            title={messages.gaps.leads}
            rows={leads}
            words={words}
            decimals={decimals}
            benchmarkName={benchmarkName}
          />
        </FigureSection>
      </>
    );
  },
);
