import { LEAST_SHARE, listed, quoted, type CodeSteps } from './steps.ts';

const list = (texts: readonly string[]): string => `{${listed(texts)}}`;

function conditions({ regions, countries, from, to, low, high }: CodeSteps): readonly string[] {
  return [
    'List.Contains(Measures, [indicator])',
    `[year] >= ${String(from)} and [year] <= ${String(to)}`,
    ...(regions === null ? [] : [`List.Contains(${list(regions)}, [region])`]),
    ...(countries.length === 0 ? [] : [`List.Contains(${list(countries)}, [country])`]),
    ...(low === null ? [] : [`[value] <> null and [value] >= ${String(low)}`]),
    ...(high === null ? [] : [`[value] <> null and [value] <= ${String(high)}`]),
  ];
}

const SUMMARIES = {
  median: 'List.Median([value])',
  lowest: 'List.Min([value])',
  highest: 'List.Max([value])',
} as const;
const COUNT = '{"count", each List.NonNullCount([value]), Int64.Type}';

/** A step and its name, in the order in which they are done. */
type Step = readonly [name: string, formula: string];

function grouping({ keys, summary }: CodeSteps): readonly Step[] {
  const order: Step = ['Ordered', `Table.Sort(Summarised, ${list(keys)})`];
  switch (summary) {
    case 'none':
      return [['Summarised', 'Kept'], order];
    case 'mean':
      // The sum of numerators over the sum of denominators.
      return [
        ['There', 'Table.AddColumn(Kept, "there", each if [value] = null then null else [weight], type number)'],
        ['Products', 'Table.AddColumn(There, "product", each [weight] * [value], type number)'],
        [
          'Sums',
          `Table.Group(Products, ${list(keys)}, {{"all", each List.Sum([weight]), type number}, {"reporting", each List.Sum([there]), type number}, {"product", each List.Sum([product]), type number}, ${COUNT}})`,
        ],
        [
          'Summarised',
          `Table.AddColumn(Sums, "value", each if [reporting] <> null and [reporting] / [all] >= ${String(LEAST_SHARE)} then [product] / [reporting] else null, type number)`,
        ],
        order,
      ];
    case 'count':
      return [
        ['Counts', `Table.Group(Kept, ${list(keys)}, {${COUNT}})`],
        ['Summarised', 'Table.AddColumn(Counts, "value", each [count], Int64.Type)'],
        order,
      ];
    default:
      return [
        [
          'Summarised',
          `Table.Group(Kept, ${list(keys)}, {{"value", each ${SUMMARIES[summary]}, type number}, ${COUNT}})`,
        ],
        order,
      ];
  }
}

/** The rows that are kept, once for each group that their region is in. */
function placing(steps: CodeSteps): readonly Step[] {
  const kept: Step = ['Chosen', `Table.SelectRows(Figures, each ${conditions(steps).join(' and ')})`];
  if (steps.typology === null) return [kept, ['Kept', 'Chosen']];
  return [
    kept,
    ['Groups', `Table.SelectRows(Read("groups.csv"), each [typology] = ${quoted(steps.typology)})`],
    ['Placed', 'Table.NestedJoin(Chosen, {"region"}, Groups, {"region"}, "groups", JoinKind.Inner)'],
    ['Kept', 'Table.ExpandTableColumn(Placed, "groups", {"group"})'],
  ];
}

function deriving({ derivation, benchmark, on, keys, lowerIsBetter, withoutDirection }: CodeSteps): readonly Step[] {
  const others = keys.filter((key) => key !== 'year');
  const within = keys.filter((key) => key === 'indicator' || key === 'year');
  switch (derivation) {
    case 'none':
      return [['Derived', 'Ordered']];
    case 'difference':
    case 'ratio':
      return [
        [
          'Held',
          benchmark?.kind === 'region'
            ? `Table.SelectRows(Figures, each [region] = ${quoted(benchmark.name)})`
            : `Table.SelectRows(Read("benchmarks.csv"), each [benchmark] = ${quoted(benchmark?.name ?? '')})`,
        ],
        ['Joined', `Table.NestedJoin(Ordered, ${list(on)}, Held, ${list(on)}, "held", JoinKind.LeftOuter)`],
        ['Beside', 'Table.ExpandTableColumn(Joined, "held", {"value"}, {"benchmark"})'],
        ['Again', `Table.Sort(Beside, ${list(keys)})`],
        [
          'Derived',
          `Table.AddColumn(Again, "derived", each ${derivation === 'difference' ? '[value] - [benchmark]' : 'if [benchmark] = 0 then null else [value] / [benchmark]'}, type number)`,
        ],
      ];
    case 'change':
      return [
        ['Known', 'Table.SelectRows(Ordered, each [value] <> null)'],
        [
          'Change',
          '(rows) => let sorted = Table.AddIndexColumn(Table.Sort(rows, "year"), "at"), whole = Table.Buffer(sorted) in Table.AddColumn(whole, "derived", each if [at] = 0 then null else ([value] - whole{[at] - 1}[value]) / ([year] - whole{[at] - 1}[year]), type number)',
        ],
        ['Changes', `Table.Combine(Table.Group(Known, ${list(others)}, {{"rows", Change}})[rows])`],
        ['Joined', `Table.NestedJoin(Ordered, ${list(keys)}, Changes, ${list(keys)}, "changes", JoinKind.LeftOuter)`],
        ['Beside', 'Table.ExpandTableColumn(Joined, "changes", {"derived"})'],
        ['Derived', `Table.Sort(Beside, ${list(keys)})`],
      ];
    case 'rank':
      return [
        [
          'Known',
          `Table.SelectRows(Ordered, each [value] <> null and not List.Contains(${list(withoutDirection)}, [indicator]))`,
        ],
        [
          'Signed',
          `Table.AddColumn(Known, "signed", each if List.Contains(${list(lowerIsBetter)}, [indicator]) then [value] else -[value], type number)`,
        ],
        [
          'Ranks',
          `Table.Combine(Table.Group(Signed, ${list(within)}, {{"rows", each Table.AddRankColumn(_, "derived", {"signed", Order.Ascending}, [RankKind = RankKind.Competition])}})[rows])`,
        ],
        ['Joined', `Table.NestedJoin(Ordered, ${list(keys)}, Ranks, ${list(keys)}, "ranks", JoinKind.LeftOuter)`],
        ['Beside', 'Table.ExpandTableColumn(Joined, "ranks", {"derived"})'],
        ['Derived', `Table.Sort(Beside, ${list(keys)})`],
      ];
  }
}

/** The steps in M, for Power Query in Excel and Power BI. */
export function powerQueryCode(steps: CodeSteps): string {
  const { base, files, measures, pivot, staying, number, levels, sort, columns } = steps;
  const isSorted = sort !== null && columns.includes(sort.column);
  const wide: readonly Step[] =
    pivot === 'none'
      ? [['Shaped', 'Derived']]
      : [
          ['Narrow', `Table.SelectColumns(Derived, ${list([...staying, pivot, number])})`],
          ['Named', `Table.TransformColumnTypes(Narrow, {{${quoted(pivot)}, type text}})`],
          ['Shaped', `Table.Pivot(Named, ${list(levels)}, ${quoted(pivot)}, ${quoted(number)})`],
        ];
  const order: readonly Step[] = isSorted
    ? [
        [
          'Sorted',
          `let missing = Table.SelectRows(Shaped, each Record.Field(_, ${quoted(sort.column)}) = null), known = Table.SelectRows(Shaped, each Record.Field(_, ${quoted(sort.column)}) <> null) in Table.Combine({Table.Sort(known, {{${quoted(sort.column)}, Order.${sort.isDescending ? 'Descending' : 'Ascending'}}}), missing})`,
        ],
      ]
    : [['Sorted', 'Shaped']];
  const all: readonly Step[] = [
    ['Base', quoted(base)],
    ['Measures', list(measures)],
    [
      'Read',
      '(file as text) => let content = Csv.Document(Web.Contents(Base & file), [Delimiter = ",", Encoding = 65001, QuoteStyle = QuoteStyle.Csv]), whole = Table.PromoteHeaders(content, [PromoteAllScalars = true]), names = Table.ColumnNames(whole), numbers = List.Intersect({{"value", "weight"}, names}), years = List.Intersect({{"year"}, names}), empty = Table.ReplaceValue(whole, "", null, Replacer.ReplaceValue, numbers) in Table.TransformColumnTypes(empty, List.Transform(years, each {_, Int64.Type}) & List.Transform(numbers, each {_, type number}), "en-US")',
    ],
    ['Figures', `Table.Combine(List.Transform(${list(files)}, Read))`],
    ...placing(steps),
    ...grouping(steps),
    ...deriving(steps),
    ...wide,
    ...order,
    ['Result', `Table.SelectColumns(Sorted, ${list(columns)})`],
  ];
  return ['let', all.map(([name, formula]) => `  ${name} = ${formula}`).join(',\n'), 'in', '  Result', ''].join('\n');
}
