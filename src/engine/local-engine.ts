import { fetchAverages } from '../datasets/catalogue.ts';
import { fetchThemeTable, type ThemeTable } from '../datasets/theme-table.ts';
import { THEMES, type Averages, type Catalogue, type NodeId, type Question, type ThemeId } from '../model/index.ts';
import { boardOf } from './board.ts';
import { changeOf } from './change.ts';
import { evidenceOf } from './evidence/evidence.ts';
import { explore } from './explore.ts';
import type { Figures } from './figures.ts';
import { sectorAcross } from './industry/across.ts';
import { industryPortfolio } from './industry/portfolio.ts';
import { industrySources } from './industry/sources.ts';
import { industrySpace } from './industry/space.ts';
import { figuresOf } from './loaded-figures.ts';
import { outlookOf } from './outlook.ts';
import { regionProfile } from './profile.ts';
import { rankRanges } from './ranges.ts';
import type { Engine } from './protocol.ts';
import { workingOf } from './working.ts';

type TableName = ThemeId | 'context';

function tablesFor(question: Question, catalogue: Catalogue): readonly TableName[] {
  const theme = catalogue.indicators.find(({ id }) => id === question.indicator)?.theme;
  if (theme !== undefined) return [theme];
  return question.theme === 'all' ? THEMES : [question.theme];
}

function tablesOf(node: NodeId, catalogue: Catalogue): readonly TableName[] {
  const theme =
    catalogue.indicators.find(({ id }) => id === node)?.theme ?? THEMES.find((candidate) => candidate === node);
  return theme === undefined ? THEMES : [theme];
}

/**
 * An engine that computes where it is called: in the worker, in Node, in tests. Each file is fetched once; one that
 * failed is tried again when next asked for, the others stay. `base` is the address of the published data, ending in a
 * slash.
 */
export function createLocalEngine(base: string, catalogue: Catalogue): Engine {
  let averages: Promise<Averages> | null = null;
  let figures: Figures | null = null;
  const sources = industrySources(base, catalogue);
  const tables = new Map<string, ThemeTable>();
  const coming = new Map<TableName, Promise<void>>();

  const load = (name: TableName): Promise<void> => {
    const known =
      coming.get(name) ??
      fetchThemeTable(base, name, catalogue)
        .then((table) => void tables.set(name, table))
        .catch((error: unknown) => {
          coming.delete(name);
          throw error;
        });
    coming.set(name, known);
    return known;
  };
  const need = async (names: readonly TableName[]): Promise<Figures> => {
    averages ??= fetchAverages(base, catalogue).catch((error: unknown) => {
      averages = null;
      throw error;
    });
    const [known] = await Promise.all([averages, ...names.map(load)]);
    figures ??= figuresOf(catalogue, known, tables);
    return figures;
  };

  return {
    prepare: async (question) => void (await need(tablesFor(question, catalogue))),
    explore: async (question) => explore(await need(tablesFor(question, catalogue)), question),
    board: async (question) => boardOf(await need(question.theme === 'all' ? THEMES : [question.theme]), question),
    change: async (question) => changeOf(await need(tablesFor(question, catalogue)), question),
    evidence: async (question, over) => evidenceOf(await need([...THEMES, 'context']), question, over),
    ranges: async (question, options, onProgress, signal) =>
      rankRanges(
        await need(question.theme === 'all' ? THEMES : [question.theme]),
        question,
        options,
        onProgress,
        () => signal?.aborted === true,
      ),
    working: async (question, region, node) => workingOf(await need(tablesOf(node, catalogue)), question, region, node),
    profile: async (question, region) => regionProfile(await need([...THEMES, 'context']), question, region),
    outlook: async (question, region) => outlookOf(await need([...THEMES, 'context']), question, region),
    industry: sources.catalogue,
    portfolio: async (question, region) =>
      industryPortfolio(await sources.catalogue(), await sources.table(question.table), question, region),
    sectorAcross: async (question, sector) => sectorAcross(await sources.table(question.table), question, sector),
    industrySpace: async (question, region) =>
      question.table === 'ten-sectors' ? null : industrySpace(await sources.table(question.table), question, region),
  };
}
