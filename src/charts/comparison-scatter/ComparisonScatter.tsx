import type { ReactNode } from 'react';
import { useEvidenceMessages } from '../../design/messages/evidences.ts';
import { useWidth } from '../../design/use-width.ts';
import { layoutComparison, LINE_STEP, type ComparisonInput } from './layout.ts';
import './comparison-scatter.css';

interface Props {
  readonly rows: readonly ComparisonInput[];
  readonly label: string;
  /** Told by name: those furthest apart. */
  readonly named: readonly string[];
  readonly selected: readonly string[];
}

const USUAL_WIDTH = 440;
const tenth = (value: number): string => value.toFixed(1);

/** Where two indices rank the regions: on the line they agree. */
export function ComparisonScatter({ rows, label, named, selected }: Props): ReactNode {
  const { messages } = useEvidenceMessages();
  const words = messages.evidence.outside;
  const { box, width } = useWidth(USUAL_WIDTH);
  const layout = layoutComparison(rows, named, selected, width);
  if (layout === null) return null;
  const { height, left, right, top, bottom, dots, ticks, labels } = layout;
  const wordsOf = ({ name, ownRank, otherRank, isCapped }: ComparisonInput): string =>
    `${words.dot(name, ownRank, otherRank)}${isCapped ? `. ${words.cappedShort}` : ''}`;
  const spoken = dots.filter(({ isNamed }) => isNamed).map((dot) => `${wordsOf(dot)}.`);
  return (
    <div ref={box} className="comparison">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
        {ticks.map(({ rank, x, y }) => (
          <g key={rank}>
            <line className="comparison-grid" x1={left} x2={right} y1={tenth(y)} y2={tenth(y)} />
            <text className="is-end" x={left - 6} y={tenth(y)} dy="0.35em">
              {rank}
            </text>
            <text className="is-middle" x={tenth(x)} y={bottom + 16}>
              {rank}
            </text>
          </g>
        ))}
        <text x="0" y={top - 12}>
          ↑ {words.axis.y}
        </text>
        <text className="is-end" x={right} y={height - 6}>
          {words.axis.x} →
        </text>
        <line className="comparison-line" x1={left} y1={bottom} x2={right} y2={top} />
        {dots.map((dot) => (
          <circle
            key={dot.id}
            data-mark={dot.id}
            className={[
              ...(dot.isNamed ? ['is-named'] : []),
              ...(selected.includes(dot.id) ? ['is-selected'] : []),
              ...(dot.isCapped ? ['is-capped'] : []),
            ].join(' ')}
            cx={tenth(dot.x)}
            cy={tenth(dot.y)}
            r={selected.includes(dot.id) ? 5 : 4}
          >
            <title>{wordsOf(dot)}</title>
          </circle>
        ))}
        {labels.map(({ id, lines, x, y, anchor, rise, isStrong }) => (
          <text
            key={id}
            className={`comparison-name is-${anchor}${isStrong ? ' is-strong' : ''}`}
            x={tenth(x)}
            y={tenth(y)}
          >
            {lines.map((line, index) => (
              <tspan key={line} x={tenth(x)} dy={`${(index === 0 ? rise : LINE_STEP).toFixed(2)}em`}>
                {line}
              </tspan>
            ))}
          </text>
        ))}
      </svg>
    </div>
  );
}
