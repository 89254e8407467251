import { fetchAverages } from '../../datasets/catalogue.ts';
import { fetchThemeTable, type ThemeTable } from '../../datasets/theme-table.ts';
import type { Averages, Catalogue } from '../../model/index.ts';
import { ANSWERS, tablesFor, type Sources, type TableName } from '../answers/answers.ts';
import type { Figures } from '../figures/figures.ts';
import { figuresOf } from '../figures/loaded-figures.ts';
import { industrySources } from '../industry/sources.ts';
import type { Engine } from '../questions.ts';

/** The published tables, each fetched once; one that failed is tried again when next asked for, the others stay. */
function publishedSources(base: string, catalogue: Catalogue): Sources {
  let averages: Promise<Averages> | null = null;
  let figures: Figures | null = null;
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
  return {
    catalogue,
    industry: industrySources(base, catalogue),
    figures: async (names) => {
      averages ??= fetchAverages(base, catalogue).catch((error: unknown) => {
        averages = null;
        throw error;
      });
      const [known] = await Promise.all([averages, ...names.map(load)]);
      figures ??= figuresOf(catalogue, known, tables);
      return figures;
    },
  };
}

/**
 * An engine that computes where it is called: in the worker, in Node, in tests. `base` is the address of the published
 * data, ending in a slash.
 */
export function createLocalEngine(base: string, catalogue: Catalogue): Engine {
  const sources = publishedSources(base, catalogue);
  return {
    ask: (kind, question, asking = {}) => ANSWERS[kind](question, sources, asking),
    prepare: async (question) => void (await sources.figures(tablesFor(question, catalogue))),
  };
}
