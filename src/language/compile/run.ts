import { compileLanguages } from './compile.ts';

try {
  compileLanguages();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
