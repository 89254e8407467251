/** What the bundler tells of a module. */
interface ModuleGraph {
  readonly getModuleInfo: (id: string) => { readonly isEntry: boolean; readonly importers: readonly string[] } | null;
}

/**
 * The chunk of all that a page imports before it is asked for anything, as one file: cut up for the sake of what later
 * scripts share of it, it would weigh more and come in twenty pieces. Null for modules that are only fetched later.
 */
export function firstChunk(module: string, graph: ModuleGraph): 'first' | null {
  const seen = new Set<string>();
  const isImported = (id: string): boolean => {
    if (seen.has(id)) return false;
    seen.add(id);
    const info = graph.getModuleInfo(id);
    return info !== null && (info.isEntry || info.importers.some(isImported));
  };
  return isImported(module) ? 'first' : null;
}
