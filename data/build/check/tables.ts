import { MISSING_REASONS, STATUSES } from '../../../src/model/observation.ts';
import type { Field, Resource } from './schema.ts';
import type { TextTable } from '../tables/table-text.ts';

/** `file:row:column: what, what to do`; row is the line of the file. */
export type Report = (file: string, line: number, column: string, fault: string) => void;

function cellFault(cell: string, { type, constraints = {} }: Field): string | null {
  if (cell === '') return constraints.required === true ? 'is empty, give a value' : null;
  if (constraints.enum !== undefined && !constraints.enum.includes(cell))
    return `"${cell}" is not one of ${constraints.enum.join(', ')}`;
  if (constraints.pattern !== undefined && !new RegExp(constraints.pattern).test(cell))
    return `"${cell}" has not the form ${constraints.pattern}`;
  if (type === 'boolean') return cell === 'true' || cell === 'false' ? null : `"${cell}" is neither true nor false`;
  if (type === 'string') return null;
  const value = Number(cell);
  if (!Number.isFinite(value)) return `"${cell}" is not a number, write it plainly`;
  if (type === 'integer' && !Number.isInteger(value)) return `"${cell}" is not a whole number`;
  if (constraints.minimum !== undefined && value < constraints.minimum)
    return `${cell} is below ${constraints.minimum}, check the source`;
  if (constraints.maximum !== undefined && value > constraints.maximum)
    return `${cell} is above ${constraints.maximum}, check the source`;
  return null;
}

/** A table against its schema: columns, cells, key, and a status or a reason where there is a value column. */
export function checkTable(resource: Resource, table: TextTable, report: Report): void {
  const { path, schema } = resource;
  const expected = schema.fields.map((field) => field.name).join(',');
  if (table.header.join(',') !== expected) {
    report(path, 1, 'header', `columns are ${table.header.join(',')}, make them ${expected}`);
    return;
  }
  const seen = new Map<string, number>();
  let last = '';
  const at = (name: string): number => table.header.indexOf(name);
  const keys = schema.primaryKey.map(at);
  const isFigure = at('reason') >= 0 && at('value') >= 0;
  for (const [index, row] of table.rows.entries()) {
    const line = table.lines[index] ?? 0;
    if (row.length !== table.header.length) {
      report(path, line, 'all', `${row.length} cells for ${table.header.length} columns, check commas and quotes`);
      continue;
    }
    for (const [column, field] of schema.fields.entries()) {
      const fault = cellFault(row[column] ?? '', field);
      if (fault !== null) report(path, line, field.name, fault);
    }
    if (keys.length > 0) {
      const key = keys.map((column) => row[column]).join(' ');
      const before = seen.get(key);
      if (before !== undefined)
        report(path, line, schema.primaryKey.join('+'), `${key} stands in line ${before} already, keep one`);
      seen.set(key, line);
      if (at('year') >= 0 && key < last)
        report(path, line, schema.primaryKey.join('+'), `${key} comes after ${last}, sort the rows by the key`);
      last = key;
    }
    if (isFigure)
      checkFigure(path, line, row[at('value')] ?? '', row[at('status')] ?? '', row[at('reason')] ?? '', report);
  }
}

function checkFigure(path: string, line: number, value: string, status: string, reason: string, report: Report): void {
  if (value === '' && reason === '')
    report(path, line, 'reason', `there is no value, give one of ${MISSING_REASONS.join(', ')}`);
  if (value !== '' && reason !== '') report(path, line, 'reason', 'stands beside a value, leave one of them out');
  if (value !== '' && status === '') report(path, line, 'status', 'a value needs a status, measured at least');
  for (const word of status.split(' ')) {
    if (word !== '' && !STATUSES.some((name) => name === word))
      report(path, line, 'status', `"${word}" is not a status, use ${STATUSES.join(', ')}`);
  }
}
