import { LEAST_SHARE, listed, quoted, type CodeSteps } from './steps.ts';

const list = (texts: readonly string[]): string => `[${listed(texts)}]`;

function conditions({ regions, countries, from, to, low, high }: CodeSteps): readonly string[] {
  return [
    'figures["indicator"].isin(measures)',
    `figures["year"].between(${String(from)}, ${String(to)})`,
    ...(regions === null ? [] : [`figures["region"].isin(${list(regions)})`]),
    ...(countries.length === 0 ? [] : [`figures["country"].isin(${list(countries)})`]),
    ...(low === null ? [] : [`(figures["value"] >= ${String(low)})`]),
    ...(high === null ? [] : [`(figures["value"] <= ${String(high)})`]),
  ];
}

const SUMMARIES = { median: 'median', lowest: 'min', highest: 'max', count: 'count' } as const;

function grouping({ keys, summary }: CodeSteps): readonly string[] {
  const by = list(keys.length === 0 ? ['everything'] : keys);
  const everything = keys.length === 0 ? ['table = table.assign(everything="all")'] : [];
  if (summary === 'none') return [`table = table.sort_values(${by}, kind="stable")`];
  if (summary === 'mean')
    return [
      ...everything,
      '# A mean is the sum of numerators over the sum of denominators.',
      'table["there"] = table["weight"].where(table["value"].notna())',
      'table["product"] = table["weight"] * table["value"]',
      `groups = table.groupby(${by})`,
      'sums = groups[["weight", "there", "product"]].sum()',
      'table = pd.DataFrame({',
      `    "value": (sums["product"] / sums["there"]).where(sums["there"] / sums["weight"] >= ${String(LEAST_SHARE)}),`,
      '    "count": groups["value"].count(),',
      '}).reset_index()',
    ];
  return [
    ...everything,
    `groups = table.groupby(${by})["value"]`,
    `table = pd.DataFrame({"value": groups.${SUMMARIES[summary]}(), "count": groups.count()}).reset_index()`,
  ];
}

function deriving({ derivation, benchmark, on, keys, lowerIsBetter, withoutDirection }: CodeSteps): readonly string[] {
  const others = keys.filter((key) => key !== 'year');
  const within = keys.filter((key) => key === 'indicator' || key === 'year');
  switch (derivation) {
    case 'none':
      return [];
    case 'difference':
    case 'ratio':
      return [
        ...(benchmark?.kind === 'region'
          ? [`held = figures[figures["region"] == ${quoted(benchmark.name)}]`]
          : [
              'held = read("benchmarks.csv")',
              `held = held[held["benchmark"] == ${quoted(benchmark?.name ?? '')}].drop(columns="benchmark")`,
            ]),
        `held = held[${list([...on, 'value'])}].rename(columns={"value": "benchmark"})`,
        `table = table.merge(held, on=${list(on)}, how="left")`,
        derivation === 'difference'
          ? 'table["derived"] = table["value"] - table["benchmark"]'
          : 'table["derived"] = table["value"] / table["benchmark"].where(table["benchmark"] != 0)',
      ];
    case 'change':
      return [
        'known = table[table["value"].notna()].sort_values("year", kind="stable")',
        `steps = known.groupby(${list(others)})[["value", "year"]].diff()`,
        'table["derived"] = steps["value"] / steps["year"]',
      ];
    case 'rank':
      return [
        `signed = table["value"].where(table["indicator"].isin(${list(lowerIsBetter)}), -table["value"])`,
        `signed = signed.mask(table["indicator"].isin(${list(withoutDirection)}))`,
        `table["derived"] = signed.groupby([${within.map((key) => `table[${quoted(key)}]`).join(', ')}]).rank(method="min")`,
      ];
  }
}

function placing({ typology }: CodeSteps): readonly string[] {
  if (typology === null) return [];
  return [
    '# A region stands in each of its groups.',
    'groups = read("groups.csv")',
    `table = table.merge(groups.loc[groups["typology"] == ${quoted(typology)}, ["region", "group"]], on="region")`,
  ];
}

function widening({ pivot, staying, number }: CodeSteps): readonly string[] {
  if (pivot === 'none') return [];
  const everything = staying.length === 0 ? ['table = table.assign(everything="all")'] : [];
  return [
    ...everything,
    `table = table.pivot(index=${list(staying.length === 0 ? ['everything'] : staying)}, columns=${quoted(pivot)}, values=${quoted(number)}).reset_index()`,
    'table.columns = [str(name) for name in table.columns]',
  ];
}

/** The steps in Python, with pandas. */
export function pythonCode(steps: CodeSteps): string {
  const { base, files, measures, sort, columns } = steps;
  const isSorted = sort !== null && columns.includes(sort.column);
  return [
    'import pandas as pd',
    '',
    `base = ${quoted(base)}`,
    `files = ${list(files)}`,
    `measures = ${list(measures)}`,
    '',
    'def read(file):',
    '    return pd.read_csv(base + file, keep_default_na=False, na_values={"value": [""], "weight": [""]})',
    '',
    'figures = pd.concat([read(file) for file in files], ignore_index=True)',
    `table = figures[${conditions(steps).join(' & ')}].copy()`,
    ...placing(steps),
    ...grouping(steps),
    ...deriving(steps),
    ...widening(steps),
    ...(isSorted
      ? [
          '# What is missing stands last.',
          `table = table.sort_values(${quoted(sort.column)}, ascending=${sort.isDescending ? 'False' : 'True'}, kind="stable", na_position="last")`,
        ]
      : []),
    `table = table[${list(columns)}]`,
    'print(table.to_string(index=False))',
    '',
  ].join('\n');
}
