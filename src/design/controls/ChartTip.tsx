import type { ReactNode } from 'react';
import { TIP, type PlacedTip } from '../drawing/chart-tip.ts';
import './chart-tip.css';

/**
 * A box of words over a drawing; what it says is also the name of the mark. It stands beside the marks in what hears
 * pointers, so that one that goes from a mark to it still points at the mark.
 */
export function ChartTip({ tip: { lines, box, way } }: { readonly tip: PlacedTip }): ReactNode {
  return (
    <g className="chart-tip" aria-hidden="true">
      <rect
        className="chart-tip-way"
        x={way.left.toFixed(1)}
        y={way.top.toFixed(1)}
        width={Math.max(0, way.right - way.left).toFixed(1)}
        height={Math.max(0, way.bottom - way.top).toFixed(1)}
      />
      <rect
        x={box.left.toFixed(1)}
        y={box.top.toFixed(1)}
        width={(box.right - box.left).toFixed(1)}
        height={(box.bottom - box.top).toFixed(1)}
        rx="4"
      />
      {lines.map(({ text, isName }, index) => (
        <text
          key={`${String(index)} ${text}`}
          className={isName ? 'chart-tip-name' : undefined}
          x={(box.left + TIP.padding).toFixed(1)}
          y={(box.top + 16 + index * TIP.line).toFixed(1)}
        >
          {text}
        </text>
      ))}
    </g>
  );
}
