import { beforeAll, describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/app/figures.ts';
import type { Speech } from '../../../src/language/speech/words.ts';
import { makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import type { FigureTable } from '../../../src/figure/value/table.ts';
import {
  DEFAULT_DATA,
  DEFAULT_INDUSTRY,
  DEFAULT_VIEW,
  FIGURES,
  FIGURE_IDS,
  LANGUAGES,
  PRESET_METHODS,
  SECTOR_TABLES,
  THEMES,
  isOnPage,
  type BenchmarkChoice,
  type FigureId,
  type Language,
  type View,
} from '../../../src/model/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { indicator, region } from '../../fixtures/figures.ts';
import { serveData } from '../../fixtures/server/index.ts';

serveData();

const BENCHMARKS: readonly BenchmarkChoice[] = [
  { kind: 'eu-average' },
  { kind: 'see-median' },
  { kind: 'country' },
  { kind: 'frontier' },
  { kind: 'region', region: region('SI04') },
];
/** A region with everything, one of a country that is one region, one without a score. */
const SELECTED = [region('ITI3'), region('CY00'), region('UA11')];
/** Of every year, of one, a total of whole countries, of before 2014, beside all scores. */
const CARDS = ['gerd', 'early-leavers', 'horizon-participations', 'patents', 'competitiveness-2022'];
/** Those of another method than that of the first view, or of an indicator. */
const ELSEWHERE: ReadonlySet<FigureId> = new Set([
  'method-groups',
  'data-card',
  'data-distribution',
  'data-history',
  'data-correlates',
]);

/** What a figure hangs on beside the benchmark: the theme, or for industry the table. */
function choicesOf(id: FigureId): readonly Partial<View>[] {
  const place = FIGURES[id];
  const { page } = place;
  if (page === 'data')
    return isOnPage(id, { ...DEFAULT_VIEW, page })
      ? [{}, { theme: 'skills' }, { data: { ...DEFAULT_DATA, search: 'brevetti' } }]
      : CARDS.map((indicatorId) => ({ indicator: indicator(indicatorId) }));
  if (place.page === 'industry' && place.part !== null) {
    const { part } = place;
    return [null, ...SECTOR_TABLES].map((table) => ({ industry: { ...DEFAULT_INDUSTRY, part, table } }));
  }
  const themes = (['all', ...THEMES] as const).map((theme) => ({ theme }));
  // The regions most like it on the map, and two on the sheet.
  if (page === 'cooperation')
    return themes.map((choice) => ({
      ...choice,
      cooperation: 'peers~area~others~all~all~all~1121111_211_221110~SI04.AT22',
    }));
  return page === 'method' ? [...themes, { method: PRESET_METHODS['scoreboard-like'] }] : themes;
}

let sources: FigureSources;
let speeches: Readonly<Record<Language, Speech>>;

beforeAll(async () => {
  ({ sources, speeches } = await figureSources());
});

/** What no table may hold: words where a number belongs, a missing figure without a reason beside a known one of its row. */
function faultsOf({ columns, rows }: FigureTable): readonly string[] {
  const ids = columns.map(({ id }) => id);
  return [
    ...(new Set(ids).size === ids.length ? [] : [`two columns of one name in ${ids.join(', ')}`]),
    ...(new Set(rows.map(({ id }) => id)).size === rows.length ? [] : ['two rows of one name']),
    ...rows.flatMap(({ id, cells }) => [
      ...(cells.length === columns.length ? [] : [`${id}: ${String(cells.length)} cells of ${String(columns.length)}`]),
      ...cells.flatMap((cell, index) => {
        const kind = columns[index]?.kind ?? 'text';
        const isWords = kind === 'text' || kind === 'code';
        if (typeof cell === 'string') return isWords || cell === '' ? [] : [`${id}: "${cell}" in ${ids[index] ?? ''}`];
        return isWords ? [`${id}: a number in ${ids[index] ?? ''}`] : [];
      }),
    ]),
  ];
}

describe('every figure, made in Node', () => {
  it.each(FIGURE_IDS)('%s is made of every theme or table and benchmark in every language', async (id) => {
    const figure = await figureNamed(id);
    expect(figure.id).toBe(id);
    const { page, regions } = FIGURES[id];
    let values = 0;
    for (const choice of choicesOf(id)) {
      for (const benchmark of BENCHMARKS) {
        const view: View = { ...DEFAULT_VIEW, page, benchmark, selected: SELECTED, ...choice };
        const [english, ...others] = await Promise.all(
          LANGUAGES.map((language) => makeFigure(figure, view, sources, speeches[language])),
        );
        const said = `${id}, ${JSON.stringify(choice)}, ${benchmark.kind}`;
        if (english === undefined || english.kind === 'absence') continue;
        values += 1;
        expect(`${english.finding} ${english.subtitle}`, said).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(faultsOf(english.table), said).toEqual([]);
        for (const other of others) {
          // The same numbers in every language, to the last digit.
          if (other.kind === 'absence') throw new Error(`${said}: absent in another language`);
          const numbers = ({ table: { rows } }: typeof other): readonly unknown[] =>
            // Rows of one's own table stand by their names, which each language has its own of.
            (id === 'data-table' ? rows.toSorted((one, two) => (one.id < two.id ? -1 : 1)) : rows).map(({ cells }) =>
              cells.map((cell) => (typeof cell === 'string' ? null : cell.value)),
            );
          expect(numbers(other), said).toEqual(numbers(english));
        }
      }
    }
    expect(values, id).toBeGreaterThan(0);
    // Without a region it says so, or needs none.
    const bare = await makeFigure(figure, { ...DEFAULT_VIEW, page }, sources, speeches.en);
    expect(bare.kind).toBe(regions > 0 || ELSEWHERE.has(id) ? 'absence' : 'value');
  });
});
