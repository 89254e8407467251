import type { ComponentType } from 'react';
import type { Speech } from '../../design/messages/index.tsx';
import type { Names } from '../../design/messages/names.ts';
import {
  parseRegionCode,
  type Catalogue,
  type FigureId,
  type Language,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import type { AnyAnswer, AnyAsked, Questions } from './questions.ts';
import type { FigureRow } from './table.ts';
import type { FigureAbsence, FigureValue } from './value.ts';

/** What a figure is made from. */
export interface FigureContext<Answers> {
  readonly view: View;
  readonly answers: Answers;
  readonly catalogue: Catalogue;
  readonly speech: Speech;
  /** How regions and indicators are called in sentences. */
  readonly names: Names;
  /** What regions are held against, as the bar calls it. */
  readonly benchmarkName: string;
  /** Whether late answers are not asked for, so that they do not come. */
  readonly isHeld: boolean;
}

/** What a reader can do in a drawing; without effect where a figure stands still. */
export interface FigureActs {
  readonly select: (region: RegionCode, isAdding: boolean) => void;
  readonly show: (change: Partial<View>) => void;
}

export interface DrawProps<Shown> {
  readonly shown: Shown;
  readonly view: View;
  readonly acts: FigureActs;
  /** Whether it is drawn as a part of something else, such as a slide: with nothing that asks to be used. */
  readonly isStill: boolean;
}

/** What choosing a row of a table does. */
export type OnRow<Shown = unknown> = (
  row: FigureRow,
  isAdding: boolean,
  acts: FigureActs,
  given: { readonly view: View; readonly shown: Shown },
) => void;

/** Where rows are regions: selects the region of the row. */
export const selectRegion: OnRow = ({ code }, isAdding, acts) => {
  const region = code === null ? null : parseRegionCode(code);
  if (region !== null) acts.select(region, isAdding);
};

/** A figure of the atlas: what it asks, what it makes of the answers, how that is drawn. */
export interface FigureDefinition<Answers, Shown> {
  readonly id: FigureId;
  /** Fetches the words it is written in, where they come apart from all others; null where they are there. */
  readonly fetchWords?: (language: Language) => Promise<unknown> | null;
  /**
   * What it needs of the engine. Called again with the answers known so far, so that a question may follow from an answer.
   * A name whose question is left out is not asked yet.
   */
  readonly ask: (view: View, catalogue: Catalogue, known: Partial<Answers>) => Partial<Questions<Answers>>;
  /** Pure: the same in a page, in Node, in a worker and at build. */
  readonly make: (context: FigureContext<Answers>) => FigureValue<Shown> | FigureAbsence;
  readonly Draw: ComponentType<DrawProps<Shown>>;
  /** What choosing a row of its table does; without, rows are not chosen. */
  readonly onRow?: OnRow<Shown>;
}

export type KnownAnswers = Readonly<Record<string, AnyAnswer | null>>;

/** A definition of which only its makers know the types of its answers and of what it draws. */
export interface Figure {
  readonly id: FigureId;
  readonly fetchWords?: (language: Language) => Promise<unknown> | null;
  readonly ask: (view: View, catalogue: Catalogue, known: KnownAnswers) => Readonly<Record<string, AnyAsked | null>>;
  readonly make: (context: FigureContext<KnownAnswers>) => FigureValue | FigureAbsence;
  readonly Draw: ComponentType<DrawProps<unknown>>;
  readonly onRow?: OnRow;
}

/**
 * A definition as all figures are held: `ask` names the answers that `make` reads, and `make` what `Draw` draws, so that
 * the types of both may be forgotten here and nowhere else.
 */
export function defineFigure<Answers, Shown>(definition: FigureDefinition<Answers, Shown>): Figure {
  return definition as unknown as Figure;
}
