import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { columnFromArray, float64, int32, tableFromColumns, tableToIPC } from '@uwdata/flechette';

/**
 * DuckDB as WebAssembly, in the thread that asks: it runs from the files of its own package, and no request leaves the
 * machine. The package stands in this folder and not in the atlas's, so nothing here knows its types.
 */

interface ArrowVector {
  readonly toArray: () => ArrayLike<number>;
}

interface ArrowTable {
  readonly getChild: (name: string) => ArrowVector | null;
}

interface PreparedStatement {
  readonly query: (...values: readonly number[]) => ArrowTable;
}

interface Connection {
  readonly query: (text: string) => ArrowTable;
  readonly prepare: (text: string) => PreparedStatement;
  readonly insertArrowFromIPCStream: (
    bytes: Uint8Array,
    options: { readonly name: string; readonly create: boolean },
  ) => void;
}

interface Bindings {
  readonly instantiate: (onProgress: () => void) => Promise<unknown>;
  readonly open: (config: Readonly<Record<string, unknown>>) => void;
  readonly getVersion: () => string;
  readonly connect: () => Connection;
}

interface Bundle {
  readonly mainModule: string;
  readonly mainWorker: string;
}

interface DuckDbModule {
  readonly createDuckDB: (
    bundles: { readonly mvp: Bundle; readonly eh: Bundle },
    logger: object,
    runtime: object,
  ) => Promise<Bindings>;
  readonly VoidLogger: new () => object;
  readonly NODE_RUNTIME: object;
}

const FOLDER = fileURLToPath(new URL('./', import.meta.url));
const PACKAGE = '@duckdb/duckdb-wasm';

function isDuckDb(module: unknown): module is DuckDbModule {
  return (
    typeof module === 'object' &&
    module !== null &&
    'createDuckDB' in module &&
    typeof module.createDuckDB === 'function' &&
    'VoidLogger' in module &&
    typeof module.VoidLogger === 'function' &&
    'NODE_RUNTIME' in module &&
    typeof module.NODE_RUNTIME === 'object'
  );
}

export interface Database {
  /** Of DuckDB itself. */
  readonly version: string;
  readonly query: (text: string) => Table;
  readonly prepare: (text: string) => (...values: readonly number[]) => Table;
  /** Makes a table anew; whole numbers become integers, NaN becomes NULL. */
  readonly put: (name: string, columns: Readonly<Record<string, Int32Array | Float64Array>>) => void;
}

/** An answer: its columns as arrays. */
export interface Table {
  /** @throws RangeError for a column the answer does not have. */
  readonly column: (name: string) => Float64Array | Int32Array;
}

function tableOf(table: ArrowTable): Table {
  return {
    column: (name) => {
      const array = table.getChild(name)?.toArray();
      if (array instanceof Float64Array || array instanceof Int32Array) return array;
      throw new RangeError(`column: the answer has no "${name}" of whole or floating-point numbers`);
    },
  };
}

function arrowColumn(values: Int32Array | Float64Array): ReturnType<typeof columnFromArray> {
  if (values instanceof Int32Array) return columnFromArray(values, int32());
  return columnFromArray(
    values.some(Number.isNaN) ? Array.from(values, (value) => (Number.isNaN(value) ? null : value)) : values,
    float64(),
  );
}

/** Installs the package from the lock file of this folder, if it is not there. */
function install(): void {
  if (existsSync(`${FOLDER}node_modules/${PACKAGE}/package.json`)) return;
  console.log('Installing what the bench compares the engine with, once, in test/bench/peers.');
  execFileSync('npm', ['ci', '--no-audit', '--no-fund'], {
    cwd: FOLDER,
    stdio: ['ignore', 'ignore', 'inherit'],
    timeout: 600_000,
    shell: process.platform === 'win32',
  });
}

/** @throws Error where the package cannot be installed or is not what it was. */
async function open(): Promise<Database> {
  install();
  const { resolve } = createRequire(`${FOLDER}package.json`);
  const module: unknown = await import(pathToFileURL(resolve(`${PACKAGE}/blocking`)).href);
  if (!isDuckDb(module)) throw new Error(`${PACKAGE} has another shape than the one this was written for`);
  const bundle = (kind: 'mvp' | 'eh'): Bundle => ({
    mainModule: resolve(`${PACKAGE}/dist/duckdb-${kind}.wasm`),
    mainWorker: '',
  });
  const bindings = await module.createDuckDB(
    { mvp: bundle('mvp'), eh: bundle('eh') },
    new module.VoidLogger(),
    module.NODE_RUNTIME,
  );
  await bindings.instantiate(() => undefined);
  bindings.open({});
  const connection = bindings.connect();
  // An extension that is wanted and not there would be fetched.
  connection.query('SET autoinstall_known_extensions = false; SET autoload_known_extensions = false');
  return {
    version: bindings.getVersion(),
    query: (text) => tableOf(connection.query(text)),
    prepare: (text) => {
      const statement = connection.prepare(text);
      return (...values) => tableOf(statement.query(...values));
    },
    put: (name, columns) => {
      connection.query(`DROP TABLE IF EXISTS ${name}`);
      const bytes = tableToIPC(
        tableFromColumns(Object.entries(columns).map(([column, values]) => [column, arrowColumn(values)])),
        { format: 'stream' },
      );
      if (bytes === null) throw new Error(`The table ${name} could not be written.`);
      connection.insertArrowFromIPCStream(bytes, { name, create: true });
    },
  };
}

/** DuckDB, or why there is none: a machine without network still measures everything else. */
export async function openDuckDb(): Promise<Database | string> {
  try {
    return await open();
  } catch (error) {
    // The package prints its whole minified self where an error goes unheeded; one line will do.
    const [reason = 'for no reason given'] = (error instanceof Error ? error.message : String(error)).split('\n');
    return `duckdb-wasm was not measured: ${reason}`;
  }
}
