import { speechIn } from '../fixtures/words.ts';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fetchEmbed } from '../../src/app/embed/embed-query.ts';
import { figureNamed } from '../../src/app/figures.ts';
import { fetchGeometry } from '../../src/datasets/geometry.ts';
import { formatOf } from '../../src/language/format.ts';
import { FIRST_AREAS } from '../../src/language/speech/words.ts';

import { makeFigure } from '../../src/figure/value/make.ts';
import {
  CATALOGUE_LANGUAGE,
  DEFAULT_VIEW,
  FIGURES,
  LANGUAGES,
  PRESET_METHODS,
  isOnPage,
  parseIndicatorId,
  parseRegionCode,
  type FigureId,
  type MapGeometry,
  type View,
} from '../../src/model/index.ts';

import { viewOfFigure } from '../../src/state/embed-options.ts';

const BASE = 'http://atlas.test/data/';
/** The regions that figures of one or two are weighed with: Marche, which has all of them, and a neighbour. */
const REGIONS = ['ITI3', 'ITH5'];

/** The indicator that a card is weighed with. */
const INDICATOR = parseIndicatorId('gerd');

/** The View that a figure has something to show of. */
function viewOf(figure: FigureId): View {
  const view: View = {
    ...viewOfFigure(DEFAULT_VIEW, figure),
    selected: REGIONS.slice(0, FIGURES[figure].regions).flatMap((code) => parseRegionCode(code) ?? []),
    ...(figure === 'method-moves' || figure === 'method-groups' ? { method: PRESET_METHODS['scoreboard-like'] } : {}),
  };
  return isOnPage(figure, view) ? view : { ...view, indicator: INDICATOR };
}

/**
 * The published files that a figure asks for until it is made, as its embed asks for them; of one that the worker
 * answers, those that the page asks for itself.
 */
export async function dataOf(dist: string, figure: FigureId, isComputed: boolean): Promise<readonly string[]> {
  const asked = new Set<string>();
  const real = globalThis.fetch;
  globalThis.fetch = (address) => {
    const path = new URL(address instanceof Request ? address.url : address).pathname.slice(1);
    asked.add(path);
    return Promise.resolve(new Response(readFileSync(join(dist, path))));
  };
  try {
    const { catalogue, engine } = await fetchEmbed(BASE, figure);
    if (isComputed) return [...asked];
    const geometry = (): Promise<MapGeometry> => fetchGeometry(BASE, catalogue);
    const speech = { language: 'en', messages: speechIn('en').messages, format: formatOf('en') } as const;
    await makeFigure(await figureNamed(figure), viewOf(figure), { catalogue, engine, geometry }, speech);
    return [...asked];
  } finally {
    globalThis.fetch = real;
  }
}

/** The modules of the words that the embed of a figure is written in, in English, with the names it is made with in all languages. */
export async function wordFilesOf(figure: FigureId): Promise<readonly string[]> {
  const { words = [], wordsOfAll = [] } = await figureNamed(figure);
  const others = LANGUAGES.filter((language) => language !== CATALOGUE_LANGUAGE);
  const named = [
    ...[...FIRST_AREAS, 'embed', ...words].map((area) => [CATALOGUE_LANGUAGE, area] as const),
    ...others.flatMap((language) => wordsOfAll.map((area) => [language, area] as const)),
  ];
  return named.map(([language, area]) => {
    const file = area.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    return `src/language/compiled/${language}/${file}.ts`;
  });
}
