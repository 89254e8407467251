import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { checkData } from '../../data/build/check.ts';
import { parseTable, readTable, recordsOf } from '../../data/build/tables/table-text.ts';
import { averagesFile, catalogueFile } from '../../data/build/publish/catalogue-file.ts';
import { groupsFile } from '../../data/build/publish/groups-file.ts';
import { publishedFigures } from '../../data/build/publish/published-figures.ts';
import { themeFile } from '../../data/build/publish/theme-file.ts';
import { columnsOf } from '../../data/build/publish/packed-columns.ts';
import { decodeCatalogue } from '../../src/datasets/catalogue.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { DEFAULT_VIEW, THEMES, questionOf, type ExploreResult } from '../../src/model/index.ts';
import { indicator, publishedFigures as figuresBefore, region } from '../fixtures/figures.ts';
import {
  copyProject,
  partOf,
  removeCopy,
  root,
  run,
  styleFaults,
  write,
  writtenIn,
  type Written,
} from './followed-document.ts';

/** The steps of "Add an indicator" in `data/README.md`, followed on a copy, with the source files and without. */

const ID = 'working-age';
const withSources = writtenIn(partOf('data/README.md', '### With the source files'));
const withoutSources = writtenIn(partOf('data/README.md', '### Without the source files'));
const words = withSources.filter(({ path }) => path.startsWith('src/language/'));
/** They lie outside of the project, and not everybody has them. */
const SOURCES = join(root, '../shared');
const hasSources = existsSync(join(SOURCES, 'data'));

/** What the map shows of the new indicator, from the tables as the build makes them. */
function shownIn(copy: string): ExploreResult {
  const data = pathToFileURL(`${copy}/data/`);
  const file = catalogueFile(data);
  const { files } = figuresBefore().catalogue;
  const whole = { ...file, regions: columnsOf(file.regions), indicators: columnsOf(file.indicators), files };
  const catalogue = decodeCatalogue(whole, 'catalogue');
  const tables = new Map(
    [...THEMES, 'context' as const].map((theme) => [
      theme,
      themeFile(
        data,
        theme,
        catalogue.indicators.filter((one) => one.theme === theme),
      ),
    ]),
  );
  const averages = averagesFile(
    data,
    catalogue.regions.map(({ code }) => code),
  );
  return explore(publishedFigures(catalogue, averages, tables, groupsFile(data)), {
    ...questionOf(DEFAULT_VIEW),
    theme: 'skills',
    indicator: indicator(ID),
  });
}

function valueAt({ columns }: ExploreResult, code: string): number {
  return columns.value[columns.region.indexOf(region(code))] ?? Number.NaN;
}

function copyWith(steps: readonly Written[]): string {
  const copy = copyProject(['data', 'src', 'test/fixtures', 'test/contract']);
  write(copy, steps);
  return copy;
}

it('is an indicator that the atlas has not', () => {
  expect(figuresBefore().catalogue.indicators.map(({ id }) => id as string)).not.toContain(ID);
});

describe('without the source files', () => {
  let copy: string;

  /** Rows sorted by their key, as the document says they are. */
  function sortRows(path: string, keys: number, more: readonly string[] = []): void {
    const [head = '', ...rows] = readFileSync(join(copy, path), 'utf8').trimEnd().split('\n');
    const keyOf = (row: string): string => row.split(',').slice(0, keys).join(' ');
    const sorted = [...rows, ...more].toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
    writeFileSync(join(copy, path), `${[head, ...sorted].join('\n')}\n`);
  }

  beforeAll(() => {
    copy = copyWith([...withoutSources, ...words]);
    // "A region of the area without a figure gets a row": those that the document does not name, in the form it gives.
    const path = 'data/observations/skills.csv';
    const given = readFileSync(join(copy, path), 'utf8')
      .split('\n')
      .filter((row) => row.split(',')[1] === ID);
    const named = new Set(given.map((row) => row.split(',')[0]));
    const missing = given.find((row) => /,,not-[a-z]+,$/.test(row)) ?? '';
    const area = recordsOf(readTable(pathToFileURL(`${copy}/data/regions.csv`))).filter(
      (row) => row['level'] === '2' && row['see_area'] === 'true' && row['comparable_figures'] === 'true',
    );
    const others = area.flatMap(({ code = '' }) =>
      named.has(code) ? [] : [[code, ...missing.split(',').slice(1)].join(',')],
    );
    expect(others.length).toBeGreaterThan(60);
    sortRows(path, 3, others);
    sortRows('data/eu-averages.csv', 2);
  });

  afterAll(() => removeCopy(copy));

  it('passes the check of the tables', () => {
    expect(checkData(pathToFileURL(`${copy}/data/`)).faults).toEqual([]);
  });

  it('is in the tables that are built, with what it is held against', () => {
    const shown = shownIn(copy);
    const [code = '', , , , value] =
      withoutSources
        .flatMap(({ content }) => (content.kind === 'changes' ? content.runs.flat() : []))
        .map((line) => line.slice(1).split(','))
        .find((cells) => cells[1] === ID && cells[6] === 'measured') ?? [];
    expect(valueAt(shown, code)).toBe(Number(value));
    expect(shown.columns.benchmark.some((level) => Number.isFinite(level))).toBe(true);
    expect(shown.columns.reason.filter((reason) => reason !== null).length).toBeGreaterThan(60);
  });

  it('has its words in every language, the English ones as in the table', async () => {
    expect((await run(copy, 'tsx', 'src/language/compile/run.ts')).said).toBe('');
    const { isWell, said } = await run(copy, 'vitest', 'run', '--project=unit', 'test/contract/messages.test.ts');
    expect(isWell, said).toBe(true);
  });
});

const codeOf = (steps: readonly Written[]): readonly string[] =>
  steps.map(({ path }) => path).filter((path) => /\.tsx?$/.test(path));

/** Why they are left out, where they are. */
const without = hasSources ? '' : ' (left out: `../shared/data` is not on this machine)';

describe.skipIf(!hasSources)(`with the source files${without}`, () => {
  let copy: string;

  beforeAll(async () => {
    copy = copyWith(withSources);
    symlinkSync(SOURCES, join(dirname(copy), 'shared'));
    const { isWell, said } = await run(copy, 'tsx', 'data/build/import.ts');
    expect(isWell, said).toBe(true);
    // It prints for how many regions each indicator has figures.
    expect(said).toMatch(new RegExp(`^${ID} +SEE \\d+ +EU27 \\d+$`, 'm'));
  });

  afterAll(() => removeCopy(copy));

  it('passes the check of the tables', () => {
    expect(checkData(pathToFileURL(`${copy}/data/`)).faults).toEqual([]);
  });

  it('passes lint and format', async () => {
    const code = codeOf(withSources);
    expect(code.length).toBeGreaterThan(0);
    expect(await styleFaults(copy, code)).toBe('');
  });

  it('is in the tables that are built, and no other figure changes', () => {
    const shown = shownIn(copy);
    expect(shown.columns.value.filter((value) => Number.isFinite(value)).length).toBeGreaterThan(60);
    expect(valueAt(shown, 'ITI3')).toBeGreaterThan(50);
    expect(valueAt(shown, 'ITI3')).toBeLessThan(70);
    const rowsOf = (folder: string): string[] =>
      readFileSync(join(folder, 'data/observations/skills.csv'), 'utf8')
        .split('\n')
        .filter((row) => row.split(',')[1] !== ID);
    expect(rowsOf(copy)).toEqual(rowsOf(root));
  });

  it('is called as without them, so that its words are the same', () => {
    const rowsOf = (steps: readonly Written[]): (readonly string[])[] => {
      const lines = steps
        .filter(({ path }) => path === 'data/indicators.csv')
        .flatMap(({ content }) => (content.kind === 'changes' ? content.runs.flat() : []));
      return parseTable(['+id', ...lines].map((line) => line.slice(1)).join('\n')).rows.map((row) => row.slice(0, 5));
    };
    expect(rowsOf(withSources)).toEqual(rowsOf(withoutSources));
  });
});
