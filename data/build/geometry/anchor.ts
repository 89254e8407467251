import type { Ring } from './border-paths.ts';

function distanceToEdge(x: number, y: number, rings: readonly Ring[]): number {
  let isInside = false;
  let least = Infinity;
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const a = ring[at];
      const b = ring[before];
      if (a === undefined || b === undefined) continue;
      if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) isInside = !isInside;
      const dx = b[0] - a[0];
      const dy = b[1] - a[1];
      const size = dx * dx + dy * dy;
      const along = size === 0 ? 0 : Math.max(0, Math.min(1, ((x - a[0]) * dx + (y - a[1]) * dy) / size));
      least = Math.min(least, Math.hypot(x - a[0] - along * dx, y - a[1] - along * dy));
    }
  }
  return isInside ? least : -least;
}

/**
 * The point of a polygon (outer ring and holes) farthest from its edges: a grid refined around its best cells until
 * none can beat the best by more than half a unit. Rounded to whole units.
 */
export function anchorOf(rings: readonly Ring[]): [number, number] {
  const outer = rings[0] ?? [];
  const xs = outer.map((point) => point[0]);
  const ys = outer.map((point) => point[1]);
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  const half = Math.max(Math.min(right - left, bottom - top) / 8, 0.5);
  const cell = (x: number, y: number, size: number) => {
    const far = distanceToEdge(x, y, rings);
    return { x, y, size, far, most: far + size * Math.SQRT2 };
  };
  let cells = [];
  for (let x = left + half; x < right + half; x += 2 * half)
    for (let y = top + half; y < bottom + half; y += 2 * half) cells.push(cell(x, y, half));
  let best = cells.reduce((a, b) => (b.far > a.far ? b : a), cell((left + right) / 2, (top + bottom) / 2, 0));
  while (cells.length > 0) {
    const next = [];
    for (const { x, y, size, most } of cells) {
      if (most <= best.far + 0.5) continue;
      for (const [dx, dy] of [
        [-1, -1],
        [1, -1],
        [-1, 1],
        [1, 1],
      ] as const) {
        const part = cell(x + (dx * size) / 2, y + (dy * size) / 2, size / 2);
        if (part.far > best.far) best = part;
        next.push(part);
      }
    }
    cells = next;
  }
  return [Math.round(best.x), Math.round(best.y)];
}
