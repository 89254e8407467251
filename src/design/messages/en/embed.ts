export const embed = {
  openAtlas: (title: string): string => `Open in the ${title}`,
  needsRegions: (count: number): string =>
    count === 1
      ? 'This figure is of one region, and the address of this embed selects none.'
      : `This figure compares at least ${String(count)} regions, and the address of this embed selects fewer.`,
  nothing: 'For this selection there is nothing to show here.',
};

/** The words around a figure in a page of another site. */
export type EmbedWords = typeof embed;
