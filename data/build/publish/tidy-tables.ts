import { heldIn } from '../../../src/engine/own-table/held.ts';
import { typologyOf } from '../../../src/engine/own-table/by-group.ts';
import { levelsOf, longTable, type Levels } from '../../../src/engine/own-table/long.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import { PREPARED_BENCHMARKS } from '../../../src/engine/prepared/answer-keys.ts';
import {
  DEFAULT_VIEW,
  FIRST_TABLE_YEAR,
  FIRST_YEAR,
  LAST_YEAR,
  statusesOf,
  TABLE_REASONS,
  THEMES,
  TYPOLOGIES,
} from '../../../src/model/index.ts';
import { questionOf } from '../../../src/model/answers/result.ts';

type Cell = string | number | null;

/** A row of a CSV file. A missing number is empty. */
function line(cells: readonly Cell[]): string {
  return cells
    .map((cell) => {
      if (cell === null || Number.isNaN(cell)) return '';
      const text = String(cell);
      return /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
    })
    .join(',');
}

const csv = (head: readonly string[], rows: readonly (readonly Cell[])[]): string =>
  `${[head, ...rows].map(line).join('\n')}\n`;

interface Long {
  readonly region: number;
  readonly country: number;
  readonly theme: number;
  readonly indicator: number;
  readonly year: number;
  readonly value: number;
  readonly weight: number;
  readonly status: number;
  readonly reason: number;
}

const FIGURES_HEAD = ['theme', 'indicator', 'region', 'country', 'year', 'value', 'weight', 'status', 'reason'];

function figuresFile(figures: Figures, levels: Levels): string {
  const rows = longTable(figures, levels, { ...questionOf(DEFAULT_VIEW), theme: 'all' }).objects() as Long[];
  const isMeasure = levels.measures.map((_, at) => rows.filter(({ indicator }) => indicator === at));
  return csv(
    FIGURES_HEAD,
    isMeasure
      .flat()
      .map((row) => [
        levels.themes[row.theme] ?? '',
        levels.measures[row.indicator]?.id ?? '',
        levels.regions[row.region]?.code ?? '',
        levels.countries[row.country] ?? '',
        row.year,
        row.value,
        row.weight,
        statusesOf(row.status).join(' '),
        TABLE_REASONS[row.reason] ?? '',
      ]),
  );
}

function benchmarksFile(figures: Figures): string {
  const yearsFrom = (first: number): readonly number[] =>
    Array.from({ length: LAST_YEAR - first + 1 }, (_, at) => first + at);
  return csv(
    ['benchmark', 'indicator', 'year', 'country', 'value'],
    PREPARED_BENCHMARKS.flatMap((kind) =>
      figures.catalogue.indicators.flatMap((indicator) =>
        heldIn(figures, indicator, { kind }, yearsFrom(indicator.isDated ? FIRST_TABLE_YEAR : FIRST_YEAR)).map(
          ({ year, country, value }) => [kind, indicator.id, year, country ?? '', value],
        ),
      ),
    ),
  );
}

/** A row for each group of a typology that a region is in, and one for a region that is in none. */
function groupsFile(figures: Figures): string {
  const { regions } = levelsOf(figures, []);
  return csv(
    ['typology', 'group', 'region', 'status'],
    TYPOLOGIES.flatMap((typology) => {
      const { levels, of, isUnchecked } = typologyOf(figures, regions, typology);
      return levels.flatMap((group, level) =>
        regions.flatMap(({ code }, region) =>
          of[region]?.includes(level) === true
            ? [[typology, group, code, isUnchecked[region] === true ? 'unchecked' : 'known']]
            : [],
        ),
      );
    }),
  );
}

/**
 * The figures of the area as tidy CSV, by their names, which never change: a file a theme with every region, indicator and
 * year, the scores of the default method, what indicators are held against, the groups of regions, and what codes stand for.
 * The atlas does not read them: they are for programs of those who work on with the figures.
 */
export function tidyTables(figures: Figures): ReadonlyMap<string, string> {
  const { catalogue } = figures;
  const idsOf = (theme: string) => catalogue.indicators.filter((known) => known.theme === theme).map(({ id }) => id);
  return new Map([
    ...[...THEMES, 'context'].map(
      (theme) => [`${theme}.csv`, figuresFile(figures, levelsOf(figures, idsOf(theme)))] as const,
    ),
    ['scores.csv', figuresFile(figures, levelsOf(figures, ['overall', ...THEMES]))],
    ['benchmarks.csv', benchmarksFile(figures)],
    ['groups.csv', groupsFile(figures)],
    [
      'regions.csv',
      csv(
        ['region', 'name', 'country', 'has_comparable_figures'],
        levelsOf(figures, []).regions.map(({ code, name, country, hasComparableFigures }) => [
          code,
          name,
          country,
          String(hasComparableFigures),
        ]),
      ),
    ],
    [
      'indicators.csv',
      csv(
        ['indicator', 'theme', 'label', 'unit', 'direction', 'denominator'],
        catalogue.indicators.map(({ id, theme, label, unit, direction, denominator }) => [
          id,
          theme,
          label,
          unit,
          direction,
          denominator,
        ]),
      ),
    ],
  ]);
}
