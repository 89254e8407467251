import { useMemo, type ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { LINE_STEP } from '../../design/drawing/direct-labels.ts';
import { familyClass } from '../../design/look/family-colours.ts';
import type { Format } from '../../language/format.ts';
import { shortList } from '../../language/sentences/lists.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Speech } from '../../language/speech/words.ts';
import { nearestMark, useMarks } from '../../design/drawing/use-marks.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { labelOpportunities, layoutOpportunities, type OpportunityInput, type OpportunityLayout } from './layout.ts';
import './opportunity-scatter.css';

interface Props {
  /** The sectors that the region does not have, with a figure. */
  readonly sectors: readonly OpportunityInput[];
  readonly regionName: string;
  /** Names of the sectors of which it is not known whether the region has them. */
  readonly notKnown: readonly string[];
  /** Whether sectors stand the higher, the fewer regions have them, instead of the more complex they are. */
  readonly isByRarity: boolean;
  /** Of the figures that density and complexity are made of. */
  readonly year: number;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

const USUAL_WIDTH = 760;

/** What a region does not have: how near each sector is to what it has, how complex it is, and what that does not say. */
export function OpportunityScatter({
  sectors,
  isByRarity,
  notKnown,
  regionName,
  year,
  selected,
  hovered,
  onSelect,
  onHover,
}: Props): ReactNode {
  const speech = useMessages('industrySpace');
  const { messages, format } = speech;
  const words = messages.industrySpace.opportunities;
  const { box, width } = useWidth(USUAL_WIDTH);
  const layout = useMemo(
    () => layoutOpportunities(sectors, isByRarity ? words.rareQuadrants : words.quadrants, width),
    [sectors, isByRarity, words, width],
  );
  const dots = layout?.dots ?? [];
  const { stop, events } = useMarks({
    ids: dots.map(({ id }) => id),
    next: (id, key) => nearestMark(dots, id, key),
    selected: selected === null ? [] : [selected],
    onSelect: (id) => onSelect(id),
    onHover: (id) => {
      if (id !== hovered) onHover(id);
    },
  });
  const shown = dots.find(({ id }) => id === (hovered ?? selected)) ?? null;
  return (
    <div className="opportunity">
      <p className="visually-hidden">{words.hint}</p>
      <div ref={box}>
        {layout === null ? (
          <p>{words.none}</p>
        ) : (
          <svg
            className="opportunity-scatter"
            viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
            role="group"
            aria-label={words.label({ region: regionName })}
          >
            <Axes layout={layout} isByRarity={isByRarity} words={words} format={format} />
            <g {...events}>
              {dots.map((dot) => (
                <g
                  key={dot.id}
                  data-mark={dot.id}
                  className={`opportunity-sector ${familyClass(dot.family)}${dot.id === selected ? ' is-selected' : ''}`}
                  role="button"
                  tabIndex={dot.id === stop ? 0 : -1}
                  aria-label={messages.industrySpace.sector({
                    name: dot.name,
                    facts: factsOf(dot, isByRarity, messages.industrySpace, format).join('; '),
                  })}
                  aria-pressed={dot.id === selected}
                >
                  <circle
                    className="opportunity-hit"
                    cx={tenth(dot.x)}
                    cy={tenth(dot.y)}
                    r={tenth(Math.max(12, dot.radius + 2))}
                  />
                  <circle className="opportunity-ring" cx={tenth(dot.x)} cy={tenth(dot.y)} r={tenth(dot.radius + 3)} />
                  <circle className="opportunity-mark" cx={tenth(dot.x)} cy={tenth(dot.y)} r={tenth(dot.radius)} />
                </g>
              ))}
            </g>
            <DirectLabels
              labels={labelOpportunities(
                layout,
                [hovered, selected].flatMap((id) => id ?? []),
              )}
            />
          </svg>
        )}
      </div>
      <p className="opportunity-line small screen-only" data-pointed="" aria-hidden="true">
        {shown === null ? (
          <span className="quiet">{words.pointing}</span>
        ) : (
          <>
            <strong>{shown.name}</strong> {factsOf(shown, isByRarity, messages.industrySpace, format).join(' · ')}
          </>
        )}
      </p>
      <p className="small quiet">{words.reading}</p>
      {notKnown.length === 0 ? null : (
        <p className="small quiet">{words.notKnown({ names: shortList(speech, notKnown) })}</p>
      )}
      <p className="opportunity-warning small">{words.warning({ year, hasComplexity: !isByRarity })}</p>
    </div>
  );
}

/** How near beside the mean, how complex, how much of it there is. */
function factsOf(
  sector: OpportunityInput,
  isByRarity: boolean,
  words: Speech<'industrySpace'>['messages']['industrySpace'],
  format: Format,
): string[] {
  const mean = Number.isFinite(sector.meanDensity)
    ? ` (${words.opportunities.mean({ share: format.percent(sector.meanDensity / 100) })})`
    : '';
  return [
    `${words.density({ share: format.percent(sector.density / 100) })}${mean}`,
    isByRarity
      ? words.opportunities.foundIn({ count: -sector.height })
      : words.complexity({ deviations: format.signed(sector.height, 2) }),
    words.persons({ count: sector.employment }),
    words.quotient({ quotient: format.number(sector.quotient, 2) }),
  ];
}

const tenth = (value: number): string => value.toFixed(1);

function Axes({
  layout,
  isByRarity,
  words,
  format,
}: {
  readonly layout: OpportunityLayout;
  readonly isByRarity: boolean;
  readonly words: Speech<'industrySpace'>['messages']['industrySpace']['opportunities'];
  readonly format: Format;
}): ReactNode {
  const { left, right, top, bottom, middle, quadrants, xTicks, yTicks } = layout;
  return (
    <g aria-hidden="true">
      <Levels
        ticks={yTicks}
        left={left}
        right={right}
        textOf={(value) => (isByRarity ? format.number(-value) : format.signed(value, Number.isInteger(value) ? 0 : 1))}
      />
      <FootTicks ticks={xTicks} y={bottom + 18} textOf={(value) => format.number(value)} />
      <text x={left} y={top - 12}>
        ↑ {isByRarity ? words.rare : words.complex}
      </text>
      <text className="is-end" x={right} y={bottom + 38}>
        {words.near} →
      </text>
      <path
        className="opportunity-middle"
        d={`M${tenth(middle.x)},${String(top)}V${String(bottom)}M${String(left)},${tenth(middle.y)}H${String(right)}`}
      />
      {quadrants.map(({ lines, x, y, isAtEnd, isBest }) => (
        <text
          key={`${String(x)} ${String(y)}`}
          className={`${isAtEnd ? 'is-end' : ''}${isBest ? ' is-best' : ''}`}
          x={tenth(x)}
          y={tenth(y)}
        >
          {lines.map((line, index) => (
            <tspan key={line} x={tenth(x)} dy={index === 0 ? 0 : `${String(LINE_STEP)}em`}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
