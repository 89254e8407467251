import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installOtherBrowsers } from './browsers/install.ts';
import { HOW_TO_GET_A_BROWSER, installBrowser } from './journeys/browser.ts';

/**
 * The whole test of the project (`npm test`). Steps run as soon as those they need have passed, side by side, and say
 * what they have to say once they are done; after the first that fails no other starts. Last come the slowest files and
 * the line `N passed, N failed`, summed over the tests; a step that fails without a failing test counts as one.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
/** What drives a page, in a browser or in its stand-in, may lose a race on a busy machine; what passes only at its second try is named at the end. */
const RETRIES = '1';
const environment = { ...process.env, TZ: 'Europe/Rome', LC_ALL: 'C.UTF-8', CI: process.env['CI'] ?? '1', RETRIES };
const TIMES = join(root, '.cache', 'test-times.txt');
const SLOWEST = 20;

const totals = { passed: 0, failed: 0, skipped: 0 };
const files: { readonly name: string; readonly seconds: number; readonly tests: number }[] = [];
/** Tests that passed only at their second try, each with what stopped the first. */
const secondTries: string[] = [];

interface Outcome {
  readonly isGood: boolean;
  /** What the step wrote. */
  readonly text: string;
}

interface Step {
  readonly name: string;
  /** Names of the steps that have to pass before. */
  readonly after: readonly string[];
  /** What to do when it fails, for a person who sees it for the first time. */
  readonly advice: string;
  readonly run: () => Promise<Outcome>;
}

function command(program: string, ...given: string[]): Promise<Outcome> {
  const path = join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const written: string[] = [];
    const child = spawn(path, given, {
      cwd: root,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: environment,
      shell: process.platform === 'win32',
    });
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8');
      stream.on('data', (text: string) => void written.push(text));
    }
    child.on('error', (error) => {
      written.push(`${program} could not be started: ${error.message}. Has \`npm ci\` run?\n`);
      resolve({ isGood: false, text: written.join('') });
    });
    child.on('close', (code) => resolve({ isGood: code === 0, text: written.join('') }));
  });
}

/** Commands one after another, up to the first that fails. */
async function commands(...all: readonly (readonly [program: string, ...given: string[]])[]): Promise<Outcome> {
  let text = '';
  for (const one of all) {
    const outcome = await command(...one);
    text += outcome.text;
    if (!outcome.isGood) return { isGood: false, text };
  }
  return { isGood: true, text };
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      /** Of every try: a test that passes at the second keeps those of the first. */
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs projects of the tests. */
async function vitest(name: string, projects: readonly string[]): Promise<Outcome> {
  const file = join(reports, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const { isGood, text } = await command(
    'vitest',
    'run',
    ...chosen,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  if (!existsSync(file)) return { isGood: false, text };
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + broken;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  for (const { name: path, startTime, endTime, assertionResults } of report.testResults) {
    const file = relative(root, path);
    files.push({ name: file, seconds: (endTime - startTime) / 1000, tests: assertionResults.length });
    for (const { fullName, status, failureMessages } of assertionResults)
      if (status === 'passed' && failureMessages.length > 0)
        secondTries.push(`${file}, ${fullName}:\n      ${failureMessages[0]?.split('\n')[0]}`);
  }
  // The other browsers may all be missing.
  return { isGood: isGood && (report.numPassedTests > 0 || name === 'browsers'), text };
}

async function hasBrowser(): Promise<Outcome> {
  const isGood = await installBrowser();
  return { isGood, text: isGood ? '' : HOW_TO_GET_A_BROWSER };
}

const STEPS: readonly Step[] = [
  {
    name: 'languages',
    after: [],
    advice: 'A translation lacks something; `npm run language` shows this alone.',
    run: () => command('tsx', 'src/language/compile/run.ts'),
  },
  {
    name: 'files for the browser',
    after: ['languages'],
    advice: '`npm run data:build` shows this alone.',
    run: () => command('tsx', 'data/build/publish.ts'),
  },
  { name: 'browser', after: [], advice: 'How to get one stands above.', run: hasBrowser },
  {
    name: 'types',
    after: ['files for the browser'],
    advice: 'The types do not fit; `npm run types` shows this alone.',
    run: () => command('tsc', '--noEmit'),
  },
  {
    name: 'lint',
    after: ['languages'],
    advice: '`npm run lint` shows this alone.',
    run: () =>
      commands(['oxlint', '--deny-warnings', 'src', 'data', 'test', 'vite.config.ts'], ['biome', 'format', '.']),
  },
  {
    name: 'unit, contract and component tests',
    after: ['files for the browser'],
    advice: '`npx vitest run --project components --project drawings --project unit` shows this alone.',
    run: () => vitest('unit', ['components', 'drawings', 'unit']),
  },
  {
    name: 'build',
    after: ['types', 'lint', 'data'],
    advice: '`npm run build` shows this alone.',
    run: () =>
      commands(
        ['vite', 'build', '--logLevel', 'warn'],
        ['tsx', 'src/app/prerender/write.ts'],
        ['tsx', 'src/app/embed/write.ts'],
        ['tsx', 'src/app/licences/write.ts'],
        ['tsx', 'src/app/published/write.ts'],
        ['tsx', 'src/app/offline/write.ts'],
      ),
  },
  {
    name: 'bytes',
    after: ['build'],
    advice:
      'The page or an embed has grown over its budget; `npx tsx test/bench/bytes.ts` and `npx tsx test/bench/embed-bytes.ts` list what is in it.',
    run: () => commands(['tsx', 'test/bench/bytes.ts'], ['tsx', 'test/bench/embed-bytes.ts']),
  },
  {
    name: 'data',
    after: ['files for the browser'],
    advice: 'A table is at fault; file, row and column stand above. `npm run data:check` shows this alone.',
    run: () => command('tsx', 'data/build/check.ts'),
  },
  {
    name: 'journeys',
    // Not beside the unit tests: what waits for a browser would wait for them as well.
    after: ['bytes', 'browser', 'unit, contract and component tests'],
    advice: '`npm run build && npx vitest run --project journeys` shows this alone.',
    run: () => vitest('journeys', ['journeys']),
  },
  {
    name: 'other browsers',
    after: ['journeys'],
    advice: '`npm run build && npx vitest run --project browsers` shows this alone.',
    run: async () => {
      installOtherBrowsers();
      return vitest('browsers', ['browsers']);
    },
  },
];

async function take({ name, run }: Step): Promise<boolean> {
  console.log(`▸ ${name}`);
  const from = Date.now();
  const { isGood, text } = await run().catch((error: unknown): Outcome => {
    return { isGood: false, text: error instanceof Error ? error.message : String(error) };
  });
  console.log(`\n${isGood ? '✓' : '✗'} ${name}, ${((Date.now() - from) / 1000).toFixed(1)} s`);
  if (text.trim() !== '') console.log(text.trimEnd());
  return isGood;
}

/** Takes every step as soon as it may start. Hands back those that failed: more than one where they ran side by side. */
async function takeAll(): Promise<Step[]> {
  const passed = new Set<string>();
  const failed: Step[] = [];
  const running = new Set<Promise<void>>();
  const waiting = new Set(STEPS);
  const follow = async (step: Step): Promise<void> => {
    if (await take(step)) passed.add(step.name);
    else failed.push(step);
  };
  const start = (step: Step): void => {
    waiting.delete(step);
    const done = follow(step).finally(() => running.delete(done));
    running.add(done);
  };
  for (;;) {
    if (failed.length === 0) for (const step of waiting) if (step.after.every((name) => passed.has(name))) start(step);
    if (running.size === 0) return failed;
    await Promise.race(running);
  }
}

/** Prints the slowest files, and writes the times of all. */
function listTimes(): void {
  if (files.length === 0) return;
  const lines = files
    .toSorted((one, other) => other.seconds - one.seconds)
    .map(
      ({ name, seconds, tests }) =>
        `${seconds.toFixed(1).padStart(7)} s  ${name}, ${tests} ${tests === 1 ? 'test' : 'tests'}`,
    );
  mkdirSync(dirname(TIMES), { recursive: true });
  writeFileSync(TIMES, `${lines.join('\n')}\n`);
  console.log(`\nThe ${SLOWEST} slowest of ${files.length} files; all stand in ${relative(root, TIMES)}:`);
  for (const line of lines.slice(0, SLOWEST)) console.log(line);
}

async function main(): Promise<void> {
  const started = Date.now();
  const failed = await takeAll();
  for (const { name, advice } of failed) console.log(`\nStopped at "${name}". ${advice}`);
  if (failed.length > 0 && totals.failed === 0) totals.failed = 1;
  rmSync(reports, { recursive: true, force: true });
  listTimes();
  if (secondTries.length > 0) {
    console.log('\nPassed only at the second try; the first ended with:');
    for (const line of secondTries) console.log(`    ${line}`);
  }
  if (totals.skipped > 0) console.log(`\n${totals.skipped} tests were skipped.`);
  console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s:`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = totals.failed === 0 ? 0 : 1;
}

await main();
