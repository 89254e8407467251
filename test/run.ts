import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findBrowser, HOW_TO_GET_A_BROWSER, installBrowser } from './journeys/browser.ts';

/**
 * The whole test of the project (`npm test`): step after step, stopping at the first that fails. The last line is
 * `N passed, N failed`, summed over the tests; a step that fails without a failing test counts as one.
 */

const root = fileURLToPath(new URL('../', import.meta.url));
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const environment = { ...process.env, TZ: 'Europe/Rome', LC_ALL: 'C.UTF-8', CI: process.env['CI'] ?? '1' };

const totals = { passed: 0, failed: 0, skipped: 0 };

interface Step {
  readonly name: string;
  /** What to do when it fails, for a person who sees it for the first time. */
  readonly advice: string;
  readonly run: () => boolean | Promise<boolean>;
}

function command(program: string, ...given: string[]): Promise<boolean> {
  const path = join(root, 'node_modules', '.bin', program);
  return new Promise((resolve) => {
    const child = spawn(path, given, {
      cwd: root,
      stdio: 'inherit',
      env: environment,
      shell: process.platform === 'win32',
    });
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}. Has \`npm ci\` run?`);
      resolve(false);
    });
    child.on('exit', (code) => resolve(code === 0));
  });
}

interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly numTodoTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

async function vitest(name: string, ...projects: string[]): Promise<boolean> {
  const file = join(reports, `${name}.json`);
  const chosen = projects.flatMap((project) => ['--project', project]);
  const isGood = await command(
    'vitest',
    'run',
    ...chosen,
    '--reporter=dot',
    '--reporter=json',
    `--outputFile.json=${file}`,
  );
  if (!existsSync(file)) return false;
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  const broken = report.testResults.filter(
    (result) => result.status === 'failed' && result.assertionResults.length === 0,
  ).length;
  totals.passed += report.numPassedTests;
  totals.failed += report.numFailedTests + broken;
  totals.skipped += report.numPendingTests + report.numTodoTests;
  return isGood && report.numPassedTests > 0;
}

function hasBrowser(): boolean {
  if (findBrowser() !== null || installBrowser()) return true;
  console.error(HOW_TO_GET_A_BROWSER);
  return false;
}

const STEPS: readonly Step[] = [
  {
    name: 'types',
    advice: 'The types do not fit; `npm run types` shows this alone.',
    run: () => command('tsc', '--noEmit'),
  },
  {
    name: 'lint',
    advice: '`npm run lint` shows this alone.',
    run: async () =>
      (await command('oxlint', '--deny-warnings', 'src', 'data', 'test', 'vite.config.ts')) &&
      command('biome', 'format', '.'),
  },
  {
    name: 'data',
    advice: 'A table is at fault; file, row and column stand above. `npm run data:check` shows this alone.',
    run: () => command('tsx', 'data/build/check.ts'),
  },
  {
    name: 'files for the browser',
    advice: '`npm run data:build` shows this alone.',
    run: () => command('tsx', 'data/build/publish.ts'),
  },
  {
    name: 'unit, contract and component tests',
    advice: '`npx vitest run --project unit --project components` shows this alone.',
    run: () => vitest('unit', 'unit', 'components'),
  },
  {
    name: 'build',
    advice: '`npm run build` shows this alone.',
    run: async () =>
      (await command('vite', 'build', '--logLevel', 'warn')) &&
      (await command('tsx', 'src/app/prerender/write.ts')) &&
      (await command('tsx', 'src/app/embed/write.ts')) &&
      command('tsx', 'src/app/offline/write.ts'),
  },
  {
    name: 'bytes',
    advice:
      'The page or an embed has grown over its budget; `npx tsx test/bench/bytes.ts` and `npx tsx test/bench/embed-bytes.ts` list what is in it.',
    run: async () => (await command('tsx', 'test/bench/bytes.ts')) && command('tsx', 'test/bench/embed-bytes.ts'),
  },
  { name: 'browser', advice: 'How to get one stands above.', run: hasBrowser },
  {
    name: 'journeys',
    advice: '`npm run build && npx vitest run --project journeys` shows this alone.',
    run: () => vitest('journeys', 'journeys'),
  },
];

async function main(): Promise<void> {
  const started = Date.now();
  let isGood = true;
  for (const step of STEPS) {
    console.log(`\n▸ ${step.name}`);
    const from = Date.now();
    try {
      isGood = await step.run();
    } catch (error) {
      console.error(error instanceof Error ? error.message : error);
      isGood = false;
    }
    console.log(`${isGood ? '✓' : '✗'} ${step.name}, ${((Date.now() - from) / 1000).toFixed(1)} s`);
    if (!isGood) {
      console.log(`\nStopped at "${step.name}". ${step.advice}`);
      if (totals.failed === 0) totals.failed = 1;
      break;
    }
  }
  rmSync(reports, { recursive: true, force: true });
  if (totals.skipped > 0) console.log(`\n${totals.skipped} tests were skipped.`);
  console.log(`\nIn ${((Date.now() - started) / 1000).toFixed(0)} s:`);
  console.log(`${totals.passed} passed, ${totals.failed} failed`);
  process.exitCode = isGood && totals.failed === 0 ? 0 : 1;
}

await main();
