import type { MapGeometry, PlanePoint, RegionCode, RegionShape } from '../../model/index.ts';
import { outlineOf, signedArea, type Outline } from './outline.ts';

/** A region of another NUTS version, as regions of the map whose union has its outline. */
export interface RegionGroup<Code extends string> {
  readonly code: Code;
  readonly shapes: readonly RegionCode[];
}

export interface MergedGeometry<Code extends string> {
  readonly geometry: MapGeometry;
  /** Every region of the map before, and the one that is drawn for it now: the first of its group. */
  readonly drawnAs: ReadonlyMap<RegionCode, RegionCode>;
  /** What is drawn for a group, and the group; regions in none are not among them. */
  readonly groupOf: ReadonlyMap<RegionCode, Code>;
}

/**
 * The map with each group as one region, so that it can show figures of another NUTS version: one outline, no border
 * within, the neighbours of its members. It goes by the code of its first member, by which a View can select it.
 * A group that shares a member with an earlier one, or has none on the map, is left out.
 */
export function mergeRegions<Code extends string>(
  geometry: MapGeometry,
  groups: readonly RegionGroup<Code>[],
): MergedGeometry<Code> {
  const shapes = new Map(geometry.regions.map((region) => [region.code, region]));
  const drawnAs = new Map(geometry.regions.map(({ code }) => [code, code]));
  const groupOf = new Map<RegionCode, Code>();
  const taken = new Set<RegionCode>();
  const merged = new Map<RegionCode, RegionShape>();
  const outlines: Outline[] = [];
  for (const { code, shapes: wanted } of groups) {
    const members = wanted.flatMap((member) => shapes.get(member) ?? []);
    const [first, ...others] = members;
    if (first === undefined || members.some((member) => taken.has(member.code))) continue;
    groupOf.set(first.code, code);
    for (const member of members) {
      taken.add(member.code);
      drawnAs.set(member.code, first.code);
    }
    if (others.length === 0) continue;
    const outline = outlineOf(members.map(({ polygons }) => polygons));
    outlines.push(outline);
    merged.set(first.code, {
      code: first.code,
      polygons: outline.polygons,
      anchor: largestOf(members, first).anchor,
      neighbours: members.flatMap(({ neighbours }) => neighbours),
    });
  }
  if (merged.size === 0) return { geometry, drawnAs, groupOf };
  const withoutInner = (lines: readonly (readonly PlanePoint[])[]): (readonly PlanePoint[])[] =>
    lines.flatMap((line) => outsideOf(line, outlines));
  const regions = geometry.regions
    .filter(({ code }) => drawnAs.get(code) === code)
    .map((region) => {
      const shape = merged.get(region.code) ?? region;
      return {
        ...shape,
        neighbours: [...new Set(shape.neighbours.flatMap((code) => drawnAs.get(code) ?? []))].filter(
          (code) => code !== region.code,
        ),
      };
    });
  return {
    geometry: {
      ...geometry,
      regions,
      regionBorders: withoutInner(geometry.regionBorders),
      countryBorders: withoutInner(geometry.countryBorders),
    },
    drawnAs,
    groupOf,
  };
}

function largestOf(members: readonly RegionShape[], first: RegionShape): RegionShape {
  const areaOf = ({ polygons }: RegionShape): number =>
    polygons.reduce((most, [ring = []]) => Math.max(most, signedArea(ring)), 0);
  return members.reduce((largest, member) => (areaOf(member) > areaOf(largest) ? member : largest), first);
}

/** A line without what runs within an outline, in as many pieces as that leaves. */
function outsideOf(line: readonly PlanePoint[], outlines: readonly Outline[]): (readonly PlanePoint[])[] {
  const pieces: PlanePoint[][] = [];
  let piece: PlanePoint[] = [];
  line.forEach((to, index) => {
    const from = line[index - 1];
    if (from === undefined) return;
    if (outlines.some(({ isInside }) => isInside(from, to))) {
      piece = [];
      return;
    }
    if (piece.length === 0) {
      piece = [from];
      pieces.push(piece);
    }
    piece.push(to);
  });
  return pieces;
}
