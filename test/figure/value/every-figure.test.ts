import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { figureNamed } from '../../../src/app/figures.ts';
import type { Speech } from '../../../src/language/speech/words.ts';
import { contextOf, valueOf } from '../../../src/figure/value/context-of.ts';
import { fetchFigureWords } from '../../../src/figure/value/definition.ts';
import { answersFor, makeFigure, type FigureSources } from '../../../src/figure/value/make.ts';
import type { FigureTable } from '../../../src/figure/value/table.ts';
import {
  DEFAULT_VIEW,
  FIGURES,
  FIGURE_IDS,
  LANGUAGES,
  type FigureId,
  type Language,
} from '../../../src/model/index.ts';
import { figureSources } from '../../fixtures/figure-sources.ts';
import { serveData } from '../../fixtures/server/index.ts';
import { absencesOf } from './absent.ts';
import { READERS, notHeld, type Held } from './held/readers.ts';
import { viewsOf } from './views.ts';

serveData();

/** Those of another method than that of the first view, or of an indicator. */
const ELSEWHERE: ReadonlySet<FigureId> = new Set([
  'method-groups',
  'data-card',
  'data-distribution',
  'data-history',
  'data-correlates',
]);

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

/** Numbers of all tables, by what holds them. */
const held: Held = { byReader: 0, byFormula: 0, byAnswer: 0, missing: 0 };

describe('every figure, made in Node', () => {
  const walked = new Set<FigureId>();
  it.each(FIGURE_IDS)(
    '%s is made of every theme or table and benchmark in every language, of the numbers that the engine answered',
    async (id) => {
      const figure = await figureNamed(id);
      expect(figure.id).toBe(id);
      walked.add(id);
      const { page, regions } = FIGURES[id];
      const absent: string[] = [];
      let values = 0;
      let isAbsent = false;
      let before: readonly unknown[] = [];
      for (const { said, of, view } of viewsOf(id)) {
        const answers = await answersFor(figure, view, sources);
        // Where the same is asked whatever regions are held against, the numbers of five benchmarks are those of all.
        const found = Object.values(answers);
        const isRepeated = view.benchmark.kind === 'group' && found.every((answer, at) => answer === before[at]);
        before = found;
        if (isRepeated) {
          if (isAbsent) absent.push(of);
          continue;
        }
        const made = await Promise.all(
          LANGUAGES.map(async (language) => {
            await fetchFigureWords(figure, language, view);
            return valueOf(figure, contextOf(view, answers, sources.catalogue, speeches[language]));
          }),
        );
        const [english, ...others] = made;
        if (english === undefined) throw new Error('There is no language.');
        if (english.kind === 'absence') {
          // In every language, for the same reason: with a sentence or without, as a hint or not.
          const shape = ({ heading, text, isHint }: typeof english) => [heading !== null, text !== null, isHint];
          for (const other of others)
            expect(other.kind === 'absence' ? shape(other) : 'a figure', said).toEqual(shape(english));
          absent.push(of);
          isAbsent = true;
          continue;
        }
        isAbsent = false;
        values += 1;
        expect(`${english.finding} ${english.subtitle}`, said).not.toMatch(/NaN|undefined|Infinity|\[object/);
        expect(faultsOf(english.table), said).toEqual([]);
        expect(notHeld(id, english.table, { answers, view, catalogue: sources.catalogue }, held), said).toEqual([]);
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
      expect(absent, `where ${id} is absent`).toEqual(absencesOf(id));
      expect(values, id).toBeGreaterThan(0);
      // Without a region it says so, or needs none.
      const bare = await makeFigure(figure, { ...DEFAULT_VIEW, page }, sources, speeches.en);
      expect(bare.kind).toBe(regions > 0 || ELSEWHERE.has(id) ? 'absence' : 'value');
    },
  );

  it('has readers of figures that there are', () => {
    for (const id of Object.keys(READERS)) expect(FIGURE_IDS).toContain(id as FigureId);
  });

  // Of one figure alone nothing can be said of all.
  afterAll(() => {
    if (walked.size === FIGURE_IDS.length) expect(held.byReader).toBeGreaterThan(held.byAnswer);
  });
});
