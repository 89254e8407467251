import { encodeAnswer } from '../../../src/datasets/answers/answer-codec.ts';
import type { SectorTable } from '../../../src/datasets/sector-table.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import { ANSWER_KEYS, PREPARED_KINDS, type PreparedKind } from '../../../src/engine/prepared/answer-keys.ts';
import { leanBoard } from '../../../src/engine/prepared/lean-board.ts';
import type { QuestionOf } from '../../../src/engine/questions.ts';
import { ANSWERS, type Sources } from '../../../src/engine/transport/answers.ts';
import {
  DEFAULT_VIEW,
  RANGE_DRAWS,
  RANGE_SEED,
  questionOf,
  withRanges,
  type IndustryCatalogue,
  type MapGeometry,
  type RankRanges,
  type SectorTableName,
} from '../../../src/model/index.ts';
import { askUsual } from './prepared-questions.ts';
import { shortened } from './shortened.ts';

/** What answers about industry are computed from. */
interface IndustryTables {
  readonly catalogue: IndustryCatalogue;
  readonly tables: Readonly<Record<SectorTableName, SectorTable>>;
}

/** The texts of the files, by kind and name. */
type AnswerFiles = ReadonlyMap<PreparedKind, ReadonlyMap<string, string>>;

/** What answers are made from at build, where all that prepared ones need is at hand. */
function sourcesOf(figures: Figures, { catalogue, tables }: IndustryTables): Sources {
  const refuse = (): Promise<never> => Promise.reject(new Error('No prepared answer needs it; give it here.'));
  return {
    catalogue: figures.catalogue,
    figures: () => Promise.resolve(figures),
    industry: { catalogue: () => Promise.resolve(catalogue), table: (name) => Promise.resolve(tables[name]) },
    notes: refuse,
    structure: refuse,
    groups: refuse,
    borders: refuse,
  };
}

type Filed = { readonly [Kind in PreparedKind]?: (question: QuestionOf<Kind>) => Promise<unknown> };

/** What is on file otherwise than answered: the map with how far ranks can be told, so that a page need not wait; a board without what follows from the rest. */
function filed(sources: Sources): Filed {
  const known = new Map<string, Promise<RankRanges>>();
  const rangesOf = (question: QuestionOf<'explore'>): Promise<RankRanges> => {
    const ranges =
      known.get(question.theme) ??
      ANSWERS.ranges({ question, draws: RANGE_DRAWS, seed: RANGE_SEED, compared: [] }, sources, {});
    known.set(question.theme, ranges);
    return ranges;
  };
  return {
    explore: async (question) => {
      const result = await ANSWERS.explore(question, sources, {});
      return question.indicator === null ? withRanges(result, await rangesOf(question)) : result;
    },
    board: async (question) => leanBoard(await ANSWERS.board(question, sources, {}), shortened),
  };
}

/** The answers that embeds usually ask for, computed by what computes all others, and that to the first view. */
export async function answerFiles(
  figures: Figures,
  industry: IndustryTables,
  geometry: MapGeometry,
): Promise<{ readonly files: AnswerFiles; readonly first: string }> {
  const sources = sourcesOf(figures, industry);
  const otherwise = filed(sources);
  const files = new Map(PREPARED_KINDS.map((kind) => [kind, new Map<string, string>()]));
  const steps: (() => Promise<void>)[] = [];
  const textOf = async <Kind extends PreparedKind>(kind: Kind, question: QuestionOf<Kind>): Promise<string> => {
    const own: Filed[Kind] = otherwise[kind];
    const content = own === undefined ? ANSWERS[kind](question, sources, {}) : own(question);
    return encodeAnswer(await content, question, shortened);
  };
  askUsual(figures.catalogue, industry.catalogue, geometry, (kind, question) => {
    steps.push(async () => {
      const key = ANSWER_KEYS[kind](question);
      if (key !== null && files.get(kind)?.has(key) === false) files.get(kind)?.set(key, await textOf(kind, question));
    });
  });
  for (const step of steps) await step();
  return { files, first: await textOf('explore', questionOf(DEFAULT_VIEW)) };
}
