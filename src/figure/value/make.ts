import type { Engine } from '../../engine/questions.ts';
import type { Speech } from '../../design/messages/index.tsx';
import { benchmarkNameOf, namesOf } from '../words/names.ts';
import type { Catalogue, MapGeometry, View } from '../../model/index.ts';
import type { Figure, FigureContext, KnownAnswers } from './definition.ts';
import type { AnyAnswer, AnyAsked } from './questions.ts';
import type { FigureAbsence, FigureValue } from './value.ts';

/** What all figures are made from. */
export interface FigureSources {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly geometry: () => Promise<MapGeometry>;
}

/** A question may follow from an answer, and another from that: the ranges of six themes, one after another. */
export const MOST_ROUNDS = 8;

/** The context of a figure in a language. */
export function contextOf(
  view: View,
  answers: KnownAnswers,
  catalogue: Catalogue,
  speech: Speech,
  isHeld = false,
): FigureContext<KnownAnswers> {
  const names = namesOf(catalogue, speech.messages);
  const benchmarkName = benchmarkNameOf(view, names, speech.messages);
  return { view, answers, catalogue, speech, names, benchmarkName, isHeld };
}

function answerTo(asked: AnyAsked, { engine, geometry }: FigureSources): Promise<AnyAnswer | null> {
  return asked.kind === 'geometry' ? geometry() : engine.ask(asked.kind, asked.question);
}

/** Asks all that a figure needs of a View, the late answers too. Throws what the engine throws. */
export async function answersFor(figure: Figure, view: View, sources: FigureSources): Promise<KnownAnswers> {
  let known: KnownAnswers = {};
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const questions = Object.entries(figure.ask(view, sources.catalogue, known)).filter(([name]) => !(name in known));
    if (questions.length === 0) break;
    const found = await Promise.all(
      questions.map(async ([name, asked]) => [name, asked === null ? null : await answerTo(asked, sources)] as const),
    );
    known = { ...known, ...Object.fromEntries(found) };
  }
  return known;
}

/** A figure of a View as a value, with all its answers and words: what files, slides and the build make. */
export async function makeFigure(
  figure: Figure,
  view: View,
  sources: FigureSources,
  speech: Speech,
): Promise<FigureValue | FigureAbsence> {
  const [answers] = await Promise.all([answersFor(figure, view, sources), figure.fetchWords?.(speech.language)]);
  return figure.make(contextOf(view, answers, sources.catalogue, speech));
}
