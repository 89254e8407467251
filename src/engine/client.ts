import { fetchFirstAnswer } from '../datasets/first-answer.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  sameMethod,
  type Catalogue,
  type PublishedFile,
  type Question,
} from '../model/index.ts';
import type { Engine } from './protocol.ts';
import { workerOnce } from './worker-once.ts';

export type { Engine } from './protocol.ts';

function isFirst(question: Question): boolean {
  const { theme, indicator, benchmark, year, hasCarried, hasDated, hasAllYears, method } = questionOf(DEFAULT_VIEW);
  return (
    question.theme === theme &&
    question.indicator === indicator &&
    question.benchmark.kind === benchmark.kind &&
    question.year.kind === year.kind &&
    question.hasCarried === hasCarried &&
    question.hasDated === hasDated &&
    question.hasAllYears === hasAllYears &&
    sameMethod(question.method, method)
  );
}

/**
 * The engine of a page. The question of the first view has its answer published (`firstAnswer`), so that the first map
 * waits neither for a worker nor for the figures of six themes; every other question, and that one too where its file
 * fails, goes to a worker that starts when first needed. `base` is the address of the published data, ending in a slash.
 */
export function createEngine(base: string, catalogue: Catalogue, firstAnswer: PublishedFile): Engine {
  const worker = workerOnce(base, catalogue);
  return {
    prepare: async (question) => {
      try {
        await (await worker()).prepare(question);
      } catch {
        // Asked for again, and told, when the figures are needed.
      }
    },
    explore: async (question) => {
      if (isFirst(question)) {
        try {
          return await fetchFirstAnswer(base, firstAnswer, question);
        } catch {
          // The same answer can be computed.
        }
      }
      return (await worker()).explore(question);
    },
    profile: async (question, region) => (await worker()).profile(question, region),
    outlook: async (question, region) => (await worker()).outlook(question, region),
    board: async (question) => (await worker()).board(question),
    change: async (question) => (await worker()).change(question),
    evidence: async (question, over) => (await worker()).evidence(question, over),
    ranges: async (...given) => (await worker()).ranges(...given),
    working: async (question, region, node) => (await worker()).working(question, region, node),
    industry: async () => (await worker()).industry(),
    portfolio: async (question, region) => (await worker()).portfolio(question, region),
    sectorAcross: async (question, sector) => (await worker()).sectorAcross(question, sector),
    industrySpace: async (question, region) => (await worker()).industrySpace(question, region),
  };
}
