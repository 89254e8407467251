import { LEAST_SHARE, type CodeSteps } from './steps.ts';

const text = (value: string): string => `'${value.replaceAll("'", '')}'`;
const name = (value: string): string => `"${value.replaceAll('"', '')}"`;
const texts = (values: readonly string[]): string => values.map(text).join(', ');
const names = (values: readonly string[]): string => values.map(name).join(', ');
/** What nothing is in, where a list is empty. */
const within = (column: string, values: readonly string[]): string =>
  values.length === 0 ? 'false' : `${column} IN (${texts(values)})`;

function conditions({ measures, regions, countries, from, to, low, high }: CodeSteps): readonly string[] {
  return [
    within('indicator', measures),
    `year BETWEEN ${String(from)} AND ${String(to)}`,
    ...(regions === null ? [] : [within('region', regions)]),
    ...(countries.length === 0 ? [] : [within('country', countries)]),
    ...(low === null ? [] : [`value >= ${String(low)}`]),
    ...(high === null ? [] : [`value <= ${String(high)}`]),
  ];
}

const THERE = 'sum(CASE WHEN value IS NOT NULL THEN weight END)';
const SUMMARIES = {
  mean: `CASE WHEN ${THERE} / sum(weight) >= ${String(LEAST_SHARE)} THEN sum(weight * value) / ${THERE} END`,
  median: 'median(value)',
  lowest: 'min(value)',
  highest: 'max(value)',
  count: 'count(value)',
} as const;

function summarised({ keys, summary }: CodeSteps): string {
  if (summary === 'none') return `SELECT ${names(keys)}, value FROM kept`;
  const by = keys.length === 0 ? '' : `${names(keys)}, `;
  return `SELECT ${by}${SUMMARIES[summary]} AS value, count(value) AS count FROM kept${keys.length === 0 ? '' : ` GROUP BY ${names(keys)}`}`;
}

function derived(
  { derivation, benchmark, on, keys, lowerIsBetter, withoutDirection }: CodeSteps,
  read: string,
): string {
  const others = keys.filter((key) => key !== 'year');
  const window = keys.filter((key) => key === 'indicator' || key === 'year');
  switch (derivation) {
    case 'none':
      return 'SELECT * FROM summarised';
    case 'difference':
    case 'ratio': {
      const held =
        benchmark?.kind === 'region'
          ? `SELECT ${names(on)}, value AS benchmark FROM figures WHERE region = ${text(benchmark.name)}`
          : `SELECT ${names(on)}, value AS benchmark FROM ${read} WHERE benchmark = ${text(benchmark?.name ?? '')}`;
      const made = derivation === 'difference' ? 'value - held.benchmark' : 'value / nullif(held.benchmark, 0)';
      return `SELECT summarised.*, held.benchmark, ${made} AS derived FROM summarised LEFT JOIN (${held}) AS held USING (${names(on)})`;
    }
    case 'change': {
      const over = `OVER (PARTITION BY ${names(others)} ORDER BY year)`;
      return [
        `SELECT summarised.*, steps.derived FROM summarised LEFT JOIN (`,
        `    SELECT ${names(keys)}, (value - lag(value) ${over}) / (year - lag(year) ${over}) AS derived`,
        `    FROM summarised WHERE value IS NOT NULL`,
        `  ) AS steps USING (${names(keys)})`,
      ].join('\n');
    }
    case 'rank':
      return [
        `SELECT *, CASE WHEN value IS NOT NULL AND NOT ${within('indicator', withoutDirection)} THEN`,
        `    rank() OVER (PARTITION BY ${names(window)} ORDER BY CASE WHEN ${within('indicator', lowerIsBetter)} THEN value ELSE -value END NULLS LAST)`,
        `  END AS derived FROM summarised`,
      ].join('\n');
  }
}

/** The steps in SQL, as DuckDB speaks it. */
export function sqlCode(steps: CodeSteps): string {
  const { base, files, typology, pivot, staying, number, levels, sort, columns } = steps;
  const types = `types = {'value': 'DOUBLE', 'weight': 'DOUBLE', 'year': 'INTEGER'}`;
  const held = `read_csv(${text(`${base}benchmarks.csv`)}, types = {'value': 'DOUBLE', 'year': 'INTEGER', 'country': 'VARCHAR'})`;
  const of = (level: string): string => (pivot === 'year' ? `year = ${level}` : `indicator = ${text(level)}`);
  const wide = levels.map((level) => `max(${number}) FILTER (${of(level)}) AS ${name(level)}`).join(', ');
  const shown =
    pivot === 'none'
      ? `SELECT ${names(columns)} FROM derived`
      : `SELECT ${[...(staying.length === 0 ? [] : [names(staying)]), wide].join(', ')} FROM derived${staying.length === 0 ? '' : ` GROUP BY ${names(staying)}`}`;
  const order = [
    ...(sort === null || !columns.includes(sort.column)
      ? []
      : [`${name(sort.column)} ${sort.isDescending ? 'DESC' : 'ASC'} NULLS LAST`]),
    ...staying.map(name),
  ];
  const grouped =
    typology === null
      ? 'figures'
      : `figures JOIN (SELECT region, "group" FROM read_csv(${text(`${base}groups.csv`)}) WHERE typology = ${text(typology)}) AS groups USING (region)`;
  return [
    'WITH figures AS (',
    `  SELECT * FROM read_csv([${texts(files.map((file) => base + file))}], ${types})`,
    '), kept AS (',
    ...(typology === null ? [] : ['  -- A region stands in each of its groups.']),
    `  SELECT * FROM ${grouped} WHERE ${conditions(steps).join(' AND ')}`,
    '), summarised AS (',
    `  ${summarised(steps)}`,
    '), derived AS (',
    `  ${derived(steps, held)}`,
    ')',
    `${shown}${order.length === 0 ? '' : `\nORDER BY ${order.join(', ')}`};`,
    '',
  ].join('\n');
}
