import type { ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { ordinal } from '../../language/sentences/lists.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { useWidth } from '../../design/drawing/use-width.ts';
import { layoutComparison, type ComparisonInput } from './layout.ts';
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
  const speech = useMessages('evidence');
  const words = speech.messages.evidence.outside;
  const { box, width } = useWidth(USUAL_WIDTH);
  const layout = layoutComparison(rows, named, selected, width);
  if (layout === null) return null;
  const { height, left, right, top, bottom, dots, xTicks, yTicks, labels } = layout;
  const wordsOf = ({ name, ownRank, otherRank, isCapped }: ComparisonInput): string =>
    `${words.dot({ name, ownRank: ordinal(speech, ownRank), otherRank: ordinal(speech, otherRank) })}${isCapped ? `. ${words.cappedShort}` : ''}`;
  const spoken = dots.filter(({ isNamed }) => isNamed).map((dot) => `${wordsOf(dot)}.`);
  return (
    <div ref={box} className="comparison">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
        <Levels ticks={yTicks} left={left} right={right} textOf={String} />
        <FootTicks ticks={xTicks} y={bottom + 16} textOf={String} />
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
        <DirectLabels labels={labels} />
      </svg>
    </div>
  );
}
