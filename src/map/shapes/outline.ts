import type { PlanePoint, PlanePolygon } from '../../model/index.ts';

interface Edge {
  readonly from: PlanePoint;
  readonly to: PlanePoint;
}

export interface Outline {
  readonly polygons: readonly PlanePolygon[];
  /** Whether the step between two points, either way, was a border between what is now one. */
  readonly isInside: (from: PlanePoint, to: PlanePoint) => boolean;
}

/**
 * The outline of shapes that share the points of their common borders, as those of one topology do: what two of them walk
 * in opposite directions falls away, what is left is put together to rings.
 */
export function outlineOf(shapes: readonly (readonly PlanePolygon[])[]): Outline {
  const edges = new Map<string, Edge>();
  const inside = new Set<string>();
  for (const ring of shapes.flat(2))
    for (const edge of edgesOf(ring)) {
      const back = keyOf(edge.to, edge.from);
      if (edges.delete(back)) inside.add(back).add(keyOf(edge.from, edge.to));
      else edges.set(keyOf(edge.from, edge.to), edge);
    }
  return { polygons: polygonsOf(ringsOf([...edges.values()])), isInside: (from, to) => inside.has(keyOf(from, to)) };
}

/** Twice the area in a ring, above zero where it runs clockwise on screen. */
export function signedArea(ring: readonly PlanePoint[]): number {
  return edgesOf(ring).reduce((sum, { from, to }) => sum + from[0] * to[1] - to[0] * from[1], 0);
}

function edgesOf(ring: readonly PlanePoint[]): Edge[] {
  return ring.slice(1).flatMap((to, index) => {
    const from = ring[index];
    return from === undefined || (from[0] === to[0] && from[1] === to[1]) ? [] : [{ from, to }];
  });
}

function pointKey([x, y]: PlanePoint): string {
  return `${String(x)},${String(y)}`;
}

function keyOf(from: PlanePoint, to: PlanePoint): string {
  return `${pointKey(from)} ${pointKey(to)}`;
}

/** Closed rings out of edges that have the shape on their right; where rings touch, each keeps to its own side. */
function ringsOf(edges: readonly Edge[]): PlanePoint[][] {
  const leaving = new Map<string, Edge[]>();
  for (const edge of edges) {
    const key = pointKey(edge.from);
    leaving.set(key, [...(leaving.get(key) ?? []), edge]);
  }
  const left = new Set(edges);
  const rings: PlanePoint[][] = [];
  for (const start of edges) {
    if (!left.has(start)) continue;
    const ring: PlanePoint[] = [start.from];
    let edge: Edge | undefined = start;
    do {
      left.delete(edge);
      ring.push(edge.to);
      const arriving: Edge = edge;
      edge = (leaving.get(pointKey(arriving.to)) ?? [])
        .filter((next) => next === start || left.has(next))
        .reduce<Edge | undefined>(
          (best, next) => (best === undefined || turn(arriving, next) < turn(arriving, best) ? next : best),
          undefined,
        );
    } while (edge !== undefined && edge !== start);
    rings.push(ring);
  }
  return rings;
}

/** The angle swept over the shape from the way one came to the way one goes on. */
function turn(arriving: Edge, next: Edge): number {
  const back = Math.atan2(arriving.from[1] - arriving.to[1], arriving.from[0] - arriving.to[0]);
  const on = Math.atan2(next.to[1] - next.from[1], next.to[0] - next.from[0]);
  const swept = (back - on) % (2 * Math.PI);
  return swept <= 0 ? swept + 2 * Math.PI : swept;
}

/** Each hole with the smallest ring around it. */
function polygonsOf(rings: readonly (readonly PlanePoint[])[]): PlanePolygon[] {
  const outer = rings
    .filter((ring) => signedArea(ring) > 0)
    .toSorted((one, other) => signedArea(one) - signedArea(other));
  const polygons = outer.map((ring) => [ring]);
  for (const hole of rings.filter((ring) => signedArea(ring) < 0)) {
    const [first] = edgesOf(hole);
    if (first === undefined) continue;
    // In the middle of an edge, since a corner may touch the ring around.
    const point: PlanePoint = [(first.from[0] + first.to[0]) / 2, (first.from[1] + first.to[1]) / 2];
    polygons.find(([ring]) => ring !== undefined && isWithin(point, ring))?.push(hole);
  }
  return polygons.toReversed();
}

function isWithin([x, y]: PlanePoint, ring: readonly PlanePoint[]): boolean {
  return (
    edgesOf(ring).filter(
      ({ from, to }) =>
        from[1] > y !== to[1] > y && x < ((to[0] - from[0]) * (y - from[1])) / (to[1] - from[1]) + from[0],
    ).length %
      2 ===
    1
  );
}
