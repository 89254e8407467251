import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { FIGURE_IDS } from '../../src/model/index.ts';
import {
  copyProject,
  partOf,
  removeCopy,
  run,
  styleFaults,
  typeFaults,
  write,
  writtenIn,
} from './followed-document.ts';

/** The steps of "Add a figure" in `src/figure/README.md`, followed on a copy. */

const ID = 'gaps-behind';
const steps = writtenIn(partOf('src/figure/README.md', '## Add a figure'));
const written = steps.map(({ path }) => path).filter((path) => !path.includes('<tag>'));
let copy: string;

beforeAll(async () => {
  copy = copyProject(['src', 'test/fixtures', 'test/contract', 'test/figure']);
  write(copy, steps);
  await run(copy, 'tsx', 'src/language/compile/run.ts');
});

afterAll(() => removeCopy(copy));

it('is a figure that the atlas has not', () => {
  expect(FIGURE_IDS).not.toContain(ID);
  expect(readFileSync(join(copy, 'src/model/figure.ts'), 'utf8')).toContain(ID);
});

it('has sound types', async () => {
  expect(await typeFaults(copy, ['src'])).toBe('');
});

it('passes lint and format', async () => {
  expect(await styleFaults(copy, written)).toBe('');
});

it('is made in Node of real answers: every theme, benchmark and language, in the layers of the project', async () => {
  const { isWell, said } = await run(
    copy,
    'vitest',
    'run',
    '--project=unit',
    '--reporter=verbose',
    'test/figure/value/every-figure.test.ts',
    'test/contract/layers.test.ts',
    `--testNamePattern=${ID} |imports only`,
  );
  expect(isWell, said).toBe(true);
  expect(said).toMatch(new RegExp(`✓.*${ID} is made of every theme`));
  expect(said).toMatch(/✓.*imports only in the one direction/);
});
