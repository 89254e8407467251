import type { RegionCode } from '../ids.ts';
import type { Question } from './result.ts';

/** Two figures over the years: what is asked. The years of the questions change nothing but how old a figure may be. */
export interface PairYearsQuestion {
  readonly across: Question;
  readonly upwards: Question;
}

/** Two figures in one year, by region; NaN where missing. */
export interface PairYear {
  readonly year: number;
  readonly across: readonly number[];
  readonly upwards: readonly number[];
}

/** Two figures over the years that both have. */
export interface PairYears {
  readonly question: PairYearsQuestion;
  readonly regions: readonly RegionCode[];
  /** Ascending. */
  readonly years: readonly PairYear[];
}
