import { arc, chord, ribbon } from 'd3';

export interface ChordInput {
  readonly id: string;
  /** Short, beside its arc. */
  readonly label: string;
  readonly name: string;
}

/** How much two have to do with each other, the same both ways. */
export interface ChordLink {
  readonly one: string;
  readonly other: string;
  readonly amount: number;
}

interface PlacedArc extends ChordInput {
  readonly path: string;
  readonly isMain: boolean;
  readonly x: number;
  readonly y: number;
  /** Whether its name ends at its place, on the left half. */
  readonly isBefore: boolean;
}

interface PlacedRibbon {
  readonly key: string;
  readonly path: string;
  /** Whether the one told of is an end of it. */
  readonly isMain: boolean;
}

export interface ChordLayout {
  readonly arcs: readonly PlacedArc[];
  /** Those of the one told of last, so that they lie above. */
  readonly ribbons: readonly PlacedRibbon[];
}

export const CHORD = { width: 420, height: 400, radius: 165, band: 10, label: 8 } as const;
const PAD = 0.03;

/** Arcs round a circle, as long as all links of each, and a ribbon for each link as wide as it is at both ends. */
export function layoutChord(
  ends: readonly ChordInput[],
  links: readonly ChordLink[],
  main: string | null,
): ChordLayout {
  const places = new Map(ends.map(({ id }, at) => [id, at]));
  const matrix = ends.map(() => ends.map(() => 0));
  for (const { one, other, amount } of links) {
    const [from, to] = [places.get(one), places.get(other)];
    if (from === undefined || to === undefined || !Number.isFinite(amount)) continue;
    for (const [row, column] of [
      [from, to],
      [to, from],
    ] as const) {
      const cells = matrix[row];
      if (cells !== undefined) cells[column] = amount;
    }
  }
  const made = chord().padAngle(PAD)(matrix);
  const inner = CHORD.radius;
  const band = arc<{ startAngle: number; endAngle: number }>()
    .innerRadius(inner)
    .outerRadius(inner + CHORD.band);
  const drawn = ribbon<unknown, (typeof made)[number], (typeof made)[number]['source']>().radius(inner - 1);
  const idOf = (at: number): string => ends[at]?.id ?? '';
  return {
    arcs: made.groups.flatMap((group): PlacedArc[] => {
      const end = ends[group.index];
      if (end === undefined || group.value === 0) return [];
      const angle = (group.startAngle + group.endAngle) / 2;
      const reach = inner + CHORD.band + CHORD.label;
      return [
        {
          ...end,
          path: band(group) ?? '',
          isMain: end.id === main,
          x: reach * Math.sin(angle),
          y: -reach * Math.cos(angle),
          isBefore: angle > Math.PI,
        },
      ];
    }),
    ribbons: made
      .map((one): PlacedRibbon => {
        const [source, target] = [idOf(one.source.index), idOf(one.target.index)];
        const path: unknown = drawn(one);
        return {
          key: `${source}-${target}`,
          path: typeof path === 'string' ? path : '',
          isMain: main !== null && (source === main || target === main),
        };
      })
      .toSorted((one, other) => Number(one.isMain) - Number(other.isMain)),
  };
}
