import { afterAll, beforeAll, expect, it } from 'vitest';
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

/** The steps of "Add an engine question" in `src/engine/README.md`, followed on a copy. */

const steps = writtenIn(partOf('src/engine/README.md', '## Add an engine question'));
const tests = steps.map(({ path }) => path).filter((path) => path.startsWith('test/'));
let copy: string;

beforeAll(async () => {
  copy = copyProject(['src', 'test/fixtures', 'test/contract']);
  write(copy, steps);
  await run(copy, 'tsx', 'src/language/compile/run.ts');
});

afterAll(() => removeCopy(copy));

it('says what is to be written: a type, a line, a function, a test', () => {
  expect(steps.length).toBeGreaterThanOrEqual(5);
  expect(tests).toHaveLength(1);
});

it('has sound types', async () => {
  expect(await typeFaults(copy, ['src/engine', 'src/model', ...tests])).toBe('');
});

it('passes lint and format', async () => {
  expect(
    await styleFaults(
      copy,
      steps.map(({ path }) => path),
    ),
  ).toBe('');
});

it('is answered by the engine, in the layers of the project', async () => {
  const { isWell, said } = await run(
    copy,
    'vitest',
    'run',
    '--project=unit',
    '--reporter=verbose',
    ...tests,
    'test/contract/layers.test.ts',
    '--testNamePattern=imports only|behind',
  );
  expect(isWell, said).toBe(true);
  expect(said).toMatch(/✓.*counts the regions that are behind/);
  expect(said).toMatch(/✓.*imports only in the one direction/);
});

it('does not compile without its function, as the document says', async () => {
  const file = 'src/engine/transport/answers.ts';
  const runs = steps
    .filter(({ path }) => path === file)
    .flatMap(({ content }) => (content.kind === 'changes' ? content.runs : []))
    .map((lines) => lines.map((line) => line.replace(/^\+/, '-')));
  write(copy, [{ path: file, content: { kind: 'changes', runs } }]);
  expect(await typeFaults(copy, [file])).toMatch(/answers\.ts.*'behind' is missing/s);
});
