import type { ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { RowButton } from '../../design/controls/RowButton.tsx';
import { useMessages } from '../../language/speech/speech.tsx';
import { useOneStop } from '../../design/focus/use-one-stop.ts';
import { layoutBars } from './layout.ts';
import type { BarInput, PlacedBar } from './layout.ts';
import './ranked-bars.css';

interface Props extends Choices {
  readonly rows: readonly BarInput[];
  /** `ascending`: the smallest is best, as for gaps. */
  readonly order: 'ascending' | 'descending';
  /** A line across all rows, on the scale of the bars; NaN for none. */
  readonly benchmark: number;
  /** Whether rows stand by rank where they have one, else by value. */
  readonly isByRank?: boolean;
  /** Whether room is kept for how far ranks can be told. */
  readonly hasIntervals?: boolean;
}

/** Every region as a bar: one tab stop, arrows move, Enter selects. */
export function RankedBars({
  rows,
  order,
  benchmark,
  isByRank = false,
  hasIntervals = false,
  ...choices
}: Props): ReactNode {
  const { messages, format } = useMessages();
  const layout = layoutBars(rows, order, benchmark, isByRank);
  const all = [...layout.ranked, ...layout.apart, ...layout.missing];
  const stop = all.find((row) => row.id === choices.selected[0])?.id ?? all[0]?.id;
  const oneStop = useOneStop<HTMLElement>('.bar-row');
  // What is heard starts with what is seen, so that the row can be called by it.
  const rankOf = ({ rank }: PlacedBar): string =>
    layout.isInRankOrder && Number.isFinite(rank) ? format.number(rank, 0) : '';
  const intervalOf = ({ low = Number.NaN, high = Number.NaN }: PlacedBar): string =>
    layout.isInRankOrder && hasIntervals ? messages.ranks.short(low, high) : '';
  const barText = ({ rankText, name, text }: PlacedBar): string =>
    rankText === null
      ? messages.ranking.row({ name, value: text })
      : messages.ranking.rowRanked({ name, value: text, rank: rankText });
  const groups = [
    { title: null, bars: layout.ranked },
    { title: messages.ranking.apart, bars: layout.apart },
    { title: messages.ranking.missing, bars: layout.missing },
  ].filter((group) => group.bars.length > 0);

  return (
    // The keys move between the buttons inside; the box itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className={layout.isInRankOrder ? `ranked-bars has-ranks${hasIntervals ? ' has-intervals' : ''}` : 'ranked-bars'}
      data-breaks=""
      aria-label={messages.ranking.label}
      {...oneStop}
    >
      <p className="visually-hidden">
        {messages.charts.bars({ count: all.length, withoutFigure: layout.missing.length })} {messages.ranking.hint}
      </p>
      {layout.isInRankOrder || layout.ranked.every(({ rank }) => !Number.isFinite(rank)) ? null : (
        <p className="small quiet">{messages.ranks.notNumbered}</p>
      )}
      {isByRank && !layout.isInValueOrder ? <p className="small quiet">{messages.ranks.ownFigures}</p> : null}
      {groups.map((group) => (
        <div key={group.title ?? ''}>
          {group.title === null ? null : <h3 className="small quiet">{group.title}</h3>}
          <ol className="bars">
            {group.bars.map((bar) => (
              <li key={bar.id} data-mark={bar.id}>
                <RowButton
                  id={bar.id}
                  className="bar-row"
                  name={bar.name}
                  isStop={bar.id === stop}
                  label={
                    bar.reason === null
                      ? `${rankOf(bar)} ${intervalOf(bar)} ${barText(bar)}`.trim().replaceAll(/ {2,}/g, ' ')
                      : undefined
                  }
                  {...choices}
                >
                  {layout.isInRankOrder ? (
                    <span className="bar-rank figures">
                      {rankOf(bar)}
                      {hasIntervals ? <span className="bar-interval"> {intervalOf(bar)}</span> : null}
                    </span>
                  ) : null}{' '}
                  <span className="bar-name">{bar.name}</span>{' '}
                  {bar.reason === null ? (
                    <>
                      <Track bar={bar} zero={layout.zero} benchmark={layout.benchmark} />
                      <span className="bar-text figures">{bar.text}</span>
                    </>
                  ) : (
                    <span className="bar-reason">{bar.reason}</span>
                  )}
                </RowButton>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
}

function Track({
  bar,
  zero,
  benchmark,
}: {
  readonly bar: PlacedBar;
  readonly zero: number;
  readonly benchmark: number;
}): ReactNode {
  return (
    <svg className="bar-track" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
      <rect className={`fill-${bar.classKey}`} x={bar.start} y="3" width={bar.length} height="10" />
      <line className="bar-zero" x1={zero} x2={zero} y1="0" y2="16" />
      {Number.isFinite(benchmark) ? (
        <line className="bar-benchmark" x1={benchmark} x2={benchmark} y1="0" y2="16" />
      ) : null}
    </svg>
  );
}
