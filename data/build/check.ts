import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { checkAcross } from './check/across.ts';
import { dataPackage, RESOURCES } from './check/descriptor.ts';
import { checkTable } from './check/tables.ts';
import { parseTable } from './tables/table-text.ts';
import type { TextTable } from './tables/table-text.ts';

const DATA = new URL('../', import.meta.url);

function packageText(): string {
  return `${JSON.stringify(dataPackage(), null, 2)}\n`;
}

function shapeCodes(data: URL): Set<string> {
  const url = new URL('geometry/regions.json', data);
  if (!existsSync(url)) return new Set();
  const parsed = JSON.parse(readFileSync(url, 'utf8')) as {
    objects: { regions: { geometries: { properties: { id: string } }[] } };
  };
  return new Set(parsed.objects.regions.geometries.map(({ properties }) => properties.id));
}

/** Writes data/datapackage.json from its description. */
export function writeDataPackage(data: URL = DATA): void {
  writeFileSync(new URL('datapackage.json', data), packageText());
}

/**
 * Every table of the package against its schema, and the tables against each other. Returns the faults, each as
 * `file:row:column: what, what to do` (row = line of the file), and how much was read.
 */
export function checkData(data: URL = DATA): { faults: string[]; tables: number; rows: number } {
  const faults: string[] = [];
  const report = (file: string, line: number, column: string, fault: string): void =>
    void faults.push(`${file}:${line}:${column}: ${fault}`);
  const tables = new Map<string, TextTable>();
  let rows = 0;
  for (const resource of RESOURCES) {
    const url = new URL(resource.path, data);
    if (!existsSync(url)) {
      report(resource.path, 0, 'all', 'the table is not there, run npm run data:import');
      continue;
    }
    const table = parseTable(readFileSync(url, 'utf8'));
    tables.set(resource.path, table);
    rows += table.rows.length;
    checkTable(resource, table, report);
  }
  checkAcross(tables, shapeCodes(data), report);
  const descriptor = new URL('datapackage.json', data);
  if (!existsSync(descriptor) || readFileSync(descriptor, 'utf8') !== packageText())
    report('datapackage.json', 1, 'all', 'does not describe these tables, run tsx data/build/check.ts --describe');
  return { faults, tables: tables.size, rows };
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  if (process.argv.includes('--describe')) writeDataPackage();
  const { faults, tables, rows } = checkData();
  for (const fault of faults.slice(0, 50)) console.error(fault);
  if (faults.length > 50) console.error(`and ${faults.length - 50} more`);
  if (faults.length > 0) process.exitCode = 1;
  else console.log(`data: ${tables} tables, ${rows} rows, all well`);
}
