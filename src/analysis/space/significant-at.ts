import { benjaminiHochberg } from './benjamini-hochberg.ts';

/** How it is allowed for that many tests find something by chance. */
export type TestCorrection = 'none' | 'fdr' | 'bonferroni';

/** Which of many tests hold at a level, after the correction; NaN never does. */
export function significantAt(p: readonly number[], alpha: number, correction: TestCorrection): boolean[] {
  switch (correction) {
    case 'none':
      return p.map((value) => value <= alpha);
    case 'fdr':
      return benjaminiHochberg(p, alpha).rejected;
    case 'bonferroni': {
      const tests = p.filter((value) => !Number.isNaN(value)).length;
      return p.map((value) => value <= alpha / tests);
    }
  }
}
