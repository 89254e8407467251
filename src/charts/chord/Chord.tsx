import type { ReactNode } from 'react';
import { CHORD, layoutChord, type ChordInput, type ChordLink } from './layout.ts';
import './chord.css';

interface Props {
  readonly ends: readonly ChordInput[];
  readonly links: readonly ChordLink[];
  /** The one told of, whose links stand out; null for none. */
  readonly main: string | null;
  readonly label: string;
}

/** Who has how much to do with whom: ribbons across a circle. A table beside it says the same. */
export function Chord({ ends, links, main, label }: Props): ReactNode {
  const { arcs, ribbons } = layoutChord(ends, links, main);
  return (
    // A drawing cannot be an image element.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role
    <svg
      className="chord"
      viewBox={`${String(-CHORD.width / 2)} ${String(-CHORD.height / 2)} ${String(CHORD.width)} ${String(CHORD.height)}`}
      role="img"
      aria-label={label}
    >
      {ribbons.map(({ key, path, isMain }) => (
        <path key={key} className={isMain ? 'chord-ribbon is-main' : 'chord-ribbon'} d={path} />
      ))}
      {arcs.map(({ id, label: short, name, path, isMain, x, y, isBefore }) => (
        <g key={id} className={isMain ? 'chord-end is-main' : 'chord-end'}>
          <title>{name}</title>
          <path d={path} />
          <text x={x.toFixed(1)} y={y.toFixed(1)} dy="0.35em" textAnchor={isBefore ? 'end' : 'start'}>
            {short}
          </text>
        </g>
      ))}
    </svg>
  );
}
