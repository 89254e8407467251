import { LEAST_SHARE, listed, quoted, type CodeSteps } from './steps.ts';

const vector = (texts: readonly string[]): string => `c(${listed(texts)})`;

function conditions({ regions, countries, from, to, low, high }: CodeSteps): readonly string[] {
  return [
    'figures$indicator %in% measures',
    `figures$year >= ${String(from)} & figures$year <= ${String(to)}`,
    ...(regions === null ? [] : [`figures$region %in% ${vector(regions)}`]),
    ...(countries.length === 0 ? [] : [`figures$country %in% ${vector(countries)}`]),
    ...(low === null ? [] : [`!is.na(figures$value) & figures$value >= ${String(low)}`]),
    ...(high === null ? [] : [`!is.na(figures$value) & figures$value <= ${String(high)}`]),
  ];
}

const SUMMARIES = { median: 'median', lowest: 'min', highest: 'max' } as const;
const ORDERED = 'table <- table[do.call(order, c(unname(table[keys]), method = "radix")), ]';

function grouping({ keys, summary }: CodeSteps): readonly string[] {
  const everything = keys.length === 0 ? ['table$everything <- "all"'] : [];
  const head = [...everything, `keys <- ${vector(keys.length === 0 ? ['everything'] : keys)}`];
  if (summary === 'none') return [...head, ORDERED];
  const count = 'counts <- aggregate(list(count = !is.na(table$value)), table[keys], sum)';
  if (summary === 'mean')
    return [
      ...head,
      '# A mean is the sum of numerators over the sum of denominators.',
      'table$there <- ifelse(is.na(table$value), NA, table$weight)',
      'table$product <- table$weight * table$value',
      count,
      'table <- aggregate(table[c("weight", "there", "product")], table[keys], sum, na.rm = TRUE)',
      'table$count <- counts$count',
      'share <- table$there / table$weight',
      `table$value <- ifelse(!is.na(share) & share >= ${String(LEAST_SHARE)}, table$product / table$there, NA)`,
      ORDERED,
    ];
  if (summary === 'count') return [...head, count, 'table <- counts', 'table$value <- table$count', ORDERED];
  return [
    ...head,
    count,
    `summarised <- function(x) if (all(is.na(x))) NA else ${SUMMARIES[summary]}(x, na.rm = TRUE)`,
    'table <- aggregate(list(value = table$value), table[keys], summarised)',
    'table$count <- counts$count',
    ORDERED,
  ];
}

function deriving({ derivation, benchmark, on, keys, lowerIsBetter, withoutDirection }: CodeSteps): readonly string[] {
  const within = keys.filter((key) => key === 'indicator' || key === 'year');
  const pasted = (frame: string): string => `paste(${on.map((name) => `${frame}$${name}`).join(', ')})`;
  switch (derivation) {
    case 'none':
      return [];
    case 'difference':
    case 'ratio':
      return [
        ...(benchmark?.kind === 'region'
          ? [`held <- figures[figures$region == ${quoted(benchmark.name)}, ]`]
          : [
              'held <- read.csv(paste0(base, "benchmarks.csv"), na.strings = "")',
              `held <- held[held$benchmark == ${quoted(benchmark?.name ?? '')}, ]`,
            ]),
        `table$benchmark <- held$value[match(${pasted('table')}, ${pasted('held')})]`,
        derivation === 'difference'
          ? 'table$derived <- table$value - table$benchmark'
          : 'table$derived <- ifelse(table$benchmark == 0, NA, table$value / table$benchmark)',
      ];
    case 'change':
      return [
        'known <- table[!is.na(table$value), ]',
        'known <- known[order(known$year), ]',
        'others <- do.call(paste, known[setdiff(keys, "year")])',
        'before <- function(x) ave(x, others, FUN = function(v) c(NA, head(v, -1)))',
        'known$derived <- (known$value - before(known$value)) / (known$year - before(known$year))',
        'table$derived <- known$derived[match(do.call(paste, table[keys]), do.call(paste, known[keys]))]',
      ];
    case 'rank':
      return [
        `sign <- ifelse(table$indicator %in% ${vector(lowerIsBetter)}, 1, -1)`,
        `sign[table$indicator %in% ${vector(withoutDirection)}] <- NA`,
        `within <- do.call(paste, table[${vector(within)}])`,
        'place <- function(x) rank(x, ties.method = "min", na.last = "keep")',
        'table$derived <- ave(sign * table$value, within, FUN = place)',
      ];
  }
}

function placing({ typology }: CodeSteps): readonly string[] {
  if (typology === null) return [];
  return [
    '# A region stands in each of its groups.',
    'groups <- read.csv(paste0(base, "groups.csv"), na.strings = "")',
    `table <- merge(table, groups[groups$typology == ${quoted(typology)}, c("region", "group")], by = "region")`,
  ];
}

function widening({ pivot, staying, number, levels }: CodeSteps): readonly string[] {
  if (pivot === 'none') return [];
  const everything = staying.length === 0 ? ['table$everything <- "all"'] : [];
  return [
    ...everything,
    `staying <- ${vector(staying.length === 0 ? ['everything'] : staying)}`,
    'wide <- unique(table[staying])',
    'wide <- wide[do.call(order, c(unname(wide[staying]), method = "radix")), , drop = FALSE]',
    `for (level in ${vector(levels)}) {`,
    `  part <- table[table$${pivot} == level, ]`,
    `  wide[[level]] <- part$${number}[match(do.call(paste, wide[staying]), do.call(paste, part[staying]))]`,
    '}',
    'table <- wide',
  ];
}

/** The steps in R, without any package. */
export function rCode(steps: CodeSteps): string {
  const { base, files, measures, sort, columns } = steps;
  const isSorted = sort !== null && columns.includes(sort.column);
  return [
    `base <- ${quoted(base)}`,
    `files <- ${vector(files)}`,
    `measures <- ${vector(measures)}`,
    'figures <- do.call(rbind, lapply(paste0(base, files), read.csv, na.strings = ""))',
    `table <- figures[${conditions(steps).join(' & ')}, ]`,
    ...placing(steps),
    ...grouping(steps),
    ...deriving(steps),
    ...widening(steps),
    ...(isSorted
      ? [
          '# What is missing stands last.',
          `by <- table[[${quoted(sort.column)}]]`,
          `table <- table[order(is.na(by), by, decreasing = c(FALSE, ${sort.isDescending ? 'TRUE' : 'FALSE'}), method = "radix"), ]`,
        ]
      : []),
    `table <- table[${vector(columns)}]`,
    'print(table, row.names = FALSE)',
    '',
  ].join('\n');
}
