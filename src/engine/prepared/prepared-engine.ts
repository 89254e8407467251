import { fetchAnswer, type AnswerKind } from '../../datasets/answers/answer-list.ts';
import { fetchIndustryCatalogue } from '../../datasets/industry-catalogue.ts';
import type { Catalogue, IndustryCatalogue } from '../../model/index.ts';
import type { Engine } from '../protocol.ts';
import {
  acrossKey,
  boardKey,
  changeKey,
  evidenceKey,
  exploreKey,
  outlookKey,
  portfolioKey,
  profileKey,
  rangesKey,
  spaceKey,
} from './answer-keys.ts';

/** Where the answer of a name lies; null where there is none. */
export type FindAnswer = (kind: AnswerKind, key: string) => Promise<string | null>;

/** How a file is read: checked, and put to the question. */
type Read<Value> = (data: unknown, path: string) => Value | Promise<Value>;

/** What reads the files is fetched beside them. */
const area = () => import('../../datasets/answers/area-answers.ts');
const region = () => import('../../datasets/answers/region-answers.ts');
const evidence = () => import('../../datasets/answers/evidence-answers.ts');
const industry = () => import('../../datasets/answers/industry-answers.ts');

/**
 * The engine of an embed: what is usually asked was answered when the atlas was built, so that a figure waits neither for
 * a worker nor for whole tables. Every other question, and those too whose file fails, go to the engine that `compute`
 * gives. `base` is the address of the published data, ending in a slash.
 */
export function createPreparedEngine(
  base: string,
  catalogue: Catalogue,
  find: FindAnswer,
  compute: () => Promise<Engine>,
): Engine {
  let known: Promise<IndustryCatalogue> | null = null;
  const industries = (): Promise<IndustryCatalogue> => {
    known ??= fetchIndustryCatalogue(base, catalogue).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  const read = async <Value>(kind: AnswerKind, key: string | null, as: Read<Value>): Promise<Value | undefined> => {
    try {
      const path = key === null ? null : await find(kind, key);
      return path === null ? undefined : await as(await fetchAnswer(base, path), path);
    } catch {
      // The same answer can be computed.
      return undefined;
    }
  };
  /** The answer as published, else as computed. What reads it is asked for at once. */
  const answer = async <Value, Module>(
    kind: AnswerKind,
    key: string | null,
    reader: () => Promise<Module>,
    as: (module: Module, data: unknown, path: string) => Value | Promise<Value>,
    other: (engine: Engine) => Promise<Value>,
  ): Promise<Value> => {
    const reading = key === null ? null : reader();
    // A reader that did not come is told of below.
    reading?.catch(() => undefined);
    const found =
      reading === null ? undefined : await read(kind, key, async (data, path) => as(await reading, data, path));
    return found === undefined ? other(await compute()) : found;
  };
  return {
    prepare: async (question) => {
      if (exploreKey(question) === null) await (await compute()).prepare(question);
    },
    explore: (question) =>
      answer(
        'explore',
        exploreKey(question),
        area,
        ({ decodeExplore }, data, path) => decodeExplore(data, path, question),
        (engine) => engine.explore(question),
      ),
    board: (question) =>
      answer(
        'board',
        boardKey(question),
        area,
        ({ decodeBoard }, data, path) => decodeBoard(data, path, question),
        (engine) => engine.board(question),
      ),
    change: (question) =>
      answer(
        'change',
        changeKey(question),
        area,
        ({ decodeChange }, data, path) => decodeChange(data, path, question),
        (engine) => engine.change(question),
      ),
    evidence: (question, over) =>
      answer(
        'evidence',
        evidenceKey(question, over),
        evidence,
        ({ decodeEvidence }, data, path) => decodeEvidence(data, path, question, over),
        (engine) => engine.evidence(question, over),
      ),
    ranges: async (question, options, onProgress, signal) => {
      const { compared } = options;
      const key = rangesKey(question, options);
      const ahead =
        key === null || compared.length < 2
          ? null
          : read('ahead', key, async (data, path) => (await area()).decodeAhead(data, path, compared));
      return answer(
        'ranges',
        key,
        area,
        async ({ decodeRanges }, data, path) => {
          const shares = ahead === null ? compared.map(() => compared.map(() => Number.NaN)) : await ahead;
          if (shares === undefined) throw new Error('The regions compared are to be computed.');
          return { ...decodeRanges(data, path, question), compared, ahead: shares };
        },
        (engine) => engine.ranges(question, options, onProgress, signal),
      );
    },
    profile: (question, code) =>
      answer(
        'profile',
        profileKey(question, code),
        region,
        ({ decodeProfile }, data, path) => decodeProfile(data, path, question),
        (engine) => engine.profile(question, code),
      ),
    outlook: (question, code) =>
      answer(
        'outlook',
        outlookKey(question, code),
        region,
        ({ decodeOutlook }, data, path) => decodeOutlook(data, path, question, code),
        (engine) => engine.outlook(question, code),
      ),
    working: async (question, code, node) => (await compute()).working(question, code, node),
    industry: () => industries(),
    portfolio: (question, code) =>
      answer(
        'portfolio',
        portfolioKey(question, code),
        industry,
        async ({ decodePortfolio }, data, path) => decodePortfolio(data, path, question, code, await industries()),
        (engine) => engine.portfolio(question, code),
      ),
    sectorAcross: (question, sector) =>
      answer(
        'across',
        acrossKey(question, sector),
        industry,
        async ({ decodeAcross }, data, path) => decodeAcross(data, path, question, sector, await industries()),
        (engine) => engine.sectorAcross(question, sector),
      ),
    industrySpace: (question, code) =>
      answer(
        'space',
        spaceKey(question, code),
        industry,
        async ({ decodeSpace }, data, path) => decodeSpace(data, path, question, code, await industries()),
        (engine) => engine.industrySpace(question, code),
      ),
  };
}
