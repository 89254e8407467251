import { fetchAnswer } from '../../datasets/answers/answer-list.ts';
import { fetchBorders, fetchGroups } from '../../datasets/listed-groups.ts';
import type { Catalogue, RankRanges } from '../../model/index.ts';
import type { Engine, QuestionOf } from '../questions.ts';
import { once } from '../../datasets/once.ts';
import { ANSWER_KEYS, PREPARED_KINDS, type PreparedKind } from './answer-keys.ts';
import { answersOr, type PublishedAnswers } from './published-answers.ts';
import { readAnswer, type FiledOf } from './read-answer.ts';

/** Where the answer of a name lies; null where there is none. */
export type FindAnswer = (kind: PreparedKind, key: string) => Promise<string | null>;

/** Those compared out of all that were compared at build. */
function comparedAs({ compared }: QuestionOf<'ranges'>, ranges: RankRanges): RankRanges {
  const places = compared.map((region) => ranges.compared.indexOf(region));
  const ahead = places.map((row) => places.map((column) => ranges.ahead[row]?.[column] ?? Number.NaN));
  return { ...ranges, compared, ahead };
}

/** The answers that embeds usually ask for. */
function preparedAnswers(base: string, catalogue: Catalogue, find: FindAnswer): PublishedAnswers {
  const readFile = async <Kind extends PreparedKind>(
    kind: Kind,
    key: string,
    question: QuestionOf<Kind>,
  ): Promise<FiledOf<Kind> | undefined> => {
    const path = await find(kind, key);
    return path === null ? undefined : readAnswer(kind, question, await fetchAnswer(base, path), path);
  };
  const ofKind = <Kind extends PreparedKind>(kind: Kind) => ({
    key: ANSWER_KEYS[kind],
    read: (key: string, question: QuestionOf<Kind>) => readFile(kind, key, question),
  });
  const industries = once(async () =>
    (await import('../../datasets/industry-catalogue.ts')).fetchIndustryCatalogue(base, catalogue),
  );
  return {
    ...Object.fromEntries(PREPARED_KINDS.map((kind) => [kind, ofKind(kind)])),
    board: {
      key: ANSWER_KEYS.board,
      read: async (key, question) => {
        const board = await readFile('board', key, question);
        return board === undefined ? undefined : (await import('./lean-board.ts')).wholeBoard(board);
      },
    },
    ranges: {
      key: ANSWER_KEYS.ranges,
      read: async (key, question) => {
        const ranges = await readFile('ranges', key, question);
        return ranges === undefined ? undefined : comparedAs(question, ranges);
      },
    },
    notes: {
      key: () => 'notes',
      read: async () => (await import('../../datasets/indicator-notes.ts')).fetchNotes(base, catalogue),
    },
    industry: { key: () => 'industry', read: industries },
    affiliations: {
      key: () => 'affiliations',
      read: async () => {
        const [groups, borders] = await Promise.all([fetchGroups(base, catalogue), fetchBorders(base, catalogue)]);
        return { groups, borders };
      },
    },
  };
}

/**
 * The engine of an embed: what is usually asked was answered when the atlas was built, so that a figure waits neither for
 * a worker nor for whole tables. Every other question, and those too whose file fails, go to the engine that `compute`
 * gives. `base` is the address of the published data, ending in a slash.
 */
export function createPreparedEngine(
  base: string,
  catalogue: Catalogue,
  find: FindAnswer,
  compute: () => Engine | Promise<Engine>,
): Engine {
  return {
    prepare: async (question) => {
      if (ANSWER_KEYS.explore(question) === null) await (await compute()).prepare(question);
    },
    ask: answersOr(preparedAnswers(base, catalogue, find), compute),
  };
}
