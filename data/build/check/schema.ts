import { MISSING_REASONS } from '../../../src/model/observation.ts';

export interface Field {
  readonly name: string;
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly constraints?: {
    readonly required?: true;
    readonly enum?: readonly string[];
    readonly minimum?: number;
    readonly maximum?: number;
    readonly pattern?: string;
  };
}

interface ForeignKey {
  readonly fields: string;
  readonly reference: { readonly resource: string; readonly fields: string };
}

export interface Resource {
  readonly name: string;
  readonly path: string;
  readonly description?: string;
  readonly schema: {
    readonly fields: readonly Field[];
    readonly primaryKey: readonly string[];
    readonly foreignKeys: readonly ForeignKey[];
  };
}

export const REGION = '^([A-Z]{2}[0-9A-Z]{2}|UA-[0-9]{2}|[A-Z]{2})$';
export const text = (name: string, constraints?: Field['constraints']): Field =>
  constraints === undefined ? { name, type: 'string' } : { name, type: 'string', constraints };
export const must = (name: string, more: Field['constraints'] = {}): Field => ({
  name,
  type: 'string',
  constraints: { required: true, ...more },
});
export const flag = (name: string): Field => ({ name, type: 'boolean', constraints: { required: true } });
export const number = (name: string, constraints: Field['constraints'] = {}): Field => ({
  name,
  type: 'number',
  constraints,
});
export const year = (name = 'year', more: Field['constraints'] = { required: true }): Field => ({
  name,
  type: 'integer',
  constraints: { minimum: 1990, maximum: 2026, ...more },
});
export const count = (name: string): Field => ({ name, type: 'integer', constraints: { required: true, minimum: 0 } });
export const to = (fields: string, resource: string, column = 'code'): ForeignKey => ({
  fields,
  reference: { resource, fields: column },
});
export const region = must('region', { pattern: REGION });
export const reason = text('reason', { enum: MISSING_REASONS });

export function table(
  path: string,
  primaryKey: readonly string[],
  fields: readonly Field[],
  foreignKeys: readonly ForeignKey[] = [],
  description?: string,
): Resource {
  const name = path.replace('.csv', '').replaceAll('/', '-');
  return {
    name,
    path,
    ...(description === undefined ? {} : { description }),
    schema: { fields, primaryKey, foreignKeys },
  };
}
