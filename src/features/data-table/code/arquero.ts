import { LEAST_SHARE, listed, quoted, type CodeSteps } from './steps.ts';

function conditions({ regions, countries, from, to, low, high }: CodeSteps): readonly string[] {
  return [
    'measures.includes(d.indicator)',
    `d.year >= ${String(from)} && d.year <= ${String(to)}`,
    ...(regions === null ? [] : [`[${listed(regions)}].includes(d.region)`]),
    ...(countries.length === 0 ? [] : [`[${listed(countries)}].includes(d.country)`]),
    ...(low === null ? [] : [`d.value >= ${String(low)}`]),
    ...(high === null ? [] : [`d.value <= ${String(high)}`]),
  ];
}

const SUMMARIES = {
  median: "op.median('value')",
  lowest: "op.min('value')",
  highest: "op.max('value')",
  count: "op.valid('value')",
};

function grouping({ keys, summary }: CodeSteps): readonly string[] {
  const by = listed(keys);
  const order = keys.length === 0 ? [] : [`  .orderby(${by})`];
  if (summary === 'none') return keys.length === 0 ? [] : [`table = table.orderby(${by}).reify();`];
  if (summary === 'mean')
    return [
      '// A mean is the sum of numerators over the sum of denominators.',
      'table = table',
      '  .derive({ there: escape((d) => (Number.isFinite(d.value) ? d.weight : NaN)), product: escape((d) => d.weight * d.value) })',
      `  .groupby(${by})`,
      "  .rollup({ all: op.sum('weight'), reporting: op.sum('there'), product: op.sum('product'), count: op.valid('value') })",
      `  .derive({ value: escape((d) => (d.reporting / d.all >= ${String(LEAST_SHARE)} ? d.product / d.reporting : NaN)) })`,
      ...order,
      '  .reify();',
    ];
  return [
    'table = table',
    `  .groupby(${by})`,
    `  .rollup({ value: ${SUMMARIES[summary]}, count: op.valid('value') })`,
    '  .derive({ value: escape((d) => d.value ?? NaN) })',
    ...order,
    '  .reify();',
  ];
}

function deriving({ derivation, benchmark, on, keys, lowerIsBetter, withoutDirection }: CodeSteps): readonly string[] {
  const others = keys.filter((key) => key !== 'year');
  const within = keys.filter((key) => key === 'indicator' || key === 'year');
  switch (derivation) {
    case 'none':
      return [];
    case 'difference':
    case 'ratio': {
      const held =
        benchmark?.kind === 'region'
          ? `figures.filter(escape((d) => d.region === ${quoted(benchmark.name)}))`
          : `(await loadCSV(base + "benchmarks.csv")).filter(escape((d) => d.benchmark === ${quoted(benchmark?.name ?? '')}))`;
      return [
        `const held = ${held}`,
        `  .select(${listed(on)}, "value")`,
        '  .rename({ value: "benchmark" });',
        'table = table',
        `  .lookup(held, [[${listed(on)}], [${listed(on)}]], "benchmark")`,
        '  .derive({ benchmark: escape((d) => d.benchmark ?? NaN) })',
        `  .derive({ derived: escape((d) => ${derivation === 'difference' ? 'd.value - d.benchmark' : 'd.benchmark === 0 ? NaN : d.value / d.benchmark'}) });`,
      ];
    }
    case 'change':
      return [
        'table = table.derive({ row: op.row_number() }).reify();',
        'const changes = table',
        '  .filter(escape((d) => Number.isFinite(d.value)))',
        `  .groupby(${listed(others)})`,
        '  .orderby("year")',
        '  .derive({ derived: (d) => (d.value - op.lag(d.value)) / (d.year - op.lag(d.year)) });',
        'table = table.lookup(changes, "row", "derived");',
      ];
    case 'rank':
      return [
        `const lowerIsBetter = [${listed(lowerIsBetter)}];`,
        `const withoutDirection = [${listed(withoutDirection)}];`,
        'table = table.derive({ row: op.row_number() }).reify();',
        'const ranks = table',
        '  .filter(escape((d) => Number.isFinite(d.value) && !withoutDirection.includes(d.indicator)))',
        '  .derive({ signed: escape((d) => (lowerIsBetter.includes(d.indicator) ? d.value : -d.value)) })',
        `  .groupby(${listed(within)})`,
        '  .orderby("signed")',
        '  .derive({ derived: op.rank() });',
        'table = table.lookup(ranks, "row", "derived");',
      ];
  }
}

function placing({ typology }: CodeSteps): readonly string[] {
  if (typology === null) return [];
  return [
    '// A region stands in each of its groups.',
    'const groups = (await loadCSV(base + "groups.csv"))',
    `  .filter(escape((d) => d.typology === ${quoted(typology)}))`,
    '  .select("region", "group");',
    'table = table.join(groups, "region").reify();',
  ];
}

/** The steps in JavaScript, with Arquero: a module that Node runs, or a page. */
export function arqueroCode(steps: CodeSteps): string {
  const { base, files, measures, pivot, staying, number, sort, columns } = steps;
  const wide =
    pivot === 'none'
      ? []
      : [
          `table = table.groupby(${listed(staying)}).pivot(${quoted(pivot)}, ${quoted(number)})${staying.length === 0 ? '' : `.orderby(${listed(staying)}).reify()`};`,
        ];
  const column = sort === null || !columns.includes(sort.column) ? null : quoted(sort.column);
  const order =
    column === null
      ? []
      : [
          '// What is missing stands last.',
          `table = table.ungroup().orderby(escape((d) => (d[${column}] == null || Number.isNaN(d[${column}]) ? 1 : 0)), ${sort?.isDescending === true ? `desc(${column})` : column});`,
        ];
  return [
    'import { desc, escape, loadCSV, op } from "arquero";',
    '',
    `const base = ${quoted(base)};`,
    `const files = [${listed(files)}];`,
    `const measures = [${listed(measures)}];`,
    'const [first, ...others] = await Promise.all(files.map((file) => loadCSV(base + file)));',
    'const figures = first',
    '  .concat(...others)',
    '  .derive({ value: escape((d) => d.value ?? NaN), weight: escape((d) => d.weight ?? NaN) });',
    'let table = figures',
    `  .filter(escape((d) => ${conditions(steps).join(' && ')}))`,
    '  .reify();',
    ...placing(steps),
    ...grouping(steps),
    ...deriving(steps),
    ...wide,
    ...order,
    `table = table.select(${listed(columns)});`,
    'table.print();',
    'export { table };',
    '',
  ].join('\n');
}
