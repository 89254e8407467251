import { useId, useMemo, type ReactNode } from 'react';
import { placeTip } from '../../design/drawing/chart-tip.ts';
import type { Choices } from '../../design/choices.ts';
import { ChartTip } from '../../design/controls/ChartTip.tsx';
import { Slider } from '../../design/controls/Slider.tsx';
import { familyClass } from '../../design/look/family-colours.ts';
import type { Format } from '../../language/format.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Speech } from '../../language/speech/words.ts';
import { useMarks } from '../../design/drawing/use-marks.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { BubbleFrame, BubbleTexts, BubbleTrails } from './BubbleFrame.tsx';
import { BubbleKey } from './BubbleKey.tsx';
import { bubbleAfter, HEAD, layoutBubbles, type BubbleInput, type PlacedBubble, type Vertical } from './layout.ts';
import './portfolio-bubbles.css';

interface Props extends Choices {
  readonly bubbles: readonly BubbleInput[];
  readonly label: string;
  readonly regionName: string;
  /** What the region's structure is held against: `the EU27`. */
  readonly referenceName: string;
  /** What makes a bubble stand high; growth where it is left out. */
  readonly vertical?: Vertical;
  /** Growth of all sectors of the region; NaN for no line. */
  readonly averageGrowth: number;
  readonly year: number;
  /** Years that can be shown, ascending; fewer than two make no slider. */
  readonly years: readonly number[];
  readonly onYear: (year: number) => void;
  /** What is not drawn and why, in sentences. */
  readonly notes: readonly string[];
  /** Pixels, for a drawing that is on no screen; measured where it is left out. */
  readonly width?: number;
}

const USUAL_WIDTH = 760;

/** The sectors of a region by strength and growth: one tab stop, arrows move, Enter selects. */
export function PortfolioBubbles({
  bubbles,
  label,
  regionName,
  referenceName,
  vertical = 'growth',
  averageGrowth,
  year,
  years,
  onYear,
  selected,
  hovered,
  onSelect,
  onHover,
  notes,
  width: given,
}: Props): ReactNode {
  const { messages, format } = useMessages('industryPortfolio');
  const words = messages.industryPortfolio.bubbles;
  const id = useId();
  const { box, width: measured } = useWidth(USUAL_WIDTH);
  const width = given ?? measured;
  const layout = useMemo(
    () =>
      layoutBubbles({
        bubbles,
        year,
        vertical,
        averageGrowth,
        width,
        selected,
        trailed: hovered === null || selected.includes(hovered) ? selected : [...selected, hovered],
        beyondText: ({ bubble, beyond }) =>
          [
            ...(beyond.includes('right') ? [words.quotient({ quotient: format.number(bubble.quotient) })] : []),
            ...(beyond.includes('top') || beyond.includes('bottom') ? [format.signedPercent(bubble.growth)] : []),
          ].join(', '),
        words: {
          ...(vertical === 'share'
            ? {
                thinGrowing: words.halves.thin,
                strongGrowing: words.halves.strong,
                thinShrinking: '',
                strongShrinking: '',
              }
            : words.quadrants),
          average: words.average({ place: regionName, growth: format.signedPercent(averageGrowth, 1) }),
        },
      }),
    [bubbles, year, vertical, averageGrowth, width, selected, hovered, words, regionName, format],
  );
  const placed = layout?.bubbles ?? [];
  const { stop, ringed, events } = useMarks({
    ids: placed.map(({ bubble }) => bubble.id),
    next: (from, key) => bubbleAfter(placed, from, key),
    selected,
    onSelect,
    onHover,
  });
  // Also where the year has nothing to draw, so that another can be chosen.
  const slider =
    years.length < 2 ? null : (
      <Slider
        label={messages.industryPortfolio.year}
        value={Math.max(0, years.indexOf(year))}
        min={0}
        max={years.length - 1}
        step={1}
        text={String(year)}
        onChange={(index) => onYear(years[index] ?? year)}
      />
    );
  if (layout === null) {
    return (
      <div ref={box} className="portfolio" data-breaks="">
        {slider}
        {notes.map((note) => (
          <p key={note} className="small quiet">
            {note}
          </p>
        ))}
      </div>
    );
  }

  const tell = (bubble: BubbleInput): string[] => tellingOf(bubble, vertical, messages, format);
  const shown = placed.find(({ bubble }) => bubble.id === hovered);

  return (
    <div ref={box} className="portfolio" data-breaks="">
      {slider}
      <p id={`${id}-hint`} className="visually-hidden">
        {vertical === 'share' ? words.shareHint : words.hint}
      </p>
      <svg
        viewBox={`0 0 ${String(layout.scales.width)} ${String(layout.scales.height)}`}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-hint`}
      >
        <BubbleFrame scales={layout.scales} vertical={vertical} referenceName={referenceName} />
        {/* A sector moves from year to year; to that of another region is no way. */}
        <g {...events}>
          <g key={regionName}>
            {placed.map((each) => (
              <Bubble
                key={each.bubble.id}
                placed={each}
                name={tell(each.bubble)}
                isStop={each.bubble.id === stop}
                isSelected={selected.includes(each.bubble.id)}
                isRinged={each.bubble.id === ringed}
              />
            ))}
          </g>
          <BubbleTrails trails={layout.trails} />
          <BubbleTexts words={layout.words} labels={layout.labels} bubbles={layout.bubbles} />
          {shown === undefined ? null : (
            <ChartTip
              tip={placeTip(
                { x: shown.x, top: shown.y - shown.radius, bottom: shown.y + shown.radius },
                tell(shown.bubble),
                layout.scales,
              )}
            />
          )}
        </g>
      </svg>
      <BubbleKey
        sizes={layout.sizes}
        regionName={regionName}
        referenceName={referenceName}
        vertical={vertical}
        hasMarked={placed.some(({ bubble }) => typeof bubble.published === 'number')}
      />
      {notes.map((note) => (
        <p key={note} className="small quiet">
          {note}
        </p>
      ))}
    </div>
  );
}

interface BubbleProps {
  readonly placed: PlacedBubble;
  readonly name: readonly string[];
  readonly isStop: boolean;
  readonly isSelected: boolean;
  readonly isRinged: boolean;
}

const HIT = 9;
const HEADS = { left: 'l7,-4v8z', right: 'l-7,-4v8z', top: 'l-4,7h8z', bottom: 'l-4,-7h8z' } as const;

function Bubble({
  placed: { bubble, x, y, radius, beyond },
  name,
  isStop,
  isSelected,
  isRinged,
}: BubbleProps): ReactNode {
  const [at, level] = [x.toFixed(1), y.toFixed(1)];
  const head = radius + HEAD;
  return (
    <g
      className={`portfolio-bubble ${familyClass(bubble.family)} has-${String(bubble.stars)}-stars${typeof bubble.published === 'number' ? ' is-marked' : ''}${isSelected ? ' is-selected' : ''}`}
      data-mark={bubble.id}
      role="button"
      tabIndex={isStop ? 0 : -1}
      aria-pressed={isSelected}
      aria-label={name.join(', ')}
    >
      {radius < HIT ? <circle className="portfolio-hit" cx={at} cy={level} r={HIT} /> : null}
      <circle className="portfolio-body" cx={at} cy={level} r={radius.toFixed(1)} />
      {beyond.map((edge) => (
        <path
          key={edge}
          className="portfolio-head"
          d={`M${(x - (edge === 'left' ? head : edge === 'right' ? -head : 0)).toFixed(1)},${(y + (edge === 'top' ? -head : edge === 'bottom' ? head : 0)).toFixed(1)}${HEADS[edge]}`}
        />
      ))}
      {isSelected ? <circle className="portfolio-chosen" cx={at} cy={level} r={(radius + 3).toFixed(1)} /> : null}
      {isRinged ? <circle className="portfolio-ring" cx={at} cy={level} r={(radius + 5).toFixed(1)} /> : null}
    </g>
  );
}

/** All that is told of a sector, its name first. */
function tellingOf(
  {
    label,
    familyLabel,
    quotient,
    growth,
    growthFrom,
    employment,
    share,
    stars,
    unknownStars,
    isFew,
    published = null,
  }: BubbleInput,
  vertical: Vertical,
  messages: Speech<'industryPortfolio'>['messages'],
  format: Format,
): string[] {
  const words = messages.industryPortfolio.bubbles;
  const grown = format.signedPercent(growth, 1);
  return [
    label,
    ...(familyLabel === label ? [] : [familyLabel]),
    [
      words.quotient({ quotient: format.number(quotient, quotient < 10 ? 2 : 1) }),
      ...(vertical === 'share'
        ? []
        : [
            growthFrom === null
              ? words.growth({ growth: grown })
              : words.growthSince({ growth: grown, from: growthFrom }),
          ]),
    ].join(', '),
    words.share({ count: employment, share: format.percent(share, 1) }),
    words.stars({ earned: stars, unknown: unknownStars }),
    ...(isFew ? [words.few] : []),
    ...(published === null ? [] : [words.published({ share: format.percent(published) })]),
  ];
}
