import { useId, useMemo, useRef, useState, type KeyboardEvent, type PointerEvent, type ReactNode } from 'react';
import { ChartTip } from '../../design/controls/ChartTip.tsx';
import { placeTip } from '../../design/drawing/chart-tip.ts';
import { useDismissing } from '../../design/drawing/use-dismissing.ts';
import { isOnTip } from '../../design/drawing/use-marks.ts';
import type { MissingReason } from '../../model/index.ts';
import { GridKey } from './GridKey.tsx';
import { cellAt, GRID, layoutGrid, placeAfter, type GridColumn, type GridGroup, type GridPlace } from './layout.ts';
import './coverage-grid.css';

interface Props {
  readonly groups: readonly GridGroup[];
  readonly columns: readonly GridColumn[];
  /** Pixels. */
  readonly columnWidth: number;
  readonly label: string;
  /** How the keyboard works. */
  readonly hint: string;
  /** All that is said of a cell, by the ids of its row and column. */
  readonly describe: (row: string, column: string) => string;
  readonly shades: readonly { readonly shade: number; readonly label: string }[];
  readonly reasons: Readonly<Record<MissingReason, string>>;
  /** What the mark of a larger area says; null where none is drawn. */
  readonly larger: string | null;
  readonly onOpen: (row: string, column: string) => void;
}

/**
 * Rows by columns: how dark a cell is, or why it is empty by the direction of its hatch. Thousands of cells are a few
 * paths; one button stands on the cell that is reached: one tab stop, arrows move it, Enter opens the cell.
 */
export function CoverageGrid(props: Props): ReactNode {
  const { groups, columns, columnWidth, label, hint, describe, shades, reasons, larger, onOpen } = props;
  const id = useId();
  const layout = useMemo(() => layoutGrid(groups, columns, columnWidth), [groups, columns, columnWidth]);
  const cursor = useRef<SVGRectElement>(null);
  const [reached, setReached] = useState<GridPlace>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<GridPlace | null>(null);
  const [isFocused, setFocused] = useState(false);
  const counts = { rows: layout.rows.length, columns: columns.length };
  // Fewer rows may be left than when it was reached.
  const place = { row: Math.min(reached.row, Math.max(0, counts.rows - 1)), column: reached.column };
  const idsOf = (at: GridPlace): readonly [string, string] => [
    layout.rows[at.row]?.id ?? '',
    columns[at.column]?.id ?? '',
  ];
  const textOf = (at: GridPlace): string => describe(...idsOf(at));
  const boxOf = (at: GridPlace) => ({
    x: at.column * columnWidth - 0.5,
    y: (layout.rows[at.row]?.y ?? 0) - 0.5,
    width: columnWidth,
    height: GRID.row,
  });
  const placeOf = (event: PointerEvent<SVGSVGElement> | React.MouseEvent<SVGSVGElement>): GridPlace | null => {
    const box = event.currentTarget.getBoundingClientRect();
    return cellAt(layout, columnWidth, event.clientX - box.left, event.clientY - box.top);
  };
  const pressKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onOpen(...idsOf(place));
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = placeAfter(place, event.key, counts);
    if (next === null) return;
    event.preventDefault();
    setReached(next);
    // The button is moved after this; it must be in sight then.
    requestAnimationFrame(() => cursor.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' }));
  };
  useDismissing(() => {
    setPointed(null);
    setFocused(false);
  });
  if (counts.rows === 0) return null;
  const shown = pointed ?? (isFocused ? place : null);
  const ring = boxOf(place);
  return (
    <div className="coverage-grid">
      <GridKey
        shades={shades}
        reasons={layout.hatches.map(({ reason }) => ({ reason, label: reasons[reason] }))}
        larger={layout.larger === '' ? null : larger}
      />
      <p id={`${id}-hint`} className="visually-hidden">
        {hint}
      </p>
      {/* Wider than a phone, it scrolls inside its own box; the button inside is reached by keyboard. */}
      <div className="coverage-grid-box">
        <div className="coverage-grid-names" aria-hidden="true">
          {groups.map(({ id: group, name, rows }) => (
            <div key={group}>
              <p className="coverage-grid-group">{name}</p>
              {rows.map((row) => (
                <p key={row.id} className="coverage-grid-name" title={row.name}>
                  {row.name}
                </p>
              ))}
            </div>
          ))}
        </div>
        {/* Heard here for all cells, which are no elements of their own. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/prefer-tag-over-role */}
        <svg
          width={layout.width}
          height={layout.height}
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          role="group"
          aria-label={label}
          onPointerMove={(event) => {
            if (!isOnTip(event)) setPointed(placeOf(event));
          }}
          onPointerLeave={() => setPointed(null)}
          onClick={(event) => {
            const at = isOnTip(event) ? pointed : placeOf(event);
            if (at !== null) onOpen(...idsOf(at));
          }}
        >
          {layout.heads.map(({ key, text, x, y }) => (
            <text key={key} className="coverage-grid-head" x={x} y={y} aria-hidden="true">
              {text}
            </text>
          ))}
          {layout.shades.map(({ shade, d }) => (
            <path key={shade} className={`grid-shade-${String(shade)}`} d={d} />
          ))}
          {layout.ground === '' ? null : <path className="grid-ground" d={layout.ground} />}
          {layout.hatches.map(({ reason, d }) => (
            <path key={reason} className="grid-hatch" d={d} />
          ))}
          {layout.larger === '' ? null : <path className="grid-larger" d={layout.larger} />}
          {layout.marked === '' ? null : <path className="grid-marked" d={layout.marked} />}
          {pointed === null ? null : <rect className="grid-pointed" {...boxOf(pointed)} />}
          <rect
            ref={cursor}
            className="grid-cursor"
            {...ring}
            role="button"
            tabIndex={0}
            aria-label={textOf(place)}
            aria-describedby={`${id}-hint`}
            onKeyDown={pressKey}
            onFocus={() => setFocused(true)}
            onBlur={() => setFocused(false)}
          />
          {shown === null ? null : (
            <ChartTip
              tip={placeTip(
                { x: boxOf(shown).x + columnWidth / 2, top: boxOf(shown).y, bottom: boxOf(shown).y + GRID.row },
                [textOf(shown)],
                layout,
              )}
            />
          )}
        </svg>
      </div>
      {/* A button whose name changes under the focus is not read out. */}
      <p className="visually-hidden" role="status">
        {isFocused ? textOf(place) : ''}
      </p>
    </div>
  );
}
