import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { readSources } from './layers.ts';
import { unusedExports } from './unused-exports.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

it('exports nothing that no other file names', () => {
  const sources = readSources(root, ['src', 'data']);
  const config = { path: 'vite.config.ts', text: readFileSync(`${root}vite.config.ts`, 'utf8') };
  expect(unusedExports(sources, [...sources, ...readSources(root, ['test']), config])).toEqual([]);
});

it('sees a value that only its own file names', () => {
  const files = [
    { path: 'src/a.ts', text: 'export const one = 1;\nexport const two = one;' },
    { path: 'src/b.ts', text: `import { two } from './a.ts';` },
  ];
  expect(unusedExports(files, files)).toEqual(['src/a.ts exports one, which no other file names.']);
});
