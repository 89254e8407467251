/** The values each choice can have, by its name. */
export type Levels<Choices> = { readonly [Name in keyof Choices]: readonly Choices[Name][] };

/**
 * Few combinations in which any two values of any two choices meet at least once. Greedy: each row begins with a pair
 * that has not met yet, then takes choice by choice the value that meets most for the first time. The same every time.
 */
export function coverPairs<Choices extends object>(levels: Levels<Choices>): Choices[] {
  const names = Object.keys(levels) as (keyof Choices)[];
  return coveringRows(names.map((name) => levels[name].length)).map((row) => {
    const made: Partial<Choices> = {};
    for (const [at, name] of names.entries()) made[name] = levels[name][row[at] ?? 0];
    return made as Choices;
  });
}

/** The same in numbers: `sizes[i]` values of choice `i`, each row one value of each. */
export function coveringRows(sizes: readonly number[]): number[][] {
  const open = new Pairs(sizes);
  const used = sizes.map((size) => Array.from({ length: size }, () => 0));
  const rows: number[][] = [];
  for (let pair = open.first(); pair !== null; pair = open.first()) {
    const row: (number | null)[] = sizes.map(() => null);
    for (const [choice, value] of pair) row[choice] = value;
    for (const [choice, size] of sizes.entries()) {
      if (row[choice] !== null) continue;
      // Where nothing is met for the first time, the value met least so far.
      const gains = Array.from(
        { length: size },
        (_, value) => open.meetings(row, choice, value) - (used[choice]?.[value] ?? 0) / 1e6,
      );
      row[choice] = gains.indexOf(Math.max(...gains));
    }
    const made = row.map((value) => value ?? 0);
    open.close(made);
    for (const [choice, value] of made.entries()) {
      const counts = used[choice];
      if (counts !== undefined) counts[value] = (counts[value] ?? 0) + 1;
    }
    rows.push(made);
  }
  return rows;
}

type Place = readonly [choice: number, value: number];

/** The pairs of values that have not met yet. */
class Pairs {
  private readonly open = new Map<string, readonly [Place, Place]>();

  constructor(sizes: readonly number[]) {
    const places = sizes.flatMap((size, choice) => Array.from({ length: size }, (_, value): Place => [choice, value]));
    for (const one of places)
      for (const other of places) if (one[0] < other[0]) this.open.set(keyOf(one, other), [one, other]);
  }

  first(): readonly [Place, Place] | null {
    for (const pair of this.open.values()) return pair;
    return null;
  }

  /** How many values of the row the value would meet for the first time. */
  meetings(row: readonly (number | null)[], choice: number, value: number): number {
    return row.reduce<number>(
      (sum, other, at) =>
        sum + (other !== null && at !== choice && this.open.has(keyOf([choice, value], [at, other])) ? 1 : 0),
      0,
    );
  }

  close(row: readonly number[]): void {
    for (const [one, left] of row.entries())
      for (const [other, right] of row.entries()) if (one < other) this.open.delete(keyOf([one, left], [other, right]));
  }
}

function keyOf(one: Place, other: Place): string {
  return one[0] < other[0] ? `${one.join()} ${other.join()}` : `${other.join()} ${one.join()}`;
}
