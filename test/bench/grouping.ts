import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { kMeans, localMoran, pca, rowStandardised, ward } from '../../src/analysis/index.ts';
import { seededRandom } from '../../src/analysis/random.ts';
import { summarise, type Summary } from './statistics.ts';

/** What groups of regions and spatial clusters take in Node, in milliseconds. */
export interface GroupingTimes {
  /** 50 starts of k-means, Ward's tree and principal components, together. */
  readonly groups: Summary;
  /** Local Moran with 9,999 permutations. */
  readonly permutations: Summary;
  /** The same in R, on the same figures; null where R or its package spdep is not installed. */
  readonly inR: { readonly groups: Summary; readonly permutations: Summary } | null;
}

const REGIONS = 250;
const INDICATORS = 35;
const GROUPS = 6;
const BESIDE = [1, 2, 3, 5, 8];
const WARM_UPS = 2;
const SCRIPT = fileURLToPath(new URL('grouping.R', import.meta.url));

/** Has R do the same, on figures written into a folder for it. */
function measureInR(
  matrix: readonly (readonly number[])[],
  neighbours: readonly (readonly number[])[],
  runs: number,
): GroupingTimes['inR'] {
  const folder = mkdtempSync(join(tmpdir(), 'grouping-'));
  const write = (name: string, rows: readonly (readonly number[])[]): void =>
    writeFileSync(join(folder, name), `${rows.map((row) => row.join(',')).join('\n')}\n`);
  write('matrix.csv', matrix);
  write('neighbours.csv', neighbours);
  const { status, stdout } = spawnSync('Rscript', [SCRIPT, folder, String(runs), String(GROUPS)], { encoding: 'utf8' });
  rmSync(folder, { recursive: true });
  if (status !== 0) return null;
  const timesOf = (name: string): Summary => {
    const line = stdout.split('\n').find((text) => text.startsWith(`${name} `)) ?? '';
    return summarise(line.trim().split(/\s+/).slice(1).map(Number));
  };
  return { groups: timesOf('groups'), permutations: timesOf('permutations') };
}

/** Measures both, here and in R, on figures that are nobody's, in the shape of ours. */
export function measureGrouping(runs: number): GroupingTimes {
  const random = seededRandom(7);
  const matrix = Array.from({ length: REGIONS }, (_, region) =>
    Array.from({ length: INDICATORS }, () => random() + (region % GROUPS) / 2),
  );
  const values = matrix.map(([first = 0]) => first);
  const neighbours = values.map((_, at) => BESIDE.map((step) => (at + step) % REGIONS));
  const weights = rowStandardised(neighbours);
  const timed = (work: () => unknown): Summary => {
    const times = Array.from({ length: WARM_UPS + runs }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    });
    return summarise(times.slice(WARM_UPS));
  };
  return {
    groups: timed(() => [
      kMeans(matrix, { k: GROUPS, seed: 1, restarts: 50 }),
      ward(matrix).cut(GROUPS),
      pca(matrix, { scale: true }),
    ]),
    permutations: timed(() =>
      localMoran(values, weights, { permutations: 9999, seed: 1, alpha: 0.05, correction: 'fdr' }),
    ),
    inR: measureInR(matrix, neighbours, runs),
  };
}
