import { differenceBetween } from './peers/agreement.ts';
import { openDuckDb } from './peers/duckdb.ts';
import { loopsOnDraws } from './peers/draw-loops.ts';
import { sqlOnDraws } from './peers/draw-sql.ts';
import { engineOnDraws, engineOnWeights } from './peers/engine.ts';
import { loopsOnWeights } from './peers/loops.ts';
import { sqlOnWeights } from './peers/sql.ts';
import { drawWork, weightWork, type Contestant } from './peers/work.ts';
import { summarise, type Summary } from './statistics.ts';

/** How long one way of doing a work takes, in milliseconds, and how many times as long as the engine. */
export interface Compared {
  readonly name: string;
  readonly times: Summary;
  readonly ratio: number;
}

export interface Comparison {
  /** A weight moved over 250 regions × 35 indicators: all scores, gaps and ranks. */
  readonly weight: readonly Compared[];
  /** Draws of ranks over 250 regions × 30 indicators. */
  readonly draws: readonly Compared[];
  /** Which DuckDB, or why it is not among them. */
  readonly duckDb: string;
}

interface Effort {
  readonly warmUps: number;
  readonly rounds: number;
  /** Runs of each in a round: in turn, so that what else the machine does falls on all alike. */
  readonly batch: number;
}

const SEED = 2024;
const WEIGHT_EFFORT: Effort = { warmUps: 60, rounds: 10, batch: 20 };
const DRAW_EFFORT: Effort = { warmUps: 3, rounds: 5, batch: 3 };

/**
 * All contestants on the same inputs, the engine first; what the others answer must be what it answers.
 * @throws Error naming who differs, and where.
 */
function compare<Answer>(
  contestants: readonly Contestant<Answer>[],
  inputOf: (run: number) => number,
  columnsOf: (answer: Answer) => Readonly<Record<string, Float64Array>>,
  effort: Effort,
): Compared[] {
  const [engine, ...others] = contestants;
  if (engine === undefined) throw new RangeError('contestants: there is none');
  for (let run = 0; run < 3; run += 1) {
    const expected = columnsOf(engine.run(inputOf(run))());
    for (const other of others) {
      const difference = differenceBetween(expected, columnsOf(other.run(inputOf(run))()));
      if (difference !== null)
        throw new Error(`${other.name} does not do the same work as the ${engine.name}: ${difference}`);
    }
  }
  for (const { run } of contestants) for (let warmUp = 0; warmUp < effort.warmUps; warmUp += 1) run(inputOf(warmUp));
  const times = contestants.map((): number[] => []);
  for (let round = 0; round < effort.rounds; round += 1) {
    contestants.forEach(({ run }, index) => {
      for (let turn = 0; turn < effort.batch; turn += 1) {
        const input = inputOf(round * effort.batch + turn);
        const from = performance.now();
        run(input);
        times[index]?.push(performance.now() - from);
      }
    });
  }
  const summaries = times.map(summarise);
  return contestants.map(({ name }, index) => {
    const own = summaries[index] ?? summarise([]);
    return { name, times: own, ratio: own.median / (summaries[0]?.median ?? Number.NaN) };
  });
}

/** The engine held against duckdb-wasm and against plain loops, on work that all do to the same 1e-9. */
export async function measureComparison(draws: number): Promise<Comparison> {
  const database = await openDuckDb();
  const weights = weightWork(SEED);
  const drawing = drawWork(SEED, draws);
  const hasDuckDb = typeof database !== 'string';
  return {
    weight: compare(
      [engineOnWeights(weights), loopsOnWeights(weights), ...(hasDuckDb ? [sqlOnWeights(weights, database)] : [])],
      (run) => 0.1 + run / 10,
      ({ score, gap, rank }) =>
        Object.fromEntries(
          Object.entries({ score, gap, rank }).flatMap(([kind, columns]) =>
            Object.entries(columns).map(([node, column]) => [`${kind} of ${node}`, column]),
          ),
        ),
      WEIGHT_EFFORT,
    ),
    draws: compare(
      [engineOnDraws(drawing), loopsOnDraws(drawing), ...(hasDuckDb ? [sqlOnDraws(drawing, database)] : [])],
      (run) => run,
      ({ low, high }) => ({ low, high }),
      DRAW_EFFORT,
    ),
    duckDb: hasDuckDb ? `DuckDB ${database.version} as WebAssembly` : database,
  };
}
