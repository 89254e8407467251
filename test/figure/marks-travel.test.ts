// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { findingOf } from '../../src/language/findings/findings.ts';
import { markWords, marksOf } from '../../src/language/findings/marks.ts';
import { boardOf } from '../../src/engine/answers/board.ts';
import { explore } from '../../src/engine/answers/explore.ts';
import { outlookOf } from '../../src/engine/answers/outlook.ts';
import { regionProfile } from '../../src/engine/answers/profile.ts';
import { gapsCsv } from '../../src/features/gaps/export-gaps.ts';
import { extremesNumbers } from '../../src/features/gaps/content/numbers.ts';
import { extremes, matrixRows, mostOf, stepsTable, waterfallSteps } from '../../src/features/gaps/content/rows.ts';
import { extremesChart, stepsChart } from '../../src/features/gaps/content/slides.ts';
import { regionCsv } from '../../src/features/region/export-region.ts';
import { gapsNumbers, leversNumbers } from '../../src/features/region/content/numbers.ts';
import { leversHeadline } from '../../src/features/region/content/levers-sentences.ts';
import { gapsChart } from '../../src/features/region/content/slides.ts';
import type { Words } from '../../src/features/region/content/words.ts';
import { csvOf } from '../../src/figure/export/export-csv.ts';
import { meaningsLine } from '../../src/figure/value/statuses.ts';
import { remarksOf, type ExportedTable } from '../../src/figure/value/exported.ts';
import { filedTable } from '../../src/figure/value/filed.ts';
import { mapNumbers } from '../../src/figure/export/map-numbers.ts';
import { regionsTable } from '../../src/features/explore/content/context.ts';
import { figureNote, regionText } from '../../src/figure/words/region-text.ts';
import { subjectOf } from '../../src/figure/words/subject.ts';
import { DEFAULT_VIEW, LANGUAGES, questionOf, statusesOf, type Status, type View } from '../../src/model/index.ts';
import { mostSentence } from '../../src/features/gaps/content/sentences.ts';
import { strengthsSentence } from '../../src/language/sentences/strengths.ts';
import { readBack } from '../fixtures/csv.ts';
import { indicator, region } from '../fixtures/figures.ts';
import { evenFigures, smallFigures } from '../fixtures/small-figures.ts';
import { speechIn, wordsOf } from '../fixtures/words.ts';

const REGIONS = ['ITI3', 'AT12', 'AT13', 'BG41', 'BG42'];
/** Of the region with the lowest figure, so that its gap is the widest everywhere. */
const CODE = region('ITI3');
const LEAF = indicator('skills-a');
const NAMES = { AT12: 'Region AT12', AT13: 'Region AT13' } as const;

interface Case {
  readonly statuses: readonly Status[];
  readonly origin: string | null;
  /** Said in English. */
  readonly said: string;
}

const CASES: readonly Case[] = [
  ...(['provisional', 'estimated', 'low-reliability', 'modelled'] as const).map(
    (status): Case => ({ statuses: ['measured', status], origin: null, said: status.replace('-', ' ') }),
  ),
  { statuses: ['break-in-series'], origin: null, said: 'break in series' },
  { statuses: ['definition-differs'], origin: null, said: 'definition differs' },
  { statuses: ['converted'], origin: 'HR04 (NUTS 2016)', said: 'converted from HR04 (NUTS 2016)' },
  { statuses: ['filled-from-another-year'], origin: null, said: 'figure of 2019' },
  { statuses: ['carried-from-larger-area'], origin: 'BG', said: 'figure of the whole of Bulgaria' },
  {
    statuses: ['carried-from-larger-area'],
    origin: 'AT1',
    said: 'figure of AT1, Ostösterreich: carried to its regions',
  },
  {
    statuses: ['carried-from-larger-area'],
    origin: 'AT12 + AT13',
    said: `one figure for ${NAMES.AT12} and ${NAMES.AT13} together`,
  },
  { statuses: ['carried-from-larger-area', 'estimated'], origin: 'BE3', said: 'figure of BE3: carried to its regions' },
];

/** Everyone above the one region that the mark is on, whose figure is the lowest by far. */
const figuresWith = ({ statuses, origin }: Case) =>
  smallFigures(
    REGIONS,
    evenFigures(REGIONS, 2019).map((figure) =>
      figure.region === CODE && figure.indicator === LEAF
        ? { ...figure, value: -60, statuses, ...(origin === null ? {} : { origin }) }
        : figure,
    ),
  );

describe.each(LANGUAGES)('what is to be known of a figure, in %s', async (language) => {
  it.each(CASES)('goes with it everywhere: $statuses of $origin', async (given) => {
    const figures = figuresWith(given);
    const { catalogue, names, messages, format } = await wordsOf(figures.catalogue, language);
    const view: View = {
      ...DEFAULT_VIEW,
      theme: 'skills',
      indicator: LEAF,
      shown: 'value',
      hasCarried: true,
      selected: [CODE],
    };
    const question = questionOf(view);
    const result = explore(figures, question);
    const cell = figures.series(LEAF).get(CODE)?.[0];
    if (cell === undefined) throw new Error('The figure is gone.');
    const words = markWords(cell, { messages, names });
    const [mark = ''] = words;
    expect(words).toHaveLength(marksOf(cell).length);
    if (language === 'en') expect(words).toContain(given.said);
    const written = statusesOf(cell.status).join(' ');
    const subject = subjectOf(catalogue, question, messages);
    const exported = { view, result, catalogue, subject, names, benchmarkName: 'EU', headline: null, messages, format };
    // What a file says of a row: its remarks, and its codes with their words.
    const filedOf = ({ rows, columns, ...rest }: ExportedTable, id: string): string =>
      rows
        .flatMap((row) =>
          row.id === id ? [...remarksOf(row, columns), meaningsLine({ ...rest, columns, rows: [row] }, language)] : [],
        )
        .join('; ');
    const expectSaid = (text: string, where: string): void => {
      for (const word of words) expect(text, where).toContain(word);
    };

    // The map: tooltip and spoken, headline as value and gap, table, notes of the slide, file.
    const told = regionText(CODE, { result, catalogue, subject, shown: 'value', names, messages, format });
    expectSaid(told.notes.join(', '), 'tooltip');
    expectSaid(told.spoken, 'spoken');
    const { unit, measure: kind, decimals } = subject;
    const measure = { unit, measure: kind, decimals, direction: 'higher' as const };
    for (const shown of ['value', 'gap'] as const)
      expectSaid(
        messages.findings.headline(findingOf(result, measure, shown, [CODE], null), names),
        `headline of ${shown}`,
      );
    expectSaid(messages.findings.headline(findingOf(result, measure, 'gap', [], null), names), 'headline of the area');
    const table = filedTable(regionsTable(exported), format, 'code');
    expectSaid(filedOf(table, CODE), 'workbook');
    expectSaid(mapNumbers(exported).join(' '), 'numbers of a slide');
    const line = readBack(csvOf(exported, '')).find((one) => one['region'] === CODE);
    expect([line?.['status'], line?.['origin']], 'CSV of the map').toEqual([written, given.origin ?? '']);

    // The gaps: table of the steps, steps and their slide, where it trails most, the matrix, the file.
    const board = boardOf(figures, { ...question, theme: 'all', indicator: null });
    const spoken = { catalogue, names, messages, format };
    const steps = filedTable(stepsTable(board, CODE, spoken, 'EU'), format, 'code');
    expectSaid(filedOf(steps, LEAF), 'table of the steps');
    const within = boardOf(figures, { ...question, indicator: null });
    expectSaid(
      stepsChart(waterfallSteps(within, CODE, spoken), '', 1, spoken).categories.join(' '),
      'slide of the steps',
    );
    const { trails } = extremes(board, CODE, spoken, 1);
    expect(trails[0]?.id).toBe(LEAF);
    // The findings: of where it trails most, beside where it leads, and of what makes most of the gap.
    const lead = { name: 'Z', marks: [] };
    for (const finding of [
      strengthsSentence(speechIn(language), 'X', [], trails),
      strengthsSentence(speechIn(language), 'X', [lead], trails),
      strengthsSentence(speechIn(language), 'X', trails, []),
      strengthsSentence(speechIn(language), 'X', trails, [lead]),
    ])
      expectSaid(finding, 'finding of the extremes');
    const most = mostOf(waterfallSteps(within, CODE, spoken), 1);
    // A theme of two figures, one of them of the whole country, has no score to take apart.
    for (const gap of [1, -1]) {
      const finding = mostSentence('X', gap, '1', most, messages.gaps);
      if (finding !== null) expectSaid(finding, 'finding of the steps');
    }
    expectSaid(extremesChart(trails, 'X', 'EU', '', 1)?.categories.join(' ') ?? '', 'slide of the extremes');
    expectSaid(extremesNumbers(trails, board, spoken, 'EU').join(' '), 'numbers of the extremes');
    const matrix = matrixRows(within, spoken);
    expectSaid(
      matrix.rows.find(({ id }) => id === CODE)?.marks[matrix.columns.findIndex(({ id }) => id === LEAF)] ?? '',
      'matrix',
    );
    const node = readBack(
      gapsCsv({ board, ranges: null, words: spoken, benchmarkName: 'EU', view: DEFAULT_VIEW, link: '' }),
    ).find((one) => one['region'] === CODE && one['node'] === LEAF);
    expect([node?.['status'], node?.['origin']], 'CSV of the gaps').toEqual([written, given.origin ?? '']);

    // The region: table, slide, what would have to change, the file.
    const profile = regionProfile(figures, { ...question, theme: 'all', indicator: null }, CODE);
    const position = profile.indicators.find((one) => one.indicator === LEAF);
    if (position === undefined) throw new Error('The position is gone.');
    expectSaid(figureNote(position, '%', { messages, names }), 'table of the region');
    expectSaid(
      gapsChart([position], { names, messages, unit: '', scale: 'points' })?.categories.join(' ') ?? '',
      'slide of the region',
    );
    const regionWords: Words = {
      catalogue,
      names,
      messages,
      language,
      format,
      region: CODE,
      regionName: 'X',
      benchmarkName: 'EU',
      scale: 'points',
      unit: '',
      decimals: 1,
      least: 0.5,
      amount: { kind: 'points', decimals: 1 },
      source: null,
      sourceOfIndicators: () => ({ line: '', sources: [], licence: '', licences: [], date: '' }),
      notices: [],
    };
    expectSaid(gapsNumbers([position], regionWords).join(' '), 'numbers of the region');
    const outlook = outlookOf(figures, { ...question, theme: 'all', indicator: null }, CODE);
    const [lever] = outlook.levers;
    expect(lever?.indicator).toBe(LEAF);
    if (lever === undefined) return;
    expectSaid(
      leversHeadline(
        speechIn(language),
        { region: 'X', onTrack: 0 },
        {
          label: 'Y',
          value: lever.value,
          marks: markWords(lever, { messages, names }),
          benchmark: lever.benchmark,
          amount: { kind: 'unit', unit: '%', measure: 'percent', decimals: 1 },
        },
      ),
      'what would have to change',
    );
    expectSaid(figureNote(lever, '%', { messages, names }), 'table of what would have to change');
    expectSaid(leversNumbers(outlook.levers, regionWords).join(' '), 'numbers of what would have to change');
    const rows = readBack(
      regionCsv({
        profiles: [profile],
        outlook,
        ranges: {},
        board: result,
        catalogue,
        names,
        messages,
        benchmarkName: 'EU',
        link: '',
      }),
    );
    for (const part of ['indicators', 'needed']) {
      const found = rows.find((one) => one['part'] === part && one['node'] === LEAF);
      expect([found?.['status'], found?.['origin']], `CSV of the region, ${part}`).toEqual([
        written,
        given.origin ?? '',
      ]);
    }
    expect(mark).not.toBe('');
  });

  it('is nothing where a figure was simply measured', async () => {
    const { messages, names } = await wordsOf(smallFigures(REGIONS, []).catalogue, language);
    expect(markWords({ status: 1, origin: null, year: 2020 }, { messages, names })).toEqual([]);
  });

  it('says of which years figure and benchmark are where they lie apart', async () => {
    const { messages, names } = await wordsOf(smallFigures(REGIONS, []).catalogue, language);
    const figure = { status: 1, origin: null, year: 2015 };
    const [apart] = markWords({ ...figure, held: { year: 2023, isOverBreak: false } }, { messages, names });
    const [broken] = markWords({ ...figure, held: { year: 2023, isOverBreak: true } }, { messages, names });
    expect(apart).toMatch(/^2015 .*2023$/);
    expect(broken?.startsWith(apart ?? 'x')).toBe(true);
    expect(broken).toMatch(/break|interruzione/);
    // The year is said once.
    const note = figureNote({ ...figure, held: { year: 2023, isOverBreak: false } }, '%', { messages, names });
    expect(note).toBe(`%, ${apart ?? ''}`);
  });

  it('tells a figure put in the place of a missing one from one that is there', async () => {
    const { messages, names, format } = await wordsOf(smallFigures(REGIONS, []).catalogue, language);
    const [own] = markWords({ status: 1 << 7, origin: 'BG', year: 2020 }, { messages, names });
    const [instead] = markWords({ status: 1 << 7, origin: 'BG', year: 2020, isImputed: true }, { messages, names });
    expect(instead).not.toBe(own);
    expect(own).toContain(format.country('BG'));
  });
});
