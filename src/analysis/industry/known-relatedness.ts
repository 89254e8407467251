import type { Matrix } from '../matrix.ts';
import { requirePresence } from './cooccurrence.ts';

/** The ways to tell how related two sectors are from the regions that have them. */
export const KNOWN_RELATEDNESS = [
  'beyond-chance',
  'correlation',
  'jaccard',
  'smaller-conditional',
  'cosine',
  'association',
  'shrunken-association',
] as const;
export type KnownRelatedness = (typeof KNOWN_RELATEDNESS)[number];

/** Regions with both by chance are added to both sides of the association, so that few regions prove little. */
const PRIOR = 5;

/**
 * How related sectors are, counted for each pair over the regions in which both are known: what is not published counts neither
 * as present nor as absent. With n such regions, a and b of them with the one and the other, c with both, and e = ab/n by chance:
 *
 * - beyond-chance (c - e)/max(a, b), nought where negative: of the regions with the commoner sector, the part that has the other
 *   beyond what chance gives; the smaller conditional probability less that by chance
 * - correlation of the two over the regions, nought where negative
 * - jaccard c/(a + b - c); smaller-conditional c/max(a, b); cosine c/√(ab); association c/e; shrunken-association (c + 5)/(e + 5)
 *
 * @param presence regions × sectors of 1 and 0; NaN where not known.
 * @param leastKnown sectors known in a smaller share of the regions that know any are related to none, 0-1.
 * @returns sectors × sectors, symmetric; NaN on the diagonal, for sectors known in too few regions, and where a pair tells nothing.
 * @throws RangeError naming `presence` for other values or rows of unequal length, `leastKnown` outside 0-1.
 *
 * Source: Hidalgo et al. (2007) for the smaller conditional probability; van Eck & Waltman (2009) for the others; less chance: own.
 */
export function knownRelatedness(presence: Matrix, method: KnownRelatedness, leastKnown = 0): number[][] {
  const sectors = requirePresence(presence);
  if (!(leastKnown >= 0 && leastKnown <= 1))
    throw new RangeError(`leastKnown: is ${leastKnown}; give a share from 0 to 1`);
  const isKnown = knownSectors(presence, leastKnown);
  const columns = Array.from({ length: sectors }, (_, sector) => presence.map((row) => row[sector] ?? NaN));
  const made = columns.map(() => Array.from({ length: sectors }, () => NaN));
  columns.forEach((one, place) => {
    for (let other = 0; other < place; other += 1) {
      const column = columns[other];
      if (column === undefined || isKnown[place] !== true || isKnown[other] !== true) continue;
      const value = relate(method, countPair(one, column));
      for (const [row, cell] of [
        [place, other],
        [other, place],
      ] as const) {
        const line = made[row];
        if (line !== undefined) line[cell] = value;
      }
    }
  });
  return made;
}

/** Whether each sector is known in at least the share of the regions that know any. Throws as `knownRelatedness`. */
export function knownSectors(presence: Matrix, leastKnown: number): boolean[] {
  const sectors = requirePresence(presence);
  const telling = presence.filter((row) => row.some((value) => !Number.isNaN(value)));
  return Array.from(
    { length: sectors },
    (_, sector) => telling.filter((row) => !Number.isNaN(row[sector] ?? NaN)).length >= leastKnown * telling.length,
  );
}

interface Pair {
  readonly regions: number;
  readonly one: number;
  readonly other: number;
  readonly both: number;
}

function countPair(one: readonly number[], other: readonly number[]): Pair {
  const counts = { regions: 0, one: 0, other: 0, both: 0 };
  for (let region = 0; region < one.length; region += 1) {
    const [own, its] = [one[region] ?? NaN, other[region] ?? NaN];
    if (Number.isNaN(own + its)) continue;
    counts.regions += 1;
    counts.one += own;
    counts.other += its;
    counts.both += own * its;
  }
  return counts;
}

function relate(method: KnownRelatedness, { regions, one, other, both }: Pair): number {
  if (one === 0 || other === 0) return NaN;
  const chance = (one * other) / regions;
  switch (method) {
    case 'beyond-chance':
      return Math.max(0, both - chance) / Math.max(one, other);
    case 'correlation': {
      const spread = Math.sqrt(one * (regions - one) * other * (regions - other));
      return spread > 0 ? Math.max(0, regions * both - one * other) / spread : NaN;
    }
    case 'jaccard':
      return both / (one + other - both);
    case 'smaller-conditional':
      return both / Math.max(one, other);
    case 'cosine':
      return both / Math.sqrt(one * other);
    case 'association':
      return both / chance;
    case 'shrunken-association':
      return (both + PRIOR) / (chance + PRIOR);
  }
}
