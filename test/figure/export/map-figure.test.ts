// @vitest-environment happy-dom
import { METHOD } from '../../../src/design/messages/method-words.ts';
import { describe, expect, it } from 'vitest';
import { explore } from '../../../src/engine/answers/explore.ts';
import { remarksOf } from '../../../src/figure/value/exported.ts';
import { figureOfMap } from '../../../src/figure/export/map-figure.ts';
import { methodWords } from '../../../src/figure/words/method-words.ts';
import { jsonStatOf } from '../../../src/figure/export/json-stat.ts';
import { subjectOf } from '../../../src/figure/words/subject.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf, type View } from '../../../src/model/index.ts';
import { indicator, publishedFigures, region } from '../../fixtures/figures.ts';
import { wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();

describe.each(LANGUAGES)('the map as a figure in %s', async (language) => {
  const { catalogue, messages, format, names } = await wordsOf(figures.catalogue, language);
  const figureAt = (change: Partial<View>): ReturnType<typeof figureOfMap> => {
    const view = { ...DEFAULT_VIEW, ...change };
    const result = explore(figures, questionOf(view));
    return figureOfMap(
      {
        view,
        result,
        catalogue,
        subject: subjectOf(catalogue, view, messages),
        names,
        benchmarkName: messages.benchmarks['eu-average'].name,
        headline: 'Found',
        messages,
        format,
      },
      '2026-11-25',
    );
  };

  it('has a row for every region: numbers with their statuses, or missing with the reason, said once', () => {
    const { table } = figureAt({ indicator: indicator('gerd'), year: { kind: 'fixed', year: 2022, fillBack: 8 } });
    expect(table?.rows).toHaveLength(83);
    for (const { cells } of table?.rows ?? []) expect(cells).toHaveLength(table?.columns.length ?? -1);
    const [albania, wien] = ['AL01', 'AT13'].map((code) => table?.rows.find(({ id }) => id === code));
    const value = table?.columns.findIndex(({ id }) => id === 'value') ?? -1;
    const year = wien?.cells[table?.columns.findIndex(({ id }) => id === 'year') ?? -1];
    const wienYear = typeof year === 'object' ? year.value : Number.NaN;
    expect(wien?.cells[value]).toMatchObject({
      value: 4.04,
      remarks: [messages.mark({ kind: 'other-year', year: wienYear, isImputed: false }, names)],
    });
    expect(String(wienYear)).toMatch(/^20\d\d$/);
    const said = albania === undefined || table == null ? [] : remarksOf(albania, table.columns);
    expect(said).toHaveLength(1);
    expect(said[0]).toContain(messages.reasons['not-collected']);
  });

  it('has what has to arrive with it: source by source, licence, day, boundaries, definition and link', () => {
    const figure = figureAt({});
    expect(figure.credit).toMatchObject({ licence: 'CC BY 4.0', date: catalogue.date });
    expect(figure.credit?.sources.length).toBeGreaterThan(3);
    expect(figure.notices.join(' ')).toContain('EuroGeographics');
    expect(figure.working.join('')).not.toBe('');
    expect(figure.link).toContain('benchmark=eu-average');
    expect(figure.language).toBe(language);
    if (figure.table === null) throw new Error('The map has a table.');
    const { size, value, status } = jsonStatOf({ ...figure, table: figure.table });
    expect(value).toHaveLength(size[0] * size[1]);
    expect(value.filter((one) => one === null).length).toBeGreaterThan(0);
    expect(Object.keys(status).length).toBeGreaterThan(0);
  });
});

describe.each(LANGUAGES)('the numbers of the map in %s', async (language) => {
  const { catalogue, messages, format, names } = await wordsOf(figures.catalogue, language);
  const toldAt = (
    change: Partial<View>,
  ): { readonly numbers: readonly string[]; readonly result: ReturnType<typeof explore> } => {
    const view = { ...DEFAULT_VIEW, ...change };
    const result = explore(figures, questionOf(view));
    return {
      result,
      numbers:
        figureOfMap(
          {
            view,
            result,
            catalogue,
            subject: subjectOf(catalogue, view, messages),
            names,
            benchmarkName: messages.benchmarks['eu-average'].name,
            headline: 'Found',
            messages,
            format,
          },
          '2026-11-25',
        ).numbers ?? [],
    };
  };

  it('write out the gap of the region selected, with its year, its rank, the basis and the source table', () => {
    const {
      numbers,
      result: { columns, benchmark },
    } = toldAt({ indicator: indicator('gerd'), selected: [region('ITI3'), region('AL01')] });
    const row = columns.region.indexOf(region('ITI3'));
    const [value, held, gap] = [
      columns.value[row] ?? Number.NaN,
      columns.benchmark[row] ?? Number.NaN,
      columns.gap[row] ?? Number.NaN,
    ];
    expect(numbers[0]).toContain(`${format.number(held, 2)} − ${format.number(value, 2)} = ${format.signed(gap, 2)}`);
    expect(numbers[1]).toContain(String(columns.year[row]));
    expect(numbers.join(' ')).toContain(
      format.rank(columns.rank[row] ?? Number.NaN, columns.rank.filter(Number.isFinite).length),
    );
    expect(numbers.join(' ')).toContain(messages.reasons['not-collected']);
    expect(numbers.at(-2)).toContain(messages.working.bases[benchmark.basis]);
    expect(numbers.at(-1)).toContain('tgs00042');
  });

  it('say so where a gap is no plain difference, and how far regions lie apart where none is selected', () => {
    // Its gap leaves out the themes it has no score of.
    const {
      numbers,
      result: { columns },
    } = toldAt({ selected: [region('RS11')] });
    const row = columns.region.indexOf(region('RS11'));
    expect(numbers[0]).toContain(format.signed(columns.gap[row] ?? Number.NaN, 1));
    const [spread = '', middle = ''] = toldAt({ shown: 'value' }).numbers;
    const known = toldAt({ shown: 'value' }).result.columns.value.filter(Number.isFinite);
    expect(spread).toContain(`= ${format.signed(Math.max(...known) - Math.min(...known), 1)}`);
    expect(middle).toMatch(/\d/);
  });
});

it('says by which method scores are made, and nothing of it where an indicator is shown', async () => {
  const { messages } = await wordsOf(figures.catalogue, 'en');
  const { method } = DEFAULT_VIEW;
  expect(methodWords({ page: 'change', indicator: null, method }, messages, 'en')).toEqual([
    `Scoring method: Atlas default. ${METHOD.en.presets['atlas-default']}`,
  ]);
  expect(methodWords({ page: 'change', indicator: indicator('gerd'), method }, messages, 'en')).toEqual([]);
  expect(methodWords({ page: 'gaps', indicator: indicator('gerd'), method }, messages, 'en')).toHaveLength(1);
  expect(
    methodWords({ page: 'gaps', indicator: null, method: { ...method, aggregation: 'geometric' } }, messages, 'en')[0],
  ).toContain('Mean: Geometric');
});
