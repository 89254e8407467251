import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyProject, partOf, removeCopy, run, typeFaults, write, writtenIn } from './followed-document.ts';

/** The steps of "Add a language" in `src/language/README.md`, followed on a copy: copy one folder, add one row. */

const part = partOf('src/language/README.md', '## Add a language');
let copy: string;

beforeAll(() => {
  copy = copyProject(['src', 'index.html']);
  const [, from = '', to = ''] = /Copy the folder `(\S+)` to `(\S+)`/.exec(part) ?? [];
  cpSync(join(copy, 'src/language', from), join(copy, 'src/language', to), { recursive: true });
  write(copy, writtenIn(part));
});

afterAll(() => removeCopy(copy));

it('compiles with one folder copied and one row added', async () => {
  expect((await run(copy, 'tsx', 'src/language/compile/run.ts')).said).toBe('');
  expect(await typeFaults(copy, ['src'])).toBe('');
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
