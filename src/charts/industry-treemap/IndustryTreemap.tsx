import { useId, type ReactNode } from 'react';
import { familyClass } from '../../design/family-colours.ts';
import { useIndustryPortfolioMessages } from '../../design/messages/industry-portfolio.ts';
import { useWidth } from '../../design/use-width.ts';
import { CELL, layoutTreemap, type PlacedBox, type TreemapCell, type TreemapFamily } from './layout.ts';
import './industry-treemap.css';

interface Props {
  readonly cells: readonly TreemapCell[];
  readonly families: readonly TreemapFamily[];
  /** Persons known to be in the region and in no cell; null where that cannot be told. */
  readonly untold: number | null;
  readonly label: string;
  readonly selected: readonly string[];
  /** Pixels, for a drawing that is on no screen; measured where it is left out. */
  readonly width?: number;
}

const USUAL_WIDTH = 760;

/** Who works where: families and their sectors as areas. Its figures stand in a table beside it. */
export function IndustryTreemap({ cells, families, untold, label, selected, width: given }: Props): ReactNode {
  const { messages, format } = useIndustryPortfolioMessages();
  const words = messages.industryPortfolio.treemap;
  const id = useId();
  const { box, width: measured } = useWidth(USUAL_WIDTH);
  const percent = (share: number): string => format.percent(share, 1);
  const layout = layoutTreemap({ cells, families, untold, untoldLabel: words.untoldName, width: given ?? measured, shareText: percent });
  if (layout === null) return null;
  const nameOf = (family: string): string => families.find((known) => known.id === family)?.label ?? family;
  const spoken = [
    ...layout.families.map(({ family, share }) => words.spoken(family.label, percent(share))),
    ...(layout.untold === null ? [] : [words.spoken(words.untoldName, percent(layout.untold.share))]),
  ];
  return (
    <div ref={box}>
      <svg className="treemap" viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`} role="img" aria-label={[label, ...spoken].join(' ')}>
        <defs>
          <pattern id={`${id}-hatch`} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
            <rect className="treemap-hatch-ground" width="6" height="6" />
            <rect className="treemap-hatch-line" width="1.5" height="6" />
          </pattern>
        </defs>
        {layout.families.map((placed) => <Lines key={placed.family.id} className="treemap-family" box={placed} left={placed.x} top={placed.y} />)}
        {layout.cells.map((placed) => (
          <g key={placed.cell.id} className={`treemap-cell ${familyClass(placed.cell.family)}${selected.includes(placed.cell.id) ? ' is-selected' : ''}`}>
            <title>{words.cell(placed.cell.label, nameOf(placed.cell.family), placed.cell.persons, percent(placed.share))}</title>
            <rect x={placed.x} y={placed.y} width={placed.width} height={placed.height} />
            <Lines box={placed} left={placed.x + CELL.padding} top={placed.y + CELL.padding - 2} />
          </g>
        ))}
        {layout.untold === null ? null : (
          <g className="treemap-untold">
            <title>{words.untold(layout.untold.persons, percent(layout.untold.share))}</title>
            <rect x={layout.untold.x} y={layout.untold.y} width={layout.untold.width} height={layout.untold.height} fill={`url(#${id}-hatch)`} />
            <Lines box={layout.untold} left={layout.untold.x + CELL.padding} top={layout.untold.y + CELL.padding - 2} />
          </g>
        )}
      </svg>
    </div>
  );
}

function Lines({ box: { lines }, left, top, className }: { readonly box: PlacedBox; readonly left: number; readonly top: number; readonly className?: string }): ReactNode {
  if (lines.length === 0) return null;
  return (
    <text className={className} x={left} y={top + CELL.line - 2}>
      {lines.map((line, index) => <tspan key={`${String(index)} ${line}`} x={left} dy={index === 0 ? 0 : CELL.line}>{line}</tspan>)}
    </text>
  );
}
