import type { PlanePoint, PlanePolygon } from '../../model/index.ts';

/** SVG path data of closed rings: one move to an absolute point a ring, then short relative steps. */
export function pathOf(polygons: readonly PlanePolygon[]): string {
  return polygons.flatMap((polygon) => polygon.map((ring) => drawn(ring, true))).join('');
}

/** SVG path data of open lines. */
export function lineOf(lines: readonly (readonly PlanePoint[])[]): string {
  return lines.map((line) => drawn(line, false)).join('');
}

/** Steps are taken between rounded points, so that rounding does not add up along a ring. */
function drawn(points: readonly PlanePoint[], isClosed: boolean): string {
  const tenths = points.map(([x, y]): PlanePoint => [Math.round(x * 10), Math.round(y * 10)]);
  const [first, ...rest] = tenths;
  if (first === undefined || rest.length === 0) return '';
  const last = rest.at(-1);
  // The closing point that repeats the first is what `z` draws.
  if (isClosed && last !== undefined && last[0] === first[0] && last[1] === first[1]) rest.pop();
  let [x, y] = first;
  let steps = '';
  for (const [nextX, nextY] of rest) {
    if (nextX === x && nextY === y) continue;
    const step = pair(nextX - x, nextY - y);
    // A minus parts numbers as a space does.
    steps += steps === '' ? `l${step}` : step.startsWith('-') ? step : ` ${step}`;
    [x, y] = [nextX, nextY];
  }
  return steps === '' ? '' : `M${pair(first[0], first[1])}${steps}${isClosed ? 'z' : ''}`;
}

function pair(x: number, y: number): string {
  const second = String(y / 10);
  return `${String(x / 10)}${second.startsWith('-') ? '' : ' '}${second}`;
}
