import { build, type Rolldown } from 'vite';
import type { Page } from 'playwright-core';
import { AREAS } from '../../src/language/compiled/areas.ts';
import type { Language } from '../../src/model/index.ts';
import { partOf, root } from './site.ts';

const ENTRY = 'pseudo-words';
const fileOf = (area: string): string => area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** All areas of the language that nobody speaks, as one script with what they write numbers by. */
async function pseudoScript(): Promise<string> {
  const lines = AREAS.map(
    (area) => `export { words as ${area} } from '${root}src/language/compiled/pseudo/${fileOf(area)}.ts';`,
  );
  const built = await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'error',
    plugins: [
      {
        name: ENTRY,
        resolveId: (id) => (id === ENTRY ? `\0${ENTRY}` : null),
        load: (id) => (id === `\0${ENTRY}` ? lines.join('\n') : null),
      },
    ],
    build: {
      write: false,
      target: 'es2022',
      modulePreload: { polyfill: false },
      rolldownOptions: { input: ENTRY, preserveEntrySignatures: 'strict', output: { codeSplitting: false } },
    },
  });
  const [{ output }] = (Array.isArray(built) ? built : [built]) as readonly Rolldown.RolldownOutput[] as readonly [
    Rolldown.RolldownOutput,
  ];
  return output[0].code;
}

let script: Promise<string> | null = null;

/**
 * Answers, in place of the words of a language, those of one that nobody speaks: longer, and with marks. The built atlas stays
 * as it is. For a language other than the catalogue's, which has words of its own for indicators and sectors too.
 */
export async function speakPseudo(page: Page, language: Language): Promise<void> {
  script ??= pseudoScript();
  const whole = await script;
  const answer = (path: string, body: string): Promise<unknown> =>
    page.route(`**/${path}`, (route) => route.fulfill({ contentType: 'text/javascript', body }));
  await answer(`assets/${ENTRY}.js`, whole);
  for (const area of AREAS)
    await answer(
      partOf(`src/language/compiled/${language}/${fileOf(area)}.ts`),
      `export { ${area} as words } from './${ENTRY}.js';`,
    );
}
