import type { FigureColumn, FigureTable } from '../value/table.ts';

/** The words of columns that a reader may need explained. */
export type Term =
  | 'gap'
  | 'benchmark'
  | 'interval'
  | 'score'
  | 'age'
  | 'contribution'
  | 'quotient'
  | 'stars'
  | 'density'
  | 'complexity'
  | 'correlation'
  | 'alpha'
  | 'silhouette'
  | 'moran'
  | 'distance';

const BY_ID: Readonly<Record<string, Term>> = {
  benchmark: 'benchmark',
  rank_low: 'interval',
  low: 'interval',
  'rank-low': 'interval',
  mean_year: 'age',
  age: 'age',
  contribution: 'contribution',
  quotient: 'quotient',
  stars: 'stars',
  density: 'density',
  r: 'correlation',
  alpha: 'alpha',
  silhouette: 'silhouette',
  'local-moran': 'moran',
};

/** What of a column is a word of its own, in a table of such columns. */
function termOf({ id, kind }: FigureColumn, { columns }: FigureTable): Term | null {
  if (kind === 'gap') return 'gap';
  const hasGap = columns.some((other) => other.kind === 'gap');
  switch (id) {
    case 'score':
      return hasGap ? 'score' : null;
    case 'value':
      return columns.some((other) => other.id === 'mean_year') ? 'score' : null;
    case 'complexity':
      return kind === 'signed' ? 'complexity' : null;
    case 'distance':
      return kind === 'number' ? 'distance' : null;
    default:
      return BY_ID[id] ?? null;
  }
}

/** The columns that a reader may want explained, each with its term, none twice. */
export function termColumns(table: FigureTable): readonly { readonly term: Term; readonly at: number }[] {
  const found = new Map<Term, number>();
  for (const [at, column] of table.columns.entries()) {
    const term = termOf(column, table);
    if (term !== null && !found.has(term)) found.set(term, at);
  }
  return [...found].map(([term, at]) => ({ term, at }));
}
