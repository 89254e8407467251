import { fetchAnswer, type AnswerKind } from '../../datasets/answers/answer-list.ts';
import { fetchIndustryCatalogue } from '../../datasets/industry-catalogue.ts';
import type { Catalogue, IndustryCatalogue } from '../../model/index.ts';
import type { Engine } from '../questions.ts';
import {
  acrossKey,
  boardKey,
  cardKey,
  changeKey,
  evidenceKey,
  exploreKey,
  groupsKey,
  holdingsKey,
  outlookKey,
  portfolioKey,
  profileKey,
  rangesKey,
  spaceKey,
  spatialKey,
  tableKey,
} from './answer-keys.ts';
import { answersOr, type PublishedAnswers } from './published-answers.ts';

/** Where the answer of a name lies; null where there is none. */
export type FindAnswer = (kind: AnswerKind, key: string) => Promise<string | null>;

/** The content of a file and where it lies. */
interface Content {
  readonly data: unknown;
  readonly path: string;
}

const area = () => import('../../datasets/answers/area-answers.ts');
const region = () => import('../../datasets/answers/region-answers.ts');
const holdings = () => import('../../datasets/answers/holding-answers.ts');
const groups = () => import('../../datasets/answers/group-answers.ts');
const industry = () => import('../../datasets/answers/industry-answers.ts');

/** The answers that embeds usually ask for. What reads them is fetched beside them. */
function preparedAnswers(base: string, catalogue: Catalogue, find: FindAnswer): PublishedAnswers {
  let known: Promise<IndustryCatalogue> | null = null;
  const industries = (): Promise<IndustryCatalogue> => {
    known ??= fetchIndustryCatalogue(base, catalogue).catch((error: unknown) => {
      known = null;
      throw error;
    });
    return known;
  };
  const contentOf = async (kind: AnswerKind, key: string): Promise<Content | null> => {
    const path = await find(kind, key);
    return path === null ? null : { data: await fetchAnswer(base, path), path };
  };
  /** A file and what reads it, asked for at once; undefined where there is no such file. */
  const read = async <Module, Answer>(
    kind: AnswerKind,
    key: string,
    reader: () => Promise<Module>,
    as: (module: Module, content: Content) => Answer | Promise<Answer>,
  ): Promise<Answer | undefined> => {
    const [module, content] = await Promise.all([reader(), contentOf(kind, key)]);
    return content === null ? undefined : as(module, content);
  };
  return {
    explore: {
      key: exploreKey,
      read: (key, question) =>
        read('explore', key, area, ({ decodeExplore }, { data, path }) => decodeExplore(data, path, question)),
    },
    board: {
      key: boardKey,
      read: (key, question) =>
        read('board', key, area, ({ decodeBoard }, { data, path }) => decodeBoard(data, path, question)),
    },
    change: {
      key: changeKey,
      read: (key, question) =>
        read('change', key, area, ({ decodeChange }, { data, path }) => decodeChange(data, path, question)),
    },
    evidence: {
      key: ({ question, over }) => evidenceKey(question, over),
      read: (key, { question, over }) =>
        read(
          'evidence',
          key,
          () => import('../../datasets/answers/evidence-answers.ts'),
          ({ decodeEvidence }, { data, path }) => decodeEvidence(data, path, question, over),
        ),
    },
    regionGroups: {
      key: groupsKey,
      read: (key, question) =>
        read('alike', key, groups, ({ decodeGroups }, { data, path }) => decodeGroups(data, path, question)),
    },
    groupEvidence: {
      key: groupsKey,
      read: (key, question) =>
        read('sureness', key, groups, ({ decodeSureness }, { data, path }) => decodeSureness(data, path, question)),
    },
    spatialClusters: {
      key: spatialKey,
      read: (key, question) =>
        read('spatial', key, groups, ({ decodeSpatial }, { data, path }) => decodeSpatial(data, path, question)),
    },
    ownTable: {
      key: tableKey,
      read: (key, question) =>
        read(
          'table',
          key,
          () => import('../../datasets/answers/table-answers.ts'),
          ({ decodeTable }, { data, path }) => decodeTable(data, path, question),
        ),
    },
    ranges: {
      key: ({ question, ...options }) => rangesKey(question, options),
      read: async (key, { question, compared }) => {
        const [ranges, ahead] = await Promise.all([
          read('ranges', key, area, ({ decodeRanges }, { data, path }) => decodeRanges(data, path, question)),
          compared.length < 2
            ? compared.map(() => compared.map(() => Number.NaN))
            : read('ahead', key, area, ({ decodeAhead }, { data, path }) => decodeAhead(data, path, compared)),
        ]);
        return ranges === undefined || ahead === undefined ? undefined : { ...ranges, compared, ahead };
      },
    },
    profile: {
      key: ({ question, region: code }) => profileKey(question, code),
      read: (key, { question }) =>
        read('profile', key, region, ({ decodeProfile }, { data, path }) => decodeProfile(data, path, question)),
    },
    outlook: {
      key: ({ question, region: code }) => outlookKey(question, code),
      read: (key, { question, region: code }) =>
        read('outlook', key, region, ({ decodeOutlook }, { data, path }) => decodeOutlook(data, path, question, code)),
    },
    holdings: {
      key: holdingsKey,
      read: (key) =>
        read('holdings', key, holdings, ({ decodeHoldings }, { data, path }) => decodeHoldings(data, path)),
    },
    card: {
      key: ({ indicator }) => cardKey(indicator),
      read: (key, { indicator }) =>
        read('card', key, holdings, ({ decodeCard }, { data, path }) => decodeCard(data, path, indicator)),
    },
    notes: {
      key: () => 'notes',
      read: async () => (await import('../../datasets/indicator-notes.ts')).fetchNotes(base, catalogue),
    },
    industry: { key: () => 'industry', read: industries },
    portfolio: {
      key: ({ question, region: code }) => portfolioKey(question, code),
      read: (key, { question, region: code }) =>
        read('portfolio', key, industry, async ({ decodePortfolio }, { data, path }) =>
          decodePortfolio(data, path, question, code, await industries()),
        ),
    },
    sectorAcross: {
      key: ({ question, sector }) => acrossKey(question, sector),
      read: (key, { question, sector }) =>
        read('across', key, industry, async ({ decodeAcross }, { data, path }) =>
          decodeAcross(data, path, question, sector, await industries()),
        ),
    },
    industrySpace: {
      key: ({ question, region: code }) => spaceKey(question, code),
      read: (key, { question, region: code }) =>
        read('space', key, industry, async ({ decodeSpace }, { data, path }) =>
          decodeSpace(data, path, question, code, await industries()),
        ),
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
  compute: () => Promise<Engine>,
): Engine {
  return {
    prepare: async (question) => {
      if (exploreKey(question) === null) await (await compute()).prepare(question);
    },
    ask: answersOr(preparedAnswers(base, catalogue, find), compute),
  };
}
