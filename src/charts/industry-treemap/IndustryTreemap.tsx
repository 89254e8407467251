import { use, useId, useMemo, type ReactNode } from 'react';
import { placeTip } from '../../design/drawing/chart-tip.ts';
import type { Choices } from '../../design/choices.ts';
import { ChartTip } from '../../design/controls/ChartTip.tsx';
import { familyClass } from '../../design/look/family-colours.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import { useMarks } from '../../design/drawing/use-marks.ts';
import { MostHeight } from '../../design/drawing/most-height.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import { cellAfter, layoutTreemap, type PlacedCell, type TreemapCell, type TreemapFamily } from './layout.ts';
import { Heading, Outline, Undisclosed, Written } from './TreemapMarks.tsx';
import './industry-treemap.css';

interface Props extends Choices {
  readonly cells: readonly TreemapCell[];
  readonly families: readonly TreemapFamily[];
  /** Persons known to be in the region and in no cell; null where that cannot be told. */
  readonly undisclosed: number | null;
  readonly label: string;
  /** What is not drawn and why, in sentences. */
  readonly notes: readonly string[];
  /** Pixels, for a drawing that is on no screen; measured where it is left out. */
  readonly width?: number;
}

const USUAL_WIDTH = 760;
/** Pixels that a note takes beneath. */
const NOTE = 36;

/** Who works where: families and their sectors as areas. One tab stop, arrows move, Enter selects. */
export function IndustryTreemap({
  cells,
  families,
  undisclosed,
  label,
  selected,
  hovered,
  onSelect,
  onHover,
  notes,
  width: given,
}: Props): ReactNode {
  const { messages, format } = useMessages('industryPortfolio');
  const words = messages.industryPortfolio.treemap;
  const id = useId();
  const { box, width: measured } = useWidth(USUAL_WIDTH);
  const width = given ?? measured;
  // What is said beneath has its place too.
  const most = use(MostHeight) - NOTE * notes.length;
  const layout = useMemo(
    () =>
      layoutTreemap({
        cells,
        families,
        undisclosed,
        undisclosedLabel: words.undisclosedName,
        width,
        most,
        shareText: (share) => format.percent(share, 1),
      }),
    [cells, families, undisclosed, words, width, most, format],
  );
  const placed = layout?.cells ?? [];
  const { stop, ringed, events } = useMarks({
    ids: placed.map(({ cell }) => cell.id),
    next: (from, key) => cellAfter(placed, from, key),
    selected,
    onSelect,
    onHover,
  });
  const noted = notes.map((note) => (
    <p key={note} className="small quiet">
      {note}
    </p>
  ));
  if (layout === null)
    return (
      <div ref={box} className="treemap">
        {noted}
      </div>
    );

  const percent = (share: number): string => format.percent(share, 1);
  const nameOf = (family: string): string => families.find((known) => known.id === family)?.label ?? family;
  const placedAs = (sector: string | null): PlacedCell | undefined => placed.find(({ cell }) => cell.id === sector);
  const [shown, ring] = [placedAs(hovered), placedAs(ringed)];

  const tell = ({ cell, share }: PlacedCell): string[] => [
    cell.label,
    ...(nameOf(cell.family) === cell.label ? [] : [nameOf(cell.family)]),
    messages.industryPortfolio.bubbles.share({ count: cell.persons, share: percent(share) }),
  ];

  return (
    <div ref={box} className="treemap">
      <p id={`${id}-hint`} className="visually-hidden">
        {[
          ...layout.families.map(({ family, share }) => words.spoken({ family: family.label, share: percent(share) })),
          ...(layout.undisclosed === null
            ? []
            : [words.spoken({ family: words.undisclosedName, share: percent(layout.undisclosed.share) })]),
          words.hint,
        ].join(' ')}
      </p>
      <svg
        viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
        role="group"
        aria-label={label}
        aria-describedby={`${id}-hint`}
      >
        {layout.families.map((placed) => (
          <Heading key={placed.family.id} placed={placed} />
        ))}
        <g {...events}>
          <g>
            {layout.cells.map((placed) => (
              <g
                key={placed.cell.id}
                className={`treemap-cell ${familyClass(placed.cell.family)}`}
                data-mark={placed.cell.id}
                role="button"
                tabIndex={placed.cell.id === stop ? 0 : -1}
                aria-pressed={selected.includes(placed.cell.id)}
                aria-label={words.cell({
                  name: placed.cell.label,
                  family: nameOf(placed.cell.family),
                  count: placed.cell.persons,
                  share: percent(placed.share),
                })}
              >
                <rect x={placed.x} y={placed.y} width={placed.width} height={placed.height} />
              </g>
            ))}
          </g>
          {/* Over the buttons, not in them: what they are called says more than fits. */}
          <g aria-hidden="true">
            {layout.cells.map((placed) => (
              <g key={placed.cell.id} className={`treemap-written ${familyClass(placed.cell.family)}`}>
                <Written box={placed} />
              </g>
            ))}
          </g>
          {layout.undisclosed === null ? null : (
            <Undisclosed
              id={`${id}-hatch`}
              placed={layout.undisclosed}
              label={words.undisclosed({ count: layout.undisclosed.persons, share: percent(layout.undisclosed.share) })}
            />
          )}
          {layout.cells
            .filter(({ cell }) => selected.includes(cell.id))
            .map((placed) => (
              <Outline key={placed.cell.id} kind="chosen" box={placed} />
            ))}
          {shown === undefined ? null : <Outline kind="shown" box={shown} />}
          {ring === undefined ? null : <Outline kind="ring" box={ring} />}
          {shown === undefined ? null : (
            <ChartTip
              tip={placeTip(
                { x: shown.x + shown.width / 2, top: shown.y, bottom: shown.y + shown.height },
                tell(shown),
                layout,
              )}
            />
          )}
        </g>
      </svg>
      {noted}
    </div>
  );
}
