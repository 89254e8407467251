import type { Classes } from '../../design/drawing/classes.ts';
import type { Credit } from '../words/credit.ts';
import type { FigureChart } from './exported.ts';
import type { FigureTable } from './table.ts';

/** One finding with all that arrives with it wherever it is shown: page, embed, slide, print, file. */
export interface FigureValue<Shown = unknown> {
  readonly kind: 'value';
  /** What it found, in a sentence. */
  readonly finding: string;
  /** Title, unit and years. */
  readonly subtitle: string;
  /** The newest year of its figures, where they have one: old figures wear it as a badge. */
  readonly newestYear?: number;
  readonly table: FigureTable;
  /** Whether its drawing is a table itself, so that no other is offered. */
  readonly isTable: boolean;
  /** Whether colours of such a table say something, so that in files it is a drawing. */
  readonly isColoured?: boolean;
  /** Series for programs that draw them themselves; null where they are given its picture. */
  readonly chart: FigureChart | null;
  /** What was done to the figures. */
  readonly notices: readonly string[];
  /** Of the notices those that may never be apart from the drawing: whose shapes it shows, and the footnote on Kosovo. */
  readonly shapeNotices?: readonly string[];
  /** Producers, tables and licence; null where the page names them. */
  readonly credit: Credit | null;
  /** How the numbers shown come about, with the numbers in place, once the words of written numbers are there; null where nothing is computed. */
  readonly numbers: (() => Promise<readonly string[]>) | null;
  /** The classes of its colours, where a reader may choose them. */
  readonly classes?: Classes;
  /** What is measured, for those who speak to it. */
  readonly definition?: string;
  /** What is drawn. */
  readonly shown: Shown;
}

/** Why a figure is not there, for its place. */
export interface FigureAbsence {
  readonly kind: 'absence';
  /** Stands where the finding would; null where nothing does. */
  readonly heading: string | null;
  /** Null where the place stays empty. */
  readonly text: string | null;
  /** Whether it asks the reader for something, so that it is left out on paper. */
  readonly isHint: boolean;
  /** Whether it says that the figure is still being computed, which nobody need hear. */
  readonly isComing?: true;
}

export function absence(heading: string | null, text: string | null, isHint = false): FigureAbsence {
  return { kind: 'absence', heading, text, isHint };
}

/** A figure that has nothing to show and says nothing of it. */
export const NOTHING = absence(null, null);
