import type { MapGeometry, PlanePoint, RegionCode } from '../../model/index.ts';
import { tilePlaces } from './tile-places.ts';

/** Units of the plane that a tile takes. */
export const TILE = 400;
const GAP = 24;
const MARGIN = 60;

/** How much wider than high tiles are where a code has to be read on each from afar. */
const WIDE = 2.1;

/** Units of the plane from one tile to the next on its right. */
export const tileWidth = (shape: keyof typeof known): number => (shape === 'wide' ? TILE * WIDE : TILE);

const known = { square: new WeakMap<MapGeometry, MapGeometry>(), wide: new WeakMap<MapGeometry, MapGeometry>() };

/** The same regions as tiles of one size, near where they lie: each counts the same, and the smallest can be hit. */
export function tilesOf(geometry: MapGeometry, shape: keyof typeof known = 'square'): MapGeometry {
  const found = known[shape].get(geometry) ?? made(geometry, tileWidth(shape));
  known[shape].set(geometry, found);
  return found;
}

function made({ nutsVersion, regions }: MapGeometry, across: number): MapGeometry {
  const { columns, rows, places } = tilePlaces(regions.map(({ anchor }) => anchor));
  const cornerOf = (at: number): PlanePoint => {
    const [column, row] = places[at] ?? [0, 0];
    return [MARGIN + column * across, MARGIN + row * TILE];
  };
  const codeAt = new Map<string, RegionCode>(regions.map(({ code }, at) => [String(places[at]), code]));
  const beside = (at: number): RegionCode[] => {
    const [column, row] = places[at] ?? [0, 0];
    const fields = [
      [column + 1, row],
      [column - 1, row],
      [column, row + 1],
      [column, row - 1],
    ];
    return fields.flatMap((field) => codeAt.get(String(field)) ?? []);
  };
  return {
    frame: { width: columns * across + 2 * MARGIN, height: rows * TILE + 2 * MARGIN },
    nutsVersion,
    regions: regions.map(({ code }, at) => {
      const [x, y] = cornerOf(at);
      const [far, low] = [x + across - GAP, y + TILE - GAP];
      const ring: readonly PlanePoint[] = [
        [x, y],
        [far, y],
        [far, low],
        [x, low],
        [x, y],
      ];
      return {
        code,
        polygons: [[ring]],
        anchor: [x + (across - GAP) / 2, y + (TILE - GAP) / 2],
        neighbours: beside(at),
      };
    }),
    surroundings: [],
    countryBorders: regions.flatMap(({ code }, at) =>
      bordersOf(code, { corner: cornerOf(at), across }, places[at] ?? [0, 0], codeAt),
    ),
    regionBorders: [],
  };
}

/** The sides of a tile, right and below, beyond which another country lies. */
function bordersOf(
  code: RegionCode,
  { corner: [x, y], across }: { readonly corner: PlanePoint; readonly across: number },
  [column, row]: readonly [number, number],
  codeAt: ReadonlyMap<string, RegionCode>,
): readonly (readonly PlanePoint[])[] {
  const isOther = (field: readonly [number, number]): boolean => {
    const other = codeAt.get(String(field));
    return other !== undefined && other.slice(0, 2) !== code.slice(0, 2);
  };
  const [right, below, half] = [x + across - GAP / 2, y + TILE - GAP / 2, GAP / 2];
  return [
    ...(isOther([column + 1, row])
      ? [
          [
            [right, y - half],
            [right, below],
          ] as const,
        ]
      : []),
    ...(isOther([column, row + 1])
      ? [
          [
            [x - half, below],
            [right, below],
          ] as const,
        ]
      : []),
  ];
}
