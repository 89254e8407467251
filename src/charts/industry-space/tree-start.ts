type Place = readonly [x: number, y: number];

/**
 * Places to start from in which no two links of the tree cross: rings about the middle of the tree, each branch in a
 * sector as wide as it has ends. What hangs on nothing is taken for a branch of its own.
 */
export function treeStart(
  ids: readonly string[],
  pairs: readonly (readonly [one: string, other: string])[],
  step: number,
): ReadonlyMap<string, Place> {
  const beside = new Map(ids.map((id) => [id, [] as string[]]));
  for (const [one, other] of pairs) {
    beside.get(one)?.push(other);
    beside.get(other)?.push(one);
  }
  const seen = new Set<string>();
  const branchOf = (id: string): Branch => {
    seen.add(id);
    const branches = (beside.get(id) ?? []).flatMap((next) => (seen.has(next) ? [] : [branchOf(next)]));
    return {
      id,
      branches,
      ends: Math.max(
        1,
        branches.reduce((sum, { ends }) => sum + ends, 0),
      ),
    };
  };
  const roots = middleFirst(ids, beside).flatMap((id) => (seen.has(id) ? [] : [branchOf(id)]));
  const places = new Map<string, Place>();
  const [middle, ...others] = roots;
  if (middle === undefined) return places;
  places.set(middle.id, [0, 0]);
  spread([...middle.branches, ...others], 0, 2 * Math.PI, step);

  function spread(branches: readonly Branch[], from: number, to: number, radius: number): void {
    const all = branches.reduce((sum, { ends }) => sum + ends, 0);
    let at = from;
    for (const { id, branches: further, ends } of branches) {
      const width = ((to - from) * ends) / all;
      places.set(id, [radius * Math.cos(at + width / 2), radius * Math.sin(at + width / 2)]);
      spread(further, at, at + width, radius + step);
      at += width;
    }
  }
  return places;
}

interface Branch {
  readonly id: string;
  readonly branches: readonly Branch[];
  readonly ends: number;
}

/** The ids with the middle of the tree first: what is left when its ends are taken off again and again. */
function middleFirst(ids: readonly string[], beside: ReadonlyMap<string, readonly string[]>): string[] {
  const degree = new Map(ids.map((id) => [id, beside.get(id)?.length ?? 0]));
  let ends = ids.filter((id) => (degree.get(id) ?? 0) === 1);
  let last = ends;
  while (ends.length > 0) {
    last = ends;
    ends = ends.flatMap((end) => {
      degree.set(end, 0);
      return (beside.get(end) ?? []).filter((next) => {
        const left = (degree.get(next) ?? 0) - 1;
        if (left >= 0) degree.set(next, left);
        return left === 1;
      });
    });
  }
  const [middle] = last;
  return middle === undefined ? [...ids] : [middle, ...ids.filter((id) => id !== middle)];
}
