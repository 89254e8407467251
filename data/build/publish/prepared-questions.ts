import { spatialQuestion } from '../../../src/engine/groups/neighbours.ts';
import { PREPARED_BENCHMARKS, PREPARED_INDUSTRY, type PreparedKind } from '../../../src/engine/prepared/answer-keys.ts';
import type { QuestionOf } from '../../../src/engine/questions.ts';
import {
  DEFAULT_GROUPS,
  DEFAULT_STAR_RULES,
  DEFAULT_TABLE,
  DEFAULT_VIEW,
  EVIDENCE_REGIONS,
  GROUP_WAYS,
  PRESETS,
  PRESET_METHODS,
  RANGE_DRAWS,
  RANGE_SEED,
  THEMES,
  groupsQuestionOf,
  questionOf,
  usualMeasures,
  type Catalogue,
  type IndustryCatalogue,
  type IndustryQuestion,
  type MapGeometry,
  type Question,
} from '../../../src/model/index.ts';

type Ask = <Kind extends PreparedKind>(kind: Kind, question: QuestionOf<Kind>) => void;

/**
 * Asks all that embeds usually ask. Questions of one benchmark follow one another, since the engine remembers the last.
 * What `answer-keys.ts` has no name for, or the same name as before, may be asked too.
 */
export function askUsual(
  { indicators, regions }: Catalogue,
  industry: IndustryCatalogue,
  geometry: MapGeometry,
  ask: Ask,
): void {
  const usual = questionOf(DEFAULT_VIEW);
  const themes = ['all', ...THEMES] as const;
  const area = regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code);
  for (const kind of PREPARED_BENCHMARKS) {
    for (const theme of themes) {
      const question: Question = { ...usual, theme, benchmark: { kind } };
      ask('explore', question);
      ask('change', question);
      for (const preset of PRESETS) ask('board', { ...question, method: PRESET_METHODS[preset] });
    }
    for (const { id } of indicators) {
      const question: Question = { ...usual, indicator: id, benchmark: { kind } };
      ask('explore', question);
      ask('change', question);
    }
  }
  for (const theme of themes) {
    const question: Question = { ...usual, theme };
    for (const compared of [[], area]) ask('ranges', { question, draws: RANGE_DRAWS, seed: RANGE_SEED, compared });
    ask('spatialClusters', spatialQuestion(question, geometry, DEFAULT_GROUPS));
    ask('ownTable', {
      usual: theme,
      choice: { ...DEFAULT_TABLE, measures: usualMeasures(question, { indicators }) },
      selected: [],
      filter: null,
      benchmark: { kind: 'eu-average' },
      scores: theme === 'all' ? question : null,
    });
  }
  for (const region of area) {
    ask('profile', { question: usual, region });
    ask('outlook', { question: usual, region });
  }
  for (const over of EVIDENCE_REGIONS) ask('evidence', { question: usual, over });
  for (const way of GROUP_WAYS) {
    const question = groupsQuestionOf(usual, { ...DEFAULT_GROUPS, way });
    ask('regionGroups', question);
    ask('groupEvidence', question);
  }
  ask('holdings', null);
  for (const { id } of indicators) ask('card', { indicator: id });
  for (const { table, reference } of PREPARED_INDUSTRY) {
    const question: IndustryQuestion = { table, reference, year: null, stars: DEFAULT_STAR_RULES };
    for (const region of area) {
      ask('portfolio', { question, region });
      ask('industrySpace', { question, region });
    }
    for (const { code } of industry.tables[table].sectors) ask('sectorAcross', { question, sector: code });
  }
}
