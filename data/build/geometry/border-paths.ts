export type Point = readonly [number, number];
export type Ring = readonly Point[];

export function keyOf(point: Point): string {
  return `${point[0].toFixed(7)} ${point[1].toFixed(7)}`;
}

function distance(a: Point, b: Point): number {
  return Math.hypot((a[0] - b[0]) * Math.cos((a[1] * Math.PI) / 180), a[1] - b[1]);
}

function lengthOf(path: Ring): number {
  let length = 0;
  for (const [at, point] of path.entries()) {
    const next = path[at + 1];
    if (next !== undefined) length += distance(point, next);
  }
  return length;
}

/** Twice the signed area in the plane of the coordinates; positive = counter-clockwise with y up. */
export function signedArea(ring: Ring): number {
  let sum = 0;
  for (const [at, point] of ring.entries()) {
    const next = ring[at + 1] ?? ring[0];
    if (next !== undefined) sum += point[0] * next[1] - next[0] * point[1];
  }
  return sum;
}

/** The ring without its repeated last point. */
export function opened(ring: Ring): Point[] {
  const first = ring[0];
  const last = ring.at(-1);
  return first !== undefined && last !== undefined && keyOf(first) === keyOf(last) ? ring.slice(0, -1) : [...ring];
}

function nearestIndex(outline: Ring, point: Point): number {
  let best = 0;
  let least = Infinity;
  for (const [at, candidate] of outline.entries()) {
    const far = distance(candidate, point);
    if (far < least) {
      least = far;
      best = at;
    }
  }
  return best;
}

/** The stretch of an open ring from one index to another, walking forward. */
function walk(outline: Ring, from: number, to: number): Point[] {
  const path: Point[] = [];
  for (let at = from; ; at = (at + 1) % outline.length) {
    const point = outline[at];
    if (point !== undefined) path.push(point);
    if (at === to) return path;
  }
}

function meanGap(path: Ring, run: Ring): number {
  let sum = 0;
  for (const point of run) sum += Math.min(...path.map((candidate) => distance(candidate, point)));
  return sum / run.length;
}

/** The stretch of `outline` that follows `run`, from the vertex nearest its start to the one nearest its end. */
function followOutline(outline: Ring, run: Ring): Point[] {
  const first = run[0];
  const last = run.at(-1);
  if (first === undefined || last === undefined) return [];
  const from = nearestIndex(outline, first);
  const to = nearestIndex(outline, last);
  const forward = walk(outline, from, to);
  const backward = walk(outline, to, from).toReversed();
  return meanGap(forward, run) <= meanGap(backward, run) ? forward : backward;
}

/**
 * A ring whose stretches along the outside of its country are replaced by the country's own outline, so that two
 * sources meet without slivers. `isInner` tells the points that the ring shares with its neighbours inside.
 */
export function fitToOutline(ring: Ring, outline: Ring, isInner: (point: Point) => boolean): Point[] {
  const points = opened(ring);
  const start = points.findIndex((point, at) => isInner(point) && !isInner(points[(at + 1) % points.length] ?? point));
  if (start === -1) return [...ring];
  const turned = [...points.slice(start), ...points.slice(0, start)];
  const result: Point[] = [];
  let run: Point[] = [];
  for (const [at, point] of [...turned, ...turned.slice(0, 1)].entries()) {
    if (isInner(point)) {
      if (run.length > 1) {
        run.push(point);
        result.pop();
        result.push(...followOutline(outline, run));
      } else if (at < turned.length) result.push(point);
      run = [point];
    } else run.push(point);
  }
  const first = result[0];
  if (first !== undefined) result.push(first);
  return result;
}

/**
 * The country that two outlines enclose between them: the stretch of `west` between two points it shares with `east`,
 * and the stretch of `east` back. `sample` is a point of the border sought.
 */
export function enclosedBetween(west: Ring, east: Ring, sample: Point): Point[] {
  const open = opened(west);
  const shared = new Set(opened(east).map(keyOf));
  const near = nearestIndex(open, sample);
  let from = near;
  while (!shared.has(keyOf(open[from] ?? sample))) from = (from - 1 + open.length) % open.length;
  let to = near;
  while (!shared.has(keyOf(open[to] ?? sample))) to = (to + 1) % open.length;
  const border = walk(open, from, to);
  const other = opened(east);
  const start = other.findIndex((point) => keyOf(point) === keyOf(open[to] ?? sample));
  const end = other.findIndex((point) => keyOf(point) === keyOf(open[from] ?? sample));
  const forward = walk(other, start, end);
  const backward = walk(other, end, start).toReversed();
  const back = lengthOf(forward) < lengthOf(backward) ? forward : backward;
  return [...border, ...back.slice(1)];
}
