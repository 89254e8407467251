import type { ExportedFigure } from '../value/exported.ts';

export interface SlidePicture {
  /** A PNG. */
  readonly content: Blob;
  readonly width: number;
  readonly height: number;
}

/** A figure for a slide. */
export interface SlideGiven {
  readonly figure: ExportedFigure;
  /** Its drawing, for what programs of slides cannot draw themselves. */
  readonly picture: SlidePicture | null;
  /** In place of a table that the slide has no room for. */
  readonly fallback?: SlidePicture | null;
  /** Said beside the figure. */
  readonly text?: string;
  /** What the speaker has to say, before all that is known of the figure. */
  readonly notes?: readonly string[];
}
