/**
 * Numbers for groups that stay with their group where others are made: a group gets the number of the one among `before` with
 * which it shares most rows (by Jaccard similarity), the pairs that share most first; those left get the least numbers that are free.
 *
 * @param labels the group of every row, -1 for a row that is in none.
 * @param before the numbers of the rows before, in the same order, -1 for a row that had none.
 */
export function keepNumbers(labels: readonly number[], before: readonly number[]): number[] {
  const sizes = countsOf(labels);
  const sizesBefore = countsOf(before);
  const shared = new Map<string, { readonly group: number; readonly number: number; rows: number }>();
  labels.forEach((group, row) => {
    const number = before[row] ?? -1;
    if (group < 0 || number < 0) return;
    const key = `${group} ${number}`;
    const pair = shared.get(key) ?? { group, number, rows: 0 };
    pair.rows += 1;
    shared.set(key, pair);
  });
  const similarity = ({ group, number, rows }: { group: number; number: number; rows: number }): number =>
    rows / ((sizes.get(group) ?? 0) + (sizesBefore.get(number) ?? 0) - rows);
  const numberOf = new Map<number, number>();
  const taken = new Set<number>();
  const pairs = [...shared.values()].sort(
    (one, other) => similarity(other) - similarity(one) || one.number - other.number || one.group - other.group,
  );
  for (const { group, number } of pairs) {
    if (numberOf.has(group) || taken.has(number)) continue;
    numberOf.set(group, number);
    taken.add(number);
  }
  for (const group of [...sizes.keys()].sort((one, other) => one - other)) {
    if (numberOf.has(group)) continue;
    let free = 0;
    while (taken.has(free)) free += 1;
    numberOf.set(group, free);
    taken.add(free);
  }
  return labels.map((group) => numberOf.get(group) ?? -1);
}

function countsOf(labels: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const label of labels) if (label >= 0) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
