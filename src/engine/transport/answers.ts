import {
  THEMES,
  isScore,
  type Catalogue,
  type GroupsUsed,
  type IndicatorNotes,
  type ListedGroup,
  type NodeId,
  type Question,
  type RegionBorder,
  type Structure,
  type TableQuestion,
} from '../../model/index.ts';
import { evidenceOf } from '../evidence/evidence.ts';
import { cardOf } from '../holdings/card.ts';
import { holdingsOf } from '../holdings/holdings.ts';
import type { TableName } from '../../datasets/sources/figure-source.ts';
import type { Figures } from '../figures/figures.ts';
import { groupsUsed } from '../figures/groups.ts';
import { sectorAcross } from '../industry/across.ts';
import { regionGroups } from '../groups/alike.ts';
import { evidenceInSlices } from '../groups/evidence.ts';
import { pairYearsInSlices } from '../groups/pair-years.ts';
import { spatialInSlices } from '../groups/spatial.ts';
import { industryPortfolio } from '../industry/portfolio.ts';
import type { IndustrySources } from '../industry/sources.ts';
import { industrySpace } from '../industry/space.ts';
import { regionClusters, sectorClusters } from '../cooperation/industries.ts';
import { horizonLinks, partnersOf } from '../cooperation/partners.ts';
import { peersOf } from '../cooperation/peers.ts';
import { teachersOf } from '../cooperation/teachers.ts';
import type { AnswerOf, Asking, QuestionKind, QuestionOf } from '../questions.ts';
import { filteredBoard, filteredChange, filteredResult } from '../answers/filtered.ts';
import { outlookOf } from '../answers/outlook.ts';
import { ownTable } from '../own-table/own-table.ts';
import { regionProfile } from '../answers/profile.ts';
import { provenanceOf } from '../answers/provenance.ts';
import { rankRanges } from '../answers/ranges.ts';
import { inSlices } from '../answers/in-slices.ts';
import { workingOf } from '../answers/working.ts';

/** What answers are made from, as it stands when a question is asked. */
export interface Sources {
  readonly catalogue: Catalogue;
  /** The figures of the tables named, and the listed groups where the question asks for any, fetched where they are not there yet. */
  readonly figures: (tables: readonly TableName[], asked?: GroupsAsked) => Promise<Figures>;
  readonly industry: IndustrySources;
  readonly notes: () => Promise<IndicatorNotes>;
  readonly structure: () => Promise<Structure>;
  readonly groups: () => Promise<readonly ListedGroup[]>;
  readonly borders: () => Promise<readonly RegionBorder[]>;
}

const ALL_TABLES: readonly TableName[] = [...THEMES, 'context'];

/** The tables of what is shown. */
export function tablesFor({ indicator, theme }: Question, catalogue: Catalogue): readonly TableName[] {
  const own = catalogue.indicators.find(({ id }) => id === indicator)?.theme;
  if (own !== undefined) return [own];
  return theme === 'all' ? THEMES : [theme];
}

/** The tables of several figures, each once. */
const tablesForAll = (questions: readonly Question[], catalogue: Catalogue): readonly TableName[] => [
  ...new Set(questions.flatMap((question) => tablesFor(question, catalogue))),
];

/** The tables of scores, whatever indicator is shown. */
function tablesOfScores({ theme }: Question): readonly TableName[] {
  return theme === 'all' ? THEMES : [theme];
}

function tablesOf(node: NodeId, catalogue: Catalogue): readonly TableName[] {
  const theme =
    catalogue.indicators.find(({ id }) => id === node)?.theme ?? THEMES.find((candidate) => candidate === node);
  return theme === undefined ? THEMES : [theme];
}

/** The tables of what a table of one's own is of; scores are of all themes. */
function tablesOfOwn({ choice }: TableQuestion, catalogue: Catalogue): readonly TableName[] {
  const themes = new Set<TableName>(choice.measures.some(isScore) ? THEMES : []);
  for (const { id, theme } of catalogue.indicators) if (choice.measures.includes(id)) themes.add(theme);
  return [...themes];
}

/** The groups that a question asks for; a table can be grouped by them too. */
type GroupsAsked = Pick<Question, 'benchmark' | 'filter'> & {
  readonly choice?: Pick<TableQuestion['choice'], 'typology'>;
};

/** An answer with the groups it was made with. */
function withGroups<Made extends object>(
  figures: Figures,
  asked: GroupsAsked,
  make: (figures: Figures) => Made,
): Made & { readonly groupsUsed?: GroupsUsed } {
  const groups = groupsUsed(figures, asked);
  const made = make(figures);
  return groups === null ? made : { ...made, groupsUsed: groups };
}

type Answer<Kind extends QuestionKind> = (
  question: QuestionOf<Kind>,
  sources: Sources,
  asking: Asking,
) => Promise<AnswerOf<Kind>>;

/** How every question is answered. */
export const ANSWERS: { readonly [Kind in QuestionKind]: Answer<Kind> } = {
  explore: async (question, { catalogue, figures }) =>
    filteredResult(await figures(tablesFor(question, catalogue), question), question),
  board: async (question, { figures }) => filteredBoard(await figures(tablesOfScores(question), question), question),
  change: async (question, { catalogue, figures }) =>
    filteredChange(await figures(tablesFor(question, catalogue), question), question),
  evidence: async ({ question, over }, { figures }) => evidenceOf(await figures(ALL_TABLES), question, over),
  ranges: async ({ question, ...options }, { figures }, { onProgress, signal }) =>
    rankRanges(await figures(tablesOfScores(question)), question, options, onProgress, () => signal?.aborted === true),
  profile: async ({ question, region }, { figures }) =>
    withGroups(await figures(ALL_TABLES, question), question, (known) => regionProfile(known, question, region)),
  regionGroups: async (question, { figures }) => regionGroups(await figures(THEMES, question.question), question),
  groupEvidence: async (question, { figures }, asking) =>
    inSlices(evidenceInSlices(await figures(THEMES, question.question), question), asking),
  spatialClusters: async (question, { catalogue, figures }, asking) => {
    const { question: own, around } = question;
    const tables = tablesForAll([own, ...(around === null ? [] : [around])], catalogue);
    return inSlices(spatialInSlices(await figures(tables, own), question), asking);
  },
  pairYears: async (question, { catalogue, figures }, asking) => {
    const { across, upwards } = question;
    const known = await figures(tablesForAll([across, upwards], catalogue), across);
    return inSlices(pairYearsInSlices(known, question), asking);
  },
  outlook: async ({ question, region }, { figures }) =>
    outlookOf(await figures(ALL_TABLES, question), question, region),
  working: async ({ question, region, node }, { catalogue, figures }) =>
    workingOf(await figures(tablesOf(node, catalogue), question), question, region, node),
  ownTable: async (question, { catalogue, figures }) =>
    ownTable(await figures(tablesOfOwn(question, catalogue), question), question),
  provenance: async (question, { catalogue, figures }) =>
    provenanceOf(await figures(tablesFor(question, catalogue)), question),
  holdings: async (_, { figures }) => holdingsOf(await figures(ALL_TABLES)),
  card: async ({ indicator }, { figures }) => cardOf(await figures(ALL_TABLES), indicator),
  notes: (_, { notes }) => notes(),
  industry: (_, { industry }) => industry.catalogue(),
  portfolio: async ({ question, region }, { industry }) =>
    industryPortfolio(await industry.catalogue(), await industry.table(question.table), question, region),
  sectorAcross: async ({ question, sector }, { industry }) =>
    sectorAcross(await industry.table(question.table), question, sector),
  industrySpace: async ({ question, region }, { industry }) =>
    question.table === 'ten-sectors' ? null : industrySpace(await industry.table(question.table), question, region),
  peers: async (question, { catalogue, structure }) => peersOf(await structure(), catalogue, question),
  teachers: async (question, { catalogue, figures, structure }) =>
    teachersOf(await figures(THEMES, question.question), await structure(), catalogue, question),
  partners: async (question, { figures, structure, borders, industry }) =>
    partnersOf(
      await figures(THEMES, question.question),
      await structure(),
      await borders(),
      await industry.table('manufacturing'),
      question,
    ),
  regionClusters: async ({ regions }, { industry }) => regionClusters(await industry.table('manufacturing'), regions),
  sectorClusters: async ({ sector }, { catalogue, industry }) =>
    sectorClusters(
      await industry.table('manufacturing'),
      sector,
      catalogue.regions.flatMap(({ code, isEu27, isInSeeArea }) => (isEu27 || isInSeeArea ? [code] : [])),
    ),
  horizonLinks: async (_, { structure }) => horizonLinks(await structure()),
  affiliations: async (_, { groups, borders }) => ({ groups: await groups(), borders: await borders() }),
};
