import { gapText } from '../../../src/language/speech/gap-text.ts';
import { describe, expect, it } from 'vitest';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { filteredBoard } from '../../../src/engine/answers/filtered.ts';
import { gapsCsv } from '../../../src/features/gaps/export-gaps.ts';
import {
  dumbbellRows,
  extremes,
  matrixRows,
  medianGaps,
  mostOf,
  stepsTable,
  waterfallSteps,
} from '../../../src/features/gaps/content/rows.ts';
import { medianSentence, mostSentence, surenessSentence } from '../../../src/features/gaps/content/sentences.ts';
import { strengthsSentence } from '../../../src/language/sentences/strengths.ts';
import {
  DEFAULT_VIEW,
  LANGUAGES,
  PRESETS,
  PRESET_METHODS,
  THEMES,
  parseGroupId,
  questionOf,
  type Board,
  type Question,
} from '../../../src/model/index.ts';
import { readBack } from '../../fixtures/csv.ts';
import { publishedFigures, region } from '../../fixtures/figures.ts';
import { speechIn, wordsOf } from '../../fixtures/words.ts';

const figures = publishedFigures();
const board = (change: Partial<Question> = {}): Board => boardOf(figures, { ...questionOf(DEFAULT_VIEW), ...change });

it('calls no lead or lag the widest that is the only one', () => {
  const [one, other] = [
    { name: 'Interreg', marks: [] },
    { name: 'investment', marks: [] },
  ];
  const [en, italian] = [speechIn('en'), speechIn('it')];
  expect(strengthsSentence(en, 'Jug', [one], [other])).toBe('Jug leads in Interreg and trails in investment');
  expect(strengthsSentence(en, 'Jug', [one, other], [other])).toBe(
    'Jug leads most in Interreg and trails in investment',
  );
  expect(strengthsSentence(en, 'Jug', [], [other])).toBe('Jug trails in investment and leads in none');
  expect(strengthsSentence(italian, 'Jug', [one], [other])).toBe(
    'Jug: un vantaggio in Interreg, un ritardo in investment',
  );
  expect(strengthsSentence(italian, 'Jug', [one, other], [])).toBe(
    'Jug: il vantaggio maggiore è in Interreg, nessun ritardo',
  );
});

describe.each(LANGUAGES)('the page of gaps in %s', async (language) => {
  const words = await wordsOf(figures.catalogue, language);
  const { messages, format } = words;
  /** Rules of writing that hold for whatever is found. */
  const expectWritten = (text: string): void => {
    expect(text).not.toMatch(/ {2}|NaN|undefined|null|\.\.|^ | $| [,;:.]/);
    expect(text).toMatch(/^[\p{Lu}\d]/u);
  };

  it('says of every region what its gap is made of, by every theme, and the steps add up', () => {
    for (const theme of ['all', ...THEMES] as const) {
      const made = board({ theme });
      made.regions.forEach((code, row) => {
        const gap = made.columns[made.root]?.gap[row] ?? Number.NaN;
        const name = words.names.region(code);
        if (!Number.isFinite(gap)) {
          expect(made.reason[row], code).not.toBeNull();
          expectWritten(
            messages.gaps.waterfallNone({ region: name, reason: messages.reasons[made.reason[row] ?? 'coverage'] }),
          );
          return;
        }
        const steps = waterfallSteps(made, code, words);
        expect(
          steps.reduce((sum, { contribution }) => sum + contribution, 0),
          code,
        ).toBeCloseTo(gap, 9);
        for (const step of steps.filter(({ parts }) => parts.length > 0)) {
          expect(
            step.parts.reduce((sum, { contribution }) => sum + contribution, 0),
            `${code} ${step.id}`,
          ).toBeCloseTo(step.contribution, 9);
        }
        const most = mostOf(steps, gap);
        expect(most.length, code).toBeGreaterThan(0);
        expectWritten(mostSentence(name, gap, format.number(Math.abs(gap), 1), most, messages.gaps) ?? '');
        const { leads, trails } = extremes(made, code, words, 5);
        expectWritten(strengthsSentence(words, name, leads, trails));
        expect(leads.every(({ gap: lead }) => lead < 0) && trails.every(({ gap: lag }) => lag > 0)).toBe(true);
      });
    }
  });

  it('has the same as a table: every theme and indicator, with what each does to the score', () => {
    const made = board();
    const { columns, rows } = stepsTable(made, region('ITI3'), words, 'X');
    expect(rows.map(({ id }) => id)).toEqual(made.nodes.slice(1).map(({ id }) => id));
    for (const { id, cells } of rows) expect(cells, id).toHaveLength(columns.length);
    const added = (ids: readonly string[]): number =>
      rows
        .filter(({ id }) => ids.includes(id))
        .reduce((sum, { cells }) => {
          const last = cells.at(-1);
          return sum + (typeof last === 'object' && Number.isFinite(last.value) ? last.value : 0);
        }, 0);
    const gap = made.columns[made.root]?.gap[made.regions.indexOf(region('ITI3'))] ?? Number.NaN;
    expect(added(THEMES)).toBeCloseTo(-gap, 9);
    expect(added(made.leaves.map(({ indicator }) => indicator))).toBeCloseTo(-gap, 9);
    const without = stepsTable(made, region('RS11'), words, 'X')
      .rows.find(({ id }) => id === 'environment')
      ?.cells.at(-1);
    expect(without).toMatchObject({ value: Number.NaN, reason: messages.gaps.leftOut });
  });

  it('finds no widest and narrowest where none shows, or all are the same', () => {
    const said = (most: number, least: number): string =>
      medianSentence({ widest: ['skills', most], narrowest: ['finance', least] }, words, {
        unit: 'points',
        decimals: 1,
      });
    expect(said(0.04, -0.04)).toBe(messages.gaps.matrixNought);
    const { skills, finance } = messages.themes;
    for (const { label } of [skills, finance]) {
      expect(said(1.21, 1.19)).not.toContain(label);
      expect(said(1.2, 0)).toContain(label);
    }
    expect(said(1.2, 0)).toContain(`(${gapText(format, 0, 1)})`);
  });

  it('finds where the gap is widest in the middle of the area', () => {
    for (const preset of PRESETS) {
      const found = medianGaps(board({ method: PRESET_METHODS[preset] }));
      expect(found).not.toBeNull();
      if (found === null) continue;
      expect(found.widest[1]).toBeGreaterThanOrEqual(found.narrowest[1]);
      expectWritten(medianSentence(found, words, { unit: 'x', decimals: 1 }));
    }
  });

  it('says how many differences can be told', () => {
    for (const [told, of] of [
      [0, 1],
      [1, 1],
      [0, 3],
      [2, 3],
      [3, 3],
      [45, 45],
    ] as const)
      expectWritten(surenessSentence(told, of, messages.gaps));
  });

  it('gives every region a row, and every missing cell a reason', () => {
    const made = board();
    const rows = dumbbellRows(made, null, words);
    expect(rows).toHaveLength(83);
    for (const { id, score, reason } of rows) expect(Number.isFinite(score), id).toBe(reason === null);
    const { columns, rows: cells } = matrixRows(made, words);
    expect(columns).toHaveLength(7);
    for (const row of cells) {
      expect(row.gaps, row.id).toHaveLength(7);
      row.gaps.forEach((gap, index) => expect(Number.isFinite(gap), row.id).toBe(row.reasons[index] === null));
    }
  });
});

describe('the file of gaps', () => {
  it('says which regions it is of, where not of all', async () => {
    const { fetchGroupWords } = await import('../../../src/figure/words/groups.ts');
    await fetchGroupWords('en');
    const italy = parseGroupId('country-IT');
    if (italy === null) throw new Error('Italy is no group.');
    const filter = { kind: 'groups', groups: [italy] } as const;
    const view = { ...DEFAULT_VIEW, page: 'gaps' as const, filter };
    const words = await wordsOf(figures.catalogue, 'en');
    const made = filteredBoard(figures, { ...questionOf(DEFAULT_VIEW), filter });
    const rows = readBack(gapsCsv({ board: made, ranges: null, words, benchmarkName: 'EU average', view, link: '' }));
    const notices = rows.filter(({ node }) => node === 'overall').map((row) => row['notices'] ?? '');
    expect(notices).toHaveLength(12);
    for (const notice of notices) expect(notice).toMatch(/^12 of 83 regions: in Italy\. /);
  });

  it('has every region and node, with figures that are those of the board, their source, what was done to them and the link back', async () => {
    const made = board();
    const rows = readBack(
      gapsCsv({
        board: made,
        ranges: null,
        words: await wordsOf(figures.catalogue, 'en'),
        benchmarkName: 'EU average',
        view: DEFAULT_VIEW,
        link: 'https://atlas.test/?v=1',
      }),
    );
    expect(rows).toHaveLength(made.regions.length * made.nodes.length);
    const rowOf = (code: string, node: string) =>
      rows.find((row) => row['region'] === code && row['node'] === node) ?? {};
    const marche = rowOf('ITI3', 'overall');
    expect(Number(marche['score'])).toBeCloseTo(47.713721, 5);
    expect(Number(marche['gap_behind_positive'])).toBeCloseTo(-1.446522, 5);
    expect(made.columns['overall']?.score[made.regions.indexOf(region('ITI3'))]).toBeCloseTo(
      Number(marche['score']),
      9,
    );
    expect(marche['source']).toContain('own calculations');
    expect(rowOf('RS11', 'overall')['notices']).toMatch(/ranked apart/);
    expect(rowOf('ITI3', 'gerd')).toMatchObject({
      source: 'Eurostat, tgs00042',
      licence: 'CC BY 4.0',
      link: 'https://atlas.test/?v=1',
    });
    expect(rowOf('ITI3', 'skills')['source']).not.toContain('tgs00042');
  });
});
