import { useMemo, useRef, type MouseEvent, type ReactNode } from 'react';
import { useWidth } from '../../design/drawing/use-width.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { layoutTree, type TreeLeaf, type TreeMerge } from './layout.ts';
import './group-tree.css';

interface Props {
  readonly leaves: readonly TreeLeaf[];
  readonly merges: readonly TreeMerge[];
  /** Into how many groups it is cut. */
  readonly count: number;
  readonly label: string;
  readonly distance: string;
  readonly selected: readonly string[];
  /** Cuts it where it is pressed; null where it stands as it is. */
  readonly onCut: ((count: number) => void) | null;
}

const USUAL_WIDTH = 760;
const tenth = (value: number): string => value.toFixed(1);

/** Which regions are alike, step by step: branches that meet far to the right differ much. */
export function GroupTree({ leaves, merges, count, label, distance, selected, onCut }: Props): ReactNode {
  const { format } = useMessages();
  const { box, width } = useWidth(USUAL_WIDTH);
  const drawing = useRef<SVGSVGElement>(null);
  const layout = useMemo(() => layoutTree(leaves, merges, count, width), [leaves, merges, count, width]);
  if (layout === null) return null;
  const { height, left, branches, ticks, cut } = layout;
  const press = (event: MouseEvent): void => {
    const rectangle = drawing.current?.getBoundingClientRect();
    if (onCut === null || rectangle === undefined || rectangle.width === 0) return;
    const x = ((event.clientX - rectangle.left) * width) / rectangle.width;
    if (x > left) onCut(layout.countAt(x));
  };
  return (
    <div ref={box} className={onCut === null ? 'group-tree' : 'group-tree is-cut-by-press'}>
      {/* The slider above cuts by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions */}
      <svg
        ref={drawing}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        role="img"
        aria-label={label}
        onClick={press}
      >
        {ticks.map(({ value, at }) => (
          <g key={value}>
            <line className="axis-grid" x1={tenth(at)} x2={tenth(at)} y1={18} y2={height - 8} />
            <text className="is-middle" x={tenth(at)} y={12}>
              {value === 0 ? distance : format.number(value, Number.isInteger(value) ? 0 : 1)}
            </text>
          </g>
        ))}
        {branches.map(({ key, path, tone }) => (
          <path key={key} className="group-branch" style={tone === null ? undefined : { stroke: tone }} d={path} />
        ))}
        {layout.leaves.map(({ id, name, text, tone, y }) => (
          <g key={id}>
            <circle style={{ fill: tone }} cx={tenth(left - 6)} cy={tenth(y)} r="4" />
            <text
              className={selected.includes(id) ? 'is-end is-selected' : 'is-end'}
              x={tenth(left - 14)}
              y={tenth(y)}
              dy="0.35em"
            >
              {text}
              {text === name ? null : <title>{name}</title>}
            </text>
          </g>
        ))}
        {cut === null ? null : <line className="group-cut" x1={tenth(cut)} x2={tenth(cut)} y1={18} y2={height - 8} />}
      </svg>
    </div>
  );
}
