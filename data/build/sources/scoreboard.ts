import { readText } from '../tables/source-tables.ts';
import { parseTable, recordsOf } from '../tables/table-text.ts';
import type { SourceCell, SourceSeries } from '../nuts/convert.ts';
import { put } from './eurostat.ts';

type Cells = Map<string, Map<number, SourceCell>>;
const PATH = 'innovation/ris_2023_full.csv.gz';

/** Series of the Regional Innovation Scoreboard 2023 by the number its indicator has there. */
const SERIES: Readonly<Record<string, string>> = {
  '0': 'scoreboard-summary',
  '1.2.1': 'scoreboard-international-co-publications',
  '1.2.2': 'scoreboard-most-cited-publications',
  '1.3.2': 'scoreboard-digital-skills',
  '2.1.1': 'scoreboard-public-rd',
  '2.2.1': 'scoreboard-business-rd',
  '2.2.2': 'scoreboard-non-rd-innovation-spending',
  '2.2.3': 'scoreboard-innovation-spending',
  '2.3.2': 'scoreboard-ict-specialists',
  '3.1.1': 'scoreboard-product-innovators',
  '3.1.2': 'scoreboard-process-innovators',
  '3.2.1': 'scoreboard-collaborating-smes',
  '3.2.2': 'scoreboard-public-private-co-publications',
  '3.3.1': 'scoreboard-pct-patents',
  '3.3.2': 'scoreboard-trademarks',
  '3.3.3': 'scoreboard-designs',
  '4.1.1': 'scoreboard-knowledge-intensive-activities',
  '4.1.2': 'scoreboard-innovative-enterprises',
  '4.2.3': 'scoreboard-innovation-sales',
  '4.3.2': 'scoreboard-fine-particles',
};

/**
 * Croatia's R&D indices stand at the scale's maximum in all eight years in regions whose R&D expenditure is far below
 * the EU's (HR03: 0.65 % of GDP). They cannot be what they say, so Croatia's are left out, with the reason.
 */
const UNRELIABLE: Readonly<Record<string, string>> = { 'scoreboard-public-rd': 'HR', 'scoreboard-business-rd': 'HR' };

/** The same in all editions for nearly every region: a level, of which the newest edition's is taken, and never a trend. */
const LEVELS: ReadonlySet<string> = new Set(['scoreboard-knowledge-intensive-activities']);
const NEWEST_EDITION = 2023;

/**
 * The Scoreboard's regional indices, EU of the 2016 edition = 100, by edition. Countries of one region and NUTS 1
 * regions of one region stand for it; a NUTS 1 region of several is carried to each, and says so. The EU's own row
 * stands under EU27_2020. `codes` are those of NUTS 2021 that parts are looked for among.
 */
export function scoreboardSeries(codes: readonly string[]): SourceSeries[] {
  const made = new Map(
    Object.values(SERIES).map((name) => [name, { cells: new Map() as Cells, carriedFrom: new Map<string, string>() }]),
  );
  for (const record of recordsOf(parseTable(readText(PATH)))) {
    const [number = ''] = (record['Indicator'] ?? '').split(' ');
    const series = made.get(SERIES[number] ?? '');
    const region = record['Region'] ?? '';
    if (series === undefined || record['Value'] === undefined || record['Value'] === '') continue;
    const year = Number(record['Year']);
    if (LEVELS.has(SERIES[number] ?? '') && year !== NEWEST_EDITION) continue;
    const isLeftOut = UNRELIABLE[SERIES[number] ?? ''] === record['Country'];
    const cell: SourceCell = isLeftOut
      ? { value: null, flags: '', reason: 'unreliable' }
      : { value: Number(record['Value']), flags: '', reason: null };
    if (!Number.isFinite(Number(record['Value'])))
      throw new Error(`${PATH}: ${region} ${number} ${year}: "${record['Value']}" is no number`);
    if (region === 'EU') {
      put(series.cells, 'EU27_2020', year, cell);
      continue;
    }
    const parts = region.length === 4 ? [region] : codes.filter((code) => code.startsWith(region));
    for (const part of parts) {
      put(series.cells, part, year, cell);
      if (parts.length > 1) series.carriedFrom.set(part, region);
    }
  }
  return [...made].map(([name, { cells, carriedFrom }]) => ({ name, kind: 'rate', cells, carriedFrom }));
}
