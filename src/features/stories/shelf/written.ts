import type { Areas } from '../../../language/speech/words.ts';
import {
  DEFAULT_VIEW,
  parseIndicatorId,
  parseRegionCode,
  parseSectorCode,
  type FigureId,
  type IndustryChoice,
  type Story,
  type View,
} from '../../../model/index.ts';
import type { WrittenStory } from '../../../state/stories/story-address.ts';

interface Shown {
  readonly view: View;
  readonly figure: FigureId;
}

const shown = (change: Partial<View>, figure: FigureId): Shown => ({ view: { ...DEFAULT_VIEW, ...change }, figure });
const regions = (...codes: readonly string[]): View['selected'] => codes.flatMap((code) => parseRegionCode(code) ?? []);
/** The divisions tell of pay and growth, which manufacturing of one year does not. */
const industry = (change: Partial<IndustryChoice>, figure: FigureId, ...codes: readonly string[]): Shown =>
  shown(
    {
      page: 'industry',
      selected: regions(...codes),
      industry: { ...DEFAULT_VIEW.industry, table: 'divisions', sector: parseSectorCode('C15'), ...change },
    },
    figure,
  );
const marche = regions('ITI3');

/** What the slides of the stories that come with the atlas show, in their order. */
export const WRITTEN_VIEWS: {
  readonly [Name in WrittenStory]: Readonly<Record<keyof Areas['writtenStories'][Name]['slides'], Shown>>;
} = {
  marche: {
    map: shown({ selected: marche }, 'map'),
    parts: shown({ page: 'gaps', selected: marche }, 'gaps-waterfall'),
    strengths: shown({ page: 'gaps', selected: marche }, 'gaps-extremes'),
    past: shown({ page: 'change', selected: marche }, 'change-lines'),
    levers: shown({ page: 'region', selected: marche }, 'region-levers'),
  },
  skills: {
    map: shown({ theme: 'skills' }, 'map'),
    parts: shown({ page: 'gaps', theme: 'skills' }, 'gaps-matrix'),
    // With the names of both ends, which else only a pointer would tell.
    employment: shown(
      {
        page: 'change',
        theme: 'skills',
        indicator: parseIndicatorId('employment-rate'),
        selected: regions('ITF4', 'EL52', 'AT31'),
      },
      'change-convergence',
    ),
    tertiary: shown({ page: 'change', theme: 'skills', indicator: parseIndicatorId('tertiary') }, 'change-spread'),
  },
  leather: {
    map: industry({ part: 'across' }, 'industry-map', 'ITI3'),
    borders: industry({ part: 'across' }, 'industry-borders', 'ITI3'),
    marche: industry({ part: 'portfolio' }, 'industry-portfolio', 'ITI3'),
    romania: industry({ part: 'portfolio' }, 'industry-portfolio', 'RO11'),
    near: industry({ part: 'space' }, 'industry-space', 'ITI3'),
  },
};

/** A story that comes with the atlas, in the words given. */
export function writtenStory<Name extends WrittenStory>(name: Name, words: Areas['writtenStories']): Story {
  const { title, slides } = words[name];
  const views: Readonly<Record<string, Shown>> = WRITTEN_VIEWS[name];
  return {
    title,
    slides: Object.entries(slides).flatMap(([key, { headline, text, notes }]) => {
      const figure = views[key];
      return figure === undefined ? [] : [{ id: `${name}-${key}`, headline, text, notes, ...figure }];
    }),
  };
}
