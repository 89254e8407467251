import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { parseTable, recordsOf, tableText } from './check/table-text.ts';
import { readStructuralBusiness, STRUCTURAL_VARIABLES } from './sources/structural-business.ts';
import type { StructuralCell, UnmatchedCode } from './sources/structural-business.ts';
import { DIVISIONS } from './sources/structural-divisions.ts';
import { sectorRegions } from './sources/sector-regions.ts';

const SHARED = new URL('../../../shared/data/', import.meta.url);
const DATA = new URL('../', import.meta.url);
const EU27 = new Set('AT BE BG CY CZ DE DK EE EL ES FI FR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK'.split(' '));
const ALSO_SEE = new Set(['AL', 'BA', 'ME', 'MK', 'RS']);
/** They stand beside their own parts, under the code the region had before. */
const SUPERSEDED = new Set(['HU10', 'IE01', 'IE02', 'LT00', 'HR04', 'AL00']);

function sourceRecords(path: string): Record<string, string>[] {
  return recordsOf(parseTable(readFileSync(new URL(path, SHARED), 'utf8')));
}

function write(path: string, header: readonly string[], rows: Iterable<readonly (string | number | null)[]>): void {
  writeFileSync(new URL(path, DATA), tableText(header, rows));
}

function byText(a: readonly (string | number | null)[], b: readonly (string | number | null)[]): number {
  for (const [at, cell] of a.entries()) {
    const other = b[at] ?? null;
    if (cell === other || cell === null || other === null) continue;
    return cell < other ? -1 : 1;
  }
  return 0;
}

function isOurs(code: string): boolean {
  return EU27.has(code.slice(0, 2)) || ALSO_SEE.has(code.slice(0, 2));
}

function statusesOfFlags(cell: StructuralCell): string {
  if (cell.value === null) return '';
  const statuses: string[] = [];
  if (cell.flags.includes('p')) statuses.push('provisional');
  if (/[eis]/.test(cell.flags)) statuses.push('estimated');
  if (cell.flags.includes('b')) statuses.push('break-in-series');
  if (cell.flags.includes('u')) statuses.push('low-reliability');
  if (cell.flags.includes('d')) statuses.push('definition-differs');
  return statuses.length === 0 ? 'measured' : statuses.join(' ');
}

function writeStructural(cells: readonly StructuralCell[]): void {
  for (const variable of STRUCTURAL_VARIABLES) {
    const rows = cells
      .filter((cell) => cell.variable === variable && (cell.value !== null || cell.reason === 'confidential'))
      .map((cell) => [cell.region, cell.division, cell.year, cell.value, [...cell.flags].join(' '), statusesOfFlags(cell), cell.reason]);
    write(`sectors/${variable}.csv`, ['region', 'division', 'year', 'value', 'flags', 'status', 'reason'], rows);
  }
}

/** Ten sectors, 2000-2019; cells without a number are left out. Returns the codes used. */
function writeArdeco(source: string, target: string): Set<string> {
  const codes = new Set<string>();
  const rows: (string | number)[][] = [];
  for (const record of recordsOf(parseTable(readFileSync(new URL(source, SHARED), 'latin1')))) {
    const code = record.NUTS ?? '';
    if (!isOurs(code) || SUPERSEDED.has(code)) continue;
    for (const [name, cell] of Object.entries(record)) {
      if (!/^[0-9]{4}$/.test(name) || cell === '' || !Number.isFinite(Number(cell))) continue;
      codes.add(code);
      rows.push([code, record.NACE ?? '', Number(name), Number(cell)]);
    }
  }
  write(target, ['region', 'sector', 'year', 'value'], rows.sort(byText));
  return codes;
}

/** keep.eu partners and budgets 2014-2020, NUTS 3 of 2021 brought to NUTS 2 of 2024 by population and summed. */
function writeInterreg(): UnmatchedCode[] {
  const links = new Map<string, { target: string; weight: number }[]>();
  for (const record of sourceRecords('nuts/jrc_n3_cm_v2021_v2024.csv')) {
    const from = record.code_v2021 ?? '';
    const list = links.get(from) ?? [];
    list.push({ target: (record.code_v2024 ?? '').slice(0, 4), weight: Number(record.pop21) });
    links.set(from, list);
  }
  const sums = new Map<string, { partners: number; budget: number; erdf: number; isConverted: boolean }>();
  const unmatched: UnmatchedCode[] = [];
  for (const record of sourceRecords('interreg/keep_2014-2020_nuts3.csv')) {
    const code = record.nuts3_2021 ?? '';
    if (!isOurs(code)) {
      if (code === '?') unmatched.push({ source: 'keep', code, yearFrom: 2014, yearTo: 2020, why: `no code in the source (${record.name ?? ''})` });
      continue;
    }
    const found = (links.get(code) ?? []).filter((link) => Number.isFinite(link.weight) && link.weight > 0);
    const total = found.reduce((sum, link) => sum + link.weight, 0);
    const kept = found.filter((link) => link.weight / total >= 0.01);
    const keptTotal = kept.reduce((sum, link) => sum + link.weight, 0);
    const shares = kept.length === 0 ? [{ target: code.slice(0, 4), share: 1 }] : kept.map((link) => ({ target: link.target, share: link.weight / keptTotal }));
    for (const { target, share } of shares) {
      const sum = sums.get(target) ?? { partners: 0, budget: 0, erdf: 0, isConverted: false };
      sum.partners += share * Number(record.partners);
      sum.budget += share * Number(record.total_budget_meur);
      sum.erdf += share * Number(record.erdf_meur);
      sum.isConverted ||= target !== code.slice(0, 4);
      sums.set(target, sum);
    }
  }
  const two = (value: number): number => Math.round(value * 100) / 100;
  const rows = [...sums].map(([region, sum]) =>
    sum.partners === 0
      ? [region, null, null, null, '', 'not-published']
      : [region, two(sum.partners), two(sum.budget), two(sum.erdf), sum.isConverted ? 'converted' : 'measured', null]);
  write('links/interreg-partners.csv', ['region', 'partners', 'budget_meur', 'erdf_meur', 'status', 'reason'], rows.sort(byText));
  return unmatched;
}

function writeHorizon(): void {
  const text = gunzipSync(readFileSync(new URL('cordis/h2020_participations.csv.gz', SHARED))).toString('utf8');
  const projects = new Map<string, Set<string>>();
  const countries = new Map<string, { count: number; projects: Set<string>; lead: number; eur: number; companyEur: number }>();
  for (const record of recordsOf(parseTable(text))) {
    const country = record.country ?? '';
    const project = record.rcn ?? '';
    if (!/^[A-Z]{2}$/.test(country)) continue;
    const members = projects.get(project) ?? new Set<string>();
    projects.set(project, members.add(country));
    const sum = countries.get(country) ?? { count: 0, projects: new Set<string>(), lead: 0, eur: 0, companyEur: 0 };
    const eur = Number(record.contribution);
    sum.count++;
    sum.projects.add(project);
    if (record.role === 'coordinator') sum.lead++;
    if (Number.isFinite(eur)) {
      sum.eur += eur;
      if (record.type === 'PRC') sum.companyEur += eur;
    }
    countries.set(country, sum);
  }
  const pairs = new Map<string, number>();
  for (const members of projects.values()) {
    const sorted = [...members].sort();
    for (const [at, a] of sorted.entries())
      for (const b of sorted.slice(at + 1)) pairs.set(`${a},${b}`, (pairs.get(`${a},${b}`) ?? 0) + 1);
  }
  write('links/horizon-countries.csv', ['country_a', 'country_b', 'projects'],
    [...pairs].map(([pair, count]) => [...pair.split(','), count]).sort(byText));
  write('links/horizon-participants.csv', ['country', 'participations', 'projects', 'coordinators', 'contribution_eur', 'company_contribution_eur'],
    [...countries].map(([code, sum]) => [code, sum.count, sum.projects.size, sum.lead, Math.round(sum.eur), Math.round(sum.companyEur)]).sort(byText));
}

/**
 * Writes data/sectors and data/links from the source files: structural business statistics (NUTS 2 of 2013),
 * ARDECO's ten sectors (NUTS 2 of 2016), Interreg partners (NUTS 2 of 2024) and Horizon 2020 links between
 * countries. Returns the codes that could not be matched, for unmatched.csv. Throws where a source is missing.
 */
export function importSectorsAndLinks(): UnmatchedCode[] {
  for (const folder of ['sectors', 'links']) mkdirSync(new URL(folder, DATA), { recursive: true });
  const { cells, unmatched } = readStructuralBusiness();
  writeStructural(cells);
  const codes = new Set(cells.map((cell) => cell.region));
  for (const code of writeArdeco('ardeco/SNETZ_employment_by_sector_2000-2019.csv', 'sectors/ardeco-employment.csv')) codes.add(code);
  for (const code of writeArdeco('ardeco/SUVGZ_gva_by_sector_2000-2019.csv', 'sectors/ardeco-gva.csv')) codes.add(code);
  write('sectors/regions.csv', ['code', 'name', 'country', 'nuts_version', 'eu27', 'see_area', 'shapes', 'note'], sectorRegions(codes, EU27));
  write('sectors/divisions.csv', ['code', 'label', 'section'], Object.entries(DIVISIONS).map(([code, label]) => [code, label, code.slice(0, 1)]));
  const interreg = writeInterreg();
  writeHorizon();
  return [...unmatched, ...interreg];
}

if (process.argv[1] !== undefined && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const unmatched = importSectorsAndLinks();
  for (const code of unmatched) console.log(`${code.source}: ${code.code} ${code.yearFrom}-${code.yearTo}: ${code.why}`);
}
