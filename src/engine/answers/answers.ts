import { THEMES, type Catalogue, type NodeId, type Question } from '../../model/index.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import type { TableName } from '../../datasets/sources/figure-source.ts';
import type { Figures } from '../figures/figures.ts';
import { sectorAcross } from '../industry/across.ts';
import { industryPortfolio } from '../industry/portfolio.ts';
import type { IndustrySources } from '../industry/sources.ts';
import { industrySpace } from '../industry/space.ts';
import type { AnswerOf, Asking, QuestionKind, QuestionOf } from '../questions.ts';
import { boardOf } from './board.ts';
import { changeOf } from './change.ts';
import { explore } from './explore.ts';
import { outlookOf } from './outlook.ts';
import { regionProfile } from './profile.ts';
import { provenanceOf } from './provenance.ts';
import { rankRanges } from './ranges.ts';
import { workingOf } from './working.ts';

/** What answers are made from, as it stands when a question is asked. */
export interface Sources {
  readonly catalogue: Catalogue;
  /** The figures of the tables named, fetched where they are not there yet. */
  readonly figures: (tables: readonly TableName[]) => Promise<Figures>;
  readonly industry: IndustrySources;
}

const ALL_TABLES: readonly TableName[] = [...THEMES, 'context'];

/** The tables of what is shown. */
export function tablesFor({ indicator, theme }: Question, catalogue: Catalogue): readonly TableName[] {
  const own = catalogue.indicators.find(({ id }) => id === indicator)?.theme;
  if (own !== undefined) return [own];
  return theme === 'all' ? THEMES : [theme];
}

/** The tables of scores, whatever indicator is shown. */
function tablesOfScores({ theme }: Question): readonly TableName[] {
  return theme === 'all' ? THEMES : [theme];
}

function tablesOf(node: NodeId, catalogue: Catalogue): readonly TableName[] {
  const theme =
    catalogue.indicators.find(({ id }) => id === node)?.theme ?? THEMES.find((candidate) => candidate === node);
  return theme === undefined ? THEMES : [theme];
}

type Answer<Kind extends QuestionKind> = (
  question: QuestionOf<Kind>,
  sources: Sources,
  asking: Asking,
) => Promise<AnswerOf<Kind>>;

/** How every question is answered. */
export const ANSWERS: { readonly [Kind in QuestionKind]: Answer<Kind> } = {
  explore: async (question, { catalogue, figures }) => explore(await figures(tablesFor(question, catalogue)), question),
  board: async (question, { figures }) => boardOf(await figures(tablesOfScores(question)), question),
  change: async (question, { catalogue, figures }) => changeOf(await figures(tablesFor(question, catalogue)), question),
  evidence: async ({ question, over }, { figures }) => evidenceOf(await figures(ALL_TABLES), question, over),
  ranges: async ({ question, ...options }, { figures }, { onProgress, signal }) =>
    rankRanges(await figures(tablesOfScores(question)), question, options, onProgress, () => signal?.aborted === true),
  profile: async ({ question, region }, { figures }) => regionProfile(await figures(ALL_TABLES), question, region),
  outlook: async ({ question, region }, { figures }) => outlookOf(await figures(ALL_TABLES), question, region),
  working: async ({ question, region, node }, { catalogue, figures }) =>
    workingOf(await figures(tablesOf(node, catalogue)), question, region, node),
  provenance: async (question, { catalogue, figures }) =>
    provenanceOf(await figures(tablesFor(question, catalogue)), question),
  industry: (_, { industry }) => industry.catalogue(),
  portfolio: async ({ question, region }, { industry }) =>
    industryPortfolio(await industry.catalogue(), await industry.table(question.table), question, region),
  sectorAcross: async ({ question, sector }, { industry }) =>
    sectorAcross(await industry.table(question.table), question, sector),
  industrySpace: async ({ question, region }, { industry }) =>
    question.table === 'ten-sectors' ? null : industrySpace(await industry.table(question.table), question, region),
};
