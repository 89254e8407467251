import { forceCollide, forceLink, forceManyBody, forceSimulation, forceX, forceY, randomLcg } from 'd3';
import type { SimulationLinkDatum, SimulationNodeDatum } from 'd3';
import { treeStart } from './tree-start.ts';

/** That two sectors are found together more often than by chance; `isTree` for what holds the network together. */
export interface SpaceLink {
  readonly one: string;
  readonly other: string;
  readonly weight: number;
  readonly isTree: boolean;
}

/** Where a sector stands in the plane of the network, in its own units; the middle of them all is at 0, 0. */
export type SpacePlaces = ReadonlyMap<string, readonly [x: number, y: number]>;

/** No two sectors stand nearer to each other than twice this, in units of the plane. */
export const ROOM = 20;
const SEED = 0.42;
/** Units between two linked sectors, of the tree and beside it; a weak pull beside it, or all would be one knot. */
const TREE = { length: 36, strength: 0.8 };
const BESIDE = { length: 80, strength: 0.12 };
/** Units from one ring of the start to the next. */
const RING = 60;
/** Ticks to come to rest, then to settle into a wide frame. */
const FREE = 150;
const SETTLING = 60;

interface Body extends SimulationNodeDatum {
  readonly id: string;
}

interface Spring extends SimulationLinkDatum<Body> {
  readonly weight: number;
  readonly isTree: boolean;
}

/**
 * The places of the sectors, from the links alone: the same for every region, and the same again whenever the links
 * are, in whatever order they come. The long side lies across.
 */
export function placeSectors(ids: readonly string[], links: readonly SpaceLink[]): SpacePlaces {
  const sorted = [...new Set(ids)].sort(byText);
  const ordered = inOneOrder(new Set(ids), links);
  const start = treeStart(
    sorted,
    ordered.filter(({ isTree }) => isTree).map(({ one, other }) => [one, other]),
    RING,
  );
  const bodies: Body[] = sorted.map((id) => ({ id, x: start.get(id)?.[0] ?? 0, y: start.get(id)?.[1] ?? 0 }));
  const greatest = ordered.reduce((most, { weight }) => Math.max(most, weight), 0);
  const springs = ordered.map(
    ({ one, other, weight, isTree }): Spring => ({ source: one, target: other, weight, isTree }),
  );
  const simulation = forceSimulation(bodies)
    .randomSource(randomLcg(SEED))
    .alpha(0.9)
    .alphaDecay(1 - 0.002 ** (1 / FREE))
    .force(
      'links',
      forceLink<Body, Spring>(springs)
        .id(({ id }) => id)
        .distance(({ isTree }) => (isTree ? TREE : BESIDE).length)
        .strength(({ isTree, weight }) => (isTree ? TREE.strength : BESIDE.strength * Math.sqrt(weight / greatest))),
    )
    .force('apart', forceManyBody().strength(-220).distanceMax(300))
    .force('room', forceCollide(ROOM).iterations(2))
    .force('across', forceX(0).strength(0.06))
    .force('down', forceY(0).strength(0.06))
    .stop()
    .tick(FREE);
  straighten(bodies);
  simulation.force('across', forceX(0).strength(0.05)).force('down', forceY(0).strength(0.1)).alpha(0.3).tick(SETTLING);
  const middle = middleOf(bodies);
  return new Map(bodies.map(({ id, x = 0, y = 0 }) => [id, [x - middle.x, y - middle.y]]));
}

let last: { readonly key: string; readonly places: SpacePlaces } | null = null;

/** The same, computed once for as long as the links stay: every region of a year has the same, each in a list of its own. */
export function knownPlaces(ids: readonly string[], links: readonly SpaceLink[]): SpacePlaces {
  const key = [...ids, ...links.map(({ one, other, weight, isTree }) => [one, other, weight, isTree].join(' '))].join();
  if (last?.key !== key) last = { key, places: placeSectors(ids, links) };
  return last.places;
}

/** Each pair said and sorted in one way, since the forces add up in the order they are given. */
function inOneOrder(known: ReadonlySet<string>, links: readonly SpaceLink[]): SpaceLink[] {
  return links
    .filter(({ one, other }) => known.has(one) && known.has(other) && one !== other)
    .map((link) => (byText(link.one, link.other) <= 0 ? link : { ...link, one: link.other, other: link.one }))
    .sort((left, right) => byText(left.one, right.one) || byText(left.other, right.other));
}

function middleOf(bodies: readonly Body[]): { readonly x: number; readonly y: number } {
  const count = Math.max(1, bodies.length);
  return {
    x: bodies.reduce((sum, { x = 0 }) => sum + x, 0) / count,
    y: bodies.reduce((sum, { y = 0 }) => sum + y, 0) / count,
  };
}

/** Turns the bodies about their middle so that the long side lies across, the first of them left and above. */
function straighten(bodies: readonly Body[]): void {
  const middle = middleOf(bodies);
  let [xx, xy, yy] = [0, 0, 0];
  for (const body of bodies) {
    const [x, y] = [(body.x ?? 0) - middle.x, (body.y ?? 0) - middle.y];
    xx += x * x;
    xy += x * y;
    yy += y * y;
  }
  const angle = Math.atan2(2 * xy, xx - yy) / 2;
  const [along, beside] = [Math.cos(angle), Math.sin(angle)];
  for (const body of bodies) {
    const [x, y] = [(body.x ?? 0) - middle.x, (body.y ?? 0) - middle.y];
    Object.assign(body, { x: x * along + y * beside, y: y * along - x * beside, vx: 0, vy: 0 });
  }
  const [first] = bodies;
  const flipX = (first?.x ?? 0) > 0 ? -1 : 1;
  const flipY = (first?.y ?? 0) > 0 ? -1 : 1;
  for (const body of bodies) Object.assign(body, { x: (body.x ?? 0) * flipX, y: (body.y ?? 0) * flipY });
}

/** By character, not by the alphabet of a language, so that the order is the same everywhere. */
function byText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
