/** What amounts are measured in: percentages, whose distances are percentage points; the name of a scale; a unit. */
export type Measure = 'percent' | 'scale' | 'unit';

/** What a unit is, from the catalogue's own text of it: `% of GDP`, `index 0-2`, `EU27 = 100`, `per km²`. */
export function measureOf(unit: string): Measure {
  if (unit.startsWith('%')) return 'percent';
  return /^index|=/.test(unit) ? 'scale' : 'unit';
}
