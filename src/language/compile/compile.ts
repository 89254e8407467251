import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { CATALOGUE_LANGUAGE, LANGUAGES } from '../../model/index.ts';
import { faultsOf } from './check.ts';
import { parseMessage } from './parse.ts';
import { pseudoOf } from './pseudo.ts';
import { areasModule, fetchersModule, listModule, listsModule, wordsModule, type Parsed } from './write.ts';

const EXTENSION = '.json';
/** Wanted by every page at once, so that nothing else is fetched before it. */
const FIRST_AREA = 'core';
/** Where the folders of the languages stand. */
const HOME = fileURLToPath(new URL('../', import.meta.url));

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function parsedOf(value: unknown, path: string): Parsed {
  if (typeof value === 'string') {
    try {
      return { kind: 'message', parts: parseMessage(value) };
    } catch (error) {
      throw new Error(`${path}: ${reasonOf(error)} It reads "${value}".`, { cause: error });
    }
  }
  if (Array.isArray(value))
    return { kind: 'list', items: value.map((item, at) => parsedOf(item, `${path}[${String(at)}]`)) };
  if (typeof value === 'object' && value !== null)
    return {
      kind: 'group',
      entries: Object.entries(value).map(([key, item]) => [key, parsedOf(item, `${path} › ${key}`)]),
    };
  throw new Error(`${path}: is neither a text, nor a list or group of texts.`);
}

/** The areas of a language by name, from its folder. */
function readLanguage(home: string, tag: string): ReadonlyMap<string, Parsed> {
  const folder = join(home, tag);
  if (!existsSync(folder)) throw new Error(`There is no folder src/language/${tag} for the language "${tag}".`);
  return new Map(
    readdirSync(folder)
      .filter((name) => name.endsWith(EXTENSION))
      .toSorted()
      .map((name) => {
        const path = `src/language/${tag}/${name}`;
        let value: unknown;
        try {
          value = JSON.parse(readFileSync(join(folder, name), 'utf8'));
        } catch (error) {
          throw new Error(`${path} is not JSON: ${reasonOf(error)}`, { cause: error });
        }
        return [name.slice(0, -EXTENSION.length), parsedOf(value, path)] as const;
      }),
  );
}

/** The modules of all languages by their place under `compiled/`. Throws with every fault of every translation. */
export function compiledModules(home: string, languages: readonly string[]): ReadonlyMap<string, string> {
  const original = readLanguage(home, CATALOGUE_LANGUAGE);
  const modules = new Map([
    ['areas.ts', areasModule(original)],
    ['first.ts', fetchersModule([FIRST_AREA], languages)],
    ['fetchers.ts', listsModule(languages)],
  ]);
  for (const [area, parsed] of original)
    modules.set(`${PSEUDO}/${area}.ts`, wordsModule(CATALOGUE_LANGUAGE, area, pseudoOf(parsed), parsed));
  const more = [...original.keys()].filter((area) => area !== FIRST_AREA);
  const faults: string[] = [];
  for (const tag of languages) {
    modules.set(`${tag}/fetchers.ts`, listModule(more));
    const areas = readLanguage(home, tag);
    for (const [area, parsed] of original) {
      const translated = areas.get(area);
      if (translated === undefined) faults.push(`src/language/${tag}/${area}.json is missing.`);
      else {
        faults.push(...faultsOf(translated, parsed, `src/language/${tag}/${area}.json`));
        modules.set(`${tag}/${area}.ts`, wordsModule(tag, area, translated, parsed));
      }
    }
    for (const area of areas.keys())
      if (!original.has(area)) faults.push(`src/language/${tag}/${area}.json has no counterpart in English.`);
  }
  if (faults.length > 0) throw new Error(`The languages do not fit together:\n${faults.join('\n')}`);
  return modules;
}

/** The folder of a language that nobody speaks, which tests draw the pages in. */
const PSEUDO = 'pseudo';

/** Says of what the modules were made, and which they are. */
const STAMP = 'made-of.txt';

/** A print of all that the modules are made of: the words, the languages, and what compiles them. */
function printOf(home: string, languages: readonly string[]): string {
  const print = createHash('sha256').update(languages.join());
  const folders = [...new Set([CATALOGUE_LANGUAGE, ...languages])].map((tag) => join(home, tag));
  for (const folder of [...folders, join(HOME, 'compile')])
    for (const name of existsSync(folder) ? readdirSync(folder).toSorted() : [])
      print.update(`\0${name}\0`).update(readFileSync(join(folder, name)));
  return print.digest('hex');
}

/** Whether the modules stand there as they were made of this. */
function areMade(target: string, print: string): boolean {
  const file = join(target, STAMP);
  // A line each, so that one half written by another start of a tool is merely not the same.
  const [made, ...paths] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  return made === print && paths.at(-1) === '' && paths.every((path) => existsSync(join(target, path)));
}

/** Writes what has changed to `src/language/compiled/`. Does nothing where nothing has, since every start of a tool asks. */
export function compileLanguages(home = HOME, languages: readonly string[] = LANGUAGES): void {
  const target = join(home, 'compiled');
  const print = printOf(home, languages);
  if (areMade(target, print)) return;
  const modules = compiledModules(home, languages);
  const folders = [...languages, PSEUDO];
  for (const folder of folders) mkdirSync(join(target, folder), { recursive: true });
  for (const [path, text] of modules) {
    const file = join(target, path);
    if (!existsSync(file) || readFileSync(file, 'utf8') !== text) writeFileSync(file, text);
  }
  for (const folder of folders)
    for (const name of readdirSync(join(target, folder)))
      if (!modules.has(`${folder}/${name}`)) rmSync(join(target, folder, name));
  writeFileSync(join(target, STAMP), [print, ...modules.keys(), ''].join('\n'));
}
