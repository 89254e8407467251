import { ANSWER_KINDS, type AnswerKind } from '../../../src/datasets/answers/answer-list.ts';
import {
  encodeAhead,
  encodeBoard,
  encodeChange,
  encodeExplore,
  encodeRanges,
} from '../../../src/datasets/answers/area-answers.ts';
import { encodeEvidence } from '../../../src/datasets/answers/evidence-answers.ts';
import { encodeCard, encodeHoldings } from '../../../src/datasets/answers/holding-answers.ts';
import { encodeGroups, encodeSpatial, encodeSureness } from '../../../src/datasets/answers/group-answers.ts';
import { encodeAcross, encodePortfolio, encodeSpace } from '../../../src/datasets/answers/industry-answers.ts';
import { encodeOutlook, encodeProfile } from '../../../src/datasets/answers/region-answers.ts';
import { encodeTable } from '../../../src/datasets/answers/table-answers.ts';
import type { SectorTable } from '../../../src/datasets/sector-table.ts';
import { boardOf } from '../../../src/engine/answers/board.ts';
import { changeOf } from '../../../src/engine/answers/change.ts';
import { evidenceOf } from '../../../src/engine/evidence/evidence.ts';
import { explore } from '../../../src/engine/answers/explore.ts';
import type { Figures } from '../../../src/engine/figures/figures.ts';
import { sectorAcross } from '../../../src/engine/industry/across.ts';
import { cardOf } from '../../../src/engine/holdings/card.ts';
import { holdingsOf } from '../../../src/engine/holdings/holdings.ts';
import { industryPortfolio } from '../../../src/engine/industry/portfolio.ts';
import { industrySpace } from '../../../src/engine/industry/space.ts';
import { regionGroups } from '../../../src/engine/groups/alike.ts';
import { evidenceInSlices } from '../../../src/engine/groups/evidence.ts';
import { spatialQuestion } from '../../../src/engine/groups/neighbours.ts';
import { spatialClusters } from '../../../src/engine/groups/spatial.ts';
import { ownTable } from '../../../src/engine/own-table/own-table.ts';
import { outlookOf } from '../../../src/engine/answers/outlook.ts';
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
  PREPARED_BENCHMARKS,
  PREPARED_INDUSTRY,
  profileKey,
  rangesKey,
  spaceKey,
  spatialKey,
  tableKey,
} from '../../../src/engine/prepared/answer-keys.ts';
import { regionProfile } from '../../../src/engine/answers/profile.ts';
import { rangesInSlices } from '../../../src/engine/answers/ranges.ts';
import type { RangeOptions } from '../../../src/engine/questions.ts';
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
  withRanges,
  type IndustryCatalogue,
  type IndustryQuestion,
  type MapGeometry,
  type Question,
  type RankRanges,
  type SectorTableName,
  type TableQuestion,
} from '../../../src/model/index.ts';

/** What answers about industry are computed from. */
interface IndustryTables {
  readonly catalogue: IndustryCatalogue;
  readonly tables: Readonly<Record<SectorTableName, SectorTable>>;
}

export type AnswerFiles = Readonly<Record<AnswerKind, ReadonlyMap<string, string>>>;

/** The ranges without a pause between the draws. */
export function rangesOf(figures: Figures, question: Question, options: RangeOptions): RankRanges {
  return atOnce(rangesInSlices(figures, question, options));
}

function atOnce<Result>(slices: Generator<number, Result>): Result {
  for (;;) {
    const step = slices.next();
    if (step.done === true) return step.value;
  }
}

/** The questions of a page that differ in theme, indicator and what is held against. Those of one benchmark follow one another, since the engine remembers the last. */
function questions(figures: Figures): readonly Question[] {
  const usual = questionOf(DEFAULT_VIEW);
  return PREPARED_BENCHMARKS.flatMap((kind) => [
    ...(['all', ...THEMES] as const).map((theme): Question => ({ ...usual, theme, benchmark: { kind } })),
    ...figures.catalogue.indicators.map(({ id }): Question => ({ ...usual, indicator: id, benchmark: { kind } })),
  ]);
}

/**
 * The answers that embeds usually ask for, as the texts of their files by call and name, computed by the engine that
 * computes all others. What is asked is what `answer-keys.ts` has a name for.
 */
export function answerFiles(
  figures: Figures,
  { catalogue: industry, tables }: IndustryTables,
  geometry: MapGeometry,
): AnswerFiles {
  const files: Readonly<Record<AnswerKind, Map<string, string>>> = Object.fromEntries(
    ANSWER_KINDS.map((kind) => [kind, new Map<string, string>()]),
  ) as Record<AnswerKind, Map<string, string>>;
  const add = (kind: AnswerKind, key: string | null, answer: () => string): void => {
    if (key !== null && !files[kind].has(key)) files[kind].set(key, answer());
  };
  const regions = figures.catalogue.regions.filter(({ isInSeeArea }) => isInSeeArea).map(({ code }) => code);
  const ranges = new Map<string, RankRanges>();
  for (const question of questions(figures)) {
    const options = { draws: RANGE_DRAWS, seed: RANGE_SEED, compared: regions };
    const key = question.indicator === null ? rangesKey(question, options) : null;
    const known = key === null ? null : (ranges.get(key) ?? rangesOf(figures, question, options));
    if (key !== null && known !== null) ranges.set(key, known);
    add('explore', exploreKey(question), () =>
      encodeExplore(known === null ? explore(figures, question) : withRanges(explore(figures, question), known)),
    );
    add('change', changeKey(question), () => encodeChange(changeOf(figures, question)));
    if (question.indicator !== null) continue;
    for (const preset of PRESETS) {
      const asked = { ...question, method: PRESET_METHODS[preset] };
      add('board', boardKey(asked), () => encodeBoard(boardOf(figures, asked)));
    }
    if (known !== null) {
      add('ranges', key, () => encodeRanges(known));
      add('ahead', key, () => encodeAhead(known));
    }
    for (const region of question.theme === 'all' ? regions : []) {
      add('profile', profileKey(question, region), () => encodeProfile(regionProfile(figures, question, region)));
      add('outlook', outlookKey(question, region), () => encodeOutlook(outlookOf(figures, question, region)));
    }
  }
  for (const theme of ['all', ...THEMES] as const) {
    const asked: Question = { ...questionOf(DEFAULT_VIEW), theme };
    const question: TableQuestion = {
      usual: theme,
      choice: { ...DEFAULT_TABLE, measures: usualMeasures(asked, figures.catalogue) },
      selected: [],
      filter: null,
      benchmark: { kind: 'eu-average' },
      scores: theme === 'all' ? asked : null,
    };
    add('table', tableKey(question), () => encodeTable(ownTable(figures, question)));
  }
  for (const over of EVIDENCE_REGIONS) {
    const question = questionOf(DEFAULT_VIEW);
    add('evidence', evidenceKey(question, over), () => encodeEvidence(evidenceOf(figures, question, over)));
  }
  for (const way of GROUP_WAYS) {
    const asked = groupsQuestionOf(questionOf(DEFAULT_VIEW), { ...DEFAULT_GROUPS, way });
    add('alike', groupsKey(asked), () => encodeGroups(regionGroups(figures, asked)));
    add('sureness', groupsKey(asked), () => encodeSureness(atOnce(evidenceInSlices(figures, asked))));
  }
  for (const theme of ['all', ...THEMES] as const) {
    const asked = spatialQuestion({ ...questionOf(DEFAULT_VIEW), theme }, geometry, DEFAULT_GROUPS);
    add('spatial', spatialKey(asked), () => encodeSpatial(spatialClusters(figures, asked)));
  }
  add('holdings', holdingsKey(), () => encodeHoldings(holdingsOf(figures)));
  for (const { id } of figures.catalogue.indicators) add('card', cardKey(id), () => encodeCard(cardOf(figures, id)));
  for (const { table, reference } of PREPARED_INDUSTRY) {
    const question: IndustryQuestion = { table, reference, year: null, stars: DEFAULT_STAR_RULES };
    for (const region of regions) {
      add('portfolio', portfolioKey(question, region), () =>
        encodePortfolio(industryPortfolio(industry, tables[table], question, region)),
      );
      add('space', spaceKey(question, region), () => encodeSpace(industrySpace(tables[table], question, region)));
    }
    for (const { code } of industry.tables[table].sectors)
      add('across', acrossKey(question, code), () => encodeAcross(sectorAcross(tables[table], question, code)));
  }
  return files;
}
