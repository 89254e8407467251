/** The address of the published data, ending in a slash: they stand beside the page. */
export const publishedBase = (): string => new URL('data/', document.baseURI).href;
