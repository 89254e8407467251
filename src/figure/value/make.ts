import type { Engine } from '../../engine/questions.ts';
import type { Speech } from '../../language/speech/words.ts';
import type { Catalogue, MapGeometry, View } from '../../model/index.ts';
import { MOST_ROUNDS, contextOf, valueOf } from './context-of.ts';
import { fetchFigureWords, type KnownAnswers, type Makeable } from './definition.ts';
import type { AnyAnswer, AnyAsked } from './questions.ts';
import type { FigureAbsence, FigureValue } from './value.ts';

/** What all figures are made from. */
export interface FigureSources {
  readonly catalogue: Catalogue;
  readonly engine: Engine;
  readonly geometry: () => Promise<MapGeometry>;
}

function answerTo(asked: AnyAsked, { engine, geometry }: FigureSources): Promise<AnyAnswer> {
  return asked.kind === 'geometry' ? geometry() : engine.ask(asked.kind, asked.question);
}

/** Asks all that a figure needs of a View, the late answers too. Throws what the engine throws. */
export async function answersFor(figure: Makeable, view: View, sources: FigureSources): Promise<KnownAnswers> {
  let known: KnownAnswers = {};
  let unwanted: KnownAnswers = {};
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    const asked = Object.entries(figure.ask(view, sources.catalogue, { ...unwanted, ...known }));
    const before = unwanted;
    // What is not wanted yet may be once other answers are known.
    unwanted = Object.fromEntries(asked.filter(([, question]) => question === null).map(([name]) => [name, null]));
    const questions = asked.flatMap(([name, question]) =>
      question === null || name in known ? [] : [[name, question] as const],
    );
    if (questions.length === 0 && Object.keys(unwanted).every((name) => name in before)) break;
    const found = await Promise.all(
      questions.map(async ([name, question]) => [name, await answerTo(question, sources)] as const),
    );
    known = { ...known, ...Object.fromEntries(found) };
  }
  return { ...unwanted, ...known };
}

/** A figure of a View as a value, with all its answers and words: what files, slides and the build make. */
export async function makeFigure(
  figure: Makeable,
  view: View,
  sources: FigureSources,
  speech: Speech,
): Promise<FigureValue | FigureAbsence> {
  const [answers] = await Promise.all([
    answersFor(figure, view, sources),
    fetchFigureWords(figure, speech.language, view),
  ]);
  return valueOf(figure, contextOf(view, answers, sources.catalogue, speech));
}
