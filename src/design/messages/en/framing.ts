export const framing = {
  title: 'The atlas is not shown inside another site',
  why: 'Inside a frame nobody can see whose page this is. Figures for other pages are made with “Embed” in the share menu.',
  open: 'Open the atlas in a window of its own',
};

/** The words in place of the atlas inside a frame of another site. */
export type FramingWords = typeof framing;
