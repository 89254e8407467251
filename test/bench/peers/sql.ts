import type { Database } from './duckdb.ts';
import { OVERALL, themesOf, type Contestant, type Standing, type WeightWork } from './work.ts';

/**
 * A moved weight in SQL. Figures, bounds and weights lie ready as tables (that is not timed), long: a row a region and
 * leaf. The statement is prepared once and asked with the weight that moved; its answer is read into arrays. A wide
 * table, a column a leaf, took three times as long, since every leaf then needs a window of its own for its ranks.
 */

const TOLERANCE = 1e-9;

const MACROS = [
  `CREATE OR REPLACE MACRO treated(figure, reference_low, reference_high, winsor_low, winsor_high, minimum, width, is_reflected) AS CASE
    WHEN figure IS NULL THEN NULL
    WHEN minimum IS NULL THEN least(greatest(figure, winsor_low), winsor_high)
    WHEN is_reflected = 1 THEN -ln(minimum + width - least(greatest(figure, reference_low), reference_high) + 0.01 * width)
    ELSE ln(least(greatest(figure, reference_low), reference_high) - minimum + 0.01 * width) END`,
  `CREATE OR REPLACE MACRO min_max(treated, low, high, is_lower) AS CASE WHEN treated IS NOT NULL THEN
    100 * least(greatest(CASE WHEN is_lower = 1 THEN high - treated ELSE treated - low END / (high - low), 0), 1) END`,
  `CREATE OR REPLACE MACRO mean(weighted, present, total, coverage) AS CASE WHEN present > 0 AND present / total >= coverage THEN weighted / present END`,
];

function scoreOf(figure: string): string {
  return `min_max(treated(${figure}, reference_low, reference_high, winsor_low, winsor_high, minimum, width, is_reflected), low, high, is_lower)`;
}

function statement(work: WeightWork, moved: number, leaves: number, themes: number): string {
  const leafCoverage = (work.spec.minCoverage ?? 0.5) - TOLERANCE;
  const themeCoverage = (work.spec.nodes.find(({ id }) => id === OVERALL)?.minCoverage ?? 0.5) - TOLERANCE;
  return `
    WITH scales AS (SELECT * REPLACE (CASE WHEN leaf = ${moved} THEN ?::DOUBLE ELSE weight END AS weight), ${scoreOf('benchmark')} AS held FROM leaves),
    scored AS (SELECT region, leaf, theme, weight, held, ${scoreOf('figure')} AS score FROM figures JOIN scales USING (leaf)),
    by_theme AS (
      SELECT region, theme, sum(weight) AS total,
        sum(weight * score) AS weighted, sum(weight) FILTER (score IS NOT NULL) AS present,
        sum(weight * score) FILTER (held IS NOT NULL) AS own, sum(weight * held) FILTER (score IS NOT NULL) AS against,
        sum(weight) FILTER (score IS NOT NULL AND held IS NOT NULL) AS shared
      FROM scored GROUP BY region, theme),
    themed AS (
      SELECT region, theme, themes.weight, mean(weighted, present, total, ${leafCoverage}) AS score,
        mean(own, shared, total, ${leafCoverage}) AS own, mean(against, shared, total, ${leafCoverage}) AS against
      FROM by_theme JOIN themes USING (theme)),
    whole AS (
      SELECT region, sum(weight) AS total, sum(weight * score) AS weighted, sum(weight) FILTER (score IS NOT NULL) AS present,
        sum(weight * own) AS own, sum(weight * against) AS against, sum(weight) FILTER (own IS NOT NULL) AS shared
      FROM themed GROUP BY region),
    nodes AS (
      SELECT leaf AS node, region, score, held - score AS gap FROM scored
      UNION ALL SELECT ${leaves} + theme, region, score, against - own FROM themed
      UNION ALL SELECT ${leaves + themes}, region, mean(weighted, present, total, ${themeCoverage}),
        mean(against, shared, total, ${themeCoverage}) - mean(own, shared, total, ${themeCoverage}) FROM whole)
    SELECT node, region, coalesce(score, 'nan'::DOUBLE) AS score, coalesce(gap, 'nan'::DOUBLE) AS gap,
      CASE WHEN score IS NULL THEN 'nan'::DOUBLE ELSE rank() OVER (PARTITION BY node ORDER BY score DESC NULLS LAST) END AS rank
    FROM nodes`;
}

export function sqlOnWeights(work: WeightWork, database: Database): Contestant<Standing> {
  const { regions, spec } = work;
  const themes = themesOf(spec);
  const leaves = themes.flatMap(({ leaves: within }, theme) =>
    within.map((leaf) => ({ ...leaf, theme, ...spec.calibration[leaf.id] })),
  );
  const whole = (values: readonly number[]): Int32Array => Int32Array.from(values);
  const figures = (of: (leaf: (typeof leaves)[number]) => number | null | undefined): Float64Array =>
    Float64Array.from(leaves, (leaf) => of(leaf) ?? Number.NaN);
  for (const macro of MACROS) database.query(macro);
  database.put('themes', {
    theme: whole([...themes.keys()]),
    weight: Float64Array.from(themes, ({ weight }) => weight),
  });
  database.put('leaves', {
    leaf: whole([...leaves.keys()]),
    theme: whole(leaves.map(({ theme }) => theme)),
    weight: figures(({ weight }) => weight),
    is_lower: whole(leaves.map(({ isLower }) => Number(isLower))),
    reference_low: figures((leaf) => leaf.referenceLow),
    reference_high: figures((leaf) => leaf.referenceHigh),
    winsor_low: figures((leaf) => leaf.winsorLow),
    winsor_high: figures((leaf) => leaf.winsorHigh),
    minimum: figures((leaf) => leaf.transform?.minimum),
    width: figures((leaf) => leaf.transform?.range),
    is_reflected: whole(leaves.map((leaf) => Number(leaf.transform?.isReflected ?? false))),
    low: figures((leaf) => leaf.low),
    high: figures((leaf) => leaf.high),
    benchmark: figures(({ id }) => work.benchmark[id]),
  });
  const rows = leaves.length * regions;
  database.put('figures', {
    leaf: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / regions)),
    region: Int32Array.from({ length: rows }, (_, row) => row % regions),
    figure: Float64Array.from(leaves.flatMap(({ id }) => Array.from(work.columns[id] ?? []))),
  });
  const ask = database.prepare(
    statement(
      work,
      leaves.findIndex(({ id }) => id === work.moved),
      leaves.length,
      themes.length,
    ),
  );
  const names = [...leaves.map(({ id }) => id), ...themes.map(({ id }) => id), OVERALL];

  return {
    name: 'duckdb-wasm',
    run: (weight) => {
      const answer = ask(weight);
      const [node, region, score, gap, rank] = ['node', 'region', 'score', 'gap', 'rank'].map(answer.column);
      const byName = (values: ArrayLike<number> | undefined): Record<string, Float64Array> => {
        const columns = names.map(() => new Float64Array(regions).fill(Number.NaN));
        node?.forEach((at, row) => columns[at]?.set([values?.[row] ?? Number.NaN], region?.[row] ?? 0));
        return Object.fromEntries(names.map((name, at) => [name, columns[at] ?? new Float64Array()]));
      };
      return () => ({ score: byName(score), gap: byName(gap), rank: byName(rank) });
    },
  };
}
