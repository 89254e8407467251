import { useMemo, type ReactNode } from 'react';
import { LINE_STEP } from '../../design/direct-labels.ts';
import { familyClass } from '../../design/family-colours.ts';
import type { Format } from '../../design/format.ts';
import { useIndustrySpaceMessages, type IndustrySpaceMessages } from '../../design/messages/industry-space.ts';
import { nearestMark, useMarks } from '../../design/use-marks.ts';
import { useWidth } from '../../design/use-width.ts';
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
  const { messages, format } = useIndustrySpaceMessages();
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
            aria-label={words.label(regionName)}
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
                  aria-label={messages.industrySpace.sector(
                    dot.name,
                    factsOf(dot, isByRarity, messages.industrySpace, format),
                  )}
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
            <Labels layout={layout} focus={[hovered, selected].flatMap((id) => id ?? [])} />
          </svg>
        )}
      </div>
      <p className="opportunity-line small" aria-hidden="true">
        {shown === null ? (
          <span className="quiet">{words.pointing}</span>
        ) : (
          <>
            <strong>{shown.name}</strong> {factsOf(shown, isByRarity, messages.industrySpace, format).join(' · ')}
          </>
        )}
      </p>
      {notKnown.length === 0 ? null : <p className="small quiet">{words.notKnown(format.shortList(notKnown))}</p>}
      <p className="opportunity-warning small">{words.warning(year, !isByRarity)}</p>
    </div>
  );
}

/** How near beside the mean, how complex, how much of it there is. */
function factsOf(
  sector: OpportunityInput,
  isByRarity: boolean,
  words: IndustrySpaceMessages['industrySpace'],
  format: Format,
): string[] {
  const mean = Number.isFinite(sector.meanDensity)
    ? ` (${words.opportunities.mean(format.number(sector.meanDensity))})`
    : '';
  return [
    `${words.density(format.number(sector.density))}${mean}`,
    isByRarity ? words.opportunities.foundIn(-sector.height) : words.complexity(format.signed(sector.height, 2)),
    words.persons(sector.employment),
    words.quotient(format.number(sector.quotient, 2)),
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
  readonly words: IndustrySpaceMessages['industrySpace']['opportunities'];
  readonly format: Format;
}): ReactNode {
  const { left, right, top, bottom, middle, quadrants, xTicks, yTicks } = layout;
  return (
    <g aria-hidden="true">
      {yTicks.map(({ value, y }) => (
        <g key={value}>
          <line className="opportunity-grid" x1={left} x2={right} y1={tenth(y)} y2={tenth(y)} />
          <text className="is-end" x={left - 6} y={tenth(y)} dy="0.35em">
            {isByRarity ? format.number(-value) : format.signed(value, Number.isInteger(value) ? 0 : 1)}
          </text>
        </g>
      ))}
      {xTicks.map(({ value, x }) => (
        <text key={value} className="is-middle" x={tenth(x)} y={bottom + 18}>
          {format.number(value)}
        </text>
      ))}
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

function Labels({
  layout,
  focus,
}: {
  readonly layout: OpportunityLayout;
  readonly focus: readonly string[];
}): ReactNode {
  return (
    <g className="opportunity-labels" aria-hidden="true">
      {labelOpportunities(layout, focus).map(({ id, lines, x, y, anchor, rise, isStrong }) => (
        <text key={id} className={`is-${anchor}${isStrong ? ' is-strong' : ''}`} x={tenth(x)} y={tenth(y)}>
          {lines.map((line, index) => (
            <tspan key={line} x={tenth(x)} dy={`${(index === 0 ? rise : LINE_STEP).toFixed(2)}em`}>
              {line}
            </tspan>
          ))}
        </text>
      ))}
    </g>
  );
}
