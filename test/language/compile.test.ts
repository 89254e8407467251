import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { compileLanguages, compiledModules } from '../../src/language/compile/compile.ts';

const TAGS = ['en', 'it'] as const;
type Tag = (typeof TAGS)[number];

const root = mkdtempSync(join(tmpdir(), 'languages-'));
afterAll(() => rmSync(root, { recursive: true }));
let homes = 0;

/** A folder of languages that holds the files given, by their place: `it/page.json`. */
function homeOf(files: Readonly<Record<string, unknown>>): string {
  homes += 1;
  const home = join(root, String(homes));
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(home, path)), { recursive: true });
    writeFileSync(join(home, path), typeof content === 'string' ? content : JSON.stringify(content));
  }
  return home;
}

/** What is said of languages that do not fit together, line by line. */
function faultsIn(files: Readonly<Record<string, unknown>>): readonly string[] {
  try {
    compiledModules(homeOf(files), TAGS);
  } catch (error) {
    return error instanceof Error ? error.message.split('\n') : [];
  }
  return [];
}

/** What is said of the Italian of a message. */
const faultsOf = (english: unknown, italian: unknown): readonly string[] =>
  faultsIn({ 'en/page.json': { text: english }, 'it/page.json': { text: italian } });

type Given = Readonly<Record<string, string | number | boolean>>;
type Said = (tag: Tag, key: string, given: Given) => string;

/** Compiles messages and says them. */
async function speaking(messages: Readonly<Record<Tag, Readonly<Record<string, unknown>>>>): Promise<Said> {
  const format = fileURLToPath(new URL('../../src/language/format.ts', import.meta.url));
  const home = homeOf({
    'en/page.json': messages.en,
    'it/page.json': messages.it,
    'format.ts': `export { formatOf } from ${JSON.stringify(format)};\n`,
  });
  compileLanguages(home, TAGS);
  const words = Object.fromEntries(
    await Promise.all(
      TAGS.map(async (tag) => {
        const module: { readonly words: Readonly<Record<string, (given: Given) => string>> } = await import(
          join(home, 'compiled', tag, 'page.ts')
        );
        return [tag, module.words] as const;
      }),
    ),
  );
  return (tag, key, given) => {
    const message = words[tag]?.[key];
    if (typeof message !== 'function') throw new Error(`"${key}" is no message that is given something in ${tag}.`);
    return message(given);
  };
}

describe('a message, compiled', async () => {
  const said = await speaking({
    en: {
      regions: '{count, plural, =0 {No region} one {# region} other {# regions}} of {of, number}',
      rank: '{rank, selectordinal, one {#st} two {#nd} few {#rd} other {#th}}',
      third: 'in the {third, select, first {first} last {last} other {middle}} third',
      side: '{isBehind, select, true {behind} other {ahead}}',
      nested: '{isBehind, select, true {{count, plural, one {# point} other {# points}} behind} other {level}}',
      share: '{share, number, ::percent .0}',
      change: '{change, number, ::.0 sign-except-zero}',
      year: '{year, number, ::group-off}',
      day: '{day, date, long}',
      of: 'of {name}',
      unused: '{name} is level',
      signs: 'A \\ and a ` and "${name}"',
      break: 'a break in {name}',
    },
    it: {
      regions: '{count, plural, one {# regione} other {# regioni}} su {of, number}',
      rank: "{rank, selectordinal, many {l''} other {la }}{rank, number}ª",
      third: '{third, select, first {nel primo terzo} other {in un altro terzo}}',
      side: '{isBehind, select, true {in ritardo} other {in vantaggio}}',
      nested: '{isBehind, select, true {{count, plural, one {# punto} other {# punti}} di ritardo} other {pari}}',
      share: '{share, number, ::percent .0}',
      change: '{change, number, ::.0 sign-except-zero}',
      year: '{year, number, ::group-off}',
      day: '{day, date, long}',
      of: "dell''{name}",
      unused: "nessun divario nell'area",
      signs: 'Una \\ e un ` e "${name}"',
      break: "un'interruzione in {name}",
    },
  });

  it('counts by the rules of its language', () => {
    const counted = (tag: Tag): string[] => [0, 1, 2, 12345].map((count) => said(tag, 'regions', { count, of: 54321 }));
    expect(counted('en')).toEqual([
      'No region of 54,321',
      '1 region of 54,321',
      '2 regions of 54,321',
      '12,345 regions of 54,321',
    ]);
    expect(counted('it')).toEqual([
      '0 regioni su 54.321',
      '1 regione su 54.321',
      '2 regioni su 54.321',
      '12.345 regioni su 54.321',
    ]);
  });

  it('ranks by the rules of its language', () => {
    const ranked = (tag: Tag, ...ranks: readonly number[]): string[] =>
      ranks.map((rank) => said(tag, 'rank', { rank }));
    expect(ranked('en', 1, 2, 3, 4, 11, 12, 13, 21, 22, 111)).toEqual(
      '1st 2nd 3rd 4th 11th 12th 13th 21st 22nd 111th'.split(' '),
    );
    expect(ranked('it', 1, 2, 8, 11, 12, 80)).toEqual(['la 1ª', 'la 2ª', "l'8ª", "l'11ª", 'la 12ª', "l'80ª"]);
  });

  it('chooses by a word, and by true or other', () => {
    expect(['first', 'middle', 'last'].map((third) => said('en', 'third', { third }))).toEqual([
      'in the first third',
      'in the middle third',
      'in the last third',
    ]);
    // A translation tells apart what it needs to.
    expect(['first', 'last'].map((third) => said('it', 'third', { third }))).toEqual([
      'nel primo terzo',
      'in un altro terzo',
    ]);
    expect([true, false].map((isBehind) => said('en', 'side', { isBehind }))).toEqual(['behind', 'ahead']);
    expect([true, false].map((isBehind) => said('it', 'side', { isBehind }))).toEqual(['in ritardo', 'in vantaggio']);
  });

  it('counts within a choice', () => {
    expect(said('en', 'nested', { isBehind: true, count: 1 })).toBe('1 point behind');
    expect(said('it', 'nested', { isBehind: true, count: 2 })).toBe('2 punti di ritardo');
    expect(said('it', 'nested', { isBehind: false, count: 2 })).toBe('pari');
  });

  it('writes numbers, shares, changes, years and days as its language does', () => {
    expect(TAGS.map((tag) => said(tag, 'share', { share: 0.125 }))).toEqual(['12.5%', '12,5%']);
    expect(TAGS.map((tag) => said(tag, 'change', { change: -3.25 }))).toEqual(['−3.3', '−3,3']);
    expect(TAGS.map((tag) => said(tag, 'change', { change: 3 }))).toEqual(['+3.0', '+3,0']);
    expect(TAGS.map((tag) => said(tag, 'change', { change: -0.01 }))).toEqual(['0.0', '0,0']);
    expect(TAGS.map((tag) => said(tag, 'change', { change: Number.NaN }))).toEqual(['—', '—']);
    expect(TAGS.map((tag) => said(tag, 'year', { year: 2026 }))).toEqual(['2026', '2026']);
    expect(TAGS.map((tag) => said(tag, 'day', { day: '2026-11-24' }))).toEqual([
      '24 November 2026',
      '24 novembre 2026',
    ]);
  });

  it('keeps apostrophes, and signs that mean something to a program', () => {
    expect(said('it', 'of', { name: 'area' })).toBe("dell'area");
    expect(said('it', 'unused', { name: 'Marche' })).toBe("nessun divario nell'area");
    expect(said('it', 'break', { name: 'X' })).toBe("un'interruzione in X");
    expect(said('en', 'signs', { name: '5' })).toBe('A \\ and a ` and "$5"');
    expect(said('it', 'signs', { name: '5' })).toBe('Una \\ e un ` e "$5"');
  });
});

describe('words, compiled', () => {
  it('are strings where nothing is given, in lists and groups as they stand', () => {
    const modules = compiledModules(
      homeOf({
        'en/two-words.json': { title: 'Gaps', 'a-b': { list: ['One', '{n, number} more'] } },
        'it/two-words.json': { title: 'Divari', 'a-b': { list: ['Uno', 'altri {n, number}'] } },
      }),
      TAGS,
    );
    expect(modules.get('it/two-words.ts')).toContain('title: "Divari",');
    expect(modules.get('it/two-words.ts')).toContain('list: ["Uno", (a) => `altri ${f.number(a.n)}`]');
    // The type of all is that of English.
    expect(modules.get('areas.ts')).toContain(
      'readonly twoWords: { readonly title: string; readonly "a-b": { readonly list: readonly [string, (given: { readonly n: number }) => string] } };',
    );
    expect(modules.get('areas.ts')).toContain("AREAS = ['twoWords']");
  });
});

describe('compiling', () => {
  it('writes anew what is gone, and what is made of words that have changed, and nothing else', () => {
    const home = homeOf({ 'en/page.json': { text: 'Gaps' }, 'it/page.json': { text: 'Divari' } });
    const [file, other] = ['compiled/it/page.ts', 'compiled/en/page.ts'].map((path) => join(home, path));
    compileLanguages(home, TAGS);
    const first = readFileSync(file ?? '', 'utf8');
    rmSync(file ?? '');
    compileLanguages(home, TAGS);
    expect(readFileSync(file ?? '', 'utf8')).toBe(first);
    writeFileSync(other ?? '', '// as it stood');
    compileLanguages(home, TAGS);
    expect(readFileSync(other ?? '', 'utf8')).toBe('// as it stood');
    writeFileSync(join(home, 'it/page.json'), JSON.stringify({ text: 'Scarti' }));
    compileLanguages(home, TAGS);
    expect(readFileSync(file ?? '', 'utf8')).toContain('Scarti');
    expect(readFileSync(other ?? '', 'utf8')).toContain('Gaps');
  });
});

describe('what a translator is told', () => {
  const page = 'src/language/it/page.json › text';
  it.each<[string, unknown, unknown, string]>([
    ['a missing key', { a: 'A', b: 'B' }, { a: 'A' }, `${page}: lacks "b".`],
    ['a key too many', { a: 'A' }, { a: 'A', b: 'B' }, `${page}: has "b", which English has not.`],
    [
      'an argument that is not given',
      'of {name}',
      'di {nome}',
      `${page}: uses {nome}, which it is not given; there is {name}.`,
    ],
    [
      'an argument where none is given',
      'Gaps',
      'Divari {n}',
      `${page}: uses {n}, which it is not given; there is nothing.`,
    ],
    [
      'a text counted',
      'of {name}',
      '{name, plural, one {#} other {#}}',
      `${page}: uses {name} as a number, but it is a text.`,
    ],
    ['a number left as it is', '{n, number} more', 'altri {n}', `${page}: uses {n} as a text, but it is a number.`],
    [
      'a word that is never given',
      '{side, select, behind {b} other {o}}',
      '{side, select, dietro {d} other {o}}',
      `${page}: uses {side} as one of dietro, other, but it is one of behind, other.`,
    ],
    ['a group in place of a text', 'A', { a: 'A' }, `${page}: is a group of texts, but a text in English.`],
    ['a text in place of a list', ['A'], 'A', `${page}: is a text, but a list in English.`],
    ['a list of another length', ['A', 'B'], ['A'], `${page}: is a list of 1, but of 2 in English.`],
    ['a fault within a list', ['A', '{n}'], ['A', '{m}'], `${page}[1]: uses {m}, which it is not given; there is {n}.`],
  ])('of %s', (_, english, italian, sentence) => {
    expect(faultsOf(english, italian)).toEqual(['The languages do not fit together:', sentence]);
  });

  it.each<[string, string, RegExp]>([
    ['a single apostrophe before a brace', "dell'{name}", /apostrophe stands directly before a \{.*write it twice/],
    ['a brace that is not closed', 'di {name', /A \{ is not closed by a \}\./],
    ['a brace too many', 'di {name}}', /A \} stands without its \{\./],
    ['a plural without the case other', '{n, plural, one {#}}', /A plural or select lacks the case "other"\./],
    ['a case that stands twice', '{n, plural, one {#} one {#} other {#}}', /A plural has the same case twice\./],
    ['a number sign outside of a plural', '# di {n, number}', /A # stands outside of a plural/],
    [
      'a way of writing that there is not',
      '{n, number, ::compact-short}',
      /"compact-short" is no way to write the number \{n\}\./,
    ],
    [
      'a kind that there is not',
      '{n, integer}',
      /An argument is neither number, date, plural, selectordinal nor select\./,
    ],
    ['nothing between braces', 'di {}', /There is no name between \{ and \}\./],
    [
      'an argument used in two ways',
      '{n, number} {n, select, a {x} other {y}}',
      /\{n\} is used as a number and as one of a, other\./,
    ],
    ['a name with a space', 'di {the name}', /A name between \{ and \} has a space/],
  ])('of %s', (_, text, sentence) => {
    const [line = '', ...more] = faultsOf('{name} {n, number}', text);
    expect(more).toEqual([]);
    expect(line).toMatch(sentence);
    expect(line.startsWith(`${page}: `), line).toBe(true);
    expect(line.endsWith(`It reads "${text}".`), line).toBe(true);
    expect(line).not.toMatch(/[A-Z]+_[A-Z]+/);
  });

  it('of files that are missing, too many, or no JSON, and of a folder that is missing', () => {
    expect(faultsIn({ 'en/page.json': { a: 'A' }, 'en/more.json': { a: 'A' }, 'it/page.json': { a: 'A' } })).toEqual([
      'The languages do not fit together:',
      'src/language/it/more.json is missing.',
    ]);
    expect(faultsIn({ 'en/page.json': { a: 'A' }, 'it/page.json': { a: 'A' }, 'it/more.json': {} })).toEqual([
      'The languages do not fit together:',
      'src/language/it/more.json has no counterpart in English.',
    ]);
    const [line = ''] = faultsIn({ 'en/page.json': { a: 'A' }, 'it/page.json': '{ "a": "A", }' });
    expect(line).toMatch(/^src\/language\/it\/page\.json is not JSON: /);
    expect(faultsIn({ 'en/page.json': { a: 'A' } })).toEqual([
      'There is no folder src/language/it for the language "it".',
    ]);
  });

  it('of all faults of all files at once', () => {
    expect(
      faultsIn({
        'en/one.json': { a: 'A', b: '{n}' },
        'en/two.json': { c: 'C' },
        'it/one.json': { b: '{m}' },
        'it/two.json': {},
      }),
    ).toEqual([
      'The languages do not fit together:',
      'src/language/it/one.json: lacks "a".',
      'src/language/it/one.json › b: uses {m}, which it is not given; there is {n}.',
      'src/language/it/two.json: lacks "c".',
    ]);
  });
});
