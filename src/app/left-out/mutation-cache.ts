/** In place of what the query library keeps of changes that are sent to a server: the atlas sends none. */
export class MutationCache {
  readonly findAll = (): readonly never[] => [];
  readonly clear = (): void => undefined;
  readonly resumePausedMutations = (): Promise<void> => Promise.resolve();
}
