import type { ReactNode } from 'react';
import { Waterfall } from '../../../charts/waterfall/Waterfall.tsx';
import type { WaterfallInput } from '../../../charts/waterfall/layout.ts';
import { NumberButton } from '../../../design/controls/NumberButton.tsx';
import { askBoard } from '../../../figure/answers/asked.ts';
import { defineFigure, type DrawProps } from '../../../figure/value/definition.ts';
import { absence } from '../../../figure/value/value.ts';
import { noticesOf } from '../../../figure/words/exported.ts';
import { nodeName } from '../../../figure/words/node-name.ts';
import type { NodeId, RegionCode } from '../../../model/index.ts';
import { mostOf, sharedOn, stepsTable, waterfallSteps } from '../content/rows.ts';
import { stepsChart } from '../content/slides.ts';
import { mostSentence } from '../content/sentences.ts';
import { boardContext, type BoardAnswer } from './context.ts';

interface Shown {
  readonly region: RegionCode;
  readonly node: NodeId;
  readonly caption: string;
  readonly scoreLabel: string;
  readonly scoreText: string;
  readonly scoreOpens: string;
  readonly ages: string;
  readonly benchmark: { readonly name: string; readonly score: number };
  readonly own: { readonly name: string; readonly score: number };
  readonly steps: readonly WaterfallInput[];
  readonly decimals: number;
}

function Draw({ shown, acts }: DrawProps<Shown>): ReactNode {
  const { region, node, caption, scoreLabel, scoreText, scoreOpens, ages, benchmark, own, steps, decimals } = shown;
  return (
    <>
      <p className="small">
        {scoreLabel}:{' '}
        <NumberButton text={scoreText} label={scoreOpens} onOpen={() => acts.show({ working: { region, node } })} />
        {', '}
        {ages}
      </p>
      <Waterfall caption={caption} benchmark={benchmark} region={own} steps={steps} decimals={decimals} />
    </>
  );
}

/** What the gap of the first region selected is made of. */
export const waterfall = defineFigure<BoardAnswer, Shown>({
  id: 'gaps-waterfall',
  words: ['gaps'],
  ask: (view) => ({ board: askBoard({ ...view, filter: null }) }),
  make: (context) => {
    const { board, words, benchmarkName, credit, unit, decimals } = boardContext(context);
    const { names, messages, format } = words;
    const [region] = context.view.selected;
    if (region === undefined) return absence(messages.gaps.made, messages.gaps.select, true);
    const row = board.regions.indexOf(region);
    const root = board.columns[board.root];
    const at = (values: readonly number[] | undefined): number => values?.[row] ?? Number.NaN;
    const [score, benchmark, gap] = [at(root?.score), at(root?.benchmark), at(root?.gap)];
    const name = names.region(region);
    const caption = messages.gaps.waterfall({ region: name });
    if (!Number.isFinite(gap)) {
      const reason = board.reason[row] ?? null;
      const why = reason === null ? messages.explore.noBenchmark : messages.reasons[reason];
      return absence(caption, messages.gaps.waterfallNone({ region: name, reason: why }));
    }
    const steps = waterfallSteps(board, region, words);
    const amount = `${format.number(Math.abs(gap), decimals)} ${unit}`;
    const scoreText = format.number(score, decimals);
    return {
      kind: 'value',
      finding: mostSentence(name, gap, amount, mostOf(steps, gap), messages.gaps) ?? caption,
      subtitle: `${caption}, ${unit}. ${messages.gaps.waterfallNote}`,
      table: stepsTable(board, region, words, benchmarkName),
      isTable: false,
      chart: stepsChart(steps, unit, decimals, words),
      notices: noticesOf({ result: board, names, messages }, region),
      credit,
      numbers: async () =>
        (await import('../content/numbers.ts')).waterfallNumbers(board, region, words, benchmarkName),
      shown: {
        region,
        node: board.root,
        caption,
        scoreLabel: messages.gaps.score,
        scoreText,
        scoreOpens: messages.working.open({ amount: scoreText, what: nodeName(board.root, words), region: name }),
        ages: messages.ranks.ages(at(board.meanYear), at(board.yearFrom), at(board.yearTo)),
        benchmark: { name: [benchmarkName, ...sharedOn(board, board.root, row, words)].join(' '), score: benchmark },
        own: { name, score },
        steps,
        decimals,
      },
    };
  },
  Draw,
});
