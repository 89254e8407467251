import { SHARED } from '../tables/source-tables.ts';
import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { MissingReason } from '../../../src/model/observation.ts';

export const STRUCTURAL_VARIABLES = ['persons-employed', 'local-units', 'wages'] as const;
export type StructuralVariable = (typeof STRUCTURAL_VARIABLES)[number];

/** One region (NUTS 2 of 2013) × NACE division (`C15`) × year. Wages in million EUR, the others are counts. */
export interface StructuralCell {
  readonly region: string;
  readonly division: string;
  readonly year: number;
  readonly variable: StructuralVariable;
  readonly value: number | null;
  /** The source's letters. */
  readonly flags: string;
  readonly reason: MissingReason | null;
  /** Whether the figure is of an older code with another boundary. */
  readonly isOldOutline?: boolean;
}

export interface UnmatchedCode {
  readonly source: string;
  readonly code: string;
  readonly yearFrom: number;
  readonly yearTo: number;
  readonly why: string;
}

const BULK = 'eurostat/sbs_r_nuts06_r2_2008-2015.tsv.gz';
const PERSONS_2015 = 'eurostat/sbs_r_nuts06_r2_persons_employed_2015.csv';

const VARIABLE_OF: Readonly<Record<string, StructuralVariable>> = {
  V16110: 'persons-employed',
  V11210: 'local-units',
  V13320: 'wages',
};
const DIVISION = /^[A-Z][0-9]{2}$/;

/** Codes before NUTS 2013 and their successor; several into one are summed where all are there. */
const SUCCESSOR: Readonly<Record<string, string>> = {
  EL11: 'EL51',
  EL12: 'EL52',
  EL13: 'EL53',
  EL14: 'EL61',
  EL21: 'EL54',
  EL22: 'EL62',
  EL23: 'EL63',
  EL24: 'EL64',
  EL25: 'EL65',
  SI01: 'SI03',
  SI02: 'SI04',
  FR91: 'FRA1',
  FR92: 'FRA2',
  FR93: 'FRA3',
  FR94: 'FRA4',
  ITD1: 'ITH1',
  ITD2: 'ITH2',
  ITD3: 'ITH3',
  ITD4: 'ITH4',
  ITD5: 'ITH5',
  ITE1: 'ITI1',
  ITE2: 'ITI2',
  ITE3: 'ITI3',
  ITE4: 'ITI4',
  DE41: 'DE40',
  DE42: 'DE40',
  DED1: 'DED4',
  DED3: 'DED5',
  FI13: 'FI1D',
  FI1A: 'FI1D',
};
const PARTS: Readonly<Record<string, number>> = { DE40: 2, FI1D: 2 };
/** Their boundary moved with the code: Marche and Emilia-Romagna (seven municipalities), Chemnitz and Leipzig (Döbeln). */
const MOVED_BOUNDARY: ReadonlySet<string> = new Set(['ITD5', 'ITE3', 'DED1', 'DED3']);

function dropReason(code: string): string | null {
  if (code.endsWith('ZZ')) return 'extra-regio: no place on the map';
  if (code === 'FI18') return 'was split into FI1B and FI1C, no exact successor';
  if (code.startsWith('UK') || code.startsWith('NO') || code.startsWith('IS')) return 'neither EU27 nor the area';
  return null;
}

function reasonOf(flags: string): MissingReason {
  if (flags.includes('c')) return 'confidential';
  return flags.includes('u') ? 'unreliable' : 'not-published';
}

function readSource(path: string): Buffer {
  const url = new URL(path, SHARED);
  if (!existsSync(url))
    throw new Error(`${url.pathname}: source file not found; put the shared data folder beside the project`);
  return readFileSync(url);
}

interface Part {
  readonly value: number | null;
  readonly flags: string;
  readonly isOldOutline?: boolean;
}

function sumParts(parts: readonly Part[], wanted: number): Part {
  const flags = [...new Set(parts.flatMap((part) => [...part.flags]))].sort().join('');
  let total = 0;
  for (const part of parts) {
    if (part.value === null) return { value: null, flags };
    total += part.value;
  }
  // The source has at most one decimal; adding leaves a tail of its own.
  return { value: parts.length === wanted ? Number(total.toFixed(1)) : null, flags };
}

/**
 * Structural business statistics by NUTS 2 region (2013) and NACE Rev. 2 division, 2008-2015, of every EU27 region
 * in the source. Eurostat sbs_r_nuts06_r2; gaps in persons employed 2015 are filled from the later copy of that
 * year. Codes before 2013 stand under their successor; what has none is in `unmatched`. Cells are sorted by
 * variable, region, division, year. Throws where a source file is missing or a cell is not a number.
 */
export function readStructuralBusiness(): { cells: StructuralCell[]; unmatched: UnmatchedCode[] } {
  const parts = new Map<string, Part[]>();
  const dropped = new Map<string, { from: number; to: number; why: string }>();
  const lines = gunzipSync(readSource(BULK)).toString('utf8').split('\n');
  const years = (lines[0] ?? '')
    .split('\t')
    .slice(1)
    .map((text) => Number(text.trim()));
  for (const [number, line] of lines.entries()) {
    if (number === 0 || line === '') continue;
    const [key = '', ...cells] = line.split('\t');
    const [division = '', code = '', place = ''] = key.split(',');
    const variable = VARIABLE_OF[code];
    if (variable === undefined || !DIVISION.test(division) || place.length !== 4) continue;
    const region = SUCCESSOR[place] ?? place;
    const why = dropReason(place);
    for (const [column, cell] of cells.entries()) {
      const year = years[column];
      if (year === undefined) continue;
      const [text = ':', letters = ''] = cell.trim().split(' ');
      const value = text === ':' ? null : Number(text);
      if (Number.isNaN(value)) throw new Error(`${BULK}:${number + 1}: "${cell}" is not a number`);
      if (why !== null) {
        if (value === null) continue;
        const span = dropped.get(place) ?? { from: year, to: year, why };
        dropped.set(place, { from: Math.min(span.from, year), to: Math.max(span.to, year), why });
        continue;
      }
      if (value === null && letters === '') continue;
      const id = `${variable}|${region}|${division}|${year}`;
      const list = parts.get(id) ?? [];
      list.push({ value, flags: letters, isOldOutline: MOVED_BOUNDARY.has(place) });
      // The codes before and after never stand in one year with figures; an empty twin must not win or add up.
      parts.set(id, list);
    }
  }
  fillPersonsEmployed2015(parts);
  const cells: StructuralCell[] = [];
  for (const [id, list] of parts) {
    const [variable = '', region = '', division = '', year = ''] = id.split('|');
    const known = STRUCTURAL_VARIABLES.find((name) => name === variable);
    if (known === undefined) continue;
    const filled = list.filter((part) => part.value !== null);
    const isSplit = Number(year) <= (region === 'FI1D' || region === 'DE40' ? 2010 : 0);
    const first = filled[0] ?? list[0];
    if (first === undefined) continue;
    if (!isSplit && filled.length > 1)
      throw new Error(`${BULK}: ${region} ${division} ${year} is there under two codes`);
    const part = isSplit ? sumParts(list, PARTS[region] ?? 1) : first;
    cells.push({
      region,
      division,
      year: Number(year),
      variable: known,
      value: part.value,
      flags: part.flags,
      reason: part.value === null ? reasonOf(part.flags) : null,
      isOldOutline: part.isOldOutline ?? false,
    });
  }
  cells.sort(
    (a, b) =>
      STRUCTURAL_VARIABLES.indexOf(a.variable) - STRUCTURAL_VARIABLES.indexOf(b.variable) ||
      (a.region < b.region ? -1 : a.region > b.region ? 1 : 0) ||
      (a.division < b.division ? -1 : a.division > b.division ? 1 : a.year - b.year),
  );
  const unmatched = [...dropped]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([code, span]) => ({
      source: 'sbs_r_nuts06_r2',
      code,
      yearFrom: span.from,
      yearTo: span.to,
      why: span.why,
    }));
  return { cells, unmatched };
}

function fillPersonsEmployed2015(parts: Map<string, Part[]>): void {
  for (const [number, line] of readSource(PERSONS_2015).toString('utf8').split(/\r?\n/).entries()) {
    if (number === 0 || line === '') continue;
    const [division = '', place = '', cell = ''] = line.split(';');
    if (!DIVISION.test(division) || place.length !== 4 || dropReason(place) !== null) continue;
    // Thirty cells of Iceland hold a time of day where a spreadsheet misread them.
    const match = /^([0-9]+)(?: ([a-z]+))?$/.exec(cell.trim());
    if (match === null) continue;
    const id = `persons-employed|${SUCCESSOR[place] ?? place}|${division}|2015`;
    if ((parts.get(id) ?? []).some((part) => part.value !== null)) continue;
    parts.set(id, [{ value: Number(match[1]), flags: match[2] ?? '' }]);
  }
}
