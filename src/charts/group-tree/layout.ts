import { axisOf, type Tick } from '../../design/drawing/axis.ts';
import { shortened } from '../../design/drawing/shortened.ts';
import { textWidth } from '../../design/drawing/text-width.ts';

export interface TreeMerge {
  readonly a: number;
  readonly b: number;
  readonly height: number;
}

export interface TreeLeaf {
  readonly id: string;
  readonly name: string;
  /** Its colour, as in a style sheet. */
  readonly tone: string;
}

interface PlacedBranch {
  readonly key: number;
  /** A bracket: two branches, and the line they meet at. */
  readonly path: string;
  /** The tone of all its leaves; null where they differ. */
  readonly tone: string | null;
}

interface TreeLayout {
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly branches: readonly PlacedBranch[];
  /** `text` is the name as far as there is room for it. */
  readonly leaves: readonly (TreeLeaf & { readonly y: number; readonly text: string })[];
  readonly ticks: readonly Tick[];
  /** Where the tree is cut; null where nothing is. */
  readonly cut: number | null;
  /** Into how many groups it is cut at a place across. */
  readonly countAt: (x: number) => number;
}

/** Pixels, as in group-tree.css. */
const ROW = 15;
const FONT = 12;
const EDGE = { top: 24, right: 10, bottom: 8 } as const;
const MOST_NAME = 230;

/** Of the left edge, what is no name: the dot before the branch, and air. */
const BEFORE = 14;

/** A name that ends where its room does. */
function nameIn(name: string, room: number): string {
  return textWidth(name, FONT) <= room + 1 ? name : shortened(name, FONT, room);
}

/** Leaves from the top in the order of the tree, branches meeting to the right of them by height; null for fewer than two. */
export function layoutTree(
  leaves: readonly TreeLeaf[],
  merges: readonly TreeMerge[],
  count: number,
  width: number,
): TreeLayout | null {
  if (leaves.length < 2 || merges.length !== leaves.length - 1) return null;
  const order = orderOf(merges, leaves.length);
  const left = Math.min(MOST_NAME, width / 2.6, Math.max(...leaves.map(({ name }) => textWidth(name, FONT)))) + BEFORE;
  const right = width - EDGE.right;
  const most = merges.at(-1)?.height ?? 1;
  const axis = axisOf([0, most], [left, right], width < 500 ? 3 : 6);
  const placeOf = new Map(order.map((leaf, at) => [leaf, EDGE.top + (at + 0.5) * ROW]));
  const at = new Map<number, { readonly x: number; readonly y: number; readonly tone: string | null }>(
    leaves.map((leaf, index) => [index, { x: left, y: placeOf.get(index) ?? 0, tone: leaf.tone }]),
  );
  const branches = merges.map(({ a, b, height }, step): PlacedBranch => {
    const one = at.get(a) ?? { x: left, y: 0, tone: null };
    const other = at.get(b) ?? { x: left, y: 0, tone: null };
    const x = axis.place(height);
    const tone = one.tone === other.tone ? one.tone : null;
    at.set(leaves.length + step, { x, y: (one.y + other.y) / 2, tone });
    const points = [
      [one.x, one.y],
      [x, one.y],
      [x, other.y],
      [other.x, other.y],
    ];
    return {
      key: step,
      tone,
      path: `M${points.map((point) => point.map((value) => value.toFixed(1)).join(' ')).join('L')}`,
    };
  });
  const below = merges[merges.length - count]?.height;
  const above = merges[merges.length - count + 1]?.height;
  return {
    height: EDGE.top + leaves.length * ROW + EDGE.bottom,
    left,
    right,
    branches,
    leaves: order.flatMap((leaf) => {
      const known = leaves[leaf];
      return known === undefined
        ? []
        : [{ ...known, y: placeOf.get(leaf) ?? 0, text: nameIn(known.name, left - BEFORE) }];
    }),
    ticks: axis.ticks,
    cut: below === undefined || above === undefined ? null : axis.place((below + above) / 2),
    countAt: (x) => 1 + merges.filter(({ height }) => axis.place(height) > x).length,
  };
}

/** The leaves in an order in which no branches cross. */
function orderOf(merges: readonly TreeMerge[], count: number): readonly number[] {
  const under = (node: number): number[] => {
    const merge = merges[node - count];
    return merge === undefined ? [node] : [...under(merge.a), ...under(merge.b)];
  };
  return under(count + merges.length - 1);
}
