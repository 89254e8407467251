import {
  filteredQuestionOf,
  questionOf,
  DEFAULT_VIEW,
  LAST_YEAR,
  RANGE_DRAWS,
  RANGE_SEED,
  type Question,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import { ask, askLate } from '../value/questions.ts';

/** Every score and gap of a View. */
export function askBoard(view: View) {
  return ask('board', { ...filteredQuestionOf(view), indicator: null, hasAllYears: false });
}

/** What is shown of all regions. */
export function askExplore(view: View) {
  return ask('explore', filteredQuestionOf(view));
}

/** What the number whose working is open is made of; null while none is. */
export function askWorking(view: View) {
  const { working } = view;
  if (working === null) return null;
  const question: Question = { ...questionOf(view), theme: 'all', indicator: null, hasAllYears: false };
  return ask('working', { question, ...working });
}

/** How the area moved. The year shown changes nothing of it. */
export function askChange(view: View) {
  const asked = filteredQuestionOf(view);
  return ask('change', {
    ...asked,
    hasAllYears: false,
    year: asked.year.kind === 'fixed' ? { ...asked.year, year: LAST_YEAR } : asked.year,
  });
}

/** What is told of a region. */
export function askProfile(view: View, region: RegionCode) {
  return ask('profile', { question: { ...questionOf(view), hasAllYears: false }, region });
}

/** Past and future of a region; what would have to change, of a theme alone where one is named. */
export function askOutlook(view: View, region: RegionCode, theme: View['theme'] = 'all') {
  return ask('outlook', {
    question: { ...questionOf(view), theme, indicator: null, hasAllYears: false },
    region,
  });
}

/** The question of ranks: they hang neither on what regions are held against nor on what is shown of a score. */
function rankQuestion(question: Question): Question {
  return { ...question, indicator: null, benchmark: DEFAULT_VIEW.benchmark, hasAllYears: false, filter: null };
}

/** How far ranks hang on the method, of every region; with some compared, which of them are really ahead. */
export function askRanges(view: View, compared: readonly RegionCode[] = []) {
  return askRangesOf(questionOf(view), compared);
}

/** The same for a question. */
export function askRangesOf(question: Question, compared: readonly RegionCode[] = []) {
  return askLate('ranges', { question: rankQuestion(question), draws: RANGE_DRAWS, seed: RANGE_SEED, compared });
}

/** What the index of a method rests on. Theme, indicator and benchmark change nothing of it. */
export function askEvidence(view: View) {
  const question: Question = {
    ...questionOf(view),
    theme: 'all',
    indicator: null,
    benchmark: { kind: 'eu-average' },
    hasAllYears: false,
  };
  return ask('evidence', { question, over: view.evidence });
}
