import { gapText } from '../../language/speech/gap-text.ts';
import { memo, useMemo, type ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { RowButton } from '../../design/controls/RowButton.tsx';
import { useOneStop } from '../../design/focus/use-one-stop.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutDumbbells, type DumbbellInput, type PlacedDumbbell } from './layout.ts';
import './dumbbells.css';

interface Props extends Choices {
  readonly rows: readonly DumbbellInput[];
  readonly label: string;
  readonly benchmarkName: string;
  readonly decimals: number;
}

/** Every region's score beside what it is held against, with its rank and how far that can be told. Drawn anew only when what it is given changes. */
export const Dumbbells = memo(({ rows, label, benchmarkName, decimals, ...choices }: Props): ReactNode => {
  const { messages, format } = useMessages('gaps');
  const { ranked, apart, missing, domain } = useMemo(() => layoutDumbbells(rows), [rows]);
  const words = messages.gaps;
  const oneStop = useOneStop<HTMLElement>('button');
  const rankOf = ({ rank, low, high }: DumbbellInput): string =>
    !Number.isFinite(rank)
      ? ''
      : Number.isFinite(low)
        ? words.rankRange({ rank: format.number(rank), low: format.number(low), high: format.number(high) })
        : format.number(rank);
  const groups = [
    { title: null, rows: ranked },
    { title: messages.ranking.apart, rows: apart },
    { title: messages.ranking.missing, rows: missing },
  ].filter((group) => group.rows.length > 0);
  return (
    // The keys move between the buttons inside; the box itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section className="dumbbells" data-list="" aria-label={label} {...oneStop}>
      <p className="dumbbell-row dumbbell-head small quiet" aria-hidden="true">
        <span>{messages.ranks.byScore}</span>
        <span>{messages.table.region}</span>
        <span className="dumbbell-axis">
          <span>{format.number(domain[0])}</span>
          <span>
            ● {messages.table.region} | {benchmarkName}
          </span>
          <span>{format.number(domain[1])}</span>
        </span>
        <span className="figures">{messages.table.gap}</span>
      </p>
      <p className="dumbbell-key small quiet" aria-hidden="true">
        ● {messages.table.region} &nbsp; | {benchmarkName}
      </p>
      {groups.map((group) => (
        <div key={group.title ?? ''}>
          {group.title === null ? null : <h3 className="small quiet">{group.title}</h3>}
          <ol>
            {group.rows.map((row) => (
              <li key={row.id} data-mark={row.id}>
                <RowButton
                  id={row.id}
                  className={row.reason === null ? 'dumbbell-row' : 'dumbbell-row is-missing'}
                  name={row.name}
                  {...choices}
                >
                  <span className="dumbbell-rank figures">
                    {Number.isFinite(row.rank) ? <span className="visually-hidden">{messages.table.rank} </span> : null}
                    {rankOf(row)}
                  </span>{' '}
                  <span>{row.name}</span>{' '}
                  {row.reason !== null ? (
                    <span className="dumbbell-reason quiet">{row.reason}</span>
                  ) : (
                    <>
                      <Hidden>
                        {words.held({
                          score: format.number(row.score, decimals),
                          benchmark: benchmarkName,
                          held: format.number(row.benchmark, decimals),
                        })}{' '}
                      </Hidden>
                      <Track row={row} />
                      <span className="figures">{gapText(format, row.gap, decimals)}</span>
                      {row.apart === null ? null : <Hidden>, {row.apart}</Hidden>}
                    </>
                  )}
                </RowButton>
              </li>
            ))}
          </ol>
        </div>
      ))}
    </section>
  );
});

/** Said, not shown: the picture tells it. */
function Hidden({ children }: { readonly children: ReactNode }): ReactNode {
  return <span className="visually-hidden">{children}</span>;
}

function Track({ row }: { readonly row: PlacedDumbbell }): ReactNode {
  const { scoreAt, benchmarkAt, gap } = row;
  return (
    <svg className="dumbbell-track" width="100%" height="16" aria-hidden="true">
      <line className="dumbbell-scale" x1="0" x2="100%" y1="8" y2="8" />
      {Number.isFinite(benchmarkAt) ? (
        <>
          <line
            className={gap > 0 ? 'dumbbell-behind' : 'dumbbell-ahead'}
            x1={`${scoreAt}%`}
            x2={`${benchmarkAt}%`}
            y1="8"
            y2="8"
          />
          <line className="dumbbell-benchmark" x1={`${benchmarkAt}%`} x2={`${benchmarkAt}%`} y1="2" y2="14" />
        </>
      ) : null}
      <circle className="dumbbell-score" cx={`${scoreAt}%`} cy="8" r="4" />
    </svg>
  );
}
