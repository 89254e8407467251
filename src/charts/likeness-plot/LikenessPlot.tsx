import { use, useMemo, type ReactNode } from 'react';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import { MostHeight } from '../../design/drawing/most-height.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { isAdding } from '../../design/choices.ts';
import { layoutLikeness, RADIUS, type LikenessArrow, type LikenessPoint } from './layout.ts';
import './likeness-plot.css';

interface Props {
  readonly points: readonly LikenessPoint[];
  readonly arrows: readonly LikenessArrow[];
  readonly label: string;
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly onSelect: (id: string, isAdded: boolean) => void;
  readonly onHover: (id: string | null) => void;
}

const USUAL_WIDTH = 760;
const tenth = (value: number): string => value.toFixed(1);

/** Regions laid out by how alike they are, with the directions in which variables rise. What it says is also in its table. */
export function LikenessPlot({ points, arrows, label, selected, hovered, onSelect, onHover }: Props): ReactNode {
  const { box, width } = useWidth(USUAL_WIDTH);
  const most = use(MostHeight);
  const layout = useMemo(
    () => layoutLikeness(points, arrows, selected, { width, most }),
    [points, arrows, selected, width, most],
  );
  if (layout === null) return null;
  const { height, origin } = layout;
  return (
    <div ref={box} className="likeness-plot">
      <svg viewBox={`0 0 ${String(width)} ${tenth(height)}`} role="img" aria-label={label}>
        <line className="likeness-axis" x1="0" x2={width} y1={tenth(origin.cy)} y2={tenth(origin.cy)} />
        <line className="likeness-axis" x1={tenth(origin.cx)} x2={tenth(origin.cx)} y1="0" y2={tenth(height)} />
        {layout.dots.map(({ id, cx, cy, tone, text }) => (
          // The table of the figure is the way of keyboards to the same regions.
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions
          <circle
            key={id}
            data-mark={id}
            className={[
              'likeness-dot',
              ...(selected.includes(id) ? ['is-selected'] : []),
              ...(hovered === id ? ['is-hovered'] : []),
            ].join(' ')}
            style={{ fill: tone }}
            cx={tenth(cx)}
            cy={tenth(cy)}
            r={RADIUS}
            onClick={(event) => onSelect(id, isAdding(event))}
            onPointerEnter={() => onHover(id)}
            onPointerLeave={() => onHover(null)}
          >
            <title>{text}</title>
          </circle>
        ))}
        {layout.arrows.map(({ id, cx, cy, head, text }) => (
          <g key={id} className="likeness-arrow" data-arrow={id}>
            <title>{text}</title>
            <line x1={tenth(origin.cx)} y1={tenth(origin.cy)} x2={tenth(cx)} y2={tenth(cy)} />
            <polygon points={head} />
          </g>
        ))}
        <DirectLabels labels={layout.labels} />
        <DirectLabels labels={layout.arrowLabels} />
      </svg>
    </div>
  );
}
