import { useId, useState, type ReactNode } from 'react';
import type { Choices } from '../../design/choices.ts';
import { ChartTip } from '../../design/controls/ChartTip.tsx';
import { placeTip } from '../../design/drawing/chart-tip.ts';
import { nearestMark, useMarks } from '../../design/drawing/use-marks.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutDots, type DotInput } from './layout.ts';
import './value-dots.css';

interface Props extends Pick<Choices, 'selected' | 'onSelect'> {
  readonly dots: readonly DotInput[];
  /** What the dots are held against. */
  readonly lines: readonly { readonly key: string; readonly value: number; readonly text: string }[];
  readonly label: string;
  /** How the keyboard works. */
  readonly hint: string;
  /** All that a screen reader says of a dot. */
  readonly describe: (id: string) => string;
}

const USUAL_WIDTH = 760;
const point = (value: number): string => value.toFixed(1);

/** How values are spread: a dot each. One tab stop, arrows move, Enter marks. */
export function ValueDots({ dots, lines, label, hint, describe, selected, onSelect }: Props): ReactNode {
  const { format } = useMessages();
  const id = useId();
  const { box, width } = useWidth(USUAL_WIDTH);
  const [hovered, setHovered] = useState<string | null>(null);
  const layout = layoutDots(dots, lines, selected, width);
  const placed = layout?.dots ?? [];
  const { stop, ringed, events } = useMarks({
    ids: placed.map((dot) => dot.id),
    next: (from, key) => nearestMark(placed, from, key),
    selected,
    onSelect,
    onHover: setHovered,
  });
  if (layout === null) return <div ref={box} />;
  const shown = placed.find((dot) => dot.id === hovered);
  return (
    <div ref={box} className="value-dots">
      <p id={`${id}-hint`} className="visually-hidden">
        {hint}
      </p>
      {/* A drawing cannot be a fieldset. */}
      {/* oxlint-disable-next-line jsx-a11y/prefer-tag-over-role */}
      <svg
        viewBox={`0 0 ${String(layout.width)} ${point(layout.height)}`}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-hint`}
      >
        <g aria-hidden="true">
          <line className="dots-base" x1="0" x2={layout.width} y1={point(layout.base)} y2={point(layout.base)} />
          {layout.ticks.map(({ value, x }) => (
            <g key={value}>
              <line
                className="dots-base"
                x1={point(x)}
                x2={point(x)}
                y1={point(layout.base)}
                y2={point(layout.base + 4)}
              />
              <text className="dots-tick" x={point(x)} y={point(layout.base + 18)}>
                {format.number(value, layout.decimals)}
              </text>
            </g>
          ))}
          {layout.lines.map(({ key, x, text, labelY, isBefore }) => (
            <g key={key} className={`dots-line-${key}`}>
              <line x1={point(x)} x2={point(x)} y1={point(labelY - 9)} y2={point(layout.base)} />
              <text x={point(isBefore ? x - 5 : x + 5)} y={labelY} className={isBefore ? 'is-before' : undefined}>
                {text}
              </text>
            </g>
          ))}
        </g>
        <g {...events}>
          <g>
            {layout.dots.map((dot) => (
              <circle
                key={dot.id}
                className={selected.includes(dot.id) ? 'dots-dot is-selected' : 'dots-dot'}
                data-mark={dot.id}
                role="button"
                tabIndex={dot.id === stop ? 0 : -1}
                aria-pressed={selected.includes(dot.id)}
                aria-label={describe(dot.id)}
                cx={point(dot.x)}
                cy={point(dot.y)}
                r={layout.radius}
              />
            ))}
          </g>
          <g aria-hidden="true">
            {layout.labels.map(({ key, x, text, labelY, dotY, isBefore }) => (
              <g key={key} className="dots-label">
                <line x1={point(x)} x2={point(x)} y1={point(labelY - 9)} y2={point(dotY - layout.radius)} />
                <text x={point(isBefore ? x - 5 : x + 5)} y={labelY} className={isBefore ? 'is-before' : undefined}>
                  {text}
                </text>
              </g>
            ))}
            {layout.dots
              .filter((dot) => dot.id === ringed)
              .map((dot) => (
                <circle key={dot.id} className="dots-ring" cx={point(dot.x)} cy={point(dot.y)} r={layout.radius + 3} />
              ))}
          </g>
          {shown === undefined ? null : (
            <ChartTip
              tip={placeTip(
                { x: shown.x, top: shown.y - layout.radius, bottom: shown.y + layout.radius },
                [shown.name, shown.text],
                layout,
              )}
            />
          )}
        </g>
      </svg>
    </div>
  );
}
