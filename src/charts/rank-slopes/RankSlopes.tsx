import type { ReactNode } from 'react';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutSlopes, SLOPES, type SlopeInput } from './layout.ts';
import './rank-slopes.css';

const LABELS = 14;

interface Props {
  readonly rows: readonly SlopeInput[];
  readonly before: string;
  readonly after: string;
  /** In words, for those who cannot see it. */
  readonly text: string;
  readonly selected: readonly string[];
}

/** How ranks move between two methods; those that move most are named. */
export function RankSlopes({ rows, before, after, text, selected }: Props): ReactNode {
  const { format } = useMessages();
  const { slopes, height } = layoutSlopes(rows, LABELS, selected);
  return (
    <svg className="rank-slopes" viewBox={`0 0 ${String(SLOPES.width)} ${String(height)}`} role="img" aria-label={text}>
      <text className="slope-head slope-before" x={SLOPES.left} y="12">
        {before}
      </text>
      <text className="slope-head" x={SLOPES.right} y="12">
        {after}
      </text>
      {slopes
        .toSorted((one, other) => Number(one.isLabelled) - Number(other.isLabelled))
        .map(({ id, name, y1, y2, before: was, after: is, moved, isLabelled }) => (
          <g
            key={id}
            className={[
              isLabelled ? (moved > 0 ? 'is-rising' : moved < 0 ? 'is-falling' : 'is-level') : 'is-quiet',
              selected.includes(id) ? 'is-selected' : '',
            ]
              .join(' ')
              .trim()}
          >
            <line x1={SLOPES.left + 4} x2={SLOPES.right - 4} y1={y1} y2={y2} />
            {isLabelled ? (
              <>
                <text className="slope-before" x={SLOPES.left} y={y1} dy="0.35em">
                  {name} {format.number(was)}
                </text>
                <text x={SLOPES.right} y={y2} dy="0.35em">
                  {format.number(is)} {name}
                </text>
              </>
            ) : null}
          </g>
        ))}
    </svg>
  );
}
