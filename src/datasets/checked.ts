import * as v from 'valibot';
import {
  parseCountryCode,
  parseIndicatorId,
  parseRegionCode,
  parseSectorCode,
  parseSectorRegionCode,
} from '../model/ids.ts';
import type { CountryCode, IndicatorId, RegionCode, SectorCode, SectorRegionCode } from '../model/ids.ts';
import { DatasetError } from './errors.ts';

function code<Code extends string>(parse: (text: string) => Code | null, what: string) {
  return v.pipe(
    v.string(),
    v.rawTransform(({ dataset, addIssue, NEVER }): Code => {
      const parsed = parse(dataset.value);
      if (parsed !== null) return parsed;
      addIssue({ message: `"${dataset.value}" is not ${what}` });
      return NEVER;
    }),
  );
}

export const RegionCodeText = code<RegionCode>(parseRegionCode, 'a region code');
export const Country = code<CountryCode>(parseCountryCode, 'a country code');
export const IndicatorCode = code<IndicatorId>(parseIndicatorId, 'an indicator id');
export const SectorCodeText = code<SectorCode>(parseSectorCode, 'a sector code');
export const SectorRegionCodeText = code<SectorRegionCode>(parseSectorRegionCode, 'a code of a NUTS 2 region');
export const Finite = v.pipe(v.number(), v.finite());

/** The data as the schema has it. Throws DatasetError `invalid`, naming the place. */
export function checked<Schema extends v.GenericSchema>(
  schema: Schema,
  data: unknown,
  path: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, data);
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new DatasetError(
    'invalid',
    path,
    `${path}: ${v.getDotPath(issue) ?? 'whole file'}: ${issue.message}; build the data again`,
  );
}
