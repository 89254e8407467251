import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Preset } from '../../src/model/index.ts';

export const EXPECTED = join(import.meta.dirname, 'expected');

/** What R found, by column, then by region and node; NaN where there is none. */
export type ExpectedScores = ReadonlyMap<string, ReadonlyMap<string, number>>;

export const keyOf = (region: string, node: string): string => `${region} ${node}`;

/** @throws Error where the file is not there; README.md tells how to make it. */
export function expectedScores(preset: Preset): ExpectedScores {
  const [head = '', ...lines] = readFileSync(join(EXPECTED, `${preset}.csv`), 'utf8')
    .trimEnd()
    .split('\n');
  const names = head.split(',');
  const columns = new Map(names.slice(2).map((name) => [name, new Map<string, number>()]));
  for (const line of lines) {
    const [region = '', node = '', ...cells] = line.split(',');
    cells.forEach((cell, index) =>
      columns.get(names[index + 2] ?? '')?.set(keyOf(region, node), cell === '' ? Number.NaN : Number(cell)),
    );
  }
  return columns;
}
