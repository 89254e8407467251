import type { Database } from './duckdb.ts';
import { mulberry } from './draw-loops.ts';
import { themesOf, type Contestant, type DrawWork, type Intervals } from './work.ts';

/**
 * Draws of ranks in SQL. The scores by each choice of method lie ready as a table (that is not timed). The weights of
 * the draws cannot be drawn in SQL in the engine's order, so JavaScript draws them and they are put into a table, a row
 * a draw: a few hundredths of the time. Then one statement makes means, ranks and quantiles at once; there is nothing
 * to tell of its progress, and it cannot be called off.
 */

const numbered = (letter: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${letter}${index}`);

function statement({ level }: DrawWork, shape: readonly number[]): string {
  const themes = shape.map((count, theme) => {
    const from = shape.slice(0, theme).reduce((sum, other) => sum + other, 0);
    return Array.from({ length: count }, (_, leaf) => from + leaf);
  });
  const mean = (pairs: readonly (readonly [weight: string, score: string])[]): string =>
    `(${pairs.map(([weight, score]) => `coalesce(${weight} * ${score}, 0)`).join(' + ')})
      / nullif(${pairs.map(([weight, score]) => `CASE WHEN ${score} IS NULL THEN 0 ELSE ${weight} END`).join(' + ')}, 0)`;
  const window = 'PARTITION BY draw ORDER BY score DESC NULLS LAST';
  return `
    WITH themed AS (
      SELECT draw, region, ${numbered('t', shape.length).join(', ')}, ${themes.map((leaves, theme) => `${mean(leaves.map((leaf) => [`w${leaf}`, `s${leaf}`]))} AS m${theme}`).join(', ')}
      FROM weights JOIN scores USING (choice)),
    whole AS (SELECT draw, region, ${mean(shape.map((_, theme) => [`t${theme}`, `m${theme}`]))} AS score FROM themed),
    ranked AS (
      SELECT region, CASE WHEN score IS NOT NULL
        THEN rank() OVER (${window}) + (count(*) OVER (${window} RANGE BETWEEN CURRENT ROW AND CURRENT ROW) - 1) / 2 END AS rank
      FROM whole)
    SELECT region, coalesce(quantile_cont(rank, ${(1 - level) / 2}), 'nan'::DOUBLE) AS low, coalesce(quantile_cont(rank, ${(1 + level) / 2}), 'nan'::DOUBLE) AS high
    FROM ranked GROUP BY region ORDER BY region`;
}

export function sqlOnDraws(work: DrawWork, database: Database): Contestant<Intervals> {
  const { choices, regions, draws, spec } = work;
  const themes = themesOf(spec);
  const leaves = themes.flatMap((theme) => theme.leaves);
  const rows = choices.length * regions;
  database.put('scores', {
    choice: Int32Array.from({ length: rows }, (_, row) => Math.floor(row / regions)),
    region: Int32Array.from({ length: rows }, (_, row) => row % regions),
    ...Object.fromEntries(
      leaves.map(({ id }, leaf) => [
        `s${leaf}`,
        Float64Array.from(choices.flatMap((choice) => Array.from(choice[id] ?? []))),
      ]),
    ),
  });
  const text = statement(
    work,
    themes.map((theme) => theme.leaves.length),
  );
  const names = [...numbered('w', leaves.length), ...numbered('t', themes.length)];

  return {
    name: 'duckdb-wasm',
    run: (seed) => {
      const random = mulberry(seed);
      const choice = new Int32Array(draws);
      const weights = names.map(() => new Float64Array(draws));
      for (let draw = 0; draw < draws; draw += 1) {
        choice[draw] = Math.floor(random() * choices.length);
        for (const column of weights) column[draw] = -Math.log(1 - random());
      }
      database.put('weights', {
        draw: Int32Array.from(choice.keys()),
        choice,
        ...Object.fromEntries(names.map((name, at) => [name, weights[at] ?? new Float64Array()])),
      });
      const answer = database.query(text);
      const [low, high] = [answer.column('low'), answer.column('high')];
      return () => ({ low: Float64Array.from(low), high: Float64Array.from(high) });
    },
  };
}
