import { execFile } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LANGUAGES } from '../../src/model/index.ts';

/** Follows the steps of a document on a copy of the project, as somebody would who reads it. */

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a document says is to be written: a new file, or a change of one. */
export interface Written {
  /** From the project's root. `<tag>` stands for every language. */
  readonly path: string;
  /** The whole of a new file, or changes, each a run of lines that start with a blank, `+` or `-`. */
  readonly content:
    | { readonly kind: 'file'; readonly text: string }
    | { readonly kind: 'changes'; readonly runs: readonly (readonly string[])[] };
}

const NEW_FILE = /^\/\/ ((?:src|test|data)\/\S+)$/;
const CHANGED_FILE = /^\+\+\+ (\S+)$/;

/** The part of a document under a heading, to the next of its level. Throws Error where there is no such heading. */
export function partOf(document: string, heading: string): string {
  const lines = readFileSync(join(root, document), 'utf8').split('\n');
  const start = lines.indexOf(heading);
  if (start < 0) throw new Error(`${document} has no heading "${heading}".`);
  const level = heading.indexOf(' ');
  const rest = lines.slice(start + 1);
  const end = rest.findIndex((line) => /^#+ /.test(line) && line.indexOf(' ') <= level);
  return (end < 0 ? rest : rest.slice(0, end)).join('\n');
}

/** The blocks of code of a part of a document, each line without the indent of its fence. */
function blocksOf(part: string): { readonly kind: string; readonly lines: readonly string[] }[] {
  return [...part.matchAll(/^( *)```(\w+)\n([^]*?)^ *```$/gm)].map(([, indent = '', kind = '', body = '']) => ({
    kind,
    lines: body
      .trimEnd()
      .split('\n')
      .map((line) => (line.startsWith(indent) ? line.slice(indent.length) : line)),
  }));
}

/** What a part of a document has its reader write, in order: blocks that start with `// path` or are a `diff` of `+++ path`. */
export function writtenIn(part: string): readonly Written[] {
  return blocksOf(part).flatMap(({ kind, lines }): Written[] => {
    const [first = '', ...rest] = lines;
    if (kind !== 'diff') {
      const path = NEW_FILE.exec(first)?.[1];
      return path === undefined ? [] : [{ path, content: { kind: 'file', text: `${rest.join('\n').trim()}\n` } }];
    }
    const found: { path: string; runs: string[][] }[] = [];
    for (const line of lines) {
      const path = CHANGED_FILE.exec(line)?.[1];
      const last = found.at(-1);
      if (path !== undefined) found.push({ path, runs: [[]] });
      else if (last === undefined) throw new Error(`A change names no file: ${line}`);
      else if (line === '@@') last.runs.push([]);
      else last.runs.at(-1)?.push(line);
    }
    return found.map(({ path, runs }) => ({ path, content: { kind: 'changes', runs } }));
  });
}

/** A text with a run of lines changed. Throws Error where the lines that it changes do not stand there once. */
function changed(text: string, run: readonly string[], path: string): string {
  const linesOf = (...marks: readonly string[]): string =>
    run.flatMap((line) => (marks.includes(line.slice(0, 1)) ? [`${line.slice(1)}\n`] : [])).join('');
  const [before, after] = [linesOf(' ', '-'), linesOf(' ', '+')];
  if (before === '') return text + after;
  const parts = `\n${text}`.split(`\n${before}`);
  if (parts.length !== 2) throw new Error(`${path} has not once, but ${String(parts.length - 1)} times:\n${before}`);
  return parts.join(`\n${after}`).slice(1);
}

/** Writes into a copy what a document says. Throws Error where a document names what is not there, or writes over what is. */
export function write(copy: string, written: readonly Written[]): void {
  const every = written.flatMap((one) =>
    one.path.includes('<tag>') ? LANGUAGES.map((tag) => ({ ...one, path: one.path.replace('<tag>', tag) })) : [one],
  );
  for (const { path, content } of every) {
    const file = join(copy, path);
    if (content.kind === 'changes') {
      const text = readFileSync(file, 'utf8');
      writeFileSync(
        file,
        content.runs.reduce((now, run) => changed(now, run, path), text),
      );
    } else {
      if (existsSync(file)) throw new Error(`${path} is there already.`);
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, content.text);
    }
  }
}

const SETTINGS = ['package.json', 'tsconfig.json', 'vite.config.ts', '.oxlintrc.json', '.biome.json'];

/** A copy of the project in a folder of its own, with these parts copied; data, files for the browser and packages are shared. */
export function copyProject(parts: readonly string[]): string {
  const copy = join(mkdtempSync(join(tmpdir(), 'atlas-document-')), 'project');
  mkdirSync(copy);
  for (const part of [...SETTINGS, ...parts])
    cpSync(join(root, part), join(copy, part), {
      recursive: true,
      filter: (path) => !path.includes(join('language', 'compiled')),
    });
  for (const shared of ['node_modules', 'public', 'data'])
    if (!parts.includes(shared)) symlinkSync(join(root, shared), join(copy, shared));
  return copy;
}

export const removeCopy = (copy: string): void => rmSync(dirname(copy), { recursive: true, force: true });

/** What a program of the project's packages says in a copy, and whether it ended well. */
export function run(copy: string, program: string, ...given: string[]): Promise<{ isWell: boolean; said: string }> {
  return new Promise((resolve) => {
    // A run of tests inside of one is not a part of it.
    const { VITEST: _, VITEST_MODE: __, VITEST_POOL_ID: ___, VITEST_WORKER_ID: ____, ...env } = process.env;
    execFile(
      join(root, 'node_modules/.bin', program),
      given,
      { cwd: copy, env: { ...env, NO_COLOR: '1' }, maxBuffer: 64e6 },
      (error, output, errors) => resolve({ isWell: error === null, said: `${output}${errors}` }),
    );
  });
}

/** What is wrong with the types of these files and folders of a copy, and of all that they import. */
export async function typeFaults(copy: string, include: readonly string[]): Promise<string> {
  const settings = JSON.parse(readFileSync(join(root, 'tsconfig.json'), 'utf8')) as Record<string, unknown>;
  writeFileSync(join(copy, 'tsconfig.json'), JSON.stringify({ ...settings, include }));
  return (await run(copy, 'tsc', '--noEmit')).said;
}

/** What lint and format find in these files and folders of a copy; empty where they find nothing. */
export async function styleFaults(copy: string, include: readonly string[]): Promise<string> {
  const checks = await Promise.all([
    run(copy, 'oxlint', '--deny-warnings', ...include),
    run(copy, 'biome', 'format', ...include),
  ]);
  return checks.map(({ isWell, said }) => (isWell ? '' : said)).join('');
}
