import type { IndexNode, IndexSpec } from './specification.ts';

interface TreeChild {
  readonly id: string;
  /** As given; means are taken with it, so that equal scores keep their exact value. */
  readonly weight: number;
  /** Share of its parent, 0-1. */
  readonly share: number;
}

export interface Tree {
  /** Usually one; a set of themes without an overall score has one each. */
  readonly roots: readonly string[];
  readonly leaves: readonly { readonly id: string; readonly direction: 'higher' | 'lower' }[];
  /** Nodes with children, each after its own children. */
  readonly parents: readonly {
    readonly id: string;
    readonly children: readonly TreeChild[];
    readonly minCoverage: number;
  }[];
}

const DEFAULT_COVERAGE = 0.5;

/**
 * The nodes of a specification as a tree (or several), checked.
 *
 * @throws RangeError naming `nodes` (or `minCoverage`) for no root, an id twice, the id `unit`, an unknown parent, a
 * circle, a weight below 0 or children that all weigh 0.
 */
export function readTree(spec: IndexSpec): Tree {
  const { nodes } = spec;
  const byId = new Map<string, IndexNode>();
  for (const node of nodes) {
    if (byId.has(node.id)) throw new RangeError(`nodes: "${node.id}" stands twice; give every node its own id`);
    if (node.id === 'unit') throw new RangeError('nodes: "unit" is the column of unit names; give the node another id');
    byId.set(node.id, node);
  }
  const children = new Map<string, IndexNode[]>();
  for (const node of nodes) {
    const weight = node.weight ?? 1;
    if (!(weight >= 0 && weight < Infinity))
      throw new RangeError(`nodes: the weight of "${node.id}" is ${weight}; give a number of 0 or more`);
    if (node.parent === null) continue;
    if (!byId.has(node.parent))
      throw new RangeError(`nodes: the parent "${node.parent}" of "${node.id}" is not among the nodes`);
    const siblings = children.get(node.parent);
    if (siblings === undefined) children.set(node.parent, [node]);
    else siblings.push(node);
  }
  const roots = nodes.filter((node) => node.parent === null);
  if (roots.length === 0) throw new RangeError('nodes: none is without parent; give at least one root');

  const leaves: Tree['leaves'][number][] = [];
  const parents: Tree['parents'][number][] = [];
  let reached = 0;
  const visit = (node: IndexNode): void => {
    reached += 1;
    const below = children.get(node.id);
    if (below === undefined) {
      leaves.push({ id: node.id, direction: node.direction ?? 'higher' });
      return;
    }
    below.forEach(visit);
    const total = below.reduce((sum, { weight = 1 }) => sum + weight, 0);
    if (total === 0) throw new RangeError(`nodes: all children of "${node.id}" weigh 0; give one of them a weight`);
    parents.push({
      id: node.id,
      children: below.map(({ id, weight = 1 }) => ({ id, weight, share: weight / total })),
      minCoverage: requireCoverage(node.minCoverage ?? spec.minCoverage ?? DEFAULT_COVERAGE, node.id),
    });
  };
  roots.forEach(visit);
  if (reached < nodes.length)
    throw new RangeError('nodes: some are their own ancestors; every node must lead to a root');
  return { roots: roots.map(({ id }) => id), leaves, parents };
}

function requireCoverage(share: number, id: string): number {
  if (!(share >= 0 && share <= 1))
    throw new RangeError(`minCoverage: is ${share} at "${id}"; give a share between 0 and 1`);
  return share;
}
