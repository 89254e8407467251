import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { decodeAverages, decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { decodeThemeTable, type ThemeTable } from '../../src/datasets/theme-table.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { evidenceOf } from '../../src/engine/evidence/evidence.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { figuresOf } from '../../src/engine/figures/loaded-figures.ts';
import { rankRanges } from '../../src/engine/answers/ranges.ts';
import {
  ATLAS_DEFAULT,
  DEFAULT_VIEW,
  questionOf,
  THEMES,
  type Catalogue,
  type Method,
  type Question,
} from '../../src/model/index.ts';
import { summarise, type Summary } from './statistics.ts';

/** What computing alone takes in Node, in milliseconds, by name. */
export type ComputingTimes = Readonly<
  Record<'decodeTables' | 'firstIndex' | 'index' | 'theme' | 'indicator' | 'evidence' | 'weight' | 'draws', Summary>
>;

/** Draws that ranks are tried on. */
export const DRAWS = 2000;
const WEIGHT_STEPS = 5;

function bytesOf(path: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(readFileSync(path));
}

function readJson(path: string): unknown {
  return JSON.parse(readFileSync(path, 'utf8')) as unknown;
}

function time(work: () => unknown): number {
  const from = performance.now();
  work();
  return performance.now() - from;
}

/** Decodes the published tables and computes the default index, each theme and each indicator of it, `runs` times. */
export async function measureComputing(folder: string, runs: number): Promise<ComputingTimes> {
  const index = readJson(join(folder, 'index.json')) as { catalogue: { path: string } };
  const catalogue: Catalogue = decodeCatalogue(readJson(join(folder, index.catalogue.path)), index.catalogue.path);
  const files = THEMES.map(
    (theme) => [theme, bytesOf(join(folder, catalogue.files[theme].path)), catalogue.files[theme].path] as const,
  );
  const averages = decodeAverages(
    readJson(join(folder, catalogue.files.averages.path)),
    catalogue.files.averages.path,
    catalogue,
  );
  const decode = (): Map<string, ThemeTable> =>
    new Map(files.map(([theme, bytes, path]) => [theme, decodeThemeTable(bytes, theme, path)]));
  const context = decodeThemeTable(
    bytesOf(join(folder, catalogue.files.context.path)),
    'context',
    catalogue.files.context.path,
  );
  const question: Question = questionOf(DEFAULT_VIEW);
  const times = {
    decodeTables: [] as number[],
    firstIndex: [] as number[],
    index: [] as number[],
    theme: [] as number[],
    indicator: [] as number[],
    evidence: [] as number[],
    weight: [] as number[],
    draws: [] as number[],
  };
  for (let run = 0; run < runs; run += 1) {
    let tables = new Map<string, ThemeTable>();
    times.decodeTables.push(time(() => (tables = decode())));
    const figures = figuresOf(catalogue, averages, new Map([...tables, ['context', context]]));
    // The first also turns the tables into series, which are then kept.
    times.firstIndex.push(time(() => explore(figures, question)));
    times.index.push(time(() => explore(figures, question)));
    for (const theme of THEMES) times.theme.push(time(() => explore(figures, { ...question, theme })));
    // A weight that moves, as on a slider: another one at each step, so that nothing kept can answer.
    for (let step = 1; step <= WEIGHT_STEPS; step += 1) {
      const method: Method = {
        ...ATLAS_DEFAULT,
        weighting: 'custom',
        weights: { skills: 1 + (run * WEIGHT_STEPS + step) / 100 },
      };
      times.weight.push(time(() => boardOf(figures, { ...question, method })));
    }
    times.evidence.push(time(() => evidenceOf(figures, question, 'reference')));
    const from = performance.now();
    await rankRanges(figures, question, { draws: DRAWS, seed: run, compared: [] });
    times.draws.push(performance.now() - from);
    for (const { id, theme } of catalogue.indicators) {
      if (theme !== 'context')
        times.indicator.push(time(() => explore(figures, { ...question, theme, indicator: id })));
    }
  }
  return {
    decodeTables: summarise(times.decodeTables),
    firstIndex: summarise(times.firstIndex),
    index: summarise(times.index),
    theme: summarise(times.theme),
    indicator: summarise(times.indicator),
    evidence: summarise(times.evidence),
    weight: summarise(times.weight),
    draws: summarise(times.draws),
  };
}
