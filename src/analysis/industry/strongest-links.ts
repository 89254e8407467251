import { columnCount, type Matrix } from '../matrix.ts';

export interface Link {
  /** Positions of the two; `one` is the smaller. */
  readonly one: number;
  readonly other: number;
  readonly weight: number;
  /** Whether it is of the maximum spanning tree. */
  readonly isTree: boolean;
}

/**
 * The skeleton of a network: its maximum spanning tree, so that all that hangs together is seen to, and the strongest links
 * beside it, up to `count` in all.
 *
 * @param weights square and symmetric; the diagonal, NaN and what is not above 0 are no links.
 * @param count links in all; a tree larger than that is kept whole.
 * @returns strongest first, by position where equally strong; a tree for each part where the network falls apart.
 * @throws RangeError naming `weights` where it is not square, or `count` where it is negative.
 *
 * Source: Kruskal (1956); the drawing as in Hidalgo et al., The product space conditions the development of nations (2007).
 */
export function strongestLinks(weights: Matrix, count: number): Link[] {
  const columns = columnCount(weights, 'weights');
  if (columns !== weights.length)
    throw new RangeError(`weights: has ${weights.length} rows and ${columns} columns; give a square matrix`);
  if (!(count >= 0)) throw new RangeError(`count: is ${count}; give a number of 0 or more`);
  const links = weights.flatMap((row, one) =>
    Array.from(row, (weight, other) => ({ one, other, weight })).filter(
      ({ other, weight }) => other > one && weight > 0,
    ),
  );
  links.sort((a, b) => b.weight - a.weight || a.one - b.one || a.other - b.other);

  const parents = weights.map((_, place) => place);
  const rootOf = (place: number): number => {
    const parent = parents[place] ?? place;
    return parent === place ? place : rootOf(parent);
  };
  const marked = links.map((link): Link => {
    const [one, other] = [rootOf(link.one), rootOf(link.other)];
    if (one !== other) parents[other] = one;
    return { ...link, isTree: one !== other };
  });
  let further = count - marked.filter(({ isTree }) => isTree).length;
  return marked.filter(({ isTree }) => {
    if (isTree) return true;
    further -= 1;
    return further >= 0;
  });
}
