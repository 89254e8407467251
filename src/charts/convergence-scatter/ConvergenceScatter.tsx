import type { ReactNode } from 'react';
import { useChangeMessages } from '../../design/messages/changes.ts';
import { SCATTER, layoutScatter, type ScatterInput } from './layout.ts';
import './convergence-scatter.css';

interface Props {
  readonly rows: readonly ScatterInput[];
  readonly line: { readonly alpha: number; readonly beta: number } | null;
  readonly label: string;
  readonly startLabel: string;
  readonly decimals: number;
  readonly selected: readonly string[];
}

/** Where regions started against how fast they grew since: converging where the line falls. */
export function ConvergenceScatter({ rows, line, label, startLabel, decimals, selected }: Props): ReactNode {
  const { messages, format } = useChangeMessages();
  const layout = layoutScatter(rows, line, selected);
  if (layout === null) return null;
  const words = messages.change;
  const { left, right, top, bottom } = SCATTER;
  const { middle } = layout;
  const isNamed = (id: string): boolean => selected.includes(id);
  const spoken = layout.dots.filter(({ id }) => isNamed(id)).map(({ name, start, growth }) => `${name}: ${format.number(start, decimals)}, ${format.signed(growth * 100, 1)}%.`);
  return (
    <svg className="scatter" viewBox={`0 0 ${String(SCATTER.width)} ${String(SCATTER.height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
      {layout.yTicks.map(({ value, decimals: fine, y }) => (
        <g key={value}>
          <line className={value === 0 ? 'scatter-zero' : 'scatter-grid'} x1={left} x2={right} y1={y.toFixed(1)} y2={y.toFixed(1)} />
          <text className="scatter-tick" x={left - 6} y={y.toFixed(1)} dy="0.35em">{format.signed(value, fine)}%</text>
        </g>
      ))}
      {layout.xTicks.map(({ value, decimals: fine, x }) => <text key={value} className="scatter-start" x={x.toFixed(1)} y={bottom + 18}>{format.number(value, fine)}</text>)}
      <text className="scatter-axis" x={right} y={SCATTER.height - 6}>{startLabel} →</text>
      <path className="scatter-middle" d={`M${middle.x.toFixed(1)},${String(top)}V${String(bottom)}M${String(left)},${middle.y.toFixed(1)}H${String(right)}`} />
      <text className="scatter-word" x={left + 4} y={top + 10}>{words.quadrants[0]}</text>
      <text className="scatter-word is-end" x={right - 4} y={top + 10}>{words.quadrants[1]}</text>
      <text className="scatter-word" x={left + 4} y={bottom - 6}>{words.quadrants[2]}</text>
      <text className="scatter-word is-end" x={right - 4} y={bottom - 6}>{words.quadrants[3]}</text>
      {layout.fit === null ? null : <line className="scatter-fit" x1={layout.fit[0].toFixed(1)} y1={layout.fit[1].toFixed(1)} x2={layout.fit[2].toFixed(1)} y2={layout.fit[3].toFixed(1)} />}
      {layout.dots.map(({ id, name, start, growth, x, y }) => (
        <circle key={id} className={isNamed(id) ? 'is-selected' : undefined} cx={x.toFixed(1)} cy={y.toFixed(1)} r={isNamed(id) ? 5 : 4}>
          <title>{`${name}: ${format.number(start, decimals)}, ${format.signed(growth * 100, 1)}%`}</title>
        </circle>
      ))}
      {layout.names.map(({ id, name, isEnd, x, y }) => <text key={id} className={isEnd ? 'scatter-name is-end' : 'scatter-name'} x={x.toFixed(1)} y={y.toFixed(1)} dy="0.35em">{name}</text>)}
    </svg>
  );
}
