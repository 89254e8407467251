import { roundAxis } from '../../design/drawing/axis.ts';

export interface DotInput {
  readonly id: string;
  readonly name: string;
  readonly value: number;
  /** All that is said of it, beside its name. */
  readonly text: string;
}

export interface PlacedDot extends DotInput {
  readonly x: number;
  readonly y: number;
}

/** A line through all dots with its words above them. */
export interface PlacedLine {
  readonly key: string;
  readonly x: number;
  readonly text: string;
  readonly labelY: number;
  /** Words that would leave the drawing stand before the line. */
  readonly isBefore: boolean;
}

export interface DotsLayout {
  readonly width: number;
  readonly height: number;
  readonly base: number;
  readonly radius: number;
  readonly ticks: readonly { readonly value: number; readonly x: number }[];
  readonly decimals: number;
  readonly dots: readonly PlacedDot[];
  readonly lines: readonly PlacedLine[];
  /** Of the dots that are marked. */
  readonly labels: readonly (PlacedLine & { readonly dotY: number })[];
}

const DOTS = { radius: 5, side: 20, row: 17, foot: 26 } as const;

/** A dot a region over its value, those that would touch stacked; marked ones are named above, each in a row of its own. */
export function layoutDots(
  inputs: readonly DotInput[],
  lines: readonly { readonly key: string; readonly value: number; readonly text: string }[],
  marked: readonly string[],
  width: number,
): DotsLayout | null {
  if (inputs.length === 0) return null;
  const radius = width < 500 ? DOTS.radius - 1.5 : DOTS.radius;
  const known = lines.filter(({ value }) => Number.isFinite(value));
  const all = [...inputs.map(({ value }) => value), ...known.map(({ value }) => value)];
  const {
    ticks,
    decimals,
    place: x,
  } = roundAxis([Math.min(...all), Math.max(...all)], [DOTS.side, width - DOTS.side], width < 500 ? 4 : 7);
  const bins = new Map<number, DotInput[]>();
  for (const input of inputs.toSorted((one, other) => one.value - other.value)) {
    const bin = Math.floor(x(input.value) / (2 * radius + 1));
    bins.set(bin, [...(bins.get(bin) ?? []), input]);
  }
  const named = inputs.filter(({ id }) => marked.includes(id));
  const top = (known.length + named.length) * DOTS.row + 8;
  const highest = Math.max(...[...bins.values()].map(({ length }) => length));
  const base = top + Math.max(60, highest * (2 * radius + 1)) + radius;
  const dots = [...bins].flatMap(([bin, stacked]) =>
    stacked.map(
      (input, at): PlacedDot => ({
        ...input,
        x: bin * (2 * radius + 1) + radius,
        y: base - radius - 2 - at * (2 * radius + 1),
      }),
    ),
  );
  const placed = (key: string, at: number, text: string, row: number): PlacedLine => ({
    key,
    x: at,
    text,
    labelY: row * DOTS.row + 12,
    isBefore: at > width * 0.6,
  });
  return {
    width,
    height: base + DOTS.foot,
    base,
    radius,
    ticks: ticks.map(({ value, at }) => ({ value, x: at })),
    decimals,
    dots,
    lines: known.map(({ key, value, text }, row) => placed(key, x(value), text, row)),
    labels: named.map(({ id, name, text }, row) => {
      const dot = dots.find((candidate) => candidate.id === id);
      return {
        ...placed(id, dot?.x ?? 0, `${name} ${text}`, known.length + row),
        dotY: dot?.y ?? base,
      };
    }),
  };
}
