import type { ReactNode } from 'react';
import { FootTicks, Levels } from '../../design/drawing/Axis.tsx';
import { useWidth } from '../../design/drawing/use-width.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutTrials, type Trial } from './layout.ts';
import './number-trials.css';

interface Props {
  readonly trials: readonly Trial[];
  readonly title: string;
  /** The number that these figures speak for. */
  readonly chosen: number;
  /** The largest number of groups. */
  readonly most: number;
}

const USUAL_WIDTH = 380;
const tenth = (value: number): string => value.toFixed(1);

/** How well each number of groups does. */
export function NumberTrials({ trials, title, chosen, most }: Props): ReactNode {
  const { format } = useMessages();
  const { box, width } = useWidth(USUAL_WIDTH);
  const layout = layoutTrials(trials, most, width);
  if (layout === null) return null;
  const { height, left, right, top, bottom, axis, dots, path, counts } = layout;
  const spoken = dots.map(({ count, value }) => `${format.number(count)}: ${format.number(value, 2)}`).join('; ');
  return (
    <div ref={box} className="number-trials">
      <svg viewBox={`0 0 ${String(width)} ${String(height)}`} role="img" aria-label={`${title}. ${spoken}.`}>
        <Levels ticks={axis.ticks} left={left} right={right} textOf={(value) => format.number(value, axis.decimals)} />
        <FootTicks ticks={counts} y={bottom + 16} firm={chosen} textOf={(value) => format.number(value)} />
        <text x="0" y={top - 12}>
          ↑ {title}
        </text>
        <path className="trials-line" d={path} />
        {dots.map(({ count, x, y, low, high }) => (
          <g key={count}>
            {low === high ? null : (
              <line className="trials-error" x1={tenth(x)} x2={tenth(x)} y1={tenth(low)} y2={tenth(high)} />
            )}
            <circle
              className={count === chosen ? 'is-chosen' : ''}
              cx={tenth(x)}
              cy={tenth(y)}
              r={count === chosen ? 6 : 4}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}
