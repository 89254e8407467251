import { useId, type ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { RowButton } from '../../design/controls/RowButton.tsx';
import { TrackLines, TrackTicks } from '../../design/drawing/Axis.tsx';
import { familyClass } from '../../design/look/family-colours.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { moveFocus } from '../../design/focus/move-focus.ts';
import { useStop } from '../../design/drawing/use-stop.ts';
import { layoutShares, type PlacedShare, type ShareInput, type ShareOrder, type SharesLayout } from './layout.ts';
import './share-bars.css';

interface Props extends Choices {
  readonly shares: readonly ShareInput[];
  readonly label: string;
  readonly regionName: string;
  /** What the region's structure is held against: `the EU27`. */
  readonly referenceName: string;
  readonly order: ShareOrder;
  /** What is to be known of the figures, in sentences. */
  readonly notes: readonly string[];
}

/** Every sector's share of the persons employed, beside the reference's: one tab stop, arrows move, Enter selects. */
export function ShareBars({ shares, label, regionName, referenceName, order, notes, ...choices }: Props): ReactNode {
  const { messages, format } = useMessages('industryPortfolio');
  const words = messages.industryPortfolio.shares;
  const id = useId();
  const { rows, missing, ticks } = layoutShares(shares, order);
  const [stop, setLastFocused] = useStop(
    [...rows, ...missing].map((row) => row.id),
    choices.selected,
  );
  const percent = (share: number): string => format.percent(share, 1);
  const button = (row: ShareInput, said: string, content: ReactNode): ReactNode => (
    <li key={row.id}>
      <RowButton
        id={row.id}
        className={`share-row ${familyClass(row.family)}${row.reason === null ? '' : ' is-missing'}`}
        isStop={row.id === stop}
        onFocus={setLastFocused}
        {...choices}
      >
        <span className="share-name">
          {row.name}
          <span className="visually-hidden">: {said}</span>
        </span>
        {content}
      </RowButton>
    </li>
  );
  return (
    // The keys move between the buttons inside; the box itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="share-bars"
      aria-label={label}
      aria-describedby={`${id}-hint`}
      onKeyDown={(event) => moveFocus(event, '.share-row')}
    >
      <p id={`${id}-hint`} className="visually-hidden">
        {words.region}. {messages.ranking.hint}
      </p>
      <p className="share-key small quiet" aria-hidden="true">
        <span>{words.region}:</span>
        <span>
          <svg width="16" height="12">
            <rect className="share-own" width="16" height="10" y="1" />
          </svg>{' '}
          {regionName}
        </span>
        <span>
          <svg width="6" height="12">
            <rect className="share-reference" x="2" width="2" height="12" />
          </svg>{' '}
          {referenceName}
        </span>
      </p>
      <p className="share-head share-row small quiet" aria-hidden="true">
        <span className="share-name">{words.name}</span>
        <TrackTicks ticks={ticks} textOf={(share) => format.percent(share)} />
        <span className="figures">{words.share}</span>
        <span className="figures">{words.difference}</span>
      </p>
      <ol>
        {rows.map((row) =>
          button(
            row,
            Number.isFinite(row.difference)
              ? words.held({
                  share: percent(row.share),
                  reference: referenceName,
                  referenceShare: percent(row.referenceShare),
                  difference: format.signed(row.difference, 1),
                })
              : percent(row.share),
            <>
              <Track row={row} ticks={ticks} />
              <span className="figures" aria-hidden="true">
                {percent(row.share)}
              </span>
              <span className="figures" aria-hidden="true">
                {format.signed(row.difference, 1)}
              </span>
            </>,
          ),
        )}
      </ol>
      {missing.length === 0 ? null : (
        <>
          <h3 className="small quiet">{words.missing}</h3>
          <ol>
            {missing.map((row) =>
              button(
                row,
                row.reason === null ? words.missing : messages.reasons[row.reason],
                <span className="share-reason quiet" aria-hidden="true">
                  {row.reason === null ? null : messages.reasons[row.reason]}
                </span>,
              ),
            )}
          </ol>
        </>
      )}
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </section>
  );
}

/** As high as its row, so that the lines run through. */
function Track({
  row: { shareAt, referenceAt },
  ticks,
}: {
  readonly row: PlacedShare;
  readonly ticks: SharesLayout['ticks'];
}): ReactNode {
  return (
    <svg className="share-track" width="100%" aria-hidden="true">
      <TrackLines ticks={ticks} />
      <rect className="share-bar" width={`${String(shareAt)}%`} y="50%" height="10" transform="translate(0 -5)" />
      {Number.isFinite(referenceAt) ? (
        <>
          <rect
            className="share-casing"
            x={`${String(referenceAt)}%`}
            y="50%"
            width="5"
            height="14"
            transform="translate(-2.5 -7)"
          />
          <rect
            className="share-reference"
            x={`${String(referenceAt)}%`}
            y="50%"
            width="2"
            height="14"
            transform="translate(-1 -7)"
          />
        </>
      ) : null}
    </svg>
  );
}
