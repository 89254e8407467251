import type { PublishedFile } from '../../model/catalogue.ts';
import type { ExploreResult, Question } from '../../model/result.ts';
import { decodeExplore } from './explore-answer.ts';
import { fetchFile, parseJson } from '../fetch-file.ts';
import type { Fetch } from '../fetch-file.ts';

/** The answer to the question of the first view, computed when the atlas was built. Throws DatasetError. */
export async function fetchFirstAnswer(
  base: string,
  file: PublishedFile,
  question: Question,
  fetchWith?: Fetch,
): Promise<ExploreResult> {
  return decodeExplore(parseJson(await fetchFile(base, file, fetchWith), file.path), file.path, question);
}
