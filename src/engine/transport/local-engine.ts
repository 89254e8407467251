import { fetchAverages } from '../../datasets/catalogue.ts';
import { fetchNotes } from '../../datasets/indicator-notes.ts';
import { fetchBorders, fetchGroups } from '../../datasets/listed-groups.ts';
import { fetchStructure } from '../../datasets/structure.ts';
import { readSource, type FigureSource, type TableName } from '../../datasets/sources/figure-source.ts';
import { fetchThemeTable, type ThemeTable } from '../../datasets/theme-table.ts';
import type { Averages, Catalogue, ListedGroup, Structure } from '../../model/index.ts';
import { ANSWERS, tablesFor, type Sources } from './answers.ts';
import type { Figures } from '../figures/figures.ts';
import { usesGroups, usesPeers } from '../figures/groups.ts';
import { usualPeers } from '../cooperation/peers.ts';
import { figuresOf } from '../figures/loaded-figures.ts';
import { mergedCatalogue, mergedFigures } from '../figures/merged-figures.ts';
import { industrySources } from '../industry/sources.ts';
import { once } from '../../datasets/once.ts';
import type { OpenEngine } from '../questions.ts';

/** The figures of the published tables named, each fetched once; one that failed is tried again when next asked for. */
function publishedFigures(base: string, catalogue: Catalogue, structureOf: Sources['structure']): Sources['figures'] {
  let averages: Promise<Averages> | null = null;
  let figures: Figures | null = null;
  let groups: readonly ListedGroup[] | null = null;
  let structure: Structure | null = null;
  const listed = once(() => fetchGroups(base, catalogue));
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
  return async (names, asked) => {
    averages ??= fetchAverages(base, catalogue).catch((error: unknown) => {
      averages = null;
      throw error;
    });
    const isGrouped = asked !== undefined && (usesGroups(asked) || (asked.choice?.typology ?? null) !== null);
    const hasPeers = asked !== undefined && usesPeers(asked);
    const [known, found, alike] = await Promise.all([
      averages,
      isGrouped ? listed() : null,
      hasPeers ? structureOf() : null,
      ...names.map(load),
    ]);
    groups ??= found;
    structure ??= alike;
    figures ??= figuresOf(
      catalogue,
      known,
      tables,
      () => groups,
      (region) => {
        if (structure === null) throw new RangeError('peers: what regions are like is not loaded');
        return usualPeers(structure, catalogue, region);
      },
    );
    return figures;
  };
}

/**
 * An engine that computes where it is called: in the worker, in Node, in tests. `base` is the address of the published
 * data, ending in a slash. A question is answered from the sources there are when it is asked. `turn` is waited for once
 * these are loaded.
 */
export function createLocalEngine(
  base: string,
  catalogue: Catalogue,
  turn: () => Promise<void> = () => Promise.resolve(),
): OpenEngine {
  const industry = industrySources(base, catalogue);
  const notes = once(() => fetchNotes(base, catalogue));
  const structure = once(() => fetchStructure(base, catalogue));
  const published = publishedFigures(base, catalogue, structure);
  const groups = once(() => fetchGroups(base, catalogue));
  const borders = once(() => fetchBorders(base, catalogue));
  /** What questions are answered from with these sources; figures are merged once. */
  const withSources = (given: readonly FigureSource[]): Sources => {
    let merged: Figures | null = null;
    return {
      catalogue: mergedCatalogue(catalogue, given),
      industry: {
        ...industry,
        table: async (name) => {
          const table = await industry.table(name);
          await turn();
          return table;
        },
      },
      notes,
      structure,
      groups,
      borders,
      figures: async (names, asked) => {
        const figures = await published(names, asked);
        await turn();
        merged ??= mergedFigures(figures, given);
        return merged;
      },
    };
  };
  let given: readonly FigureSource[] = [];
  let sources = withSources(given);
  const change = (to: readonly FigureSource[]): Promise<Catalogue> => {
    given = to;
    sources = withSources(given);
    return Promise.resolve(sources.catalogue);
  };
  const without = (id: string): readonly FigureSource[] => given.filter((source) => source.id !== id);
  return {
    ask: (kind, question, asking = {}) => ANSWERS[kind](question, sources, asking),
    prepare: async (question) => void (await sources.figures(tablesFor(question, sources.catalogue))),
    addSource: async (source) => {
      const read = readSource(source);
      return change([...without(read.id), read]);
    },
    removeSource: (id) => change(without(id)),
  };
}
