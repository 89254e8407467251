import { mkdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parseTable, recordsOf } from './tables/table-text.ts';
import { byText, DATA, isOurs, SHARED, sourceRecords, write } from './tables/source-tables.ts';
import type { UnmatchedCode } from './sources/structural-business.ts';

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
      if (code === '?')
        unmatched.push({
          source: 'keep',
          code,
          yearFrom: 2014,
          yearTo: 2020,
          why: `no code in the source (${record.name ?? ''})`,
        });
      continue;
    }
    const found = (links.get(code) ?? []).filter((link) => Number.isFinite(link.weight) && link.weight > 0);
    const total = found.reduce((sum, link) => sum + link.weight, 0);
    const kept = found.filter((link) => link.weight / total >= 0.01);
    const keptTotal = kept.reduce((sum, link) => sum + link.weight, 0);
    const shares =
      kept.length === 0
        ? [{ target: code.slice(0, 4), share: 1 }]
        : kept.map((link) => ({ target: link.target, share: link.weight / keptTotal }));
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
      : [region, two(sum.partners), two(sum.budget), two(sum.erdf), sum.isConverted ? 'converted' : 'measured', null],
  );
  write(
    'links/interreg-partners.csv',
    ['region', 'partners', 'budget_meur', 'erdf_meur', 'status', 'reason'],
    rows.sort(byText),
  );
  return unmatched;
}

function writeHorizon(): void {
  const text = gunzipSync(readFileSync(new URL('cordis/h2020_participations.csv.gz', SHARED))).toString('utf8');
  const projects = new Map<string, Set<string>>();
  const countries = new Map<
    string,
    {
      count: number;
      projects: Set<string>;
      lead: number;
      joint: number;
      jointLead: number;
      eur: number;
      companyEur: number;
    }
  >();
  const records = recordsOf(parseTable(text));
  // Whoever is alone in a project stands there as its coordinator, and coordinates nobody.
  const participants = new Map<string, Set<string>>();
  for (const { rcn = '', pic = '' } of records) participants.set(rcn, (participants.get(rcn) ?? new Set()).add(pic));
  for (const record of records) {
    const country = record.country ?? '';
    const project = record.rcn ?? '';
    if (!/^[A-Z]{2}$/.test(country)) continue;
    const members = projects.get(project) ?? new Set<string>();
    projects.set(project, members.add(country));
    const sum = countries.get(country) ?? {
      count: 0,
      projects: new Set<string>(),
      lead: 0,
      joint: 0,
      jointLead: 0,
      eur: 0,
      companyEur: 0,
    };
    const eur = Number(record.contribution);
    sum.count++;
    sum.projects.add(project);
    const isJoint = (participants.get(project)?.size ?? 0) > 1;
    if (isJoint) sum.joint++;
    if (record.role === 'coordinator') {
      sum.lead++;
      if (isJoint) sum.jointLead++;
    }
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
  write(
    'links/horizon-countries.csv',
    ['country_a', 'country_b', 'projects'],
    [...pairs].map(([pair, count]) => [...pair.split(','), count]).sort(byText),
  );
  write(
    'links/horizon-participants.csv',
    [
      'country',
      'participations',
      'projects',
      'coordinators',
      'joint_participations',
      'joint_coordinators',
      'contribution_eur',
      'company_contribution_eur',
    ],
    [...countries]
      .map(([code, sum]) => [
        code,
        sum.count,
        sum.projects.size,
        sum.lead,
        sum.joint,
        sum.jointLead,
        Math.round(sum.eur),
        Math.round(sum.companyEur),
      ])
      .sort(byText),
  );
}

/**
 * Writes data/links from the source files: Interreg partners (NUTS 2 of 2024) and Horizon 2020 links between
 * countries. Returns the codes that could not be matched. Throws where a source is missing.
 */
export function importLinks(): UnmatchedCode[] {
  mkdirSync(new URL('links', DATA), { recursive: true });
  const unmatched = writeInterreg();
  writeHorizon();
  return unmatched;
}
