export interface CoverageInput {
  readonly id: string;
  readonly name: string;
  /** Regions with a figure, of how many. */
  readonly count: number;
  readonly of: number;
  readonly years: readonly { readonly year: number; readonly regions: number }[];
}

interface YearSquare {
  /** Null for all years before the first shown. */
  readonly year: number | null;
  /** Of the figures, 0-1. */
  readonly share: number;
  /** 0 for none, else 1 to 4: how dark it is. */
  readonly shade: 0 | 1 | 2 | 3 | 4;
}

export interface CoverageRow extends CoverageInput {
  /** Length of the bar in hundredths of the track. */
  readonly length: number;
  readonly squares: readonly YearSquare[];
}

function shadeOf(share: number): YearSquare['shade'] {
  if (!(share > 0)) return 0;
  return share <= 0.1 ? 1 : share <= 0.5 ? 2 : share < 0.9 ? 3 : 4;
}

/** How many regions have a figure, and a square a year from `first` to `last`, with one before for all that is older. */
export function layoutCoverage(rows: readonly CoverageInput[], first: number, last: number): readonly CoverageRow[] {
  return rows.map((row): CoverageRow => {
    const all = row.years.reduce((sum, { regions }) => sum + regions, 0);
    const square = (year: number | null, isOf: (year: number) => boolean): YearSquare => {
      const share =
        all === 0
          ? 0
          : row.years.filter((known) => isOf(known.year)).reduce((sum, { regions }) => sum + regions, 0) / all;
      return { year, share, shade: shadeOf(share) };
    };
    return {
      ...row,
      length: row.of === 0 ? 0 : Math.round((row.count / row.of) * 10_000) / 100,
      squares: [
        square(null, (year) => year < first),
        ...Array.from({ length: last - first + 1 }, (_, at) => square(first + at, (year) => year === first + at)),
      ],
    };
  });
}
