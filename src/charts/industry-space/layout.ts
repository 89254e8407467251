import { placeLabels, SIDES, type LabelWish, type PlacedText } from '../../design/drawing/direct-labels.ts';
import { wrapText } from '../../design/drawing/text-lines.ts';
import type { MissingReason } from '../../model/index.ts';
import { ROOM, type SpaceLink, type SpacePlaces } from './places.ts';

export type { SpaceLink } from './places.ts';

/** A sector as the region has it. */
export interface SpaceSector {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  /** Persons; NaN where missing. */
  readonly employment: number;
  readonly quotient: number;
  /** Location quotient of at least 1. */
  readonly isPresent: boolean;
  /** Percent of what it is related to that is present in the region. */
  readonly density: number;
  /** Why there is no figure; null where there is one. */
  readonly reason: MissingReason | null;
}

export interface PlacedSector extends SpaceSector {
  readonly kind: 'present' | 'absent' | 'missing';
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

interface PlacedLink extends SpaceLink {
  readonly from: PlacedSector;
  readonly to: PlacedSector;
}

export interface SpaceLayout {
  readonly width: number;
  readonly height: number;
  /** Those with the most persons first, so that the small ones lie on top. */
  readonly sectors: readonly PlacedSector[];
  readonly links: readonly PlacedLink[];
  /** Two round numbers of persons and how large they are drawn; none without any figure. */
  readonly sizes: readonly { readonly persons: number; readonly radius: number }[];
}

/** Pixels, as in industry-space.css. */
const FONT = 12;
/** Pixels between the outermost marks and the edge. */
const MARGIN = 4;
/** Narrower frames are filled upright. */
const UPRIGHT = 560;
const LEAST_RADIUS = 3;
const MOST_RADIUS = 28;
const MISSING_RADIUS = 4.5;
/** A mark is at most this share of the room that is kept free around each. */
const FILLED = 0.95;
/** Pixels: what is not present is named too where its mark is that large; the nearer one looks, the smaller. */
const LARGE = 9;
/** Pixels that the ring around what is in focus reaches. */
const RING = 4;
/** Pixels of a line of a name. */
const LINE = { wide: 114, upright: 100 };

/** The network in a frame of that many pixels across, pressed flat where it would be higher than the most: where each sector stands hangs on the links and the frame alone. */
export function layoutSpace(
  sectors: readonly SpaceSector[],
  links: readonly SpaceLink[],
  places: SpacePlaces,
  { width, most: low = Number.POSITIVE_INFINITY }: { readonly width: number; readonly most?: number },
): SpaceLayout {
  const isUpright = width < UPRIGHT && low > width;
  const turned = [...places].map(([id, [x, y]]) => [id, isUpright ? [y, x] : [x, y]] as const);
  const [left, right] = endsOf(turned.map(([, [x = 0]]) => x));
  const [top, bottom] = endsOf(turned.map(([, [, y = 0]]) => y));
  const scale = Math.max(0.1, (width - 2 * MARGIN) / (right - left + 2 * ROOM));
  const high = (bottom - top + 2 * ROOM) * scale + 2 * MARGIN;
  const height = Math.ceil(Math.min(high, low));
  const most = sectors.reduce((greatest, { employment }) => (employment > greatest ? employment : greatest), 0);
  // Pressed flat, marks stand nearer to one another, and are smaller.
  const largest = Math.min(ROOM * scale * FILLED, MOST_RADIUS) * Math.sqrt(Math.min(1, low / high));
  const edge = MARGIN + (low < high ? largest : ROOM * scale);
  const upwards = low < high ? Math.max(0, (low - 2 * edge) / (bottom - top)) : scale;
  const at = new Map(
    turned.map(([id, [x = 0, y = 0]]) => [
      id,
      { x: MARGIN + (x - left + ROOM) * scale, y: edge + (y - top) * upwards },
    ]),
  );
  const radiusOf = (persons: number): number => Math.max(LEAST_RADIUS, Math.sqrt(persons / most) * largest);
  const placed = sectors
    .flatMap((sector): PlacedSector[] => {
      const place = at.get(sector.id);
      if (place === undefined) return [];
      const isMissing = !Number.isFinite(sector.employment);
      return [
        {
          ...sector,
          ...place,
          kind: isMissing ? 'missing' : sector.isPresent ? 'present' : 'absent',
          radius: isMissing ? MISSING_RADIUS : most === 0 ? LEAST_RADIUS : radiusOf(sector.employment),
        },
      ];
    })
    .sort((one, other) => other.radius - one.radius);
  const byId = new Map(placed.map((sector) => [sector.id, sector]));
  const usual = roundBelow(most / 4);
  return {
    width,
    height,
    sectors: placed,
    links: links.flatMap((link) => {
      const [from, to] = [byId.get(link.one), byId.get(link.other)];
      return from === undefined || to === undefined ? [] : [{ ...link, from, to }];
    }),
    sizes:
      usual > 0
        ? [usual / 10, usual]
            .filter((persons) => persons >= 1)
            .map((persons) => ({ persons, radius: radiusOf(persons) }))
        : [],
  };
}

/** What a sector is related to, the strongest first. */
export function relatedTo(layout: SpaceLayout, id: string): PlacedSector[] {
  return layout.links
    .filter(({ one, other }) => one === id || other === id)
    .toSorted((left, right) => right.weight - left.weight)
    .map(({ from, to }) => (from.id === id ? to : from));
}

/**
 * The names that fit: of the sectors in focus with what they are related to, then of those the region is strongest in,
 * then of the largest others. What is named without any focus keeps its side in every focus, or gives way. `zoom` is how
 * much larger than it is the drawing is seen; the names are not.
 */
export function labelSpace(layout: SpaceLayout, zoom: number, focus: readonly string[]): PlacedText[] {
  const size = FONT / zoom;
  const frame = { left: 2, top: 2, right: layout.width - 2, bottom: layout.height - 2 };
  const wishOf = (sector: PlacedSector, more: Partial<LabelWish>): LabelWish => ({
    id: sector.id,
    x: sector.x,
    y: sector.y,
    radius: sector.radius,
    isStrong: false,
    isNeeded: false,
    sides: SIDES,
    lines: wrapText(sector.name, layout.width < UPRIGHT ? LINE.upright : LINE.wide, FONT),
    ...more,
  });
  const present = layout.sectors
    .filter(({ kind }) => kind === 'present')
    .toSorted((one, other) => beyond(other) - beyond(one));
  const large = layout.sectors.filter(({ kind, radius }) => kind !== 'present' && radius * zoom ** 2 >= LARGE);
  const usual = placeLabels(
    [...present, ...large].map((sector) => wishOf(sector, {})),
    layout.sectors,
    { frame, size },
  );
  if (focus.length === 0) return usual;
  const byId = new Map(layout.sectors.map((sector) => [sector.id, sector]));
  const needed = [...new Set([...focus, ...focus.flatMap((id) => relatedTo(layout, id).map((sector) => sector.id))])];
  const sideOf = new Map(usual.map(({ id, side }) => [id, side]));
  const wishes = [...needed, ...usual.flatMap(({ id }) => (needed.includes(id) ? [] : [id]))].flatMap(
    (id): LabelWish[] => {
      const [sector, side] = [byId.get(id), sideOf.get(id)];
      if (sector === undefined) return [];
      const isFocus = focus.includes(id);
      const further = needed.includes(id) ? SIDES.filter((other) => other !== side) : [];
      return [
        wishOf(sector, {
          isStrong: isFocus,
          // A narrow frame has no room for all of them; they are named beneath it.
          isNeeded: isFocus || (needed.includes(id) && layout.width >= UPRIGHT),
          radius: sector.radius + (isFocus ? RING : 0),
          sides: side === undefined ? SIDES : [side, ...further],
        }),
      ];
    },
  );
  return placeLabels(wishes, layout.sectors, { frame, size });
}

/** Persons beyond those the region would have with the reference's share: what it is strongest in has the most. */
function beyond({ employment, quotient }: SpaceSector): number {
  const persons = employment * (1 - 1 / quotient);
  return Number.isFinite(persons) ? persons : 0;
}

/** 1, 2 or 5 with noughts, not above the number. */
function roundBelow(most: number): number {
  if (!(most >= 1)) return 0;
  const power = 10 ** Math.floor(Math.log10(most));
  return ([5, 2, 1].find((step) => step * power <= most) ?? 1) * power;
}

function endsOf(values: readonly number[]): readonly [number, number] {
  return values.length === 0 ? [0, 0] : [Math.min(...values), Math.max(...values)];
}
