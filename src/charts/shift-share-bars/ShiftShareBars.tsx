import { useId, type ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { RowButton } from '../../design/controls/RowButton.tsx';
import { TrackTicks } from '../../design/drawing/Axis.tsx';
import { shortList } from '../../language/sentences/lists.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { moveFocus } from '../../design/focus/move-focus.ts';
import { useStop } from '../../design/drawing/use-stop.ts';
import { layoutShiftShare, PARTS, type ChangeParts, type PlacedChange, type ShiftInput } from './layout.ts';
import { ChangeMark, Track } from './ShiftTrack.tsx';
import './shift-share-bars.css';

interface Props extends Choices {
  readonly sectors: readonly ShiftInput[];
  readonly total: ChangeParts;
  /** Years the change reaches over. */
  readonly from: number;
  readonly to: number;
  /** Names of sectors without a figure in one of the years. */
  readonly leftOut: readonly string[];
  readonly label: string;
  readonly regionName: string;
  /** What the change is held against: `the EU27`. */
  readonly referenceName: string;
  /** How many sectors have a row of their own. */
  readonly most: number;
  /** What is to be known of the figures, in sentences. */
  readonly notes: readonly string[];
}

/** What made each sector grow or shrink, in three parts: one tab stop, arrows move, Enter selects. */
export function ShiftShareBars({
  sectors,
  total,
  from,
  to,
  leftOut,
  label,
  regionName,
  referenceName,
  most,
  notes,
  ...choices
}: Props): ReactNode {
  const speech = useMessages('industryPortfolio');
  const { messages, format } = speech;
  const words = messages.industryPortfolio.shiftShare;
  const id = useId();
  const layout = layoutShiftShare({ sectors, total, most, kept: choices.selected });
  const [stop, setLastFocused] = useStop(layout?.rows.map((row) => row.id) ?? [], choices.selected);
  const noted = [
    ...(leftOut.length === 0 ? [] : [words.leftOut({ names: shortList(speech, leftOut), from, to })]),
    ...notes,
  ].map((note) => (
    <p key={note} className="small quiet">
      {note}
    </p>
  ));
  if (layout === null) return <div className="shift-share">{noted}</div>;
  const signed = (persons: number): string => format.signed(persons);
  const spoken = ({ written: { change, national, mix, regional } }: PlacedChange): string =>
    words.spoken({
      change: signed(change),
      national: signed(national),
      mix: signed(mix),
      regional: signed(regional),
    });
  const partNames = {
    national: words.parts.national({ reference: referenceName }),
    mix: words.parts.mix({ reference: referenceName }),
    regional: words.parts.regional({ region: regionName }),
  };
  const drawn = (placed: PlacedChange, ticks: typeof layout.ticks): ReactNode => (
    <>
      <Track placed={placed} zero={layout.zero} ticks={ticks} />
      <span className="figures" aria-hidden="true">
        {signed(placed.written.change)}
      </span>
      <span className="figures" aria-hidden="true">
        {signed(placed.written.regional)}
      </span>
    </>
  );
  const firstOwn = layout.sums.find(({ hasOwnScale }) => hasOwnScale);
  return (
    // The keys move between the buttons inside; the box itself takes no focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="shift-share"
      aria-label={label}
      aria-describedby={`${id}-hint`}
      onKeyDown={(event) => moveFocus(event, 'button.shift-row')}
    >
      <p id={`${id}-hint`} className="visually-hidden">
        {words.changeIn({ years: format.years(from, to) })}. {messages.ranking.hint}
      </p>
      <p className="shift-key small quiet" aria-hidden="true">
        <span>
          <svg width="12" height="12">
            <ChangeMark x="50%" />
          </svg>{' '}
          {words.changeIn({ years: format.years(from, to) })} =
        </span>
        {PARTS.map((part, index) => (
          <span key={part}>
            <svg width="16" height="12">
              <rect className={`shift-${part}`} width="16" height="10" y="1" />
            </svg>{' '}
            {partNames[part]}
            {index < PARTS.length - 1 ? ' +' : ''}
          </span>
        ))}
      </p>
      <p className="shift-head shift-row small quiet" aria-hidden="true">
        <span className="shift-name">{words.sector}</span>
        <TrackTicks ticks={layout.ticks} textOf={signed} />
        <span className="figures">{words.change}</span>
        <span className="figures">{words.ownPart}</span>
      </p>
      <ol>
        {layout.rows.map((row) => (
          <li key={row.id}>
            <RowButton id={row.id} className="shift-row" isStop={row.id === stop} onFocus={setLastFocused} {...choices}>
              <span className="shift-name">
                {row.name}
                <span className="visually-hidden">: {spoken(row)}</span>
              </span>
              {drawn(row, layout.ticks)}
            </RowButton>
          </li>
        ))}
      </ol>
      {layout.sums.map((sum) => (
        <div key={sum.kind}>
          {sum === firstOwn ? (
            <p className="shift-head shift-row small quiet" aria-hidden="true">
              <span className="shift-name">{words.ownScale}</span>
              <TrackTicks ticks={layout.ownTicks} textOf={signed} />
            </p>
          ) : null}
          <p className={`shift-row shift-${sum.kind}`}>
            <span className="shift-name">
              {sum.kind === 'total' ? words.total : words.others({ count: sum.count })}
              <span className="visually-hidden">
                {sum.hasOwnScale ? ` (${words.ownScale})` : ''}: {spoken(sum)}
              </span>
            </span>
            {drawn(sum, sum.hasOwnScale ? layout.ownTicks : layout.ticks)}
          </p>
        </div>
      ))}
      {noted}
    </section>
  );
}
