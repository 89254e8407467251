/** As far apart as two ways of computing the same may come out by rounding alone. */
export const TOLERANCE = 1e-9;

type Columns = Readonly<Record<string, Float64Array>>;

/** What is wrong with `other`, held against `one`; null where both have the same figures, and none in the same places. */
export function differenceBetween(one: Columns, other: Columns): string | null {
  const names = Object.keys(one);
  const strange = Object.keys(other).find((name) => !Object.hasOwn(one, name));
  if (strange !== undefined) return `"${strange}" is in one of them only`;
  for (const name of names) {
    const [own, held] = [one[name], Object.hasOwn(other, name) ? other[name] : undefined];
    if (own === undefined || held === undefined) return `"${name}" is in one of them only`;
    if (own.length !== held.length) return `"${name}" has ${own.length} rows and ${held.length}`;
    for (let row = 0; row < own.length; row += 1) {
      const [here, there] = [own[row] ?? Number.NaN, held[row] ?? Number.NaN];
      const isSame = Number.isNaN(here) ? Number.isNaN(there) : Math.abs(here - there) <= TOLERANCE;
      if (!isSame) return `"${name}", row ${row}, is ${here} and ${there}`;
    }
  }
  return null;
}
