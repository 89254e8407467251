import { memo, use, useCallback, useMemo, type KeyboardEvent, type ReactNode } from 'react';
import { DirectLabels } from '../../design/drawing/DirectLabels.tsx';
import type { PlacedText } from '../../design/drawing/direct-labels.ts';
import { familyClass } from '../../design/look/family-colours.ts';
import type { Format } from '../../language/format.ts';
import { shortList } from '../../language/sentences/lists.ts';
import { useMessages } from '../../language/speech/speech.tsx';
import type { Speech } from '../../language/speech/words.ts';
import { markAt, nearestMark, useMarks } from '../../design/drawing/use-marks.ts';
import { MostHeight } from '../../design/drawing/most-height.ts';
import { useWidth } from '../../design/drawing/use-width.ts';
import {
  labelSpace,
  layoutSpace,
  relatedTo,
  type PlacedSector,
  type SpaceLayout,
  type SpaceLink,
  type SpaceSector,
} from './layout.ts';
import { knownPlaces } from './places.ts';
import { NEAREST, useZoom, type ZoomCalls } from './use-zoom.ts';
import './industry-space.css';

type NetworkWords = Speech<'industrySpace'>['messages']['industrySpace']['network'];

interface Props {
  readonly sectors: readonly SpaceSector[];
  readonly links: readonly SpaceLink[];
  readonly regionName: string;
  readonly selected: string | null;
  readonly hovered: string | null;
  readonly onSelect: (id: string) => void;
  readonly onHover: (id: string | null) => void;
}

const USUAL_WIDTH = 760;
const STEP = 1.6;
const RELATED_NAMED = 5;

/** How sectors hang together over the regions of the EU, and which of them a region has. */
export function IndustryNetwork({
  sectors,
  links,
  regionName,
  selected,
  hovered,
  onSelect,
  onHover,
}: Props): ReactNode {
  const speech = useMessages('industrySpace');
  const { messages, format } = speech;
  const words = messages.industrySpace.network;
  const { box, width } = useWidth(USUAL_WIDTH);
  const places = useMemo(
    () =>
      knownPlaces(
        sectors.map(({ id }) => id),
        links,
      ),
    [sectors, links],
  );
  const most = use(MostHeight);
  const layout = useMemo(
    () => layoutSpace(sectors, links, places, { width, most }),
    [sectors, links, places, width, most],
  );
  const { drawing, layer, ...zoom } = useZoom(layout.width, layout.height);
  const focus = useMemo(() => [...new Set([hovered, selected].flatMap((id) => id ?? []))], [hovered, selected]);
  const labels = useMemo(() => labelSpace(layout, zoom.scale, focus), [layout, zoom.scale, focus]);
  const shown = layout.sectors.find(({ id }) => id === (hovered ?? selected)) ?? null;
  const describe = useCallback(
    (sector: PlacedSector): string =>
      messages.industrySpace.sector({ name: sector.name, facts: factsOf(sector, layout, speech).join('; ') }),
    [layout, messages, speech],
  );
  const { stop, events } = useMarks({
    ids: layout.sectors.map(({ id }) => id),
    next: (id, key) => nearestMark(layout.sectors, id, key),
    selected: selected === null ? [] : [selected],
    onSelect: (id) => onSelect(id),
    onReach: (id) => {
      const reached = layout.sectors.find((sector) => sector.id === id);
      if (reached !== undefined) zoom.reveal(reached.x, reached.y);
    },
    // What passes under the pointer while the drawing moves is not pointed at.
    onHover: (id) => {
      if (id !== hovered && (id === null || !zoom.isMoving())) onHover(id);
    },
  });
  const zoomByKey = (event: KeyboardEvent): void => {
    const focused = markAt(event);
    pressKey(event, zoom, (focused === null ? shown : layout.sectors.find(({ id }) => id === focused)) ?? undefined);
  };
  return (
    // The keys zoom wherever inside the focus is; the box itself takes none.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className="space" onKeyDown={zoomByKey}>
      <p className="visually-hidden">{words.hint}</p>
      <div ref={box} className="space-stage">
        <svg
          ref={drawing}
          className="space-network"
          viewBox={`0 0 ${String(layout.width)} ${String(layout.height)}`}
          role="group"
          aria-label={words.label({ region: regionName })}
        >
          <g ref={layer} {...events}>
            <Links layout={layout} focus={focus} />
            <Sectors sectors={layout.sectors} stop={stop} selected={selected} describe={describe} />
            <Labels labels={labels} focus={focus} layout={layout} />
          </g>
        </svg>
      </div>
      <div className="space-foot">
        <p className="space-line small screen-only" data-pointed="" aria-hidden="true">
          {shown === null ? (
            <span className="quiet">{words.pointing}</span>
          ) : (
            <>
              <strong>{shown.name}</strong> {factsOf(shown, layout, speech).join(' · ')}
            </>
          )}
        </p>
        <ZoomButtons zoom={zoom} around={shown ?? undefined} words={words} />
      </div>
      <Key layout={layout} hasSizes={zoom.scale === 1} words={words} format={format} />
    </div>
  );
}

/** What is known of a sector, part by part: persons, quotient, whether it is there, how near, what it is related to. */
function factsOf(sector: PlacedSector, layout: SpaceLayout, speech: Speech<'industrySpace'>): string[] {
  const {
    messages: { industrySpace: words, reasons },
    format,
  } = speech;
  const related = relatedTo(layout, sector.id).map(({ name }) => name);
  return [
    ...(sector.reason === null || sector.kind !== 'missing'
      ? [
          words.persons({ count: sector.employment }),
          words.quotient({ quotient: format.number(sector.quotient, 2) }),
          sector.isPresent ? words.present : words.absent,
        ]
      : [words.missing({ reason: reasons[sector.reason] })]),
    ...(Number.isFinite(sector.density) ? [words.density({ share: format.percent(sector.density / 100) })] : []),
    related.length === 0
      ? words.network.unrelated
      : words.network.related({ names: shortList(speech, related, 'other', RELATED_NAMED) }),
  ];
}

const tenth = (value: number): string => value.toFixed(1);

const Links = memo(
  ({ layout, focus }: { readonly layout: SpaceLayout; readonly focus: readonly string[] }): ReactNode => {
    const lineOf = (isFirm: boolean, isTree: boolean): string =>
      layout.links
        .filter(
          ({ one, other, isTree: ofTree }) =>
            (focus.includes(one) || focus.includes(other)) === isFirm && (isFirm || ofTree === isTree),
        )
        .map(({ from, to }) => `M${tenth(from.x)},${tenth(from.y)}L${tenth(to.x)},${tenth(to.y)}`)
        .join('');
    return (
      <>
        {(
          [
            ['', lineOf(false, false)],
            [' is-tree', lineOf(false, true)],
            [' is-firm', lineOf(true, true)],
          ] as const
        ).map(([kind, d]) => (d === '' ? null : <path key={kind} className={`space-link${kind}`} d={d} />))}
      </>
    );
  },
);

interface SectorsProps extends Pick<Props, 'selected'> {
  readonly sectors: readonly PlacedSector[];
  readonly stop: string | null;
  readonly describe: (sector: PlacedSector) => string;
}

const Sectors = memo(
  ({ sectors, stop, selected, describe }: SectorsProps): ReactNode =>
    sectors.map((sector) => {
      const { id, family, kind, x, y, radius } = sector;
      return (
        <g
          key={id}
          data-mark={id}
          className={`space-sector is-${kind} ${familyClass(family)}${id === selected ? ' is-selected' : ''}`}
          role="button"
          tabIndex={id === stop ? 0 : -1}
          aria-label={describe(sector)}
          aria-pressed={id === selected}
        >
          <circle className="space-hit" cx={tenth(x)} cy={tenth(y)} r={tenth(Math.max(12, radius + 2))} />
          <circle className="space-ring" cx={tenth(x)} cy={tenth(y)} r={tenth(radius + 3)} />
          <circle className="space-mark" cx={tenth(x)} cy={tenth(y)} r={tenth(radius)} />
        </g>
      );
    }),
);

function Labels({
  labels,
  focus,
  layout,
}: {
  readonly labels: readonly PlacedText[];
  readonly focus: readonly string[];
  readonly layout: SpaceLayout;
}): ReactNode {
  const near = new Set(focus.flatMap((id) => [id, ...relatedTo(layout, id).map((sector) => sector.id)]));
  const present = new Set(layout.sectors.flatMap(({ id, kind }) => (kind === 'present' ? [id] : [])));
  return (
    <DirectLabels
      labels={labels}
      className={focus.length === 0 ? 'space-labels' : 'space-labels has-focus'}
      classOf={(id) => `${near.has(id) ? 'is-near' : ''}${present.has(id) ? '' : ' is-quiet'}`.trim()}
    />
  );
}

function ZoomButtons({
  zoom,
  around,
  words,
}: {
  readonly zoom: ZoomCalls;
  readonly around: PlacedSector | undefined;
  readonly words: NetworkWords;
}): ReactNode {
  const buttons = [
    { name: words.zoomIn, path: 'M8 3v10M3 8h10', isOff: zoom.scale >= NEAREST, act: () => zoom.zoomBy(STEP, around) },
    { name: words.zoomOut, path: 'M3 8h10', isOff: zoom.scale <= 1, act: () => zoom.zoomBy(1 / STEP, around) },
    { name: words.showAll, path: 'M3 6V3h3M10 3h3v3M13 10v3h-3M6 13H3v-3', isOff: zoom.scale <= 1, act: zoom.showAll },
  ];
  return (
    <div className="space-buttons">
      {buttons.map(({ name, path, isOff, act }) => (
        // Not `disabled`: the button that just did its last step keeps the focus.
        <button key={name} type="button" aria-label={name} title={name} aria-disabled={isOff} onClick={act}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d={path} fill="none" stroke="currentcolor" strokeWidth="1.5" />
          </svg>
        </button>
      ))}
    </div>
  );
}

interface KeyProps {
  readonly layout: SpaceLayout;
  /** Circles seen larger than they are drawn are not to be read by size; the room for the words stays. */
  readonly hasSizes: boolean;
  readonly words: NetworkWords;
  readonly format: Format;
}

function Key({ layout, hasSizes, words, format }: KeyProps): ReactNode {
  const tallest = layout.sizes.reduce((most, { radius }) => Math.max(most, radius), 5);
  const across = layout.sizes.reduce((sum, { radius }) => sum + 2 * radius + 4, 0);
  return (
    <ul className="space-key small" aria-label={words.key}>
      {(['present', 'absent', 'missing'] as const).map((kind) => (
        <li key={kind} className={`is-${kind}`}>
          <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true">
            <circle className="space-mark" cx="7" cy="7" r="5" />
          </svg>
          <span>{words[kind]}</span>
        </li>
      ))}
      <li>
        <svg width="20" height="14" viewBox="0 0 20 14" aria-hidden="true">
          <path className="space-link is-tree" d="M0,7H20" />
        </svg>
        <span>{words.link}</span>
      </li>
      {layout.sizes.length === 0 ? null : (
        <li className={hasSizes ? '' : 'is-off'}>
          <svg width={tenth(across)} height={tenth(2 * tallest + 2)} aria-hidden="true">
            {layout.sizes.map(({ persons, radius }, index) => (
              <circle
                key={persons}
                className="space-size"
                cx={tenth(index === 0 ? radius + 1 : across - radius - 1)}
                cy={tenth(2 * tallest + 1 - radius)}
                r={tenth(radius)}
              />
            ))}
          </svg>
          <span>{words.size({ sizes: format.list(layout.sizes.map(({ persons }) => format.number(persons))) })}</span>
        </li>
      )}
    </ul>
  );
}

function pressKey(event: KeyboardEvent, zoom: ZoomCalls, around: PlacedSector | undefined): void {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (event.key === '+' || event.key === '=') zoom.zoomBy(STEP, around);
  else if (event.key === '-' || event.key === '\u2212') zoom.zoomBy(1 / STEP, around);
  else if (event.key === '0') zoom.showAll();
}
