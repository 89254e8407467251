import { fetchFile, parseJson } from '../../datasets/fetch-file.ts';
import {
  DEFAULT_VIEW,
  questionOf,
  sameMethod,
  type Catalogue,
  type PublishedFile,
  type Question,
} from '../../model/index.ts';
import { answersOr, type PublishedAnswers } from '../prepared/published-answers.ts';
import { readAnswer } from '../prepared/read-answer.ts';
import type { PageEngine } from '../questions.ts';
import { workerOnce } from './worker-once.ts';

export type { Engine } from '../questions.ts';

const FIRST = questionOf(DEFAULT_VIEW);

/** All that questions of one method can differ in. */
const restOf = (question: Question): string => JSON.stringify({ ...question, method: null });

function isFirst(question: Question): boolean {
  return sameMethod(question.method, FIRST.method) && restOf(question) === restOf(FIRST);
}

/**
 * The engine of a page. The question of the first view has its answer published (`firstAnswer`), so that the first map
 * waits neither for a worker nor for the figures of six themes; every other question, and that one too where its file
 * fails, goes to a worker that starts when first needed. `base` is the address of the published data, ending in a slash.
 */
export function createEngine(base: string, catalogue: Catalogue, firstAnswer: PublishedFile): PageEngine {
  const worker = workerOnce(base, catalogue);
  const published: PublishedAnswers = {
    explore: {
      key: (question) => (isFirst(question) ? 'first' : null),
      read: async (_, question) =>
        readAnswer(
          'explore',
          question,
          parseJson(await fetchFile(base, firstAnswer), firstAnswer.path),
          firstAnswer.path,
        ),
    },
  };
  return {
    prepare: async (question) => {
      try {
        await (await worker()).prepare(question);
      } catch {
        // Asked for again, and reported, when the figures are needed.
      }
    },
    ask: answersOr(published, worker),
    open: async () => worker(),
  };
}
