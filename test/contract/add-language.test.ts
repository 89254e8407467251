import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { FigureId } from '../../src/model/index.ts';
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

/** The steps of "Add a language" in `src/language/README.md`, followed on a copy: copy one folder, add one row. */

const part = partOf('src/language/README.md', '## Add a language');
/** All of them in one more language take some minutes. */
const FIGURE: FigureId = 'region-profile';
let copy: string;

beforeAll(() => {
  copy = copyProject(['src', 'test', 'index.html']);
  const [, from = '', to = ''] = /Copy the folder `(\S+)` to `(\S+)`/.exec(part) ?? [];
  cpSync(join(copy, 'src/language', from), join(copy, 'src/language', to), { recursive: true });
  write(copy, writtenIn(part));
});

afterAll(() => removeCopy(copy));

it('compiles with one folder copied and one row added', async () => {
  expect((await run(copy, 'tsx', 'src/language/compile/run.ts')).said).toBe('');
  expect(await typeFaults(copy, ['src', 'test', 'vite.config.ts'])).toBe('');
});

it('passes lint and format', async () => {
  expect(await styleFaults(copy, ['src/model/languages.ts', 'src/language'])).toBe('');
});

it('passes the tests of words, and a figure is made in it, with nothing else changed', async () => {
  const { isWell, said } = await run(
    copy,
    'vitest',
    'run',
    '--project=unit',
    '--reporter=verbose',
    'test/language',
    'test/contract/messages.test.ts',
    'test/figure/value/every-figure.test.ts',
    `--testNamePattern=^(?!every figure)|${FIGURE} is made of every theme`,
  );
  expect(isWell, said).toBe(true);
  expect(said).toMatch(/✓.*in bg/);
  expect(said).toMatch(new RegExp(`✓.*${FIGURE} is made of every theme`));
});

it('has a page and a manifest of its own', async () => {
  const names = 'LANGUAGES_APART, manifestText, withLanguage';
  const script = `import { ${names} } from './src/app/outside/language-page.ts';
    import { readFileSync } from 'node:fs';
    const page = withLanguage(readFileSync('index.html', 'utf8'), 'bg');
    console.log(JSON.stringify({ apart: LANGUAGES_APART, page, manifest: JSON.parse(manifestText('bg')) }));`;
  writeFileSync(join(copy, 'page.ts'), script);
  const written = JSON.parse((await run(copy, 'tsx', 'page.ts')).said) as {
    apart: string[];
    page: string;
    manifest: object;
  };
  expect(written.apart).toEqual(['it', 'bg']);
  expect(written.page).toContain('<html lang="bg" data-languages="bg">');
  expect(written.page).toContain('<meta property="og:locale" content="bg_BG" />');
  expect(written.page).toContain('<link rel="alternate" hreflang="bg" href="./bg.html" />');
  expect(written.manifest).toMatchObject({ lang: 'bg', start_url: './bg.html' });
});

it('says where a translation lacks a text', async () => {
  const file = join(copy, 'src/language/bg/core.json');
  const words = JSON.parse(readFileSync(file, 'utf8')) as { app: Record<string, unknown> };
  delete words.app['retry'];
  writeFileSync(file, JSON.stringify(words));
  expect((await run(copy, 'tsx', 'src/language/compile/run.ts')).said).toContain(
    'src/language/bg/core.json › app: lacks "retry".',
  );
});
