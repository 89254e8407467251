import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CODE_LANGUAGES } from '../../../src/features/data-table/code/code.ts';
import { codeSteps, type CodeSteps } from '../../../src/features/data-table/code/steps.ts';
import { levelsOf, measureKind } from '../../../src/engine/own-table/long.ts';
import { ownTable } from '../../../src/engine/own-table/own-table.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import type { OwnTable } from '../../../src/model/index.ts';
import { publishedFigures } from '../../fixtures/figures.ts';
import { TABLES } from './tables.ts';

/** What the build wrote, which the code reads by its address. */
const BASE = pathToFileURL(fileURLToPath(new URL('../../../public/data/tables/', import.meta.url))).href;
/** In the project, so that packages are found from it. */
const FOLDER = fileURLToPath(new URL('../../../.cache/code/', import.meta.url));

interface Runner {
  /** Null where it is not to be found. */
  readonly command: string | null;
  readonly ending: string;
  /** What is added to the code so that it writes its table as CSV. */
  readonly writing: (file: string) => string;
}

const answers = (command: string, ...rest: readonly string[]): boolean =>
  spawnSync(command, rest, { stdio: 'ignore' }).status === 0;
const found = (commands: readonly string[], module: string): string | null =>
  commands.find((command) => answers(command, '-c', `import ${module}`)) ?? null;
const PYTHONS = [process.env['PYTHON_PATH'] ?? 'python3', '/usr/bin/python3'];

const python = found(PYTHONS, 'pandas');
const duckdb = found(PYTHONS, 'duckdb');
const RUNNERS: Readonly<Record<'r' | 'python' | 'arquero' | 'sql', Runner>> = {
  r: {
    command: answers('Rscript', '--version') ? 'Rscript' : null,
    ending: '.R',
    writing: (file) => `options(digits = 17)\nwrite.csv(table, "${file}", row.names = FALSE, na = "")\n`,
  },
  python: { command: python, ending: '.py', writing: (file) => `table.to_csv("${file}", index=False)\n` },
  arquero: {
    command: process.execPath,
    ending: '.mjs',
    writing: (file) =>
      `import { writeFileSync } from "node:fs";\nimport { toCSV } from "arquero";\nwriteFileSync("${file}", toCSV(table));\n`,
  },
  sql: { command: duckdb, ending: '.sql', writing: () => '' },
};

const isRun = (id: string): id is keyof typeof RUNNERS => id in RUNNERS;

/** The cells of a CSV file of words and numbers. */
function cellsOf(text: string): readonly (readonly string[])[] {
  return text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(',').map((cell) => cell.replaceAll('"', '')));
}

/** What the engine answers, in the same form. */
function engineCells({ rows, keys, numbers }: OwnTable): readonly (readonly (string | number)[])[] {
  return Array.from({ length: rows }, (_, row) => [
    ...keys.map(({ levels, at }) => levels[at[row] ?? -1] ?? ''),
    ...numbers.map(({ values }) => values[row] ?? Number.NaN),
  ]);
}

let figures: Figures;
beforeAll(async () => {
  figures = await publishedFigures();
  mkdirSync(FOLDER, { recursive: true });
});
afterAll(() => rmSync(FOLDER, { recursive: true, force: true }));

function run(id: keyof typeof RUNNERS, code: string, name: string): string {
  const { command, ending, writing } = RUNNERS[id];
  if (command === null) throw new Error(`${id} is not there`);
  const [script, result] = [join(FOLDER, `${name}${ending}`), join(FOLDER, `${name}.${id}.csv`)];
  if (id === 'sql') {
    const query = code.trim().replace(/;$/, '');
    writeFileSync(script, `COPY (${query.replaceAll('file://', '')}) TO '${result}' (HEADER)`);
    execFileSync(command, ['-c', `import duckdb; duckdb.sql(open("${script}").read())`], { stdio: 'pipe' });
  } else {
    writeFileSync(script, `${code}${writing(result)}`);
    execFileSync(command, [script], { stdio: 'pipe', maxBuffer: 1e8 });
  }
  return readFileSync(result, 'utf8');
}

function steps(name: keyof typeof TABLES): { readonly answer: OwnTable; readonly steps: CodeSteps } {
  const question = TABLES[name];
  if (question === undefined) throw new Error(name);
  const answer = ownTable(figures, question);
  const measures = question.choice.measures.flatMap((id) => measureKind(figures, id) ?? []);
  const made = codeSteps(answer, measures, levelsOf(figures, []).regions, BASE);
  if (made === null) throw new Error(`${name} has no code`);
  return { answer, steps: made };
}

describe.each(CODE_LANGUAGES.filter(({ id }) => isRun(id)))('the steps in $name', ({ id, write }) => {
  const runner = isRun(id) ? RUNNERS[id] : null;
  it.skipIf(runner?.command === null)(
    `give the table of the engine${runner?.command === null ? ` (left out: what runs it is not on this machine)` : ''}`,
    { timeout: 240_000 },
    () => {
      expect(existsSync(fileURLToPath(BASE))).toBe(true);
      Object.keys(TABLES).forEach((name, at) => {
        const { answer, steps: made } = steps(name);
        if (!isRun(id)) return;
        const [head, ...rows] = cellsOf(run(id, write(made), `table-${String(at)}`));
        const expected = engineCells(answer);
        expect(expected.length, name).toBeGreaterThan(0);
        expect(head, name).toEqual(made.columns);
        expect(rows.length, name).toBe(expected.length);
        expected.forEach((cells, row) => {
          cells.forEach((cell, column) => {
            const given = rows[row]?.[column] ?? '';
            const said = `${name}, row ${String(row)}, ${made.columns[column] ?? ''}`;
            if (typeof cell === 'string') expect(given, said).toBe(cell);
            else if (Number.isNaN(cell)) expect(['', 'NaN', 'NA'], said).toContain(given);
            else if (!(given !== '' && Math.abs(Number(given) - cell) <= 1e-9 * Math.max(1, Math.abs(cell))))
              expect(given, said).toBe(String(cell));
          });
        });
      });
    },
  );
});
