import { useId, useMemo, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react';
import { placeTip } from '../../design/chart-tip.ts';
import { ChartTip } from '../../design/controls/ChartTip.tsx';
import { familyClass } from '../../design/family-colours.ts';
import { useIndustryPortfolioMessages } from '../../design/messages/industry-portfolio.ts';
import { useWidth } from '../../design/use-width.ts';
import { cellAfter, layoutTreemap, type PlacedCell, type TreemapCell, type TreemapFamily } from './layout.ts';
import { Heading, Outline, Untold, Written } from './TreemapMarks.tsx';
import './industry-treemap.css';

interface Props {
  readonly cells: readonly TreemapCell[];
  readonly families: readonly TreemapFamily[];
  /** Persons known to be in the region and in no cell; null where that cannot be told. */
  readonly untold: number | null;
  readonly label: string;
  readonly selected: readonly string[];
  readonly hovered: string | null;
  readonly onSelect: (id: string, isAdded: boolean) => void;
  readonly onHover: (id: string | null) => void;
  /** What is not drawn and why, in sentences. */
  readonly notes: readonly string[];
  /** Pixels, for a drawing that is on no screen; measured where it is left out. */
  readonly width?: number;
}

const USUAL_WIDTH = 760;

/** Who works where: families and their sectors as areas. One tab stop, arrows move, Enter selects. */
export function IndustryTreemap({ cells, families, untold, label, selected, hovered, onSelect, onHover, notes, width: given }: Props): ReactNode {
  const { messages, format } = useIndustryPortfolioMessages();
  const words = messages.industryPortfolio.treemap;
  const id = useId();
  const { box, width: measured } = useWidth(USUAL_WIDTH);
  const [lastFocused, setLastFocused] = useState<string | null>(null);
  const [ringed, setRinged] = useState<string | null>(null);
  const width = given ?? measured;
  const layout = useMemo(
    () => layoutTreemap({ cells, families, untold, untoldLabel: words.untoldName, width, shareText: (share) => format.percent(share, 1) }),
    [cells, families, untold, words, width, format],
  );
  const noted = notes.map((note) => <p key={note} className="small quiet">{note}</p>);
  if (layout === null) return <div ref={box} className="treemap">{noted}</div>;

  const percent = (share: number): string => format.percent(share, 1);
  const nameOf = (family: string): string => families.find((known) => known.id === family)?.label ?? family;
  const placedAs = (sector: string | null): PlacedCell | undefined => layout.cells.find(({ cell }) => cell.id === sector);
  const stop = [lastFocused, ...selected].find((known) => placedAs(known) !== undefined) ?? layout.cells[0]?.cell.id ?? null;
  const [shown, ring] = [placedAs(hovered), placedAs(ringed)];

  const pressKey = (event: KeyboardEvent<SVGGElement>): void => {
    const at = cellAt(event);
    if (at === null) return;
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      onSelect(at, isAdding(event));
    } else if (event.key === 'Escape' && event.target instanceof SVGElement) event.target.blur();
    else {
      const next = cellAfter(layout.cells, at, event.key);
      if (next === null) return;
      event.preventDefault();
      event.currentTarget.querySelector<SVGGElement>(`[data-sector="${next}"]`)?.focus();
    }
  };
  const focus = (event: FocusEvent): void => {
    const at = cellAt(event);
    setLastFocused(at);
    setRinged(event.target.matches(':focus-visible') ? at : null);
    onHover(at);
  };
  const blur = (): void => {
    setRinged(null);
    onHover(null);
  };
  const tell = ({ cell, share }: PlacedCell): string[] =>
    [cell.label, ...(nameOf(cell.family) === cell.label ? [] : [nameOf(cell.family)]), messages.industryPortfolio.bubbles.share(cell.persons, percent(share))];

  return (
    <div ref={box} className="treemap">
      <p id={`${id}-hint`} className="visually-hidden">
        {[
          ...layout.families.map(({ family, share }) => words.spoken(family.label, percent(share))),
          ...(layout.untold === null ? [] : [words.spoken(words.untoldName, percent(layout.untold.share))]),
          words.hint,
        ].join(' ')}
      </p>
      <svg viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`} role="group" aria-label={label} aria-describedby={`${id}-hint`}>
        {layout.families.map((placed) => <Heading key={placed.family.id} placed={placed} />)}
        {/* Heard here for all the buttons inside. */}
        {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions */}
        <g
          onClick={(event) => {
            const at = cellAt(event);
            if (at !== null) onSelect(at, isAdding(event));
          }}
          onKeyDown={pressKey} onPointerOver={(event) => onHover(cellAt(event))} onPointerLeave={() => onHover(null)} onFocus={focus} onBlur={blur}
        >
          {layout.cells.map((placed) => (
            <g
              key={placed.cell.id} className={`treemap-cell ${familyClass(placed.cell.family)}`} data-sector={placed.cell.id} role="button"
              tabIndex={placed.cell.id === stop ? 0 : -1} aria-pressed={selected.includes(placed.cell.id)}
              aria-label={words.cell(placed.cell.label, nameOf(placed.cell.family), placed.cell.persons, percent(placed.share))}
            >
              <rect x={placed.x} y={placed.y} width={placed.width} height={placed.height} />
            </g>
          ))}
        </g>
        {/* Over the buttons, not in them: what they are called says more than fits. */}
        <g aria-hidden="true">
          {layout.cells.map((placed) => <g key={placed.cell.id} className={`treemap-written ${familyClass(placed.cell.family)}`}><Written box={placed} /></g>)}
        </g>
        {layout.untold === null ? null : <Untold id={`${id}-hatch`} placed={layout.untold} label={words.untold(layout.untold.persons, percent(layout.untold.share))} />}
        {layout.cells.filter(({ cell }) => selected.includes(cell.id)).map((placed) => <Outline key={placed.cell.id} kind="chosen" box={placed} />)}
        {shown === undefined ? null : <Outline kind="shown" box={shown} />}
        {ring === undefined ? null : <Outline kind="ring" box={ring} />}
        {shown === undefined ? null : <ChartTip tip={placeTip({ x: shown.x + shown.width / 2, top: shown.y, bottom: shown.y + shown.height }, tell(shown), layout)} />}
      </svg>
      {noted}
    </div>
  );
}

function cellAt(event: { readonly target: EventTarget }): string | null {
  return event.target instanceof Element ? (event.target.closest('[data-sector]')?.getAttribute('data-sector') ?? null) : null;
}

function isAdding(event: { readonly ctrlKey: boolean; readonly metaKey: boolean; readonly shiftKey: boolean }): boolean {
  return event.ctrlKey || event.metaKey || event.shiftKey;
}
