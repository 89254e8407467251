import { readText } from './tables/source-tables.ts';
import { writeFileSync } from 'node:fs';
import { parseTable, recordsOf, tableText } from './tables/table-text.ts';

const DATA = new URL('../', import.meta.url);
/** Thematic objective 3: competitiveness of SMEs. */
const SMES = '03';
/** Programmes between countries, which belong to none. */
const TERRITORIAL_COOPERATION = 'TC';

const nuts = (country: string): string => (country === 'GR' ? 'EL' : country);

/**
 * Writes data/programmes.csv: what each ERDF programme of 2014-2020 plans for SMEs (EU amount, euro), with the region
 * of level 2 that it is the programme of, if it is one's. A programme without such plans has 0.
 */
export function importProgrammes(): void {
  const regions = new Map(
    recordsOf(parseTable(readText('cohesion/erdf_programme_cci_to_nuts.csv'), ';')).map((record) => [
      record['CCI'] ?? '',
      record['NUTS 2'] ?? '',
    ]),
  );
  const planned = new Map<string, { country: string; title: string; amount: number }>();
  for (const record of recordsOf(parseTable(readText('cohesion/esif_2014-2020_planned_finances.csv')))) {
    const { CCI: programme = '', MS: country = '', Fund: fund, TO_code: objective } = record;
    if (fund !== 'ERDF' || country === TERRITORIAL_COOPERATION) continue;
    const known = planned.get(programme) ?? {
      country: nuts(country),
      title: (record['Programme Title'] ?? '').replaceAll(/\s+/g, ' ').trim(),
      amount: 0,
    };
    if (objective === SMES) known.amount += Number(record['EU Amount']);
    planned.set(programme, known);
  }
  const rows = [...planned].map(
    ([programme, { country, title, amount }]) =>
      [programme, title, country, regions.get(programme) ?? '', Math.round(amount)] as const,
  );
  writeFileSync(
    new URL('programmes.csv', DATA),
    tableText(
      ['programme', 'title', 'country', 'region', 'sme_support_eur'],
      rows.sort((a, b) => (a[0] < b[0] ? -1 : 1)),
    ),
  );
}
