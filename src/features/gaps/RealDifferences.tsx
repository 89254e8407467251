import { memo, type ReactNode } from 'react';
import type { Progress } from '../../figure/answers/progress.ts';
import type { Board, RankRanges, RegionCode } from '../../model/index.ts';
import type { Credit } from '../../figure/words/credit.ts';
import { FigureSection } from '../../figure/FigureSection.tsx';
import { DrawnSoFar } from './DrawnSoFar.tsx';
import type { Words } from './rows.ts';

/** Ahead in at least this share of the draws is ahead. */
export const SURE = 0.95;

/** Which of the regions selected are really ahead of which: the share of the draws in which they are. */
export const RealDifferences = memo(
  ({
    board,
    ranges,
    isDrawing,
    progress,
    selected,
    words,
    source,
    notices,
  }: {
    readonly board: Board;
    readonly ranges: RankRanges | null;
    readonly isDrawing: boolean;
    readonly progress: Progress;
    readonly selected: readonly RegionCode[];
    readonly words: Words;
    readonly source: Credit | null;
    readonly notices: readonly string[];
  }): ReactNode => {
    const { names, messages, format } = words;
    if (selected.length < 2)
      return (
        <section className="figure-section screen-only">
          <h2>{messages.gaps.real}</h2>
          <p>{messages.gaps.realHint}</p>
        </section>
      );
    if (ranges === null)
      return (
        <section className="figure-section">
          <h2>{messages.gaps.real}</h2>
          <p>{isDrawing ? <DrawnSoFar progress={progress} /> : messages.gaps.notDrawn}</p>
        </section>
      );
    const wordOf = (share: number): string =>
      share >= SURE ? messages.gaps.ahead : share <= 1 - SURE ? messages.gaps.behind : messages.gaps.unclear;
    const pairs = ranges.compared.flatMap((_, row) =>
      ranges.compared.flatMap((__, column) => {
        const share = ranges.ahead[row]?.[column] ?? Number.NaN;
        return column > row && Number.isFinite(share) ? [share] : [];
      }),
    );
    const told = pairs.filter((share) => share >= SURE || share <= 1 - SURE).length;
    const rankOf = (code: (typeof ranges.compared)[number]): ReactNode => {
      const row = ranges.regions.indexOf(code);
      const [rank, low, high] = [
        ranges.rank[row] ?? Number.NaN,
        ranges.low[row] ?? Number.NaN,
        ranges.high[row] ?? Number.NaN,
      ];
      if (Number.isFinite(rank))
        return (
          <span className="gaps-rank">
            {messages.gaps.rankRange(format.number(rank), format.number(low), format.number(high))}
          </span>
        );
      const own = board.regions.indexOf(code);
      return (
        <span className="quiet">
          {board.isApart[own] === true
            ? messages.gaps.parts(board.parts[own] ?? 0, board.partsOf)
            : messages.reasons[board.reason[own] ?? 'coverage']}
        </span>
      );
    };
    return (
      <FigureSection
        figure="gaps-differences"
        finding={pairs.length === 0 ? messages.gaps.real : messages.gaps.realFinding(told, pairs.length)}
        subtitle={messages.gaps.realNote(format.number(ranges.draws), ranges.seed, format.percent(ranges.level))}
        source={source}
        notices={notices}
        numbers={async () => (await import('./numbers.ts')).differencesNumbers(ranges, words)}
      >
        {/* The wide table scrolls inside its own box, which must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <section className="gaps-scroll" aria-label={messages.gaps.real} tabIndex={0}>
          <table className="gaps-table figures">
            <caption className="visually-hidden">{messages.gaps.real}</caption>
            <thead>
              <tr>
                <th scope="col">{messages.table.region}</th>
                <th scope="col">{messages.table.rank}</th>
                {ranges.compared.map((code) => (
                  <th key={code} scope="col">
                    {names.region(code)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {ranges.compared.map((code, row) => (
                <tr key={code}>
                  <th scope="row">{names.region(code)}</th>
                  <td>{rankOf(code)}</td>
                  {ranges.compared.map((other, column) => {
                    const share = ranges.ahead[row]?.[column] ?? Number.NaN;
                    return (
                      <td key={other}>
                        {Number.isFinite(share) ? messages.gaps.share(wordOf(share), format.percent(share)) : '—'}
                      </td>
                    );
                  })}
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      </FigureSection>
    );
  },
);
