import type { ReactNode } from 'react';
import { CELL, type PlacedBox, type PlacedFamily, type TreemapLayout } from './layout.ts';

/** The name of a family and its share, over its sectors. */
export function Heading({ placed: { name, x, y } }: { readonly placed: PlacedFamily }): ReactNode {
  return name.length === 0 ? null : (
    <text className="treemap-family" x={x} y={y + CELL.line - 2} aria-hidden="true">
      {name.map((line, index) => (
        <tspan key={`${String(index)} ${line}`} x={x} dy={index === 0 ? 0 : CELL.line}>
          {line}
        </tspan>
      ))}
    </text>
  );
}

/** What fits into a block. */
export function Written({ box: { name, amount, x, y } }: { readonly box: PlacedBox }): ReactNode {
  if (name.length === 0) return null;
  const left = x + CELL.padding;
  return (
    <text x={left} y={y + CELL.padding + CELL.line - 4} aria-hidden="true">
      {name.map((line, index) => (
        <tspan key={`${String(index)} ${line}`} className="treemap-name" x={left} dy={index === 0 ? 0 : CELL.line}>
          {line}
        </tspan>
      ))}
      {amount === null ? null : (
        <tspan x={left} dy={CELL.line}>
          {amount}
        </tspan>
      )}
    </text>
  );
}

/** Persons of whom no sector is told: there, and hatched. */
export function Undisclosed({
  id,
  placed,
  label,
}: {
  readonly id: string;
  readonly placed: NonNullable<TreemapLayout['undisclosed']>;
  readonly label: string;
}): ReactNode {
  return (
    <g className="treemap-undisclosed" role="img" aria-label={label}>
      <title>{label}</title>
      <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="treemap-hatch-ground" width="6" height="6" />
        <rect className="treemap-hatch-line" width="1.5" height="6" />
      </pattern>
      <rect x={placed.x} y={placed.y} width={placed.width} height={placed.height} fill={`url(#${id})`} />
      <Written box={placed} />
    </g>
  );
}

/** Two lines, light in dark or dark in light, so that one of them is seen on every family. */
export function Outline({
  kind,
  box: { x, y, width, height },
}: {
  readonly kind: 'chosen' | 'shown' | 'ring';
  readonly box: PlacedBox;
}): ReactNode {
  // A block of hardly anybody has no inside.
  const hasInside = width > 4 && height > 4;
  return (
    <g className={`treemap-${kind}`} aria-hidden="true">
      <rect x={x} y={y} width={width} height={height} />
      {kind === 'shown' || !hasInside ? null : (
        <rect className="treemap-inner" x={x + 2} y={y + 2} width={width - 4} height={height - 4} />
      )}
    </g>
  );
}
