import type { MapGeometry, RegionCode, SectorRegionCode, SharedBorder } from '../../model/index.ts';

/** A region as the sector tables have it, and whether it is specialised in the sector asked for. */
export interface BorderPlace {
  readonly code: SectorRegionCode;
  readonly country: string;
  readonly shapes: readonly RegionCode[];
  readonly isSpecialised: boolean;
}

/**
 * Pairs of specialised regions of different countries that touch on land or in a river, each pair once, in the order of
 * the places. Regions that face each other over the sea have no border.
 */
export function sharedBorders(geometry: MapGeometry, places: readonly BorderPlace[]): SharedBorder[] {
  const specialised = places.filter(({ isSpecialised }) => isSpecialised);
  const beside = new Map(geometry.regions.map(({ code, neighbours }) => [code, neighbours]));
  return specialised.flatMap((one, index) => {
    const around = new Set(one.shapes.flatMap((shape) => beside.get(shape) ?? []));
    return specialised
      .slice(index + 1)
      .filter((other) => other.country !== one.country && other.shapes.some((shape) => around.has(shape)))
      .map((other): SharedBorder => ({ one: one.code, other: other.code }));
  });
}
