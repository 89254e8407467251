import { RESOURCES } from './descriptor.ts';
import type { Report } from './tables.ts';
import type { TextTable } from '../tables/table-text.ts';

/** Codes that ended, beside the codes that came in their place. */
const SUPERSEDED: Readonly<Record<string, readonly string[]>> = {
  HU10: ['HU11', 'HU12'],
  HR04: ['HR02', 'HR05', 'HR06'],
  IE01: ['IE04'],
  IE02: ['IE05'],
  LT00: ['LT01', 'LT02'],
  PL12: ['PL91', 'PL92'],
  SI01: ['SI03'],
  SI02: ['SI04'],
  NL31: ['NL35'],
  NL33: ['NL36'],
  PT16: ['PT19'],
  PT17: ['PT1A'],
  PT18: ['PT1C'],
};
/** NUTS 2 of industry stands in its own version; ARDECO's two tables are held to the successors. */
const OWN_VERSION = new Set([
  'sectors/persons-employed.csv',
  'sectors/local-units.csv',
  'sectors/wages.csv',
  'sectors/regions.csv',
]);

function column(table: TextTable, name: string): string[] {
  const at = table.header.indexOf(name);
  return table.rows.map((row) => row[at] ?? '');
}

function checkKeys(tables: ReadonlyMap<string, TextTable>, report: Report): void {
  for (const { path, schema } of RESOURCES) {
    const table = tables.get(path);
    if (table === undefined) continue;
    for (const { fields, reference } of schema.foreignKeys) {
      const target = RESOURCES.find((resource) => resource.name === reference.resource);
      const other = target === undefined ? undefined : tables.get(target.path);
      if (target === undefined || other === undefined) continue;
      const known = new Set(column(other, reference.fields));
      for (const [index, cell] of column(table, fields).entries())
        if (!known.has(cell))
          report(
            path,
            table.lines[index] ?? 0,
            fields,
            `"${cell}" is not in ${target.path}, add it there or recode it`,
          );
    }
  }
}

function checkCodes(tables: ReadonlyMap<string, TextTable>, report: Report): void {
  for (const [path, table] of tables) {
    const name = table.header.includes('region') ? 'region' : path.endsWith('regions.csv') ? 'code' : null;
    if (name === null) continue;
    const codes = column(table, name);
    const present = new Set(codes);
    const faulty = new Set<string>();
    for (const [index, code] of codes.entries()) {
      const line = table.lines[index] ?? 0;
      if (/(?:ZZ|Z)$/.test(code) && code !== 'CZ')
        report(path, line, name, `"${code}" is a pseudo-region, leave it out`);
      const successor = OWN_VERSION.has(path) ? undefined : SUPERSEDED[code]?.find((other) => present.has(other));
      if (successor !== undefined && !faulty.has(code))
        report(path, line, name, `"${code}" stands beside its successor ${successor}, keep the successor`);
      faulty.add(code);
    }
  }
}

/** Plausible range of a unit; changes may be negative, and investment exceeded the GDP of an Irish region in 2019. */
function rangeOf(unit: string, id: string): readonly [number, number] | null {
  const isChange = /change|growth/.test(id) || /change/i.test(unit);
  if (isChange) return [-100, 500];
  if (id === 'investment-share') return [0, 150];
  return /^(?:%|percent)/i.test(unit) ? [0, 100] : null;
}

function checkFigures(tables: ReadonlyMap<string, TextTable>, report: Report): void {
  const indicators = tables.get('indicators.csv');
  if (indicators === undefined) return;
  const [ids, units, lastYears, themes] = ['id', 'unit', 'last_year', 'theme'].map((name) => column(indicators, name));
  const known = new Map(
    (ids ?? []).map((id, at) => [
      id,
      { range: rangeOf(units?.[at] ?? '', id), last: Number(lastYears?.[at]), theme: themes?.[at] ?? '' },
    ]),
  );
  for (const [path, table] of tables) {
    if (!path.startsWith('observations/')) continue;
    const [keys, years, values] = ['indicator', 'year', 'value'].map((name) => column(table, name));
    for (const [index, id] of (keys ?? []).entries()) {
      const indicator = known.get(id);
      if (indicator === undefined) continue;
      const line = table.lines[index] ?? 0;
      const value = values?.[index] ?? '';
      if (path !== `observations/${indicator.theme}.csv`)
        report(path, line, 'indicator', `"${id}" belongs to ${indicator.theme}, move it there`);
      if (value !== '' && Number(years?.[index]) > indicator.last)
        report(
          path,
          line,
          'year',
          `${years?.[index] ?? ''} is after the source's last year ${indicator.last}, forecasts stay out`,
        );
      if (value === '' || indicator.range === null) continue;
      const [low, high] = indicator.range;
      if (Number(value) < low || Number(value) > high)
        report(path, line, 'value', `${value} is outside ${low} to ${high}, check unit and source`);
    }
  }
}

function checkShapes(tables: ReadonlyMap<string, TextTable>, shapes: ReadonlySet<string>, report: Report): void {
  const regions = tables.get('regions.csv');
  if (regions === undefined) return;
  const levels = column(regions, 'level');
  const codes = column(regions, 'code');
  for (const [index, code] of codes.entries())
    if (levels[index] === '2' && !shapes.has(code))
      report(
        'regions.csv',
        regions.lines[index] ?? 0,
        'code',
        `"${code}" has no shape in geometry/regions.json, import the geometry`,
      );
  const known = new Set(codes);
  for (const shape of shapes)
    if (!known.has(shape))
      report('geometry/regions.json', 1, 'id', `"${shape}" is not in regions.csv, add it or leave the shape out`);
  const sectors = tables.get('sectors/regions.csv');
  if (sectors === undefined) return;
  for (const [index, list] of column(sectors, 'shapes').entries())
    for (const shape of list.split(' '))
      if (shape !== '' && !shapes.has(shape))
        report(
          'sectors/regions.csv',
          sectors.lines[index] ?? 0,
          'shapes',
          `"${shape}" has no shape, correct the union`,
        );
}

/** Every source table that an indicator names can be looked up. */
function checkSources(tables: ReadonlyMap<string, TextTable>, report: Report): void {
  const [indicators, sources] = [tables.get('indicators.csv'), tables.get('sources.csv')];
  if (indicators === undefined || sources === undefined) return;
  const known = new Set(column(sources, 'name'));
  for (const [index, cell] of column(indicators, 'source_table').entries())
    for (const name of cell.split('; '))
      if (!known.has(name))
        report(
          'indicators.csv',
          indicators.lines[index] ?? 0,
          'source_table',
          `"${name}" is not in sources.csv, add it`,
        );
}

/** The tables against each other and the shapes: codes, superseded codes, years, ranges, shapes. */
export function checkAcross(tables: ReadonlyMap<string, TextTable>, shapes: ReadonlySet<string>, report: Report): void {
  checkKeys(tables, report);
  checkCodes(tables, report);
  checkFigures(tables, report);
  checkShapes(tables, shapes, report);
  checkSources(tables, report);
}
