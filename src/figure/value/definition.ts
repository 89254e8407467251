import type { ComponentType } from 'react';
import { fetchWords, type Area, type Speech } from '../../language/speech/words.ts';
import type { Names } from '../../language/names.ts';
import {
  CATALOGUE_LANGUAGE,
  LANGUAGES,
  parseRegionCode,
  type Catalogue,
  type FigureId,
  type Language,
  type RegionCode,
  type View,
} from '../../model/index.ts';
import { fetchGroupWords, speaksOfGroups } from '../words/groups.ts';
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

/** What a figure asks, and what it makes of the answers. */
export interface MadeDefinition<Answers, Shown> {
  readonly id: FigureId;
  /** The areas of words it is written in besides those of every page: they are fetched before it is made. */
  readonly words?: readonly Area[];
  /**
   * Names it is made with in every language at once, since what is looked for may be written in any. Those of the
   * catalogue's language stand in the catalogue.
   */
  readonly wordsOfAll?: readonly Area[];
  /**
   * What it needs of the engine. Called again with the answers known so far, so that a question may follow from an answer.
   * A name whose question is left out is not asked yet.
   */
  readonly ask: (view: View, catalogue: Catalogue, known: Partial<Answers>) => Partial<Questions<Answers>>;
  /** Pure: the same in a page, in Node, in a worker and at build. */
  readonly make: (context: FigureContext<Answers>) => FigureValue<Shown> | FigureAbsence;
}

/** How what a figure made is drawn. */
interface Drawing<Shown> {
  readonly Draw: ComponentType<DrawProps<Shown>>;
  /** What choosing a row of its table does; without, rows are not chosen. */
  readonly onRow?: OnRow<Shown>;
  /** Ascending: the years it can be played through, where these are not the years of what the View shows. */
  readonly years?: (view: View, catalogue: Catalogue) => readonly number[];
}

/** A figure of the atlas: what it asks, what it makes of the answers, how that is drawn. */
export interface FigureDefinition<Answers, Shown> extends MadeDefinition<Answers, Shown>, Drawing<Shown> {}

export type KnownAnswers = Readonly<Record<string, AnyAnswer | null>>;

/** A definition without its drawing, of whose answers only its makers know the types. */
export interface Makeable<Shown = unknown> {
  readonly id: FigureId;
  readonly words?: readonly Area[];
  readonly wordsOfAll?: readonly Area[];
  readonly ask: (view: View, catalogue: Catalogue, known: KnownAnswers) => Readonly<Record<string, AnyAsked | null>>;
  readonly make: (context: FigureContext<KnownAnswers>) => FigureValue<Shown> | FigureAbsence;
}

/** A definition of which only its makers know the types of its answers and of what it draws. */
export interface Figure extends Makeable, Drawing<unknown> {}

/**
 * Fetches the words that a figure of a View is written in; null where they are there. Rejects where a file of the reader's language cannot
 * be fetched; it does without those of the others.
 */
export function fetchFigureWords(figure: Makeable, language: Language, view: View): Promise<void> | null {
  const words = fetchWords(language, figure.words ?? []);
  const groups = speaksOfGroups(view) ? fetchGroupWords(language) : null;
  const own = groups === null ? words : Promise.all([words, groups]).then(() => undefined);
  const others = LANGUAGES.filter((other) => other !== CATALOGUE_LANGUAGE).flatMap(
    (other) => fetchWords(other, figure.wordsOfAll ?? []) ?? [],
  );
  return others.length === 0 ? own : Promise.all([own, Promise.allSettled(others)]).then(() => undefined);
}

/** A definition without its drawing, for a page that lays the drawing out itself: `ask` names the answers that `make` reads. */
export function defineMade<Answers, Shown>(definition: MadeDefinition<Answers, Shown>): Makeable<Shown> {
  return definition as unknown as Makeable<Shown>;
}

/** The same with its drawing. `make` names what `Draw` draws, so that the type of it may be forgotten. */
export function withDrawing<Shown>(made: Makeable<Shown>, drawing: Drawing<Shown>): Figure {
  return { ...made, ...(drawing as unknown as Drawing<unknown>) };
}

/** A definition as all figures are held. */
export function defineFigure<Answers, Shown>(definition: FigureDefinition<Answers, Shown>): Figure {
  return withDrawing(defineMade(definition), definition);
}
